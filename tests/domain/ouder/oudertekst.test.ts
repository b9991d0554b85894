import { schrijfOuderdag, standVanZaken } from '#domain/brieven/stand-van-zaken';
import { FASEZINNEN } from '#domain/ouder/fasezinnen';
import { maakOudertekst } from '#domain/ouder/oudertekst';
import { PROCEDURES } from '#domain/processen/register';
import { datum } from '#domain/waarden/datum';
import { aangekondigd, intake } from '#tests/domain/processen/beoordeling';
import { laatTijdVerstrijken, registreer } from '#tests/domain/processen/verhaal';

describe('waar sta ik', () => {
  it('has words for every fase of every procedure, and for no other', () => {
    for (const { soort, fases } of PROCEDURES) {
      expect([soort, Object.keys(FASEZINNEN[soort]).sort()]).toEqual([soort, fases.map(({ naam }) => naam).sort()]);
    }
  });

  it('says whose turn it is, and what kind of day each day is', () => {
    const { verhaal } = aangekondigd();
    const tekst = maakOudertekst(verhaal.zaak, datum('2024-03-11'));
    expect(tekst.beurt).toBe('u');
    const soort = (wat: RegExp): string | undefined => tekst.dagen.find((dag) => wat.test(dag.wat))?.soort;
    expect([soort(/reageren/), soort(/Beslissen op de aanvraag/), soort(/Moratorium/)]).toEqual([
      'uTermijn',
      'wet',
      'periode',
    ]);
    expect(tekst.dagen.map(({ dag }) => dag)).toEqual(tekst.dagen.map(({ dag }) => dag).toSorted());
  });

  it('an estimate is called an estimate, a day that passed is apologised for', () => {
    const verhaal = intake();
    const streef = maakOudertekst(verhaal.zaak, datum('2024-03-02')).dagen.find(({ soort }) => soort === 'schatting');
    expect(schrijfOuderdag(streef!)).toContain('schatting, geen toezegging');
    laatTijdVerstrijken(verhaal, '2024-03-02', '2024-08-01');
    const [wet] = maakOudertekst(verhaal.zaak, datum('2024-08-01')).dagen.filter(({ soort }) => soort === 'wet');
    expect(schrijfOuderdag(wet!)).toContain('Dat spijt ons.');
  });

  it('counts the days from receipt, whatever happened', () => {
    expect(maakOudertekst(registreer({ ontvangenOp: '2023-12-01' }).zaak, datum('2024-01-01')).wachtdagen).toBe(31);
  });

  it('page and letter say the same', () => {
    const { verhaal } = aangekondigd();
    const stand = maakOudertekst(verhaal.zaak, datum('2024-03-11'));
    const brief = standVanZaken({
      op: datum('2024-03-11'),
      zaaknummer: 'ZK-2024-0000001',
      ouder: {
        naam: 'R. Reiziger',
        adres: { straat: null, huisnummer: null, postcode: null, plaats: null, land: 'NL' },
      },
      vertegenwoordiger: null,
      behandelaar: null,
      ondertekenaar: null,
      ontvangenOp: datum('2023-12-01'),
      laatsteDagen: {},
      gegevens: {},
      besluit: null,
      toelichting: null,
      stand,
    });
    const tekst = JSON.stringify(brief.blokken);
    for (const stap of stand.stappen) expect(tekst).toContain(stap.nu);
    for (const dag of stand.dagen) expect(tekst).toContain(schrijfOuderdag(dag));
  });
});
