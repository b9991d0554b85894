/** (b) The relay beside a skeleton workflow on the same server, in turns. */
import type { Benchmetskelet } from '#bench/volume/bench';
import type { Meting } from '#bench/volume/meting';
import { laatGaan, laatsteBezorging, totLeeg } from '#bench/volume/outbox';
import { mediaan } from '#bench/volume/statistiek';
import { leesTellers, totStilte, type Werkteller } from '#bench/volume/tellers';

/** One turn: how many a second were accepted, and how many a second came to rest. */
interface Beurt {
  readonly aangenomen: number;
  readonly inRust: number;
  readonly workflowtaken: number;
  readonly activiteiten: number;
}

/** Starts of the skeleton at once: what keeps this server busiest. */
const TEGELIJK = 16;
const GEDULD_MS = 15 * 60_000;

function beurtVan(
  aantal: number,
  msen: { aangenomen: number; inRust: number },
  voor: Werkteller,
  na: Werkteller,
): Beurt {
  return {
    aangenomen: aantal / (msen.aangenomen / 1000),
    inRust: aantal / (msen.inRust / 1000),
    workflowtaken: (na.workflowtaken - voor.workflowtaken) / aantal,
    activiteiten: (na.activiteiten - voor.activiteiten) / aantal,
  };
}

async function beurtSkelet({ skelet }: Benchmetskelet, aantal: number): Promise<Beurt> {
  const voor = await leesTellers(skelet.metrics);
  const begin = performance.now();
  await skelet.start(aantal, TEGELIJK);
  const aangenomen = performance.now() - begin;
  const { teller, sindsMs } = await totStilte(skelet.metrics, GEDULD_MS);
  return beurtVan(aantal, { aangenomen, inRust: Math.max(aangenomen, sindsMs - begin) }, voor, teller);
}

async function beurtRelay({ systeem }: Benchmetskelet, aantal: number): Promise<Beurt> {
  const { knex, adressen } = systeem;
  const voor = await leesTellers(adressen.metrics);
  const begin = performance.now();
  const { nummers, vanafMs } = await laatGaan(knex, aantal);
  await totLeeg(knex, GEDULD_MS);
  const aangenomen = (await laatsteBezorging(knex, nummers)) - vanafMs;
  const { teller, sindsMs } = await totStilte(adressen.metrics, GEDULD_MS);
  return beurtVan(nummers.length, { aangenomen, inRust: Math.max(aangenomen, sindsMs - begin) }, voor, teller);
}

/** The figures of the turns: the middle one of each, and the ratio of the two that followed each other. */
export async function meetRelay(bench: Benchmetskelet): Promise<void> {
  const [beurten, aantal] = bench.wens.klein ? [3, 100] : [5, 400];
  const [zaken, skeletten]: [Beurt[], Beurt[]] = [[], []];
  // One of each to warm up: the first workflow of a worker loads its code.
  await beurtSkelet(bench, 20);
  await beurtRelay(bench, 20);
  for (let i = 0; i < beurten; i += 1) {
    skeletten.push(await beurtSkelet(bench, aantal));
    zaken.push(await beurtRelay(bench, aantal));
    bench.meld(`b: turn ${i + 1} of ${beurten}`);
  }
  bench.metingen.push(...verslag(zaken, skeletten));
}

function verslag(zaken: readonly Beurt[], skeletten: readonly Beurt[]): readonly Meting[] {
  const midden = (beurten: readonly Beurt[], naam: keyof Beurt): number => mediaan(beurten.map((beurt) => beurt[naam]));
  const verhouding = (van: keyof Beurt, tot: keyof Beurt): number =>
    mediaan(zaken.map((beurt, i) => beurt[van] / (skeletten[i]?.[tot] ?? Number.NaN)));
  const regel = (sleutel: string, wat: string, waarde: number, eenheid: string): Meting => ({
    ...{ deel: 'b', sleutel, wat, waarde, eenheid },
  });
  return [
    regel('skelet-aangenomen', 'Skeleton: accepted', midden(skeletten, 'aangenomen'), '/s'),
    regel('skelet-rust', 'Skeleton: at rest on its timer', midden(skeletten, 'inRust'), '/s'),
    {
      ...regel('relay-bezorgd', 'Relay: zaken delivered, workers at work', midden(zaken, 'aangenomen'), '/s'),
      naast: [
        { wat: 'skeleton at rest', verhouding: verhouding('aangenomen', 'inRust') },
        { wat: 'skeleton accepted', verhouding: verhouding('aangenomen', 'aangenomen') },
      ],
      budget: 'at least 0,8 × skeleton at rest',
    },
    {
      ...regel('relay-rust', 'Relay: zaken at rest on their clocks', midden(zaken, 'inRust'), '/s'),
      naast: [{ wat: 'skeleton at rest', verhouding: verhouding('inRust', 'inRust') }],
    },
    regel('zaak-workflowtaken', 'Workflow tasks per zaak until rest', midden(zaken, 'workflowtaken'), ''),
    regel('zaak-activiteiten', 'Activities per zaak until rest', midden(zaken, 'activiteiten'), ''),
    regel('skelet-workflowtaken', 'Workflow tasks per skeleton', midden(skeletten, 'workflowtaken'), ''),
  ];
}
