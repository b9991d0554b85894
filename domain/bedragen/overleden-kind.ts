import { deelVan, isOpDeCent } from '#domain/bedragen/breuk';
import { leeftijdOp } from '#domain/bedragen/leeftijd';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { bedragBijLeeftijd, kindparametersOp, type Kindparameters } from '#domain/parameters/kindregeling';
import { AFRONDING_DEEL, overledenKindVersieOp } from '#domain/parameters/nabestaanden';
import { schrijfDatum, vroegste, type Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** The amount for all together and for each. In eurocenten. */
export interface OverledenKindberekening extends Verantwoording {
  readonly bedrag: EuroCenten;
  readonly perAanvrager: EuroCenten;
}

/**
 * For relatives of a deceased child: the amount of the kindregeling at the age on the day of death or on 1-7-2023, whichever came first, divided by
 * those who applied in time and qualify (Wht 2.14f) [S]. A child outside the dates of Wht 2.10 opens no right.
 * Example KAT-19: born 2004-05-10, died 2015-03-01, two parents → 10 years, € 4.000, € 2.000 each.
 */
export function berekenOverledenKind(feiten: {
  readonly geboortedatum: Datum;
  readonly overleden: Datum;
  readonly aantalAanvragers: number;
  readonly op: Datum;
}): OverledenKindberekening {
  const parameters = kindparametersOp(feiten.op);
  const binnen = feiten.geboortedatum >= parameters.geborenVanaf && feiten.geboortedatum <= parameters.geborenTotEnMet;
  const { bedrag, stap } = binnen ? bedragOpPeildag(feiten, parameters) : buitenGrenzen(feiten.geboortedatum);
  const breuk = { teller: 1, noemer: feiten.aantalAanvragers };
  const perAanvrager = deelVan(bedrag, breuk, 'cent-naar-beneden');
  const deling = `${schrijfBedrag(bedrag)} gedeeld door ${feiten.aantalAanvragers} = ${schrijfBedrag(perAanvrager)} per aanvrager.`;
  const stappen = [
    { stap: 'bedrag', ...stap },
    { stap: 'deling', tekst: deling, bron: 'Wht 2.14f' },
  ];
  const keuzes = isOpDeCent(bedrag, breuk) ? [] : [AFRONDING_DEEL];
  return { bedrag, perAanvrager, ...verantwoord(overledenKindVersieOp(feiten.op), stappen, keuzes) };
}

interface Bedragstap {
  readonly bedrag: EuroCenten;
  readonly stap: { readonly tekst: string; readonly bron: string };
}

function bedragOpPeildag(
  { geboortedatum, overleden }: { readonly geboortedatum: Datum; readonly overleden: Datum },
  parameters: Kindparameters,
): Bedragstap {
  const peildag = vroegste(overleden, parameters.leeftijdspeildag);
  const leeftijd = leeftijdOp(geboortedatum, peildag);
  const bedrag = bedragBijLeeftijd(parameters, leeftijd);
  const tekst = `Op ${schrijfDatum(peildag)} was het kind ${leeftijd} jaar: ${schrijfBedrag(bedrag)}.`;
  return { bedrag, stap: { tekst, bron: 'Wht 2.12; 2.14f' } };
}

function buitenGrenzen(geboortedatum: Datum): Bedragstap {
  const tekst = `Een kind dat is geboren op ${schrijfDatum(geboortedatum)} valt niet onder de kindregeling: er is geen bedrag.`;
  return { bedrag: centen(0), stap: { tekst, bron: 'Wht 2.10; 2.14f' } };
}
