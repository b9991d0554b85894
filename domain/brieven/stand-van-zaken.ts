import { alinea, kop, lijst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { vragen } from '#domain/brieven/slot';
import type { Beurt, Ouderdag } from '#domain/ouder/oudertekst';
import { schrijfDatum } from '#domain/waarden/datum';

/** Whose turn it is, as page and letter say it. */
export const BEURTZINNEN: Readonly<Record<Beurt, string>> = {
  wij: 'Wij zijn aan zet. U hoeft niets te doen.',
  u: 'U kunt nu iets doen.',
  bank: 'De bank is aan zet. U hoeft niets te doen.',
  ander: 'Wij wachten op een ander. U hoeft niets te doen.',
  niemand: 'Er hoeft nu niets te gebeuren.',
};

const DAGSOORTEN: Readonly<Record<Ouderdag['soort'], string>> = {
  wet: 'dat moet volgens de wet',
  periode: 'zo lang duurt dit volgens de wet',
  rechter: 'dat bepaalde de rechter',
  uTermijn: 'tot dan kunt u dit doen',
  belofte: 'dat beloofden wij u',
  schatting: 'dat is een schatting, geen toezegging',
};

/** A day with what it is worth. Example: "1 maart 2027: Beslissen op de aanvraag (dat moet volgens de wet, Wht 6.2 lid 1).". */
export function schrijfOuderdag({ dag, wat, soort, bron, voorbij }: Ouderdag): string {
  const artikel = ['wet', 'periode', 'uTermijn'].includes(soort) ? `, ${bron}` : '';
  const spijt = voorbij && soort !== 'uTermijn' && soort !== 'periode' ? ' Deze dag is al voorbij. Dat spijt ons.' : '';
  return `${schrijfDatum(dag)}: ${wat} (${DAGSOORTEN[soort]}${artikel}).${spijt}`;
}

/** Where the zaak stands, each quarter, also when nothing happened. */
export function standVanZaken(feiten: Brieffeiten): Brieftekst {
  const { stand } = feiten;
  return {
    titel: 'Hoe staat het met uw zaak?',
    isBesluit: false,
    blokken: [
      alinea(
        `Op ${schrijfDatum(feiten.ontvangenOp)} ontvingen wij uw aanmelding.`,
        stand ? `Dat is ${stand.wachtdagen} dagen geleden.` : null,
        'Wij laten u elke drie maanden weten hoe het gaat, ook als er weinig is gebeurd.',
      ),
      ...(stand?.stappen ?? []).flatMap((stap) => [
        kop(stap.titel),
        alinea(stap.nu, stap.straks, BEURTZINNEN[stap.beurt]),
      ]),
      ...(stand && stand.dagen.length > 0
        ? [kop('Belangrijke dagen'), lijst(...stand.dagen.map(schrijfOuderdag))]
        : []),
      ...vragen(feiten),
    ],
  };
}
