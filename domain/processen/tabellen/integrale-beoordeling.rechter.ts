/** What comes from outside while we are late: an ingebrekestelling, or a court with a term and a dwangsom. */
import { beoordeelIngebrekestelling } from '#domain/dwangsom/ingebrekestelling';
import {
  weiger,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import { BESLISTERMIJN } from '#domain/processen/tabellen/aanmelding.klokken';
import { VOOR_BESLUIT } from '#domain/processen/tabellen/integrale-beoordeling.fases';
import {
  INGEBREKESTELLING,
  RECHTER_BESLUIT,
  RECHTER_VOORAANKONDIGING,
} from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { taak } from '#domain/processen/tabellen/signaaltaken';
import { datumUit, getalUit, type Invoer } from '#domain/processen/velden';
import { lopendeKlok, procedureVan } from '#domain/processen/verrichtingen';
import { schrijfDatum } from '#domain/waarden/datum';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

const legIngebrekestellingVast: Handelingdefinitie = {
  naam: 'legIngebrekestellingVast',
  titel: 'Leg een ingebrekestelling vast',
  toelichting:
    'De ouder vraagt schriftelijk om alsnog te beslissen. Twee weken na ontvangst begint de dwangsom, hoogstens 42 dagen.',
  bron: 'Awb 4:17',
  fases: VOOR_BESLUIT,
  rollen: ['pzb', 'jurist', 'teamleider'],
  velden: [{ naam: 'ontvangenOp', label: 'Ontvangen op', soort: 'datum', nietNaVandaag: true }],
  naar: [],
  verricht: (context, invoer) => stelInGebreke(context, datumUit(invoer, 'ontvangenOp') ?? context.op),
};

/** What an ingebrekestelling received on that day comes to: a clock, or the sentence that it has no effect. Refuses a second one. */
export function stelInGebreke({ zaak, procedure }: Context, ontvangenOp: Context['op']): Gevolg | Weigering {
  const termijn = procedureVan(zaak, 'aanmelding')?.klokken.find(({ naam }) => naam === BESLISTERMIJN.naam);
  if (!termijn) return weiger('klok-loopt-niet', 'De zaak heeft geen beslistermijn.', 'ontvangenOp');
  if (lopendeKlok(procedure, INGEBREKESTELLING.naam)) {
    return weiger('al-in-gebreke', 'Er is al een ingebrekestelling vastgelegd.', 'ontvangenOp');
  }
  const { oordeel, teltVanaf } = beoordeelIngebrekestelling(termijn.einddatum, ontvangenOp);
  if (termijn.status === 'opgeschort' || teltVanaf === null) {
    return {
      ok: true,
      tekst: `Ingebrekestelling ontvangen op ${schrijfDatum(ontvangenOp)}: te vroeg, de beslistermijn loopt tot en met ${schrijfDatum(termijn.einddatum)}. Zij heeft geen gevolg.`,
    };
  }
  const laat = oordeel === 'te-beoordelen' ? ' Mogelijk onredelijk laat: een jurist kijkt mee.' : '';
  return {
    ok: true,
    tekst: `Ingebrekestelling ontvangen op ${schrijfDatum(ontvangenOp)}; zij telt vanaf ${schrijfDatum(teltVanaf)}.${laat}`,
    gegevens: { ingebrekestellingOp: teltVanaf },
    klokken: [{ soort: 'start', klok: INGEBREKESTELLING.naam, vanaf: teltVanaf }],
  };
}

const legUitspraakVast: Handelingdefinitie = {
  naam: 'legUitspraakVast',
  titel: 'Leg een uitspraak van de rechter vast',
  toelichting: 'De rechter geeft ons een termijn, vaak met een dwangsom per dag. Neem de data over uit de uitspraak.',
  bron: 'Awb 8:55d; RVS:2023:3209',
  fases: VOOR_BESLUIT,
  rollen: ['jurist', 'teamleider'],
  velden: [
    { naam: 'kenmerk', label: 'Kenmerk van de uitspraak', soort: 'tekst', persoonsgegeven: true, maximaleLengte: 60 },
    { naam: 'verzondenOp', label: 'Verzonden op', soort: 'datum', nietNaVandaag: true },
    { naam: 'vooraankondigingVoor', label: 'Uiterste dag voor de vooraankondiging', soort: 'datum', verplicht: false },
    { naam: 'besluitVoor', label: 'Uiterste dag voor de beschikking', soort: 'datum', verplicht: false },
    { naam: 'perDag', label: 'Dwangsom per dag', soort: 'bedrag', verplicht: false, minimum: 1, maximum: 10_000_000 },
    { naam: 'maximum', label: 'Hoogstens', soort: 'bedrag', verplicht: false, minimum: 1, maximum: 1_000_000_000 },
  ],
  naar: [],
  verricht: (context, invoer) => volgUitspraak(context, invoer),
};

function volgUitspraak({ procedure }: Context, invoer: Invoer): Gevolg | Weigering {
  const [eerst, dan] = [datumUit(invoer, 'vooraankondigingVoor'), datumUit(invoer, 'besluitVoor')];
  const [perDag, maximum] = [getalUit(invoer, 'perDag'), getalUit(invoer, 'maximum')];
  if (eerst === null && dan === null)
    return weiger('dag-ontbreekt', 'Vul ten minste één uiterste dag in.', 'besluitVoor');
  if ((perDag === null) !== (maximum === null)) {
    return weiger(
      'dwangsom-onvolledig',
      'Vul de dwangsom per dag en het maximum allebei in.',
      perDag === null ? 'perDag' : 'maximum',
    );
  }
  if (eerst !== null && !VOOR_DE_VOORAANKONDIGING.includes(procedure.fase)) {
    return weiger(
      'al-aangekondigd',
      'De vooraankondiging is al verstuurd. Vul alleen de dag van de beschikking in.',
      'vooraankondigingVoor',
    );
  }
  const dwangsom =
    perDag === null || maximum === null
      ? ''
      : ` Daarna ${schrijfBedrag(centen(perDag))} per dag, hoogstens ${schrijfBedrag(centen(maximum))}.`;
  const dagen = [
    eerst === null ? null : `vooraankondiging uiterlijk ${schrijfDatum(eerst)}`,
    dan === null ? null : `beschikking uiterlijk ${schrijfDatum(dan)}`,
  ].filter((deel) => deel !== null);
  return {
    ok: true,
    tekst: `Uitspraak van de rechter: ${dagen.join(', ')}.${dwangsom}`,
    gegevens: {
      uitspraakOp: datumUit(invoer, 'verzondenOp'),
      rechterPerDag: perDag,
      rechterMaximum: maximum,
      rechterVooraankondigingVoor: eerst,
      rechterBesluitVoor: dan,
    },
    klokken: [...opnieuw(RECHTER_VOORAANKONDIGING.naam, eerst), ...opnieuw(RECHTER_BESLUIT.naam, dan)],
    effecten: [taak('uitspraak', 'Volg de uitspraak van de rechter op', { uiterlijk: eerst ?? dan })],
  };
}

const VOOR_DE_VOORAANKONDIGING: readonly string[] = [
  ...['intake', 'dossier', 'beoordeling', 'advies', 'vooraankondigingTerAkkoord'],
];

/** A later ruling takes the place of an earlier one. */
function opnieuw(klok: string, dag: Context['op'] | null): NonNullable<Gevolg['klokken']> {
  return dag === null
    ? []
    : [
        { soort: 'stop', klok },
        { soort: 'start', klok, vanaf: dag },
      ];
}

/** Acts on being late. */
export const rechterhandelingen: readonly Handelingdefinitie[] = [legIngebrekestellingVast, legUitspraakVast];
