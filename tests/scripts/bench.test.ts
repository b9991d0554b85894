import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groeigraad } from '#bench/delen/groei';
import { bewaarUitslag, leesUitslag, voegSamen } from '#bench/volume/bewaar';
import { vulCapaciteit } from '#bench/volume/capaciteit';
import { nietGemeten, type Benchuitslag, type Meting } from '#bench/volume/meting';
import { groeistappen, leesBenchwens } from '#bench/volume/opties';
import { telSql } from '#bench/volume/sqlmeter';
import { mediaan, percentiel, vatSamen } from '#bench/volume/statistiek';
import { somVan } from '#bench/volume/tellers';
import { metHoogstens } from '#bench/volume/tegelijk';
import { alsPagina, alsTekst, schrijfGetal } from '#bench/volume/verslag';
import { StartFout } from '#scripts/servers/startfout';

const MACHINE = {
  ...{ kernen: 2, processor: 'Proef', geheugenGib: 8, platform: 'linux x64', node: 'v20.20.2', belasting: 0.1 },
  andere: null,
};

function uitslag(metingen: readonly Meting[], belasting = 0.1): Benchuitslag {
  return {
    machine: { ...MACHINE, belasting },
    begonnen: '2026-11-25T10:00:00.000Z',
    ...{
      minuten: 12.3,
      aantal: 70_000,
      rijen: [
        { wat: 'zaken', aantal: 70_000 },
        { wat: 'logboek', aantal: 105_000 },
      ],
      metingen,
    },
  };
}

const TEMPO: Meting = { deel: 'a', sleutel: 'import-tempo', wat: 'Import', waarde: 1_000, eenheid: 'rows/s' };

describe('command line of the bench', () => {
  it('measures everything with 70.000 ouders unless told otherwise', () => {
    const wens = leesBenchwens([]);
    expect(wens).toMatchObject({ aantal: 70_000, klein: false, schrijf: false });
    expect([...(wens?.delen ?? [])]).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(leesBenchwens(['--klein'])).toMatchObject({ aantal: 2_000, klein: true });
    expect([...(leesBenchwens(['--delen', 'c, a'])?.delen ?? [])]).toEqual(['a', 'c']);
  });

  it.each([[['--delen', 'a,z']], [['--aantal', '12']], [['--aantal', '1e9']], [['--snel']]])(
    'refuses %j',
    (woorden) => {
      expect(() => leesBenchwens(woorden)).toThrow(StartFout);
    },
  );

  it('writes documents from figures that are there only when it knows where', () => {
    expect(leesBenchwens(['--niet-meten', '--uitslag', 'a.json', '--schrijf'])).toMatchObject({
      ...{ nietMeten: true, uitslag: 'a.json', schrijf: true },
    });
    expect(() => leesBenchwens(['--niet-meten'])).toThrow('--uitslag');
  });

  it('grows from a seventh of the ouders to almost three times as many', () => {
    expect(groeistappen(70_000)).toEqual([10_000, 70_000, 200_000]);
  });
});

describe('arithmetic of the bench', () => {
  it('gives percentiles that were measured, by nearest rank', () => {
    const msen = Array.from({ length: 100 }, (_leeg, i) => i + 1);
    expect(vatSamen(msen)).toEqual({ aantal: 100, gemiddeld: 50.5, p50: 50, p95: 95, p99: 99 });
    expect(percentiel([7], 0.99)).toBe(7);
    expect(mediaan([3, 1, 2])).toBe(2);
    expect(vatSamen([])).toBeNull();
  });

  it('tells how much of the growth of the rows a figure shows', () => {
    expect(groeigraad([10, 10, 10], [1, 7, 20])).toBe(0);
    expect(groeigraad([2, 14, 40], [1, 7, 20])).toBe(1);
    expect(groeigraad([100, 150, 195], [1, 7, 20])).toBeCloseTo(0.05);
  });

  it('adds up the statements of the web in the log of PostgreSQL, and of nobody else', () => {
    const log = [
      'herstelbalie-web LOG:  duration: 0.500 ms  parse <unnamed>: select 1',
      'herstelbalie-web LOG:  duration: 0.250 ms  bind <unnamed>: select 1',
      'herstelbalie-web LOG:  duration: 2.000 ms  execute <unnamed>: select 1',
      '\tfrom zaken',
      'herstelbalie-web LOG:  duration: 1.250 ms  statement: BEGIN;',
      'herstelbalie-worker LOG:  duration: 9.000 ms  statement: select 2',
      'herstelbalie-sessies LOG:  duration: 9.000 ms  statement: select 3',
    ].join('\n');
    expect(telSql(log)).toEqual({ statements: 2, ms: 4 });
  });

  it('adds up a metric over its labels', () => {
    const tekst = 'taken_count{a="1"} 3\ntaken_count{a="2"} 4\ntaken_count_anders{a="1"} 9\n# taken_count\n';
    expect(somVan(tekst, 'taken_count')).toBe(7);
  });

  it('does no more at once than it may, and keeps the order of the answers', async () => {
    let [nu, hoogst] = [0, 0];
    const uit = await metHoogstens(3, [5, 1, 4, 2, 3], async (ms) => {
      hoogst = Math.max(hoogst, (nu += 1));
      await new Promise((verder) => setTimeout(verder, ms));
      nu -= 1;
      return ms * 10;
    });
    expect(uit).toEqual([50, 10, 40, 20, 30]);
    expect(hoogst).toBe(3);
  });
});

