import type { Bankuitslag } from '#activities/betalingen/bankuitslag';
import { leesCamt053 } from '#activities/betalingen/camt053';
import { leesPain002 } from '#activities/betalingen/pain002';
import { retourreden } from '#activities/betalingen/retourreden';
import { OnleesbaarBericht } from '#activities/betalingen/xml';
import { bankWeigert, type Bank } from '#activities/integraties/bank/bank';
import type { Bankregel } from '#db/betalingen/verwerkVerslag';

/**
 * Asks the bank what it did with a file: one line per payment it has decided on. Throws `BankWeigert` when the bank refuses the file as a
 * whole, and an ordinary error when it is away or says something unreadable.
 */
export async function vraagBankverslag(bank: Bank, berichtId: string): Promise<readonly Bankregel[]> {
  const status = leesPain002(await bank.status(berichtId));
  if (status.berichtId !== berichtId) throw new OnleesbaarBericht('de status van de bank gaat over een ander bestand');
  if (status.isGeweigerd) throw bankWeigert('bestand-geweigerd');
  const geboekt = leesCamt053(await bank.afschrift(berichtId));
  return [...status.geweigerd, ...geboekt].map(metReden);
}

/** Asks the bank which payments of a file came back after they were booked. Throws as `vraagBankverslag` does. */
export async function vraagRetouren(bank: Bank, berichtId: string): Promise<readonly Bankregel[]> {
  const geboekt = leesCamt053(await bank.afschrift(berichtId));
  return geboekt.filter(({ soort }) => soort === 'geretourneerd').map(metReden);
}

function metReden(uitslag: Bankuitslag): Bankregel {
  return { ...uitslag, reden: uitslag.code === null ? null : retourreden(uitslag.code) };
}
