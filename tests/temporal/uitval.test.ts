import { randomUUID } from 'node:crypto';
import type { VastTeLeggen } from '#domain/processen/vastlegging';
import { doe, gebeurtenissen, registreerZaak, totRust, type Dossierzaak } from '#tests/support/workflows/dossierzaak';
import { maakOpstelling, type Opstelling, type Werkploeg } from '#tests/support/workflows/opstelling';
import { wachtTot } from '#tests/support/workflows/wachten';
import { zaakWorkflowId } from '#workflows/zaak/zaak.messages';

let opstelling: Opstelling;
let ploeg: Werkploeg | null = null;

beforeAll(async () => {
  opstelling = await maakOpstelling();
});
afterEach(async () => {
  await ploeg?.stop();
  ploeg = null;
});
afterAll(() => opstelling.sluit());

/** How long a medewerker may look at a page that is being sent, in milliseconds; with room for a busy machine. */
const GEDULD_MS = 15_000;
const NEEM = ['aanmelding.neemInBehandeling', 'noor.de.wit'] as const;
const BELLEN = ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon' }] as const;

async function keren(zaak: Dossierzaak, handeling: string): Promise<number> {
  return (await gebeurtenissen(opstelling, zaak)).filter((naam) => naam === handeling).length;
}

async function inRust(): Promise<Dossierzaak> {
  const zaak = await registreerZaak(opstelling);
  await doe(opstelling, zaak, NEEM);
  await totRust(opstelling, zaak);
  return zaak;
}

describe('while no worker runs', () => {
  it('an act says so in time, is not half done, and is done once when the same form is sent again later', async () => {
    const zaak = await registreerZaak(opstelling);
    const sleutel = randomUUID();
    const begonnen = Date.now();
    expect(await doe(opstelling, zaak, NEEM, { sleutel })).toEqual({ soort: 'onbereikbaar' });
    expect(Date.now() - begonnen).toBeLessThan(GEDULD_MS);
    expect(await gebeurtenissen(opstelling, zaak)).toEqual([]);

    ploeg = await opstelling.begin();
    expect(await doe(opstelling, zaak, NEEM, { sleutel })).toMatchObject({ soort: 'gedaan' });
    await totRust(opstelling, zaak);
    expect(await keren(zaak, 'neemInBehandeling')).toBe(1);
  });

  it('the same holds for a zaak that ran already', async () => {
    ploeg = await opstelling.begin();
    const zaak = await inRust();
    await ploeg.stop();
    const sleutel = randomUUID();
    expect(await doe(opstelling, zaak, BELLEN, { sleutel })).toEqual({ soort: 'onbereikbaar' });
    ploeg = await opstelling.begin();
    expect(await doe(opstelling, zaak, BELLEN, { sleutel })).toMatchObject({ soort: 'gedaan' });
    expect(await keren(zaak, 'legContactVast')).toBe(1);
  });
});

