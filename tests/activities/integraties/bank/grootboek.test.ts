import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Grootboek, type Ontvangen } from '#activities/integraties/bank/grootboek';
import { datum } from '#domain/waarden/datum';
import { centen } from '#domain/waarden/geld';

let map: string;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'herstelbalie-grootboek-'));
});

afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

function bestand(msgId: string, ...sleutels: readonly string[]): Ontvangen {
  return {
    msgId,
    sha256: `hash van ${msgId}`,
    ontvangenMs: 0,
    boekingen: sleutels.map((endToEndId) => ({
      endToEndId,
      bedrag: centen(100),
      iban: 'NL12HERS0500000010',
      uitslag: 'betaald',
      code: null,
      boekdatum: datum('2026-11-25'),
    })),
  };
}

describe('ledger of the bank', () => {
  it('stands on disk, and is read back by the next process', () => {
    expect(new Grootboek(map).neemIn(bestand('BR-1', 'A', 'B'))).toEqual({ soort: 'ontvangen' });
    expect(new Grootboek(map).alles()).toEqual([bestand('BR-1', 'A', 'B')]);
    expect(new Grootboek(map).neemIn(bestand('BR-1', 'A', 'B'))).toEqual({ soort: 'bekend' });
    expect(new Grootboek(map).alles()).toHaveLength(1);
  });

  it('refuses another file under a known message id', () => {
    const grootboek = new Grootboek(map);
    grootboek.neemIn(bestand('BR-1', 'A'));
    const ander = { ...bestand('BR-1', 'Z'), sha256: 'een ander bestand' };
    expect(grootboek.neemIn(ander)).toEqual({ soort: 'geweigerd', grond: 'bericht-id-hergebruikt' });
  });

  it('books an end-to-end id once, whatever the message, also within one file', () => {
    const grootboek = new Grootboek(map);
    grootboek.neemIn(bestand('BR-1', 'A'));
    const dubbel = { soort: 'geweigerd', grond: 'dubbele-opdracht' };
    expect(grootboek.neemIn(bestand('BR-2', 'B', 'A'))).toEqual(dubbel);
    expect(grootboek.neemIn(bestand('BR-3', 'C', 'C'))).toEqual(dubbel);
    expect(new Grootboek(map).alles().map(({ msgId }) => msgId)).toEqual(['BR-1']);
  });

  it('forgets a line that a crash cut off, and goes on after the last whole one', () => {
    new Grootboek(map).neemIn(bestand('BR-1', 'A'));
    appendFileSync(join(map, 'grootboek.jsonl'), '{"msgId":"BR-2","sha25');
    const herstart = new Grootboek(map);
    expect(herstart.vind('BR-2')).toBeNull();
    expect(herstart.neemIn(bestand('BR-2', 'B'))).toEqual({ soort: 'ontvangen' });
    expect(new Grootboek(map).alles()).toHaveLength(2);
    expect(readFileSync(join(map, 'grootboek.jsonl'), 'utf8').split('\n')).toHaveLength(3);
  });

  it('keeps a payment that comes back later beside its first booking, once, and knows it after a restart', () => {
    const grootboek = new Grootboek(map);
    grootboek.neemIn(bestand('BR-1', 'A', 'B'));
    const retour = { endToEndId: 'A', code: 'AC04', boekdatum: datum('2026-12-02') };
    expect(grootboek.boekTerug(retour)).toBe('geboekt');
    expect(grootboek.boekTerug({ ...retour, boekdatum: datum('2026-12-03') })).toBe('bekend');
    expect(grootboek.boekTerug({ ...retour, endToEndId: 'Z' })).toBe('onbekend');
    const herstart = new Grootboek(map);
    expect(herstart.alles()).toEqual([bestand('BR-1', 'A', 'B')]);
    expect(herstart.retouren()).toEqual([retour]);
    expect(herstart.neemIn(bestand('BR-2', 'A'))).toEqual({ soort: 'geweigerd', grond: 'dubbele-opdracht' });
    expect(readFileSync(join(map, 'grootboek.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });

  it('sends back only what was paid', () => {
    const grootboek = new Grootboek(map);
    const [boeking] = bestand('BR-1', 'A').boekingen;
    grootboek.neemIn({ ...bestand('BR-1'), boekingen: [{ ...boeking!, uitslag: 'afgewezen', code: 'BE01' }] });
    expect(grootboek.boekTerug({ endToEndId: 'A', code: 'AC04', boekdatum: datum('2026-12-02') })).toBe('niet-betaald');
  });
});
