/** The besluit on a late aanmelding: heard all the same, or refused as too late. */
import type { Besluit } from '#domain/processen/effecten';
import type { Context, Gevolg } from '#domain/processen/procedure';
import { startBezwaartermijn } from '#domain/processen/tabellen/bezwaar';
import { grondtekst } from '#domain/processen/tabellen/hardheidsclausule.gronden';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { takenAf } from '#domain/processen/tabellen/signaaltaken';
import { laatsteVerrichter } from '#domain/processen/verrichtingen';
import { tekstUit } from '#domain/processen/velden';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { centen } from '#domain/waarden/geld';

const REGELVERSIE = 'wht-9.1-2022-11-05';

/** Establishes what was proposed; `geaccordeerdDoor` is the second pair of eyes. */
export function stelVast(context: Context, geaccordeerdDoor: string): Gevolg {
  return context.procedure.gegevens['toepassen'] === true
    ? pasToe(context, geaccordeerdDoor)
    : wijsAf(context, geaccordeerdDoor);
}

function pasToe(context: Context, geaccordeerdDoor: string): Gevolg {
  const grond = tekstUit(context.procedure.gegevens, 'grond') ?? '';
  return {
    ok: true,
    tekst: 'De hardheidsclausule is toegepast: de aanmelding wordt alsnog behandeld.',
    naar: 'toegepast',
    uitkomst: 'toegepast',
    effecten: [
      ...takenAf('akkoordHardheid'),
      { soort: 'besluit', besluit: maakBesluit(context, 'toegepast', geaccordeerdDoor) },
      { soort: 'brief', brief: 'hardheidsclausuleToegepast', gegevens: { grond } },
    ],
    start: [{ procedure: 'eersteToets', gegevens: { hardheidToegepast: true } }],
  };
}

function wijsAf(context: Context, geaccordeerdDoor: string): Gevolg {
  const { zaak, procedure, op } = context;
  const grond = tekstUit(procedure.gegevens, 'grond') ?? '';
  const bezwaarTot = bezwaartermijnWht(op).laatsteDag;
  return {
    ok: true,
    tekst: 'De aanmelding is te laat; de hardheidsclausule is niet toegepast.',
    naar: 'afgewezen',
    uitkomst: 'afgewezen',
    klokken: [startBezwaartermijn(op)],
    effecten: [
      ...takenAf('akkoordHardheid'),
      { soort: 'besluit', besluit: maakBesluit(context, 'afgewezen', geaccordeerdDoor) },
      { soort: 'brief', brief: 'afwijzingTeLaat', gegevens: { grond, bezwaarTot } },
      { soort: 'mijlpaal', mijlpaal: 'afgewezenTeLaat', op },
      ...publiceer(zaak, 'aanmelding.afgewezen', ['gemeente', 'publiekeSchuldeisers'], { op, reden: 'te laat' }),
    ],
    berichten: [{ bericht: 'aanmeldingAfgewezen' }],
  };
}

function maakBesluit(
  { procedure, op }: Context,
  uitkomst: 'toegepast' | 'afgewezen',
  geaccordeerdDoor: string,
): Besluit {
  return {
    besluitsoort: 'hardheidsclausule',
    uitkomst,
    dagtekening: op,
    bedrag: centen(0),
    regels: [],
    redenen: [grondtekst(tekstUit(procedure.gegevens, 'grond') ?? '')],
    regelversie: REGELVERSIE,
    opgesteldDoor: laatsteVerrichter(procedure, 'stelHardheidVoor') ?? '',
    geaccordeerdDoor,
  };
}
