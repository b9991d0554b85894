import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vulCapaciteit } from '#bench/volume/capaciteit';
import type { Benchuitslag } from '#bench/volume/meting';
import { alsPagina } from '#bench/volume/verslag';
import { WORTEL } from '#scripts/servers/mappen';

/** Writes docs/prestaties.md and the figures in docs/capaciteit.md. */
export function schrijfDocumenten(uitslag: Benchuitslag): void {
  writeFileSync(join(WORTEL, 'docs', 'prestaties.md'), alsPagina(uitslag));
  const capaciteit = join(WORTEL, 'docs', 'capaciteit.md');
  writeFileSync(capaciteit, vulCapaciteit(readFileSync(capaciteit, 'utf8'), uitslag));
}
