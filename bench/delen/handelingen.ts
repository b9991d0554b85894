/** (d) Acts of people: one by one and twenty at once, on a quiet system and while the relay runs. */
import { handelaars, type Bench, type Benchmetskelet } from '#bench/volume/bench';
import { doeHandelingen, type Zaakvoorraad } from '#bench/volume/handeling';
import { duurmeting, nietGemeten, type Meting, type Naast } from '#bench/volume/meting';
import { telWachtend } from '#bench/volume/outbox';
import { metHoogstens } from '#bench/volume/tegelijk';
import { vatSamen, type Duren } from '#bench/volume/statistiek';

const TWINTIG = 20;

/** How many of each: one by one, and twenty at once. */
function aantallen({ wens }: Bench): { readonly los: number; readonly samen: number } {
  return wens.klein ? { los: 30, samen: 80 } : { los: 100, samen: 400 };
}

interface Serie {
  readonly duren: Duren | null;
  readonly mislukt: number;
}

function regel(sleutel: string, wat: string, { duren, mislukt }: Serie, rest: Partial<Meting>): Meting {
  const basis = { deel: 'd', sleutel, wat } as const;
  if (!duren) return nietGemeten({ ...basis, eenheid: 'ms' }, `none of ${mislukt} acts was done`);
  const reden = mislukt > 0 ? { reden: `${mislukt} more were not done and are not in these figures` } : {};
  return { ...duurmeting(basis, duren), ...rest, ...reden };
}

/** Acts while the relay has work; a figure only counts when there was still work at the end. */
export async function handelingenTijdensRelay(bench: Bench, voorraad: Zaakvoorraad): Promise<void> {
  const wie = handelaars(bench);
  const { los, samen } = aantallen(bench);
  for (const [sleutel, wat, aantal, tegelijk] of [
    ['handeling-relay-los', 'Act while the relay runs, one by one', los, 1],
    ['handeling-relay-samen', 'Act while the relay runs, 20 at once', samen, TWINTIG],
  ] as const) {
    const serie = await doeHandelingen(wie, voorraad, { aantal, tegelijk });
    const over = await telWachtend(bench.systeem.knex);
    bench.metingen.push(
      over > 0
        ? regel(sleutel, wat, serie, {})
        : nietGemeten({ deel: 'd', sleutel, wat, eenheid: 'ms' }, 'the relay was done before the acts were'),
    );
    bench.meld(`d: ${wat}: ${serie.duren?.p95.toFixed(0) ?? '–'} ms`);
  }
}

/** Acts on a quiet system, each series followed by as many updates of the skeleton. */
export async function handelingenInRust(bench: Benchmetskelet, voorraad: Zaakvoorraad): Promise<void> {
  const wie = handelaars(bench);
  const { los, samen } = aantallen(bench);
  const skeletten = await bench.skelet.start(Math.max(los, samen), 16);
  for (const [deel, wat, aantal, tegelijk, budget] of [
    ['los', 'one by one', los, 1, 'p95 < 250 ms'],
    ['samen', '20 at once', samen, TWINTIG, 'p95 < 800 ms'],
  ] as const) {
    // The first of a series finds code and connections cold.
    await doeHandelingen(wie, voorraad, { aantal: 5, tegelijk });
    const serie = await doeHandelingen(wie, voorraad, { aantal, tegelijk });
    const kaal = vatSamen(await metHoogstens(tegelijk, skeletten.slice(0, aantal), (id) => bench.skelet.werkBij(id)));
    const naast: Naast[] =
      serie.duren && kaal ? [{ wat: 'update of the skeleton', verhouding: serie.duren.p95 / kaal.p95 }] : [];
    bench.metingen.push(regel(`handeling-${deel}`, `Act, ${wat}`, serie, { naast, budget }));
    if (kaal) {
      const sleutel = `skelet-update-${deel}`;
      bench.metingen.push(duurmeting({ deel: 'd', sleutel, wat: `Update of the skeleton, ${wat}` }, kaal));
    }
    bench.meld(`d: act ${wat}: ${serie.duren?.p95.toFixed(0) ?? '–'} ms`);
  }
}
