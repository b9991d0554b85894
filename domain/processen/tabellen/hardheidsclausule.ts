import { weiger, type Context, type Gevolg, type Handelingdefinitie, type Proceduredefinitie } from '#domain/processen/procedure';
import { taak } from '#domain/processen/tabellen/signaaltaken';
import { laatsteVerrichter } from '#domain/processen/verrichtingen';
import { jaUit, tekstUit } from '#domain/processen/velden';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { centen } from '#domain/waarden/geld';

const REGELVERSIE = 'wht-9.1-2022-11-05';

const GRONDEN = [
  { waarde: 'bewind', label: 'De ouder stond onder bewind of curatele en de vertegenwoordiger meldde niet aan' },
  { waarde: 'eerderePoging', label: 'De ouder probeerde zich eerder aan te melden' },
  { waarde: 'ziekte', label: 'Ziekte of opname' },
  { waarde: 'buitenland', label: 'De ouder woonde in het buitenland en was niet bereikt' },
  { waarde: 'anders', label: 'Een andere bijzondere omstandigheid' },
  { waarde: 'geen', label: 'Er is geen bijzondere omstandigheid' },
];

const handelingen: readonly Handelingdefinitie[] = [
  {
    naam: 'stelHardheidVoor',
    titel: 'Stel een besluit over de hardheidsclausule voor',
    toelichting: 'De aanmelding kwam te laat. Is het toch onbillijk om haar af te wijzen? Weeg alle omstandigheden en leg ze vast.',
    bron: 'Wht 9.1 lid 1',
    fases: ['beoordeling'],
    rollen: ['pzb', 'jurist'],
    velden: [
      { naam: 'toepassen', label: 'Past u de hardheidsclausule toe?', soort: 'jaNee' },
      { naam: 'grond', label: 'Welke omstandigheid is het belangrijkst?', soort: 'keuze', keuzes: GRONDEN },
      { naam: 'motivering', label: 'Motivering', hint: 'Deze tekst komt in de brief aan de ouder. Schrijf kort en concreet.', soort: 'langeTekst', persoonsgegeven: true },
    ],
    naar: ['terAkkoord'],
    hoofdstap: true,
    verricht: (_context, invoer, door): Gevolg | ReturnType<typeof weiger> => {
      const toepassen = jaUit(invoer, 'toepassen');
      if (toepassen && invoer['grond'] === 'geen') {
        return weiger('grond-ontbreekt', 'Kies de omstandigheid waarom u de hardheidsclausule toepast.', 'grond');
      }
      return {
        ok: true,
        tekst: `Voorstel: hardheidsclausule ${toepassen ? 'toepassen' : 'niet toepassen'} (${tekstUit(invoer, 'grond') ?? ''}).`,
        naar: 'terAkkoord',
        gegevens: { toepassen, grond: tekstUit(invoer, 'grond'), opgesteldDoor: door.medewerkerId },
        effecten: [taak('akkoordHardheid', 'Beoordeel het voorstel over de hardheidsclausule', { rol: 'beoordelaar' })],
      };
    },
  },
  {
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
    verricht: (context, _invoer, door): Gevolg => stelVast(context, door.medewerkerId),
  },
  {
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
      tekst: 'Het voorstel is teruggestuurd.',
      naar: 'beoordeling',
      effecten: [{ soort: 'taakAf', taak: 'akkoordHardheid' }, taak('hardheidTerug', 'Pas het voorstel over de hardheidsclausule aan')],
    }),
  },
];

