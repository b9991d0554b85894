/** Zaken on their way to the money. */
import {
  akkoord,
  belt,
  betaald,
  geeftVrij,
  handeling,
  inBehandeling,
  keurtRekening,
  register,
  teruggestuurd,
  voorstel,
  type Stap,
} from '#db/demo/stappen';
import type { Schets, Verteller } from '#db/demo/verhaal';
import { demoIban } from '#db/demo/personen';
import { datum, plusDagen } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';

const ONTVANGEN = [
  '2022-02-14',
  '2022-10-03',
  '2023-03-20',
  '2023-08-07',
  '2023-09-25',
  '2023-11-27',
  '2023-12-11',
  '2023-12-27',
] as const;

function ontvangst(v: Verteller): string {
  return ONTVANGEN[v.nummer % ONTVANGEN.length] ?? '2023-12-11';
}

/** Up to the toekenning, `dagen` days ago. */
function totToekenning(v: Verteller, dagen: number, wat: { readonly extra?: number } = {}): readonly Stap[] {
  return [
    register(datum(ontvangst(v)), 'onterecht'),
    ...inBehandeling(v.geleden(dagen + 20), v.spelers),
    voorstel(v.geleden(dagen + 8), v.spelers, wat),
    akkoord(v.geleden(dagen), v.spelers),
  ];
}

/** Granted; the ouder has to be called. */
export const bellen = [3, 9, 21].map((dagen) => (v: Verteller): Schets => ({
  tekst: 'Toegekend: de ouder moet worden gebeld voordat er wordt betaald.',
  ontvangen: ontvangst(v),
  stappen: totToekenning(v, dagen),
}));

/** An account that nobody checked yet. */
export const rekening = [2, 6].map((dagen) => (v: Verteller): Schets => ({
  tekst: 'De ouder gaf een rekening op; een collega moet haar controleren.',
  ontvangen: ontvangst(v),
  stappen: [totToekenning(v, dagen + 10), belt(v.geleden(dagen), v.spelers, v.rekening)],
}));

/** Ready for release. */
export const vrijgave = [1, 4, 5].map((dagen) => (v: Verteller): Schets => ({
  tekst: 'De rekening is gecontroleerd; de betaling wacht op vrijgave.',
  ontvangen: ontvangst(v),
  stappen: [
    totToekenning(v, dagen + 14),
    belt(v.geleden(dagen + 5), v.spelers, v.rekening),
    keurtRekening(v.geleden(dagen), v.spelers),
  ],
}));

/** Released: goes with the next betaalrun. */
export const inBetaalrun = [0, 0, 1].map((dagen) => (v: Verteller): Schets => ({
  tekst: 'De betaling is vrijgegeven en gaat mee met de volgende betaalrun.',
  ontvangen: ontvangst(v),
  stappen: [
    totToekenning(v, dagen + 20),
    belt(v.geleden(dagen + 9), v.spelers, v.rekening),
    keurtRekening(v.geleden(dagen + 4), v.spelers),
    geeftVrij(v.geleden(dagen), v.spelers),
  ],
}));

/** The ouder asked to be paid later. */
export const uitgesteld = [40, 5].map((over) => (v: Verteller): Schets => ({
  tekst: 'De ouder wil het bedrag later ontvangen; de afgesproken dag staat als belofte.',
  ontvangen: ontvangst(v),
  stappen: [
    totToekenning(v, 30),
    handeling(v.geleden(20), ['uitbetaling', 'legBelgesprekVast'], v.spelers.pzb, {
      invoer: { resultaat: 'later', laterOp: plusDagen(v.vandaag, over) },
      persoonlijk: { verslag: 'De ouder regelt eerst een bewindrekening en wil daarna het geld.' },
    }),
  ],
}));

function totRetour(v: Verteller, dagen: number): readonly Stap[] {
  return [
    ...totToekenning(v, dagen + 25),
    belt(v.geleden(dagen + 12), v.spelers, v.rekening),
    keurtRekening(v.geleden(dagen + 9), v.spelers),
    geeftVrij(v.geleden(dagen + 5), v.spelers),
    teruggestuurd(v.geleden(dagen)),
  ];
}

/** Sent back by the bank. */
export const geretourneerd = [3, 10].map((dagen) => (v: Verteller): Schets => ({
  tekst: 'De bank stuurde de betaling terug: de rekening bestaat niet meer. De ouder moet worden gebeld.',
  ontvangen: ontvangst(v),
  stappen: totRetour(v, dagen),
}));

/** Sent back, then paid on another account. */
export const alsnogBetaald = (v: Verteller): Schets => ({
  tekst: 'De eerste betaling kwam terug; op een andere rekening is alsnog betaald. Twee opdrachten, één keer geld.',
  ontvangen: ontvangst(v),
  stappen: [
    totRetour(v, 45),
    handeling(v.geleden(40), ['uitbetaling', 'wijzigRekening'], v.spelers.pzb, {
      persoonlijk: { iban: demoIban(v.nummer + 500), tenaamstelling: v.rekening.tenaamstelling },
    }),
    keurtRekening(v.geleden(36), v.spelers),
    geeftVrij(v.geleden(33), v.spelers),
    betaald(v.geleden(29)),
  ],
});

/** Part of it was received before. */
export const eerderIets = (v: Verteller): Schets => ({
  tekst: 'De ouder kreeg eerder € 12.000: er volgt € 18.000.',
  ontvangen: ontvangst(v),
  anders: { eerderOntvangen: euro(12_000) },
  stappen: totToekenning(v, 6),
});

/** All of it was received before. */
export const eerderAlles = (v: Verteller): Schets => ({
  tekst: 'De ouder kreeg eerder € 41.000: er is recht, maar er is niets te betalen.',
  ontvangen: ontvangst(v),
  anders: { eerderOntvangen: euro(41_000) },
  stappen: totToekenning(v, 15),
});

/** What was received before came up in the talk with the ouder. */
export const eerderGemeld = (v: Verteller): Schets => ({
  tekst: 'In het gesprek bleek dat de ouder al € 5.000 kreeg; dat gaat van het forfait af.',
  ontvangen: ontvangst(v),
  stappen: totToekenning(v, 11, { extra: euro(5_000) }),
});