describe('a worker that falls away between writing and telling', () => {
  /** The real writing of acts, but the answer of the first ones is lost: in the way of `verlies`. */
  function metVerlies(verlies: () => Promise<void>, pogingen = 1): { legVast: Opstelling['activiteiten']['legVast'] } {
    let over = pogingen;
    return {
      legVast: async (vast: VastTeLeggen) => {
        const antwoord = await opstelling.activiteiten.legVast(vast);
        if (over === 0 || vast.gebeurtenis.soort !== 'handeling') return antwoord;
        over -= 1;
        await verlies();
        return antwoord;
      },
    };
  }

  /** A way to hang, and to let go of what hangs. */
  function haken(): { readonly hangt: () => Promise<void>; readonly laatLos: () => void } {
    let laatLos = (): void => undefined;
    const hangt = new Promise<void>((klaar) => {
      laatLos = klaar;
    });
    return { hangt: () => hangt, laatLos: () => laatLos() };
  }

  it('leaves one event: the second attempt finds the first', async () => {
    ploeg = await opstelling.begin(metVerlies(() => Promise.reject(new Error('Connection terminated'))));
    const zaak = await registreerZaak(opstelling);
    const uitslag = await doe(opstelling, zaak, NEEM);
    const { volgnummer } = await opstelling
      .knex('handelingen')
      .where({ zaak_id: zaak.zaakId, naam: 'neemInBehandeling' })
      .first<{ volgnummer: number }>('volgnummer');
    expect(uitslag).toEqual({ soort: 'gedaan', volgnummer });
    await totRust(opstelling, zaak);
    expect(await keren(zaak, 'neemInBehandeling')).toBe(1);
    expect(await opstelling.knex('logboek').where({ zaak_id: zaak.zaakId, volgnummer })).toHaveLength(1);
  });

  it('and hangs: whoever acts has an answer all the same, of the second attempt', async () => {
    const { hangt, laatLos } = haken();
    ploeg = await opstelling.begin(metVerlies(hangt));
    const zaak = await registreerZaak(opstelling);
    const uitslag = await doe(opstelling, zaak, NEEM);
    laatLos();
    expect(uitslag).toMatchObject({ soort: 'gedaan' });
    await totRust(opstelling, zaak);
    expect(await keren(zaak, 'neemInBehandeling')).toBe(1);
  });

  it('and hangs again: the page answers that it is being done, the same token gives the answer later, the letter goes once', async () => {
    const { hangt, laatLos } = haken();
    ploeg = await opstelling.begin(metVerlies(hangt, 2));
    const zaak = await registreerZaak(opstelling);
    const sleutel = randomUUID();
    const meteen = await doe(opstelling, zaak, NEEM, { sleutel });
    const uitslag = await wachtTot('the answer comes', async () => {
      const antwoord = await doe(opstelling, zaak, NEEM, { sleutel });
      return antwoord.soort === 'gedaan' && antwoord;
    });
    laatLos();
    expect(meteen).toEqual({ soort: 'wordtVerwerkt' });
    expect(uitslag).toMatchObject({ soort: 'gedaan' });
    await totRust(opstelling, zaak);
    expect(await keren(zaak, 'neemInBehandeling')).toBe(1);
    expect(await opstelling.knex('brieven').where({ zaak_id: zaak.zaakId })).toHaveLength(1);
  });
});

describe('a dossier that cannot be written', () => {
  it('leaves the step in the console, where an operator can reset it, and the act is done once the dossier is back', async () => {
    let terug = false;
    const { activiteiten } = opstelling;
    ploeg = await opstelling.begin({
      legVast: (vast: VastTeLeggen) =>
        terug || vast.gebeurtenis.soort !== 'handeling'
          ? activiteiten.legVast(vast)
          : Promise.reject(new Error('connect ECONNREFUSED')),
    });
    const zaak = await registreerZaak(opstelling);
    const sleutel = randomUUID();
    expect(await doe(opstelling, zaak, NEEM, { sleutel })).toEqual({ soort: 'wordtVerwerkt' });
    const workflowId = zaakWorkflowId(zaak.zaaknummer);
    const { raw } = await opstelling.client.workflow.getHandle(workflowId).describe();
    const [stap, ...rest] = raw.pendingActivities ?? [];
    expect([stap?.activityType?.name, rest]).toEqual(['legVast', []]);
    expect(stap?.attempt).toBeGreaterThan(1);
    terug = true;
    const { namespace } = opstelling;
    const reset = { namespace, execution: { workflowId }, id: stap?.activityId ?? '' };
    await opstelling.client.workflowService.resetActivity(reset);
    const uitslag = await wachtTot('the act is done', async () => {
      const antwoord = await doe(opstelling, zaak, NEEM, { sleutel });
      return antwoord.soort === 'gedaan' && antwoord;
    });
    expect(uitslag).toMatchObject({ soort: 'gedaan' });
    expect(await keren(zaak, 'neemInBehandeling')).toBe(1);
  });
});
