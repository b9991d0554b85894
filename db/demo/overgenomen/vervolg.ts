/** What happened here to zaken after they were taken over, so that generated zaken stand in every fase. */
import type { Knex } from 'knex';
import {
  beoordeelt,
  beschikt,
  intake,
  kondigtAan,
  legtFeitenVast,
  legtVoor,
  naarDossier,
  reageert,
  verzendtOverzicht,
  type Demojaar,
} from '#db/demo/beoordelingstappen';
import { speel, type Speelbord } from '#db/demo/speel';
import { handeling, type Handelingstap, type Stap } from '#db/demo/stappen';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';
import { readToestand } from '#db/queries/toestand.query';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { datum, plusDagen, type Datum } from '#domain/waarden/datum';

const WIE = { pzb: 'noor.de.wit', beoordelaar: 'joost.vermeer' } as const;

/** Made-up years, from an ordinal number. */
function jarenVan(n: number): readonly Demojaar[] {
  const bedrag = 6_000 + ((n * 1_370) % 9_000);
  const jaar = { gecorrigeerd: bedrag, terugbetaald: bedrag, rente: 140, correctieOp: datum('2013-09-17') };
  return [
    { ...jaar, jaar: 2010, oordeel: 'vooringenomen', motivering: 'U kreeg geen kans om stukken na te sturen.' },
    { ...jaar, jaar: 2011, oordeel: 'geen', motivering: 'De toeslag over dit jaar is op uw eigen opgave verlaagd.' },
  ];
}

/** From the intake as far as the n-th zaak goes; the first act of the steps was done before the take-over. */
function vanafIntake(n: number, op: Datum): readonly Stap[] {
  const jaren = jarenVan(n);
  const dossier = [...intake(op, WIE, jaren).slice(1), naarDossier(op, WIE, n % 2 === 0)];
  const beoordeling = [...dossier, ...legtFeitenVast(op, WIE, jaren), verzendtOverzicht(op, WIE)];
  const beoordeeld = [...beoordeling, ...beoordeelt(op, WIE, jaren)];
  // A refusal needs the advice; who is granted every year goes on without.
  const toegekend = [
    ...beoordeling,
    ...beoordeelt(
      op,
      WIE,
      jaren.map((jaar): Demojaar => ({ ...jaar, oordeel: 'vooringenomen' })),
    ),
  ];
  const ib = (naam: string, invoer = {}): Stap => handeling(op, ['integraleBeoordeling', naam], WIE.pzb, { invoer });
  const eindes: readonly (readonly Stap[])[] = [
    [],
    dossier,
    beoordeling,
    [...beoordeeld, legtVoor(op, WIE)],
    [...toegekend, ...kondigtAan(op, WIE, true)],
    [...toegekend, ...kondigtAan(op, WIE), reageert(op, WIE, false), ...beschikt(op, WIE, true)],
    [handeling(op, ['aanmelding', 'zieAfVanIntegraleBeoordeling'], WIE.pzb, { invoer: { besproken: true } })],
    [ib('meldOverlijden', { overledenOp: plusDagen(op, -10) })],
  ];
  return eindes[n % eindes.length] ?? [];
}

/** Plays on with the zaken that came in with these keys; `fase` is where the take-over left them. */
export async function speelVervolg(bord: Speelbord, sleutels: readonly string[], vandaag: Datum): Promise<void> {
  for (const [n, zaakId] of (await listIn(bord.knex, sleutels, 'intake')).entries())
    await speelStappen(bord, zaakId, vanafIntake(n, vandaag));
  const beschikte = await listIn(bord.knex, sleutels, 'beschikt');
  const bezwaar = handeling(vandaag, ['integraleBeoordeling', 'legBezwaarVast'], WIE.pzb, {
    invoer: { ontvangenOp: vandaag },
  });
  for (const zaakId of beschikte.filter((_zaak, n) => n % 6 === 0)) await speelStappen(bord, zaakId, [bezwaar]);
}

async function listIn(knex: Knex, sleutels: readonly string[], fase: string): Promise<readonly string[]> {
  return knex('procedures as p')
    .join('zaken as z', 'z.id', 'p.zaak_id')
    .where({ 'p.soort': 'integraleBeoordeling', 'p.fase': fase })
    .whereIn('z.sleutel', sleutels)
    .orderBy('z.sleutel')
    .pluck<string[]>('z.id');
}

async function speelStappen(bord: Speelbord, zaakId: string, stappen: readonly Stap[]): Promise<void> {
  let toestand = await readToestand(bord.knex, zaakId);
  for (const [i, stap] of stappen.filter(isHandeling).entries()) {
    const { op, procedure, handeling: naam, door, persoonlijk } = stap;
    const sleutel = `${toestand.zaaknummer}/vervolg/${i + 1}`;
    await bewaarInvoer(bord.knex, { sleutel, zaakId, door, gegevens: persoonlijk });
    const procedureId = toestand.procedures.findLast(({ soort }) => soort === procedure)?.id ?? procedure;
    const invoer = Object.fromEntries(Object.entries(stap.invoer).filter(([, waarde]) => waarde !== null));
    const rollen = DEMOGEBRUIKERS.find(({ id }) => id === door)?.rollen ?? [];
    const gebeurtenis = { soort: 'handeling', op, sleutel, procedureId, handeling: naam, invoer } as const;
    ({ toestand } = await speel(bord, toestand, { ...gebeurtenis, door: { medewerkerId: door, rollen } }));
  }
}

function isHandeling(stap: Stap): stap is Handelingstap {
  return stap.soort === 'handeling';
}
