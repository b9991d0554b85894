/** What the bank reports of a file: a pain.002 on what it refuses, a camt.053 on what it booked. */
import { schrijfIsoBedrag } from '#activities/betalingen/bedrag';
import { document, element, groep } from '#activities/betalingen/xml';
import type { Boeking, Ontvangen, Retour } from '#activities/integraties/bank/grootboek';

/** Status of every payment of a file, pain.002.001.10. */
export function schrijfPain002({ msgId, ontvangenMs, boekingen }: Ontvangen): string {
  const afgewezen = boekingen.filter(({ uitslag }) => uitslag === 'afgewezen').length;
  const moment = new Date(ontvangenMs).toISOString();
  return document(
    'pain.002.001.10',
    groep(
      'CstmrPmtStsRpt',
      groep('GrpHdr', element('MsgId', `${msgId}-S`), element('CreDtTm', moment)),
      groep(
        'OrgnlGrpInfAndSts',
        element('OrgnlMsgId', msgId),
        element('OrgnlMsgNmId', 'pain.001.001.09'),
        // A refused payment does not refuse the file: the others are paid.
        element('GrpSts', afgewezen > 0 ? 'PART' : 'ACCP'),
      ),
      groep('OrgnlPmtInfAndSts', element('OrgnlPmtInfId', msgId), ...boekingen.map(status)),
    ),
  );
}

function status({ endToEndId, bedrag, uitslag, code }: Boeking): string {
  const isAfgewezen = uitslag === 'afgewezen';
  return groep(
    'TxInfAndSts',
    element('OrgnlEndToEndId', endToEndId),
    element('TxSts', isAfgewezen ? 'RJCT' : 'ACSC'),
    ...(isAfgewezen ? [groep('StsRsnInf', groep('Rsn', element('Cd', code ?? 'MS03')))] : []),
    groep('OrgnlTxRef', groep('Amt', geld('InstdAmt', bedrag))),
  );
}

/** The statement lines of a file, camt.053.001.08. What came back, at once or later, stands in it twice: out and in. */
export function schrijfCamt053(
  { msgId, ontvangenMs, boekingen }: Ontvangen,
  vindRetour: (endToEndId: string) => Retour | null = () => null,
): string {
  const moment = new Date(ontvangenMs).toISOString();
  const posten = boekingen.flatMap((boeking) => postenVan(boeking, vindRetour(boeking.endToEndId)));
  const periode = groep('FrToDt', element('FrDtTm', moment), element('ToDtTm', moment));
  return document(
    'camt.053.001.08',
    groep(
      'BkToCstmrStmt',
      groep('GrpHdr', element('MsgId', `${msgId}-A`), element('CreDtTm', moment)),
      groep('Stmt', element('Id', `${msgId}-A`), periode, ...posten),
    ),
  );
}

function postenVan(boeking: Boeking, later: Retour | null): readonly string[] {
  if (boeking.uitslag === 'afgewezen') return [];
  const uit = post(boeking, 'DBIT');
  if (boeking.uitslag === 'geretourneerd') return [uit, post(boeking, 'CRDT')];
  return later ? [uit, post({ ...boeking, code: later.code, boekdatum: later.boekdatum }, 'CRDT')] : [uit];
}

function post({ endToEndId, bedrag, code, boekdatum }: Boeking, kant: 'DBIT' | 'CRDT'): string {
  const retour = kant === 'CRDT' ? [groep('RtrInf', groep('Rsn', element('Cd', code ?? 'MS03')))] : [];
  return groep(
    'Ntry',
    geld('Amt', bedrag),
    element('CdtDbtInd', kant),
    groep('Sts', element('Cd', 'BOOK')),
    groep('BookgDt', element('Dt', boekdatum)),
    groep(
      'NtryDtls',
      groep(
        'TxDtls',
        groep('Refs', element('EndToEndId', endToEndId)),
        geld('Amt', bedrag),
        element('CdtDbtInd', kant),
        ...retour,
      ),
    ),
  );
}

function geld(naam: string, bedrag: Boeking['bedrag']): string {
  return `<${naam} Ccy="EUR">${schrijfIsoBedrag(bedrag)}</${naam}>`;
}
