import type { Gevolg, Proceduredefinitie } from '#domain/processen/procedure';
import { uitbetalinghandelingen } from '#domain/processen/tabellen/uitbetaling.handelingen';
import { bewaak, taak } from '#domain/processen/tabellen/signaaltaken';
import { datumUit, getalUit, tekstUit } from '#domain/processen/velden';
import { centen, schrijfBedrag } from '#domain/waarden/geld';
import { plusDagen, schrijfDatum } from '#domain/waarden/datum';

const BESTEMMINGEN = ['gemeente', 'sbn', 'kindregeling', 'exToeslagpartner', 'publiekeSchuldeisers'] as const;

/** From toekenning to money on the account, and what the law starts at that moment. */
export const uitbetaling: Proceduredefinitie = {
  soort: 'uitbetaling',
  versie: 1,
  titel: 'Uitbetaling',
  toelichting: 'Bellen, rekening controleren, vrijgeven, betalen. Daarna beginnen het moratorium en de termijn voor publieke schulden.',
  bron: 'Wht 2.20, 3.1, 6.6, 6.8, 6.9 lid 3 en 4',
  beginfase: 'bellen',
  fases: [
    { naam: 'bellen', titel: 'Ouder bellen vóór betaling', wachtOp: 'dienst', toelichting: 'De behandelaar belt de ouder en bevestigt de rekening.' },
    { naam: 'rekening', titel: 'Rekening controleren', wachtOp: 'dienst', toelichting: 'Een tweede medewerker controleert de rekening.' },
    { naam: 'uitgesteld', titel: 'Later betalen op verzoek van de ouder', wachtOp: 'ouder', toelichting: 'De ouder vroeg om later te betalen.' },
    { naam: 'vrijgave', titel: 'Betaling vrijgeven', wachtOp: 'dienst', toelichting: 'Een medewerker betalingen geeft de betaling vrij.' },
    { naam: 'inBetaalrun', titel: 'In de betaalrun', wachtOp: 'bank', toelichting: 'De betaling gaat mee met de volgende betaalrun.' },
    { naam: 'geretourneerd', titel: 'Betaling teruggekomen', wachtOp: 'ouder', toelichting: 'De bank heeft de betaling teruggestuurd.' },
    { naam: 'betaald', titel: 'Betaald, moratorium loopt', wachtOp: 'niemand', toelichting: 'Het geld is overgemaakt; het moratorium loopt.' },
    { naam: 'afgerond', titel: 'Afgerond', wachtOp: 'niemand', toelichting: 'Het moratorium is voorbij.', eind: true },
    { naam: 'nietsTeBetalen', titel: 'Niets te betalen', wachtOp: 'niemand', toelichting: 'Alles was al eerder ontvangen.', eind: true },
  ],
  uitkomsten: ['afgerond', 'nietsTeBetalen'],
  klokken: [
    { naam: 'uitbetaaltermijn', titel: 'Forfait betalen', soort: 'wettelijk', bron: 'Wht 6.9 lid 3 en 4', zekerheid: 'S', lengte: 'P6M', signalen: { onderweg: 91, dreigt: 28 } },
    { naam: 'latereUitbetaling', titel: 'Betalen op de afgesproken dag', soort: 'belofte', bron: 'verzoek van de ouder (H-CAT0)', zekerheid: 'S', lengte: 'P0D', signalen: { onderweg: 14, dreigt: 7 } },
    { naam: 'moratorium', titel: 'Moratorium', soort: 'periode', bron: 'Wht 2.20', zekerheid: 'S', lengte: 'P1Y', looptNaEinde: true, signalen: { onderweg: 60, dreigt: 28 } },
    {
      naam: 'publiekeSchulden',
      titel: 'Publieke toeslagschulden kwijtschelden',
      soort: 'wettelijk',
      bron: 'Wht 6.6',
      zekerheid: 'S',
      lengte: 'P3M',
      verlenging: { lengte: 'P3M', hoogstens: 1, bron: 'Wht 6.6' },
      looptNaEinde: true,
      signalen: { onderweg: 45, dreigt: 14 },
    },
  ],
  handelingen: uitbetalinghandelingen,
  signalen: [
    ...bewaak('uitbetaaltermijn', 'Forfait betalen'),
    ...bewaak('latereUitbetaling', 'Betalen op de afgesproken dag'),
    ...bewaak('publiekeSchulden', 'Publieke toeslagschulden kwijtschelden'),
    {
      klok: 'moratorium',
      signaal: 'verlopen',
      gevolg: 'Het moratorium is voorbij; de procedure is afgerond.',
      verwerk: ({ procedure }): Gevolg => ({
        ok: true,
        tekst: 'Het moratorium is voorbij.',
        klokken: [{ soort: 'stop', klok: 'moratorium' }],
        ...(procedure.fase === 'betaald' ? { naar: 'afgerond', uitkomst: 'afgerond' } : {}),
        effecten: [{ soort: 'publiceer', type: 'nl.herstelbalie.moratorium.beeindigd', gegevens: {} }],
      }),
    },
  ],
  berichten: [
    {
      bericht: 'nietsTeBetalen',
      fases: ['bellen'],
      naar: ['nietsTeBetalen'],
      gevolg: 'Er is niets te betalen: alles was al ontvangen.',
      verwerk: (): Gevolg => ({
        ok: true,
        tekst: 'Er is niets te betalen: de ouder ontving al ten minste dit bedrag.',
        naar: 'nietsTeBetalen',
        uitkomst: 'nietsTeBetalen',
        effecten: [{ soort: 'taakAf', taak: 'belOuder' }],
      }),
    },
    {
      bericht: 'betalingVerwerkt',
      fases: ['inBetaalrun'],
      naar: ['betaald'],
      gevolg: 'Moratorium van een jaar vanaf de betaaldag; berichten naar gemeente, SBN, kindregeling, ex-partner en schuldeisers.',
      verwerk: ({ procedure, op }, gegevens): Gevolg => {
        const betaaldOp = datumUit(gegevens, 'betaaldOp') ?? op;
        const bedrag = centen(getalUit(gegevens, 'bedrag') ?? 0);
        const regeling = tekstUit(procedure.gegevens, 'regeling') ?? 'forfait';
        return {
          ok: true,
          tekst: `${schrijfBedrag(bedrag)} is betaald op ${schrijfDatum(betaaldOp)}. Het moratorium loopt een jaar.`,
          naar: 'betaald',
          gegevens: { betaaldOp },
          klokken: [
            { soort: 'stop', klok: 'uitbetaaltermijn' },
            { soort: 'stop', klok: 'latereUitbetaling' },
            ...(regeling === 'forfait' ? [{ soort: 'start', klok: 'moratorium', vanaf: betaaldOp } as const] : []),
          ],
          effecten: [
            { soort: 'ontvangst', regeling, bedrag, op: betaaldOp },
            { soort: 'mijlpaal', mijlpaal: 'forfaitBetaald', op: betaaldOp },
            { soort: 'taakAf', taak: 'uitbetaaltermijn:dreigt' },
            { soort: 'taakAf', taak: 'uitbetaaltermijn:verlopen' },
            { soort: 'taakAf', taak: 'latereUitbetaling:dreigt' },
            { soort: 'taakAf', taak: 'latereUitbetaling:verlopen' },
            ...BESTEMMINGEN.map((bestemming) => ({
              soort: 'publiceer' as const,
              type: 'nl.herstelbalie.forfait.uitbetaald',
              gegevens: { bestemming, betaaldOp },
            })),
          ],
        };
      },
    },
    {
      bericht: 'betalingGeretourneerd',
      fases: ['inBetaalrun'],
      naar: ['geretourneerd'],
      gevolg: 'Taak voor de behandelaar: de ouder bellen over de rekening.',
      verwerk: (_context, gegevens): Gevolg => ({
        ok: true,
        tekst: `De bank stuurde de betaling terug (${tekstUit(gegevens, 'code') ?? 'zonder code'}: ${tekstUit(gegevens, 'reden') ?? 'geen reden'}).`,
        naar: 'geretourneerd',
        gegevens: { retourCode: tekstUit(gegevens, 'code') },
        effecten: [taak('betalingTerug', 'De betaling kwam terug: bel de ouder over de rekening')],
      }),
    },
  ],
  begin: ({ zaak, procedure, op }): Gevolg => {
    const bedrag = centen(getalUit(procedure.gegevens, 'bedrag') ?? 0);
    const schulden = [{ soort: 'start', klok: 'publiekeSchulden', vanaf: datumUit(procedure.gegevens, 'toegekendOp') ?? op }] as const;
    if (bedrag === 0) {
      return { ok: true, tekst: 'Er is niets te betalen.', naar: 'nietsTeBetalen', uitkomst: 'nietsTeBetalen', klokken: schulden };
    }
    return {
      ok: true,
      tekst: `Betaalopdracht van ${schrijfBedrag(bedrag)} opgesteld. Bel eerst de ouder.`,
      klokken: [{ soort: 'start', klok: 'uitbetaaltermijn', vanaf: zaak.ontvangenOp }, ...schulden],
      effecten: [
        {
          soort: 'betaalopdracht',
          regeling: procedure.gegevens['regeling'] === 'partnerbedrag' ? 'partnerbedrag' : 'forfait',
          bedrag,
          opgesteldDoor: tekstUit(procedure.gegevens, 'opgesteldDoor') ?? '',
          geaccordeerdDoor: tekstUit(procedure.gegevens, 'geaccordeerdDoor') ?? '',
        },
        taak('belOuder', 'Bel de ouder over de uitbetaling', { uiterlijk: plusDagen(op, 14) }),
      ],
    };
  },
};
