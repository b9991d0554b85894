import { toonTeamnaam } from '#api/shared/teamnaam';
import type { Celwaarde } from '#api/shared/xlsx/werkblad';
import type { Werkregel } from '#db/queries/werkvoorraad.query';
import { wachtdagen } from '#domain/termijnen/klokrekening';
import type { Datum } from '#domain/waarden/datum';

const WACHT_OP: Readonly<Record<Werkregel['wachtOp'], string>> = {
  dienst: 'de dienst',
  ouder: 'de ouder',
  bank: 'de bank',
  ander: 'een ander',
  niemand: 'niemand',
};

interface Exportkolom {
  readonly titel: string;
  readonly waarde: (regel: Werkregel, peildatum: Datum) => Celwaarde;
}

const dag = (datum: Datum | null): Celwaarde => (datum === null ? null : { datum });

/** What leaves the building: no BSN, no date of birth, no address. */
const KOLOMMEN: readonly Exportkolom[] = [
  { titel: 'Zaaknummer', waarde: ({ zaaknummer }) => zaaknummer },
  { titel: 'Ouder', waarde: ({ naam }) => naam },
  { titel: 'Fase', waarde: ({ fasetitel }) => fasetitel },
  { titel: 'Wacht op', waarde: ({ wachtOp }) => WACHT_OP[wachtOp] },
  { titel: 'Spoed', waarde: ({ spoed }) => (spoed ? 'ja' : 'nee') },
  { titel: 'Behandelaar', waarde: ({ behandelaar }) => behandelaar },
  { titel: 'Team', waarde: ({ team }) => toonTeamnaam(team) },
  { titel: 'Uiterste datum', waarde: ({ uitersteDatum }) => dag(uitersteDatum) },
  { titel: 'Termijn', waarde: ({ termijnTitel, uitersteDatum }) => (uitersteDatum === null ? null : termijnTitel) },
  { titel: 'Ontvangen op', waarde: ({ ontvangenOp }) => dag(ontvangenOp) },
  {
    titel: 'Dagen wacht',
    waarde: ({ ontvangenOp, afgeslotenOp }, peildatum) => wachtdagen(ontvangenOp, afgeslotenOp ?? peildatum),
  },
  { titel: 'Afgerond op', waarde: ({ afgeslotenOp }) => dag(afgeslotenOp) },
  { titel: 'Bedrag', waarde: ({ bedragCenten }) => (bedragCenten === null ? null : { centen: bedragCenten }) },
];

/** The head of an export. */
export const EXPORTKOP: readonly string[] = KOLOMMEN.map(({ titel }) => titel);

/** One zaak as the values of its cells. */
export function exportregel(regel: Werkregel, peildatum: Datum): readonly Celwaarde[] {
  return KOLOMMEN.map(({ waarde }) => waarde(regel, peildatum));
}

/** A value as a Dutch Excel reads it from text: `31-12-2026`, `1250,00`. */
export function exporttekst(waarde: Celwaarde): string {
  if (waarde === null) return '';
  if (typeof waarde !== 'object') return String(waarde);
  if ('datum' in waarde) return waarde.datum.split('-').reverse().join('-');
  return (waarde.centen / 100).toFixed(2).replace('.', ',');
}
