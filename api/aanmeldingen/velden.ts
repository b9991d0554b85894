import type { Formulierdeel, Formulierveld } from '#api/aanmeldingen/formulierdeel';
import { vertegenwoordiging } from '#api/aanmeldingen/vertegenwoordiging';
import type { Keuze } from '#domain/processen/velden';

const KANALEN: readonly Keuze[] = [
  { waarde: 'telefoon', label: 'Telefoon' },
  { waarde: 'website', label: 'Website' },
  { waarde: 'brief', label: 'Brief' },
  { waarde: 'balie', label: 'Balie' },
  { waarde: 'gemeente', label: 'Via de gemeente' },
];
const VOORKEUR: readonly Keuze[] = [
  { waarde: 'telefoon', label: 'Telefoon' },
  { waarde: 'email', label: 'E-mail' },
  { waarde: 'brief', label: 'Brief' },
];
const LANDEN: readonly Keuze[] = [
  { waarde: 'BE', label: 'België' },
  { waarde: 'BG', label: 'Bulgarije' },
  { waarde: 'DE', label: 'Duitsland' },
  { waarde: 'FR', label: 'Frankrijk' },
  { waarde: 'GB', label: 'Verenigd Koninkrijk' },
  { waarde: 'MA', label: 'Marokko' },
  { waarde: 'PL', label: 'Polen' },
  { waarde: 'ES', label: 'Spanje' },
  { waarde: 'SR', label: 'Suriname' },
  { waarde: 'TR', label: 'Turkije' },
  { waarde: 'CW', label: 'Curaçao' },
  { waarde: 'AW', label: 'Aruba' },
  { waarde: 'ZZ', label: 'Een ander land' },
];
const BUITEN = { veld: 'buitenland', waarden: [true] } as const;
const BINNEN = { veld: 'buitenland', waarden: [false] } as const;
const MET_PARTNER = { veld: 'heeftPartner', waarden: [true] } as const;

const ontvangst: Formulierdeel = {
  titel: 'De aanmelding',
  velden: [
    { naam: 'kanaal', label: 'Hoe kwam de aanmelding binnen?', soort: 'keuze', keuzes: KANALEN },
    {
      naam: 'ontvangenOp',
      label: 'Ontvangen op',
      hint: 'De dag van binnenkomst telt, niet de dag van vandaag.',
      soort: 'datum',
      nietNaVandaag: true,
      breedte: 6,
    },
    {
      naam: 'poststempel',
      label: 'Datum van het poststempel',
      hint: 'Staat op de envelop.',
      soort: 'datum',
      verplicht: false,
      nietNaVandaag: true,
      alleenAls: { veld: 'kanaal', waarden: ['brief'] },
      breedte: 6,
    },
    { naam: 'spoed', label: 'De ouder heeft dringend hulp nodig (spoed)', soort: 'vinkje' },
  ],
};

const ouder: Formulierdeel = {
  titel: 'De ouder',
  velden: [
    { naam: 'bsn', label: 'Burgerservicenummer', hint: 'Negen cijfers', soort: 'tekst', maximaleLengte: 9, breedte: 4 },
    {
      naam: 'geboortedatum',
      label: 'Geboortedatum',
      hint: 'Volgens het identiteitsbewijs',
      soort: 'datum',
      nietNaVandaag: true,
      breedte: 4,
    },
    { naam: 'voornamen', label: 'Voornamen', soort: 'tekst', maximaleLengte: 100, breedte: 8 },
    { naam: 'voorletters', label: 'Voorletters', soort: 'tekst', maximaleLengte: 20, breedte: 4 },
    { naam: 'tussenvoegsel', label: 'Tussenvoegsel', soort: 'tekst', verplicht: false, maximaleLengte: 20, breedte: 4 },
    { naam: 'achternaam', label: 'Achternaam', soort: 'tekst', maximaleLengte: 100, breedte: 8 },
    { naam: 'buitenland', label: 'De ouder woont buiten Nederland', soort: 'vinkje' },
    { naam: 'straat', label: 'Straat', soort: 'tekst', maximaleLengte: 100, breedte: 8 },
    { naam: 'huisnummer', label: 'Huisnummer', soort: 'tekst', maximaleLengte: 20, breedte: 4 },
    {
      naam: 'postcode',
      label: 'Postcode',
      hint: 'Bijvoorbeeld 3511 AB',
      soort: 'tekst',
      maximaleLengte: 7,
      alleenAls: BINNEN,
      breedte: 4,
    },
    {
      naam: 'buitenlandsePostcode',
      label: 'Postcode in het buitenland',
      soort: 'tekst',
      verplicht: false,
      maximaleLengte: 20,
      alleenAls: BUITEN,
      breedte: 4,
    },
    { naam: 'plaats', label: 'Woonplaats', soort: 'tekst', maximaleLengte: 100, breedte: 8 },
    { naam: 'land', label: 'Land', soort: 'keuze', keuzes: LANDEN, alleenAls: BUITEN, breedte: 6 },
  ],
};

