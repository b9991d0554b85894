import { datumdelen, datumVanDelen, plusMaanden, type Datum } from '#domain/waarden/datum';

/** What one person was paid: the amount that counts (null when it came to nil), and the first payment under any herstelmaatregel. */
export interface Herstelbetaling {
  readonly betaaldOp: Datum | null;
  readonly eersteBetalingOp: Datum | null;
}

/**
 * What fixes the peildatum of a parent. `grond`: the forfait was for this person; or another had it first, and this person got the € 10.000 of 2.7 lid 2
 * (`partnerbedrag`) or nothing (`ander`), in which case the payments of that other one count.
 */
export interface Peildatumfeiten {
  readonly grond: 'forfait' | 'partnerbedrag' | 'ander';
  readonly eigen: Herstelbetaling;
  readonly ander: Herstelbetaling | null;
  readonly overledenOp: Datum | null;
}

/** The peildatum, and the article it follows from. */
export interface Peildatum {
  readonly dag: Datum;
  readonly bron: string;
}

/**
 * The peildatum that schuldenregelingen and ex-toeslagpartners look at: the day the amount was paid, or when that came to nil the first payment of all
 * (Wht 3.1 lid 2) [S]; when neither can be fixed because the parent died, the first of the month after the death, which only the ex-toeslagpartner scheme
 * knows (2.14g lid 3) [S]. Null: not to be fixed yet. Example: forfait paid 2021-08-10 → that day; died 2022-03-31, nothing paid → 2022-04-01.
 */
export function bepaalPeildatum({ grond, eigen, ander, overledenOp }: Peildatumfeiten): Peildatum | null {
  const betaling = grond === 'ander' ? ander : eigen;
  const dag = betaling?.betaaldOp ?? betaling?.eersteBetalingOp ?? null;
  if (dag !== null) return { dag, bron: 'Wht 3.1 lid 2' };
  return overledenOp === null ? null : { dag: eersteVanVolgendeMaand(overledenOp), bron: 'Wht 2.14g lid 3' };
}

function eersteVanVolgendeMaand(dag: Datum): Datum {
  return datumVanDelen({ ...datumdelen(plusMaanden(dag, 1)), dag: 1 });
}
