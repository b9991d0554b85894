import { procedureVan } from '#domain/processen/verrichtingen';
import { fasetitel } from '#domain/processen/register';
import type { Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';

/** One ball of the bar above a zaak. */
export interface Stap {
  readonly titel: string;
  readonly onder: string | null;
  readonly staat: 'klaar' | 'nu' | 'komt' | 'over';
  readonly staattekst: string;
}

const STAATTEKST = {
  klaar: 'afgerond',
  nu: 'hier is de zaak nu',
  komt: 'nog niet begonnen',
  over: 'niet aan de orde',
} as const;

/** The road from aanmelding to the end of the moratorium, with where this zaak is on it. */
export function toonStappen(zaak: Zaaktoestand): readonly Stap[] {
  const hardheid = procedureVan(zaak, 'hardheidsclausule');
  const toets = procedureVan(zaak, 'eersteToets');
  const uitbetaling = procedureVan(zaak, 'uitbetaling');
  const afgewezen = toets?.uitkomst === 'afgewezen' || hardheid?.uitkomst === 'afgewezen';
  const beoordeling = procedureVan(zaak, 'integraleBeoordeling');
  if (beoordeling)
    return [
      stap('Aanmelding', 'klaar'),
      stap('Eerste toets', 'klaar', uitkomstVan(toets)),
      ...toonBeoordelingstappen(beoordeling, zaak),
    ];
  return [
    stap('Aanmelding', 'klaar'),
    ...(hardheid ? [stap('Hardheidsclausule', hardheid.beeindigdOp ? 'klaar' : 'nu', faseVan(hardheid))] : []),
    toetsstap(toets, hardheid?.uitkomst === 'afgewezen'),
    besluitstap(toets, hardheid?.uitkomst === 'afgewezen'),
    betaalstap(uitbetaling, afgewezen),
    moratoriumstap(uitbetaling, afgewezen),
  ];
}

function uitkomstVan(toets: Proceduretoestand | null): string {
  return toets?.uitkomst === 'toegekend' ? 'Toegekend' : 'Afgewezen';
}

/** The fases of the integrale beoordeling that belong to one ball of the bar. */
const BEOORDELINGSTAPPEN: readonly (readonly [string, readonly string[]])[] = [
  ['Intake en feiten', ['intake', 'dossier']],
  ['Beoordeling', ['beoordeling', 'advies']],
  ['Vooraankondiging', ['vooraankondigingTerAkkoord', 'zienswijze']],
  ['Beschikking', ['heroverweging', 'beschikkingTerAkkoord']],
];

/** The road after the eerste toets: a zaak that stopped on the way did not go through the rest. */
function toonBeoordelingstappen(beoordeling: Proceduretoestand, zaak: Zaaktoestand): readonly Stap[] {
  const plaats = BEOORDELINGSTAPPEN.findIndex(([, fases]) => fases.includes(beoordeling.fase));
  const gestopt = beoordeling.uitkomst === 'afgezien' || beoordeling.uitkomst === 'nabestaanden';
  const stappen = BEOORDELINGSTAPPEN.map(([titel], i) => {
    if (gestopt) return stap(titel, 'over');
    if (plaats === i) return stap(titel, 'nu', faseVan(beoordeling));
    return stap(titel, plaats === -1 || i < plaats ? 'klaar' : 'komt');
  });
  return [...stappen, nabetaling(beoordeling, zaak, gestopt)];
}

function nabetaling(beoordeling: Proceduretoestand, zaak: Zaaktoestand, gestopt: boolean): Stap {
  if (gestopt) return stap('Nabetaling', 'over', faseVan(beoordeling));
  if (typeof beoordeling.gegevens['beschiktOp'] !== 'string') return stap('Nabetaling', 'komt');
  const betaling = zaak.procedures.findLast(
    (p) => p.soort === 'uitbetaling' && p.gegevens['regeling'] === 'compensatie',
  );
  if (!betaling) return stap('Nabetaling', 'over', 'Niets te betalen');
  return betaling.beeindigdOp === null
    ? stap('Nabetaling', 'nu', faseVan(betaling))
    : stap('Nabetaling', 'klaar', 'Betaald');
}

function toetsstap(toets: Proceduretoestand | null, over: boolean): Stap {
  if (!toets) return stap('Eerste toets', over ? 'over' : 'komt');
  const klaar = toets.beeindigdOp !== null || toets.fase === 'terAkkoord';
  return stap('Eerste toets', klaar ? 'klaar' : 'nu', klaar ? null : faseVan(toets));
}

function besluitstap(toets: Proceduretoestand | null, over: boolean): Stap {
  if (!toets) return stap('Besluit', over ? 'over' : 'komt');
  if (toets.beeindigdOp !== null)
    return stap('Besluit', 'klaar', toets.uitkomst === 'toegekend' ? 'Toegekend' : 'Afgewezen');
  return toets.fase === 'terAkkoord' ? stap('Besluit', 'nu', faseVan(toets)) : stap('Besluit', 'komt');
}

function betaalstap(uitbetaling: Proceduretoestand | null, over: boolean): Stap {
  if (!uitbetaling) return stap('Uitbetaling', over ? 'over' : 'komt');
  if (uitbetaling.fase === 'nietsTeBetalen') return stap('Uitbetaling', 'over', 'Niets te betalen');
  const klaar = uitbetaling.fase === 'betaald' || uitbetaling.fase === 'afgerond';
  return stap('Uitbetaling', klaar ? 'klaar' : 'nu', klaar ? null : faseVan(uitbetaling));
}

function moratoriumstap(uitbetaling: Proceduretoestand | null, over: boolean): Stap {
  if (uitbetaling?.fase === 'betaald') return stap('Moratorium', 'nu', 'Loopt');
  if (uitbetaling?.fase === 'afgerond') return stap('Moratorium', 'klaar');
  return stap('Moratorium', over || uitbetaling?.fase === 'nietsTeBetalen' ? 'over' : 'komt');
}

function faseVan(procedure: Proceduretoestand): string {
  return fasetitel(procedure.soort, procedure.fase);
}

function stap(titel: string, staat: Stap['staat'], onder: string | null = null): Stap {
  return { titel, staat, onder, staattekst: STAATTEKST[staat] };
}
