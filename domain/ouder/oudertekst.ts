/** "Waar sta ik": the zaak as the ouder may see it. The page and the letter are made of this, and this of the state of the zaak alone. */
import { FASEZINNEN } from '#domain/ouder/fasezinnen';
import { klokdefinitie } from '#domain/processen/klokken';
import { definitieVan } from '#domain/processen/register';
import type { Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import type { Klok, Klokdefinitie } from '#domain/termijnen/klok';
import { wachtdagen } from '#domain/termijnen/klokrekening';
import type { Datum } from '#domain/waarden/datum';

/** Whose turn it is. */
export type Beurt = 'wij' | 'u' | 'bank' | 'ander' | 'niemand';

/** One procedure in the words of the ouder. */
export interface Ouderstap {
  readonly titel: string;
  readonly nu: string;
  readonly straks: string;
  readonly beurt: Beurt;
}

/** A day, and what kind of day it is: set by law or a court, until when the ouder can act, promised, or only an estimate. */
export interface Ouderdag {
  readonly dag: Datum;
  readonly wat: string;
  readonly soort: 'wet' | 'periode' | 'rechter' | 'uTermijn' | 'belofte' | 'schatting';
  readonly bron: string;
  readonly voorbij: boolean;
}

/** Everything the ouder gets to see. */
export interface Oudertekst {
  readonly stappen: readonly Ouderstap[];
  readonly dagen: readonly Ouderdag[];
  /** Days since the aanmelding was received; nothing resets it. */
  readonly wachtdagen: number;
  readonly beurt: Beurt;
}

const BEURTEN = { dienst: 'wij', ouder: 'u', bank: 'bank', ander: 'ander', niemand: 'niemand' } as const;
const TERMIJN_VAN_DE_OUDER: readonly string[] = [
  'zienswijze',
  'bezwaartermijn',
  'bezwaartermijnOvergang',
  'aanvultermijn',
];

/** Made for this day. */
export function maakOudertekst(zaak: Zaaktoestand, op: Datum): Oudertekst {
  const getoond = procedures(zaak);
  const stappen = getoond.map(stapVan);
  const dagen = zaak.procedures.flatMap((procedure) => dagenVan(procedure, op));
  return {
    stappen,
    dagen: [...dagen].sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0)),
    wachtdagen: wachtdagen(zaak.ontvangenOp, zaak.afgeslotenOp ?? op),
    beurt: stappen.find(({ beurt }) => beurt === 'u')?.beurt ?? stappen[0]?.beurt ?? 'wij',
  };
}

/** What still runs, newest first; when nothing does, what ended last. The aanmelding stands for the zaak only when it is alone. */
function procedures({ procedures: alle }: Zaaktoestand): readonly Proceduretoestand[] {
  const open = alle.filter(({ soort, beeindigdOp }) => soort !== 'aanmelding' && beeindigdOp === null);
  return open.length > 0 ? open.toReversed() : alle.slice(-1);
}

function stapVan({ soort, fase }: Proceduretoestand): Ouderstap {
  const definitie = definitieVan(soort);
  const zinnen = FASEZINNEN[soort][fase];
  if (!zinnen) throw new Error(`geen zinnen voor de ouder bij ${soort}.${fase}`);
  const wachtOp = definitie.fases.find(({ naam }) => naam === fase)?.wachtOp ?? 'dienst';
  return { titel: definitie.titel, ...zinnen, beurt: BEURTEN[wachtOp] };
}

function dagenVan(procedure: Proceduretoestand, op: Datum): readonly Ouderdag[] {
  const definitie = definitieVan(procedure.soort);
  return procedure.klokken
    .filter(({ status }) => status === 'loopt')
    .map((klok) => ({ klok, regel: klokdefinitie(definitie, klok.naam) }))
    .filter(({ regel }) => regel.naam !== 'ontvangstbevestiging' && regel.naam !== 'kwartaalbericht')
    .map(({ klok, regel }) => dagVan(klok, regel, op));
}

function dagVan(klok: Klok, regel: Klokdefinitie, op: Datum): Ouderdag {
  return {
    dag: klok.einddatum,
    wat: regel.titel.replace(/^Streefdatum: /, '').replace(/ \(versneld\)$/, ''),
    soort: soortDag(regel),
    bron: regel.bron,
    voorbij: klok.einddatum < op,
  };
}

function soortDag({ naam, soort }: Klokdefinitie): Ouderdag['soort'] {
  if (TERMIJN_VAN_DE_OUDER.includes(naam)) return 'uTermijn';
  if (soort === 'wettelijk') return 'wet';
  if (soort === 'periode') return 'periode';
  if (soort === 'rechterlijk') return 'rechter';
  return soort === 'belofte' || soort === 'beleid' ? 'belofte' : 'schatting';
}
