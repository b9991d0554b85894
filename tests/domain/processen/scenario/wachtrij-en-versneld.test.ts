import { maakOudertekst } from '#domain/ouder/oudertekst';
import { datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';
import { feiten, oordeel, S1 } from '#tests/domain/processen/beoordeling';
import { betaald, doe, klok, NOOR, procedure, taken, weigert, wie } from '#tests/domain/processen/verhaal';

const HANNA = wie('hanna.smit');

describe('Uit de wachtrij, en versneld', () => {
  it('wat in de wachtrij stond, loopt vanaf het begin als klok van de zaak, één keer', () => {
    const verhaal = betaald();
    const wachtrij = {
      rechter: { ontvangenOp: datum('2024-06-20'), uiterlijk: datum('2024-08-17') },
      ingebrekestellingOp: datum('2024-06-10'),
    };
    verhaal.feiten = { ...verhaal.feiten, wachtrij };
    doe(verhaal, 'beginIntegraleBeoordeling', { door: NOOR, op: '2024-06-21' });
    // A Saturday: a term of the court stays where it is.
    expect(klok(verhaal, 'rechterBesluit').einddatum).toBe('2024-08-17');
    expect(klok(verhaal, 'ingebrekestelling').einddatum).toBe('2024-06-24');
    expect(taken(verhaal)).toContain('uitspraak');
    const nogEens = { door: NOOR, op: '2024-06-22', invoer: { ontvangenOp: '2024-06-11' } };
    expect(weigert(verhaal, 'legIngebrekestellingVast', nogEens)[0]?.code).toBe('al-in-gebreke');
    const uitspraak = {
      verzondenOp: '2024-06-19',
      besluitVoor: '2024-08-17',
      perDag: euro(100),
      maximum: euro(15_000),
    };
    doe(verhaal, 'legUitspraakVast', { door: HANNA, op: '2024-06-22', invoer: uitspraak });
    const lopend = procedure(verhaal, 'integraleBeoordeling').klokken.filter(
      ({ naam, status }) => naam === 'rechterBesluit' && status === 'loopt',
    );
    expect(lopend).toHaveLength(1);
  });

  it('versneld: eerder aan de beurt, met dezelfde stappen', () => {
    const verhaal = betaald();
    doe(verhaal, 'beginIntegraleBeoordeling', { door: NOOR, op: '2024-03-01' });
    doe(verhaal, 'legIntakegesprekVast', {
      door: NOOR,
      op: '2024-03-01',
      invoer: { kanaal: 'telefoon', tolk: false },
    });
    doe(verhaal, 'voegJaarToe', { door: NOOR, op: '2024-03-01', invoer: { jaar: '2013' } });
    doe(verhaal, 'rondIntakeAf', { door: NOOR, op: '2024-03-01', invoer: { versneld: true } });
    expect(klok(verhaal, 'streefDossierVersneld').einddatum).toBe('2024-03-22');
    // The ouder reads when, not that we expect something.
    expect(JSON.stringify(maakOudertekst(verhaal.zaak, datum('2024-03-02')))).not.toContain('ersneld');
    feiten('2024-03-05', [S1], verhaal);
    expect(klok(verhaal, 'streefDossierVersneld').status).toBe('gestopt');
    expect(klok(verhaal, 'streefBeoordelingVersneld').einddatum).toBe('2024-03-19');
    // A refusal still asks the Commissie van Wijzen first, and nothing but a vooraankondiging comes after that.
    doe(verhaal, 'beoordeelJaar', {
      door: NOOR,
      op: '2024-03-08',
      invoer: oordeel({ jaar: '2013' }, { uitsluiting: 'zelfStopgezet' }),
    });
    const voorstel = { door: NOOR, op: '2024-03-08' };
    expect(weigert(verhaal, 'stelVooraankondigingVoor', voorstel)[0]?.code).toBe('advies-ontbreekt');
    expect(weigert(verhaal, 'stelBeschikkingVoor', voorstel)).not.toEqual([]);
  });

  it('niet meer versneld: de gewone streefdag telt vanaf vandaag, en dat kan één keer', () => {
    const verhaal = betaald();
    doe(verhaal, 'beginIntegraleBeoordeling', { door: NOOR, op: '2024-03-01' });
    const gesprek = { kanaal: 'telefoon', tolk: false };
    doe(verhaal, 'legIntakegesprekVast', { door: NOOR, op: '2024-03-01', invoer: gesprek });
    doe(verhaal, 'voegJaarToe', { door: NOOR, op: '2024-03-01', invoer: { jaar: '2013' } });
    doe(verhaal, 'rondIntakeAf', { door: NOOR, op: '2024-03-01', invoer: { versneld: true } });
    doe(verhaal, 'beoordeelNietVersneld', { door: NOOR, op: '2024-03-10' });
    expect(klok(verhaal, 'streefDossierVersneld').status).toBe('gestopt');
    expect(klok(verhaal, 'streefDossier')).toMatchObject({ status: 'loopt', einddatum: '2024-04-21' });
    feiten('2024-03-12', [S1], verhaal);
    expect(klok(verhaal, 'streefBeoordeling').status).toBe('loopt');
    expect(weigert(verhaal, 'beoordeelNietVersneld', { door: NOOR, op: '2024-03-13' })).not.toEqual([]);
  });
});
