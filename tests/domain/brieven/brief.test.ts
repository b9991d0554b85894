import { maakBriefmodel } from '#domain/brieven/brief';
import type { Briefsoort } from '#domain/processen/effecten';
import type { Invoer } from '#domain/processen/velden';
import { datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';
import { bouwBesluit, bouwFeiten, leesbareTekst } from '#tests/domain/brieven/bouwFeiten';

const SOORTEN: readonly Briefsoort[] = [
  'ontvangstbevestiging',
  'toekenning',
  'afwijzing',
  'afwijzingTeLaat',
  'hardheidsclausuleToegepast',
  'verlenging',
  'vooraankondiging',
  'beschikkingCompensatie',
  'nabetalingForfait',
];

describe.each(SOORTEN)('elke brief: %s', (soort) => {
  const model = maakBriefmodel(soort, bouwFeiten({ besluit: bouwBesluit() }));
  const tekst = leesbareTekst(model);

  it('zegt voor wie hij is, waarover, van wanneer, en wie te bellen', () => {
    expect(model.adresblok).toEqual(['M. Jansen-Öztürk', 'Proefstraat 1', '3511 AB\u00a0\u00a0Utrecht']);
    expect(model.aanhef).toBe('Beste M. Jansen-Öztürk,');
    expect(model).toMatchObject({ kenmerk: 'ZK-2021-0000042', datum: '1 juni 2021' });
    expect(tekst).toContain('0800 2 358 358');
    expect(tekst).toContain('Noor de Wit, uw persoonlijk zaakbehandelaar');
  });

  it('wijst op een gratis advocaat en legt de afkortingen uit', () => {
    expect(tekst).toContain('Raad voor Rechtsbijstand');
    expect(tekst).toContain('Wht betekent: Wet hersteloperatie toeslagen');
  });

  it('laat niets open en is gewone JSON', () => {
    expect(tekst).not.toMatch(/undefined|null|NaN|\[object/);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('begint met tekst en heeft nooit twee koppen na elkaar', () => {
    expect(model.blokken[0]?.soort).not.toBe('kop');
    const dubbel = model.blokken.filter((blok, i) => blok.soort === 'kop' && model.blokken[i + 1]?.soort === 'kop');
    expect(dubbel).toEqual([]);
  });
});

describe('de geadresseerde', () => {
  it('is de gemachtigde op het eigen adres, met voor wie de brief is', () => {
    const adres = { straat: 'Hoflaan', huisnummer: '8', postcode: '2511 CD', plaats: 'Den Haag', land: 'NL' };
    const vertegenwoordiger = { naam: 'mr. A. de Pleiter', hoedanigheid: 'advocaat', adres };
    const model = maakBriefmodel('toekenning', bouwFeiten({ vertegenwoordiger }));
    expect(model.adresblok).toEqual(['mr. A. de Pleiter', 'advocaat', 'Hoflaan 8', '2511 CD\u00a0\u00a0Den Haag']);
    expect(model.aanhef).toBe('Beste mr. A. de Pleiter,');
    expect(leesbareTekst(model)).toContain('Deze brief gaat over M. Jansen-Öztürk. U krijgt hem als advocaat.');
  });

  it('is de ouder per adres van de vertegenwoordiger als diens adres niet bekend is', () => {
    const vertegenwoordiger = { naam: 'B. de Bewindvoerder', hoedanigheid: null, adres: null };
    const model = maakBriefmodel('verlenging', bouwFeiten({ vertegenwoordiger }));
    expect(model.adresblok.slice(0, 3)).toEqual(['M. Jansen-Öztürk', 'p/a B. de Bewindvoerder', 'Proefstraat 1']);
    expect(leesbareTekst(model)).toContain('U krijgt hem als vertegenwoordiger.');
  });

  it('in het buitenland krijgt het land onder het adres', () => {
    const ouder = (land: string): Parameters<typeof bouwFeiten>[0] => ({
      ouder: { naam: 'A. Yilmaz', adres: { straat: 'Rue', huisnummer: '2', postcode: null, plaats: 'Luik', land } },
    });
    const regels = (land: string): readonly string[] => maakBriefmodel('verlenging', bouwFeiten(ouder(land))).adresblok;
    expect(regels('BE')).toEqual(['A. Yilmaz', 'Rue 2', 'Luik', 'België']);
    expect(regels('NZ')).toContain('NZ');
  });
});

describe('de ondertekening', () => {
  it('van een besluit noemt het bestuursorgaan en wie het vaststelde', () => {
    const { ondertekening } = maakBriefmodel('afwijzing', bouwFeiten());
    expect(ondertekening).toEqual(['Met vriendelijke groet,', 'de Dienst Toeslagen,', 'namens deze, Joost Vermeer']);
    const zonderNaam = maakBriefmodel('afwijzing', bouwFeiten({ ondertekenaar: null }));
    expect(zonderNaam.ondertekening).toHaveLength(2);
  });

  it('van een bericht is de behandelaar, of het Serviceteam zolang er geen is', () => {
    expect(maakBriefmodel('verlenging', bouwFeiten()).ondertekening).toContain('Noor de Wit');
    const zonder = maakBriefmodel('ontvangstbevestiging', bouwFeiten({ behandelaar: null }));
    expect(zonder.ondertekening).toContain('Serviceteam');
    expect(leesbareTekst(zonder)).toContain('Uw zaak heeft nog geen vaste behandelaar');
  });
});

describe('bezwaar maken', () => {
  const besluiten = ['toekenning', 'afwijzing', 'afwijzingTeLaat'] as const;

  it.each(besluiten)('%s noemt de laatste dag, waarheen en wat erin moet', (soort) => {
    const feiten = bouwFeiten({ op: datum('2026-01-02'), gegevens: { bezwaarTot: '2026-04-24' } });
    const tekst = leesbareTekst(maakBriefmodel(soort, feiten));
    expect(tekst).toContain('U kunt bezwaar maken tot en met vrijdag 24 april 2026 (Wht artikel 6.10a).');
    expect(tekst).toContain('Antwoordnummer 21460, 6400 SN Heerlen');
    expect(tekst).toContain('uw handtekening');
  });

  it('rekent de laatste dag zelf uit als de procedure hem niet geeft, en noemt 6.10a niet bij een ouder besluit', () => {
    const nieuw = leesbareTekst(maakBriefmodel('afwijzing', bouwFeiten({ op: datum('2026-01-02') })));
    expect(nieuw).toContain('vrijdag 24 april 2026');
    const oud = leesbareTekst(maakBriefmodel('afwijzing', bouwFeiten({ op: datum('2023-06-01') })));
    expect(oud).toContain('tot en met dinsdag 31 december 2024.');
    expect(oud).not.toContain('6.10a');
  });

  it.each(['ontvangstbevestiging', 'verlenging'] as const)('staat niet in %s: dat is geen besluit', (soort) => {
    expect(leesbareTekst(maakBriefmodel(soort, bouwFeiten()))).not.toContain('bezwaar');
  });
});

describe('het forfait van twee partners', () => {
  const regels = [{ omschrijving: 'Compensatie', bedrag: euro(22_000), bron: 'Wht 2.1' }];
  const brief = (gegevens: Invoer): string =>
    leesbareTekst(maakBriefmodel('beschikkingCompensatie', bouwFeiten({ regels, gegevens })));

  it('zegt aan wie niets kreeg dat alleen het eigen aandeel eraf gaat', () => {
    const tekst = brief({ totaal: euro(22_000), teBetalen: euro(7_000), forfaitaandeel: euro(15_000) });
    expect(tekst).toMatch(/Daarvan telt €.15\.000,00 voor u \(Wht artikel 2\.7 lid 3\)\. Dat gaat eraf\./);
    expect(tekst).not.toContain('U ontving al');
  });

  it('noemt wat verder is ontvangen apart', () => {
    const tekst = brief({ totaal: euro(22_000), teBetalen: euro(5_000), forfaitaandeel: euro(15_000) });
    expect(tekst).toMatch(/U ontving al €.2\.000,00/);
  });

  it('zegt er niets van als het niet gedeeld wordt', () => {
    expect(brief({ totaal: euro(22_000), teBetalen: euro(0) })).not.toContain('toeslagpartner samen');
  });
});
