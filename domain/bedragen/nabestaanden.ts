import { deelVan, isOpDeCent } from '#domain/bedragen/breuk';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { beslisTabel, isOnzeker, spoor } from '#domain/beslistabellen/beslistabel';
import { NABESTAANDEN } from '#domain/beslistabellen/nabestaanden';
import type { Keuze } from '#domain/parameters/keuze';
import { AFRONDING_DEEL, DEELTAL, nabestaandenVersieOp } from '#domain/parameters/nabestaanden';
import type { Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** What the partner gets, and each child. In eurocenten. */
export interface Nabestaandenverdeling extends Verantwoording {
  readonly partner: EuroCenten;
  readonly perKind: EuroCenten;
}

/**
 * What a deceased aanvrager would have got goes to the partner of the day of death, else in equal parts to the children who applied in time, else to
 * nobody (Wht 2.9a, 2.9b) [S; divisor A]. Examples: € 30.000, no partner, 3 children of whom 2 apply → € 15.000 each (KAT-21); with a partner → all to
 * the partner (KAT-22).
 */
export function verdeelOverNabestaanden(feiten: {
  readonly heeftPartner: boolean;
  readonly kinderenMetTijdigeAanvraag: number;
  readonly bedrag: EuroCenten;
  readonly op: Datum;
}): Nabestaandenverdeling {
  const { heeftPartner, kinderenMetTijdigeAanvraag: kinderen, bedrag } = feiten;
  const antwoorden = { heeftPartner, heeftKinderen: kinderen > 0 };
  const rij = beslisTabel(NABESTAANDEN, antwoorden);
  const partner = rij.uitkomst === 'partner' ? bedrag : centen(0);
  const breuk = { teller: 1, noemer: Math.max(1, kinderen) };
  const perKind = rij.uitkomst === 'kinderen' ? deelVan(bedrag, breuk, 'cent-naar-beneden') : centen(0);
  const deling = {
    partner: `De partner krijgt ${schrijfBedrag(partner)}.`,
    kinderen: `${schrijfBedrag(bedrag)} gedeeld door ${kinderen} = ${schrijfBedrag(perKind)} per kind.`,
    niemand: 'Er wordt niets uitbetaald.',
  }[rij.uitkomst];
  const stappen = [...spoor(NABESTAANDEN, rij, antwoorden), { stap: 'bedrag', tekst: deling, bron: rij.bron }];
  const keuzes: readonly Keuze[] =
    rij.uitkomst === 'kinderen' ? [DEELTAL, ...(isOpDeCent(bedrag, breuk) ? [] : [AFRONDING_DEEL])] : [];
  const verantwoording = verantwoord(nabestaandenVersieOp(feiten.op), stappen, keuzes);
  return { partner, perKind, ...verantwoording, onzeker: verantwoording.onzeker || isOnzeker(rij) };
}