describe('report of the bench', () => {
  it.each([
    [1_234_567, '1.234.567'],
    [0, '0'],
    [3.14159, '3,14'],
    [42.04, '42'],
    [42.06, '42,1'],
    [0.836, '0,84'],
  ])('writes %d as %s', (getal, tekst) => {
    expect(schrijfGetal(getal)).toBe(tekst);
  });

  it('shows a figure with what stood beside it, and a missing one with its reason', () => {
    const duur: Meting = {
      ...{ deel: 'd', sleutel: 'x', wat: 'Act', waarde: 120, eenheid: 'ms', budget: 'p95 < 250 ms' },
      ...{ spreiding: { p50: 80, p99: 150, aantal: 100 }, naast: [{ wat: 'skeleton', verhouding: 1.5 }] },
    };
    const weg = nietGemeten({ deel: 'e', sleutel: 'y', wat: 'Web', eenheid: 'MiB' }, 'the kernel does not tell');
    const tekst = alsTekst(uitslag([duur, weg]));
    expect(tekst).toContain('80 / 120 / 150 ms (100)  1,50 × skeleton; budget p95 < 250 ms');
    expect(tekst).toContain('not measured  the kernel does not tell');
    const pagina = alsPagina(uitslag([duur, weg]));
    expect(pagina).toContain('| Act | 80 / 120 / 150 ms (100) | 1,50 × skeleton; budget p95 < 250 ms |');
    expect(pagina).toContain('on 2 cores (Proef), 8 GiB, linux x64, Node v20.20.2');
    expect(pagina).not.toContain('## a.');
  });

  it('warns when others were at work on the machine', () => {
    expect(alsPagina(uitslag([TEMPO]))).not.toContain('Other work was done');
    expect(alsPagina(uitslag([TEMPO], 9))).toContain('Other work was done');
  });
});

describe('figures that are kept', () => {
  const later = (metingen: readonly Meting[]): Benchuitslag => ({
    ...uitslag(metingen, 3),
    ...{ begonnen: '2026-11-26T08:30:00.000Z', aantal: 20_000 },
  });
  const GOLF: Meting = { deel: 'g', sleutel: 'golf-zaken', wat: 'Zaken woken', waarde: 400, eenheid: '' };

  it('stand in the place of those of an earlier run, part by part, and the page says from which run they are', () => {
    const eerste = uitslag([TEMPO, GOLF]);
    const samen = voegSamen(eerste, later([{ ...GOLF, waarde: 9_700 }]));
    expect(samen.metingen.map(({ sleutel, waarde }) => [sleutel, waarde])).toEqual([
      ['import-tempo', 1_000],
      ['golf-zaken', 9_700],
    ]);
    const pagina = alsPagina(samen);
    expect(pagina).toContain('Measured 2026-11-25 10:00 UTC');
    const [voor = '', golf = ''] = pagina.split('## g.');
    expect(golf).toContain('**From another run than the rest:** that of 2026-11-26 08:30 UTC with 20.000 ouders');
    expect(voor).not.toContain('From another run');
    expect(voegSamen(null, eerste)).toBe(eerste);
  });

  it('come back from their file as they were', () => {
    const pad = join(mkdtempSync(join(tmpdir(), 'herstelbalie-bench-')), 'uitslag.json');
    expect(leesUitslag(pad)).toBeNull();
    bewaarUitslag(pad, uitslag([TEMPO]));
    expect(leesUitslag(pad)).toEqual(uitslag([TEMPO]));
  });

  it('tell which share of the cores others took', () => {
    const druk = uitslag([TEMPO], 2);
    const pagina = alsPagina({ ...druk, machine: { ...druk.machine, andere: 0.25 } });
    expect(pagina).toContain(
      'load at the start 2; processes of lower priority, of others, took 25% of the cores during the run. **Other work was done',
    );
  });
});

describe('figures in docs/capaciteit.md', () => {
  const pagina = 'voor\n<!-- bench -->\nverlopen tabel\n<!-- /bench -->\nna\n';

  it('follow from the run, with the formula, and say so when something was not measured', () => {
    const nieuw = vulCapaciteit(pagina, uitslag([TEMPO]));
    expect(nieuw).toContain('| Import of the dossiers | zaken ÷ 1.000 rows/s | 1,17 minutes | 16,7 minutes |');
    expect(nieuw).toContain('| Starting their workflows | zaken ÷ ? zaken/s | not measured | not measured |');
    expect(nieuw).toContain(
      '| Rows of `logboek`, as they were in the run | zaken × 1,50 for each | 0,10 million | 1,50 million |',
    );
    expect(nieuw).not.toContain('verlopen tabel');
    expect(nieuw.startsWith('voor\n')).toBe(true);
    expect(nieuw.endsWith('<!-- /bench -->\nna\n')).toBe(true);
  });

  it('are the same when the same run is written twice', () => {
    const een = vulCapaciteit(pagina, uitslag([TEMPO]));
    expect(vulCapaciteit(een, uitslag([TEMPO]))).toBe(een);
  });

  it('need their markers', () => {
    expect(() => vulCapaciteit('zonder', uitslag([TEMPO]))).toThrow('markers');
  });
});
