import { rendersjabloon, streng } from '#api/shared/sjabloon';
import { toonVelden } from '#api/shared/formulier/veldweergave';
import { maakPaginering, toonTermijn } from '#api/shared/weergave';
import type { Veld } from '#domain/processen/velden';
import { datum } from '#domain/waarden/datum';
import { keurHtml } from '#tests/support/web/keuring';

const kwaad = '<img src=x onerror=alert(1)>';
const pagina = { csrf: 'token' };

async function teken(onderdeel: string, gegevens: object): Promise<string> {
  const html = await rendersjabloon(`components/${onderdeel}`, { ...gegevens, pagina }, false);
  expect(html).not.toContain('<img');
  expect(await keurHtml(html)).toEqual([]);
  return html;
}

describe('components', () => {
  it('a term says in words what its colour says', async () => {
    const termijn = toonTermijn(datum('2026-11-20'), datum('2026-11-24'), 'verlopen');
    const html = await teken('termijn', { termijn });
    expect(html).toContain('4 dagen te laat');
    expect(html).toContain('datetime="2026-11-20"');
  });

  it.each([
    ['2026-11-24', 'vandaag'],
    ['2026-11-25', 'morgen'],
    ['2026-11-30', 'nog 6 dagen'],
    ['2026-11-23', '1 dag te laat'],
  ])('a term that ends on %s: %s', (einde, tekst) => {
    expect(toonTermijn(datum(einde), datum('2026-11-24'), 'geen').over).toBe(tekst);
  });

  it('every kind of field has a label, its hint and its error', async () => {
    const velden: Veld[] = (
      ['tekst', 'langeTekst', 'datum', 'bedrag', 'getal', 'jaNee', 'vinkje', 'iban', 'medewerker'] as const
    ).map((soort) => ({
      naam: soort,
      label: `Veld ${soort}`,
      hint: 'Uitleg',
      soort,
    }));
    const fouten = velden.map(({ naam }) => ({ veld: naam, code: 'x', melding: 'Fout' }));
    for (const veld of toonVelden(velden, Object.fromEntries(velden.map(({ naam }) => [naam, kwaad])), fouten)) {
      const html = await teken('veld', { veld });
      expect(html).toContain(veld.label);
      expect(html).toContain(`id="veld-${veld.naam}-fout"`);
      expect(html).toContain(`aria-describedby="veld-${veld.naam}-hint veld-${veld.naam}-fout"`);
    }
  });

  it('a choice from a few is asked with radio buttons, from many with a list', async () => {
    const keuzes = (aantal: number): Veld => ({
      naam: 'k',
      label: 'Kies',
      soort: 'keuze',
      keuzes: Array.from({ length: aantal }, (_leeg, i) => ({ waarde: String(i), label: `Keuze ${i}` })),
    });
    const [weinig] = toonVelden([keuzes(3)], { k: '1' }, []);
    const [veel] = toonVelden([keuzes(9)], { k: '1' }, []);
    expect(await teken('veld', { veld: weinig })).toMatch(/value="1" checked/);
    expect(await teken('veld', { veld: veel })).toMatch(/value="1" selected/);
  });

  it('a date that cannot be read stays visible', () => {
    const [veld] = toonVelden([{ naam: 'op', label: 'Op', soort: 'datum' }], { op: '31-31-2023' }, []);
    expect(veld).toMatchObject({ soort: 'text', waarde: '31-31-2023' });
  });

  it('a table escapes its cells and has a caption and row headers', async () => {
    const tabel = {
      bijschrift: 'Proef',
      kolommen: [{ titel: 'Naam' }, { titel: 'Bedrag', getal: true }],
      rijen: [[kwaad, '€ 1'], { cellen: ['Totaal', '€ 1'], totaal: true }],
    };
    const html = await teken('tabel', { tabel });
    expect(html).toContain('&lt;img');
    expect(html).toContain('scope="row"');
  });

  it('an empty table says what to do', async () => {
    const tabel = {
      bijschrift: 'x',
      kolommen: [],
      rijen: [],
      leeg: { titel: 'Niets', actie: { href: '/hier', tekst: 'Begin' } },
    };
    expect(await teken('tabel', { tabel })).toContain('href="/hier"');
  });

  it('pages around the present one, with the first and the last', async () => {
    const paginering = maakPaginering(5, 10, (p) => `?p=${p}`);
    expect(paginering.paginas.map((p) => p.nummer)).toEqual([1, 0, 4, 5, 6, 0, 10]);
    expect(await teken('paginering', { paginering })).toContain('aria-current="page"');
  });

  it.each(['melding', 'badge'])('%s escapes what it is given', async (onderdeel) => {
    expect(await teken(onderdeel, { [onderdeel]: { soort: 'warning', titel: kwaad, tekst: kwaad } })).toContain(
      '&lt;img',
    );
  });
});

describe('a model in development', () => {
  it('refuses a property that is not there, also in a list', () => {
    const model = streng({ rijen: [{ naam: 'x' }] });
    expect(() => (model as unknown as { titl: string }).titl).toThrow('model.titl');
    expect(() => (model.rijen[0] as unknown as { nam: string }).nam).toThrow('model.rijen[0].nam');
  });
});
