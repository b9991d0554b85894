import { maakBriefmodel } from '#domain/brieven/brief';
import type { Brieffeiten } from '#domain/brieven/feiten';
import type { Briefmodel } from '#domain/brieven/model';
import { berekenForfait, berekenPartnerbedrag, type Forfaitberekening } from '#domain/bedragen/forfait';
import { datum } from '#domain/waarden/datum';
import { centen, euro } from '#domain/waarden/geld';
import { besluitNaAftrek, bouwBesluit, bouwFeiten, leesbareTekst } from '#tests/domain/brieven/bouwFeiten';

const LAATSTE_DAGEN = {
  beslistermijnIb: datum('2021-09-01'),
  uitbetaaltermijn: datum('2021-09-02'),
  publiekeSchulden: datum('2021-09-03'),
};

function toekenning(anders: Partial<Brieffeiten> = {}): Briefmodel {
  const gegevens = { bedrag: 3_000_000, regeling: 'forfait', bezwaarTot: '2021-09-21' };
  return maakBriefmodel(
    'toekenning',
    bouwFeiten({ besluit: bouwBesluit(), gegevens, laatsteDagen: LAATSTE_DAGEN, ...anders }),
  );
}

function bijBerekening(berekening: Forfaitberekening): string {
  const { bedrag, regels, regeling } = berekening;
  return leesbareTekst(toekenning({ besluit: bouwBesluit({ bedrag, regels }), gegevens: { bedrag, regeling } }));
}

const AANVRAAG = { aanvraagOntvangen: datum('2021-03-01') };

describe('de toekenning', () => {
  it('zet het bedrag in de titel, met artikel en reden, en biedt excuses aan', () => {
    const model = toekenning();
    const tekst = leesbareTekst(model);
    expect(model.titel).toBe('Besluit: u krijgt €\u00a030.000,00');
    expect(tekst).toContain('U krijgt € 30.000,00 (Wht artikel 2.7 lid 1).');
    expect(tekst).toContain('ten onrechte kinderopvangtoeslag moest terugbetalen');
    expect(tekst).toContain('excuses');
  });

  it('laat zien hoe het bedrag is opgebouwd, met wat eerder werd ontvangen', () => {
    const model = toekenning({ besluit: besluitNaAftrek() });
    const tabel = model.blokken.find((blok) => blok.soort === 'tabel');
    expect(tabel).toEqual({
      soort: 'tabel',
      kolommen: ['Omschrijving', 'Artikel', 'Bedrag'],
      rijen: [
        ['Forfaitair bedrag', 'Wht artikel 2.7 lid 1', '€\u00a030.000,00'],
        ['Al ontvangen als herstelmaatregel', 'Wht artikel 2.7 lid 1', '-€\u00a012.000,00'],
        ['Totaal', '', '€\u00a018.000,00'],
      ],
      metTotaal: true,
    });
    expect(leesbareTekst(model)).toContain('moeten wij volgens de wet aftrekken');
  });

  it('zegt wanneer en hoe er wordt betaald: de wettelijke dag en de schatting apart', () => {
    const tekst = leesbareTekst(toekenning());
    expect(tekst).toContain('Wij bellen u voordat wij betalen.');
    expect(tekst).toContain('op uw eigen naam staan (Wht artikel 6.8)');
    expect(tekst).toContain('uiterlijk op 2 september 2021 betalen (Wht artikel 6.9 lid 3)');
    expect(tekst).toContain('binnen twee weken. Dat is een schatting');
  });

  it('noemt het moratorium, de publieke schulden en de belasting', () => {
    const tekst = leesbareTekst(toekenning());
    expect(tekst).toContain('een jaar rust');
    expect(tekst).toContain('kwijt, uiterlijk op 3 september 2021 (Wht artikel 3.1 en 6.6)');
    expect(tekst).toContain('geen inkomstenbelasting');
  });

  it('aan de andere partner volgt lid 2 en lid 4, zonder moratorium en zonder iets over de partner', () => {
    const tekst = bijBerekening(berekenPartnerbedrag({ ...AANVRAAG, alOntvangen: centen(0), nogPartner: false }));
    expect(tekst).toContain('U krijgt € 10.000,00 (Wht artikel 2.7 lid 2).');
    expect(tekst).toContain('(Wht artikel 6.9 lid 4)');
    expect(tekst).not.toContain('jaar rust');
  });

  it('van nul euro omdat alles al is ontvangen zegt dat, en belooft geen betaling', () => {
    const tekst = bijBerekening(berekenForfait({ ...AANVRAAG, alOntvangen: euro(41_000) }));
    expect(tekst).toContain('Besluit: u bent gedupeerd');
    expect(tekst).toContain('U ontving eerder al ten minste € 30.000,00 als herstel. Daarom betalen wij nu niets');
    expect(tekst).toContain('in totaal € 41.000,00');
    expect(tekst).not.toContain('Wanneer krijgt u het geld?');
    expect(tekst).not.toContain('inkomstenbelasting');
    expect(tekst).toContain('bezwaar');
  });

  it('van nul euro omdat het forfait van de partner voor beiden geldt, legt dat uit', () => {
    const tekst = bijBerekening(berekenPartnerbedrag({ ...AANVRAAG, alOntvangen: centen(0), nogPartner: true }));
    expect(tekst).toContain('Dan geldt dat bedrag voor u samen.');
    expect(tekst).not.toContain('Hoe komen wij aan dit bedrag?');
    expect(tekst).toContain('(Wht artikel 2.7 lid 2)');
  });

  it('leest het bedrag uit de procedure als het besluit er niet bij is', () => {
    expect(toekenning({ besluit: null }).titel).toContain('30.000,00');
    expect(toekenning({ besluit: null, gegevens: {}, laatsteDagen: {} }).titel).toBe('Besluit: u bent gedupeerd');
  });
});
