import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { plusDagen } from '#domain/waarden/datum';
import { tijdreisOmgeving } from '#tests/support/servers/temporalomgeving';
import { maakNepdossier, type Nepdossier } from '#tests/support/workflows/nepdossier';
import { totStil } from '#tests/support/workflows/rust';
import { klok, reisTot, toegelaten, vandaag } from '#tests/support/workflows/tijdreis';
import { brievenOnderweg, metZaak, type Zaakproef } from '#tests/support/workflows/zaakproef';

let env: TestWorkflowEnvironment;

beforeAll(async () => {
  env = await tijdreisOmgeving();
});
afterAll(() => env.teardown());

const BELLEN = ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon' }] as const;

/** Admitted, and every letter about it is out: from here on only people and clocks move the zaak. */
async function rustig(zaak: Zaakproef, dossier: Nepdossier): Promise<void> {
  await toegelaten(zaak);
  await zaak.tot(() => brievenOnderweg(dossier) === 0);
}

/** Timers that were set and taken back so far. */
async function wekkers({ handvat }: Zaakproef): Promise<{ readonly gezet: number; readonly afgezet: number }> {
  await totStil(handvat);
  const events = (await handvat.fetchHistory()).events ?? [];
  return {
    gezet: events.filter((event) => event.timerStartedEventAttributes).length,
    afgezet: events.filter((event) => event.timerCanceledEventAttributes).length,
  };
}

describe('de wekker van een zaak', () => {
  it('blijft staan zolang de zaak op hetzelfde signaal wacht, en gaat dan gewoon af', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await rustig(zaak, dossier);
      const belofteVoor = plusDagen(await vandaag(env), 4);
      await zaak.doe('aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon', belofteVoor });
      const eerst = await wekkers(zaak);
      expect(eerst.gezet - eerst.afgezet).toBe(1);
      for (let keer = 0; keer < 3; keer += 1) await zaak.doe(...BELLEN);
      expect(await wekkers(zaak)).toEqual(eerst);
      await reisTot(env, plusDagen(belofteVoor, 1));
      expect(klok(dossier, 'belofte')).toBe(`loopt verlopen ${belofteVoor}`);
    });
  });

  it('wordt verzet als een ander signaal het eerst komt, en terug als dat is vervallen', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await rustig(zaak, dossier);
      const eerst = await wekkers(zaak);
      const belofteVoor = plusDagen(await vandaag(env), 2);
      await zaak.doe('aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon', belofteVoor });
      const { gezet, afgezet } = eerst;
      expect(await wekkers(zaak)).toEqual({ gezet: gezet + 1, afgezet: afgezet + 1 });
      await zaak.doe('aanmelding.komBelofteNa', 'noor.de.wit');
      expect(await wekkers(zaak)).toEqual({ gezet: gezet + 2, afgezet: afgezet + 2 });
    });
  });
});
