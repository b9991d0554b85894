/** Zaken in the eerste toets, and those it refused. */
import { dossier } from '#db/demo/dossier';
import { akkoord, handeling, inBehandeling, register, voorstel, type Stap } from '#db/demo/stappen';
import type { Schets, Verteller } from '#db/demo/verhaal';
import { ADVOCAAT } from '#db/demo/vertegenwoordigers';
import { datum, plusDagen } from '#domain/waarden/datum';

const ONTVANGEN = [
  '2021-08-30',
  '2022-04-11',
  '2023-01-16',
  '2023-05-22',
  '2023-10-16',
  '2023-12-20',
  '2024-01-02',
] as const;

function ontvangst(v: Verteller): string {
  return ONTVANGEN[v.nummer % ONTVANGEN.length] ?? '2023-12-20';
}

function handmatig(v: Verteller, dagen: number, onterecht: 'ja' | 'nee' | 'twijfel'): Stap {
  return handeling(v.geleden(dagen), ['eersteToets', 'beantwoordHandmatigeToets'], v.spelers.pzb, {
    invoer: { onterecht },
    persoonlijk: {
      stukken: 'Beschikking van 14 maart 2014, betalingsoverzicht 2013.',
      motivering: 'De terugvordering is vergeleken met de opvanggegevens.',
    },
  });
}

function extra(v: Verteller, dagen: number, andereReden: boolean): Stap {
  return handeling(v.geleden(dagen), ['eersteToets', 'beantwoordExtraToets'], v.spelers.pzb, {
    invoer: { andereReden },
    persoonlijk: {
      motivering:
        'Wij hebben ook de jaren 2009 tot en met 2012 bekeken. In die jaren hoefde u geen kinderopvangtoeslag terug te betalen.',
    },
  });
}

/** To be done by hand; some have no behandelaar yet. */
export const metDeHand = ([90, 45, 10, 5] as const).map((dagen, i) => (v: Verteller): Schets => ({
  tekst:
    i < 2
      ? 'De gegevens geven geen uitsluitsel; niemand heeft de zaak nog opgepakt.'
      : 'De gegevens geven geen uitsluitsel: handmatige toets.',
  ontvangen: ontvangst(v),
  stappen: [
    register(datum(ontvangst(v)), i % 2 === 0 ? 'onduidelijk' : 'zelfGestopt'),
    i < 2 ? [] : [...inBehandeling(v.geleden(dagen), v.spelers), ...dossier(v.geleden(dagen - 2), v.spelers)],
  ],
}));

/** Doubt: the ouder is called first. */
export const twijfel = (v: Verteller): Schets => ({
  tekst: 'Bij de handmatige toets was er twijfel; de behandelaar belt eerst de ouder.',
  ontvangen: ontvangst(v),
  stappen: [
    register(datum(ontvangst(v)), 'onduidelijk'),
    inBehandeling(v.geleden(25), v.spelers),
    handmatig(v, 4, 'twijfel'),
  ],
});

/** The extra check. */
export const extraControle = [12, 3].map((dagen) => (v: Verteller): Schets => ({
  tekst: 'De handmatige toets vond niets: extra controle op een andere reden.',
  ontvangen: ontvangst(v),
  stappen: [
    register(datum(ontvangst(v)), 'onduidelijk'),
    inBehandeling(v.geleden(40), v.spelers),
    handmatig(v, dagen, 'nee'),
  ],
}));

/** A besluit to prepare. */
export const voorbereiden = [30, 14, 2].map((dagen, i) => (v: Verteller): Schets => ({
  tekst:
    i === 0
      ? 'De automatische toets is positief; het besluit ligt klaar om voor te stellen.'
      : 'Na de handmatige toets: het besluit kan worden voorgesteld.',
  ontvangen: ontvangst(v),
  stappen: [
    register(datum(ontvangst(v)), i === 0 ? 'onterecht' : 'onduidelijk'),
    inBehandeling(v.geleden(dagen + 6), v.spelers),
    i === 0 ? [] : handmatig(v, dagen, 'ja'),
  ],
}));

