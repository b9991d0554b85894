import fc from 'fast-check';
import {
  bedragNaDagen,
  bedragPerDag,
  berekenBestuurlijkeDwangsom,
  berekenVervolg,
  type BestuurlijkeDwangsom,
} from '#domain/dwangsom/bestuurlijk';
import { beoordeelIngebrekestelling } from '#domain/dwangsom/ingebrekestelling';
import type { Telmoment } from '#domain/dwangsom/telling';
import { telDwangsommenOp, verdeelDwangsom } from '#domain/dwangsom/verdeling';
import { dwangsomparametersOp } from '#domain/parameters/dwangsom';
import { dagenTussen, datum, plusDagen, weekdag } from '#domain/waarden/datum';
import { euro, som } from '#domain/waarden/geld';
import { datums } from '#tests/domain/willekeurig';

const NU = dwangsomparametersOp(datum('2025-01-01'));
const dwangsom = (ontvangen: string, moment: Telmoment, rolIgsTermijn = true): BestuurlijkeDwangsom =>
  berekenBestuurlijkeDwangsom({ ingebrekestellingOntvangen: datum(ontvangen), rolIgsTermijn, moment, op: null });
const peildatum = (op: string): Telmoment => ({ soort: 'peildatum', op: datum(op) });
const bekendgemaakt = (op: string): Telmoment => ({ soort: 'bekendgemaakt', op: datum(op) });
const namen = (uit: BestuurlijkeDwangsom): readonly string[] => uit.keuzes.map(({ naam }) => naam);

describe('Bekende gevallen', () => {
  it('K10 (RBMNE:2022:3809): in gebreke gesteld op 11 februari 2022, niet beslist: € 1.442', () => {
    expect(dwangsom('2022-02-11', peildatum('2022-06-01'))).toMatchObject({
      bedrag: euro(1_442),
      dagen: 42,
      maximumBereikt: true,
    });
  });

  it('K13 (circulaire): ontvangen op maandag, de eerste dag is een dinsdag, vijftien dagen later', () => {
    const { eersteDag } = dwangsom('2025-02-10', peildatum('2025-02-10'));
    expect([weekdag(eersteDag), dagenTussen(datum('2025-02-10'), eersteDag)]).toEqual([2, 15]);
  });

  it.each([
    ['K42', '2025-02-10', '2025-02-25', '2025-04-07'],
    ['K44', '2025-05-13', '2025-05-28', '2025-07-08'],
  ])('%s: ontvangen op %s: van %s tot en met %s', (_id, ontvangen, eersteDag, laatsteDag) => {
    expect(dwangsom(ontvangen, peildatum(laatsteDag))).toMatchObject({
      eersteDag,
      laatsteDag,
      bedrag: euro(1_442),
      keuzes: [],
    });
  });

  it('K42: dwangsombeschikking uiterlijk 22 april (2e Paasdag), betaald uiterlijk 3 juni 2025', () => {
    expect(berekenVervolg(datum('2025-04-07'))).toEqual({
      beschikkingUiterlijk: '2025-04-22',
      betaaldUiterlijk: '2025-06-03',
    });
    expect(berekenVervolg(datum('2025-04-07'), datum('2025-04-10')).betaaldUiterlijk).toBe('2025-05-22');
  });

  it.each([
    [0, 0],
    [1, 23],
    [14, 322],
    [15, 357],
    [28, 812],
    [29, 857],
    [42, 1_442],
    [43, 1_442],
  ])('na %d dagen € %d', (dagen, bedrag) => {
    expect(bedragNaDagen(NU, dagen)).toBe(euro(bedrag));
  });
});

describe('De bedragen naar datum', () => {
  it.each([
    ['2018-12-31', 'dwangsom-2009-10-01', 1_260],
    ['2019-01-01', 'dwangsom-2019-01-01', 1_442],
    ['2019-01-02', 'dwangsom-2019-01-01', 1_442],
  ])('eerste dag %s: %s, hoogstens € %d', (eersteDag, versie, maximum) => {
    const regels = dwangsomparametersOp(datum(eersteDag));
    expect([regels.versie, bedragNaDagen(regels, 42)]).toEqual([versie, euro(maximum)]);
  });

  it('rond de wissel zegt het antwoord dat de ingangsdatum een aanname is; ver ervandaan niet', () => {
    expect(namen(dwangsom('2018-12-03', peildatum('2019-06-01')))).toEqual(['ingang-dwangsomtarief']);
    expect(namen(dwangsom('2020-06-02', peildatum('2020-12-01')))).toEqual([]);
    expect(namen(dwangsom('2012-06-04', peildatum('2012-12-03')))).toEqual([]);
  });
});

