/** (g) Many clocks due at the same moment: how long until all are handled, and what a person notices of it. */
import { randomUUID } from 'node:crypto';
import { maakTemporalZaakbalie } from '#api/shared/zaakbalie.temporal';
import { maakGolfbundel } from '#bench/golf/bundel';
import { handelaars, type Bench } from '#bench/volume/bench';
import { doeHandelingen, type Zaakvoorraad } from '#bench/volume/handeling';
import { duurmeting, nietGemeten, type Meting } from '#bench/volume/meting';
import { vatSamen } from '#bench/volume/statistiek';
import { metHoogstens } from '#bench/volume/tegelijk';
import { totStilte } from '#bench/volume/tellers';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';
import { plusDagen } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';

/** A zaak whose clock will be due with all others. */
export interface Golfzaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
}

/** Promises are for so many days ahead, and the calendar jumps past them: each gives one signal, that it was not kept. */
const [BELOFTE_DAGEN, SPRONG_DAGEN] = [60, 90];
const STIL_MS = 5_000;

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

/** A promise on each zaak for the same day, as people make them; returns the numbers of the zaken that took it. */
async function beloof({ systeem, meld }: Bench, zaken: readonly Golfzaak[]): Promise<readonly string[]> {
  const { knex, client } = systeem;
  const balie = maakTemporalZaakbalie(client, { warn: () => undefined });
  const belofteVoor = plusDagen(datumOp(Date.now()), BELOFTE_DAGEN);
  const door = { medewerkerId: 'noor.de.wit', rollen: ['pzb'] } as const;
  let gedaan = 0;
  const nummers = await metHoogstens(8, zaken, async (zaak) => {
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

/** Makes promises under the other calendar, waits for its jump, and measures until nothing comes any more. */
export async function meetGolf(
  bench: Bench,
  voorraad: Zaakvoorraad,
  wens: { readonly zaken: readonly Golfzaak[]; readonly perSeconde: number },
): Promise<void> {
  const { systeem, metingen, meld } = bench;
  const tijdMs = (wens.zaken.length / wens.perSeconde) * 1_600 + 60_000;
  const opMs = Math.ceil((Date.now() + tijdMs) / 1_000) * 1_000;
  const bundel = await maakGolfbundel(systeem.map, { opMs, dagen: SPRONG_DAGEN });
  await systeem.kind('Worker')?.stop(30_000);
  await systeem.startWorker({ WORKFLOW_BUNDEL: bundel });
  const nummers = await beloof(bench, wens.zaken);
  await totStilte(systeem.adressen.metrics, tijdMs);
  const overMs = opMs - Date.now();
  meld(`g: ${nummers.length} zaken wait, ${Math.round(overMs / 1000)} s before the jump`);
  if (overMs < 1_000) {
    const basis = { deel: 'g', sleutel: 'golf-duur', wat: 'Time until all are handled', eenheid: 's' } as const;
    metingen.push(nietGemeten(basis, 'the zaken were not all waiting when their clocks became due'));
    return;
  }
  await slaap(overMs);
  const uit = await volgGolf(bench, voorraad, { nummers, opMs });
  metingen.push(...verslag(uit.stand, uit.msen, opMs));
}

async function volgGolf(
  bench: Bench,
  voorraad: Zaakvoorraad,
  { nummers, opMs }: { readonly nummers: readonly string[]; readonly opMs: number },
): Promise<{ readonly stand: Golfstand; readonly msen: readonly number[] }> {
  let voorbij = false;
  const handelingen = handelTijdensGolf(bench, voorraad, () => voorbij);
  let stand = await leesGolf(bench, nummers, opMs);
  let sindsMs = Date.now();
  while (Date.now() - sindsMs < STIL_MS) {
    await slaap(500);
    const nu = await leesGolf(bench, nummers, opMs);
    if (nu.signalen !== stand.signalen) sindsMs = Date.now();
    stand = nu;
  }
  voorbij = true;
  bench.meld(`g: ${stand.signalen} signals of ${stand.zaken} zaken handled`);
  return { stand, msen: await handelingen };
}

function verslag(stand: Golfstand, msen: readonly number[], opMs: number): readonly Meting[] {
  const seconden = (stand.laatsteMs - opMs) / 1000;
  const basis = { deel: 'g', sleutel: 'golf-handeling', wat: 'Act of a person meanwhile, two people at work' } as const;
  const duren = vatSamen(msen);
  return [
    {
      deel: 'g',
      sleutel: 'golf-zaken',
      wat: 'Zaken woken by a clock at that moment',
      waarde: stand.zaken,
      eenheid: '',
    },
    { deel: 'g', sleutel: 'golf-signalen', wat: 'Signals handled', waarde: stand.signalen, eenheid: '' },
    { deel: 'g', sleutel: 'golf-duur', wat: 'Time until all are handled', waarde: seconden, eenheid: 's' },
    {
      ...{
        deel: 'g',
        sleutel: 'golf-tempo',
        wat: 'Signals a second',
        waarde: stand.signalen / Math.max(0.001, seconden),
      },
      eenheid: '/s',
    },
    duren ? duurmeting(basis, duren) : nietGemeten({ ...basis, eenheid: 'ms' }, 'no act was done'),
  ];
}
