import fc from 'fast-check';
import { isAfwezig, nietInOpleiding, ruimteVan, stelUitgifteVoor, type Capaciteit } from '#domain/verdeling/uitgifte';
import { maakWachtrij, procedeert, type Wachtende } from '#domain/verdeling/wachtrij';
import { datum } from '#domain/waarden/datum';

const OP = datum('2026-11-25');
const HELFT = { teller: 1, noemer: 2 };

function pzb(medewerkerId: string, anders: Partial<Capaciteit> = {}): Capaciteit {
  return {
    medewerkerId,
    vaardigheid: 'volledig',
    zakenPerWeek: 3,
    afwezigVan: null,
    afwezigTot: null,
    dezeWeek: 0,
    nietBegonnen: 0,
    ...anders,
  };
}

function zaak(nummer: number, anders: Partial<Wachtende> = {}): Wachtende {
  return {
    zaakId: `z${nummer}`,
    zaaknummer: `ZK-2021-${String(nummer).padStart(7, '0')}`,
    ontvangenOp: datum('2021-03-01'),
    spoed: false,
    rechterlijk: null,
    ingebrekestelling: null,
    gemachtigde: false,
    ...anders,
  };
}

const rij = (...zaken: Wachtende[]): ReturnType<typeof maakWachtrij> =>
  maakWachtrij(zaken, HELFT, { procederend: 0, nietProcederend: 0 });
const paren = (...vraag: Parameters<typeof stelUitgifteVoor>): readonly string[] =>
  stelUitgifteVoor(...vraag).map(({ medewerkerId, plaats }) => `${plaats.zaak.zaakId} ${medewerkerId}`);

describe('De ruimte van een PZB', () => {
  it('is wat per week kan, min wat deze week is uitgegeven en wat nog op een begin wacht', () => {
    expect(ruimteVan(pzb('a', { zakenPerWeek: 5, dezeWeek: 2, nietBegonnen: 1 }), OP)).toBe(2);
    expect(ruimteVan(pzb('a', { zakenPerWeek: 1, dezeWeek: 2 }), OP)).toBe(0);
  });

  it.each([
    ['2026-11-25', '2026-11-25', true],
    ['2026-11-20', '2026-11-24', false],
    ['2026-11-26', null, false],
    ['2026-11-20', null, true],
  ])('is nul tijdens een afwezigheid van %s tot %s: %s', (van, tot, weg) => {
    const afwezig = { afwezigVan: datum(van), afwezigTot: tot === null ? null : datum(tot) };
    expect(isAfwezig(afwezig, OP)).toBe(weg);
    expect(ruimteVan(pzb('a', afwezig), OP)).toBe(weg ? 0 : 3);
  });
});

describe('De volgende zaak voor iedere PZB', () => {
  it('gaat in de volgorde van de wachtrij, één zaak per PZB met ruimte', () => {
    const capaciteiten = [pzb('vol', { zakenPerWeek: 0 }), pzb('b', { dezeWeek: 2 }), pzb('a')];
    expect(paren(rij(zaak(1), zaak(2), zaak(3)), capaciteiten, OP)).toEqual(['z1 a', 'z2 b']);
  });

  it('geeft iemand in opleiding alleen een geschikte zaak, en die gaat dan voor', () => {
    const zaken = rij(zaak(1, { gemachtigde: true }), zaak(2), zaak(3));
    expect(paren(zaken, [pzb('a'), pzb('leert', { vaardigheid: 'in opleiding' })], OP)).toEqual(['z1 a', 'z2 leert']);
    expect(paren(zaken, [pzb('leert', { vaardigheid: 'in opleiding' })], OP)).toEqual(['z2 leert']);
  });

  it('zegt waarom een zaak niet naar iemand in opleiding gaat', () => {
    expect(nietInOpleiding(zaak(1))).toEqual([]);
    expect(nietInOpleiding(zaak(1, { rechterlijk: OP, ingebrekestelling: OP, gemachtigde: true }))).toEqual([
      'er loopt een termijn van de rechter',
      'er is een ingebrekestelling',
      'de ouder heeft een gemachtigde of vertegenwoordiger',
    ]);
  });

  it('geeft ook van wat wordt uitgegeven nooit meer dan het overige deel aan wie procedeert', () => {
    const wie = fc
      .array(fc.boolean(), { maxLength: 12 })
      .map((opleiding) =>
        opleiding.map((leert, i) => pzb(`p${i}`, { vaardigheid: leert ? 'in opleiding' : 'volledig' })),
      );
    const zaken = fc
      .array(fc.record({ wel: fc.boolean(), gemachtigde: fc.boolean() }), { minLength: 30, maxLength: 40 })
      .map((lijst) =>
        lijst.map(({ wel, gemachtigde }, i) => zaak(i, { gemachtigde, ingebrekestelling: wel ? OP : null })),
      );
    fc.assert(
      fc.property(wie, zaken, (capaciteiten, wachtenden) => {
        const gegeven = stelUitgifteVoor(rij(...wachtenden), capaciteiten, OP);
        const wel = gegeven.filter(({ plaats }) => procedeert(plaats.zaak)).length;
        const niet = wachtenden.filter((z) => !procedeert(z)).length;
        fc.pre(niet >= gegeven.length);
        expect(wel).toBeLessThanOrEqual(gegeven.length / 2);
        expect(new Set(gegeven.map(({ plaats }) => plaats.zaak.zaakId)).size).toBe(gegeven.length);
        expect(new Set(gegeven.map(({ medewerkerId }) => medewerkerId)).size).toBe(gegeven.length);
      }),
    );
  });
});
