/** Who may do and open what, from the same tables that refuse it. */
import { WAARSCHUWING } from '#docs/procespagina';
import { tabel } from '#docs/tabel';
import { rechtentabel } from '#domain/autorisatie/rechten';
import { ROLLEN, ROLNAMEN, type Rol } from '#domain/autorisatie/rollen';
import type { Proceduredefinitie } from '#domain/processen/procedure';

/** The Markdown page with roles against acts and roles against page rights. */
export function autorisatiepagina(procedures: readonly Proceduredefinitie[]): string {
  const rechten = Object.entries(rechtentabel()).map(([recht, rollen]) => [`\`${recht}\``, ...kruisjes(rollen)]);
  return [
    WAARSCHUWING,
    '# Autorisatie',
    'Een handeling die hier niet is aangekruist, wordt geweigerd: door de pagina, door de workflow en door de database waar dat kan.',
    '## Rollen',
    tabel(
      ['Rol', 'Naam'],
      ROLLEN.map((rol) => [`\`${rol}\``, ROLNAMEN[rol]]),
    ),
    '## Handelingen',
    'Vier ogen: wie een van de genoemde stappen als laatste deed, doet deze niet. Een betaling wordt vrijgegeven door een derde.',
    tabel(['Procedure', 'Handeling', ...ROLLEN, 'Vier ogen'], procedures.flatMap(handelingrijen)),
    '## Pagina’s en gegevens',
    tabel(['Recht', ...ROLLEN], rechten),
    '',
  ].join('\n\n');
}

function handelingrijen({ titel, handelingen }: Proceduredefinitie): readonly (readonly string[])[] {
  return handelingen.map(({ naam, rollen, andereDan }) => [
    titel,
    `\`${naam}\``,
    ...kruisjes(rollen),
    (andereDan ?? []).map((ander) => `\`${ander}\``).join(', '),
  ]);
}

function kruisjes(rollen: readonly Rol[]): readonly string[] {
  return ROLLEN.map((rol) => (rollen.includes(rol) ? '×' : ' '));
}
