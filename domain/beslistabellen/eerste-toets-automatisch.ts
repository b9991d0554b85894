import type { Beslistabel } from '#domain/beslistabellen/beslistabel';

/** The yes/no answers the register gives, by code. */
export type Toeslagvraag = 'kotAangevraagd' | 'voldeedAanVoorwaarden' | 'zelfStopgezet' | 'onterechteTerugvordering';

/** What the automatic steps lead to; a person always decides. */
export type Toetsuitkomst = 'positief' | 'negatief' | 'handmatig';

/** Steps 1 and 2 of the eerste toets (H-CAT, H-30K: notes §2.4 and §2.5). */
export const EERSTE_TOETS_AUTOMATISCH: Beslistabel<Toeslagvraag, Toetsuitkomst> = {
  naam: 'eersteToetsAutomatisch',
  vragen: ['kotAangevraagd', 'voldeedAanVoorwaarden', 'zelfStopgezet', 'onterechteTerugvordering'],
  rijen: [
    {
      id: 'ET1',
      als: { kotAangevraagd: false },
      uitkomst: 'negatief',
      reden: 'U heeft geen kinderopvangtoeslag aangevraagd.',
      bron: 'Wht 2.1 lid 1; H-30K',
      zekerheid: 'S',
    },
    {
      id: 'ET2',
      als: { kotAangevraagd: true, voldeedAanVoorwaarden: false },
      uitkomst: 'negatief',
      reden: 'U voldeed bij uw aanvraag niet aan de voorwaarden voor kinderopvangtoeslag.',
      bron: 'H-CAT stap 1; H-30K',
      zekerheid: 'S',
    },
    {
      id: 'ET3',
      als: { kotAangevraagd: true, voldeedAanVoorwaarden: true, onterechteTerugvordering: true },
      uitkomst: 'positief',
      reden: 'Uit onze gegevens blijkt dat u ten onrechte kinderopvangtoeslag moest terugbetalen.',
      bron: 'H-CAT stap 2',
      zekerheid: 'S',
    },
    {
      id: 'ET4',
      als: { kotAangevraagd: true, voldeedAanVoorwaarden: true, onterechteTerugvordering: false, zelfStopgezet: true },
      uitkomst: 'handmatig',
      reden: 'De ouder stopte de toeslag zelf met terugwerkende kracht: het dossier moet uitwijzen of er meer was.',
      bron: 'H-30K; H-CAT stap 3',
      zekerheid: 'A',
    },
    {
      id: 'ET5',
      als: { kotAangevraagd: true, voldeedAanVoorwaarden: true, onterechteTerugvordering: false, zelfStopgezet: false },
      uitkomst: 'handmatig',
      reden: 'De gegevens geven geen uitsluitsel: het dossier moet met de hand worden bekeken.',
      bron: 'H-CAT stap 3',
      zekerheid: 'S',
    },
  ],
};
