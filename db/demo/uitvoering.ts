/** Plays the stories: every bank day first, in order, then what is left, so that a betaalrun never takes an order that came later. */
import type { Knex } from 'knex';
import type { Demodiensten } from '#db/demo/diensten';
import { speel, speelKlokken, type Speelbord } from '#db/demo/speel';
import type { Bankstap, Handelingstap, Registerstap, Stap } from '#db/demo/stappen';
import type { Verhaal } from '#db/demo/verhaal';
import { bewaarAanlevering } from '#db/intake/bewaarAanlevering';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { readToestand } from '#db/queries/toestand.query';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import type { Handelende } from '#domain/autorisatie/rollen';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import { laatste, plusDagen, type Datum } from '#domain/waarden/datum';
import { beginVan } from '#domain/waarden/tijd';
import { werkdag } from '#db/demo/verhaal';

/** A zaak being played. */
interface Spelend extends GeregistreerdeZaak {
  readonly verhaal: Verhaal;
  readonly teDoen: Stap[];
  toestand: Zaaktoestand;
  /** Day of the last event. */
  dag: Datum;
  /** Events played on that day, so that each gets its own minute. */
  opDezeDag: number;
}

/** Plays all stories on the registered zaken, up to and including `vandaag`. */
export async function speelVerhalen(
  trx: Knex.Transaction,
  diensten: Demodiensten,
  zaken: readonly (GeregistreerdeZaak & { readonly verhaal: Verhaal })[],
  vandaag: Datum,
): Promise<void> {
  const uitvoering = new Uitvoering({ knex: trx, maakBrief: diensten.maakBrief }, diensten, trx);
  const spelend: Spelend[] = [];
  for (const zaak of zaken.filter(({ verhaal }) => verhaal.begint)) {
    const toestand = await readToestand(trx, zaak.zaakId);
    spelend.push({ ...zaak, toestand, teDoen: [...zaak.verhaal.stappen], dag: toestand.geregistreerdOp, opDezeDag: 0 });
  }
  for (const zaak of spelend) await uitvoering.begin(zaak);
  for (let dag = eersteBankdag(spelend, zaken); dag; dag = eersteBankdag(spelend, zaken))
    await uitvoering.bankdag(spelend, dag);
  for (const zaak of spelend) await uitvoering.rondAf(zaak, vandaag);
}

/** The earliest day on which the bank books for a zaak that is not waiting for another zaak. */
function eersteBankdag(spelend: readonly Spelend[], zaken: readonly { readonly zaaknummer: string }[]): Datum | null {
  const wacht = (zaak: Spelend): boolean => {
    const eerder = zaak.verhaal.na === null ? null : zaken[zaak.verhaal.na]?.zaaknummer;
    return spelend.some((ander) => ander.zaaknummer === eerder && bankstap(ander) !== null);
  };
  const dagen = spelend.flatMap((zaak) => (wacht(zaak) ? [] : (bankstap(zaak)?.op ?? [])));
  return dagen.sort()[0] ?? null;
}

function bankstap(zaak: Spelend): Bankstap | null {
  return zaak.teDoen.find((stap) => stap.soort === 'bank') ?? null;
}

class Uitvoering {
  constructor(
    private readonly bord: Speelbord,
    private readonly diensten: Demodiensten,
    private readonly trx: Knex.Transaction,
  ) {}

  async begin(zaak: Spelend): Promise<void> {
    await this.gebeurtenis(zaak, { soort: 'start', op: zaak.dag, sleutel: `${zaak.zaaknummer}/start` });
  }

  /** One betaalrun: the zaken whose money moves on `dag` are played up to it, the run goes out the day before, the bank books. */
  async bankdag(spelend: readonly Spelend[], dag: Datum): Promise<void> {
    const mee = spelend.filter((zaak) => bankstap(zaak)?.op === dag);
    for (const zaak of mee) await this.speelTotBank(zaak);
    const uitslagen = mee.map((zaak) => ({ zaakId: zaak.zaakId, retour: bankstap(zaak)?.retour ?? null }));
    const berichten = await this.diensten.betaal(this.trx, {
      runOp: werkdag(plusDagen(dag, -1)),
      boekdag: dag,
      uitslagen,
    });
    for (const zaak of mee) {
      zaak.teDoen.shift();
      for (const bericht of berichten.filter((b) => b.zaakId === zaak.zaakId)) {
        const { sleutel, procedureId, gegevens } = bericht;
        await this.gebeurtenis(zaak, {
          soort: 'bericht',
          op: dag,
          sleutel,
          procedureId,
          bericht: bericht.bericht,
          gegevens,
        });
      }
    }
  }

