import { beginrijen, leesRekenformulier, veldnaam } from '#api/rekenhulp/formulier';
import { toonFormulier, toonFout } from '#api/rekenhulp/formulier.presenter';
import { toonAntwoord } from '#api/rekenhulp/antwoord.presenter';
import { beantwoord, isGeweigerd, type Beantwoord } from '#domain/rekenhulp/beantwoord';
import { rekenregelMetNaam } from '#domain/rekenhulp/register';
import type { Rekenregel } from '#domain/rekenhulp/rekenregel';

const regel = (naam: string): Rekenregel => rekenregelMetNaam(naam) as Rekenregel;
const antwoord = (naam: string, invoer: object): Beantwoord => {
  const uitslag = beantwoord(naam, invoer);
  if (isGeweigerd(uitslag)) throw new Error(uitslag.fout.melding);
  return uitslag;
};

describe('Het formulier van een regel', () => {
  it('leest Nederlandse datums, bedragen en ja of nee; leeg is weggelaten', () => {
    const body = {
      ingebrekestellingOntvangen: '10-2-2025',
      rolIgsTermijn: 'false',
      peildatum: '',
      bekendgemaakt: '2025-04-01',
    };
    expect(leesRekenformulier(regel('dwangsom').invoer, body, null).invoer).toEqual({
      ingebrekestellingOntvangen: '2025-02-10',
      rolIgsTermijn: false,
      bekendgemaakt: '2025-04-01',
    });
    const { invoer } = leesRekenformulier(
      regel('rechterlijke-dwangsom').invoer,
      { perDagCenten: '1.250,50', maximumCenten: 'veel' },
      null,
    );
    expect(invoer).toEqual({ perDagCenten: 125_050, maximumCenten: 'veel' });
  });

  it('sluit lege rijen aan, houdt de teksten bij en voegt alleen op verzoek een rij toe', () => {
    const body = { 'jaren-1-jaar': '2013', 'jaren-3-jaar': '2014' };
    const gelezen = leesRekenformulier(regel('compensatie').invoer, body, 'jaren');
    expect(gelezen.invoer).toEqual({ jaren: [{ jaar: 2013 }, { jaar: 2014 }] });
    expect([gelezen.ruw['jaren-0-jaar'], gelezen.ruw['jaren-1-jaar'], gelezen.rijen['jaren']]).toEqual([
      '2013',
      '2014',
      3,
    ]);
    expect(beginrijen(regel('compensatie').invoer)).toMatchObject({ jaren: 1 });
  });

  it('zet een weigering bij haar veld, in woorden voor wie typt', () => {
    const fout = { code: 'ongeldig-bedrag', veld: 'jaren[0].kotGecorrigeerdCenten', melding: 'voor een programma' };
    const blokken = toonFormulier(regel('compensatie'), { ruw: {}, rijen: { jaren: 1 } }, fout);
    expect(toonFout(blokken, fout)).toEqual([
      { melding: 'Vul een bedrag in, bijvoorbeeld 1.250,00.', href: '#veld-jaren-0-kotGecorrigeerdCenten' },
    ]);
    expect(toonFout(blokken, { ...fout, veld: 'jaren' })[0]?.href).toBe('#veld-jaren-0-jaar');
    expect(toonFout(blokken, { ...fout, veld: null })[0]?.href).toBeNull();
    expect(veldnaam('a[2].b')).toBe('a-2-b');
  });
});

describe('Het antwoord op de pagina', () => {
  it('zegt datum, bedrag en ja of nee in woorden', () => {
    const uit = toonAntwoord(
      regel('dwangsom'),
      antwoord('dwangsom', { ingebrekestellingOntvangen: '2025-02-10', peildatum: '2026-01-01' }),
    );
    expect(uit.uitkomst).toEqual([
      { term: 'Eerste dag', cel: { tekst: 'dinsdag 25 februari 2025', iso: '2025-02-25' } },
      { term: 'Laatste dag', cel: { tekst: 'maandag 7 april 2025', iso: '2025-04-07' } },
      { term: 'Dagen', cel: '42' },
      { term: 'Bedrag', cel: '€\u00a01.442,00' },
      { term: 'Maximum bereikt', cel: 'ja' },
    ]);
    expect(uit.onzeker).toBeNull();
    expect(uit.tekst).toContain('Bedrag: €\u00a01.442,00');
    expect(uit.tekst).toContain('(Awb 4:17 lid 3)');
  });

  it('toont een lijst als tabel en een leeg antwoord als streep', () => {
    const moratorium = toonAntwoord(
      regel('moratorium'),
      antwoord('moratorium', { forfaitBetaaldOp: '2021-08-10', aanvraagOntvangen: '2020-01-01' }),
    );
    expect(moratorium.tabellen[0]?.rijen).toHaveLength(2);
    const gemeente = toonAntwoord(
      regel('gemeentetermijnen'),
      antwoord('gemeentetermijnen', { eersteGesprek: '2024-06-01', planOp20250101: true }),
    );
    expect(gemeente.uitkomst[0]).toEqual({ term: 'Plan uiterlijk', cel: '–' });
  });
});
