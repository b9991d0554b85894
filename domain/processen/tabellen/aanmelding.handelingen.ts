import type { Gevolg, Handelingdefinitie } from '#domain/processen/procedure';
import { behandelhandelingen } from '#domain/processen/tabellen/aanmelding.behandeling';
import { contacthandelingen } from '#domain/processen/tabellen/aanmelding.contact';
import { stukhandelingen } from '#domain/processen/tabellen/aanmelding.stukken';
import { termijnhandelingen } from '#domain/processen/tabellen/aanmelding.termijn';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { procedureVan } from '#domain/processen/verrichtingen';

const zieAfVanIntegraleBeoordeling: Handelingdefinitie = {
  naam: 'zieAfVanIntegraleBeoordeling',
  titel: 'Leg vast: de ouder ziet af van de integrale beoordeling',
  toelichting:
    'De ouder is klaar met de uitkomst van de eerste toets, bijvoorbeeld met de € 30.000. Terugkomen kon tot 1 januari 2024: dit is nu definitief. Bespreek dat met de ouder.',
  bron: 'H-CAT0; Wht 6.2',
  fases: ['lopend'],
  rollen: ['pzb'],
  velden: [
    {
      naam: 'besproken',
      label: 'Ik heb met de ouder besproken dat dit definitief is',
      soort: 'vinkje',
      verplicht: true,
    },
  ],
  naar: ['afgezien'],
  kanNiet: ({ zaak }) =>
    procedureVan(zaak, 'eersteToets')?.uitkomst ? null : 'Afzien kan pas als de eerste toets is afgerond.',
  verricht: ({ zaak, op }): Gevolg => ({
    ok: true,
    tekst: 'De ouder ziet af van de integrale beoordeling.',
    naar: 'afgezien',
    uitkomst: 'afgezien',
    effecten: [
      { soort: 'mijlpaal', mijlpaal: 'afgezienVanIb', op },
      ...publiceer(zaak, 'integralebeoordeling.afgezien', ['gemeente', 'publiekeSchuldeisers'], { op }),
    ],
  }),
};

/** Acts on the zaak as a whole. */
export const aanmeldinghandelingen: readonly Handelingdefinitie[] = [
  ...behandelhandelingen,
  ...contacthandelingen,
  ...termijnhandelingen,
  ...stukhandelingen,
  zieAfVanIntegraleBeoordeling,
];
