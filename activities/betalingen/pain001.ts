/** Writes a betaalrun as a credit transfer initiation, pain.001.001.09, for one debtor account. The same run always gives the same bytes. */
import { schrijfIsoBedrag } from '#activities/betalingen/bedrag';
import { sepaTekst } from '#activities/betalingen/sepatekst';
import { document, element, groep } from '#activities/betalingen/xml';
import type { Datum } from '#domain/waarden/datum';
import { som, type EuroCenten } from '#domain/waarden/geld';

/** The account the money comes from; a made-up one at a bank that does not exist. */
export const OPDRACHTGEVER = {
  naam: 'Uitvoeringsorganisatie Herstel Toeslagen',
  iban: 'NL70HERS0900000000',
  bic: 'HERSNL2A',
} as const;

/** One payment in the file. */
export interface Betaalregel {
  /** Our key of the order, the same from act to bank statement; at most 35 characters. */
  readonly endToEndId: string;
  readonly naam: string;
  readonly iban: string;
  readonly bedrag: EuroCenten;
  /** The only thing the payee reads beside the amount. */
  readonly zaaknummer: string;
}

/** What the file is made from. */
export interface Betaalbestand {
  /** Name of the message at the bank; at most 35 characters. */
  readonly berichtId: string;
  /** Instant in milliseconds since 1970 that stands in the file; fixed per run. */
  readonly gemaaktMs: number;
  /** Day on which the bank is to pay. */
  readonly op: Datum;
  readonly regels: readonly Betaalregel[];
}

/** The file as text. */
export function schrijfPain001({ berichtId, gemaaktMs, op, regels }: Betaalbestand): string {
  const telling = [
    element('NbOfTxs', regels.length),
    element('CtrlSum', schrijfIsoBedrag(som(regels.map(({ bedrag }) => bedrag)))),
  ];
  const kop = groep(
    'GrpHdr',
    element('MsgId', berichtId),
    element('CreDtTm', new Date(gemaaktMs).toISOString()),
    ...telling,
    groep('InitgPty', element('Nm', OPDRACHTGEVER.naam)),
  );
  const opdracht = groep(
    'PmtInf',
    element('PmtInfId', berichtId),
    element('PmtMtd', 'TRF'),
    // Booked one by one: the statement then shows each payment with its own key.
    element('BtchBookg', 'false'),
    ...telling,
    groep('PmtTpInf', groep('SvcLvl', element('Cd', 'SEPA'))),
    groep('ReqdExctnDt', element('Dt', op)),
    ...debiteur(),
    element('ChrgBr', 'SLEV'),
    ...regels.map(regel),
  );
  return document('pain.001.001.09', groep('CstmrCdtTrfInitn', kop, opdracht));
}

function debiteur(): readonly string[] {
  return [
    groep('Dbtr', element('Nm', OPDRACHTGEVER.naam)),
    groep('DbtrAcct', groep('Id', element('IBAN', OPDRACHTGEVER.iban))),
    groep('DbtrAgt', groep('FinInstnId', element('BICFI', OPDRACHTGEVER.bic))),
  ];
}

function regel({ endToEndId, naam, iban, bedrag, zaaknummer }: Betaalregel): string {
  return groep(
    'CdtTrfTxInf',
    groep('PmtId', element('EndToEndId', endToEndId)),
    groep('Amt', `<InstdAmt Ccy="EUR">${schrijfIsoBedrag(bedrag)}</InstdAmt>`),
    groep('Cdtr', element('Nm', sepaTekst(naam))),
    groep('CdtrAcct', groep('Id', element('IBAN', iban))),
    groep('RmtInf', element('Ustrd', zaaknummer)),
  );
}
