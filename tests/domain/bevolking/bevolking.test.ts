import { maakBevolking, type Bevolkingsrij } from '#domain/bevolking/bevolking';
import { Worp } from '#domain/bevolking/worp';
import { speelOvername } from '#domain/import/overname';
import { leesRij } from '#domain/import/rij';
import { begintoestand } from '#domain/processen/begintoestand';
import { isBsn } from '#domain/waarden/bsn';
import { datum } from '#domain/waarden/datum';

const VANDAAG = datum('2026-11-25');
const AANTAL = 10_000;
const rijen = [...maakBevolking({ aantal: AANTAL, zaad: 1 })];

const deel = (telt: (rij: Bevolkingsrij) => boolean): number => rijen.filter(telt).length / rijen.length;
const heeft =
  (kolom: string) =>
  (rij: Bevolkingsrij): boolean =>
    (rij[kolom] ?? '') !== '';

describe('de synthetische bevolking', () => {
  it('is bij hetzelfde zaad dezelfde, bij een ander zaad een andere, en groeit alleen aan het eind', () => {
    const eerste = [...maakBevolking({ aantal: 50, zaad: 7 })];
    expect([...maakBevolking({ aantal: 50, zaad: 7 })]).toEqual(eerste);
    expect([...maakBevolking({ aantal: 51, zaad: 7 })].slice(0, 49)).toEqual(eerste.slice(0, 49));
    expect([...maakBevolking({ aantal: 50, zaad: 8 })]).not.toEqual(eerste);
    expect(eerste).toHaveLength(50);
  });

  it('heeft geldige, unieke burgerservicenummers uit een reeks die niemand heeft', () => {
    const bsns = rijen.map(({ bsn = '' }) => bsn);
    expect(new Set(bsns).size).toBe(AANTAL);
    expect(bsns.every((bsn) => isBsn(bsn) && bsn.startsWith('91'))).toBe(true);
  });

  it('kan in zijn geheel worden ingelezen: iedere rij klopt en speelt zich tot haar fase', () => {
    const fouten = rijen.slice(0, 1_500).flatMap((ruw) => {
      const gelezen = leesRij(new Map(Object.entries(ruw)), VANDAAG);
      if (!gelezen.ok) return gelezen.fouten;
      const { rij } = gelezen;
      if (rij.overname === null) return [];
      const begin = begintoestand({ ...rij, zaakId: '', zaaknummer: '', team: '' });
      const gespeeld = speelOvername({ ...rij, overname: rij.overname }, begin, VANDAAG);
      return gespeeld.ok ? [] : gespeeld.fouten;
    });
    expect(fouten).toEqual([]);
  });

  it('heeft de verdelingen van de cijfers, binnen twee procentpunten', () => {
    const toegekend = deel(({ fase }) => fase === 'toegekend' || fase === 'betaald');
    const getoetst = deel(heeft('eerste_toets_op')) + deel(({ fase }) => fase === 'afgewezen_te_laat');
    const bijna = (gemeten: number, cijfer: number): void => expect(Math.abs(gemeten - cijfer)).toBeLessThan(0.02);
    bijna(toegekend, 0.45);
    bijna(getoetst, 0.96);
    bijna(
      deel(({ land }) => land !== 'NL'),
      0.051,
    );
    bijna(deel(heeft('gemachtigde_naam')), 0.13);
    bijna(1 - deel(heeft('kinderen')), 0.09);
    const huishoudens = new Set(rijen.map(({ huishouden }) => huishouden)).size;
    const eenouders = rijen.filter((rij) => !heeft('partner_naam')(rij)).length;
    bijna(eenouders / huishoudens, 0.5);
    bijna(
      deel(({ ontvangen_op: op = '' }) => op <= '2021-02-15'),
      25_946 / 68_921,
    );
    const kinderen = rijen.reduce((som, rij) => som + (rij['kinderen'] ? rij['kinderen'].split('|').length : 0), 0);
    expect(Math.abs(kinderen / AANTAL - 2.5)).toBeLessThan(0.1);
  });

  it('kent huishoudens met twee aanmelders, en daarin hoogstens één forfait', () => {
    const huishoudens = new Map<string, Bevolkingsrij[]>();
    for (const rij of rijen)
      huishoudens.set(rij['huishouden'] ?? '', [...(huishoudens.get(rij['huishouden'] ?? '') ?? []), rij]);
    const samen = [...huishoudens.values()].filter((leden) => leden.length === 2);
    expect(samen.length).toBeGreaterThan(50);
    const forfait = ({ fase, regeling }: Bevolkingsrij): boolean =>
      (fase === 'toegekend' || fase === 'betaald') && regeling === undefined;
    expect(samen.every((leden) => leden.filter(forfait).length <= 1)).toBe(true);
    expect(samen.some((leden) => leden.some(({ regeling }) => regeling === 'partnerbedrag'))).toBe(true);
  });

  it('zegt niets over herkomst, taal of nationaliteit', () => {
    expect(rijen.some((rij) => ['taal', 'tolk', 'nationaliteit', 'herkomst'].some((kolom) => kolom in rij))).toBe(
      false,
    );
  });
});

describe('de worp', () => {
  it('geeft duren met de gevraagde mediaan en een staart', () => {
    const worp = new Worp(3);
    const dagen = Array.from({ length: 4_001 }, () => worp.dagen(85, 1.15)).sort((a, b) => a - b);
    const gemiddeld = dagen.reduce((som, dag) => som + dag, 0) / dagen.length;
    expect(dagen[2_000]).toBeGreaterThan(78);
    expect(dagen[2_000]).toBeLessThan(92);
    expect(gemiddeld).toBeGreaterThan(145);
    expect(gemiddeld).toBeLessThan(185);
  });
});
