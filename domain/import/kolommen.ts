/** The columns of an import file: the contract of docs/importeren.md. */

/** What a column holds. `tekst` has a greatest length; `keuze` one of a few words. */
export type Kolomsoort =
  | { readonly soort: 'tekst'; readonly hoogstens: number }
  | { readonly soort: 'bsn' | 'datum' | 'jaNee' | 'bedrag' | 'iban' | 'kinderen' }
  | { readonly soort: 'keuze'; readonly keuzes: readonly string[] };

/** One column: its name in the heading, whether every row must fill it, and what it means. */
export interface Kolom {
  readonly naam: string;
  readonly verplicht: boolean;
  readonly waarde: Kolomsoort;
  readonly uitleg: string;
}

/** How far the previous system had come with a zaak. Empty in the file means `nieuw`. */
export const OVERNAMEFASES = [
  'nieuw',
  'toets',
  'handmatige_toets',
  'toegekend',
  'betaald',
  'afgewezen',
  'te_laat',
  'afgewezen_te_laat',
] as const;

/** One of those. */
export type Overnamefase = (typeof OVERNAMEFASES)[number];

const tekst = (hoogstens: number): Kolomsoort => ({ soort: 'tekst', hoogstens });
const keuze = (...keuzes: readonly string[]): Kolomsoort => ({ soort: 'keuze', keuzes });
const datum = { soort: 'datum' } as const;
const jaNee = { soort: 'jaNee' } as const;
const bsn = { soort: 'bsn' } as const;

function verplicht(naam: string, waarde: Kolomsoort, uitleg: string): Kolom {
  return { naam, verplicht: true, waarde, uitleg };
}

function vrij(naam: string, waarde: Kolomsoort, uitleg: string): Kolom {
  return { naam, verplicht: false, waarde, uitleg };
}

const WIE: readonly Kolom[] = [
  vrij('referentie', tekst(60), 'Kenmerk van de rij in het vorige systeem; zonder kenmerk telt het bsn.'),
  vrij('huishouden', tekst(60), 'Rijen met dezelfde waarde horen bij één huishouden.'),
  verplicht('bsn', bsn, 'Burgerservicenummer van de ouder.'),
  verplicht('voornamen', tekst(100), 'Voornamen.'),
  vrij('voorletters', tekst(20), 'Voorletters; anders de eerste letters van de voornamen.'),
  vrij('tussenvoegsel', tekst(20), 'Tussenvoegsel.'),
  verplicht('achternaam', tekst(100), 'Achternaam zonder tussenvoegsel.'),
  verplicht('geboortedatum', datum, 'Geboortedatum van de ouder.'),
  verplicht('straat', tekst(100), 'Straat.'),
  verplicht('huisnummer', tekst(20), 'Huisnummer met toevoeging.'),
  vrij('postcode', tekst(20), 'Postcode; in Nederland verplicht.'),
  verplicht('plaats', tekst(100), 'Woonplaats.'),
  vrij('land', tekst(2), 'Land volgens ISO 3166 (twee letters); anders NL.'),
];

const CONTACT: readonly Kolom[] = [
  vrij('telefoon', tekst(20), 'Telefoonnummer.'),
  vrij('email', tekst(200), 'E-mailadres.'),
  vrij('voorkeurskanaal', keuze('telefoon', 'email', 'brief'), 'Hoe de ouder het liefst bericht krijgt; anders brief.'),
  vrij('taal', tekst(40), 'Taal van de ouder, als dat geen Nederlands is.'),
  vrij('tolk', jaNee, 'Is een tolk nodig?'),
  vrij('gemachtigde_naam', tekst(150), 'Naam van de gemachtigde.'),
  vrij('gemachtigde_organisatie', tekst(80), 'Hoedanigheid of kantoor van de gemachtigde.'),
  vrij('partner_naam', tekst(150), 'Naam van de toeslagpartner.'),
  vrij('partner_bsn', bsn, 'Burgerservicenummer van de toeslagpartner.'),
  vrij('partner_geboortedatum', datum, 'Geboortedatum van de toeslagpartner.'),
  vrij('partner_van', datum, 'Toeslagpartner vanaf deze dag.'),
  vrij('partner_tot', datum, 'Toeslagpartner tot en met deze dag; leeg als het nog zo is.'),
  vrij('kinderen', { soort: 'kinderen' }, 'Per kind `naam (jjjj-mm-dd)`, gescheiden door een verticale streep.'),
];

