import { toonBedrag, type Samenvattingsrij } from '#api/shared/weergave';
import type { EerdereHandeling } from '#db/queries/eerdere-handelingen.query';
import type { Proceduredefinitie } from '#domain/processen/procedure';
import type { Veld, Waarde } from '#domain/processen/velden';
import { isDatum, schrijfDatum } from '#domain/waarden/datum';

/** An act done earlier, as the next person reads it. */
export interface EerderWeergave {
  readonly titel: string;
  readonly wie: string;
  readonly antwoorden: readonly Samenvattingsrij[];
}

/** What colleagues filled in before in this procedure: who has to judge it should not have to ask. */
export function toonEerder(
  definitie: Proceduredefinitie,
  handelingen: readonly EerdereHandeling[],
): readonly EerderWeergave[] {
  return handelingen.flatMap(({ naam, op, door, invoer }) => {
    const handeling = definitie.handelingen.find((h) => h.naam === naam);
    if (!handeling) return [];
    const antwoorden = handeling.velden.flatMap((veld) => {
      const cel = antwoord(veld, invoer[veld.naam] ?? null);
      return cel === null ? [] : [{ term: veld.label, cel }];
    });
    return [{ titel: handeling.titel, wie: `${door}, ${schrijfDatum(op)}`, antwoorden }];
  });
}

function antwoord(veld: Veld, waarde: Waarde): string | null {
  if (waarde === null || waarde === '') return null;
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee';
  if (veld.soort === 'bedrag' && typeof waarde === 'number') return toonBedrag(waarde);
  if (veld.soort === 'datum' && isDatum(waarde)) return schrijfDatum(waarde);
  return veld.keuzes?.find((keuze) => keuze.waarde === waarde)?.label ?? String(waarde);
}
