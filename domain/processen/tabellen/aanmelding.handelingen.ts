import type { Gevolg, Handelingdefinitie } from '#domain/processen/procedure';
import { behandelhandelingen } from '#domain/processen/tabellen/aanmelding.behandeling';
import { contacthandelingen } from '#domain/processen/tabellen/aanmelding.contact';
import { stukhandelingen } from '#domain/processen/tabellen/aanmelding.stukken';
import { termijnhandelingen } from '#domain/processen/tabellen/aanmelding.termijn';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { procedureVan } from '#domain/processen/verrichtingen';

/** Fases of the integrale beoordeling in which there is nothing left to leave. */
const NA_BESLUIT: readonly string[] = ['beschikt', 'bezwaar', 'onherroepelijk', 'nabestaanden'];

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
  kanNiet: ({ zaak }) => {
    const beoordeling = procedureVan(zaak, 'integraleBeoordeling');
    if (beoordeling && NA_BESLUIT.includes(beoordeling.fase)) return 'De integrale beoordeling is al beslist.';
    return procedureVan(zaak, 'eersteToets')?.uitkomst ? null : 'Afzien kan pas als de eerste toets is afgerond.';
  },
  verricht: ({ zaak, op }): Gevolg => ({
    ok: true,
    tekst: 'De ouder ziet af van de integrale beoordeling.',
    naar: 'afgezien',
    uitkomst: 'afgezien',
    berichten: [{ bericht: 'ouderZietAf' }],
    effecten: [
      { soort: 'mijlpaal', mijlpaal: 'afgezienVanIb', op },
      ...publiceer(zaak, 'integralebeoordeling.afgezien', ['gemeente', 'publiekeSchuldeisers'], { op }),
    ],
  }),
};

const beginIntegraleBeoordeling: Handelingdefinitie = {
  naam: 'beginIntegraleBeoordeling',
  titel: 'Begin de integrale beoordeling',
  toelichting: 'De zaak komt uit de wachtrij. U bent vanaf nu het vaste aanspreekpunt van de ouder.',
  bron: 'Wht 2.1, 6.2; H-STEP',
  fases: ['lopend'],
  rollen: ['pzb'],
  velden: [],
  naar: [],
  leestFeiten: true,
  kanNiet: ({ zaak }) => {
    if (procedureVan(zaak, 'integraleBeoordeling')) return 'De integrale beoordeling is al begonnen.';
    return procedureVan(zaak, 'eersteToets')?.uitkomst ? null : 'Eerst wordt de eerste toets afgerond.';
  },
  verricht: ({ zaak }, _invoer, door): Gevolg => ({
    ok: true,
    tekst: 'De zaak komt uit de wachtrij van de integrale beoordeling.',
    zaak: { behandelaarId: zaak.behandelaarId ?? door.medewerkerId },
    start: [{ procedure: 'integraleBeoordeling' }],
  }),
};

/** Acts on the zaak as a whole. */
export const aanmeldinghandelingen: readonly Handelingdefinitie[] = [
  ...behandelhandelingen,
  ...contacthandelingen,
  ...termijnhandelingen,
  ...stukhandelingen,
  zieAfVanIntegraleBeoordeling,
  beginIntegraleBeoordeling,
];
