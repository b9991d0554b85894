import type { Request } from 'express';
import { nietGevonden } from '#api/shared/httpfout';
import { zoekwaarde } from '#api/shared/route';
import { selecteer, type Selectie } from '#domain/sturing/selectie';
import { leesTellernaam, type Tellernaam } from '#domain/sturing/tellers';
import { leesWachttijd } from '#domain/sturing/wachttijd';
import { isDatum, type Datum } from '#domain/waarden/datum';

const PAD = '/sturing/zaken';
const VERSMALLINGEN = ['klok', 'procedure', 'fase', 'team', 'wacht', 'van', 'tot'] as const;

/** The address of the list behind a number; `na` is the place after which a page begins. */
export function selectieadres(selectie: Selectie, na: string | null = null): string {
  const vraag = new URLSearchParams({ teller: selectie.teller });
  for (const naam of VERSMALLINGEN) {
    const waarde = selectie[naam];
    if (waarde !== null) vraag.set(naam, waarde);
  }
  if (na !== null) vraag.set('na', na);
  return `${PAD}?${vraag.toString()}`;
}

/** The same for a counter, narrowed or not. */
export function telleradres(teller: Tellernaam, versmalling: Partial<Omit<Selectie, 'teller'>> = {}): string {
  return selectieadres(selecteer(teller, versmalling));
}

/** Reads which zaken an address asks for. Throws the 404 when it names a counter or a span that does not exist. */
export function leesSelectie(req: Request): Selectie {
  const teller = leesTellernaam(zoekwaarde(req, 'teller'));
  if (teller === null) throw nietGevonden('Deze teller bestaat niet. Kies een getal op de pagina Sturing.');
  const tekst = (naam: string): string | null => zoekwaarde(req, naam) || null;
  const wacht = tekst('wacht');
  if (wacht !== null && leesWachttijd(wacht) === null) throw nietGevonden('Deze wachttijd bestaat niet.');
  return {
    teller,
    klok: tekst('klok'),
    procedure: tekst('procedure'),
    fase: tekst('fase'),
    team: tekst('team'),
    wacht,
    van: leesDag(tekst('van')),
    tot: leesDag(tekst('tot')),
  };
}

function leesDag(tekst: string | null): Datum | null {
  if (tekst === null) return null;
  if (!isDatum(tekst)) throw nietGevonden('Deze periode bestaat niet.');
  return tekst;
}
