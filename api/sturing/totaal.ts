import type { Stand } from '#api/sturing/stand';
import type { Voorraadcel } from '#db/queries/sturing.voorraad.query';
import type { Weekmijlpaal } from '#db/queries/sturing.weken.query';
import type { Zaakteller } from '#db/queries/sturing.query';
import { DOELEN } from '#domain/parameters/doelen';
import type { Selectie } from '#domain/sturing/selectie';
import { leesWachttijd, WACHTTIJDEN } from '#domain/sturing/wachttijd';

/**
 * How many zaken the page of the manager counted for what this list shows; null when it did not count exactly that, so that the list has to.
 */
export function geteldTotaal({ cijfers, weken }: Stand, selectie: Selectie): number | null {
  const { teller, klok, van, tot } = selectie;
  if (teller.startsWith('termijn')) return termijntotaal(cijfers.termijnen, selectie);
  if (klok !== null) return null;
  if (isOpSoort(selectie)) return van === null && tot === null ? voorraadtotaal(cijfers.voorraad, selectie) : null;
  if (van === null && tot === null) return cijfers.zaken[teller as Zaakteller];
  const week = weken.find(({ maandag, zondag }) => maandag === van && zondag === tot);
  if (week) return weektotaal(cijfers.weken, teller, week.maandag);
  const doel = DOELEN.find((een) => van === null && een.teller === teller && een.uiterlijk === tot);
  return doel ? (cijfers.opEinddag[doel.id] ?? null) : null;
}

/** Narrowed by where the zaak is, which team has it or how long it waits. */
function isOpSoort({ procedure, fase, team, wacht }: Selectie): boolean {
  return [procedure, fase, team, wacht].some((deel) => deel !== null);
}

/** Per clock, as a zaak with two clocks counts once in all. */
function termijntotaal(standen: Stand['cijfers']['termijnen'], selectie: Selectie): number | null {
  if (selectie.klok === null || isOpSoort(selectie)) return null;
  const stand = standen.find(({ klok }) => klok === selectie.klok);
  if (selectie.teller === 'termijnLoopt') return stand?.loopt ?? 0;
  return (selectie.teller === 'termijnDreigt' ? stand?.dreigt : stand?.verlopen) ?? 0;
}

function voorraadtotaal(cellen: readonly Voorraadcel[], selectie: Selectie): number | null {
  if (selectie.teller !== 'open') return null;
  const span = selectie.wacht === null ? null : leesWachttijd(selectie.wacht);
  const binnen = WACHTTIJDEN.filter(
    ({ van, tot }) => span === null || (van >= span.van && (tot ?? Infinity) <= (span.tot ?? Infinity)),
  ).map(({ naam }) => naam);
  const past = (cel: Voorraadcel): boolean =>
    binnen.includes(cel.wacht) &&
    (['procedure', 'fase', 'team'] as const).every((deel) => selectie[deel] === null || selectie[deel] === cel[deel]);
  return cellen.filter(past).reduce((som, { aantal }) => som + aantal, 0);
}

const WEEKTELLERS: readonly Weekmijlpaal[] = ['aangemeld', 'eersteToetsAf', 'forfaitBetaald'];

function weektotaal(weken: Stand['cijfers']['weken'], teller: string, maandag: string): number | null {
  if (!WEEKTELLERS.some((naam) => naam === teller)) return null;
  return weken.find((week) => week.mijlpaal === teller && week.maandag === maandag)?.aantal ?? 0;
}
