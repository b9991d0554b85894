/** (g) Many clocks due at the same moment: how long until all are handled, and what a person notices of it. */
import { randomUUID } from 'node:crypto';
import { maakTemporalZaakbalie } from '#api/shared/zaakbalie.temporal';
import { maakGolfbundel } from '#bench/golf/bundel';
import { handelaars, type Bench } from '#bench/volume/bench';
import { doeHandelingen, type Zaakvoorraad } from '#bench/volume/handeling';
import { duurmeting, nietGemeten, type Meting } from '#bench/volume/meting';
import { vatSamen } from '#bench/volume/statistiek';
import { metHoogstens } from '#bench/volume/tegelijk';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';
import { findBeginstand } from '#db/queries/beginstand.query';
import { plusDagen } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';

/** A zaak whose clock will be due with all others. */
export interface Golfzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
}

/** Promises are for so many days ahead, and the calendar jumps past them: each gives one signal, that it was not kept. */
const [BELOFTE_DAGEN, SPRONG_DAGEN] = [60, 90];
/** The wave is over when nothing came for this long; that it does not come at all is known after a minute. */
const [STIL_MS, NIETS_MS] = [5_000, 60_000];
/** Promises that show how quickly they can be made, before the moment of the jump is chosen. */
const PROEFDEEL = 0.03;
/** Time to make the other calendar and start a worker on it, and to come to rest before the jump. */
const OMSCHAKELEN_MS = 45_000;

/** What the wave did so far. */
interface Golfstand {
  readonly zaken: number;
  readonly signalen: number;
  readonly laatsteMs: number;
}

async function leesGolf({ systeem }: Bench, nummers: readonly string[], vanafMs: number): Promise<Golfstand> {
  const { rows } = await systeem.knex.raw<{ rows: { zaken: number; signalen: number; laatste: Date | null }[] }>(
    `select count(distinct h.zaak_id)::int as zaken, count(*)::int as signalen, max(h.moment) as laatste
     from handelingen h join zaken z on z.id = h.zaak_id
     where h.soort = 'klok' and h.moment >= ? and z.zaaknummer = any(?)`,
    [new Date(vanafMs), [...nummers]],
  );
  const [rij] = rows;
  return { zaken: rij?.zaken ?? 0, signalen: rij?.signalen ?? 0, laatsteMs: rij?.laatste?.getTime() ?? vanafMs };
}

const slaap = (ms: number): Promise<void> => new Promise((verder) => setTimeout(verder, ms));

/** Acts by two people, one after the other, until the wave is over; returns how long each took. */
async function handelTijdensGolf(
  bench: Bench,
  voorraad: Zaakvoorraad,
  isVoorbij: () => boolean,
): Promise<readonly number[]> {
  const msen: number[] = [];
  while (!isVoorbij() && voorraad.over() >= 2) {
    const { duren } = await doeHandelingen(handelaars(bench), voorraad, { aantal: 2, tegelijk: 2 });
    if (duren) msen.push(duren.p50, duren.p99);
  }
  return msen;
}

/** A promise on each zaak for the same day, as people make them, until `totMs`; returns the numbers of the zaken that took it. */
async function beloof({ systeem, meld }: Bench, zaken: readonly Golfzaak[], totMs: number): Promise<readonly string[]> {
  const { knex, client, adressen } = systeem;
  const balie = maakTemporalZaakbalie({
    client,
    logger: { warn: () => undefined },
    webAdres: adressen.web,
    leesBeginstand: (zaakId) => findBeginstand(knex, zaakId),
    vandaag: () => datumOp(Date.now()),
  });
  const belofteVoor = plusDagen(datumOp(Date.now()), BELOFTE_DAGEN);
  const door = { medewerkerId: 'noor.de.wit', rollen: ['pzb'] } as const;
  let gedaan = 0;
  const nummers = await metHoogstens(16, zaken, async (zaak) => {
    if (Date.now() > totMs) return null;
    const sleutel = randomUUID();
    const gegevens = { verslag: 'De ouder wil teruggebeld worden.' };
    await bewaarInvoer(knex, { sleutel, zaakId: zaak.zaakId, door: door.medewerkerId, gegevens });
    const { soort } = await balie.verricht(zaak, {
      ...{ handeling: 'legContactVast', sleutel, procedureId: 'aanmelding-1', door, verzoekId: sleutel },
      invoer: { kanaal: 'telefoon', belofteVoor },
    });
    gedaan += 1;
    if (gedaan % 1_000 === 0) meld(`g: ${gedaan} promises made`);
    return soort === 'gedaan' ? zaak.zaaknummer : null;
  });
  return nummers.flatMap((nummer) => nummer ?? []);
}

