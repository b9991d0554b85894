import fc from 'fast-check';
import { begrensOpDeMinimis } from '#domain/bedragen/de-minimis';
import { berekenWerkelijkeSchade, type Schadefeiten } from '#domain/bedragen/werkelijke-schade';
import { datum } from '#domain/waarden/datum';
import { centen, euro } from '#domain/waarden/geld';
import { keuzes } from '#tests/domain/rekenhulp/regels/vraag';

const feiten = (anders: Partial<Schadefeiten> = {}): Schadefeiten => ({
  toegekend: euro(10_000),
  aanvullend: euro(15_000),
  alOntvangen: euro(30_000),
  dagtekening: datum('2025-03-03'),
  ...anders,
});

describe('Aanvullende werkelijke schade', () => {
  it('voorbeeld van UHT: € 10.000 en € 15.000 extra is minder dan de ontvangen € 30.000, dus niets', () => {
    expect(berekenWerkelijkeSchade(feiten()).teBetalen).toBe(0);
  });

  it('zonder wat al is ontvangen: de extra schade met 1% erover, en niet over het toegekende bedrag', () => {
    expect(berekenWerkelijkeSchade(feiten({ alOntvangen: euro(10_000) }))).toMatchObject({
      opslag: 15_000,
      totaal: 2_515_000,
      teBetalen: 1_515_000,
      regelversie: 'compensatie-2021-01-26',
      onzeker: false,
    });
  });

  it('noemt als keuze dat de opslag vóór de verrekening komt, als er meer is ontvangen dan toegekend', () => {
    const uit = berekenWerkelijkeSchade(feiten({ aanvullend: euro(25_000) }));
    expect(uit.teBetalen).toBe(525_000);
    expect(keuzes(uit.uitleg)).toEqual(['opslag-werkelijke-schade']);
  });

  it('rondt de opslag alleen af als hij niet op de cent uitkomt, en zegt dat dan', () => {
    const uit = berekenWerkelijkeSchade(feiten({ aanvullend: centen(12_350), alOntvangen: centen(0) }));
    expect([uit.opslag, keuzes(uit.uitleg)]).toEqual([124, ['afronding-opslag']]);
  });

  it('geen extra schade is geen opslag; iedere stap heeft zijn artikel', () => {
    const uit = berekenWerkelijkeSchade(feiten({ aanvullend: centen(0), alOntvangen: centen(0) }));
    expect([uit.opslag, uit.teBetalen]).toEqual([0, 1_000_000]);
    expect(uit.uitleg.map(({ bron }) => bron)).toEqual(['Wht 2.1 lid 3', 'Wht 2.3 lid 9', 'Wht 2.1 lid 5']);
  });

  it('meer ontvangen is nooit meer te betalen, en er wordt nooit iets teruggevraagd', () => {
    const bedrag = fc.integer({ min: 0, max: 20_000_000 }).map(centen);
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, bedrag, (toegekend, aanvullend, alOntvangen, meer) => {
        const minder = berekenWerkelijkeSchade(feiten({ toegekend, aanvullend, alOntvangen }));
        const daarna = berekenWerkelijkeSchade(
          feiten({ toegekend, aanvullend, alOntvangen: centen(alOntvangen + meer) }),
        );
        expect(daarna.teBetalen).toBeLessThanOrEqual(minder.teBetalen);
        expect(daarna.teBetalen).toBeGreaterThanOrEqual(0);
        expect(minder.totaal).toBe(toegekend + aanvullend + minder.opslag);
      }),
    );
  });
});

describe('De grens van de-minimissteun aan een zakelijke schuld', () => {
  it.each([
    [800_000, 500_000, 500_000],
    [500_000, 500_000, 500_000],
    [500_000, 800_000, 500_000],
    [500_000, 0, 0],
  ])('schuld %i met ruimte %i: %i', (bedrag, ruimte, verwacht) => {
    expect(begrensOpDeMinimis(centen(bedrag), centen(ruimte), 'privaat').bedrag).toBe(verwacht);
  });

  it.each([
    ['publiek', 'Wht 3.14'],
    ['privaat', 'Wht 4.5'],
    ['schuldtraject', 'Wht 4.8'],
  ] as const)('%s: %s', (afdeling, artikel) => {
    expect(begrensOpDeMinimis(centen(1), centen(0), afdeling).uitleg.bron).toMatch(new RegExp(`^${artikel};`));
  });
});
