import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { beslisTabel, spoor } from '#domain/beslistabellen/beslistabel';
import { MSNP, type GELDIGE_GRONDEN, type ONTERECHTE_GRONDEN } from '#domain/beslistabellen/msnp';
import type { Keuze } from '#domain/parameters/keuze';
import { msnpparametersOp } from '#domain/parameters/msnp';
import { AFRONDING_DEEL } from '#domain/parameters/nabestaanden';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';
import { centen, minTotNul, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** A rejected request for a schuldregeling or stabilisation. */
export interface Afwijzing {
  readonly verzoekOp: Datum;
  readonly grond: (typeof ONTERECHTE_GRONDEN)[number] | (typeof GELDIGE_GRONDEN)[number];
}

/**
 * € 500 per request that was rejected without good reason, for requests of 1-1-2014 to 31-3-2021 (WOT 2) [S].
 * Example KAT-39: two requests, of 2016 and 2019, rejected on a norm amount → € 1.000. In eurocenten.
 */
export function berekenMsnp(
  afwijzingen: readonly Afwijzing[],
  op: Datum,
): Verantwoording & { readonly bedrag: EuroCenten } {
  const { perAfwijzing, verzoekVan, verzoekTot, versie } = msnpparametersOp(op);
  const oordelen = afwijzingen.map(({ verzoekOp, grond }) => {
    const antwoorden = { binnenPeriode: verzoekOp >= verzoekVan && verzoekOp <= verzoekTot, grond };
    const rij = beslisTabel(MSNP, antwoorden);
    const verzoek = { stap: 'verzoek', tekst: `Verzoek van ${schrijfDatum(verzoekOp)}.`, bron: 'WOT art. 2 lid 1' };
    return { telt: rij.uitkomst === 'telt', uitleg: [verzoek, ...spoor(MSNP, rij, antwoorden)] };
  });
  const aantal = oordelen.filter(({ telt }) => telt).length;
  const bedrag = centen(aantal * perAfwijzing);
  const slot = {
    stap: 'bedrag',
    tekst: `${aantal} × ${schrijfBedrag(perAfwijzing)} = ${schrijfBedrag(bedrag)}.`,
    bron: 'WOT art. 2 lid 2',
  };
  return { bedrag, ...verantwoord(versie, [...oordelen.flatMap(({ uitleg }) => uitleg), slot]) };
}

/**
 * What was paid or set off on tax and toeslag debts between the rejection and 1-7-2025 is paid back, minus what the Wht already gave for it
 * (WOT 4; Wht 3.13) [S]. Example: € 2.400 paid, € 900 given under 3.13 → € 1.500. In eurocenten.
 */
export function berekenMsnpTeruggave(betaaldOfVerrekend: EuroCenten, gegevenVolgens313: EuroCenten): EuroCenten {
  return minTotNul(betaaldOfVerrekend, gegevenVolgens313);
}

/**
 * The amount of a deceased person is split over the children (WOT 7) [S], rounded down to the cent [A]. Throws `RangeError` for no children.
 * Examples: € 1.000 over 2 → € 500; € 500 over 3 → € 166,66 with the choice in it.
 */
export function verdeelMsnpOverKinderen(
  bedrag: EuroCenten,
  kinderen: number,
): { readonly perKind: EuroCenten; readonly keuzes: readonly Keuze[] } {
  if (!Number.isInteger(kinderen) || kinderen < 1) throw new RangeError(`geen aantal kinderen: ${kinderen}`);
  const perKind = centen(Math.floor(bedrag / kinderen));
  return { perKind, keuzes: perKind * kinderen === bedrag ? [] : [AFRONDING_DEEL] };
}