/** Waiting for the second pair of eyes. */
export const terAkkoord = [6, 3, 1, 0].map((dagen, i) => (v: Verteller): Schets => ({
  tekst:
    i === 3
      ? 'Voorstel om af te wijzen: wacht op de tweede beoordelaar.'
      : 'Voorstel om toe te kennen: wacht op de tweede beoordelaar.',
  ontvangen: ontvangst(v),
  stappen: [
    register(datum(ontvangst(v)), i === 3 ? 'geenKot' : 'onterecht'),
    inBehandeling(v.geleden(dagen + 10), v.spelers),
    voorstel(v.geleden(dagen), v.spelers),
  ],
}));

/** Sent back by the beoordelaar. */
export const teruggestuurdVoorstel = (v: Verteller): Schets => ({
  tekst: 'De tweede beoordelaar stuurde het voorstel terug met een vraag.',
  ontvangen: ontvangst(v),
  stappen: [
    register(datum(ontvangst(v)), 'onterecht'),
    inBehandeling(v.geleden(20), v.spelers),
    voorstel(v.geleden(9), v.spelers),
    handeling(v.geleden(2), ['eersteToets', 'stuurVoorstelTerug'], v.spelers.beoordelaar, {
      persoonlijk: { reden: 'Vraag na of de ouder eerder een compensatie kreeg over 2012.' },
    }),
  ],
});

/** Refused after the toets; the integrale beoordeling stays open. */
export const afgewezen = [900, 300, 70, 20].map((dagen, i) => (v: Verteller): Schets => {
  const bezwaar = dagen > 112 ? 'de bezwaartermijn is voorbij' : 'de bezwaartermijn loopt';
  return {
    tekst: `Geen € 30.000 na de eerste toets; ${bezwaar}, de integrale beoordeling is open.`,
    ontvangen: ['2020-09-14', '2021-10-11', '2023-02-06', '2023-12-12'][i] ?? '2023-12-12',
    stappen:
      i % 2 === 0
        ? [
            register(v.geleden(dagen + 40), 'geenKot'),
            inBehandeling(v.geleden(dagen + 15), v.spelers),
            voorstel(v.geleden(dagen + 5), v.spelers),
            akkoord(v.geleden(dagen), v.spelers),
          ]
        : [
            register(v.geleden(dagen + 40), 'onduidelijk'),
            inBehandeling(v.geleden(dagen + 30), v.spelers),
            handmatig(v, dagen + 20, 'nee'),
            extra(v, dagen + 12, false),
            voorstel(v.geleden(dagen + 5), v.spelers),
            akkoord(v.geleden(dagen), v.spelers),
          ],
  };
});

/** A promise that stands open, one of them overdue. */
export const belofte = [3, -4].map((over) => (v: Verteller): Schets => ({
  tekst:
    over > 0
      ? 'De behandelaar beloofde de ouder te bellen: de belofte staat als termijn.'
      : 'Een belofte aan de ouder is niet nagekomen: de teamleider heeft een taak.',
  ontvangen: ontvangst(v),
  stappen: [
    register(datum(ontvangst(v)), 'onduidelijk'),
    inBehandeling(v.geleden(30), v.spelers),
    handeling(v.geleden(12), ['aanmelding', 'legContactVast'], v.spelers.pzb, {
      invoer: { kanaal: 'telefoon', belofteVoor: plusDagen(v.vandaag, over) },
      persoonlijk: { verslag: 'De ouder vroeg wanneer er duidelijkheid komt; terugbellen afgesproken.' },
    }),
  ],
}));

/** Urgent, with an ouder who speaks another language. */
export const spoed = (v: Verteller): Schets => ({
  tekst: 'Spoed: er dreigt ontruiming. De ouder heeft een tolk nodig.',
  ontvangen: ontvangst(v),
  anders: { spoed: true, betrokkenen: [ADVOCAAT] },
  stappen: [register(datum(ontvangst(v)), 'onduidelijk'), inBehandeling(v.geleden(1), v.spelers)],
});

/** The term was extended in time, years ago. */
export const verlengd = (v: Verteller): Schets => ({
  tekst: 'De beslistermijn is in 2023 een keer verlengd en daarna toch verlopen.',
  ontvangen: '2023-02-20',
  stappen: [
    register(datum('2023-02-21'), 'onduidelijk'),
    inBehandeling(datum('2023-05-08'), v.spelers),
    handeling(datum('2023-08-07'), ['aanmelding', 'verlengBeslistermijn'], v.spelers.pzb, {
      persoonlijk: { reden: 'Het opvragen van de stukken van vóór 2012 kost meer tijd.' },
    }),
  ],
});
