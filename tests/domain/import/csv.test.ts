import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { splitsRegel, vanWindows1252 } from '#domain/import/csv';

const velden = (tekst: string, scheiding = ';'): unknown => splitsRegel(tekst, scheiding);

describe('a record of a CSV file', () => {
  it('is split at the separator; quotes keep separators, line ends and quotes together', () => {
    expect(velden('a;b;;c')).toEqual({ soort: 'velden', velden: ['a', 'b', '', 'c'] });
    expect(velden('"a;b";"c\nd";"e ""f"""')).toEqual({ soort: 'velden', velden: ['a;b', 'c\nd', 'e "f"'] });
    expect(velden('a,"b,c"', ',')).toEqual({ soort: 'velden', velden: ['a', 'b,c'] });
    expect(velden('a;"b";')).toEqual({ soort: 'velden', velden: ['a', 'b', ''] });
  });

  it('takes a quote in the middle of a plain field as it stands', () => {
    expect(velden('Jan "de" Vries;x')).toEqual({ soort: 'velden', velden: ['Jan "de" Vries', 'x'] });
  });

  it('says when a field goes on, and when the quotes make no sense', () => {
    expect(velden('a;"b')).toEqual({ soort: 'open' });
    expect(velden('a;"b" c;d')).toEqual({ soort: 'kapot' });
  });

  it('is read as a widely used reader reads it', () => {
    const teken = fc.constantFrom('a', 'é', ' ', ';', '"', '\n', ',');
    const veld = fc.array(teken, { maxLength: 8 }).map((tekens) => tekens.join(''));
    fc.assert(
      fc.property(fc.array(veld, { minLength: 2, maxLength: 6 }), (rij) => {
        const tekst = rij.map((deel) => `"${deel.replaceAll('"', '""')}"`).join(';');
        const [gelezen] = parse(tekst, { delimiter: ';' });
        expect(splitsRegel(tekst, ';')).toEqual({ soort: 'velden', velden: gelezen });
        expect(gelezen).toEqual(rij);
      }),
    );
  });
});

describe('Windows-1252', () => {
  it('gives the euro, curly quotes and š their own character; a byte without one is marked', () => {
    expect(vanWindows1252('\u0080 \u0093x\u0094 \u009a \u00e9')).toBe('€ “x” š é');
    expect(vanWindows1252('\u0081')).toBe('\ufffd');
  });
});
