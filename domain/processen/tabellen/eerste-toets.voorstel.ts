/** The voorstel of the eerste toets: what is computed and laid before the second beoordelaar. */
import { berekenForfait, berekenPartnerbedrag, type Forfaitberekening } from '#domain/bedragen/forfait';
import { weiger, type Context, type Gevolg, type Weigering } from '#domain/processen/procedure';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { getalUit, jaUit, type Invoer } from '#domain/processen/velden';
import { centen, schrijfBedrag, som } from '#domain/waarden/geld';

/** The amount with its lines. */
export type Toetsberekening = Forfaitberekening;

/** Computes the amount from the dossier as it is now. A household in which the partner got the forfait first leads to the partnerbedrag. */
export function berekenBedrag(context: Context, nogPartner: boolean, extraOntvangen: number): Toetsberekening {
  const { zaak, feiten } = context;
  const alOntvangen = som([feiten?.alOntvangen ?? centen(0), centen(extraOntvangen)]);
  const gegevens = { aanvraagOntvangen: zaak.ontvangenOp, alOntvangen };
  return feiten?.partnerMetForfait ? berekenPartnerbedrag({ ...gegevens, nogPartner }) : berekenForfait(gegevens);
}

/** Lays the besluit before a colleague and keeps what was computed, so that the beoordelaar sees the same. */
export function stelVoor(context: Context, invoer: Invoer): Gevolg | Weigering {
  if (context.procedure.gegevens['voorlopig'] !== 'positief') {
    return voorstel('Voorstel: geen recht op € 30.000 na de eerste toets.', { bedrag: 0, extraOntvangen: 0 });
  }
  if (context.feiten?.partnerMetForfait && typeof invoer['nogPartner'] !== 'boolean') {
    return weiger(
      'verplicht',
      'De partner kreeg het forfait al. Kies of zij toen nog toeslagpartner waren.',
      'nogPartner',
    );
  }
  const extraOntvangen = getalUit(invoer, 'extraOntvangen') ?? 0;
  const nogPartner = jaUit(invoer, 'nogPartner');
  const { bedrag, regeling } = berekenBedrag(context, nogPartner, extraOntvangen);
  const wat = regeling === 'forfait' ? 'forfait' : 'bedrag voor de andere partner';
  const tekst = `Voorstel: toekennen, ${wat} ${schrijfBedrag(bedrag)}.`;
  return voorstel(tekst, { bedrag, extraOntvangen, nogPartner, regeling });
}

function voorstel(tekst: string, gegevens: Invoer): Gevolg {
  return {
    ok: true,
    tekst,
    naar: 'terAkkoord',
    gegevens,
    effecten: [
      ...takenAf('stelBesluitVoor', 'voorstelTerug'),
      taak('akkoordEersteToets', 'Beoordeel het voorstel van de eerste toets', { rol: 'beoordelaar' }),
    ],
  };
}
