/** What the bank says, and what the law starts when the money has arrived. */
import type { Berichtdefinitie, Context, Gevolg, Klokactie } from '#domain/processen/procedure';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { taak } from '#domain/processen/tabellen/signaaltaken';
import { HOREN_VAN_BETALING, lateRetour } from '#domain/processen/tabellen/uitbetaling.retour';
import { gedragVan, regelingVan } from '#domain/processen/tabellen/uitbetaling.regeling';
import { datumUit, getalUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { moratoriumPerioden } from '#domain/termijnen/moratorium';
import { schrijfDatum } from '#domain/waarden/datum';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

/** The forfait starts a moratorium (Wht 2.20); every other amount starts none and ends the procedure [D]. */
function verwerkBetaling(context: Context, gegevens: Invoer): Gevolg {
  const { zaak, procedure, op } = context;
  const betaaldOp = datumUit(gegevens, 'betaaldOp') ?? op;
  const bedrag = centen(getalUit(gegevens, 'bedrag') ?? 0);
  const regeling = regelingVan(procedure.gegevens);
  const { geeftMoratorium: isForfait, termijn, mijlpaal, gebeurtenis } = gedragVan(procedure.gegevens);
  const betaald = `${schrijfBedrag(bedrag)} is betaald op ${schrijfDatum(betaaldOp)}.`;
  const klokken: readonly Klokactie[] = [
    { soort: 'stop', klok: termijn },
    { soort: 'stop', klok: 'latereUitbetaling' },
    ...(isForfait ? [{ soort: 'start', klok: 'moratorium', vanaf: betaaldOp } as const] : []),
  ];
  return {
    ok: true,
    tekst: isForfait ? `${betaald} ${moratoriumtekst(zaak.ontvangenOp, betaaldOp)}` : betaald,
    naar: isForfait ? 'betaald' : 'afgerond',
    ...(isForfait ? {} : { uitkomst: 'afgerond' }),
    gegevens: { betaaldOp },
    klokken,
    effecten: [
      { soort: 'ontvangst', regeling, bedrag, op: betaaldOp },
      ...(mijlpaal === null ? [] : [{ soort: 'mijlpaal', mijlpaal, op: betaaldOp } as const]),
      ...publiceer(zaak, `${gebeurtenis}.uitbetaald`, HOREN_VAN_BETALING, { betaaldOp, regeling }),
    ],
  };
}

function moratoriumtekst(aanvraagOntvangen: Context['op'], forfaitBetaaldOp: Context['op']): string {
  const perioden = moratoriumPerioden({ aanvraagOntvangen, forfaitBetaaldOp });
  const teksten = perioden.map(({ van, tot }) => `van ${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}`);
  return `Het moratorium geldt ${teksten.join(' en ')}.`;
}

function verwerkRetour(_context: Context, gegevens: Invoer): Gevolg {
  const code = tekstUit(gegevens, 'code') ?? 'zonder code';
  const reden = tekstUit(gegevens, 'reden') ?? 'geen reden';
  return {
    ok: true,
    tekst: `De bank stuurde de betaling terug (${code}: ${reden}).`,
    naar: 'geretourneerd',
    gegevens: { retourCode: code },
    effecten: [taak('betalingTerug', 'De betaling kwam terug: bel de ouder over de rekening')],
  };
}

/** Messages of the bank. */
export const bankberichten: readonly Berichtdefinitie[] = [
  {
    bericht: 'betalingVerwerkt',
    fases: ['inBetaalrun'],
    naar: ['betaald', 'afgerond'],
    gevolg:
      'Na het forfait een moratorium van een jaar vanaf de betaaldag; berichten naar gemeente, SBN, kindregeling, ex-partner en schuldeisers.',
    verwerk: verwerkBetaling,
  },
  {
    bericht: 'betalingGeretourneerd',
    fases: ['inBetaalrun'],
    naar: ['geretourneerd'],
    gevolg: 'Taak voor de behandelaar: de ouder bellen over de rekening.',
    verwerk: verwerkRetour,
  },
  lateRetour,
];
