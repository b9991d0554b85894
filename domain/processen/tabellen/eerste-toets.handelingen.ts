import type { Gevolg, Handelingdefinitie } from '#domain/processen/procedure';
import { stelVast } from '#domain/processen/tabellen/eerste-toets.besluit';
import { toetshandelingen } from '#domain/processen/tabellen/eerste-toets.toetsen';
import { stelVoor } from '#domain/processen/tabellen/eerste-toets.voorstel';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';

const stelBesluitVoor: Handelingdefinitie = {
  naam: 'stelBesluitVoor',
  titel: 'Stel het besluit voor',
  toelichting: 'Het systeem rekent het bedrag uit. Een tweede beoordelaar stelt het vast.',
  bron: 'Wht 2.7 lid 1 en 2',
  fases: ['voorstel'],
  rollen: ['pzb'],
  leestFeiten: true,
  velden: [
    {
      naam: 'extraOntvangen',
      label: 'Al eerder ontvangen herstelbedragen die nog niet in het dossier staan',
      hint: 'In euro. Laat leeg als er niets bij komt.',
      soort: 'bedrag',
      verplicht: false,
      minimum: 0,
      maximum: 100_000_000,
    },
    {
      naam: 'nogPartner',
      label: 'Kreeg de toeslagpartner het forfait al? Waren zij toen nog toeslagpartner?',
      hint: 'Alleen invullen als de partner het forfait al kreeg. Het gaat om de dag waarop het is toegekend.',
      soort: 'jaNee',
      verplicht: false,
    },
    {
      naam: 'motivering',
      label: 'Toelichting voor de tweede beoordelaar',
      soort: 'langeTekst',
      persoonsgegeven: true,
      verplicht: false,
    },
  ],
  naar: ['terAkkoord'],
  hoofdstap: true,
  verricht: (context, invoer) => stelVoor(context, invoer),
};

const keurVoorstelGoed: Handelingdefinitie = {
  naam: 'keurVoorstelGoed',
  titel: 'Keur het voorstel goed',
  toelichting: 'U stelt het besluit vast. De ouder krijgt de brief; bij een toekenning volgt de betaling.',
  bron: 'Wht 2.7; vier ogen (ontwerp)',
  fases: ['terAkkoord'],
  rollen: ['beoordelaar'],
  velden: [],
  andereDan: ['stelBesluitVoor'],
  leestFeiten: true,
  naar: ['toegekend', 'afgewezen'],
  brieven: ['toekenning', 'afwijzing'],
  hoofdstap: true,
  verricht: (context, _invoer, door) => stelVast(context, door.medewerkerId),
};

const stuurVoorstelTerug: Handelingdefinitie = {
  naam: 'stuurVoorstelTerug',
  titel: 'Stuur het voorstel terug',
  bron: 'vier ogen (ontwerp)',
  fases: ['terAkkoord'],
  rollen: ['beoordelaar'],
  velden: [{ naam: 'reden', label: 'Wat moet er anders?', soort: 'langeTekst', persoonsgegeven: true }],
  andereDan: ['stelBesluitVoor'],
  naar: ['voorstel'],
  verricht: (): Gevolg => ({
    ok: true,
    tekst: 'Het voorstel is teruggestuurd naar de behandelaar.',
    naar: 'voorstel',
    effecten: [...takenAf('akkoordEersteToets'), taak('voorstelTerug', 'Pas het voorstel van de eerste toets aan')],
  }),
};

/** Acts of the eerste toets. */
export const eersteToetshandelingen: readonly Handelingdefinitie[] = [
  ...toetshandelingen,
  stelBesluitVoor,
  keurVoorstelGoed,
  stuurVoorstelTerug,
];