const AANMELDING: readonly Kolom[] = [
  vrij('kanaal', keuze('telefoon', 'website', 'brief', 'balie', 'gemeente'), 'Hoe de aanmelding binnenkwam.'),
  verplicht('ontvangen_op', datum, 'Dag van ontvangst; hieraan hangen alle termijnen.'),
  vrij('poststempel', datum, 'Datum van het poststempel bij een brief.'),
  vrij('geregistreerd_op', datum, 'Dag van registratie; anders vandaag, of bij een overname de dag van ontvangst.'),
  vrij('spoed', jaNee, 'Heeft de ouder dringend hulp nodig?'),
  vrij('toestemming_gemeente', jaNee, 'Mag de gemeente contact opnemen?'),
  vrij('toestemming_slachtofferhulp', jaNee, 'Mag Slachtofferhulp contact opnemen?'),
  vrij('iban', { soort: 'iban' }, 'Rekening van de ouder.'),
  vrij('tenaamstelling', tekst(70), 'Naam waarop de rekening staat.'),
  vrij('eerder_ontvangen', { soort: 'bedrag' }, 'Herstelbedragen van vóór het forfait, in euro.'),
  vrij('team', tekst(60), 'Team; anders volgens de postcode.'),
];

const OVERNAME: readonly Kolom[] = [
  vrij('fase', keuze(...OVERNAMEFASES), 'Hoever het vorige systeem was; leeg of `nieuw` is een nieuwe aanmelding.'),
  vrij('behandelaar', tekst(60), 'Gebruikersnaam van de vaste behandelaar.'),
  vrij('hardheid_op', datum, 'Dag van het besluit over de hardheidsclausule.'),
  vrij('eerste_toets_op', datum, 'Dagtekening van het besluit na de eerste toets.'),
  vrij('regeling', keuze('forfait', 'partnerbedrag'), 'Wat is toegekend; anders het forfait.'),
  vrij('nog_toeslagpartner', jaNee, 'Bij partnerbedrag: waren zij toen nog toeslagpartner?'),
  vrij('toegekend_bedrag', { soort: 'bedrag' }, 'Toegekend bedrag in euro, ter controle.'),
  vrij('betaald_op', datum, 'Dag waarop het bedrag is betaald.'),
  vrij('afgezien_op', datum, 'Dag waarop de ouder afzag van de integrale beoordeling.'),
  vrij('schulden_afgehandeld_op', datum, 'Dag waarop de publieke toeslagschulden waren afgehandeld.'),
];

const BEOORDELING: readonly Kolom[] = [
  vrij(
    'ib_begonnen_op',
    datum,
    'Dag waarop de integrale beoordeling begon; anders die van de vooraankondiging of de beschikking.',
  ),
  vrij('ib_vooraankondiging_op', datum, 'Dagtekening van de vooraankondiging.'),
  vrij('ib_vooraankondiging_bedrag', { soort: 'bedrag' }, 'Voorlopig bedrag in euro, zoals het toen is vastgesteld.'),
  vrij(
    'ib_voorlopig_betaald_op',
    datum,
    'Dag waarop het voorlopige bedrag is betaald, na aftrek van wat al was ontvangen.',
  ),
  vrij('ib_beschikking_op', datum, 'Dagtekening van de beschikking.'),
  vrij(
    'ib_beschikking_bedrag',
    { soort: 'bedrag' },
    'Definitief bedrag in euro, vóór aftrek; `0` als alle jaren zijn afgewezen.',
  ),
  vrij('ib_toegekende_jaren', tekst(100), 'Toeslagjaren met compensatie, gescheiden door een verticale streep.'),
  vrij('ib_afgewezen_jaren', tekst(100), 'Toeslagjaren zonder compensatie, gescheiden door een verticale streep.'),
  vrij('ib_betaald_op', datum, 'Dag waarop het verschil na de beschikking is betaald.'),
];

/** Every column, in the order of the documentation. New ones come last: fingerprints of rows that came in before stay comparable. */
export const KOLOMMEN: readonly Kolom[] = [...WIE, ...CONTACT, ...AANMELDING, ...OVERNAME, ...BEOORDELING];
