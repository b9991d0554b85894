/** Which dates belong to which fase of a zaak that is taken over. */
import { BEOORDELINGKOLOMMEN } from '#domain/import/beoordelingregels';
import type { Rijfout } from '#domain/import/fout';
import type { Overnamefase } from '#domain/import/kolommen';
import type { Importwaarde } from '#domain/import/waarden';
import { isTijdigAangemeld } from '#domain/termijnen/aanmeldtermijn';
import type { Datum } from '#domain/waarden/datum';

type Rijwaarden = ReadonlyMap<string, Importwaarde>;

/** Columns that mean something only for a zaak that is taken over. */
const OVERNAMEKOLOMMEN = [
  ...['hardheid_op', 'eerste_toets_op', 'regeling', 'nog_toeslagpartner', 'toegekend_bedrag'],
  ...['betaald_op', 'afgezien_op', 'schulden_afgehandeld_op', 'behandelaar'],
  ...BEOORDELINGKOLOMMEN,
] as const;

interface Faseregel {
  readonly nodig: readonly string[];
  readonly mag: readonly string[];
  /** Only for an aanmelding that came too late. */
  readonly alleenTeLaat?: true;
}

const TOEGEKEND = ['hardheid_op', 'regeling', 'nog_toeslagpartner', 'toegekend_bedrag'];
const DAARNA = ['afgezien_op', 'schulden_afgehandeld_op', 'behandelaar', ...BEOORDELINGKOLOMMEN];

const REGELS: Readonly<Record<Overnamefase, Faseregel>> = {
  nieuw: { nodig: [], mag: [] },
  toets: { nodig: [], mag: ['hardheid_op', 'behandelaar'] },
  handmatige_toets: { nodig: [], mag: ['hardheid_op', 'behandelaar'] },
  toegekend: { nodig: ['eerste_toets_op'], mag: [...TOEGEKEND, ...DAARNA] },
  betaald: { nodig: ['eerste_toets_op', 'betaald_op', 'iban'], mag: [...TOEGEKEND, ...DAARNA] },
  afgewezen: { nodig: ['eerste_toets_op'], mag: ['hardheid_op', 'afgezien_op', 'behandelaar', ...BEOORDELINGKOLOMMEN] },
  te_laat: { nodig: [], mag: ['behandelaar'], alleenTeLaat: true },
  afgewezen_te_laat: { nodig: ['hardheid_op'], mag: ['behandelaar'], alleenTeLaat: true },
};

/** Order in which the days of a zaak follow each other; a day that is not filled is skipped. */
const VOLGORDE = ['ontvangen_op', 'geregistreerd_op', 'hardheid_op', 'eerste_toets_op'] as const;
const NA_DE_TOETS = ['betaald_op', 'afgezien_op', 'schulden_afgehandeld_op'] as const;

/** What is missing, what does not belong there, and what came in the wrong order. */
export function faseregels(waarden: Rijwaarden): readonly Rijfout[] {
  const fase = (tekst(waarden, 'fase') ?? 'nieuw') as Overnamefase;
  const { nodig, mag } = REGELS[fase];
  const gevuld = (kolom: string): boolean => (waarden.get(kolom) ?? null) !== null;
  return [
    ...nodig
      .filter((kolom) => !gevuld(kolom))
      .map((kolom) => ({ kolom, reden: `Bij fase ${fase} moet dit veld gevuld zijn.` })),
    ...OVERNAMEKOLOMMEN.filter((kolom) => gevuld(kolom) && !nodig.includes(kolom) && !mag.includes(kolom)).map(
      (kolom) => ({ kolom, reden: `Bij fase ${fase} hoort dit veld niet gevuld te zijn.` }),
    ),
    ...volgordefouten(waarden),
    ...tijdigheidsfouten(waarden, fase),
  ];
}

function volgordefouten(waarden: Rijwaarden): readonly Rijfout[] {
  const fouten: Rijfout[] = [];
  let vorige: { readonly kolom: string; readonly dag: string } | null = null;
  for (const kolom of VOLGORDE) {
    const dag = tekst(waarden, kolom);
    if (dag === null) continue;
    // Receipt after registration has its own reason.
    if (vorige && vorige.dag > dag && kolom !== 'geregistreerd_op') {
      fouten.push({ kolom, reden: `Deze dag ligt voor ${vorige.kolom}.` });
    }
    vorige = { kolom, dag };
  }
  const toets = tekst(waarden, 'eerste_toets_op');
  const teVroeg = NA_DE_TOETS.filter((kolom) => toets !== null && (tekst(waarden, kolom) ?? toets) < toets);
  return [...fouten, ...teVroeg.map((kolom) => ({ kolom, reden: 'Deze dag ligt voor eerste_toets_op.' }))];
}

/** A fase that cannot be, given the day of receipt (Wht 6.1). */
function tijdigheidsfouten(waarden: Rijwaarden, fase: Overnamefase): readonly Rijfout[] {
  const ontvangenOp = tekst(waarden, 'ontvangen_op') as Datum | null;
  if (ontvangenOp === null || fase === 'nieuw') return [];
  const { tijdig } = isTijdigAangemeld({ ontvangenOp, poststempel: tekst(waarden, 'poststempel') as Datum | null });
  const hardheid = tekst(waarden, 'hardheid_op') !== null;
  if (tijdig && REGELS[fase].alleenTeLaat) {
    return [{ kolom: 'fase', reden: 'De aanmelding was op tijd; deze fase is voor aanmeldingen die te laat kwamen.' }];
  }
  if (tijdig && hardheid) {
    return [{ kolom: 'hardheid_op', reden: 'De aanmelding was op tijd: er was geen hardheidsclausule nodig.' }];
  }
  if (!tijdig && !hardheid && !REGELS[fase].alleenTeLaat) {
    const reden = 'De aanmelding kwam te laat: vul in op welke dag de hardheidsclausule is toegepast.';
    return [{ kolom: 'hardheid_op', reden }];
  }
  return [];
}

function tekst(waarden: Rijwaarden, kolom: string): string | null {
  const waarde = waarden.get(kolom);
  return typeof waarde === 'string' ? waarde : null;
}