function stelVast({ procedure, op }: Context, geaccordeerdDoor: string): Gevolg {
  const toegepast = procedure.gegevens['toepassen'] === true;
  const grond = tekstUit(procedure.gegevens, 'grond') ?? '';
  const bezwaarTot = bezwaartermijnWht(op).laatsteDag;
  const besluit = {
    besluitsoort: 'hardheidsclausule',
    uitkomst: toegepast ? 'toegepast' : 'afgewezen',
    dagtekening: op,
    bedrag: centen(0),
    regels: [],
    redenen: [GRONDEN.find((g) => g.waarde === grond)?.label ?? grond],
    regelversie: REGELVERSIE,
    opgesteldDoor: laatsteVerrichter(procedure, 'stelHardheidVoor') ?? '',
    geaccordeerdDoor,
  } as const;
  const af = [
    { soort: 'taakAf', taak: 'akkoordHardheid' },
    { soort: 'taakAf', taak: 'hardheidTerug' },
    { soort: 'besluit', besluit },
  ] as const;
  if (toegepast) {
    return {
      ok: true,
      tekst: 'De hardheidsclausule is toegepast: de aanmelding wordt alsnog behandeld.',
      naar: 'toegepast',
      uitkomst: 'toegepast',
      effecten: [...af, { soort: 'brief', brief: 'hardheidsclausuleToegepast', gegevens: { grond } }],
      start: [{ procedure: 'eersteToets', gegevens: { hardheidToegepast: true } }],
    };
  }
  return {
    ok: true,
    tekst: 'De aanmelding is te laat; de hardheidsclausule is niet toegepast.',
    naar: 'afgewezen',
    uitkomst: 'afgewezen',
    klokken: [{ soort: 'start', klok: 'bezwaartermijn', vanaf: op }],
    effecten: [
      ...af,
      { soort: 'brief', brief: 'afwijzingTeLaat', gegevens: { grond, bezwaarTot } },
      { soort: 'mijlpaal', mijlpaal: 'afgewezenTeLaat', op },
      { soort: 'publiceer', type: 'nl.herstelbalie.herstel.afgewezen', gegevens: { op, reden: 'te laat' } },
    ],
    berichten: [{ bericht: 'aanmeldingAfgewezen' }],
  };
}

/** A late aanmelding: is it so unfair to refuse it that the law may be set aside? */
export const hardheidsclausule: Proceduredefinitie = {
  soort: 'hardheidsclausule',
  versie: 1,
  titel: 'Hardheidsclausule',
  toelichting: 'Een aanmelding van na 2 januari 2024 wordt afgewezen, tenzij dat een onbillijkheid van overwegende aard zou zijn.',
  bron: 'Wht 6.1, 9.1 lid 1; ECLI:NL:RBAMS:2025:6170',
  beginfase: 'beoordeling',
  fases: [
    { naam: 'beoordeling', titel: 'Hardheidsclausule beoordelen', wachtOp: 'dienst', toelichting: 'De behandelaar weegt de omstandigheden.' },
    { naam: 'terAkkoord', titel: 'Hardheidsclausule ter akkoord', wachtOp: 'dienst', toelichting: 'Een tweede beoordelaar bekijkt het voorstel.' },
    { naam: 'toegepast', titel: 'Hardheidsclausule toegepast', wachtOp: 'niemand', toelichting: 'De eerste toets is gestart.', eind: true },
    { naam: 'afgewezen', titel: 'Afgewezen: te laat aangemeld', wachtOp: 'ouder', toelichting: 'De ouder kan bezwaar maken.', eind: true },
  ],
  uitkomsten: ['toegepast', 'afgewezen'],
  klokken: [
    {
      naam: 'bezwaartermijn',
      titel: 'Bezwaar maken door de ouder',
      soort: 'wettelijk',
      bron: 'Wht 6.10a',
      zekerheid: 'S',
      lengte: 'P16W',
      looptNaEinde: true,
      signalen: { onderweg: 28, dreigt: 7 },
    },
  ],
  handelingen,
  signalen: [
    {
      klok: 'bezwaartermijn',
      signaal: 'verlopen',
      gevolg: 'De afwijzing staat vast.',
      verwerk: (): Gevolg => ({ ok: true, tekst: 'De bezwaartermijn is voorbij: de afwijzing staat vast.', klokken: [{ soort: 'stop', klok: 'bezwaartermijn' }] }),
    },
  ],
  berichten: [],
  begin: (): Gevolg => ({
    ok: true,
    tekst: 'De aanmelding is te laat ontvangen. Beoordeel of de hardheidsclausule van toepassing is.',
    effecten: [taak('hardheid', 'Beoordeel de hardheidsclausule')],
  }),
};