describe('De twee weken en de dag van bekendmaking', () => {
  it('schuiven door als zij op 2e Paasdag eindigen, of niet: het antwoord noemt beide dagen', () => {
    const wel = dwangsom('2025-04-07', peildatum('2025-04-30'));
    const niet = dwangsom('2025-04-07', peildatum('2025-04-30'), false);
    expect([wel.eersteDag, niet.eersteDag]).toEqual(['2025-04-23', '2025-04-22']);
    expect([namen(wel), namen(niet)]).toEqual([['rolIgsTermijn'], ['rolIgsTermijn']]);
    expect(wel.stappen[1]?.tekst).toContain('22 april 2025');
  });

  it('de 42 dagen schuiven nooit, ook niet als de laatste een zondag is', () => {
    const uit = dwangsom('2025-02-15', peildatum('2026-01-01'), false);
    expect([uit.eersteDag, uit.laatsteDag, weekdag(uit.laatsteDag)]).toEqual(['2025-03-02', '2025-04-12', 6]);
  });

  it.each([
    ['2025-02-24', 0, []],
    ['2025-02-25', 0, ['dag-van-bekendmaking']],
    ['2025-02-26', 1, ['dag-van-bekendmaking']],
    ['2025-04-07', 41, ['dag-van-bekendmaking']],
    ['2025-04-08', 42, []],
  ])('bekendgemaakt op %s: %d dagen', (op, dagen, keuzes) => {
    const uit = dwangsom('2025-02-10', bekendgemaakt(op));
    expect([uit.dagen, namen(uit)]).toEqual([dagen, keuzes]);
  });

  it('op een peildatum telt die dag mee', () => {
    expect([
      dwangsom('2025-02-10', peildatum('2025-02-24')).dagen,
      dwangsom('2025-02-10', peildatum('2025-02-25')).dagen,
    ]).toEqual([0, 1]);
  });
});

describe('De ingebrekestelling', () => {
  it.each([
    ['te vroeg heeft geen gevolg', '2022-02-02', 'te-vroeg', null],
    ['een dag te vroeg telt een dag later (circulaire)', '2022-02-03', 'een-dag-te-vroeg', '2022-02-04'],
    ['K10', '2022-02-11', 'geldig', '2022-02-11'],
    ['een jaar later', '2023-02-03', 'geldig', '2023-02-03'],
    ['meer dan een jaar later: een jurist beslist', '2023-02-04', 'te-beoordelen', '2023-02-04'],
  ])('%s', (_wat, ontvangen, oordeel, teltVanaf) => {
    const uit = beoordeelIngebrekestelling(datum('2022-02-03'), datum(ontvangen));
    expect(uit).toMatchObject({ oordeel, teltVanaf });
    expect(uit.keuzes).toHaveLength(oordeel === 'te-beoordelen' ? 1 : 0);
  });
});

describe('Meer aanvragers, meer besluiten', () => {
  it.each([
    [2, 72_100, 0],
    [3, 48_066, 1],
    [4, 36_050, 0],
  ])('over %d aanvragers krijgt ieder %d cent', (aantal, per, keuzes) => {
    const deel = verdeelDwangsom(euro(1_442), aantal);
    expect([deel.perAanvrager, deel.keuzes.length]).toEqual([per, keuzes]);
  });

  it('zonder aanvragers valt er niets te delen', () => {
    expect(() => verdeelDwangsom(euro(1), 0)).toThrow(RangeError);
  });

  it('ieder besluit dat te laat is heeft zijn eigen maximum (ABRvS BZ1630)', () => {
    const een = dwangsom('2025-02-10', peildatum('2026-01-01'));
    expect(telDwangsommenOp([een, een])).toBe(euro(2_884));
  });
});

describe('Over 2010–2040', () => {
  const vanaf2010 = datums.filter((d) => d >= datum('2010-01-01'));
  it('gaat het maximum nooit voorbij, en is het bedrag de som van de dagen', () => {
    fc.assert(
      fc.property(vanaf2010, fc.integer({ min: -10, max: 200 }), fc.boolean(), (ontvangen, na, rol) => {
        const uit = dwangsom(ontvangen, peildatum(plusDagen(ontvangen, na)), rol);
        const regels = dwangsomparametersOp(uit.eersteDag);
        expect(uit.bedrag <= bedragNaDagen(regels, 42) && uit.dagen <= 42).toBe(true);
        expect(uit.bedrag).toBe(som(bedragPerDag(regels).slice(0, uit.dagen)));
      }),
    );
  });

  it('wordt het bedrag nooit lager als er later wordt beslist', () => {
    fc.assert(
      fc.property(
        vanaf2010,
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 0, max: 20 }),
        (ontvangen, na, later) => {
          const op = plusDagen(ontvangen, na);
          const eerder = dwangsom(ontvangen, bekendgemaakt(op)).bedrag;
          expect(dwangsom(ontvangen, bekendgemaakt(plusDagen(op, later))).bedrag >= eerder).toBe(true);
        },
      ),
    );
  });
});
