/** What the ouder says to the vooraankondiging, and until when (Wht 6.7 lid 2 and 3). */
import type { Context, Gevolg, Handelingdefinitie, Kloksignaal } from '#domain/processen/procedure';
import { isVersneld, streef, ZIENSWIJZE } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { eindeVan, taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { datumUit } from '#domain/processen/velden';
import { lopendeKlok } from '#domain/processen/verrichtingen';
import { magVerlengen, wijzigKlok } from '#domain/termijnen/klokrekening';
import { schrijfDatum } from '#domain/waarden/datum';

const legZienswijzeVast: Handelingdefinitie = {
  naam: 'legZienswijzeVast',
  titel: 'Leg de reactie van de ouder vast',
  toelichting:
    'U weegt de reactie daarna. De beschikking kan pas na de laatste dag van de reactietermijn (Wht 6.7 lid 4).',
  bron: 'Wht 6.7 lid 2 en 4',
  fases: ['zienswijze'],
  rollen: ['pzb'],
  velden: [
    { naam: 'ontvangenOp', label: 'Ontvangen op', soort: 'datum', nietNaVandaag: true },
    {
      naam: 'reactie',
      label: 'Wat vindt de ouder?',
      soort: 'keuze',
      keuzes: [
        { waarde: 'eens', label: 'De ouder is het eens met de vooraankondiging' },
        { waarde: 'oneens', label: 'De ouder is het (deels) niet eens' },
      ],
    },
    { naam: 'zienswijze', label: 'De reactie', soort: 'langeTekst', persoonsgegeven: true },
  ],
  naar: ['heroverweging'],
  hoofdstap: true,
  verricht: (context, invoer): Gevolg => {
    const eens = invoer['reactie'] === 'eens';
    const ontvangenOp = datumUit(invoer, 'ontvangenOp') ?? context.op;
    return naarHeroverweging(
      context,
      `Reactie van de ouder ontvangen op ${schrijfDatum(ontvangenOp)}: ${eens ? 'eens met' : 'niet (geheel) eens met'} de vooraankondiging.`,
      { zienswijzeOntvangenOp: ontvangenOp, zienswijzeOneens: !eens },
    );
  },
};

/** The term keeps running: before its last day no decision is taken (Wht 6.7 lid 4) [S]. */
function naarHeroverweging({ procedure, op }: Context, tekst: string, gegevens: Gevolg['gegevens']): Gevolg {
  return {
    ok: true,
    tekst,
    naar: 'heroverweging',
    ...(gegevens === undefined ? {} : { gegevens }),
    klokken: streef('heroverweging', op, isVersneld(procedure.gegevens)),
    effecten: [
      ...takenAf('bespreekVooraankondiging'),
      taak('heroverweeg', 'Weeg de reactie en bereid de beschikking voor'),
    ],
  };
}

const verlengZienswijzetermijn: Handelingdefinitie = {
  naam: 'verlengZienswijzetermijn',
  titel: 'Geef de ouder langer de tijd',
  toelichting: 'De ouder vraagt erom; één keer, tot hoogstens zes weken na de dagtekening van de vooraankondiging.',
  bron: 'Wht 6.7 lid 3',
  fases: ['zienswijze'],
  rollen: ['pzb'],
  velden: [{ naam: 'gevraagd', label: 'De ouder heeft om meer tijd gevraagd', soort: 'vinkje', verplicht: true }],
  naar: [],
  brieven: ['zienswijzetermijnVerlengd'],
  kanNiet: ({ procedure, op }) => {
    const klok = lopendeKlok(procedure, ZIENSWIJZE.naam);
    return klok && magVerlengen(ZIENSWIJZE, klok, op) ? null : 'De reactietermijn is al verlengd of al voorbij.';
  },
  verricht: (context): Gevolg => {
    const klok = lopendeKlok(context.procedure, ZIENSWIJZE.naam);
    const tot = klok ? wijzigKlok(ZIENSWIJZE, klok, { soort: 'verlengd', op: context.op }).einddatum : context.op;
    return {
      ok: true,
      tekst: `De ouder kan reageren tot en met ${schrijfDatum(tot)}.`,
      klokken: [{ soort: 'verleng', klok: ZIENSWIJZE.naam }],
      effecten: [{ soort: 'brief', brief: 'zienswijzetermijnVerlengd', gegevens: { nieuweDatum: tot } }],
    };
  },
};

/** When the term has passed, the beschikking can be prepared; a reaction that came before is being weighed already. */
export const zienswijzesignalen: readonly Kloksignaal[] = [
  ...(['onderweg', 'dreigt'] as const).map((signaal): Kloksignaal => ({
    klok: ZIENSWIJZE.naam,
    signaal,
    gevolg: 'Alleen in het logboek: de ouder heeft nog even.',
    verwerk: (context) => ({
      ok: true,
      tekst: `De ouder kan nog reageren tot en met ${schrijfDatum(eindeVan(context, ZIENSWIJZE.naam))}.`,
    }),
  })),
  {
    klok: ZIENSWIJZE.naam,
    signaal: 'verlopen',
    vanuit: ['zienswijze'],
    naar: ['heroverweging'],
    gevolg: 'De klok stopt; zonder reactie gaat de zaak naar de heroverweging.',
    verwerk: (context): Gevolg => {
      const stop = [{ soort: 'stop', klok: ZIENSWIJZE.naam }] as const;
      const tekst = 'De reactietermijn is voorbij.';
      if (context.procedure.fase !== 'zienswijze') return { ok: true, tekst, klokken: stop };
      const verder = naarHeroverweging(context, `${tekst} De ouder heeft niet gereageerd.`, {});
      return { ...verder, klokken: [...stop, ...(verder.klokken ?? [])] };
    },
  },
];

/** Acts around the zienswijze. */
export const zienswijzehandelingen: readonly Handelingdefinitie[] = [legZienswijzeVast, verlengZienswijzetermijn];
