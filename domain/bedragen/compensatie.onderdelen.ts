/** The components a to h of the compensation, each with its steps. All amounts in eurocenten. */
import { deelVan, rondAf } from '#domain/bedragen/breuk';
import type { Boete, Compensatiefeiten, Rechtsbijstand } from '#domain/bedragen/compensatie.feiten';
import type { Jaaroordeel } from '#domain/bedragen/compensatie.jaren';
import { halveJaren } from '#domain/bedragen/halve-jaren';
import { berekenRente, schrijfRenteperiode } from '#domain/bedragen/rente';
import type { Compensatieparameters } from '#domain/parameters/compensatie';
import type { Renteparameters } from '#domain/parameters/rente';
import type { Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';
import { centen, minTotNul, schrijfBedrag, som, type EuroCenten } from '#domain/waarden/geld';

/** One component: its amount, and how it came about. */
export interface Onderdeel {
  readonly bedrag: EuroCenten;
  readonly uitleg: readonly Uitlegregel[];
}

/** a: per year gross minus unpaid minus granted after all, floor zero, then added (Wht 2.3 lid 1) [S]. S1 → € 10.200; S3 (nothing paid) → € 0. */
export function startbedrag(jaren: readonly Jaaroordeel[], { afrondingOnderdelen }: Compensatieparameters): Onderdeel {
  const bron = 'Wht 2.2, onder a; 2.3 lid 1';
  const bedrag = rondAf(som(jaren.map(({ netto }) => netto)), afrondingOnderdelen.waarde);
  const perJaar = jaren.map((jaar) => ({ stap: 'a', tekst: schrijfStartbedrag(jaar), bron }));
  return { bedrag, uitleg: [...perJaar, { stap: 'a', tekst: `Startbedrag: ${schrijfBedrag(bedrag)}.`, bron }] };
}

function schrijfStartbedrag({ feiten, bruto, netto }: Jaaroordeel): string {
  const delen = [
    `${feiten.jaar}: kinderopvangtoeslag ${schrijfBedrag(feiten.kotGecorrigeerd)}`,
    ...(feiten.renteInTerugvordering > 0
      ? [`rente in de terugvordering ${schrijfBedrag(feiten.renteInTerugvordering)}`]
      : []),
    ...(feiten.onbetaald > 0 ? [`nog niet betaald ${schrijfBedrag(feiten.onbetaald)}`] : []),
    ...(feiten.alsnogToegekend > 0 ? [`alsnog toegekend ${schrijfBedrag(feiten.alsnogToegekend)}`] : []),
  ];
  return `${delen.join(', ')}; bruto ${schrijfBedrag(bruto)}, netto ${schrijfBedrag(netto)}.`;
}

const GEEN_BOETES: Onderdeel = {
  bedrag: centen(0),
  uitleg: [{ stap: 'b', tekst: 'Er zijn geen boetes.', bron: 'Wht 2.2, onder b; 2.3 lid 2' }],
};

/** b: the fines as paid (Wht 2.3 lid 2) [S]. Imposed € 500, paid € 200 → € 200. */
export function boetes(gegeven: readonly Boete[], { afrondingOnderdelen }: Compensatieparameters): Onderdeel {
  if (gegeven.length === 0) return GEEN_BOETES;
  const bedrag = rondAf(som(gegeven.map(({ betaald }) => betaald)), afrondingOnderdelen.waarde);
  return {
    bedrag,
    uitleg: [{ stap: 'b', tekst: `Betaalde boetes: ${schrijfBedrag(bedrag)}.`, bron: 'Wht 2.2, onder b; 2.3 lid 2' }],
  };
}

/** c: 25% of gross a and of the fines as imposed, without any deduction (Wht 2.3 lid 3) [S]. E02: gross € 7.500 → € 1.875. */
export function materieleSchade(
  bruto: EuroCenten,
  gegeven: readonly Boete[],
  parameters: Compensatieparameters,
): Onderdeel {
  const opgelegd = som(gegeven.map((boete) => boete.opgelegd));
  const breuk = { teller: parameters.materieelProcent, noemer: 100 };
  const bedrag = deelVan(centen(bruto + opgelegd), breuk, parameters.afrondingOnderdelen.waarde);
  const grondslag = `${schrijfBedrag(bruto)} (bruto a) + ${schrijfBedrag(opgelegd)} (opgelegde boetes)`;
  const tekst = `Materiële schade: ${parameters.materieelProcent}% van ${grondslag} = ${schrijfBedrag(bedrag)}.`;
  return { bedrag, uitleg: [{ stap: 'c', tekst, bron: 'Wht 2.2, onder c; 2.3 lid 3' }] };
}

/** d: € 500 per half year, once per ouder, at most gross a of all years (Wht 2.3 lid 4) [S]. S4: 16 half years, gross € 1.500 → € 1.500. */
export function immaterieleSchade(
  span: { readonly van: Datum; readonly tot: Datum },
  bruto: EuroCenten,
  parameters: Compensatieparameters,
): Onderdeel {
  const aantal = halveJaren(span.van, span.tot);
  const ruw = centen(aantal * parameters.immaterieelPerHalfjaar);
  const bedrag = ruw > bruto ? rondAf(bruto, 'euro-naar-beneden') : ruw;
  const bron = 'Wht 2.2, onder d; 2.3 lid 4';
  const duur = `${aantal} ${aantal === 1 ? 'half jaar' : 'halve jaren'} van ${schrijfDatum(span.van)} tot ${schrijfDatum(span.tot)}`;
  const berekening = `Immateriële schade: ${duur} × ${schrijfBedrag(parameters.immaterieelPerHalfjaar)} = ${schrijfBedrag(ruw)}`;
  const slot = ruw > bruto ? `; niet meer dan bruto a (${schrijfBedrag(bruto)}): ${schrijfBedrag(bedrag)}.` : '.';
  return { bedrag, uitleg: [{ stap: 'd', tekst: `${berekening}${slot}`, bron }] };
}

const GEEN_INVORDERINGSKOSTEN: Onderdeel = {
  bedrag: centen(0),
  uitleg: [
    { stap: 'e', tekst: 'Er zijn geen betaalde kosten of rente van invordering.', bron: 'Wht 2.2, onder e; 2.3 lid 5' },
  ],
};

/** e: costs and interest of collecting, as paid (Wht 2.3 lid 5) [S]. S1 → € 150. */
export function invorderingskosten(
  { kosten, rente }: Compensatiefeiten['invordering'],
  { afrondingOnderdelen }: Compensatieparameters,
): Onderdeel {
  if (kosten === 0 && rente === 0) return GEEN_INVORDERINGSKOSTEN;
  const bedrag = rondAf(centen(kosten + rente), afrondingOnderdelen.waarde);
  const tekst = `Betaalde invorderingskosten ${schrijfBedrag(kosten)} en invorderingsrente ${schrijfBedrag(rente)}: ${schrijfBedrag(bedrag)}.`;
  return { bedrag, uitleg: [{ stap: 'e', tekst, bron: 'Wht 2.2, onder e; 2.3 lid 5' }] };
}

const GEEN_RECHTSBIJSTAND: Onderdeel = {
  bedrag: centen(0),
  uitleg: [{ stap: 'f', tekst: 'Er was geen beroepsmatige rechtsbijstand.', bron: 'Wht 2.2, onder f; 2.3 lid 6' }],
};

/**
 * f: points × value × weight 2, as if there were no connected cases, minus the proceskostenvergoeding granted (Wht 2.3 lid 6) [S].
 * Example: 2,5 points of € 597, € 1.000 granted → 2.985 − 1.000 = € 1.985.
 */
export function proceskosten(procedures: readonly Rechtsbijstand[], parameters: Compensatieparameters): Onderdeel {
  if (procedures.length === 0) return GEEN_RECHTSBIJSTAND;
  const bron = 'Wht 2.2, onder f; 2.3 lid 6; Besluit proceskosten bestuursrecht';
  const delen = procedures.map(({ halvePunten, puntwaarde, vergoed }) => {
    const breuk = { teller: halvePunten * parameters.wegingRechtsbijstand, noemer: 2 };
    const forfait = deelVan(puntwaarde, breuk, 'cent-half-omhoog');
    const rest = minTotNul(forfait, vergoed);
    const punten = String(halvePunten / 2).replace('.', ',');
    const keer = `${punten} × ${schrijfBedrag(puntwaarde)} × ${parameters.wegingRechtsbijstand} = ${schrijfBedrag(forfait)}`;
    return {
      rest,
      regel: { stap: 'f', tekst: `${keer}, al vergoed ${schrijfBedrag(vergoed)}: ${schrijfBedrag(rest)}.`, bron },
    };
  });
  const bedrag = rondAf(som(delen.map(({ rest }) => rest)), parameters.afrondingOnderdelen.waarde);
  const slot = { stap: 'f', tekst: `Rechtsbijstand: ${schrijfBedrag(bedrag)}.`, bron };
  return { bedrag, uitleg: [...delen.map(({ regel }) => regel), slot] };
}

/**
 * g: simple interest over gross a of each year from 1 July of the year after (Awir 27 lid 2), minus interest already paid, floor zero per year
 * (Wht 2.3 lid 7) [S]. S1: gross € 10.200 of 2013, decision 2021-06-15 → € 2.703; S7: € 2.561 − € 500 = € 2.061.
 */
export function rentevergoeding(
  jaren: readonly Jaaroordeel[],
  tot: Datum,
  regels: { readonly rente: Renteparameters; readonly parameters: Compensatieparameters },
): Onderdeel {
  const { rente, parameters } = regels;
  const delen = jaren.map(({ feiten, bruto }) => {
    const van = `${feiten.jaar + 1}-07-01` as Datum;
    const { perioden, totaal } = berekenRente(bruto, { van, tot }, rente.beleid);
    const rest = minTotNul(totaal, feiten.renteVergoed);
    const begin = `${feiten.jaar}: rente over ${schrijfBedrag(bruto)} vanaf ${schrijfDatum(van)}`;
    const af = feiten.renteVergoed > 0 ? `; al vergoed ${schrijfBedrag(feiten.renteVergoed)}` : '';
    const tekst = `${begin}; ${perioden.map(schrijfRenteperiode).join('; ')}${af}; samen ${schrijfBedrag(rest)}.`;
    return { rest, regel: { stap: 'g', tekst, bron: rente.bron } };
  });
  const bedrag = rondAf(som(delen.map(({ rest }) => rest)), parameters.afrondingOnderdelen.waarde);
  const slot = {
    stap: 'g',
    tekst: `Rentevergoeding tot en met ${schrijfDatum(tot)}: ${schrijfBedrag(bedrag)}.`,
    bron: rente.bron,
  };
  return { bedrag, uitleg: [...delen.map(({ regel }) => regel), slot] };
}

/** h: 1% over a to g (Wht 2.3 lid 8) [S]. S1: 1% of € 22.103 = € 221,03. */
export function opslag(aTotG: EuroCenten, { opslagProcent, afrondingOpslag }: Compensatieparameters): Onderdeel {
  const bedrag = deelVan(aTotG, { teller: opslagProcent, noemer: 100 }, afrondingOpslag.waarde);
  const tekst = `Opslag: ${opslagProcent}% van ${schrijfBedrag(aTotG)} (a tot en met g) = ${schrijfBedrag(bedrag)}.`;
  return { bedrag, uitleg: [{ stap: 'h', tekst, bron: 'Wht 2.3 lid 8' }] };
}
