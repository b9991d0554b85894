import { weiger, type Context, type Gevolg, type Handelingdefinitie, type Weigering } from '#domain/processen/procedure';
import { bewakingAf, taak } from '#domain/processen/tabellen/signaaltaken';
import { procedureVan } from '#domain/processen/verrichtingen';
import { datumUit, jaUit, tekstUit } from '#domain/processen/velden';
import { plusMaanden, schrijfDatum } from '#domain/waarden/datum';

const LOPEND = ['lopend'] as const;
const KANALEN = [
  { waarde: 'telefoon', label: 'Telefoon' },
  { waarde: 'email', label: 'E-mail' },
  { waarde: 'brief', label: 'Brief' },
  { waarde: 'videobellen', label: 'Videobellen' },
  { waarde: 'gesprek', label: 'Gesprek op kantoor' },
];

function klok(context: Context, naam: string): Context['procedure']['klokken'][number] | undefined {
  return context.procedure.klokken.find((k) => k.naam === naam && k.status !== 'gestopt');
}

/** Acts on the zaak as a whole. */
export const aanmeldinghandelingen: readonly Handelingdefinitie[] = [
  {
    naam: 'neemInBehandeling',
    titel: 'Neem de zaak in behandeling',
    bron: 'werkwijze UHT: één persoonlijk zaakbehandelaar (H-STEP)',
    fases: LOPEND,
    rollen: ['pzb', 'jurist'],
    velden: [],
    naar: [],
    kanNiet: ({ zaak }) => (zaak.behandelaarId ? 'De zaak heeft al een behandelaar.' : null),
    verricht: (_context, _invoer, door): Gevolg => ({
      ok: true,
      tekst: 'De zaak is in behandeling genomen.',
      zaak: { behandelaarId: door.medewerkerId },
    }),
  },
  {
    naam: 'geefTerug',
    titel: 'Geef de zaak terug',
    toelichting: 'De zaak komt weer bij de niet toegewezen zaken van uw team.',
    bron: 'werkwijze UHT',
    fases: LOPEND,
    rollen: ['pzb', 'jurist', 'teamleider'],
    velden: [{ naam: 'reden', label: 'Waarom geeft u de zaak terug?', soort: 'langeTekst', persoonsgegeven: true, maximaleLengte: 1000 }],
    naar: [],
    kanNiet: ({ zaak }) => (zaak.behandelaarId ? null : 'De zaak heeft geen behandelaar.'),
    verricht: (context, _invoer, door): Gevolg | Weigering =>
      context.zaak.behandelaarId === door.medewerkerId || door.rollen.includes('teamleider')
        ? { ok: true, tekst: 'De zaak is teruggegeven aan het team.', zaak: { behandelaarId: null } }
        : weiger('niet-uw-zaak', 'Alleen de behandelaar of een teamleider geeft een zaak terug.'),
  },
  {
    naam: 'wijsToe',
    titel: 'Wijs de zaak toe',
    bron: 'werkwijze UHT',
    fases: LOPEND,
    rollen: ['teamleider'],
    velden: [{ naam: 'medewerkerId', label: 'Medewerker', hint: 'De gebruikersnaam, bijvoorbeeld noor.de.wit', soort: 'tekst', maximaleLengte: 60 }],
    naar: [],
    verricht: (_context, invoer): Gevolg => ({
      ok: true,
      tekst: `De zaak is toegewezen aan ${tekstUit(invoer, 'medewerkerId') ?? ''}.`,
      zaak: { behandelaarId: tekstUit(invoer, 'medewerkerId') },
    }),
  },
  {
    naam: 'wijzigSpoed',
    titel: 'Wijzig de spoed',
    toelichting: 'Spoed haalt een zaak naar voren in de werkvoorraad. De reden komt in het logboek.',
    bron: 'H-CONT: dringende hulp',
    fases: LOPEND,
    rollen: ['pzb', 'teamleider'],
    velden: [
      { naam: 'spoed', label: 'Heeft de ouder dringend hulp nodig?', soort: 'jaNee' },
      { naam: 'reden', label: 'Waarom?', soort: 'langeTekst', persoonsgegeven: true, maximaleLengte: 1000 },
    ],
    naar: [],
    verricht: (_context, invoer): Gevolg => ({
      ok: true,
      tekst: jaUit(invoer, 'spoed') ? 'De zaak heeft spoed gekregen.' : 'De spoed is van de zaak gehaald.',
      zaak: { spoed: jaUit(invoer, 'spoed') },
    }),
  },
  {
    naam: 'legContactVast',
    titel: 'Leg contact met de ouder vast',
    bron: 'H-CONT',
    fases: ['lopend', 'afgezien', 'afgewezenTeLaat'],
    rollen: ['pzb', 'jurist', 'teamleider'],
    naEinde: true,
    velden: [
      { naam: 'kanaal', label: 'Hoe was het contact?', soort: 'keuze', keuzes: KANALEN },
      { naam: 'verslag', label: 'Wat is er besproken?', soort: 'langeTekst', persoonsgegeven: true },
      { naam: 'belofteVoor', label: 'Heeft u iets beloofd? Uiterlijk op', hint: 'Laat leeg als u niets heeft beloofd.', soort: 'datum', verplicht: false, nietVoorVandaag: true },
    ],
    naar: [],
    verricht: (_context, invoer): Gevolg => {
      const belofte = datumUit(invoer, 'belofteVoor');
      const gesprek = { soort: 'contact', kanaal: tekstUit(invoer, 'kanaal') ?? 'telefoon' } as const;
      if (!belofte) return { ok: true, tekst: 'Contact met de ouder vastgelegd.', effecten: [gesprek] };
      return {
        ok: true,
        tekst: `Contact met de ouder vastgelegd; een belofte voor uiterlijk ${schrijfDatum(belofte)}.`,
        klokken: [{ soort: 'stop', klok: 'belofte' }, { soort: 'start', klok: 'belofte', vanaf: belofte }],
        effecten: [gesprek, taak('belofte', 'Kom uw belofte aan de ouder na', { uiterlijk: belofte })],
      };
    },
  },
  {
    naam: 'komBelofteNa',
    titel: 'Belofte nagekomen',
    bron: 'afspraak met de ouder',
    fases: LOPEND,
    rollen: ['pzb', 'teamleider'],
    velden: [],
    naar: [],
    kanNiet: (context) => (klok(context, 'belofte') ? null : 'Er staat geen belofte open.'),
    verricht: (): Gevolg => ({
      ok: true,
      tekst: 'De belofte aan de ouder is nagekomen.',
      klokken: [{ soort: 'stop', klok: 'belofte' }],
      effecten: [{ soort: 'taakAf', taak: 'belofte' }, ...bewakingAf('belofte')],
    }),
  },
  {
    naam: 'verlengBeslistermijn',
    titel: 'Verleng de beslistermijn',
    toelichting: 'De termijn voor de integrale beoordeling mag één keer met zes maanden langer. De ouder krijgt hierover een brief.',
    bron: 'Wht 6.2 lid 1',
    fases: LOPEND,
    rollen: ['pzb', 'teamleider'],
    velden: [{ naam: 'reden', label: 'Waarom is er meer tijd nodig?', hint: 'Deze tekst komt in de brief aan de ouder.', soort: 'langeTekst', persoonsgegeven: true, maximaleLengte: 1000 }],
    naar: [],
    brieven: ['verlenging'],
    kanNiet: (context) => {
      const lopend = klok(context, 'beslistermijnIb');
      if (!lopend) return 'De beslistermijn loopt niet.';
      if (lopend.wijzigingen.some((w) => w.soort === 'verlengd')) return 'De beslistermijn is al een keer verlengd.';
      return context.op > lopend.einddatum ? 'De beslistermijn is al voorbij: verlengen heeft dan geen gevolg meer.' : null;
    },
    verricht: (context): Gevolg => {
      const einde = klok(context, 'beslistermijnIb')?.einddatum ?? context.op;
      return {
        ok: true,
        tekst: `De beslistermijn is verlengd tot ${schrijfDatum(plusMaanden(einde, 6))}.`,
        klokken: [{ soort: 'verleng', klok: 'beslistermijnIb' }],
        effecten: [
          { soort: 'brief', brief: 'verlenging', gegevens: { oudeDatum: einde, nieuweDatum: plusMaanden(einde, 6) } },
          ...bewakingAf('beslistermijnIb'),
        ],
      };
    },
  },
  {
    naam: 'schortBeslistermijnOp',
    titel: 'Schort de beslistermijn op',
    toelichting: 'Alleen als de ouder schriftelijk is gevraagd gegevens aan te vullen, of met instemming. De termijn staat stil tot u hem hervat.',
    bron: 'Awb 4:15',
    fases: LOPEND,
    rollen: ['pzb'],
    velden: [
      {
        naam: 'grond',
        label: 'Op welke grond?',
        soort: 'keuze',
        keuzes: [
          { waarde: 'aanvulling gevraagd', label: 'De ouder is gevraagd gegevens aan te vullen (Awb 4:15 lid 1)' },
          { waarde: 'instemming van de ouder', label: 'De ouder stemt schriftelijk in met uitstel (Awb 4:15 lid 2 onder a)' },
          { waarde: 'overmacht', label: 'Overmacht (Awb 4:15 lid 2 onder c)' },
        ],
      },
    ],
    naar: [],
    kanNiet: (context) => (klok(context, 'beslistermijnIb')?.status === 'loopt' ? null : 'De beslistermijn loopt niet of staat al stil.'),
    verricht: (context, invoer): Gevolg => ({
      ok: true,
      tekst: `De beslistermijn is opgeschort (${tekstUit(invoer, 'grond') ?? ''}).`,
      klokken: [{ soort: 'schortOp', klok: 'beslistermijnIb', van: context.op, reden: tekstUit(invoer, 'grond') ?? '' }],
    }),
  },
  {
    naam: 'hervatBeslistermijn',
    titel: 'Hervat de beslistermijn',
    bron: 'Awb 4:15',
    fases: LOPEND,
    rollen: ['pzb'],
    velden: [],
    naar: [],
    kanNiet: (context) => (klok(context, 'beslistermijnIb')?.status === 'opgeschort' ? null : 'De beslistermijn staat niet stil.'),
    verricht: (): Gevolg => ({ ok: true, tekst: 'De beslistermijn loopt weer.', klokken: [{ soort: 'hervat', klok: 'beslistermijnIb' }] }),
  },
  {
    naam: 'zieAfVanIntegraleBeoordeling',
    titel: 'Leg vast: de ouder is klaar met de € 30.000',
    toelichting: 'De ouder ziet af van de integrale beoordeling. Terugkomen kon tot 1 januari 2024: dit is nu definitief. Bespreek dat met de ouder.',
    bron: 'H-CAT0; Wht 6.2',
    fases: LOPEND,
    rollen: ['pzb'],
    velden: [{ naam: 'besproken', label: 'Ik heb met de ouder besproken dat dit definitief is', soort: 'vinkje' }],
    naar: ['afgezien'],
    kanNiet: ({ zaak }) =>
      procedureVan(zaak, 'eersteToets')?.uitkomst ? null : 'Afzien kan pas als de eerste toets is afgerond.',
    verricht: (context, invoer): Gevolg | Weigering =>
      jaUit(invoer, 'besproken')
        ? {
            ok: true,
            tekst: 'De ouder ziet af van de integrale beoordeling.',
            naar: 'afgezien',
            uitkomst: 'afgezien',
            effecten: [
              ...bewakingAf('beslistermijnIb'),
              { soort: 'mijlpaal', mijlpaal: 'afgezienVanIb', op: context.op },
              { soort: 'publiceer', type: 'nl.herstelbalie.integralebeoordeling.afgezien', gegevens: { op: context.op } },
            ],
          }
        : weiger('niet-besproken', 'Bespreek dit eerst met de ouder en zet dan het vinkje.', 'besproken'),
  },
];
