/** The vooraankondiging: mandatory before every decision (Wht 6.7 lid 1), with the provisional amount (6.9 lid 1). */
import { jarenIn } from '#domain/integraal/jaren';
import { CVW_BIJ_AFWIJZING } from '#domain/parameters/integraal';
import type { Besluit, Effect } from '#domain/processen/effecten';
import {
  weiger,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import { aandeelVan, bedragOp } from '#domain/processen/tabellen/integrale-beoordeling.bedrag';
import { RECHTER_VOORAANKONDIGING, streef, ZIENSWIJZE } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { nietBeoordeeld } from '#domain/processen/tabellen/integrale-beoordeling.oordeel';
import { redenenVan } from '#domain/processen/tabellen/integrale-beoordeling.redenen';
import { stuurTerug } from '#domain/processen/tabellen/integrale-beoordeling.terugsturen';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { getalUit, tekstUit } from '#domain/processen/velden';
import { laatsteVerrichter } from '#domain/processen/verrichtingen';
import { schrijfBedrag } from '#domain/waarden/geld';

const stelVooraankondigingVoor: Handelingdefinitie = {
  naam: 'stelVooraankondigingVoor',
  titel: 'Stel de vooraankondiging voor',
  toelichting:
    'Het systeem rekent het bedrag uit. Een tweede beoordelaar bekijkt de vooraankondiging voordat zij naar de ouder gaat.',
  bron: 'Wht 6.7 lid 1; 6.9 lid 1',
  fases: ['beoordeling'],
  rollen: ['pzb'],
  leestFeiten: true,
  velden: [
    {
      naam: 'toelichting',
      label: 'Toelichting voor de tweede beoordelaar',
      soort: 'langeTekst',
      persoonsgegeven: true,
      verplicht: false,
    },
  ],
  naar: ['vooraankondigingTerAkkoord'],
  hoofdstap: true,
  verricht: (context): Gevolg | Weigering => {
    const { procedure, op } = context;
    const jaren = jarenIn(procedure.gegevens);
    const open = nietBeoordeeld(jaren);
    if (open) return open;
    const wijstAf = jaren.some(({ oordeel }) => oordeel?.grond === 'geen');
    if (wijstAf && tekstUit(procedure.gegevens, 'adviesOp') === null) {
      return weiger(
        'advies-ontbreekt',
        `${CVW_BIJ_AFWIJZING.tekst} Leg de zaak eerst voor (${CVW_BIJ_AFWIJZING.bron}).`,
      );
    }
    const { totaal, teBetalen } = bedragOp(context, op);
    return {
      ok: true,
      tekst: `Vooraankondiging voorgesteld: ${schrijfBedrag(totaal)}, nu te betalen ${schrijfBedrag(teBetalen)}.`,
      naar: 'vooraankondigingTerAkkoord',
      gegevens: { voorstelOp: op, voorstelTotaal: totaal },
      klokken: streef(null, op),
      effecten: [
        ...takenAf('beoordeelJaren', 'stelVooraankondigingVoor', 'vooraankondigingTerug'),
        taak('akkoordVooraankondiging', 'Beoordeel de vooraankondiging', { rol: 'beoordelaar' }),
      ],
    };
  },
};

const keurVooraankondigingGoed: Handelingdefinitie = {
  naam: 'keurVooraankondigingGoed',
  titel: 'Keur de vooraankondiging goed',
  toelichting:
    'De ouder krijgt de brief met de berekening. Het voorlopige bedrag wordt betaald. De ouder kan twee weken reageren.',
  bron: 'Wht 6.7; 6.9 lid 1; vier ogen (ontwerp)',
  fases: ['vooraankondigingTerAkkoord'],
  rollen: ['beoordelaar'],
  velden: [],
  andereDan: ['stelVooraankondigingVoor'],
  leestFeiten: true,
  naar: ['zienswijze'],
  brieven: ['vooraankondiging'],
  hoofdstap: true,
  verricht: (context, _invoer, door) => kondigAan(context, door.medewerkerId),
};

/** The dossier may have changed since the proposal: then nobody signs another amount than was shown. */
export function gewijzigdSinds(context: Context): Weigering | null {
  const { gegevens } = context.procedure;
  const voorstelOp = tekstUit(gegevens, 'voorstelOp') as Context['op'] | null;
  const { totaal } = bedragOp(context, voorstelOp ?? context.op);
  if (totaal === getalUit(gegevens, 'voorstelTotaal')) return null;
  const melding = `Het dossier is gewijzigd sinds het voorstel: het totaal is nu ${schrijfBedrag(totaal)}. Stuur het voorstel terug.`;
  return weiger('dossier-gewijzigd', melding);
}

function kondigAan(context: Context, geaccordeerdDoor: string): Gevolg | Weigering {
  const { procedure, op } = context;
  const gewijzigd = gewijzigdSinds(context);
  if (gewijzigd) return gewijzigd;
  const bedrag = bedragOp(context, op);
  const { berekening, regels, totaal, teBetalen } = bedrag;
  const opgesteldDoor = laatsteVerrichter(procedure, 'stelVooraankondigingVoor') ?? '';
  const besluit: Besluit = {
    besluitsoort: 'vooraankondiging',
    uitkomst: 'voorlopig',
    dagtekening: op,
    bedrag: totaal,
    regels,
    redenen: redenenVan(jarenIn(procedure.gegevens)),
    regelversie: berekening.regelversie,
    opgesteldDoor,
    geaccordeerdDoor,
  };
  const brief: Effect = {
    soort: 'brief',
    brief: 'vooraankondiging',
    gegevens: { totaal, teBetalen, ...aandeelVan(bedrag) },
  };
  const gegevens = { bedrag: teBetalen, regeling: 'voorlopig', opgesteldDoor, geaccordeerdDoor, toegekendOp: op };
  return {
    ok: true,
    tekst: `Vooraankondiging verstuurd: voorlopig ${schrijfBedrag(totaal)}, nu te betalen ${schrijfBedrag(teBetalen)}.`,
    naar: 'zienswijze',
    gegevens: { vooraankondigingOp: op, vooraankondigingTotaal: totaal, feitenGewijzigdOp: null },
    klokken: [
      { soort: 'start', klok: ZIENSWIJZE.naam, vanaf: op },
      { soort: 'stop', klok: RECHTER_VOORAANKONDIGING.naam },
    ],
    effecten: [
      ...takenAf('akkoordVooraankondiging'),
      { soort: 'besluit', besluit },
      brief,
      { soort: 'mijlpaal', mijlpaal: 'vooraankondigingVerzonden', op },
      taak('bespreekVooraankondiging', 'Bespreek de vooraankondiging met de ouder'),
    ],
    ...(teBetalen > 0 ? { start: [{ procedure: 'uitbetaling', gegevens }] } : {}),
  };
}

const stuurVooraankondigingTerug = stuurTerug({
  naam: 'stuurVooraankondigingTerug',
  wat: 'vooraankondiging',
  vanuit: 'vooraankondigingTerAkkoord',
  naar: 'beoordeling',
  voorgesteldDoor: 'stelVooraankondigingVoor',
  taakAf: 'akkoordVooraankondiging',
  taakNieuw: 'vooraankondigingTerug',
});

/** Acts of the vooraankondiging. */
export const vooraankondighandelingen: readonly Handelingdefinitie[] = [
  stelVooraankondigingVoor,
  keurVooraankondigingGoed,
  stuurVooraankondigingTerug,
];
