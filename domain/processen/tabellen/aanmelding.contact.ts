import type { Context, Gevolg, Handelingdefinitie } from '#domain/processen/procedure';
import { ALTIJD } from '#domain/processen/tabellen/aanmelding.behandeling';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { datumUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { lopendeKlok } from '#domain/processen/verrichtingen';
import { schrijfDatum } from '#domain/waarden/datum';

const KANALEN = [
  { waarde: 'telefoon', label: 'Telefoon' },
  { waarde: 'email', label: 'E-mail' },
  { waarde: 'brief', label: 'Brief' },
  { waarde: 'videobellen', label: 'Videobellen' },
  { waarde: 'gesprek', label: 'Gesprek op kantoor' },
];

const legContactVast: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'legContactVast',
  titel: 'Leg contact met de ouder vast',
  bron: 'H-CONT',
  rollen: ['pzb', 'jurist', 'teamleider'],
  velden: [
    { naam: 'kanaal', label: 'Hoe was het contact?', soort: 'keuze', keuzes: KANALEN },
    {
      naam: 'verslag',
      label: 'Wat is er besproken?',
      hint: 'Schrijf zo dat de ouder het zelf mag lezen: het verslag hoort bij het dossier.',
      soort: 'langeTekst',
      persoonsgegeven: true,
    },
    {
      naam: 'belofteVoor',
      label: 'Heeft u iets beloofd? Uiterlijk op',
      hint: 'Bijvoorbeeld de dag waarop u terugbelt. Laat leeg als u niets heeft beloofd.',
      soort: 'datum',
      verplicht: false,
      nietVoorVandaag: true,
    },
  ],
  naar: [],
  verricht: (context, invoer) => legVast(context, invoer),
};

/** A new promise takes the place of one that was still open. */
function legVast({ procedure }: Context, invoer: Invoer): Gevolg {
  const belofte = datumUit(invoer, 'belofteVoor');
  const gesprek = { soort: 'contact', kanaal: tekstUit(invoer, 'kanaal') ?? 'telefoon' } as const;
  if (!belofte) return { ok: true, tekst: 'Contact met de ouder vastgelegd.', effecten: [gesprek] };
  const eerdere = lopendeKlok(procedure, 'belofte');
  const vervangt = eerdere ? ` De belofte voor ${schrijfDatum(eerdere.einddatum)} vervalt daarmee.` : '';
  return {
    ok: true,
    tekst: `Contact met de ouder vastgelegd; een belofte voor uiterlijk ${schrijfDatum(belofte)}.${vervangt}`,
    klokken: [
      { soort: 'stop', klok: 'belofte' },
      { soort: 'start', klok: 'belofte', vanaf: belofte },
    ],
    effecten: [
      gesprek,
      ...takenAf('belofte'),
      taak('belofte', 'Kom uw belofte aan de ouder na', { uiterlijk: belofte }),
    ],
  };
}

const komBelofteNa: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'komBelofteNa',
  titel: 'Belofte nagekomen',
  bron: 'afspraak met de ouder',
  rollen: ['pzb', 'jurist', 'teamleider'],
  velden: [],
  naar: [],
  kanNiet: ({ procedure }) => (lopendeKlok(procedure, 'belofte') ? null : 'Er staat geen belofte open.'),
  verricht: (): Gevolg => ({
    ok: true,
    tekst: 'De belofte aan de ouder is nagekomen.',
    klokken: [{ soort: 'stop', klok: 'belofte' }],
    effecten: takenAf('belofte'),
  }),
};

/** Talks with the ouder and what was promised in them. */
export const contacthandelingen: readonly Handelingdefinitie[] = [legContactVast, komBelofteNa];
