/** The bank's reading of a pain.001: what it must hold before anything is booked. */
import { leesIsoBedrag } from '#activities/betalingen/bedrag';
import { eisTekst, kinderen, leesDocument, OnleesbaarBericht, tekstVan, type Knoop } from '#activities/betalingen/xml';
import { som, type EuroCenten } from '#domain/waarden/geld';

/** One payment as the bank reads it. */
export interface Betaling {
  readonly endToEndId: string;
  readonly bedrag: EuroCenten;
  readonly iban: string;
}

/** A file that adds up. */
export interface Gelezen {
  readonly msgId: string;
  readonly betalingen: readonly Betaling[];
}

/** `BR-2026-11-25-dag` and the like: what may stand in a message id and an end-to-end id. */
const SLEUTEL = /^[A-Za-z0-9/?:().,'+ -]{1,35}$/;

/** Reads and checks a file. Throws `OnleesbaarBericht` with the first thing that is wrong. */
export function leesBetaalbestand(xml: string): Gelezen {
  if (!xml.includes('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09')) {
    throw new OnleesbaarBericht('het bericht is geen pain.001.001.09');
  }
  const bericht = leesDocument(xml, 'CstmrCdtTrfInitn');
  const [kop] = kinderen(bericht, 'GrpHdr');
  if (!kop) throw new OnleesbaarBericht('GrpHdr ontbreekt');
  const delen = kinderen(bericht, 'PmtInf');
  const betalingen = delen.flatMap((deel) => {
    const eigen = leesDeel(deel);
    eisTelling(deel, eigen, 'PmtInf');
    return eigen;
  });
  eisTelling(kop, betalingen, 'GrpHdr');
  if (betalingen.length === 0) throw new OnleesbaarBericht('het bestand heeft geen betalingen');
  return { msgId: eisSleutel(kop, 'MsgId'), betalingen };
}

function leesDeel(deel: Knoop): readonly Betaling[] {
  if (eisTekst(deel, 'PmtMtd') !== 'TRF') throw new OnleesbaarBericht('PmtMtd is geen TRF');
  for (const pad of [
    ['PmtInfId'],
    ['ReqdExctnDt', 'Dt'],
    ['Dbtr', 'Nm'],
    ['DbtrAcct', 'Id', 'IBAN'],
    ['DbtrAgt', 'FinInstnId', 'BICFI'],
  ]) {
    eisTekst(deel, ...pad);
  }
  return kinderen(deel, 'CdtTrfTxInf').map(leesBetaling);
}

function leesBetaling(opdracht: Knoop): Betaling {
  const [bedrag] = kinderen(opdracht, 'Amt', 'InstdAmt');
  if (bedrag?.['@Ccy'] !== 'EUR') throw new OnleesbaarBericht('een bedrag is niet in euro');
  const centen = leesIsoBedrag(tekstVan(bedrag) ?? '');
  if (centen === 0) throw new OnleesbaarBericht('een betaling van nul euro');
  eisTekst(opdracht, 'Cdtr', 'Nm');
  return {
    endToEndId: eisSleutel(opdracht, 'PmtId', 'EndToEndId'),
    bedrag: centen,
    iban: eisTekst(opdracht, 'CdtrAcct', 'Id', 'IBAN'),
  };
}

function eisSleutel(knoop: Knoop, ...pad: readonly string[]): string {
  const sleutel = eisTekst(knoop, ...pad);
  if (!SLEUTEL.test(sleutel)) throw new OnleesbaarBericht(`${pad.join('/')} heeft niet de goede vorm`);
  return sleutel;
}

function eisTelling(knoop: Knoop, betalingen: readonly Betaling[], waar: string): void {
  if (Number(eisTekst(knoop, 'NbOfTxs')) !== betalingen.length) {
    throw new OnleesbaarBericht(`NbOfTxs van ${waar} klopt niet`);
  }
  if (leesIsoBedrag(eisTekst(knoop, 'CtrlSum')) !== som(betalingen.map(({ bedrag }) => bedrag))) {
    throw new OnleesbaarBericht(`CtrlSum van ${waar} klopt niet`);
  }
}
