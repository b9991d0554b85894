import { controleerHandeling } from '#domain/processen/controle';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import { volgendMoment } from '#domain/processen/klokken';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { datumOp } from '#domain/waarden/tijd';
import { condition } from '@temporalio/workflow';
import { Beurten } from '#workflows/shared/beurten';
import { fouttypeVan, WEIGERING, weigering } from '#workflows/shared/weigering';
import { hervatBuitenwerk, startBuitenwerk } from '#workflows/zaak/zaak.buitenwerk';
import { Consoletekst } from '#workflows/zaak/zaak.console';
import { doeInDossier } from '#workflows/zaak/zaak.dossier';
import { kenmerkenVan } from '#workflows/zaak/zaak.kenmerken';
import type { Zaakantwoord, Zaakopdracht, Zaakstart } from '#workflows/zaak/zaak.messages';
import { Zaakstand } from '#workflows/zaak/zaak.stand';
import { naamVan, verwerkGebeurtenis, type Verwerkt } from '#workflows/zaak/zaak.vastlegging';

/** Handles everything that happens to one zaak, one event at a time. */
export class Zaakbehandeling {
  readonly stand: Zaakstand;
  private readonly beurten = new Beurten();
  private readonly console = new Consoletekst();

  constructor(start: Zaakstart) {
    this.stand = new Zaakstand(start);
  }

  /** Reads the position, plays the first event of a new zaak, and takes up what was left undone. */
  async begin(): Promise<void> {
    const { start } = this.stand;
    if (start.voortgezet) {
      this.console.toon(this.stand, 'vernieuwd');
      return;
    }
    const { zaakId, zaaknummer, stand } = start;
    if (stand) {
      this.stand.neemOver(stand);
      if (start.kenmerkenVan) this.console.kent(kenmerkenVan(stand, volgendMoment(stand, start.kenmerkenVan), null));
      this.console.toon(this.stand, 'hervat uit het dossier');
      return;
    }
    const vraag = { zaakId };
    const toestand = await doeInDossier(start, { naam: 'laadToestand', vraag, summary: 'Lees de stand' });
    if (toestand.volgnummer === 0) {
      this.stand.toestand = toestand;
      await this.beurten.neem(() => this.verwerk({ soort: 'start', op: vandaag(), sleutel: `${zaaknummer}/start` }));
      return;
    }
    const open = await doeInDossier(start, { naam: 'listOpenBrieven', vraag, summary: 'Zoek open brieven' });
    this.stand.neemOver(toestand);
    hervatBuitenwerk(this.stand, open);
    this.console.toon(this.stand, 'hervat uit het dossier');
  }

  /**
   * May this act be done? Synchronous, without side effects: a refusal leaves no trace in the history. While another event is being written
   * the page may be ahead of us: then the act is judged in its turn, on the position it finds there.
   */
  beoordeel(handeling: string, opdracht: Zaakopdracht): void {
    const { toestand } = this.stand;
    if (this.beurten.isBezig) return;
    if (!this.isBegonnen(toestand) || this.stand.eerder(opdracht.sleutel) !== null) return;
    const controle = controleerHandeling(toestand, alsHandeling(handeling, opdracht));
    if (!controle.ok) throw weigering(controle.redenen);
  }

  /** Does an act, in its turn. The same key is the same act: it gives the same answer and changes nothing. */
  async verricht(handeling: string, opdracht: Zaakopdracht): Promise<Zaakantwoord> {
    const begonnen = (): boolean => this.isBegonnen(this.stand.toestand);
    // Waiting for what is there already costs a round through the workflow; runs that were begun before this do it all the same (ADR 9).
    if (!this.stand.start.meteen || !begonnen()) await condition(begonnen);
    return this.beurten.neem(async () => {
      const eerder = this.stand.eerder(opdracht.sleutel);
      if (eerder !== null) return { volgnummer: eerder };
      const { volgnummer } = await this.verwerk(alsHandeling(handeling, opdracht));
      this.stand.onthoud({ sleutel: opdracht.sleutel, volgnummer });
      return { volgnummer };
    });
  }

  /** Handles the first fact that waits, or the clock that is due; false when there is nothing to do now. */
  async verwerkVolgende(): Promise<boolean> {
    if (this.stand.start.meteen && !this.heeftWerk()) return false;
    return this.beurten.neem(async () => {
      const gebeurtenis = this.volgendBericht() ?? this.rijpeKlok();
      if (!gebeurtenis) return false;
      await this.verwerkVanzelf(gebeurtenis);
      return true;
    });
  }

  /** A fact or a clock that is refused was overtaken: there is nobody to tell, and nothing to do. */
  private async verwerkVanzelf(gebeurtenis: Gebeurtenis): Promise<void> {
    try {
      await this.verwerk(gebeurtenis);
    } catch (fout) {
      if (fouttypeVan(fout) !== WEIGERING) throw fout;
      if (gebeurtenis.soort === 'klok') this.stand.geweigerdBij = this.stand.beweging;
    }
  }

  private async verwerk(gebeurtenis: Gebeurtenis): Promise<Verwerkt> {
    const verwerkt = await verwerkGebeurtenis(this.stand, gebeurtenis);
    startBuitenwerk(this.stand, verwerkt);
    if (verwerkt.nieuw) this.console.toon(this.stand, naamVan(gebeurtenis));
    return verwerkt;
  }

  private heeftWerk(): boolean {
    return this.stand.berichten.length > 0 || this.rijpeKlok() !== null;
  }

  private volgendBericht(): Gebeurtenis | null {
    const bericht = this.stand.berichten.shift();
    return bericht ? { soort: 'bericht', op: vandaag(), ...bericht } : null;
  }

  private rijpeKlok(): Gebeurtenis | null {
    const klok = this.stand.volgendeKlok();
    if (!klok || klok.op > vandaag()) return null;
    const volgnummer = (this.stand.toestand?.volgnummer ?? 0) + 1;
    const sleutel = `${this.stand.start.zaaknummer}/klok/${volgnummer}`;
    const { procedureId, signaal } = klok;
    return { soort: 'klok', op: vandaag(), sleutel, procedureId, klok: klok.klok, signaal };
  }

  /** A zaak has begun when its first event was written: before that there is nothing to judge an act by. */
  private isBegonnen(toestand: Zaaktoestand | null): toestand is Zaaktoestand {
    return toestand !== null && toestand.volgnummer > 0;
  }
}

function vandaag(): Gebeurtenis['op'] {
  return datumOp(Date.now());
}

function alsHandeling(handeling: string, opdracht: Zaakopdracht): Gebeurtenis & { soort: 'handeling' } {
  const { sleutel, procedureId, invoer, door, gezien, verzoekId } = opdracht;
  return {
    ...{ soort: 'handeling', op: vandaag(), sleutel, procedureId, handeling, invoer, door },
    ...(gezien === undefined ? {} : { gezien }),
    ...(verzoekId === undefined ? {} : { verzoekId }),
  };
}
