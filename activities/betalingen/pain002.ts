/** Reads a payment status report, pain.002.001.10: which payments the bank refuses before it books anything. */
import { leesIsoBedrag } from '#activities/betalingen/bedrag';
import type { Bankuitslag } from '#activities/betalingen/bankuitslag';
import { leesCode } from '#activities/betalingen/retourreden';
import { eisTekst, kinderen, leesDocument, OnleesbaarBericht, tekstVan, type Knoop } from '#activities/betalingen/xml';
import { isDatum, type Datum } from '#domain/waarden/datum';

/** A status report in our words. */
export interface Statusverslag {
  /** Our message the report is about. */
  readonly berichtId: string;
  /** The bank refuses the whole file. */
  readonly isGeweigerd: boolean;
  readonly geweigerd: readonly Bankuitslag[];
}

/** Reads the report. Throws `OnleesbaarBericht`. */
export function leesPain002(xml: string): Statusverslag {
  const verslag = leesDocument(xml, 'CstmrPmtStsRpt');
  const op = dagVan(eisTekst(verslag, 'GrpHdr', 'CreDtTm'));
  const opdrachten = kinderen(verslag, 'OrgnlPmtInfAndSts', 'TxInfAndSts');
  return {
    berichtId: eisTekst(verslag, 'OrgnlGrpInfAndSts', 'OrgnlMsgId'),
    isGeweigerd: tekstVan(verslag, 'OrgnlGrpInfAndSts', 'GrpSts') === 'RJCT',
    geweigerd: opdrachten.filter((o) => tekstVan(o, 'TxSts') === 'RJCT').map((o) => leesWeigering(o, op)),
  };
}

function leesWeigering(opdracht: Knoop, op: Datum): Bankuitslag {
  return {
    endToEndId: eisTekst(opdracht, 'OrgnlEndToEndId'),
    soort: 'geretourneerd',
    bedrag: leesIsoBedrag(eisTekst(opdracht, 'OrgnlTxRef', 'Amt', 'InstdAmt')),
    boekdatum: op,
    code: leesCode(tekstVan(opdracht, 'StsRsnInf', 'Rsn', 'Cd')),
  };
}

function dagVan(moment: string): Datum {
  const dag = moment.slice(0, 10);
  if (!isDatum(dag)) throw new OnleesbaarBericht('het moment van het bericht is geen datum');
  return dag;
}
