import { leesFormulier } from '#api/shared/formulier/schema';
import type { Veld } from '#domain/processen/velden';
import { datum } from '#domain/waarden/datum';

const vandaag = datum('2026-11-24');
const veld = (deel: Partial<Veld> & Pick<Veld, 'naam' | 'soort'>): Veld => ({ label: 'Veld', ...deel });

describe('reading a form by its fields', () => {
  it.each([
    ['31-12-2023', '2023-12-31'],
    ['1-2-2024', '2024-02-01'],
    ['2023-12-31', '2023-12-31'],
    [' 31/12/2023 ', '2023-12-31'],
  ])('reads the date %s', (getypt, gelezen) => {
    const { invoer, fouten } = leesFormulier([veld({ naam: 'op', soort: 'datum' })], { op: getypt }, vandaag);
    expect(fouten).toEqual([]);
    expect(invoer).toEqual({ op: gelezen });
  });

  it('refuses a date that does not exist and keeps what was typed', () => {
    const { fouten, ruw } = leesFormulier([veld({ naam: 'op', soort: 'datum' })], { op: '30-02-2024' }, vandaag);
    expect(fouten).toEqual([
      { veld: 'op', code: 'ongeldige-vorm', melding: 'Vul een bestaande datum in, bijvoorbeeld 31-12-2023.' },
    ]);
    expect(ruw).toEqual({ op: '30-02-2024' });
  });

  it('applies the rules of the domain after the shape', () => {
    const velden = [veld({ naam: 'op', soort: 'datum', nietNaVandaag: true })];
    expect(leesFormulier(velden, { op: '25-11-2026' }, vandaag).fouten).toHaveLength(1);
    expect(leesFormulier(velden, { op: '24-11-2026' }, vandaag).fouten).toEqual([]);
  });

  it.each([
    ['30.000,00', 3_000_000],
    ['€ 1500', 150_000],
    ['12,5', 1250],
  ])('reads the amount %s in cents', (getypt, centen) => {
    expect(leesFormulier([veld({ naam: 'b', soort: 'bedrag' })], { b: getypt }, vandaag).invoer).toEqual({ b: centen });
  });

  it('refuses an English amount', () => {
    expect(leesFormulier([veld({ naam: 'b', soort: 'bedrag' })], { b: '1500.50' }, vandaag).fouten).toHaveLength(1);
  });

  it('normalises an IBAN and refuses a wrong one', () => {
    const velden = [veld({ naam: 'iban', soort: 'iban' })];
    expect(leesFormulier(velden, { iban: 'nl91 abna 0417 1643 00' }, vandaag).invoer).toEqual({
      iban: 'NL91ABNA0417164300',
    });
    expect(leesFormulier(velden, { iban: 'NL91ABNA0417164301' }, vandaag).fouten[0]?.melding).toContain('IBAN');
  });

  it('reads ja, nee and a box that was left open', () => {
    const velden = [
      veld({ naam: 'ja', soort: 'jaNee' }),
      veld({ naam: 'nee', soort: 'jaNee' }),
      veld({ naam: 'uit', soort: 'vinkje' }),
    ];
    expect(leesFormulier(velden, { ja: 'true', nee: 'false' }, vandaag)).toMatchObject({
      invoer: { ja: true, nee: false, uit: false },
      fouten: [],
    });
  });

  it('demands what is mandatory, also when it holds personal data', () => {
    const velden = [veld({ naam: 'verslag', soort: 'langeTekst', persoonsgegeven: true })];
    expect(leesFormulier(velden, {}, vandaag).fouten).toMatchObject([{ veld: 'verslag', code: 'verplicht' }]);
  });

  it('drops the answer to a question that is not asked, and its error', () => {
    const velden = [
      veld({
        naam: 'resultaat',
        soort: 'keuze',
        keuzes: [
          { waarde: 'nu', label: 'Nu' },
          { waarde: 'later', label: 'Later' },
        ],
      }),
      veld({ naam: 'laterOp', soort: 'datum', alleenAls: { veld: 'resultaat', waarden: ['later'] } }),
    ];
    expect(leesFormulier(velden, { resultaat: 'nu', laterOp: 'onzin' }, vandaag)).toMatchObject({
      invoer: { resultaat: 'nu' },
      fouten: [],
    });
    expect(leesFormulier(velden, { resultaat: 'later', laterOp: '' }, vandaag).fouten).toMatchObject([
      { veld: 'laterOp' },
    ]);
  });

  it('ignores what does not belong to the form and takes the last of a doubled field', () => {
    const velden = [veld({ naam: 'naam', soort: 'tekst' })];
    const body = { naam: ['eerste', 'laatste'], _csrf: 'x', isBeheerder: 'true' };
    expect(leesFormulier(velden, body, vandaag).invoer).toEqual({ naam: 'laatste' });
  });

  it('keeps line breaks of a long text as one kind and drops control characters', () => {
    const velden = [veld({ naam: 'tekst', soort: 'langeTekst' })];
    expect(leesFormulier(velden, { tekst: 'een\r\ntwee\u0000' }, vandaag).invoer).toEqual({ tekst: 'een\ntwee' });
  });

  it('lists errors in the order of the fields', () => {
    const velden = [
      veld({ naam: 'a', soort: 'tekst' }),
      veld({ naam: 'b', soort: 'bedrag' }),
      veld({ naam: 'c', soort: 'tekst' }),
    ];
    expect(leesFormulier(velden, { b: 'x' }, vandaag).fouten.map((fout) => fout.veld)).toEqual(['a', 'b', 'c']);
  });
});