  /** Everything that is left of a story, and the clocks up to today. */
  async rondAf(zaak: Spelend, vandaag: Datum): Promise<void> {
    for (const stap of zaak.teDoen.splice(0)) await this.stap(zaak, stap);
    zaak.toestand = await speelKlokken(this.bord, zaak.toestand, zaak.dag, vandaag);
  }

  private async speelTotBank(zaak: Spelend): Promise<void> {
    for (let stap = zaak.teDoen[0]; stap && stap.soort !== 'bank'; stap = zaak.teDoen[0]) {
      await this.stap(zaak, stap);
      zaak.teDoen.shift();
    }
  }

  private async stap(zaak: Spelend, stap: Stap): Promise<void> {
    if (stap.soort === 'handeling') await this.handeling(zaak, stap);
    if (stap.soort === 'register') await this.register(zaak, stap);
  }

  private async handeling(zaak: Spelend, stap: Handelingstap): Promise<void> {
    const sleutel = `${zaak.zaaknummer}/demo/${zaak.verhaal.stappen.indexOf(stap) + 1}`;
    if (Object.keys(stap.persoonlijk).length > 0) {
      await bewaarInvoer(this.trx, { sleutel, zaakId: zaak.zaakId, door: stap.door, gegevens: stap.persoonlijk });
    }
    if (stap.bestand) {
      const { zaakId } = zaak;
      const herkomst = { sleutel, zaakId, door: stap.door, bestandstype: 'pdf', scanner: 'nagebootst' };
      await bewaarAanlevering(this.trx, { ...herkomst, ...stap.bestand, momentMs: beginVan(stap.op, 9) });
    }
    // The clocks may have moved the zaak on: the procedure is looked up on the day itself.
    await this.wacht(zaak, stap.op);
    const procedureId = zaak.toestand.procedures.findLast((p) => p.soort === stap.procedure)?.id ?? stap.procedure;
    const { op, handeling, invoer } = stap;
    await this.gebeurtenis(zaak, {
      soort: 'handeling',
      op,
      sleutel,
      procedureId,
      handeling,
      invoer: zonderLeeg(invoer),
      door: wie(stap.door),
    });
  }

  private async register(zaak: Spelend, stap: Registerstap): Promise<void> {
    await this.gebeurtenis(zaak, {
      soort: 'bericht',
      op: laatste(stap.op, zaak.dag),
      sleutel: `${zaak.zaaknummer}/register`,
      procedureId: null,
      bericht: 'toeslaggegevensAntwoord',
      gegevens: stap.antwoord,
    });
  }

  /** Plays the clocks that come first, then the event itself, then sends its letters. */
  private async gebeurtenis(zaak: Spelend, gebeurtenis: Gebeurtenis): Promise<void> {
    await this.wacht(zaak, gebeurtenis.op);
    zaak.opDezeDag += 1;
    const momentMs = beginVan(zaak.dag, 9) + zaak.opDezeDag * 23 * 60_000;
    const { toestand, briefIds } = await speel(this.bord, zaak.toestand, gebeurtenis, momentMs);
    zaak.toestand = toestand;
    for (const briefId of briefIds) await this.brief(zaak, briefId, momentMs + 60_000);
  }

  private async brief(zaak: Spelend, briefId: string, momentMs: number): Promise<void> {
    const brief = await this.diensten.verstuurBrief(this.trx, briefId, momentMs);
    const gegevens = { brief };
    const sleutel = `${zaak.zaaknummer}/brief/${briefId}`;
    await this.gebeurtenis(zaak, {
      soort: 'bericht',
      op: zaak.dag,
      sleutel,
      procedureId: null,
      bericht: 'briefVerzonden',
      gegevens,
    });
  }

  /** Lets the days pass up to `op`, with what the clocks have to say on them. */
  private async wacht(zaak: Spelend, op: Datum): Promise<void> {
    if (op <= zaak.dag) return;
    zaak.toestand = await speelKlokken(this.bord, zaak.toestand, zaak.dag, op);
    zaak.dag = op;
    zaak.opDezeDag = 0;
  }
}

/** A field that was not asked is absent, as the form leaves it. */
function zonderLeeg(invoer: Handelingstap['invoer']): Handelingstap['invoer'] {
  return Object.fromEntries(Object.entries(invoer).filter(([, waarde]) => waarde !== null));
}

function wie(id: string): Handelende {
  const gebruiker = DEMOGEBRUIKERS.find((g) => g.id === id);
  if (!gebruiker) throw new Error(`geen demogebruiker ${id}`);
  return { medewerkerId: gebruiker.id, rollen: gebruiker.rollen };
}
