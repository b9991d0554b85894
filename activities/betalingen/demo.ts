/** Payments of the demo: the same tables, files and ledger as real ones, on days of the past and with the outcome a story asks for. */
import type { Knex } from 'knex';
import { maakBestand } from '#activities/betalingen/betaalbestand';
import { retourreden } from '#activities/betalingen/retourreden';
import { Grootboek } from '#activities/integraties/bank/grootboek';
import { werkBestandUit } from '#activities/integraties/bank/inname';
import { sluitRun } from '#db/betalingen/afronding';
import { listBestandsregels, type Bestandsregel } from '#db/betalingen/bestand';
import { listGeboekteRuns, telRuns, type GeboekteRun } from '#db/betalingen/geboekteRuns';
import { stelRunSamen } from '#db/betalingen/stelRunSamen';
import { beginVerzending, markeerVerzonden } from '#db/betalingen/verzending';
import { boekBankregels, type Bankregel } from '#db/betalingen/verwerkVerslag';
import type { Betaalbericht, Betaaldag } from '#db/demo/diensten';
import { beginVan } from '#domain/waarden/tijd';

const RUN_UUR = 16;
const BOEK_UUR = 7;
const MINUUT_MS = 60_000;
/** What tells a run of the demo from a real one. */
const DEMORUNS = 'BR-%-demo';

/**
 * Runs the released orders of the zaken of this day through a betaalrun, all in the transaction of the caller, and returns what the zaken hear
 * of it. Orders of other zaken stay released: only the story knows what the bank does. No bank is called; `boekDemo` writes its side.
 */
export async function betaalDemo(trx: Knex.Transaction, dag: Betaaldag): Promise<readonly Betaalbericht[]> {
  const { runOp, boekdag, uitslagen } = dag;
  const startMs = beginVan(runOp, RUN_UUR);
  const { betaalrunId } = await stelRunSamen(trx, {
    runnummer: await vrijRunnummer(trx, runOp),
    op: runOp,
    door: null,
    momentMs: startMs,
    zaakIds: uitslagen.map(({ zaakId }) => zaakId),
  });
  if (betaalrunId === null) return [];
  await maakBestand(trx, betaalrunId);
  await beginVerzending(trx, betaalrunId);
  await markeerVerzonden(trx, betaalrunId, startMs + MINUUT_MS);
  const opdrachten = await listBestandsregels(trx, betaalrunId);
  const regels = opdrachten.map((opdracht) => bankregel(opdracht, dag));
  const berichten = await boekBankregels(trx, betaalrunId, regels);
  await sluitRun(trx, betaalrunId, beginVan(boekdag, BOEK_UUR));
  return berichten.map(({ zaakId, sleutel, procedureId, bericht, gegevens }) => ({
    ...{ zaakId, sleutel, procedureId, bericht, gegevens },
  }));
}

/** Two bank days may fall on one day of running, after a weekend. */
async function vrijRunnummer(trx: Knex.Transaction, runOp: Betaaldag['runOp']): Promise<string> {
  const bezet = await telRuns(trx, `BR-${runOp}-%demo`);
  return bezet === 0 ? `BR-${runOp}-demo` : `BR-${runOp}-${bezet + 1}-demo`;
}

function bankregel({ zaakId, endToEndId, bedrag }: Bestandsregel, { boekdag, uitslagen }: Betaaldag): Bankregel {
  const code = uitslagen.find((uitslag) => uitslag.zaakId === zaakId)?.retour?.code ?? null;
  return {
    endToEndId,
    bedrag,
    soort: code === null ? 'betaald' : 'geretourneerd',
    boekdatum: boekdag,
    code,
    reden: code === null ? null : retourreden(code),
  };
}

/**
 * Writes the runs of the demo into the ledger of the simulated bank, so that ledger and dossier agree; call it after the demo was committed and
 * before the bank starts. What the ledger has already stays as it is. `map` null: there is no simulated bank. Returns how many runs were
 * added; throws when the ledger belongs to another dossier.
 */
export async function boekDemo(knex: Knex, map: string | null): Promise<number> {
  if (map === null) return 0;
  const grootboek = new Grootboek(map);
  let geboekt = 0;
  for (const run of await listGeboekteRuns(knex, DEMORUNS)) {
    const { soort } = grootboek.neemIn(alsOntvangen(run));
    if (soort === 'geweigerd') {
      throw new Error(`Het grootboek van de bank in ${map} hoort bij een ander dossier. Maak die map leeg.`);
    }
    if (soort === 'ontvangen') geboekt += 1;
  }
  return geboekt;
}

function alsOntvangen({ bestand, verzondenMs, boekingen }: GeboekteRun): ReturnType<typeof werkBestandUit> {
  const perSleutel = new Map(boekingen.map((boeking) => [boeking.endToEndId, boeking]));
  const boekdatum = boekingen[0]?.boekdatum;
  if (!boekdatum) throw new Error('een run van de demo heeft geen boekingen');
  return werkBestandUit(bestand, { ontvangenMs: verzondenMs, boekdatum }, ({ endToEndId }) => {
    const code = perSleutel.get(endToEndId)?.code ?? null;
    return { uitslag: code === null ? 'betaald' : 'geretourneerd', code };
  });
}
