/** A beoordeling that was taken over: its amounts as they came, with what they were given for, never worked out again. */
import { toonVerschillen, type Bedragweergave } from '#api/zaken/beoordeling.bedrag';
import { toonBesluitregels } from '#api/shared/besluitregels';
import type { Tabel } from '#api/shared/weergave';
import type { Besluitrij } from '#db/queries/zaakberekening.query';
import { onderweg } from '#domain/processen/tabellen/integrale-beoordeling.bedrag';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { schrijfDatum } from '#domain/waarden/datum';
import { centen, minTotNul, schrijfBedrag } from '#domain/waarden/geld';

/** The last amount of the previous system and the difference to the one before it; null when it gave none. `besluiten`: newest first. */
export function toonOvergenomen(
  besluiten: readonly Besluitrij[],
  zaak: Zaaktoestand,
): { readonly bedragen: Bedragweergave; readonly verschillen: Tabel | null } | null {
  const vind = (soort: Besluitrij['besluitsoort']): Besluitrij | undefined =>
    besluiten.find(({ besluitsoort }) => besluitsoort === soort);
  const [vooraankondiging, beschikking] = [
    vind('vooraankondiging'),
    vind('compensatie') ?? vind('geenVooringenomenheid'),
  ];
  const laatste = beschikking ?? vooraankondiging;
  if (!laatste) return null;
  const [totaal, teBetalen] = [centen(laatste.bedragCenten), onderweg(zaak)];
  const wat = beschikking ? 'de beschikking' : 'de vooraankondiging';
  return {
    bedragen: {
      titel: `Overgenomen uit het vorige systeem: ${wat} van ${schrijfDatum(laatste.dagtekening)}`,
      regels: toonBesluitregels(laatste.regels, totaal),
      ontvangen: schrijfBedrag(minTotNul(totaal, teBetalen)),
      teBetalen: schrijfBedrag(teBetalen),
      onzeker: false,
      uitleg: uitlegVan(besluiten),
      regelversie: laatste.regelversie,
    },
    verschillen:
      beschikking && vooraankondiging ? toonVerschillen(vooraankondiging.regels, beschikking.regels, false) : null,
  };
}

function uitlegVan(besluiten: readonly Besluitrij[]): Bedragweergave['uitleg'] {
  const redenen = besluiten.flatMap((besluit) => besluit.redenen.map((tekst) => ({ stap: 'jaren', tekst, bron: '' })));
  const stelde =
    'Het vorige systeem stelde dit bedrag vast. De onderdelen en de feiten per jaar zijn niet overgenomen, dus er is hier niet gerekend.';
  return [{ stap: 'overgenomen', tekst: stelde, bron: '' }, ...redenen];
}
