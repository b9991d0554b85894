/** Which files the dossier takes, told from their content: a name can say anything. */
import { noemZipdelen } from '#domain/stukken/zipdelen';

/** A kind of file the dossier takes. */
export interface Bestandstype {
  readonly naam: string;
  /** As a sentence names it: `een PDF`. */
  readonly titel: string;
  readonly mediatype: string;
  /** Endings its name may have, the usual one first. */
  readonly extensies: readonly string[];
  /** True: a browser shows it without help, so it may be opened on screen. Everything else is only downloaded. */
  readonly toonbaar: boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

const TYPEN = [
  { naam: 'pdf', titel: 'PDF', mediatype: 'application/pdf', extensies: ['pdf'], toonbaar: true },
  { naam: 'png', titel: 'PNG', mediatype: 'image/png', extensies: ['png'], toonbaar: true },
  { naam: 'jpeg', titel: 'JPEG', mediatype: 'image/jpeg', extensies: ['jpg', 'jpeg'], toonbaar: true },
  { naam: 'tiff', titel: 'TIFF', mediatype: 'image/tiff', extensies: ['tif', 'tiff'], toonbaar: false },
  {
    naam: 'docx',
    titel: 'Word',
    mediatype: `${OFFICE}.wordprocessingml.document`,
    extensies: ['docx'],
    toonbaar: false,
  },
  { naam: 'xlsx', titel: 'Excel', mediatype: `${OFFICE}.spreadsheetml.sheet`, extensies: ['xlsx'], toonbaar: false },
  { naam: 'odt', titel: 'OpenDocument-tekst', mediatype: `${ODF}.text`, extensies: ['odt'], toonbaar: false },
  {
    naam: 'ods',
    titel: 'OpenDocument-rekenblad',
    mediatype: `${ODF}.spreadsheet`,
    extensies: ['ods'],
    toonbaar: false,
  },
] as const satisfies readonly Bestandstype[];

type Typenaam = (typeof TYPEN)[number]['naam'];

/** Every kind of file the dossier takes. */
export const BESTANDSTYPEN: readonly Bestandstype[] = TYPEN;

/** A kind of file by its name; throws when the dossier has one nobody knows. */
export function bestandstype(naam: string): Bestandstype {
  const type = BESTANDSTYPEN.find((een) => een.naam === naam);
  if (!type) throw new Error(`bestandstype ${naam} bestaat niet`);
  return type;
}

/** The file as the dossier takes it, or in Dutch why not. */
export type Herkenning =
  { readonly ok: true; readonly type: Bestandstype } | { readonly ok: false; readonly reden: string };

const WELKE = 'Kies een PDF, een afbeelding (PNG, JPEG, TIFF) of een document (DOCX, XLSX, ODT, ODS).';

/** Recognises a file by its content and holds its name against it. `inhoud` is the whole file. */
export function herkenBestand(inhoud: Uint8Array, bestandsnaam: string): Herkenning {
  if (inhoud.length === 0) return { ok: false, reden: 'Dit bestand is leeg.' };
  const gevonden = naamVanInhoud(inhoud);
  if (gevonden === 'macro') {
    return { ok: false, reden: 'Dit document bevat macro’s. Sla het op als PDF en kies dat bestand.' };
  }
  if (gevonden === 'oud') {
    return { ok: false, reden: 'Dit is een document uit een oude versie van Office. Sla het op als PDF of DOCX.' };
  }
  if (gevonden === null) return { ok: false, reden: `Dit soort bestand nemen wij niet op. ${WELKE}` };
  const type = bestandstype(gevonden);
  const extensie = /\.([^.]+)$/.exec(bestandsnaam.toLowerCase())?.[1] ?? '';
  if (type.extensies.includes(extensie)) return { ok: true, type };
  return {
    ok: false,
    reden: `De naam eindigt op “.${extensie}”, maar de inhoud is ${type.titel}. Geef het bestand de goede naam.`,
  };
}

const KOPPEN: readonly (readonly [naam: Typenaam | 'oud', kop: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['oud', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

function naamVanInhoud(inhoud: Uint8Array): Typenaam | 'macro' | 'oud' | null {
  const kop = KOPPEN.find(([, bytes]) => bytes.every((byte, plaats) => inhoud[plaats] === byte));
  return kop ? kop[0] : naamVanZip(inhoud);
}

/** What a zip holds says which document it is. */
function naamVanZip(inhoud: Uint8Array): Typenaam | 'macro' | null {
  const zip = noemZipdelen(inhoud);
  if (zip === null) return null;
  if (zip.namen.some((naam) => /vbaProject\.bin$|^Basic\//i.test(naam))) return 'macro';
  if (zip.namen.includes('[Content_Types].xml')) {
    if (zip.namen.includes('word/document.xml')) return 'docx';
    return zip.namen.includes('xl/workbook.xml') ? 'xlsx' : null;
  }
  return TYPEN.find((type) => type.mediatype === zip.mimetype)?.naam ?? null;
}
