/** A zaak in its integrale beoordeling, as far as a test needs it. */
import type { Invoer } from '#domain/processen/velden';
import { euro } from '#domain/waarden/geld';
import {
  betaald,
  doe,
  effecten,
  JOOST,
  laatTijdVerstrijken,
  NOOR,
  type Stap,
  type Verhaal,
} from '#tests/domain/processen/verhaal';

/** The facts of the synthetic example S1 (wht-kern §7): KOT 2013 of € 10.000 with € 200 interest, paid back whole. */
export const S1: Invoer = {
  jaar: '2013',
  bron: 'toeslagensysteem',
  aangevraagd: euro(10_000),
  toegekend: euro(10_000),
  gecorrigeerd: euro(10_000),
  renteInTerugvordering: euro(200),
  terugbetaald: euro(10_200),
  invorderingskosten: euro(150),
  correctieOp: '2015-03-10',
  correctiesoort: 'verlaagd',
};

/** Begins the beoordeling, talks to the ouder, names the years and closes the intake. */
export function intake(
  op = '2024-03-01',
  jaren: readonly Invoer[] = [{ jaar: '2013' }],
  begin: Verhaal = betaald(),
): Verhaal {
  doe(begin, 'beginIntegraleBeoordeling', { door: NOOR, op });
  doe(begin, 'legIntakegesprekVast', { door: NOOR, op, invoer: { kanaal: 'telefoon', tolk: false } });
  for (const invoer of jaren) doe(begin, 'voegJaarToe', { door: NOOR, op, invoer });
  doe(begin, 'rondIntakeAf', { door: NOOR, op, invoer: { versneld: false } });
  return begin;
}

/** Records the facts and sends the feitenoverzicht. */
export function feiten(op = '2024-03-05', rijen: readonly Invoer[] = [S1], begin: Verhaal = intake()): Verhaal {
  for (const invoer of rijen) doe(begin, 'legJaarfeitenVast', { door: NOOR, op, invoer });
  doe(begin, 'verzendFeitenoverzicht', { door: NOOR, op });
  return begin;
}

/** Answers of the form of a judgment. */
export function oordeel(jaar: Invoer, anders: Invoer = {}): Invoer {
  const vooringenomen = anders['vooringenomen'] ?? true;
  const hardheid = vooringenomen === true ? {} : { hardheid: false };
  return { ...jaar, vooringenomen, ...hardheid, ogs: false, uitsluiting: 'geen', ...anders };
}

/** Judges 2013 as excluded and lays it before the Commissie van Wijzen. */
export function voorgelegd(op = '2024-03-08', begin: Verhaal = feiten()): Verhaal {
  doe(begin, 'beoordeelJaar', { door: NOOR, op, invoer: oordeel({ jaar: '2013' }, { uitsluiting: 'zelfStopgezet' }) });
  doe(begin, 'legVoorAanCommissie', { door: NOOR, op });
  return begin;
}

/** Judges 2013 as biased and lays the vooraankondiging before a colleague. */
export function voorgesteld(op = '2024-03-10', begin: Verhaal = feiten()): Verhaal {
  doe(begin, 'beoordeelJaar', { door: NOOR, op, invoer: oordeel({ jaar: '2013' }) });
  doe(begin, 'stelVooraankondigingVoor', { door: NOOR, op });
  return begin;
}

/** The same, and the colleague agrees. */
export function aangekondigd(
  op = '2024-03-10',
  begin: Verhaal = feiten(),
): { readonly verhaal: Verhaal; readonly stap: Stap } {
  voorgesteld(op, begin);
  return { verhaal: begin, stap: doe(begin, 'keurVooraankondigingGoed', { door: JOOST, op }) };
}

/** Lets the term to react pass and decides on that day. */
export function beschikt(
  op = '2024-04-02',
  begin: Verhaal = aangekondigd().verhaal,
): { readonly verhaal: Verhaal; readonly stap: Stap } {
  laatTijdVerstrijken(begin, '2024-03-11', op);
  doe(begin, 'stelBeschikkingVoor', { door: NOOR, op });
  return { verhaal: begin, stap: doe(begin, 'keurBeschikkingGoed', { door: JOOST, op }) };
}

/** The besluiten of a step by kind with their amounts in cents. */
export function besluiten(stap: Stap): Readonly<Record<string, number>> {
  return Object.fromEntries(effecten(stap, 'besluit').map(({ besluit }) => [besluit.besluitsoort, besluit.bedrag]));
}
