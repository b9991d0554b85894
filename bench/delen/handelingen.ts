/** (d) Acts of people: one by one and twenty at once, on a quiet system and while the relay runs. */
import { handelaars, type Bench, type Benchmetskelet } from '#bench/volume/bench';
import { doeHandelingen, type Zaakvoorraad } from '#bench/volume/handeling';
import { duurmeting, nietGemeten, type Meting, type Naast } from '#bench/volume/meting';
import { telWachtend } from '#bench/volume/outbox';
import { metHoogstens } from '#bench/volume/tegelijk';
import { totStilte } from '#bench/volume/tellers';
import { vatSamen, type Duren } from '#bench/volume/statistiek';

const TWINTIG = 20;
/** Most milliseconds for the skeletons to come to rest. */
const RUST_MS = 5 * 60_000;

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

const SERIES = ['los', 'samen'] as const;
const BUDGET = { los: 'p95 < 250 ms', samen: 'p95 < 800 ms' } as const;
const HOEVEEL = { los: ['one by one', 1], samen: ['20 at once', TWINTIG] } as const;

/** Acts on zaken that wait to be started, while the relay starts nothing: what the same acts cost while it does stands beside these. */
export async function handelingenVoorStart(bench: Bench, voorraad: Zaakvoorraad): Promise<void> {
  const wie = handelaars(bench);
  await doeHandelingen(wie, voorraad, { aantal: 10, tegelijk: 2 });
  for (const soort of SERIES) {
    const [hoe, tegelijk] = HOEVEEL[soort];
    const serie = await doeHandelingen(wie, voorraad, { aantal: aantallen(bench)[soort], tegelijk });
    bench.metingen.push(regel(`handeling-start-${soort}`, `Act that starts its zaak, ${hoe}`, serie, {}));
    bench.meld(`d: act that starts its zaak, ${hoe}: ${serie.duren?.p95.toFixed(0) ?? '–'} ms`);
  }
}

/** The same while the relay has work; a figure only counts when there was still work at the end. */
export async function handelingenTijdensRelay(bench: Bench, voorraad: Zaakvoorraad): Promise<void> {
  const wie = handelaars(bench);
  for (const soort of SERIES) {
    const [hoe, tegelijk] = HOEVEEL[soort];
    const [sleutel, wat] = [`handeling-relay-${soort}`, `Act that starts its zaak while the relay runs, ${hoe}`];
    const serie = await doeHandelingen(wie, voorraad, { aantal: aantallen(bench)[soort], tegelijk });
    const over = await telWachtend(bench.systeem.knex);
    const stil = bench.metingen.find((meting) => meting.sleutel === `handeling-start-${soort}`)?.waarde;
    const naast =
      serie.duren && stil ? [{ wat: 'the same without the relay', verhouding: serie.duren.p95 / stil }] : [];
    bench.metingen.push(
      over > 0
        ? regel(sleutel, wat, serie, { naast })
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
  // A start is accepted before its first task is done: without this the first acts would run beside those.
  await totStilte(bench.skelet.metrics, RUST_MS);
  for (const deel of SERIES) {
    const [[wat, tegelijk], aantal, budget] = [HOEVEEL[deel], aantallen(bench)[deel], BUDGET[deel]];
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
