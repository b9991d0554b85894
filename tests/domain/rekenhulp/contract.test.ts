/** The rekenhulp against its contract, key by key: names that others rely on cannot change unnoticed. */
import { REKENREGELS, rekenregelMetNaam } from '#domain/rekenhulp/register';
import type { Sleutelvorm, Vormen } from '#domain/rekenhulp/rekenregel';
import type { Uitkomstsleutel, Uitkomstvormen } from '#domain/rekenhulp/uitkomst';

/** Question and answer of each rule as the contract has them; the two rules whose questions are free have only an answer. */
const CONTRACT: Readonly<Record<string, readonly [invoer: string | null, uitkomst: string]>> = {
  termijn: ['vanaf lengte soort', 'ruweLaatsteDag laatsteDag verschovenDoor'],
  bezwaartermijn: ['besluitnemer dagtekening bekendmaking?', 'eersteDag laatsteDag wettelijkeLaatsteDag'],
  'tijdigheid-bezwaar': ['laatsteDag ontvangen poststempel?', 'tijdig'],
  'beslistermijn-bezwaar': [
    'besluitnemer dagtekening bekendmaking? ontvangen commissie opschortingen?[gevraagdOp geeindigdOp] verdaagdOp? uitstelMetInstemmingDagen?',
    'eersteDag laatsteDag',
  ],
  dwangsom: [
    'ingebrekestellingOntvangen rolIgsTermijn? bekendgemaakt? peildatum?',
    'eersteDag laatsteDag dagen bedragCenten maximumBereikt',
  ],
  'rechterlijke-dwangsom': [
    'uitersteDag perDagCenten maximumCenten bekendgemaakt? peildatum?',
    'eersteDag dagen bedragCenten maximumBereiktOp',
  ],
  forfait: ['aanvraagOntvangen alOntvangenCenten', 'recht bedragCenten'],
  partnerbedrag: ['nogPartner alOntvangenCenten', 'bedragCenten'],
  partnertoerekening: [
    'toegekendACenten toegekendBCenten forfaitUitbetaaldCenten',
    'aandeelACenten aandeelBCenten teBetalenACenten teBetalenBCenten',
  ],
  compensatie: [
    'jaren[jaar grond kotGecorrigeerdCenten renteInTerugvorderingCenten? onbetaaldCenten? alsnogToegekendCenten? renteVergoedCenten? terugvorderingOgsCenten?] ' +
      'eersteBeschikking toekenning beslissingOpBezwaar? boetes?[opgelegdCenten betaaldCenten] invordering?{kostenCenten renteCenten} ' +
      'rechtsbijstand?[punten puntwaardeCenten vergoedCenten] ontvangen?[soort bedragCenten]',
    'regels{aCenten bCenten cCenten dCenten eCenten fCenten gCenten hCenten} halveJaren compensatieCenten ogsCenten totaalCenten teBetalenCenten perJaar[jaar recht reden]',
  ],
  kindregeling: [
    'geboortedatum relatie partnerOp20210126? partnerschapVanaf? eerderToegekend?',
    'recht reden leeftijdOp20230701 bedragCenten',
  ],
  'overleden-kind': ['geboortedatum overleden aantalAanvragers', 'bedragCenten perAanvragerCenten'],
  'nabestaanden-aanvrager': ['heeftPartner kinderenMetTijdigeAanvraag bedragCenten', 'partnerCenten perKindCenten'],
  'ex-toeslagpartner': [null, 'recht redenen bedragCenten aanvraagUiterlijk'],
  'niet-kot': [
    'grond teruggevorderdCenten nietToegekendCenten? nogNietBetaaldCenten? alsnogToegekendCenten? eerderOgsCenten?',
    'bedragCenten wordtBetaald',
  ],
  'betaalde-schulden': ['ontvangenHerstelCenten publiekBetaaldCenten privaatBetaaldCenten', 'vergoedingCenten'],
  'private-schuld': [null, 'overnemen bedragCenten redenen'],
  gemeentetermijnen: ['eersteGesprek planOp20250101?', 'planUiterlijk materieelUiterlijk eindeUiterlijk'],
  moratorium: ['forfaitBetaaldOp aanvraagOntvangen', 'perioden[van tot]'],
  msnp: ['afwijzingen[verzoekOp grond]', 'bedragCenten'],
};

/** The keys as the contract writes them. */
function schrijf(vormen: Vormen | Uitkomstvormen): string {
  return Object.entries<Sleutelvorm | Uitkomstsleutel>(vormen)
    .map(([naam, sleutel]) => {
      const vraagteken = 'optioneel' in sleutel && sleutel.optioneel ? '?' : '';
      const { vorm } = sleutel;
      if (vorm.soort === 'lijst') return `${naam}${vraagteken}[${schrijf(vorm.van)}]`;
      return vorm.soort === 'groep' ? `${naam}${vraagteken}{${schrijf(vorm.van)}}` : `${naam}${vraagteken}`;
    })
    .join(' ');
}

/** Every key that holds one value, with its kind. */
function sleutels(vormen: Vormen | Uitkomstvormen): readonly (readonly [naam: string, soort: string])[] {
  return Object.entries<Sleutelvorm | Uitkomstsleutel>(vormen).flatMap(
    ([naam, { vorm }]): readonly (readonly [string, string])[] =>
      vorm.soort === 'lijst' || vorm.soort === 'groep' ? sleutels(vorm.van) : [[naam, vorm.soort]],
  );
}

/** The values of a choice. */
function keuzes(regel: string, naam: string): readonly string[] {
  const vorm = rekenregelMetNaam(regel)?.invoer[naam]?.vorm;
  return vorm?.soort === 'keuze' ? vorm.waarden : [];
}

describe('Het contract van de rekenhulp', () => {
  it('de regels en hun volgorde doen er niet toe, hun namen wel', () => {
    expect(REKENREGELS.map(({ regel }) => regel).toSorted()).toEqual(Object.keys(CONTRACT).toSorted());
  });

  it.each(REKENREGELS)('$regel vraagt en antwoordt met de sleutels van het contract', ({ regel, invoer, uitkomst }) => {
    const [vraag, antwoord] = CONTRACT[regel] ?? [null, ''];
    expect(vraag === null ? null : schrijf(invoer)).toBe(vraag);
    expect(schrijf(uitkomst)).toBe(antwoord);
  });

  it.each(REKENREGELS)('$regel: een bedrag staat in een sleutel op Centen, en niets anders', ({ invoer, uitkomst }) => {
    const alle = [...sleutels(invoer), ...sleutels(uitkomst)];
    expect(alle.filter(([naam, soort]) => (soort === 'centen') !== naam.endsWith('Centen'))).toEqual([]);
  });

  it.each([
    ['termijn', 'soort', 'wettelijk rechterlijk beleid overeenkomst terugwaarts'],
    ['bezwaartermijn', 'besluitnemer', 'dienst-toeslagen-wht onze-minister overig-awb'],
    ['beslistermijn-bezwaar', 'besluitnemer', 'dienst-toeslagen-wht onze-minister overig-awb'],
    ['kindregeling', 'relatie', 'eigen partner pleeg voormalig-pleeg ex-partner'],
    ['niet-kot', 'grond', 'vooringenomenheid ogs'],
  ])('%s kent voor %s de keuzes van het contract', (regel, naam, waarden) => {
    expect(keuzes(regel, naam).join(' ')).toBe(waarden);
  });
});
