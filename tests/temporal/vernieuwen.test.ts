import { randomUUID } from 'node:crypto';
import { lopendeKlok, procedureVan } from '#domain/processen/verrichtingen';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { datum, plusDagen } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';
import { doe, gebeurtenissen, registreerZaak, runVan, stand, totRust } from '#tests/support/workflows/dossierzaak';
import { maakOpstelling, type Opstelling } from '#tests/support/workflows/opstelling';
import { wachtTot } from '#tests/support/workflows/wachten';
import { toestandVraag, zaakWorkflowId } from '#workflows/zaak/zaak.messages';

let opstelling: Opstelling;

beforeAll(async () => {
  opstelling = await maakOpstelling();
  await opstelling.begin();
});
afterAll(() => opstelling.sluit());

const BELLEN = ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon' }] as const;

function open(toestand: Zaaktoestand): readonly string[] {
  return toestand.procedures.flatMap((p) =>
    p.klokken.filter((k) => k.status !== 'gestopt').map((k) => `${p.id} ${k.naam} ${k.signaal} ${k.einddatum}`),
  );
}

describe('a zaak with a long history', () => {
  it('renews itself under the same id, with the same position, clocks and memory of acts', async () => {
    const zaak = await registreerZaak(opstelling);
    await doe(opstelling, zaak, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
    await totRust(opstelling, zaak);
    const handvat = opstelling.client.workflow.getHandle(zaakWorkflowId(zaak.zaaknummer));
    const eersteRun = await runVan(opstelling, zaak);
    const belofteVoor = plusDagen(datumOp(Date.now()), 20);
    const oudSleutel = randomUUID();
    const eerste = await doe(
      opstelling,
      zaak,
      ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'brief', belofteVoor }],
      { sleutel: oudSleutel },
    );
    for (
      let keer = 0;
      (await handvat.describe()).historyLength < 150 && (await runVan(opstelling, zaak)) === eersteRun;
      keer += 1
    ) {
      if (keer > 60) throw new Error('the history does not grow');
      await doe(opstelling, zaak, BELLEN);
    }
    await doe(opstelling, zaak, ['eersteToets.stelBesluitVoor', 'noor.de.wit']);
    const tweedeRun = await wachtTot('the zaak renews itself', async () => {
      const nu = await runVan(opstelling, zaak);
      return nu !== eersteRun && nu;
    });
    expect((await opstelling.client.workflow.getHandle(handvat.workflowId, eersteRun).describe()).status.name).toBe(
      'CONTINUED_AS_NEW',
    );

    const inDossier = await stand(opstelling, zaak);
    const inWorkflow = await handvat.query(toestandVraag);
    expect(inWorkflow).toEqual(inDossier);
    expect(open(inWorkflow!)).toContain(`aanmelding-1 belofte geen ${belofteVoor}`);
    expect(lopendeKlok(procedureVan(inWorkflow!, 'aanmelding')!, 'beslistermijnIb')?.einddatum).toBe(
      datum('2023-11-01'),
    );

    const { currentDetails } = await handvat.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails).toContain(`[Zaak ${zaak.zaaknummer}](/zaken/${zaak.zaaknummer})`);
    expect(currentDetails).toContain('- **eersteToets**: Ter akkoord');

    const aantal = (await gebeurtenissen(opstelling, zaak)).length;
    const nogmaals = ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'brief', belofteVoor }] as const;
    expect(await doe(opstelling, zaak, nogmaals, { sleutel: oudSleutel })).toEqual(eerste);
    expect((await gebeurtenissen(opstelling, zaak)).length).toBe(aantal);

    expect(await doe(opstelling, zaak, ['eersteToets.keurVoorstelGoed', 'joost.vermeer'])).toMatchObject({
      soort: 'gedaan',
    });
    expect(await runVan(opstelling, zaak)).toBe(tweedeRun);
  });

  it('knows an act that is too old to be remembered: the dossier has it', async () => {
    const zaak = await registreerZaak(opstelling);
    const sleutel = randomUUID();
    const eerste = await doe(opstelling, zaak, ['aanmelding.neemInBehandeling', 'noor.de.wit'], { sleutel });
    await totRust(opstelling, zaak);
    await opstelling.client.workflow.getHandle(zaakWorkflowId(zaak.zaaknummer)).terminate('verloren');
    const uitslag = await doe(opstelling, zaak, BELLEN, { sleutel });
    expect(uitslag).toEqual(eerste);
    expect((await gebeurtenissen(opstelling, zaak)).filter((naam) => naam === 'legContactVast')).toEqual([]);
  });
});
