import { randomUUID } from 'node:crypto';
import { temporal } from '@temporalio/proto';
import { doe, registreerZaak, totRust, type Dossierzaak } from '#tests/support/workflows/dossierzaak';
import { bouwPersoon } from '#tests/support/dossier/zaken';
import { maakOpstelling, type Opstelling } from '#tests/support/workflows/opstelling';
import { wachtTot } from '#tests/support/workflows/wachten';
import { zaakWorkflowId } from '#workflows/zaak/zaak.messages';

let opstelling: Opstelling;
let zaak: Dossierzaak;
const persoon = bouwPersoon({ achternaam: 'Van Geheimegem', straat: 'Verborgenlaan', telefoon: '06 98765432' });
const SLEUTEL = randomUUID();

beforeAll(async () => {
  opstelling = await maakOpstelling();
  await opstelling.begin();
  zaak = await registreerZaak(opstelling, { persoon });
  await doe(opstelling, zaak, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
  await totRust(opstelling, zaak);
  const contact = ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'videobellen' }] as const;
  await doe(opstelling, zaak, contact, { sleutel: SLEUTEL, persoonlijk: { verslag: 'Vertelde over haar buurvrouw.' } });
  await doe(opstelling, zaak, ['eersteToets.stelBesluitVoor', 'noor.de.wit']);
  await doe(opstelling, zaak, ['eersteToets.keurVoorstelGoed', 'joost.vermeer']);
  await weigeringVanHetDossier();
});
afterAll(() => opstelling.sluit());

/** A form whose personal part never arrived: the dossier refuses it, so that a failure stands in the history. */
async function weigeringVanHetDossier(): Promise<void> {
  const gesprek = ['uitbetaling.legBelgesprekVast', 'noor.de.wit', { resultaat: 'andereRekening' }] as const;
  expect(await doe(opstelling, zaak, gesprek)).toMatchObject({
    soort: 'geweigerd',
    redenen: [{ code: 'invoer-ontbreekt', melding: 'De rekening is niet aangekomen. Vul het formulier opnieuw in.' }],
  });
}

interface Run {
  readonly workflowId: string;
  readonly runId: string;
}

/** Every run of every workflow of the zaak: itself, renewed or not, and its two letters. */
async function runs(): Promise<readonly Run[]> {
  return wachtTot('the list of workflows is complete', async () => {
    const gevonden: Run[] = [];
    const query = `WorkflowId STARTS_WITH "zaak/${zaak.zaaknummer}" OR WorkflowId STARTS_WITH "brief/${zaak.zaaknummer}"`;
    for await (const run of opstelling.client.workflow.list({ query })) gevonden.push(run);
    return new Set(gevonden.map(({ workflowId }) => workflowId)).size === 3 && gevonden;
  });
}

type Events = readonly temporal.api.history.v1.IHistoryEvent[];

/** Everything that happened in them. */
async function alleEvents(): Promise<Events> {
  const delen: Events[] = [];
  for (const { workflowId, runId } of await runs()) {
    const { events } = await opstelling.client.workflow.getHandle(workflowId, runId).fetchHistory();
    delen.push(events ?? []);
  }
  return delen.flat();
}

/** The same as bytes, as the server keeps them. */
async function alleBytes(): Promise<Buffer> {
  const events = [...(await alleEvents())];
  return Buffer.from(temporal.api.history.v1.History.encode({ events }).finish());
}

interface Gevonden {
  readonly pad: string;
  readonly codering: string;
}

/** All payloads anywhere in a history, each with the way to it. */
function payloadsIn(deel: unknown, pad: string): readonly Gevonden[] {
  if (typeof deel !== 'object' || deel === null || deel instanceof Uint8Array) return [];
  const codering = (deel as { metadata?: { encoding?: Uint8Array } }).metadata?.encoding;
  if (codering instanceof Uint8Array) return [{ pad, codering: Buffer.from(codering).toString() }];
  return Object.entries(deel).flatMap(([naam, waarde]) => payloadsIn(waarde, `${pad}/${naam}`));
}

