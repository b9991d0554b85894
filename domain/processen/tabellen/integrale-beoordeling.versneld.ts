/** Back from the faster beoordeling to the usual one. */
import type { Gevolg, Handelingdefinitie } from '#domain/processen/procedure';
import { redenveld } from '#domain/processen/tabellen/aanmelding.behandeling';
import { isVersneld, streef } from '#domain/processen/tabellen/integrale-beoordeling.klokken';

const FASES = ['dossier', 'beoordeling', 'heroverweging'] as const;

/**
 * What was found may speak for the ouder after all: then the zaak gets the usual time. Nothing that was done so far has to be done again, for the
 * faster way leaves no step out (Wht 5.2, 6.7).
 */
const beoordeelNietVersneld: Handelingdefinitie = {
  naam: 'beoordeelNietVersneld',
  titel: 'Ga verder met de gewone beoordeling',
  toelichting:
    'Als de ouder misschien toch gedupeerd is. De streefdagen zijn dan weer de gewone. Wat al is gedaan, blijft staan.',
  bron: 'JP24',
  fases: FASES,
  rollen: ['pzb'],
  velden: [redenveld('Waarom niet meer versneld?')],
  kanNiet: ({ procedure }) => (isVersneld(procedure.gegevens) ? null : 'De beoordeling is niet versneld.'),
  naar: [],
  verricht: ({ procedure, op }): Gevolg => ({
    ok: true,
    tekst: 'De beoordeling gaat gewoon verder, niet meer versneld.',
    gegevens: { versneld: false },
    klokken: streef(FASES.find((fase) => fase === procedure.fase) ?? null, op),
  }),
};

/** Acts of this. */
export const versneldhandelingen: readonly Handelingdefinitie[] = [beoordeelNietVersneld];
