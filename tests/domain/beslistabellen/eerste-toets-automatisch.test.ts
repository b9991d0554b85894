import { beslisTabel, past, spoor, type Beslistabel } from '#domain/beslistabellen/beslistabel';
import { EERSTE_TOETS_AUTOMATISCH, type Toeslagvraag } from '#domain/beslistabellen/eerste-toets-automatisch';

const tabel = EERSTE_TOETS_AUTOMATISCH;

/** Every combination of answers to the questions of the table. */
const alleAntwoorden = tabel.vragen.reduce<Partial<Record<Toeslagvraag, boolean>>[]>(
  (tot, vraag) => tot.flatMap((antwoorden) => [true, false].map((ja) => ({ ...antwoorden, [vraag]: ja }))),
  [{}],
) as Record<Toeslagvraag, boolean>[];

const antwoord = (anders: Partial<Record<Toeslagvraag, boolean>>): Record<Toeslagvraag, boolean> => ({
  kotAangevraagd: true,
  voldeedAanVoorwaarden: true,
  zelfStopgezet: false,
  onterechteTerugvordering: false,
  ...anders,
});

describe('De automatische stappen van de eerste toets', () => {
  it.each(alleAntwoorden)('precies één regel past bij %o', (antwoorden) => {
    expect(tabel.rijen.filter((rij) => past(rij, antwoorden))).toHaveLength(1);
  });

  it.each(tabel.rijen)('regel $id wordt geraakt en heeft een reden, een bron en een zekerheid', (rij) => {
    expect(alleAntwoorden.some((antwoorden) => beslisTabel(tabel, antwoorden).id === rij.id)).toBe(true);
    expect(rij.reden.endsWith('.')).toBe(true);
    expect(rij.bron).toMatch(/Wht|H-CAT|H-30K/);
    expect(['S', 'D', 'A', '?']).toContain(rij.zekerheid);
  });

  it('de regels noemen alleen vragen van de tabel, en hun namen zijn uniek', () => {
    expect(
      tabel.rijen
        .flatMap((rij) => Object.keys(rij.als))
        .every((vraag) => (tabel.vragen as readonly string[]).includes(vraag)),
    ).toBe(true);
    expect(new Set(tabel.rijen.map((rij) => rij.id)).size).toBe(tabel.rijen.length);
  });

  it.each([
    [
      'nooit kinderopvangtoeslag aangevraagd, of alleen de partner van een aanvrager',
      { kotAangevraagd: false },
      'ET1',
      'negatief',
    ],
    ['bij de aanvraag niet aan de voorwaarden voldaan', { voldeedAanVoorwaarden: false }, 'ET2', 'negatief'],
    ['een onterechte terugvordering in het systeem', { onterechteTerugvordering: true }, 'ET3', 'positief'],
    [
      'ook als de ouder daarnaast zelf stopte',
      { onterechteTerugvordering: true, zelfStopgezet: true },
      'ET3',
      'positief',
    ],
    ['zelf met terugwerkende kracht gestopt', { zelfStopgezet: true }, 'ET4', 'handmatig'],
    ['geen uitsluitsel', {}, 'ET5', 'handmatig'],
  ])('%s', (_naam, anders, id, uitkomst) => {
    expect(beslisTabel(tabel, antwoord(anders))).toMatchObject({ id, uitkomst });
  });
});

describe('Het spoor van een tabel zonder vraagteksten', () => {
  it('noemt de vragen bij hun code, en zegt dat een regel een aanname is', () => {
    const antwoorden = antwoord({ zelfStopgezet: true });
    const stappen = spoor(tabel, beslisTabel(tabel, antwoorden), antwoorden);
    expect(stappen[0]?.tekst).toContain('kotAangevraagd: ja');
    expect(stappen[2]?.tekst).toBe('Regel ET4 van tabel eersteToetsAutomatisch is een aanname.');
  });
});

describe('Een beslistabel die niet klopt, beslist niet', () => {
  const rij = { uitkomst: 'ja', reden: 'Daarom.', bron: 'Wht 2.1', zekerheid: 'S' } as const;
  const kapot = (...rijen: Beslistabel<'a', 'ja'>['rijen']): Beslistabel<'a', 'ja'> => ({
    naam: 'proef',
    vragen: ['a'],
    rijen,
  });

  it('een situatie die ontbreekt', () => {
    expect(() => beslisTabel(kapot({ ...rij, id: 'R1', als: { a: true } }), { a: false })).toThrow(
      'beslistabel proef: 0 rijen passen',
    );
  });

  it('twee regels die allebei passen', () => {
    const dubbel = kapot({ ...rij, id: 'R1', als: { a: true } }, { ...rij, id: 'R2', als: {} });
    expect(() => beslisTabel(dubbel, { a: true })).toThrow('beslistabel proef: 2 rijen passen');
    expect(beslisTabel(dubbel, { a: false }).id).toBe('R2');
  });
});
