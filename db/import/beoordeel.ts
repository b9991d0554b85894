import { randomUUID } from 'node:crypto';
import type { Bekend } from '#db/import/bekend';
import { isLeesbaar, type Leesbare, type Onleesbare } from '#db/import/partij';
import { gewijzigdeKolommen } from '#domain/import/vingerafdruk';

/** Something to tell about a row. */
export interface Importmelding {
  readonly rij: number;
  readonly regel: number;
  readonly referentie: string | null;
  readonly kolom: string | null;
  readonly soort: 'fout' | 'gewijzigd';
  readonly reden: string;
}

/** A row that becomes a zaak. */
export interface Inschrijving extends Leesbare {
  readonly persoonId: string;
  readonly isNieuwePersoon: boolean;
  readonly huishoudenId: string;
  readonly isNieuwHuishouden: boolean;
  /** The account the person has now. */
  readonly bekendeRekening: { readonly id: string; readonly iban: string } | null;
}

/** What becomes of the rows of a batch. */
export interface Oordeel {
  readonly inschrijvingen: readonly Inschrijving[];
  readonly meldingen: readonly Importmelding[];
  readonly tellers: Importtellers;
}

/** Rows by what became of them. */
export interface Importtellers {
  readonly nieuw: number;
  readonly ongewijzigd: number;
  readonly gewijzigd: number;
  readonly fout: number;
}

/** Decides every row, in the order of the file; `bekend` grows with what is decided. */
export function beoordeelPartij(rijen: readonly (Leesbare | Onleesbare)[], bekend: Bekend): Oordeel {
  const inschrijvingen: Inschrijving[] = [];
  const meldingen: Importmelding[] = [];
  const tellers = { nieuw: 0, ongewijzigd: 0, gewijzigd: 0, fout: 0 };
  for (const rij of rijen) {
    const uitslag = isLeesbaar(rij) ? beoordeelRij(rij, bekend) : { soort: 'fout' as const, redenen: rij.fouten };
    tellers[uitslag.soort] += 1;
    if (uitslag.soort === 'nieuw') inschrijvingen.push(uitslag.inschrijving);
    if (uitslag.soort !== 'fout' && uitslag.soort !== 'gewijzigd') continue;
    const { soort, redenen } = uitslag;
    meldingen.push(...redenen.map((reden) => ({ ...plaatsVan(rij), soort, ...reden })));
  }
  return { inschrijvingen, meldingen, tellers };
}

function plaatsVan(rij: Leesbare | Onleesbare): Pick<Importmelding, 'rij' | 'regel' | 'referentie'> {
  const referentie = isLeesbaar(rij) ? rij.rij.referentie : rij.referentie;
  return { rij: rij.bron.rij, regel: rij.bron.regel, referentie };
}

type Redenen = readonly { readonly kolom: string | null; readonly reden: string }[];

type Rijuitslag =
  | { readonly soort: 'nieuw'; readonly inschrijving: Inschrijving }
  | { readonly soort: 'ongewijzigd' }
  | { readonly soort: 'gewijzigd' | 'fout'; readonly redenen: Redenen };

function beoordeelRij(rij: Leesbare, bekend: Bekend): Rijuitslag {
  const eerder = bekend.rijen.get(rij.sleutel);
  if (eerder) return vergelijk(gewijzigdeKolommen(eerder.vingerafdruk, rij.vingerafdruk), eerder.zaaknummer);
  const openZaak = bekend.personen.get(rij.rij.persoon.bsn)?.openZaak ?? null;
  if (openZaak !== null) {
    const welke = openZaak === IN_DIT_BESTAND ? ' uit dit bestand' : `: ${openZaak}`;
    return fout('bsn', `Deze ouder heeft al een open zaak${welke}.`);
  }
  const inschrijving = schrijfIn(rij, bekend);
  if (
    isForfait(rij) &&
    (bekend.forfait.get(inschrijving.huishoudenId) ?? rij.rij.persoon.bsn) !== rij.rij.persoon.bsn
  ) {
    return fout('regeling', 'Een ander in dit huishouden kreeg het forfait al (Wht 2.7 lid 2): vul partnerbedrag in.');
  }
  onthoud(inschrijving, bekend);
  return { soort: 'nieuw', inschrijving };
}

function schrijfIn(rij: Leesbare, bekend: Bekend): Inschrijving {
  const persoon = bekend.personen.get(rij.rij.persoon.bsn);
  const huishoudenId = vindHuishouden(rij, bekend);
  return {
    ...rij,
    persoonId: persoon?.persoonId ?? randomUUID(),
    isNieuwePersoon: persoon === undefined,
    huishoudenId: huishoudenId ?? randomUUID(),
    isNieuwHuishouden: huishoudenId === null,
    bekendeRekening: persoon?.rekening ?? null,
  };
}

function fout(kolom: string, reden: string): Rijuitslag {
  return { soort: 'fout', redenen: [{ kolom, reden }] };
}

function vergelijk(kolommen: readonly string[], zaaknummer: string): Rijuitslag {
  if (kolommen.length === 0) return { soort: 'ongewijzigd' };
  const waar =
    zaaknummer === IN_DIT_BESTAND ? 'Deze rij stond al in dit bestand' : `Deze rij is al ingelezen als ${zaaknummer}`;
  const reden = `${waar}, met een andere waarde in deze kolom. De import verandert een bestaande zaak niet.`;
  return { soort: 'gewijzigd', redenen: kolommen.map((kolom) => ({ kolom, reden })) };
}

/** The household the file names, else that of the person, else that of the toeslagpartner; null: a new one. */
function vindHuishouden({ rij }: Leesbare, bekend: Bekend): string | null {
  const opNaam = rij.huishouden === null ? undefined : bekend.huishoudenOpNaam.get(rij.huishouden);
  const opBsn = bekend.huishoudenOpBsn.get(rij.persoon.bsn);
  const viaPartner = rij.partner?.bsn ? bekend.huishoudenOpBsn.get(rij.partner.bsn) : undefined;
  return opNaam ?? opBsn ?? viaPartner ?? null;
}

function isForfait({ rij, overgenomen }: Leesbare): boolean {
  const toegekend = overgenomen?.besluiten.some(({ besluit }) => besluit.uitkomst === 'toegekend') === true;
  return toegekend && rij.overname?.regeling === 'forfait';
}

/** Stands for the number of a zaak that has none yet: only a dry run, which writes nothing, comes across it. */
const IN_DIT_BESTAND = '';

function onthoud(inschrijving: Inschrijving, bekend: Bekend): void {
  const { rij, sleutel, vingerafdruk, persoonId, huishoudenId, toestand, bekendeRekening } = inschrijving;
  const openZaak = toestand.afgeslotenOp === null ? IN_DIT_BESTAND : null;
  bekend.rijen.set(sleutel, { zaaknummer: IN_DIT_BESTAND, vingerafdruk });
  bekend.personen.set(rij.persoon.bsn, { persoonId, openZaak, rekening: bekendeRekening });
  if (rij.huishouden !== null) bekend.huishoudenOpNaam.set(rij.huishouden, huishoudenId);
  for (const bsn of [rij.persoon.bsn, rij.partner?.bsn]) if (bsn) bekend.huishoudenOpBsn.set(bsn, huishoudenId);
  if (isForfait(inschrijving) && !bekend.forfait.has(huishoudenId)) bekend.forfait.set(huishoudenId, rij.persoon.bsn);
}
