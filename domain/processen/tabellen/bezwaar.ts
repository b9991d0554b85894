/** The term to object, as every besluit of this service starts it. */
import type { Klokactie, Kloksignaal } from '#domain/processen/procedure';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { eindeVan } from '#domain/processen/tabellen/signaaltaken';
import { bezwaarparametersOp } from '#domain/parameters/bezwaartermijn';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import type { Klokdefinitie } from '#domain/termijnen/klok';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

const BEZWAARTERMIJN: Klokdefinitie = {
  naam: 'bezwaartermijn',
  titel: 'Bezwaar maken door de ouder',
  soort: 'wettelijk',
  bron: 'Wht 6.10a',
  zekerheid: 'S',
  lengte: 'P16W',
  looptNaEinde: true,
  signalen: { onderweg: 28, dreigt: 7 },
};

/** For a dagtekening under a transition rule: `vanaf` is the last day that rule fixes. */
const OVERGANG: Klokdefinitie = {
  ...BEZWAARTERMIJN,
  naam: 'bezwaartermijnOvergang',
  soort: 'periode',
  bron: 'beleid UHT (overgang) bij besluiten van vóór 10 juli 2024',
  lengte: 'P0D',
};

/** Both forms of the term. */
export const bezwaarklokken: readonly Klokdefinitie[] = [BEZWAARTERMIJN, OVERGANG];

/** Starts the term for a besluit of this dagtekening: sixteen weeks, or what the transition rule of that day gave. */
export function startBezwaartermijn(dagtekening: Datum): Klokactie {
  const { einde } = bezwaarparametersOp(dagtekening);
  if (einde.soort === 'lengte' && einde.lengte === BEZWAARTERMIJN.lengte) {
    return { soort: 'start', klok: BEZWAARTERMIJN.naam, vanaf: dagtekening };
  }
  return { soort: 'start', klok: OVERGANG.naam, vanaf: bezwaartermijnWht(dagtekening).laatsteDag };
}

/** The term belongs to the ouder: nobody gets a taak, and the besluit becomes final when it has passed. */
export const bezwaarsignalen: readonly Kloksignaal[] = bezwaarklokken.flatMap(({ naam }): Kloksignaal[] => [
  ...(['onderweg', 'dreigt'] as const).map((signaal): Kloksignaal => ({
    klok: naam,
    signaal,
    gevolg: 'Alleen in het logboek: de ouder heeft nog even.',
    verwerk: (context) => ({
      ok: true,
      tekst: `De ouder kan nog bezwaar maken tot en met ${schrijfDatum(eindeVan(context, naam))}.`,
    }),
  })),
  {
    klok: naam,
    signaal: 'verlopen',
    gevolg: 'De klok stopt: zonder bezwaar staat het besluit vast.',
    verwerk: (context) => ({
      ok: true,
      tekst: `De bezwaartermijn is voorbij sinds ${schrijfDatum(eindeVan(context, naam))}. Is er geen bezwaar gemaakt, dan staat het besluit vast.`,
      klokken: [{ soort: 'stop', klok: naam }],
      effecten: publiceer(context.zaak, 'beschikking.bezwaartermijn-voorbij', ['sbn'], {
        procedure: context.procedure.id,
        laatsteDag: eindeVan(context, naam),
      }),
    }),
  },
]);