/** Milliseconds one promise takes, tried on zaken that are not in the wave. */
async function proef(bench: Bench, zaken: readonly Golfzaak[]): Promise<number> {
  const begin = performance.now();
  const gedaan = await beloof(bench, zaken, Number.POSITIVE_INFINITY);
  if (gedaan.length === 0) throw new Error('no zaak took a promise');
  return (performance.now() - begin) / gedaan.length;
}

/** Makes promises under the other calendar, waits for its jump, and measures until nothing comes any more. */
export async function meetGolf(bench: Bench, voorraad: Zaakvoorraad, alle: readonly Golfzaak[]): Promise<void> {
  const { systeem, metingen, meld } = bench;
  const proefzaken = Math.ceil(alle.length * PROEFDEEL);
  const zaken = alle.slice(proefzaken);
  const perStukMs = await proef(bench, alle.slice(0, proefzaken));
  const opMs = Math.ceil((Date.now() + zaken.length * perStukMs * 1.3 + OMSCHAKELEN_MS) / 1_000) * 1_000;
  meld(`g: a promise takes ${perStukMs.toFixed(0)} ms; the jump is in ${Math.round((opMs - Date.now()) / 1000)} s`);
  const bundel = await maakGolfbundel(systeem.map, { opMs, dagen: SPRONG_DAGEN });
  await systeem.kind('Worker')?.stop(30_000);
  await systeem.startWorker({ WORKFLOW_BUNDEL: bundel });
  const nummers = await beloof(bench, zaken, opMs - 10_000);
  const overMs = opMs - Date.now();
  meld(`g: ${nummers.length} zaken wait, ${Math.round(overMs / 1000)} s before the jump`);
  if (overMs < 1_000 || nummers.length === 0) {
    const basis = { deel: 'g', sleutel: 'golf-duur', wat: 'Time until all are handled', eenheid: 's' } as const;
    metingen.push(nietGemeten(basis, 'the zaken were not all waiting when their clocks became due'));
    return;
  }
  await slaap(overMs);
  const uit = await volgGolf(bench, voorraad, { nummers, opMs });
  metingen.push(...verslag(uit, nummers.length, opMs));
}

interface Golfuitslag {
  readonly stand: Golfstand;
  /** Acts of people meanwhile, in milliseconds. */
  readonly msen: readonly number[];
}

async function volgGolf(
  bench: Bench,
  voorraad: Zaakvoorraad,
  { nummers, opMs }: { readonly nummers: readonly string[]; readonly opMs: number },
): Promise<Golfuitslag> {
  let voorbij = false;
  const handelingen = handelTijdensGolf(bench, voorraad, () => voorbij);
  let stand = await leesGolf(bench, nummers, opMs);
  let sindsMs = Date.now();
  while (Date.now() - sindsMs < (stand.signalen === 0 ? NIETS_MS : STIL_MS)) {
    await slaap(500);
    const nu = await leesGolf(bench, nummers, opMs);
    if (nu.signalen !== stand.signalen) sindsMs = Date.now();
    stand = nu;
  }
  voorbij = true;
  bench.meld(`g: ${stand.signalen} signals of ${stand.zaken} zaken handled`);
  return { stand, msen: await handelingen };
}

function verslag({ stand, msen }: Golfuitslag, wachtend: number, opMs: number): readonly Meting[] {
  const seconden = (stand.laatsteMs - opMs) / 1000;
  const regel = (sleutel: string, wat: string, waarde: number, eenheid: string): Meting => ({
    ...{ deel: 'g', sleutel, wat, waarde, eenheid },
  });
  const basis = { deel: 'g', sleutel: 'golf-handeling', wat: 'Act of a person meanwhile, two people at work' } as const;
  const duren = vatSamen(msen);
  return [
    regel('golf-wachtend', 'Zaken with a promise for that moment', wachtend, ''),
    regel('golf-zaken', 'Zaken woken by a clock at that moment', stand.zaken, ''),
    regel('golf-signalen', 'Signals handled', stand.signalen, ''),
    ...(stand.signalen === 0
      ? [nietGemeten({ ...basis, sleutel: 'golf-duur', wat: 'Time to drain', eenheid: 's' }, 'no clock gave a signal')]
      : [
          regel('golf-duur', 'Time until all are handled', seconden, 's'),
          regel('golf-tempo', 'Signals a second', stand.signalen / Math.max(0.001, seconden), '/s'),
        ]),
    duren ? duurmeting(basis, duren) : nietGemeten({ ...basis, eenheid: 'ms' }, 'no act was done'),
  ];
}
