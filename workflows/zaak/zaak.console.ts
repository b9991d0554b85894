/** What an operator reads in the console: search attributes and a few lines of text. Codes and dates only. */
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import { fasetitel } from '#domain/processen/register';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { schrijfDatum } from '#domain/waarden/datum';
import { kenmerkenVan } from '#workflows/zaak/zaak.kenmerken';
import type { Zaakstand } from '#workflows/zaak/zaak.stand';

/** Shows a zaak in the console; remembers what it said, because every search attribute that is written again costs the server. */
export class Consoletekst {
  private getoond = new Map<string, string>();

  /** Remembers what the run was started with: that stands in the console already. */
  kent(kenmerken: readonly SearchAttributeUpdatePair[]): void {
    for (const paar of kenmerken) this.isNieuw(paar);
  }

  /** Brings the console up to the present position; `laatste` is what happened last. */
  toon(stand: Zaakstand, laatste: string): void {
    if (!stand.toestand) return;
    const { toestand, blokkade } = stand;
    const alle = kenmerkenVan(toestand, stand.volgendeKlok(), blokkade);
    const kenmerken = alle.filter((paar) => this.isNieuw(paar));
    if (kenmerken.length > 0) upsertSearchAttributes(kenmerken);
    setCurrentDetails(tekstVan(stand, stand.toestand, laatste));
  }

  private isNieuw({ key, value }: SearchAttributeUpdatePair): boolean {
    const tekst = JSON.stringify(value);
    const nieuw = this.getoond.get(key.name) !== tekst;
    this.getoond.set(key.name, tekst);
    return nieuw;
  }
}

/** Summary and details with which a workflow was started end with its first run; this text stays. The console stands on the address of the balie. */
function tekstVan(stand: Zaakstand, zaak: Zaaktoestand, laatste: string): string {
  const kop = `[Zaak ${zaak.zaaknummer}](/zaken/${zaak.zaaknummer})`;
  const regels = zaak.procedures.map(({ soort, fase, beeindigdOp }) => {
    const einde = beeindigdOp ? ` (geëindigd op ${schrijfDatum(beeindigdOp)})` : '';
    return `- **${soort}**: ${fasetitel(soort, fase)}${einde}`;
  });
  const klok = stand.volgendeKlok();
  const wacht = klok
    ? `Volgende signaal: ${klok.klok} ${klok.signaal} op ${schrijfDatum(klok.op)}`
    : 'Er loopt geen termijn';
  const blokkade = stand.blokkade ? `\n\n**Geblokkeerd:** ${stand.blokkade}` : '';
  return `${kop}\n\n${regels.join('\n')}\n\n${wacht}\n\nLaatste gebeurtenis: ${laatste} (${zaak.volgnummer})${blokkade}`;
}
