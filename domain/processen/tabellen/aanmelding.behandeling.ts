/** Who has the zaak, how urgent it is, and with whom we may share. Also possible while only a payment or a bezwaar is left. */
import { BEHANDELROLLEN } from '#domain/autorisatie/rollen';
import { weiger, type Gevolg, type Handelingdefinitie, type Weigering } from '#domain/processen/procedure';
import { jaUit, tekstUit, type Veld } from '#domain/processen/velden';

/** All fases of the aanmelding: acts on the zaak itself do not end with it. */
export const ALTIJD = { fases: ['lopend', 'afgezien', 'afgewezenTeLaat', 'beslist'], naEinde: true } as const;

/** Why, in own words. */
export function redenveld(label: string, hint?: string): Veld {
  const veld: Veld = { naam: 'reden', label, soort: 'langeTekst', persoonsgegeven: true, maximaleLengte: 1000 };
  return hint === undefined ? veld : { ...veld, hint };
}

const neemInBehandeling: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'neemInBehandeling',
  titel: 'Neem de zaak in behandeling',
  toelichting: 'U wordt de vaste behandelaar van deze ouder.',
  bron: 'werkwijze UHT: één persoonlijk zaakbehandelaar (H-STEP)',
  rollen: BEHANDELROLLEN,
  velden: [],
  naar: [],
  kanNiet: ({ zaak }) => (zaak.behandelaarId ? 'De zaak heeft al een behandelaar.' : null),
  verricht: (_context, _invoer, door): Gevolg => ({
    ok: true,
    tekst: 'De zaak is in behandeling genomen.',
    zaak: { behandelaarId: door.medewerkerId },
  }),
};

const geefTerug: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'geefTerug',
  titel: 'Geef de zaak terug',
  toelichting: 'De zaak komt weer bij de niet toegewezen zaken van uw team.',
  bron: 'werkwijze UHT',
  rollen: ['pzb', 'jurist', 'teamleider'],
  velden: [redenveld('Waarom geeft u de zaak terug?')],
  naar: [],
  kanNiet: ({ zaak }) => (zaak.behandelaarId ? null : 'De zaak heeft geen behandelaar.'),
  verricht: ({ zaak }, _invoer, door): Gevolg | Weigering =>
    zaak.behandelaarId === door.medewerkerId || door.rollen.includes('teamleider')
      ? { ok: true, tekst: 'De zaak is teruggegeven aan het team.', zaak: { behandelaarId: null } }
      : weiger('niet-uw-zaak', 'Alleen de behandelaar of een teamleider geeft een zaak terug.'),
};

const wijsToe: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'wijsToe',
  titel: 'Wijs de zaak toe',
  bron: 'werkwijze UHT',
  rollen: ['teamleider'],
  velden: [
    {
      naam: 'medewerkerId',
      label: 'Medewerker',
      soort: 'medewerker',
      maximaleLengte: 60,
    },
    {
      naam: 'team',
      label: 'Ander team',
      hint: 'Laat leeg als de zaak in hetzelfde team blijft.',
      soort: 'tekst',
      uitLijst: 'teams',
      verplicht: false,
      maximaleLengte: 60,
    },
  ],
  naar: [],
  verricht: ({ zaak }, invoer): Gevolg => {
    const medewerker = tekstUit(invoer, 'medewerkerId') ?? '';
    const team = tekstUit(invoer, 'team') ?? zaak.team;
    const naarTeam = team === zaak.team ? '' : `, team ${team}`;
    return {
      ok: true,
      tekst: `De zaak is toegewezen aan ${medewerker}${naarTeam}.`,
      zaak: { behandelaarId: medewerker, team },
    };
  },
};

const wijzigSpoed: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'wijzigSpoed',
  titel: 'Wijzig de spoed',
  toelichting: 'Spoed haalt een zaak naar voren in de werkvoorraad.',
  bron: 'H-CONT: dringende hulp',
  rollen: ['pzb', 'teamleider'],
  velden: [{ naam: 'spoed', label: 'Heeft de ouder dringend hulp nodig?', soort: 'jaNee' }, redenveld('Waarom?')],
  naar: [],
  verricht: (_context, invoer): Gevolg => ({
    ok: true,
    tekst: jaUit(invoer, 'spoed') ? 'De zaak heeft spoed gekregen.' : 'De spoed is van de zaak gehaald.',
    zaak: { spoed: jaUit(invoer, 'spoed') },
  }),
};

const wijzigToestemmingGemeente: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'wijzigToestemmingGemeente',
  titel: 'Wijzig de toestemming voor de gemeente',
  toelichting: 'Wij delen alleen met de gemeente als de ouder daarom vraagt. De ouder kan dat altijd intrekken.',
  bron: 'Wht 6.12 lid 1 en 13',
  rollen: ['pzb'],
  velden: [{ naam: 'toestemming', label: 'Wil de ouder dat wij gegevens delen met de gemeente?', soort: 'jaNee' }],
  naar: [],
  verricht: (_context, invoer): Gevolg => {
    const toestemmingGemeente = jaUit(invoer, 'toestemming');
    const tekst = toestemmingGemeente
      ? 'De ouder wil wel delen met de gemeente.'
      : 'De ouder wil niet (meer) delen met de gemeente.';
    return { ok: true, tekst, zaak: { toestemmingGemeente } };
  },
};

/** Acts on who handles the zaak and how. */
export const behandelhandelingen: readonly Handelingdefinitie[] = [
  neemInBehandeling,
  geefTerug,
  wijsToe,
  wijzigSpoed,
  wijzigToestemmingGemeente,
];
