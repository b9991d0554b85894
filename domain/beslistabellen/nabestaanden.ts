import type { Beslistabel } from '#domain/beslistabellen/beslistabel';

/** Who is there. */
export type Nabestaandenvraag = 'heeftPartner' | 'heeftKinderen';

/** Who gets what the deceased aanvrager would have got: not the law of inheritance. */
export const NABESTAANDEN: Beslistabel<Nabestaandenvraag, 'partner' | 'kinderen' | 'niemand'> = {
  naam: 'nabestaanden',
  vragen: ['heeftPartner', 'heeftKinderen'],
  vraagteksten: {
    heeftPartner: 'partner op de dag van overlijden, en nog op de eerste van de maand erna',
    heeftKinderen: 'kinderen die op tijd een aanvraag deden',
  },
  rijen: [
    {
      id: 'NB1',
      als: { heeftPartner: true },
      uitkomst: 'partner',
      reden: 'De partner krijgt alles; de kinderen krijgen dan niets.',
      bron: 'Wht 2.9a',
      zekerheid: 'S',
    },
    {
      id: 'NB2',
      als: { heeftPartner: false, heeftKinderen: true },
      uitkomst: 'kinderen',
      reden: 'Er is geen partner: de kinderen krijgen ieder een gelijk deel.',
      bron: 'Wht 2.9b lid 3',
      zekerheid: 'S',
    },
    {
      id: 'NB3',
      als: { heeftPartner: false, heeftKinderen: false },
      uitkomst: 'niemand',
      reden: 'Er is geen partner en geen kind dat op tijd een aanvraag deed: niemand krijgt het bedrag.',
      bron: 'Wht 2.9a; 2.9b',
      zekerheid: 'A',
    },
  ],
};
