/** Facts of a year for people: what each is called, and its value. */
import {
  BEDRAGFEITEN,
  CORRECTIENAMEN,
  FEITNAMEN,
  type Bedragfeit,
  type Correctiesoort,
} from '#domain/integraal/feiten';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';
import { schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

const ANDERE = {
  correctieOp: 'Eerste nadelige beschikking',
  correctiesoort: 'Wat die beschikking besliste',
  groepsonderzoek: 'Groepsonderzoek (CAF)',
  ogsGeweigerdOp: 'Regeling geweigerd wegens opzet of grove schuld',
} as const;

/** The facts in the order of the feitenoverzicht. */
export const FEITVOLGORDE: readonly string[] = [...BEDRAGFEITEN, ...Object.keys(ANDERE)];

/** What a fact is called. Example: `gecorrigeerd` → "Verlaagd, niet toegekend of teruggevorderd". */
export function feitnaam(feit: string): string {
  if (feit in ANDERE) return ANDERE[feit as keyof typeof ANDERE];
  return feit in FEITNAMEN ? FEITNAMEN[feit as Bedragfeit] : feit;
}

/** One value as it was recorded: an amount, a day or a word. */
export interface Feitwaarde {
  readonly bedragCenten: EuroCenten | null;
  readonly dag: Datum | null;
  readonly waarde: string | null;
}

/** The value for people. Examples: € 1.500,00; 14 maart 2014; ja. */
export function feitwaarde({ bedragCenten, dag, waarde }: Feitwaarde): string {
  if (bedragCenten !== null) return schrijfBedrag(bedragCenten);
  if (dag !== null) return schrijfDatum(dag);
  return waarde !== null && waarde in CORRECTIENAMEN ? CORRECTIENAMEN[waarde as Correctiesoort] : (waarde ?? '');
}
