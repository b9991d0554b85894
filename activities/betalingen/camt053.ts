/** Reads a bank statement, camt.053.001.08: what was booked, and what came back. */
import { leesIsoBedrag } from '#activities/betalingen/bedrag';
import type { Bankuitslag } from '#activities/betalingen/bankuitslag';
import { leesCode } from '#activities/betalingen/retourreden';
import { eisTekst, kinderen, leesDocument, OnleesbaarBericht, tekstVan, type Knoop } from '#activities/betalingen/xml';
import { isDatum } from '#domain/waarden/datum';

/** Booked payments, one per key: when the money left and came back, it came back. Throws `OnleesbaarBericht`. */
export function leesCamt053(xml: string): readonly Bankuitslag[] {
  const geboekt = kinderen(leesDocument(xml, 'BkToCstmrStmt'), 'Stmt', 'Ntry').filter(isGeboekt);
  const perSleutel = new Map<string, Bankuitslag>();
  for (const uitslag of geboekt.flatMap(leesPost)) {
    const eerder = perSleutel.get(uitslag.endToEndId);
    if (eerder?.soort !== 'geretourneerd') perSleutel.set(uitslag.endToEndId, uitslag);
  }
  return [...perSleutel.values()];
}

/** An entry that is only announced (`PDNG`) says nothing yet. */
function isGeboekt(post: Knoop): boolean {
  return tekstVan(post, 'Sts', 'Cd') === 'BOOK';
}

function leesPost(post: Knoop): readonly Bankuitslag[] {
  const boekdatum = eisTekst(post, 'BookgDt', 'Dt');
  if (!isDatum(boekdatum)) throw new OnleesbaarBericht('BookgDt/Dt is geen datum');
  const komtBinnen = eisTekst(post, 'CdtDbtInd') === 'CRDT';
  // Money that comes in without a reason of return is not about our payments.
  const details = kinderen(post, 'NtryDtls', 'TxDtls').filter((d) => !komtBinnen || kinderen(d, 'RtrInf').length > 0);
  return details.map((detail) => ({
    endToEndId: eisTekst(detail, 'Refs', 'EndToEndId'),
    soort: komtBinnen ? 'geretourneerd' : 'betaald',
    bedrag: leesIsoBedrag(eisTekst(detail, 'Amt')),
    boekdatum,
    code: komtBinnen ? leesCode(tekstVan(detail, 'RtrInf', 'Rsn', 'Cd')) : null,
  }));
}