const contact: Formulierdeel = {
  titel: 'Contact',
  velden: [
    {
      naam: 'telefoon',
      label: 'Telefoonnummer',
      soort: 'tekst',
      verplicht: false,
      maximaleLengte: 20,
      breedte: 6,
      invoer: 'tel',
    },
    {
      naam: 'email',
      label: 'E-mailadres',
      soort: 'tekst',
      verplicht: false,
      maximaleLengte: 200,
      breedte: 6,
      invoer: 'email',
    },
    { naam: 'voorkeurskanaal', label: 'Hoe wil de ouder het liefst bericht?', soort: 'keuze', keuzes: VOORKEUR },
    {
      naam: 'taal',
      label: 'Taal van de ouder',
      hint: 'Alleen invullen als dat geen Nederlands is.',
      soort: 'tekst',
      verplicht: false,
      maximaleLengte: 40,
      breedte: 6,
    },
    { naam: 'tolk', label: 'Er is een tolk nodig', soort: 'vinkje' },
  ],
};

const partner: Formulierdeel = {
  titel: 'Toeslagpartner',
  velden: [
    { naam: 'heeftPartner', label: 'Had de ouder een toeslagpartner?', soort: 'jaNee' },
    {
      naam: 'partnerNaam',
      label: 'Naam van de toeslagpartner',
      soort: 'tekst',
      maximaleLengte: 150,
      alleenAls: MET_PARTNER,
      breedte: 6,
    },
    {
      naam: 'partnerGeboortedatum',
      label: 'Geboortedatum',
      soort: 'datum',
      verplicht: false,
      nietNaVandaag: true,
      alleenAls: MET_PARTNER,
      breedte: 6,
    },
    {
      naam: 'partnerBsn',
      label: 'Burgerservicenummer',
      soort: 'tekst',
      verplicht: false,
      maximaleLengte: 9,
      alleenAls: MET_PARTNER,
      breedte: 4,
    },
    {
      naam: 'partnerVan',
      label: 'Toeslagpartner vanaf',
      soort: 'datum',
      verplicht: false,
      nietNaVandaag: true,
      alleenAls: MET_PARTNER,
      breedte: 4,
    },
    {
      naam: 'partnerTot',
      label: 'Tot',
      hint: 'Leeg: nog steeds',
      soort: 'datum',
      verplicht: false,
      nietNaVandaag: true,
      alleenAls: MET_PARTNER,
      breedte: 4,
    },
  ],
};

const rekening: Formulierdeel = {
  titel: 'Rekening en eerdere bedragen',
  toelichting: 'Een rekening mag ook later. Wat de ouder al als herstelbedrag ontving, gaat van de €\u00a030.000 af.',
  velden: [
    { naam: 'iban', label: 'Rekeningnummer (IBAN)', soort: 'iban', verplicht: false, breedte: 6 },
    { naam: 'tenaamstelling', label: 'Op naam van', soort: 'tekst', verplicht: false, maximaleLengte: 70, breedte: 6 },
    {
      naam: 'eerderOntvangen',
      label: 'Eerder ontvangen herstelbedragen',
      soort: 'bedrag',
      verplicht: false,
      minimum: 0,
      maximum: 100_000_000,
      breedte: 6,
    },
  ],
};

const toestemming: Formulierdeel = {
  titel: 'Toestemming',
  velden: [
    {
      naam: 'toestemmingGemeente',
      label: 'De ouder wil dat de gemeente contact opneemt voor brede ondersteuning',
      soort: 'vinkje',
    },
    { naam: 'toestemmingSlachtofferhulp', label: 'De ouder wil dat Slachtofferhulp contact opneemt', soort: 'vinkje' },
  ],
};

/** Rows for children on a fresh form, and how many a press on "meer" adds. */
export const KINDRIJEN = 6;
/** More children than this go in by a second visit. */
export const HOOGSTENS_KINDEREN = 24;

/** Fields of the rows of children, from 1. */
export function kindvelden(rijen: number): readonly Formulierveld[] {
  return Array.from({ length: rijen }, (_leeg, i) => i + 1).flatMap((nummer): readonly Formulierveld[] => [
    {
      naam: `kind${nummer}Naam`,
      label: `Naam kind ${nummer}`,
      soort: 'tekst',
      verplicht: false,
      maximaleLengte: 150,
      breedte: 6,
    },
    {
      naam: `kind${nummer}Geboortedatum`,
      label: 'Geboortedatum',
      soort: 'datum',
      verplicht: false,
      nietNaVandaag: true,
      breedte: 3,
    },
  ]);
}

/** The whole form, in the order of a talk with an ouder. */
export function formulierdelen(kindrijen: number): readonly Formulierdeel[] {
  const kinderen = {
    titel: 'Kinderen',
    toelichting: 'Alleen kinderen voor wie kinderopvangtoeslag werd ontvangen. Lege rijen mogen blijven staan.',
    velden: kindvelden(kindrijen),
  };
  return [ontvangst, ouder, contact, vertegenwoordiging, partner, kinderen, rekening, toestemming];
}
