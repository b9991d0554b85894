/** The part of the form on who speaks for the ouder: letters go to this person, so name and address are asked. */
import type { Formulierdeel } from '#api/aanmeldingen/formulierdeel';
import type { Keuze } from '#domain/processen/velden';

const NAMENS: readonly Keuze[] = [
  { waarde: 'zelf', label: 'De ouder zelf' },
  { waarde: 'gemachtigde', label: 'Een gemachtigde (bijvoorbeeld een advocaat)' },
  { waarde: 'vertegenwoordiger', label: 'Een wettelijk vertegenwoordiger (bewindvoerder, curator, voogd)' },
];
const NAMENS_OUDER = { veld: 'namens', waarden: ['gemachtigde', 'vertegenwoordiger'] } as const;

/** The choice, and what is asked when it is not the ouder. */
export const vertegenwoordiging: Formulierdeel = {
  titel: 'Vertegenwoordiging',
  toelichting: 'Meldt een gemachtigde of wettelijk vertegenwoordiger aan? Dan gaan de brieven naar diens adres.',
  velden: [
    { naam: 'namens', label: 'Wie meldt aan?', soort: 'keuze', keuzes: NAMENS },
    { naam: 'namensNaam', label: 'Naam', soort: 'tekst', maximaleLengte: 150, alleenAls: NAMENS_OUDER, breedte: 6 },
    {
      naam: 'namensHoedanigheid',
      label: 'Hoedanigheid',
      hint: 'Bijvoorbeeld advocaat of bewindvoerder',
      soort: 'tekst',
      maximaleLengte: 80,
      alleenAls: NAMENS_OUDER,
      breedte: 6,
    },
    {
      naam: 'namensStraat',
      label: 'Straat voor de post',
      soort: 'tekst',
      maximaleLengte: 100,
      alleenAls: NAMENS_OUDER,
      breedte: 8,
    },
    {
      naam: 'namensHuisnummer',
      label: 'Huisnummer voor de post',
      soort: 'tekst',
      maximaleLengte: 20,
      alleenAls: NAMENS_OUDER,
      breedte: 4,
    },
    {
      naam: 'namensPostcode',
      label: 'Postcode voor de post',
      hint: 'Bijvoorbeeld 3511 AB',
      soort: 'tekst',
      maximaleLengte: 7,
      alleenAls: NAMENS_OUDER,
      breedte: 4,
    },
    {
      naam: 'namensPlaats',
      label: 'Plaats voor de post',
      soort: 'tekst',
      maximaleLengte: 100,
      alleenAls: NAMENS_OUDER,
      breedte: 8,
    },
    {
      naam: 'namensTelefoon',
      label: 'Telefoonnummer van wie aanmeldt',
      soort: 'tekst',
      verplicht: false,
      maximaleLengte: 20,
      alleenAls: NAMENS_OUDER,
      breedte: 6,
      invoer: 'tel',
    },
    {
      naam: 'namensEmail',
      label: 'E-mailadres van wie aanmeldt',
      soort: 'tekst',
      verplicht: false,
      maximaleLengte: 200,
      alleenAls: NAMENS_OUDER,
      breedte: 6,
      invoer: 'email',
    },
  ],
};