describe('what the server of Temporal keeps of a zaak', () => {
  it('holds no word of the ouder, of an act, of an answer or of a refusal', async () => {
    const bytes = await alleBytes();
    // That the search finds what is there.
    for (const leesbaar of [zaak.zaaknummer, 'zaakWorkflow', 'legContactVast', 'binary/encrypted']) {
      expect([leesbaar, bytes.includes(leesbaar)]).toEqual([leesbaar, true]);
    }
    const geheim = [
      ...[persoon.bsn, persoon.achternaam, persoon.voornamen, 'Verborgenlaan', '98765432', '1985-04-12'],
      ...['buurvrouw', 'videobellen', 'kanaal', 'medewerkerId'],
      ...['kotAangevraagd', 'onterechteTerugvordering', 'toeslaggegevensAntwoord', 'beslistermijnIb', '3000000'],
      ...['invoer-ontbreekt', 'niet aangekomen', 'rekening'],
      ...['Vraag de toeslaggegevens op', 'Leg vast', 'Druk de brief', 'Besluit voorbereiden'],
    ];
    for (const woord of geheim) expect([woord, bytes.includes(woord)]).toEqual([woord, false]);
  });

  it('is encrypted in every payload but the zoekkenmerken, and which step was done when', async () => {
    const open = new Set<string>();
    let versleuteld = 0;
    for (const { pad, codering } of payloadsIn(await alleEvents(), '')) {
      if (codering === 'binary/encrypted') versleuteld += 1;
      else open.add(pad.replace(/^.*\/(searchAttributes|markerRecordedEventAttributes\/details\/data)\/.*$/, '$1'));
    }
    expect([...open].sort()).toEqual(['markerRecordedEventAttributes/details/data', 'searchAttributes']);
    expect(versleuteld).toBeGreaterThan(50);
  });

  it('says of a step within a task no more than its number, its name and its time', async () => {
    const tijden = ['complete_time', 'original_schedule_time'];
    const stappen = (await alleEvents()).flatMap(({ markerRecordedEventAttributes: marker }) =>
      (marker?.details?.['data']?.payloads ?? []).map(
        ({ data }) => JSON.parse(Buffer.from(data ?? []).toString()) as Record<string, unknown>,
      ),
    );
    const namen = new Set(stappen.map((stap) => stap['activity_type']));
    expect([...namen].sort()).toEqual(['laadToestand', 'leesFeiten', 'legVast']);
    const bekend = new Set(['seq', 'attempt', 'activity_id', 'activity_type', 'backoff', ...tijden]);
    expect(stappen.flatMap((stap) => Object.keys(stap)).filter((naam) => !bekend.has(naam))).toEqual([]);
    for (const stap of stappen) expect(stap).toMatchObject({ attempt: 1, activity_id: String(stap['seq']) });
  });

  it('keeps failures encrypted: what went wrong is no readable text, only that it was a refusal', async () => {
    const mislukt = (await alleEvents()).flatMap(
      ({ markerRecordedEventAttributes: marker, activityTaskFailedEventAttributes: activiteit }) => {
        const failure = marker?.failure ?? activiteit?.failure;
        return failure ? [failure] : [];
      },
    );
    expect(mislukt).toHaveLength(1);
    expect(mislukt[0]).toMatchObject({
      message: 'Encoded failure',
      stackTrace: '',
      applicationFailureInfo: { type: 'Weigering', nonRetryable: true },
    });
    const [details] = mislukt[0]?.applicationFailureInfo?.details?.payloads ?? [];
    expect(Buffer.from(details?.metadata?.['encoding'] ?? []).toString()).toBe('binary/encrypted');
  });

  it('finds a zaak by number, fase, team and behandelaar, and by nothing of the ouder', async () => {
    const ids = new Set((await runs()).map(({ workflowId }) => workflowId));
    expect([...ids].sort()).toEqual([
      expect.stringMatching(new RegExp(`^brief/${zaak.zaaknummer}/ontvangstbevestiging-[0-9a-f]{8}$`)),
      expect.stringMatching(new RegExp(`^brief/${zaak.zaaknummer}/toekenning-[0-9a-f]{8}$`)),
      `zaak/${zaak.zaaknummer}`,
    ]);
    const beschrijving = await opstelling.client.workflow.getHandle(zaakWorkflowId(zaak.zaaknummer)).describe();
    const kenmerken = beschrijving.typedSearchAttributes.getAll();
    const paren = Object.fromEntries(kenmerken.map(({ key, value }) => [key.name, value]));
    expect(paren).toMatchObject({
      Zaaknummer: zaak.zaaknummer,
      ZaakFase: 'uitbetaling.bellen',
      Procedure: ['aanmelding', 'uitbetaling'],
      Team: expect.stringMatching(/^team-/) as string,
      Behandelaar: 'noor.de.wit',
      Geblokkeerd: false,
      Spoed: false,
    });
    const tekst = JSON.stringify(kenmerken);
    for (const woord of [persoon.bsn, persoon.achternaam, persoon.voornamen]) expect(tekst).not.toContain(woord);
  });
});

describe('what an operator with the key reads in the console', () => {
  it('is where the zaak stands, what it waits for, and what happened last', async () => {
    const handvat = opstelling.client.workflow.getHandle(zaakWorkflowId(zaak.zaaknummer));
    const { currentDetails } = await handvat.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails).toContain('- **eersteToets**: Toegekend (geëindigd op');
    expect(currentDetails).toContain('- **uitbetaling**: Ouder bellen vóór betaling');
    expect(currentDetails).toMatch(/Volgende signaal: \w+ \w+ op \d{1,2} \w+ \d{4}/);
    expect(currentDetails).toMatch(/Laatste gebeurtenis: [\w ]+ \(\d+\)/);
    for (const woord of [persoon.bsn, persoon.achternaam, 'buurvrouw']) expect(currentDetails).not.toContain(woord);
    const [eerste] = (await runs()).filter(({ workflowId }) => workflowId.startsWith('brief/')).reverse();
    const brief = opstelling.client.workflow.getHandle(eerste!.workflowId, eerste!.runId);
    expect(await (await brief.describe()).staticSummary()).toMatch(/^Brief \w+ – ZK-\d{4}-\d{7}$/);
  });
});
