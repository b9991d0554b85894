import fc from 'fast-check';
import { BESCHERMD_DEEL, VOLGORDEREGELS } from '#domain/verdeling/regels';
import { magProcederend, maakWachtrij, procedeert, type Uitgegeven, type Wachtende } from '#domain/verdeling/wachtrij';
import { datum } from '#domain/waarden/datum';
import { datums } from '#tests/domain/willekeurig';

const HELFT = { teller: 1, noemer: 2 };
const NIETS: Uitgegeven = { procederend: 0, nietProcederend: 0 };

let nummer = 0;
function zaak(anders: Partial<Wachtende> = {}): Wachtende {
  nummer += 1;
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

const willekeurig: fc.Arbitrary<readonly Wachtende[]> = fc.array(
  fc
    .record({
      ontvangenOp: datums,
      spoed: fc.boolean(),
      rechterlijk: fc.option(datums, { freq: 3 }),
      ingebrekestelling: fc.option(datums, { freq: 3 }),
    })
    .map(zaak),
  { maxLength: 40 },
);
const eerder: fc.Arbitrary<Uitgegeven> = fc.record({ procederend: fc.nat(20), nietProcederend: fc.nat(20) });
const delen = fc
  .integer({ min: 1, max: 5 })
  .chain((noemer) => fc.record({ teller: fc.integer({ min: 0, max: noemer }), noemer: fc.constant(noemer) }));

describe('De volgorde van de wachtrij', () => {
  it('gaat binnen wie procedeert eerst op de dag van de rechter, dan op die van de ingebrekestelling', () => {
    const later = zaak({ rechterlijk: datum('2026-12-20') });
    const eerst = zaak({ rechterlijk: datum('2026-12-03') });
    const igs = zaak({ ingebrekestelling: datum('2026-11-30'), spoed: true });
    const rij = maakWachtrij([igs, later, eerst], HELFT, NIETS);
    expect(rij.map(({ zaak: { zaakId } }) => zaakId)).toEqual([eerst, later, igs].map(({ zaakId }) => zaakId));
  });

  it('gaat binnen wie niet procedeert eerst op spoed, dan op de dag van ontvangst', () => {
    const jong = zaak({ ontvangenOp: datum('2023-05-01') });
    const oud = zaak({ ontvangenOp: datum('2020-05-01') });
    const spoed = zaak({ ontvangenOp: datum('2023-09-01'), spoed: true });
    const rij = maakWachtrij([jong, oud, spoed], HELFT, NIETS);
    expect(rij.map(({ zaak: { zaakId } }) => zaakId)).toEqual([spoed, oud, jong].map(({ zaakId }) => zaakId));
  });

  it('zegt bij iedere plaats waarom', () => {
    const rij = maakWachtrij(
      [
        zaak({ rechterlijk: datum('2026-12-03') }),
        zaak(),
        zaak({ spoed: true }),
        zaak({ ingebrekestelling: datum('2026-12-09') }),
      ],
      HELFT,
      NIETS,
    );
    expect(rij.map(({ plaats, uitleg }) => `${plaats}: ${uitleg}`)).toEqual([
      '1: spoed, van wie niet procedeert (ontvangen 1 maart 2021); beschermd deel',
      '2: laatste dag van de rechter: 3 december 2026',
      '3: oudste aanmelding van wie niet procedeert (ontvangen 1 maart 2021); beschermd deel',
      '4: ingebrekestelling: uiterlijk 9 december 2026',
    ]);
  });

  it('telt mee wat deze maand al is uitgegeven', () => {
    const wachtenden = [zaak({ rechterlijk: datum('2026-12-03') }), zaak(), zaak()];
    const eerste = (uitgegeven: Uitgegeven): boolean | undefined =>
      maakWachtrij(wachtenden, HELFT, uitgegeven)[0]?.procedeert;
    expect(eerste({ procederend: 3, nietProcederend: 4 })).toBe(true);
    expect(eerste({ procederend: 4, nietProcederend: 4 })).toBe(false);
  });

  it('verliest niemand en noemt niemand twee keer', () => {
    fc.assert(
      fc.property(willekeurig, delen, eerder, (wachtenden, deel, uitgegeven) => {
        const rij = maakWachtrij(wachtenden, deel, uitgegeven);
        expect(rij.map((p) => p.zaak.zaakId).sort()).toEqual(wachtenden.map((z) => z.zaakId).sort());
        expect(rij.map(({ plaats }) => plaats)).toEqual(wachtenden.map((_z, i) => i + 1));
      }),
    );
  });

  it('laat in ieder begin van de rij het beschermde deel heel, zolang er iemand wacht die niet procedeert', () => {
    fc.assert(
      fc.property(willekeurig, delen, eerder, (wachtenden, deel, uitgegeven) => {
        const teller = { ...uitgegeven };
        let over = wachtenden.filter((z) => !procedeert(z)).length;
        const teVroeg = maakWachtrij(wachtenden, deel, uitgegeven).filter(({ procedeert: wel }) => {
          const mocht = !wel || over === 0 || magProcederend(teller, deel);
          teller[wel ? 'procederend' : 'nietProcederend'] += 1;
          over -= wel ? 0 : 1;
          return !mocht;
        });
        expect(teVroeg).toEqual([]);
        const begin = maakWachtrij(wachtenden, HELFT, NIETS);
        const niet = wachtenden.filter((z) => !procedeert(z)).length;
        for (let n = 1; n <= 2 * niet && n <= begin.length; n += 1)
          expect(begin.slice(0, n).filter((p) => p.procedeert).length).toBeLessThanOrEqual(n / 2);
      }),
    );
  });

  it('houdt binnen beide groepen de volgorde van de regels', () => {
    fc.assert(
      fc.property(willekeurig, delen, eerder, (wachtenden, deel, uitgegeven) => {
        const rij = maakWachtrij(wachtenden, deel, uitgegeven);
        for (const wel of [true, false]) {
          const groep = rij.filter((p) => p.procedeert === wel).map((p) => p.zaak);
          expect(groep.filter((na, i) => i > 0 && !magVoor(groep[i - 1] as Wachtende, na))).toEqual([]);
        }
      }),
    );
  });
});

/** By the rules, without the code under test: the first thing in which two differ decides. */
function magVoor(a: Wachtende, b: Wachtende): boolean {
  const feiten = (z: Wachtende): readonly string[] => [
    z.rechterlijk ?? 'nooit',
    z.ingebrekestelling ?? 'nooit',
    z.spoed ? 'eerst' : 'gewoon',
    z.ontvangenOp,
  ];
  const verschil = feiten(a).findIndex((feit, i) => feit !== feiten(b)[i]);
  return verschil < 0 || (feiten(a)[verschil] as string) < (feiten(b)[verschil] as string);
}

describe('De regels als gegeven', () => {
  it('hebben ieder een bron en een zekerheid, in de volgorde waarin zij tellen', () => {
    expect(VOLGORDEREGELS.map(({ naam }) => naam)).toEqual([
      'rechterlijkeTermijn',
      'ingebrekestelling',
      'spoed',
      'oudste',
    ]);
    expect(VOLGORDEREGELS.every(({ bron, uitleg }) => bron !== '' && uitleg !== '')).toBe(true);
  });

  it('beschermen ten minste de helft, per versie', () => {
    expect(BESCHERMD_DEEL.map(({ versie, teller, noemer, zekerheid }) => [versie, teller / noemer, zekerheid])).toEqual(
      [['1', 0.5, 'A']],
    );
  });
});
