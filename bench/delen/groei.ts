/** (h) The same at three sizes of the dossier: what grows with the rows and what does not. */
import type { Paginameting } from '#bench/delen/paginas';
import type { Importloop } from '#bench/delen/import';
import type { Tellermeting } from '#bench/delen/leesmodel';
import type { Bench } from '#bench/volume/bench';
import type { Meting } from '#bench/volume/meting';
import type { Benchpagina } from '#bench/volume/paginas';
import { schrijfGetal } from '#bench/volume/verslag';

/** What was measured at one size. */
export interface Groeistap {
  readonly zaken: number;
  readonly import: Importloop;
  readonly dossierMib: number;
  readonly paginas: readonly (Paginameting | Benchpagina)[];
  readonly tellers: Tellermeting;
}

/** How much of the growth of the rows a figure shows: 0 it did not grow, 1 it grew as they did. */
export function groeigraad(figuren: readonly number[], rijen: readonly number[]): number {
  const factor = (waarden: readonly number[]): number => (waarden.at(-1) ?? Number.NaN) / (waarden[0] ?? Number.NaN);
  return (factor(figuren) - 1) / (factor(rijen) - 1);
}

/** Size of the dossier on disk in MiB. */
export async function leesDossierMib({ systeem }: Bench): Promise<number> {
  const { rows } = await systeem.knex.raw<{ rows: { bytes: number }[] }>(
    'select pg_database_size(current_database()) as bytes',
  );
  return (rows[0]?.bytes ?? 0) / 1024 ** 2;
}

function regel(sleutel: string, wat: string, figuren: readonly number[], stappen: readonly Groeistap[]): Meting {
  const rijen = stappen.map(({ zaken }) => zaken);
  return {
    ...{ deel: 'h', sleutel, wat: `${wat}: ${figuren.map(schrijfGetal).join(' → ')}` },
    ...{ waarde: groeigraad(figuren, rijen), eenheid: '× the rows' },
  };
}

/** The growth lines; a page counts only when it was measured at every size. */
export function meetGroei(stappen: readonly Groeistap[]): readonly Meting[] {
  const namen = (stappen[0]?.paginas ?? []).map((pagina) => naamVan(pagina));
  const perPagina = namen.flatMap((naam) => {
    const p95s = stappen.flatMap(({ paginas }) => p95Van(paginas.find((pagina) => naamVan(pagina) === naam)) ?? []);
    return p95s.length === stappen.length ? [regel(`groei ${naam}`, `\`${naam}\`, p95 in ms`, p95s, stappen)] : [];
  });
  const bij = (waarde: (stap: Groeistap) => number): readonly number[] => stappen.map(waarde);
  return [
    {
      ...{
        deel: 'h',
        sleutel: 'groei-rijen',
        wat: `Zaken: ${stappen.map(({ zaken }) => schrijfGetal(zaken)).join(' → ')}`,
      },
      ...{ waarde: (stappen.at(-1)?.zaken ?? 0) / (stappen[0]?.zaken ?? 1), eenheid: '×' },
    },
    regel(
      'groei-import',
      'Import, ms per row',
      bij((s) => (s.import.seconden * 1000) / s.import.rijen),
      stappen,
    ),
    regel(
      'groei-dossier',
      'Dossier in MiB',
      bij((s) => s.dossierMib),
      stappen,
    ),
    regel(
      'groei-teller-team',
      'Numbers above the list of the largest team, p50 in ms',
      bij((s) => s.tellers.team?.p50 ?? Number.NaN),
      stappen,
    ),
    regel(
      'groei-teller-alles',
      'Numbers above the list of all teams, p50 in ms',
      bij((s) => s.tellers.alles?.p50 ?? Number.NaN),
      stappen,
    ),
    ...perPagina,
  ];
}

function naamVan(pagina: Paginameting | Benchpagina): string {
  return 'uitslag' in pagina ? pagina.pagina.naam : pagina.naam;
}

function p95Van(pagina: Paginameting | Benchpagina | undefined): number | null {
  return pagina && 'uitslag' in pagina && pagina.uitslag.fouten === 0 ? (pagina.uitslag.duren?.p95 ?? null) : null;
}
