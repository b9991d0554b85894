import fc from 'fast-check';
import { REKENREGELS } from '#domain/rekenhulp/register';
import type { Rekenantwoord, Vorm, Vormen } from '#domain/rekenhulp/rekenregel';
import { datum, plusDagen } from '#domain/waarden/datum';
import { BEDRAGREGELS } from '#tests/domain/rekenhulp/regels/bedragregels';
import { vraag } from '#tests/domain/rekenhulp/regels/vraag';

const dagen = fc.integer({ min: -10_000, max: 80_000 }).map((n) => plusDagen(datum('1980-01-01'), n));

/** Any value that fits a form: also far dates, zero and large amounts. */
function waarde(vorm: Vorm): fc.Arbitrary<unknown> {
  switch (vorm.soort) {
    case 'groep':
      return groep(vorm.van);
    case 'lijst':
      return fc.array(groep(vorm.van), { minLength: vorm.minstens ?? 0, maxLength: 4 });
    case 'getal':
      return getal(vorm);
    case 'keuze':
      return fc.constantFrom(...vorm.waarden);
    case 'datum':
      return dagen;
    case 'centen':
      return fc.oneof(fc.constantFrom(0, 1, 149_999, 150_000, 3_000_000), fc.nat(100_000_000_000));
    case 'jaNee':
      return fc.boolean();
    case 'lengte':
      return fc.constant('P6W');
  }
}

function getal({ minimum = 0, maximum = 1_000, stap = 1 }: Vorm & { soort: 'getal' }): fc.Arbitrary<number> {
  return fc.integer({ min: Math.ceil(minimum / stap), max: Math.floor(maximum / stap) }).map((n) => n * stap);
}

/** Any question that fits the forms: every optional key is there or not. */
function groep(vormen: Vormen): fc.Arbitrary<object> {
  const sleutels = Object.fromEntries(Object.entries(vormen).map(([naam, { vorm }]) => [naam, waarde(vorm)]));
  const verplicht = Object.keys(vormen).filter((naam) => vormen[naam]?.optioneel !== true);
  return fc.record(sleutels, { requiredKeys: verplicht });
}

/** Every amount in an outcome, at any depth. */
function bedragen(uitkomst: unknown): readonly unknown[] {
  if (typeof uitkomst !== 'object' || uitkomst === null) return [];
  return Object.entries(uitkomst).flatMap(([naam, inhoud]) => (naam.endsWith('Centen') ? [inhoud] : bedragen(inhoud)));
}

/** What is wrong with an answer: a refusal has a sentence; an outcome has whole amounts of zero or more, and an article at every step. */
function gebreken(gegeven: Rekenantwoord): readonly string[] {
  if (!gegeven.ok) return gegeven.fout.melding.endsWith('.') ? [] : ['geen hele zin'];
  const { uitkomst, uitleg, onzeker } = gegeven;
  const eisen: Readonly<Record<string, boolean>> = {
    bedragen: bedragen(uitkomst).every((bedrag) => Number.isSafeInteger(bedrag) && (bedrag as number) >= 0),
    uitleg: uitleg.length > 0 && uitleg.every(({ tekst, bron }) => tekst !== '' && (bron ?? '') !== ''),
    onzeker: (onzeker === true) === uitleg.some(({ stap }) => stap === 'keuze'),
    regelversie: gegeven.regelversie !== '',
  };
  return Object.keys(eisen).filter((eis) => eisen[eis] !== true);
}

describe.each(BEDRAGREGELS)('Regel $regel', (regel) => {
  it('staat in het register', () => {
    expect(REKENREGELS).toContain(regel);
  });

  it('beantwoordt of weigert iedere vraag die past, met hele bedragen van nul of meer en bij iedere stap een artikel', () => {
    fc.assert(
      fc.property(groep(regel.invoer), (invoer) => {
        expect(gebreken(vraag(regel, invoer))).toEqual([]);
      }),
    );
  });

  it('geeft op dezelfde vraag hetzelfde antwoord', () => {
    fc.assert(
      fc.property(groep(regel.invoer), (invoer) => {
        expect(JSON.stringify(vraag(regel, invoer))).toBe(JSON.stringify(vraag(regel, structuredClone(invoer))));
      }),
      { numRuns: 20 },
    );
  });
});
