import { beginZaak, verricht } from '#tests/support/dossier/zaken';
import { maakTemporalZaakbalie } from '#api/shared/zaakbalie.temporal';
import { datum } from '#domain/waarden/datum';
import { datumOp } from '#domain/waarden/tijd';
import {
  doe,
  gebeurtenissen,
  registreerZaak,
  runVan,
  stand,
  totFase,
  totRust,
  type Dossierzaak,
} from '#tests/support/workflows/dossierzaak';
import { maakOpstelling, ONTERECHT, type Opstelling } from '#tests/support/workflows/opstelling';
import { wachtTot } from '#tests/support/workflows/wachten';
import { ZOEKKENMERKEN } from '#workflows/shared/zoekkenmerken';
import { zaakWorkflowId } from '#workflows/zaak/zaak.messages';

let opstelling: Opstelling;

beforeAll(async () => {
  opstelling = await maakOpstelling();
});
afterAll(() => opstelling.sluit());

const BELLEN = ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon' }] as const;

/** A zaak of which the letter is sent and the register has answered. */
async function stilleZaak(): Promise<Dossierzaak> {
  opstelling.register.vraag = () => Promise.resolve(ONTERECHT);
  const zaak = await registreerZaak(opstelling);
  await doe(opstelling, zaak, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
  await totRust(opstelling, zaak);
  return zaak;
}

async function verlies({ zaaknummer }: Dossierzaak): Promise<void> {
  await opstelling.client.workflow.getHandle(zaakWorkflowId(zaaknummer)).terminate('cluster verloren');
}

async function statusVan({ zaaknummer }: Dossierzaak): Promise<string> {
  return (await opstelling.client.workflow.getHandle(zaakWorkflowId(zaaknummer)).describe()).status.name;
}

/** The letters of a zaak that run as workflows, by status. */
async function lopendeBrieven({ zaaknummer }: Dossierzaak): Promise<number> {
  const lopend = opstelling.client.workflow.list({
    query: `WorkflowType="briefWorkflow" AND ExecutionStatus="Running" AND WorkflowId STARTS_WITH "brief/${zaaknummer}/"`,
  });
  let aantal = 0;
  for await (const brief of lopend) aantal += brief.workflowId === '' ? 0 : 1;
  return aantal;
}

describe('a workflow that was lost', () => {
  it('is started again from the dossier by the next act, and takes up the letter and the question that were open', async () => {
    const weg = (): Promise<never> => Promise.reject(new Error('weg'));
    const eerstePloeg = await opstelling.begin({ drukBrief: weg, vraagToeslaggegevens: weg });
    const zaak = await registreerZaak(opstelling);
    await doe(opstelling, zaak, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
    await wachtTot('the letter is under way', async () => (await lopendeBrieven(zaak)) === 1);
    const eersteRun = await runVan(opstelling, zaak);
    await eerstePloeg.stop();
    await verlies(zaak);
    await wachtTot('the letter is lost too', async () => (await lopendeBrieven(zaak)) === 0);
    const voor = await stand(opstelling, zaak);
    expect(voor.openVragen).toEqual([{ procedureId: 'eersteToets-1', vraag: 'toeslaggegevens' }]);

    opstelling.register.vraag = () => Promise.resolve(ONTERECHT);
    const ploeg = await opstelling.begin();
    const uitslag = await doe(opstelling, zaak, BELLEN);
    expect(uitslag).toMatchObject({ soort: 'gedaan' });
    expect(await runVan(opstelling, zaak)).not.toBe(eersteRun);
    await totFase(opstelling, zaak, ['eersteToets', 'voorstel']);
    await wachtTot('the letter is sent', async () => {
      const brieven = await opstelling.knex('brieven').where({ zaak_id: zaak.zaakId }).pluck<string[]>('status');
      return brieven.length === 1 && brieven[0] === 'verzonden';
    });
    await wachtTot('the zaak hears of it', async () =>
      (await gebeurtenissen(opstelling, zaak)).includes('briefVerzonden'),
    );
    const namen = await gebeurtenissen(opstelling, zaak);
    for (const naam of ['start', 'neemInBehandeling', 'toeslaggegevensAntwoord', 'briefVerzonden', 'legContactVast']) {
      expect(namen.filter((ander) => ander === naam)).toEqual([naam]);
    }
    await ploeg.stop();
  });

  it('with nothing open beside it is given its position by who acts: the act is all it has to do', async () => {
    const gelezen: string[] = [];
    const { activiteiten } = opstelling;
    const ploeg = await opstelling.begin({
      laadToestand: (vraag) => (gelezen.push('stand'), activiteiten.laadToestand(vraag)),
      listOpenBrieven: (vraag) => (gelezen.push('brieven'), activiteiten.listOpenBrieven(vraag)),
    });
    const zaak = await stilleZaak();
    await verlies(zaak);
    gelezen.length = 0;
    expect(await doe(opstelling, zaak, BELLEN)).toMatchObject({ soort: 'gedaan' });
    expect(gelezen).toEqual([]);
    const beschrijving = await opstelling.client.workflow.getHandle(zaakWorkflowId(zaak.zaaknummer)).describe();
    expect(beschrijving.typedSearchAttributes.get(ZOEKKENMERKEN.fase)).toBe('eersteToets.voorstel');
    expect(beschrijving.typedSearchAttributes.get(ZOEKKENMERKEN.behandelaar)).toBe('noor.de.wit');
    expect(await beschrijving.staticDetails()).toContain(`https://herstelbalie.test/zaken/${zaak.zaaknummer}`);
    await ploeg.stop();
  });

  it('is not misled by a position that the dossier has overtaken: it reads again and does the act', async () => {
    const ploeg = await opstelling.begin();
    const zaak = await stilleZaak();
    const oud = await stand(opstelling, zaak);
    await doe(opstelling, zaak, BELLEN);
    await verlies(zaak);
    const { client } = opstelling;
    const balie = maakTemporalZaakbalie({
      ...{ client, logger: { warn: () => undefined }, webAdres: 'https://herstelbalie.test' },
      leesBeginstand: () => Promise.resolve(oud),
      vandaag: () => datumOp(Date.now()),
    });
    expect(await doe({ ...opstelling, balie }, zaak, BELLEN)).toEqual({
      soort: 'gedaan',
      volgnummer: oud.volgnummer + 2,
    });
    const namen = await gebeurtenissen(opstelling, zaak);
    expect(namen.filter((naam) => naam === 'legContactVast')).toHaveLength(2);
    await ploeg.stop();
  });
});

describe('a zaak that is closed', () => {
  it('takes a talk with the ouder all the same, and closes again; a promise keeps it open until it is kept', async () => {
    const zaak = await teLaatEnAfgewezen();
    await opstelling.begin();
    await doe(opstelling, zaak, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
    await wachtTot('the zaak closes', async () => (await statusVan(zaak)) === 'COMPLETED');
    expect((await stand(opstelling, zaak)).afgeslotenOp).not.toBeNull();
    const eersteRun = await runVan(opstelling, zaak);

    const gesprek = { kanaal: 'telefoon' };
    expect(await doe(opstelling, zaak, ['aanmelding.legContactVast', 'noor.de.wit', gesprek])).toMatchObject({
      soort: 'gedaan',
    });
    expect(await runVan(opstelling, zaak)).not.toBe(eersteRun);
    await wachtTot('the zaak closes again', async () => (await statusVan(zaak)) === 'COMPLETED');

    const belofte = { kanaal: 'telefoon', belofteVoor: '2030-01-08' };
    await doe(opstelling, zaak, ['aanmelding.legContactVast', 'noor.de.wit', belofte]);
    expect((await stand(opstelling, zaak)).afgeslotenOp).toBeNull();
    expect(await statusVan(zaak)).toBe('RUNNING');
    await doe(opstelling, zaak, ['aanmelding.komBelofteNa', 'noor.de.wit']);
    await wachtTot('the zaak closes a third time', async () => (await statusVan(zaak)) === 'COMPLETED');
    expect((await stand(opstelling, zaak)).afgeslotenOp).not.toBeNull();
  });

  it('refuses what no longer can be done, as an open one does', async () => {
    const zaak = await teLaatEnAfgewezen();
    const akkoord = ['hardheidsclausule.keurHardheidGoed', 'joost.vermeer'] as const;
    expect(await doe(opstelling, zaak, akkoord)).toMatchObject({
      soort: 'geweigerd',
      redenen: [{ code: 'fase-past-niet' }],
    });
  });
});

/** An aanmelding of June 2024 that was refused as too late: since then even the term to object has passed. */
async function teLaatEnAfgewezen(): Promise<Dossierzaak> {
  const { knex } = opstelling;
  const op = datum('2024-06-03');
  const zaak = await beginZaak(knex, { ontvangenOp: op, geregistreerdOp: op, momentMs: Date.UTC(2024, 5, 3, 9) });
  const soort = 'hardheidsclausule';
  const invoer = { toepassen: false, grond: 'geen' };
  await verricht(knex, zaak.zaakId, {
    soort,
    handeling: 'stelHardheidVoor',
    door: 'noor.de.wit',
    invoer,
    op: '2024-07-15',
  });
  await verricht(knex, zaak.zaakId, { soort, handeling: 'keurHardheidGoed', door: 'joost.vermeer', op: '2024-07-16' });
  return zaak;
}
