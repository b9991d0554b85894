/**
 * What the simulated bank does with a payment, decided by the account alone, so that a demo and a test know beforehand:
 *
 * | account | what happens | code |
 * | --- | --- | --- |
 * | no valid IBAN | refused before booking | AC01 |
 * | ends in `01`, such as NL61 HERS 0500 0000 01 | refused before booking: the name does not fit the account | BE01 |
 * | ends in `04`, such as NL77 HERS 0500 0000 04 | booked, and sent back: the account was closed | AC04 |
 * | any other, such as NL12 HERS 0500 0000 10 | paid | |
 */
import { isValidIBAN } from 'ibantools';
import type { Boeking } from '#activities/integraties/bank/grootboek';

/** Accounts to show each outcome with, for the page of the bank. */
export const VOORBEELDEN = [
  { iban: 'NL12HERS0500000010', gevolg: 'wordt betaald' },
  { iban: 'NL77HERS0500000004', gevolg: 'komt terug: rekening opgeheven (AC04)' },
  { iban: 'NL61HERS0500000001', gevolg: 'wordt afgewezen: naam past niet bij de rekening (BE01)' },
] as const;

/** Reasons for which the bank of a payee sends money back later, as the page of the bank offers them (ISO 20022); the first is the usual one. */
export const RETOURREDENEN = [
  { code: 'AC04', reden: 'rekening opgeheven' },
  { code: 'AC06', reden: 'rekening geblokkeerd' },
  { code: 'MD07', reden: 'rekeninghouder overleden' },
] as const;

/** What happens to a payment to this account. */
export function uitslagVoor(iban: string): Pick<Boeking, 'uitslag' | 'code'> {
  if (!isValidIBAN(iban)) return { uitslag: 'afgewezen', code: 'AC01' };
  if (iban.endsWith('01')) return { uitslag: 'afgewezen', code: 'BE01' };
  if (iban.endsWith('04')) return { uitslag: 'geretourneerd', code: 'AC04' };
  return { uitslag: 'betaald', code: null };
}
