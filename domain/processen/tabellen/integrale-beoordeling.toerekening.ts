/** After the partner was granted something too: a part of the forfait counts for the partner, so this ouder gets that part after all (Wht 2.7 lid 3). */
import type { Besluit, Effect } from '#domain/processen/effecten';
import {
  weiger,
  type Berichtdefinitie,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import { bepaalAftrek } from '#domain/integraal/partner';
import { bedragOp, ontvangenOfOnderweg } from '#domain/processen/tabellen/integrale-beoordeling.bedrag';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { datumUit, getalUit } from '#domain/processen/velden';
import { laatsteVerrichter } from '#domain/processen/verrichtingen';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { centen, minTotNul, schrijfBedrag, som, type EuroCenten } from '#domain/waarden/geld';

const NA_BESCHIKKING = ['beschikt', 'bezwaar', 'onherroepelijk'] as const;
const BRON = 'Wht 2.7 lid 3';
const TAAK = 'rekenForfaitToe';
const AKKOORD = 'akkoordToerekening';

/** What the zaak of the partner is told when a beschikking granted something here. */
export const PARTNER_BESCHIKT = 'partnerBeschikt';

/** Tells the zaak of the partner, when the forfait counts for both. */
export function meldAanPartner({ feiten }: Context): readonly Effect[] {
  const partner = feiten?.forfaitMetPartner;
  if (!partner) return [];
  return [{ soort: 'meldAanZaak', zaaknummer: partner.zaaknummer, bericht: PARTNER_BESCHIKT, gegevens: {} }];
}

/** A partner whose own zaak was decided before looks again at what came off. */
export const partnerBeschikt: Berichtdefinitie = {
  bericht: PARTNER_BESCHIKT,
  fases: NA_BESCHIKKING,
  naar: [],
  gevolg: 'Taak voor de behandelaar: bereken opnieuw welk deel van het forfait voor deze ouder telt.',
  verwerk: (): Gevolg => ({
    ok: true,
    tekst:
      'Aan de partner is ook compensatie toegekend: een deel van het forfait telt nu voor de partner (Wht 2.7 lid 3).',
    gegevens: { partnerBeschikt: true },
    effecten: [taak(TAAK, 'Bereken het aandeel in het forfait opnieuw')],
  }),
};

/** What is still to be paid with the amounts of the beschikking and the forfait divided as it is now; zero when the forfait is not shared. */
function nabetaling(context: Context): EuroCenten {
  const beschiktOp = datumUit(context.procedure.gegevens, 'beschiktOp');
  if (beschiktOp === null || !context.feiten?.forfaitMetPartner) return centen(0);
  if (context.procedure.gegevens['overgenomen'] !== true) return bedragOp(context, beschiktOp).teBetalen;
  const totaal = centen(getalUit(context.procedure.gegevens, 'beschiktTotaal') ?? 0);
  const { ontvangen } = bepaalAftrek(totaal, ontvangenOfOnderweg(context), context.feiten.forfaitMetPartner);
  return minTotNul(totaal, som(ontvangen.map(({ bedrag }) => bedrag)));
}

const stelToerekeningVoor: Handelingdefinitie = {
  naam: 'stelToerekeningVoor',
  titel: 'Stel de nabetaling na toerekening voor',
  toelichting:
    'Het forfait telt voor beide partners, naar verhouding van wat ieder kreeg toegekend. Wat bij deze ouder te veel is afgetrokken, wordt nabetaald.',
  bron: BRON,
  fases: NA_BESCHIKKING,
  naEinde: true,
  rollen: ['pzb'],
  velden: [],
  leestFeiten: true,
  kanNiet: ({ procedure }) => (procedure.gegevens['partnerBeschikt'] === true ? null : 'Het forfait is niet gedeeld.'),
  naar: [],
  verricht: (context): Gevolg | Weigering => {
    const bedrag = nabetaling(context);
    if (bedrag === 0) {
      return {
        ok: true,
        tekst: 'Het aandeel in het forfait is opnieuw berekend. Er is niets na te betalen.',
        gegevens: { partnerBeschikt: false },
        effecten: takenAf(TAAK),
      };
    }
    return {
      ok: true,
      tekst: `Nabetaling voorgesteld: ${schrijfBedrag(bedrag)}, omdat een deel van het forfait voor de partner telt.`,
      gegevens: { toerekening: bedrag },
      effecten: [...takenAf(TAAK), taak(AKKOORD, 'Beoordeel de nabetaling na toerekening', { rol: 'beoordelaar' })],
    };
  },
};

const keurToerekeningGoed: Handelingdefinitie = {
  naam: 'keurToerekeningGoed',
  titel: 'Keur de nabetaling goed',
  toelichting: 'De ouder krijgt een besluit en het bedrag.',
  bron: `${BRON}; vier ogen (ontwerp)`,
  fases: NA_BESCHIKKING,
  naEinde: true,
  rollen: ['beoordelaar'],
  velden: [],
  andereDan: ['stelToerekeningVoor'],
  leestFeiten: true,
  kanNiet: ({ procedure }) =>
    getalUit(procedure.gegevens, 'toerekening') === null ? 'Er is niets voorgesteld.' : null,
  naar: [],
  brieven: ['nabetalingForfait'],
  verricht: (context, _invoer, door): Gevolg | Weigering => {
    const bedrag = nabetaling(context);
    if (bedrag !== getalUit(context.procedure.gegevens, 'toerekening')) {
      const melding = `Het dossier is gewijzigd sinds het voorstel: de nabetaling is nu ${schrijfBedrag(bedrag)}. Laat haar opnieuw voorstellen.`;
      return weiger('dossier-gewijzigd', melding);
    }
    return betaalNa(context, bedrag, door.medewerkerId);
  },
};

function betaalNa(context: Context, bedrag: EuroCenten, geaccordeerdDoor: string): Gevolg {
  const { procedure, op } = context;
  const opgesteldDoor = laatsteVerrichter(procedure, 'stelToerekeningVoor') ?? '';
  const bezwaarTot = bezwaartermijnWht(op).laatsteDag;
  const besluit: Besluit = {
    besluitsoort: 'forfaitToerekening',
    uitkomst: 'toegekend',
    dagtekening: op,
    bedrag,
    regels: [{ omschrijving: 'Deel van het forfait dat voor de partner telt', bedrag, bron: BRON }],
    redenen: ['Aan uw partner is ook compensatie toegekend. Het forfait telt daarom voor u beiden.'],
    regelversie: bedragOp(context, op).berekening.regelversie,
    opgesteldDoor,
    geaccordeerdDoor,
  };
  const gegevens = { bedrag, regeling: 'compensatie', opgesteldDoor, geaccordeerdDoor, toegekendOp: op };
  return {
    ok: true,
    tekst: `Nabetaling toegekend: ${schrijfBedrag(bedrag)} (${BRON}).`,
    gegevens: { partnerBeschikt: false, toerekening: null },
    effecten: [
      ...takenAf(AKKOORD),
      { soort: 'besluit', besluit },
      { soort: 'brief', brief: 'nabetalingForfait', gegevens: { bedrag, bezwaarTot } },
    ],
    start: [{ procedure: 'uitbetaling', gegevens }],
  };
}

/** Acts of this. */
export const toerekeninghandelingen: readonly Handelingdefinitie[] = [stelToerekeningVoor, keurToerekeningGoed];
