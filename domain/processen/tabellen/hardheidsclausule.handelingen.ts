import { weiger, type Gevolg, type Handelingdefinitie, type Weigering } from '#domain/processen/procedure';
import { stelVast } from '#domain/processen/tabellen/hardheidsclausule.besluit';
import { GRONDEN } from '#domain/processen/tabellen/hardheidsclausule.gronden';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { jaUit, tekstUit, type Invoer } from '#domain/processen/velden';

const stelHardheidVoor: Handelingdefinitie = {
  naam: 'stelHardheidVoor',
  titel: 'Stel een besluit over de hardheidsclausule voor',
  toelichting:
    'De aanmelding kwam te laat. Is het toch onbillijk om haar af te wijzen? Weeg alle omstandigheden en leg ze vast.',
  bron: 'Wht 9.1 lid 1',
  fases: ['beoordeling'],
  rollen: ['pzb', 'jurist'],
  velden: [
    { naam: 'toepassen', label: 'Past u de hardheidsclausule toe?', soort: 'jaNee' },
    { naam: 'grond', label: 'Welke omstandigheid is het belangrijkst?', soort: 'keuze', keuzes: GRONDEN },
    {
      naam: 'motivering',
      label: 'Motivering',
      hint: 'Deze tekst komt in de brief aan de ouder. Schrijf kort en concreet, en spreek de ouder aan met u.',
      soort: 'langeTekst',
      persoonsgegeven: true,
    },
  ],
  naar: ['terAkkoord'],
  hoofdstap: true,
  verricht: (_context, invoer) => stelVoor(invoer),
};

function stelVoor(invoer: Invoer): Gevolg | Weigering {
  const toepassen = jaUit(invoer, 'toepassen');
  const grond = tekstUit(invoer, 'grond') ?? '';
  if (toepassen && grond === 'geen') {
    return weiger('grond-ontbreekt', 'Kies de omstandigheid waarom u de hardheidsclausule toepast.', 'grond');
  }
  return {
    ok: true,
    tekst: `Voorstel: hardheidsclausule ${toepassen ? 'toepassen' : 'niet toepassen'} (${grond}).`,
    naar: 'terAkkoord',
    gegevens: { toepassen, grond },
    effecten: [
      ...takenAf('hardheid', 'hardheidTerug'),
      taak('akkoordHardheid', 'Beoordeel het voorstel over de hardheidsclausule', { rol: 'beoordelaar' }),
    ],
  };
}

const keurHardheidGoed: Handelingdefinitie = {
  naam: 'keurHardheidGoed',
  titel: 'Keur het voorstel goed',
  toelichting: 'U stelt het besluit vast. De ouder krijgt een brief.',
  bron: 'Wht 9.1; vier ogen (ontwerp)',
  fases: ['terAkkoord'],
  rollen: ['beoordelaar'],
  velden: [],
  andereDan: ['stelHardheidVoor'],
  naar: ['toegepast', 'afgewezen'],
  brieven: ['hardheidsclausuleToegepast', 'afwijzingTeLaat'],
  hoofdstap: true,
  verricht: (context, _invoer, door) => stelVast(context, door.medewerkerId),
};

const stuurHardheidTerug: Handelingdefinitie = {
  naam: 'stuurHardheidTerug',
  titel: 'Stuur het voorstel terug',
  bron: 'vier ogen (ontwerp)',
  fases: ['terAkkoord'],
  rollen: ['beoordelaar'],
  velden: [{ naam: 'reden', label: 'Wat moet er anders?', soort: 'langeTekst', persoonsgegeven: true }],
  andereDan: ['stelHardheidVoor'],
  naar: ['beoordeling'],
  verricht: (): Gevolg => ({
    ok: true,
    tekst: 'Het voorstel is teruggestuurd naar de behandelaar.',
    naar: 'beoordeling',
    effecten: [...takenAf('akkoordHardheid'), taak('hardheidTerug', 'Pas het voorstel over de hardheidsclausule aan')],
  }),
};

/** Acts on a late aanmelding. */
export const hardheidhandelingen: readonly Handelingdefinitie[] = [
  stelHardheidVoor,
  keurHardheidGoed,
  stuurHardheidTerug,
];
