import { AFZENDER } from '#domain/brieven/afzender';
import { alinea, alineaMet, kop, vrijeTekst } from '#domain/brieven/blokken';
import type { Brieftekst } from '#domain/brieven/brieftekst';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { advocaat, vragen } from '#domain/brieven/slot';
import { datumUit, tekstUit } from '#domain/processen/velden';
import { plusMaanden, schrijfDatum } from '#domain/waarden/datum';

/** What a letter says of the term that becomes longer. */
interface Termijn {
  /** Name of its clock. */
  readonly klok: string;
  /** What we should have done, after `zouden wij`. */
  readonly zouden: string;
  /** The sentence with the new last day. */
  readonly nu: (dag: string) => string;
  /** How much longer the law allows. */
  readonly hoogstens: { readonly maanden: number; readonly tekst: string };
  readonly artikel: string;
  readonly gevolg: string;
  /** What the ouder can do when the new day is missed too. */
  readonly daarna: (dag: string) => string;
}

/** A term becomes longer, once: that of the integrale beoordeling (Wht 6.2 lid 1) or of the public debts (Wht 6.6). */
export function verlenging(feiten: Brieffeiten): Brieftekst {
  const termijn = tekstUit(feiten.gegevens, 'termijn') === 'publiekeSchulden' ? SCHULDEN : BEOORDELING;
  const { hoogstens, artikel } = termijn;
  const oud = datumUit(feiten.gegevens, 'oudeDatum') ?? plusMaanden(feiten.ontvangenOp, 6);
  const nieuw = schrijfDatum(datumUit(feiten.gegevens, 'nieuweDatum') ?? plusMaanden(oud, hoogstens.maanden));
  return {
    titel: 'Wij hebben meer tijd nodig',
    isBesluit: false,
    blokken: [
      alinea(
        `Op ${schrijfDatum(feiten.ontvangenOp)} ontvingen wij uw aanmelding. Uiterlijk op ${schrijfDatum(oud)} zouden wij ${termijn.zouden}. Dat lukt niet. Het spijt ons dat u langer moet wachten.`,
      ),
      kop('De nieuwe datum'),
      alineaMet(
        nieuw,
        `${termijn.nu(nieuw)} De wet staat toe dat wij één keer verlengen, met hoogstens ${hoogstens.tekst} (${artikel}).`,
        stilstand(feiten, termijn),
      ),
      ...(feiten.toelichting === null ? [] : [kop('Waarom lukt het niet eerder?'), ...vrijeTekst(feiten.toelichting)]),
      kop('Wat betekent dit voor u?'),
      alinea('U hoeft niets te doen.', termijn.gevolg, 'Komt u door het wachten in de knel? Bel ons dan.'),
      kop('Zijn wij dan nog niet klaar?'),
      alinea(termijn.daarna(nieuw)),
      ...advocaat('ontvangstbevestiging'),
      ...vragen(feiten),
    ],
  };
}

const BEOORDELING: Termijn = {
  klok: 'beslistermijnIb',
  zouden: 'beslissen over de integrale beoordeling',
  nu: (dag) => `Wij beslissen nu uiterlijk op ${dag}.`,
  hoogstens: { maanden: 6, tekst: 'zes maanden' },
  artikel: 'Wht artikel 6.2 lid 1',
  gevolg:
    'De verlenging geldt alleen voor de integrale beoordeling. Voor de eerste toets en de betaling daarvan verandert er niets.',
  // Awb 4:17: a decision on an aanvraag that is late.
  daarna: (dag) =>
    `Heeft u na ${dag} nog geen besluit? Dan kunt u ons schriftelijk vragen om alsnog te beslissen. Dat heet een ingebrekestelling. Beslissen wij daarna niet binnen twee weken, dan betalen wij u een dwangsom voor elke dag dat het langer duurt, hoogstens 42 dagen (Awb artikel 4:17). Stuur uw brief naar: ${AFZENDER.ingebrekestellingsadres}.`,
};

/** The debts are waived without an aanvraag, so no dwangsom follows when that is late. */
const SCHULDEN: Termijn = {
  klok: 'publiekeSchulden',
  zouden: 'uw toeslagschulden van vóór 2021 kwijtschelden',
  nu: (dag) => `Wij schelden ze nu uiterlijk op ${dag} kwijt.`,
  hoogstens: { maanden: 3, tekst: 'drie maanden' },
  artikel: 'Wht artikel 6.6',
  gevolg: 'De verlenging geldt alleen voor uw toeslagschulden. Aan het bedrag dat u van ons krijgt, verandert niets.',
  daarna: (dag) => `Zijn uw toeslagschulden na ${dag} nog niet kwijtgescholden? Bel ons dan.`,
};

/** A term that stands still ends later than the day it has now. */
function stilstand({ laatsteDagen }: Brieffeiten, { klok }: Termijn): string | null {
  if (laatsteDagen[klok] !== undefined) return null;
  return 'De termijn staat op dit moment stil. De nieuwe datum schuift op met de dagen dat dit duurt.';
}
