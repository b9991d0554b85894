/** Zaken in the middle of their integrale beoordeling, for the pages that show one. */
import type { Knex } from 'knex';
import { handelendeMet } from '#bench/volume/handelende';
import { drukEnVerstuur } from '#activities/brieven/activiteiten';
import { maakDrukpers, type Drukpers } from '#activities/brieven/drukpers';
import { speel } from '#db/demo/speel';
import { maakBriefopmaak } from '#db/queries/briefopmaak.query';
import { readToestand } from '#db/queries/toestand.query';
import type { Invoer } from '#domain/processen/velden';
import { procedureVan } from '#domain/processen/verrichtingen';
import { datumOp } from '#domain/waarden/tijd';

const AANTAL = 20;
const JAREN = ['2009', '2010', '2011', '2012'] as const;

/** The acts from the queue to years that are judged, with made-up amounts in eurocenten. */
const STAPPEN: readonly (readonly [handeling: string, invoer: Invoer])[] = [
  ['legIntakegesprekVast', { kanaal: 'telefoon', tolk: false }],
  ...JAREN.map((jaar) => ['voegJaarToe', { jaar }] as const),
  ['rondIntakeAf', { versneld: false }],
  ...JAREN.map((jaar, i) => {
    const gecorrigeerd = 900_000 + i * 150_000;
    const correctie = { correctieOp: '2014-03-18', correctiesoort: 'verlaagd' };
    return [
      'legJaarfeitenVast',
      { jaar, bron: 'dossier', gecorrigeerd, terugbetaald: gecorrigeerd, ...correctie },
    ] as const;
  }),
  ['verzendFeitenoverzicht', {}],
  ...JAREN.map((jaar) => ['beoordeelJaar', { jaar, vooringenomen: true, ogs: false, uitsluiting: 'geen' }] as const),
];

/** Brings twenty granted zaken that far, unless they are, with their letters printed; returns their numbers. */
export async function maakBeoordelingen(knex: Knex): Promise<readonly string[]> {
  const zaken = await knex('procedures as p')
    .join('zaken as z', 'z.id', 'p.zaak_id')
    .join('procedures as a', 'a.zaak_id', 'z.id')
    .where({
      'p.soort': 'eersteToets',
      'p.uitkomst': 'toegekend',
      'a.procedure_id': 'aanmelding-1',
      'a.fase': 'lopend',
    })
    .orderBy('z.zaaknummer')
    .limit(AANTAL)
    .select<{ id: string; zaaknummer: string }[]>('z.id', 'z.zaaknummer');
  const drukpers = maakDrukpers();
  try {
    for (const { id } of zaken) await speelBeoordeling(knex, id, drukpers);
  } finally {
    await drukpers.sluit();
  }
  return zaken.map(({ zaaknummer }) => zaaknummer);
}

async function speelBeoordeling(knex: Knex, zaakId: string, drukpers: Drukpers): Promise<void> {
  const door = handelendeMet('pzb');
  const nuMs = Date.now();
  let toestand = await readToestand(knex, zaakId);
  if (procedureVan(toestand, 'integraleBeoordeling')) return;
  const bord = { knex, maakBrief: maakBriefopmaak() };
  const doe = async (procedureId: string, handeling: string, invoer: Invoer, plaats: number): Promise<void> => {
    const wat = {
      soort: 'handeling',
      op: datumOp(nuMs),
      sleutel: `bench/${zaakId}/beoordeling/${plaats}`,
      door,
    } as const;
    const gespeeld = await speel(bord, toestand, { ...wat, procedureId, handeling, invoer }, nuMs);
    toestand = gespeeld.toestand;
    for (const briefId of gespeeld.briefIds) {
      await knex.transaction((trx) => drukEnVerstuur(trx, briefId, nuMs, drukpers));
    }
  };
  await doe('aanmelding-1', 'beginIntegraleBeoordeling', {}, 0);
  for (const [i, [handeling, invoer]] of STAPPEN.entries())
    await doe('integraleBeoordeling-1', handeling, invoer, i + 1);
}
