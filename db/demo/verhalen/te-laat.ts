/** Zaken that came in after the closing day, and a few that were registered today. */
import { akkoord, handeling, inBehandeling, register, voorstel, type Stap } from '#db/demo/stappen';
import type { Schets, Verteller } from '#db/demo/verhaal';
import { BEWINDVOERDER } from '#db/demo/vertegenwoordigers';
import { datum, plusDagen } from '#domain/waarden/datum';

const MOTIVERINGEN: Readonly<Record<string, string>> = {
  bewind: 'U stond onder bewind en uw bewindvoerder meldde u niet op tijd aan. Dat kunnen wij u niet tegenwerpen.',
  eerderePoging: 'U belde ons al in november 2023. Door een fout van ons is die aanmelding niet vastgelegd.',
  geen: 'Wij hebben met u gesproken en uw stukken gelezen. Wij zien geen omstandigheid waardoor u niet op tijd kon aanmelden.',
};

function hardheid(v: Verteller, dagen: number, grond: string): Stap {
  return handeling(v.geleden(dagen), ['hardheidsclausule', 'stelHardheidVoor'], v.spelers.pzb, {
    invoer: { toepassen: grond !== 'geen', grond },
    persoonlijk: { motivering: MOTIVERINGEN[grond] ?? '' },
  });
}

function goedgekeurd(v: Verteller, dagen: number): Stap {
  return handeling(v.geleden(dagen), ['hardheidsclausule', 'keurHardheidGoed'], v.spelers.beoordelaar);
}

/** To be judged. */
export const teBeoordelen = [60, 25, 2].map((dagen, i) => (v: Verteller): Schets => ({
  tekst:
    i === 0
      ? 'Te laat aangemeld; nog niemand heeft de zaak opgepakt.'
      : 'Te laat aangemeld: de behandelaar weegt de omstandigheden.',
  ontvangen: v.geleden(dagen),
  anders: i === 2 ? { spoed: true } : {},
  stappen: i === 0 ? [] : [inBehandeling(v.geleden(Math.max(0, dagen - 2)), v.spelers)],
}));

/** Waiting for the second pair of eyes. */
export const hardheidTerAkkoord = [true, false].map((toepassen) => (v: Verteller): Schets => ({
  tekst: `Voorstel om de hardheidsclausule ${toepassen ? 'toe te passen' : 'niet toe te passen'}: wacht op de tweede beoordelaar.`,
  ontvangen: v.geleden(33),
  stappen: [inBehandeling(v.geleden(28), v.spelers), hardheid(v, 4, toepassen ? 'bewind' : 'geen')],
}));

/** Refused as too late. */
export const teLaatAfgewezen = [500, 80, 15].map((dagen) => (v: Verteller): Schets => ({
  tekst:
    dagen > 112
      ? 'Te laat aangemeld en afgewezen; dat staat nu vast.'
      : 'Te laat aangemeld en afgewezen; de bezwaartermijn loopt.',
  ontvangen: v.geleden(dagen + 40),
  stappen: [inBehandeling(v.geleden(dagen + 30), v.spelers), hardheid(v, dagen + 6, 'geen'), goedgekeurd(v, dagen)],
}));

/** The hardheidsclausule was applied; the toets follows. */
export const toegepast = [30, 12].map((dagen, i) => (v: Verteller): Schets => ({
  tekst: 'De hardheidsclausule is toegepast: de eerste toets loopt en de beslistermijn is nog niet voorbij.',
  ontvangen: v.geleden(dagen + 50),
  anders: { betrokkenen: [BEWINDVOERDER] },
  stappen: [
    inBehandeling(v.geleden(dagen + 40), v.spelers),
    hardheid(v, dagen + 10, 'bewind'),
    goedgekeurd(v, dagen),
    register(v.geleden(dagen), i === 0 ? 'onterecht' : 'onduidelijk'),
    i === 0 ? [voorstel(v.geleden(8), v.spelers), akkoord(v.geleden(5), v.spelers)] : [],
  ],
}));

/** The clock stands still: possible, because this aanmelding came in only months ago. */
export const opgeschort = [35, 10].map((dagen) => (v: Verteller): Schets => ({
  tekst: 'De beslistermijn staat stil: de ouder is gevraagd gegevens aan te vullen.',
  ontvangen: v.geleden(dagen + 70),
  stappen: [
    inBehandeling(v.geleden(dagen + 60), v.spelers),
    hardheid(v, dagen + 30, 'eerderePoging'),
    goedgekeurd(v, dagen + 20),
    register(v.geleden(dagen + 20), 'onduidelijk'),
    handeling(v.geleden(dagen), ['aanmelding', 'schortBeslistermijnOp'], v.spelers.pzb, {
      invoer: { grond: 'aanvulling gevraagd', tot: plusDagen(v.vandaag, 14) },
    }),
  ],
}));

/** Posted in time, arrived just after the closing day. */
export const opTijdGepost = (v: Verteller): Schets => ({
  tekst: 'De brief kwam op 5 januari 2024 aan met een poststempel van 29 december: op tijd.',
  ontvangen: '2024-01-05',
  anders: { kanaal: 'brief', poststempel: datum('2023-12-29') },
  stappen: [register(datum('2024-01-08'), 'onduidelijk'), inBehandeling(v.geleden(14), v.spelers)],
});

/** A letter that lay somewhere for years: registered today, received in December 2023. */
export const gevondenBrief = (v: Verteller): Schets => ({
  tekst:
    'Een brief van december 2023 is vandaag gevonden en geregistreerd: de dag van ontvangst telt, dus op tijd en meteen over de termijn.',
  ontvangen: '2023-12-28',
  geregistreerd: v.vandaag,
  anders: { kanaal: 'brief', poststempel: datum('2023-12-27') },
  begint: false,
});

/** Received and registered today: all of it still has to happen. */
export const vandaagOntvangen = [0, 1, 2].map((i) => (v: Verteller): Schets => ({
  tekst:
    i === 0
      ? 'Vandaag ontvangen via de gemeente: te laat, dus eerst de hardheidsclausule.'
      : 'Vandaag ontvangen: te laat, dus eerst de hardheidsclausule.',
  ontvangen: v.vandaag,
  anders: { kanaal: i === 0 ? 'gemeente' : 'telefoon', spoed: i === 2 },
  begint: i === 0,
}));
