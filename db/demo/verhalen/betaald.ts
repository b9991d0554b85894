/** Zaken in which the forfait was paid. */
import {
  akkoord,
  betaald,
  belt,
  geeftVrij,
  handeling,
  inBehandeling,
  keurtRekening,
  register,
  voorstel,
  type Stap,
} from '#db/demo/stappen';
import type { Schets, Verteller } from '#db/demo/verhaal';
import { datum, plusDagen, type Datum } from '#domain/waarden/datum';
import { werkdag } from '#db/demo/verhaal';

/** All steps from the first call to the money, ending on `betaaldOp`. */
export function totBetaling(v: Verteller, eersteDag: Datum, betaaldOp: Datum): readonly Stap[] {
  const terug = (dagen: number): Datum => werkdag(plusDagen(betaaldOp, -dagen));
  return [
    register(eersteDag, 'onterecht'),
    ...inBehandeling(terug(30), v.spelers),
    voorstel(terug(25), v.spelers),
    akkoord(terug(20), v.spelers),
    belt(terug(12), v.spelers, v.rekening),
    keurtRekening(terug(8), v.spelers),
    geeftVrij(terug(4), v.spelers),
    betaald(betaaldOp),
  ];
}

const VROEG = [
  ['2020-03-16', '2021-03-22'],
  ['2020-11-23', '2021-06-14'],
  ['2021-01-18', '2021-09-20'],
  ['2022-05-09', '2022-12-05'],
] as const;

const LATER = [380, 300, 150, 30] as const;

/** The eerste toets is over: the behandelaar gives the zaak back, and it waits in the queue of the beoordeling. */
function naarDeWachtrij({ spelers }: Verteller, betaaldOp: Datum): Stap {
  return handeling(werkdag(plusDagen(betaaldOp, 21)), ['aanmelding', 'geefTerug'], spelers.pzb, {
    persoonlijk: { reden: 'De eerste toets is afgerond; de zaak wacht op de integrale beoordeling.' },
  });
}

/** Paid long ago; the integrale beoordeling is long overdue. */
export const langGeledenBetaald = VROEG.map(([ontvangen, op]) => (v: Verteller): Schets => ({
  tekst: `Aangemeld in ${ontvangen.slice(0, 4)}, € 30.000 ontvangen; het moratorium is voorbij. De zaak wacht in de wachtrij op de integrale beoordeling, ver over de termijn.`,
  ontvangen,
  stappen: [totBetaling(v, datum(ontvangen), datum(op)), naarDeWachtrij(v, datum(op))],
}));

/** Paid in the last year: the moratorium runs. */
export const moratoriumLoopt = LATER.map((dagen, i) => (v: Verteller): Schets => {
  const ontvangen = ['2023-10-02', '2023-12-04', '2023-12-29', '2024-01-02'][i] ?? '2023-12-29';
  const moratorium = dagen > 365 ? 'is net afgelopen' : 'loopt';
  return {
    tekst: `Aangemeld vlak voor de sluiting, het forfait is betaald; het moratorium ${moratorium}.`,
    ontvangen,
    stappen: totBetaling(v, datum(ontvangen), v.geleden(dagen)),
  };
});

/** Done with the € 30.000. */
export const afgezien = [400, 120, 60].map((dagen, i) => (v: Verteller): Schets => {
  const ontvangen = ['2021-05-17', '2022-09-12', '2023-06-19'][i] ?? '2023-06-19';
  const afzien = handeling(v.geleden(dagen - 25), ['aanmelding', 'zieAfVanIntegraleBeoordeling'], v.spelers.pzb, {
    invoer: { besproken: true },
  });
  return {
    tekst: 'De ouder is klaar met de € 30.000 en ziet af van de integrale beoordeling.',
    ontvangen,
    stappen: [totBetaling(v, datum(ontvangen), v.geleden(dagen)), afzien],
  };
});
