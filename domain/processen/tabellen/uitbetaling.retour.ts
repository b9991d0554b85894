/** A payment that was booked as paid and comes back later: what the payment started is taken back, and the money has to go out again. */
import type { Berichtdefinitie, Context, Gevolg, Klokactie } from '#domain/processen/procedure';
import { publiceer, type Bestemming } from '#domain/processen/tabellen/publicaties';
import { taak } from '#domain/processen/tabellen/signaaltaken';
import { gedragVan, regelingVan } from '#domain/processen/tabellen/uitbetaling.regeling';
import { datumUit, getalUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { schrijfDatum } from '#domain/waarden/datum';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

/** Who hears that the money went out, and so who hears that it came back. */
export const HOREN_VAN_BETALING: readonly Bestemming[] = [
  'gemeente',
  'sbn',
  'kindregeling',
  'exToeslagpartner',
  'publiekeSchuldeisers',
];

/**
 * The amount no longer counts as received (Wht 2.7 lid 4), and the procedure is open again, also when it had ended: the € 10.000 of 2.7 lid 2
 * ends it on the day of payment. The mijlpaal stays: it is the dated fact that the bank paid.
 */
function verwerkLateRetour({ zaak, procedure, op }: Context, gegevens: Invoer): Gevolg {
  const code = tekstUit(gegevens, 'code') ?? 'zonder code';
  const reden = tekstUit(gegevens, 'reden') ?? 'geen reden';
  const geretourneerdOp = datumUit(gegevens, 'geretourneerdOp') ?? op;
  const bedrag = centen(getalUit(gegevens, 'bedrag') ?? getalUit(procedure.gegevens, 'bedrag') ?? 0);
  const regeling = regelingVan(procedure.gegevens);
  return {
    ok: true,
    tekst: `De bank stuurde ${schrijfBedrag(bedrag)} op ${schrijfDatum(geretourneerdOp)} alsnog terug (${code}: ${reden}). Er is dus niet betaald.`,
    naar: 'geretourneerd',
    heropen: true,
    gegevens: { betaaldOp: null, retourCode: code },
    klokken: klokkenTerug(zaak, procedure),
    effecten: [
      { soort: 'ontvangstTerug', regeling, bedrag, op: geretourneerdOp },
      taak('betalingTerug', 'De betaling kwam alsnog terug: bel de ouder over de rekening'),
      ...publiceer(zaak, `${gedragVan(procedure.gegevens).gebeurtenis}.teruggekomen`, HOREN_VAN_BETALING, {
        geretourneerdOp,
        regeling,
      }),
    ],
  };
}

/**
 * Wht 2.20 counts the moratorium from the payment of the forfait [S]. That money which did not stay with the ouder is no payment, so that the
 * year stops here and begins anew with the new payment, is our reading: the article does not speak of a return [A]. For the same reason the
 * six months of 6.9 lid 3 and 4 run on from the day of receipt [A], unless the ouder had asked to be paid later.
 */
function klokkenTerug(zaak: Context['zaak'], { klokken, gegevens }: Context['procedure']): readonly Klokactie[] {
  const vroegOmUitstel = klokken.some((klok) => klok.naam === 'latereUitbetaling');
  const { termijn } = gedragVan(gegevens);
  if (termijn === 'betaaltermijn') {
    const vanaf = datumUit(gegevens, 'toegekendOp') ?? zaak.ontvangenOp;
    return vroegOmUitstel ? [] : [{ soort: 'start', klok: termijn, vanaf }];
  }
  return [
    { soort: 'stop', klok: 'moratorium' },
    ...(vroegOmUitstel ? [] : [{ soort: 'start', klok: 'uitbetaaltermijn', vanaf: zaak.ontvangenOp } as const]),
  ];
}

/** The message of the bank on a payment that it had booked as paid. */
export const lateRetour: Berichtdefinitie = {
  bericht: 'betalingGeretourneerd',
  fases: ['betaald', 'afgerond'],
  naar: ['geretourneerd'],
  gevolg:
    'Komt na de betaling: zij telt niet meer als ontvangen, het moratorium stopt (Wht 2.20 [A]) en de termijn om te betalen loopt weer. Taak voor de behandelaar; wie van de betaling hoorde, hoort ook dit.',
  verwerk: verwerkLateRetour,
};
