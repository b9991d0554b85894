import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { OndrukbareBrief } from '#activities/brieven/drukkerij';
import { maakDrukpers, type Drukpers } from '#activities/brieven/drukpers';
import { maakBriefmodel } from '#domain/brieven/brief';
import type { Briefmodel } from '#domain/brieven/model';
import { besluitNaAftrek, bouwFeiten } from '#tests/domain/brieven/bouwFeiten';

let drukpers: Drukpers;

beforeAll(() => {
  drukpers = maakDrukpers({ draden: 1, brievenPerDraad: 4 });
});

afterAll(async () => {
  await drukpers.sluit();
});

function brief(toelichting: string | null = null): Briefmodel {
  return maakBriefmodel('verlenging', bouwFeiten({ toelichting }));
}

/** Everything in a PDF that is text to a program: the objects as they are, and the streams unpacked. */
function inhoud(pdf: Buffer): string {
  const ruw = pdf.toString('latin1');
  const stromen = [...ruw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stroom = '']) => {
    try {
      return inflateSync(Buffer.from(stroom, 'latin1')).toString('latin1');
    } catch {
      return stroom;
    }
  });
  return [ruw, ...stromen].join('\n');
}

function paginas(pdf: Buffer): number {
  return Math.max(
    ...[...inhoud(pdf).matchAll(/\/Type\s*\/Pages[\s\S]{0,400}?\/Count (\d+)/g)].map(([, n]) => Number(n)),
  );
}

describe('the press', () => {
  it('prints a tagged PDF/UA-1 in Dutch, with a title and the date of the letter', async () => {
    const besluit = besluitNaAftrek();
    const pdf = await drukpers.druk(maakBriefmodel('toekenning', bouwFeiten({ besluit })));
    const tekst = inhoud(pdf);
    expect(tekst).toMatch(/pdfuaid:part(>|=")1/);
    expect(tekst).toMatch(/\/Marked true/);
    expect(tekst).toMatch(/\/Lang\s*\(nl-NL\)/i);
    expect(tekst).toContain('D:20210601');
    for (const element of ['/H1', '/H2', '/P', '/Table', '/TH', '/L']) expect(tekst).toContain(element);
  });

  it('prints the same letter to the same bytes, on another press too', async () => {
    const ander = maakDrukpers({ draden: 1 });
    const hash = (pdf: Buffer): string => createHash('sha256').update(pdf).digest('hex');
    const [eerste, tweede, derde] = [
      await drukpers.druk(brief()),
      await drukpers.druk(brief()),
      await ander.druk(brief()),
    ];
    await ander.sluit();
    expect(hash(tweede)).toBe(hash(eerste));
    expect(hash(derde)).toBe(hash(eerste));
  });

  it('prints markup in a text as that text', async () => {
    const gemeen = '#panic("x") #read("/etc/passwd") $x^2$ *vet* \\ [a] @b <c> // d /* e';
    const pdf = await drukpers.druk({ ...brief(gemeen), titel: '#panic("x") *vet*', adresblok: ['#let a = 1'] });
    expect(inhoud(pdf)).toContain('#panic(&quot;x&quot;) *vet*');
  });

  it('prints a letter with characters the font does not have', async () => {
    const pdf = await drukpers.druk(
      brief('De ouder schreef 😀 en 阮 en محمد; İpek Çelik-Nguyễn, Łódź, “€ 5” – Иван αβγ…'),
    );
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('lets a long text go on over pages', async () => {
    const lang = Array.from(
      { length: 60 },
      (_leeg, i) => `Alinea ${i + 1}. ${'Wij bekeken ook dit jaar. '.repeat(8)}`,
    ).join('\n\n');
    expect(paginas(await drukpers.druk(brief()))).toBeLessThanOrEqual(2);
    expect(paginas(await drukpers.druk(brief(lang)))).toBeGreaterThan(3);
  });

  it('keeps printing after its thread was replaced, and many at once', async () => {
    const pdfs = await Promise.all(Array.from({ length: 10 }, () => drukpers.druk(brief())));
    expect(new Set(pdfs.map((pdf) => pdf.toString('base64'))).size).toBe(1);
  });

  it('says that a letter cannot be printed without quoting it, and goes on', async () => {
    const kapot = { ...brief('Geheim'), datum: 'Geheime dag' };
    const fout = await drukpers.druk(kapot).catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(OndrukbareBrief);
    expect((fout as Error).message).not.toMatch(/geheim/i);
    await expect(drukpers.druk(brief())).resolves.toBeInstanceOf(Buffer);
  });

  it('refuses letters once it is closed', async () => {
    const dicht = maakDrukpers();
    const bezig = dicht.druk(brief());
    await dicht.sluit();
    await expect(bezig).rejects.toThrow();
    await expect(dicht.druk(brief())).rejects.toThrow('gesloten');
  });
});
