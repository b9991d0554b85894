import type { Badge } from '#api/shared/weergave';
import type { Import } from '#db/queries/importeren.query';

/** Without a sign of life for this long, nobody works on it any more. */
const STIL_MS = 60_000;

/** True when an import is not done and nobody works on it. */
export function staatStil({ status, bijgewerktMs }: Pick<Import, 'status' | 'bijgewerktMs'>, nuMs: number): boolean {
  if (status === 'gestopt' || status === 'mislukt') return true;
  return status !== 'klaar' && nuMs - bijgewerktMs > STIL_MS;
}

/** Where an import stands, in words. */
export function standVan(een: Import, nuMs: number): Badge {
  if (een.status === 'mislukt') return { soort: 'danger', tekst: 'Mislukt' };
  if (een.status === 'klaar') {
    return een.fout === 0
      ? { soort: 'success', tekst: een.droog ? 'Proef klaar' : 'Klaar' }
      : { soort: 'warning', tekst: een.droog ? 'Proef klaar, met fouten' : 'Klaar, met fouten' };
  }
  if (staatStil(een, nuMs)) return { soort: 'warning', tekst: 'Staat stil' };
  return een.status === 'wacht' ? { soort: 'info', tekst: 'Begint' } : { soort: 'active', tekst: 'Bezig' };
}
