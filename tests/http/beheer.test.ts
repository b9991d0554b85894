import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { toegekendeZaak } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';
import { tabelrijen, volgendePagina } from '#tests/support/web/lezen';

const EVA: Medewerker = { id: 'eva.dijkstra', naam: 'Eva Dijkstra', rollen: ['beheerder'], team: null };
const TOM: Medewerker = { id: 'tom.peters', naam: 'Tom Peters', rollen: ['auditor'], team: null };

describe('for operators and auditors', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaak: GeregistreerdeZaak;
  const app = (medewerker: Medewerker): Express => createApp(maakTestdiensten({ knex, medewerker }));
  const eva = (): Promise<Bezoeker> => meldAan(app(EVA));

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    zaak = await toegekendeZaak(knex);
    await toegekendeZaak(knex);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  async function zetVast(aantal: number, anders: object = {}): Promise<void> {
    const rijen = Array.from({ length: aantal }, (_leeg, i) => ({
      workflow_id: `zaak/ZK-2021-${String(i + 1).padStart(7, '0')}`,
      run_id: '0199-run',
      activity_id: String(i),
      activiteit: 'drukBrief',
      zaaknummer: `ZK-2021-${String(i + 1).padStart(7, '0')}`,
      pogingen: 7,
      fouttype: 'ECONNREFUSED',
      melding: 'connect ECONNREFUSED 127.0.0.1:3900',
      sinds: '2026-11-24T07:00:00Z',
      laatst: '2026-11-24T09:55:00Z',
      ...anders,
    }));
    await knex('vastgelopen_stappen').insert(rijen);
  }

  describe('stuck steps', () => {
    afterEach(() => knex('vastgelopen_stappen').delete());

    it('says when nothing is stuck', async () => {
      expect((await (await eva()).haal('/beheer').expect(200)).text).toContain('Er staat niets vast');
    });

    it('groups them by activity and cause, with how many, since when, and the cause in words', async () => {
      await zetVast(23);
      await zetVast(1, {
        workflow_id: 'betaalrun/BR-1',
        zaaknummer: null,
        activiteit: 'verstuurBestand',
        fouttype: null,
        melding: null,
      });
      const { text } = await (await eva()).haal('/beheer').expect(200);
      expect(text).toContain('<b>24</b>');
      expect(text).toMatch(
        /drukBrief: ECONNREFUSED[\s\S]*23 stappen[\s\S]*oudste sinds 3 uur[\s\S]*niet bereikbaar[\s\S]*verstuurBestand: onbekend[\s\S]*1 stap</,
      );
      expect(text).toContain('de eerste 20 van 23');
      expect(text).toContain('betaalrun/BR-1');
      expect(await keurHtml(text)).toEqual([]);
    });

    it('leads to the place in the console where the step can be retried', async () => {
      await zetVast(1);
      expect((await (await eva()).haal('/beheer')).text).toContain(
        'href="/console/namespaces/herstelbalie/workflows/zaak%2FZK-2021-0000001/0199-run/pending-activities"',
      );
    });

    it('leads to the history when the workflow itself fails', async () => {
      await zetVast(1, { fouttype: 'WorkflowTaskFailed', activiteit: 'workflowtaak' });
      expect((await (await eva()).haal('/beheer')).text).toContain('/0199-run/history"');
    });

    it('links to the zaak only for who may open it', async () => {
      await zetVast(1);
      expect((await (await eva()).haal('/beheer')).text).not.toContain('href="/zaken/ZK-2021-0000001"');
      const beide: Medewerker = { ...EVA, rollen: ['beheerder', 'teamleider'] };
      expect((await (await meldAan(app(beide))).haal('/beheer')).text).toContain('href="/zaken/ZK-2021-0000001"');
    });

    it('tells what to do', async () => {
      const { text } = await (await eva()).haal('/beheer');
      for (const zin of ['Zoek de oorzaak.', 'Neem de oorzaak weg.', 'Reset', 'Controleer dat de zaak verder is.']) {
        expect(text).toContain(zin);
      }
    });
  });

  it('shows what waits to be sent, by kind, with the last failure', async () => {
    await knex('outbox').update({ verwerkt_op: '2026-11-24T09:30:00Z' });
    const verwerkt = await knex('outbox').where({ soort: 'cloudevent' });
    await knex('outbox').insert([
      {
        soort: 'zaak.bericht',
        sleutel: 'a',
        onderwerp: zaak.zaaknummer,
        inhoud: '{}',
        aangemaakt_op: '2026-11-24T08:00:00Z',
      },
      {
        soort: 'zaak.bericht',
        sleutel: 'b',
        onderwerp: zaak.zaaknummer,
        inhoud: '{}',
        aangemaakt_op: '2026-11-24T09:00:00Z',
        fout: '14 UNAVAILABLE',
      },
    ]);
    const { text } = await (await eva()).haal('/beheer').expect(200);
    const rij = (naam: string): readonly string[] =>
      tabelrijen(text)
        .find(([eerste]) => eerste?.startsWith(naam))
        ?.slice(1) ?? [];
    expect(rij('Berichten aan zaken')).toEqual(['2', '2 uur', '1', '0', '–', '14 UNAVAILABLE']);
    expect(rij('Berichten naar buiten')).toEqual(['0', '–', '0', String(verwerkt.length), '–', '–']);
  });

  describe('checking the dossier', () => {
    it.each([
      ['hashketen', 'hashketen.gecontroleerd'],
      ['afgeleid', 'afgeleid.gecontroleerd'],
    ])('%s: says over which zaken all is well, on the record', async (soort, wat) => {
      const { text } = await (await eva()).stuur(`/beheer/controle/${soort}`).expect(200);
      expect(text).toMatch(/2 zaken \(ZK-\d{4}-\d{7} tot en met ZK-\d{4}-\d{7}\) gecontroleerd: alles klopt/);
      expect(await knex('inzagelog').where({ wat, medewerker_id: EVA.id })).toHaveLength(1);
      expect(await keurHtml(text)).toEqual([]);
    });

    it('names the line of the logboek from which a chain is broken', async () => {
      await knex.transaction(async (trx) => {
        await trx.raw('alter table logboek disable trigger alleen_toevoegen');
        await trx('logboek').where({ zaak_id: zaak.zaakId, volgnummer: 3, regel: 1 }).update({ tekst: 'iets anders' });
        await trx.raw('alter table logboek enable trigger alleen_toevoegen');
      });
      const { text } = await (await eva()).stuur('/beheer/controle/hashketen', { zaaknummer: zaak.zaaknummer });
      expect(text).toContain(`${zaak.zaaknummer}, regel 3.1: regel gewijzigd`);
      expect(text).toContain('waarschuw de auditor');
    });

    it('names the table that no longer follows from the position of a zaak', async () => {
      await knex('zaak_overzicht').where({ zaak_id: zaak.zaakId }).update({ uiterste_datum: '2030-01-01' });
      const { text } = await (
        await eva()
      ).stuur('/beheer/controle/afgeleid', { zaaknummer: zaak.zaaknummer.toLowerCase() });
      expect(text).toContain(`${zaak.zaaknummer}: tabel zaak_overzicht wijkt af`);
    });

    it.each([
      ['onzin', 'is geen zaaknummer'],
      ['ZK-1999-0000001', 'Er is geen zaak met dit nummer'],
    ])('says what is wrong with %s', async (zaaknummer, zin) => {
      expect((await (await eva()).stuur('/beheer/controle/hashketen', { zaaknummer })).text).toContain(zin);
    });
  });

  describe('the inzagelog', () => {
    const tom = (): Promise<Bezoeker> => meldAan(app(TOM));
    const nummer = 'ZK-2021-0000077';

    beforeAll(async () => {
      await meldAan(app(NOOR));
      const regel = (i: number): object => ({
        medewerker_id: i % 2 === 0 ? NOOR.id : 'weg.gegaan',
        wat: 'zaak.brieven.bekeken',
        zaaknummer: nummer,
        moment: new Date(Date.UTC(2026, 9, 1 + i, 12)),
        verzoek_id: `verzoek-${i}`,
      });
      await knex('inzagelog').insert(Array.from({ length: 53 }, (_leeg, i) => regel(i)));
    });

    it('asks for a zaak or a medewerker first', async () => {
      const { text } = await (await tom()).haal('/beheer/inzage').expect(200);
      expect(text).toContain('Kies een zaak of een medewerker');
      expect(text).toContain('<option value="noor.de.wit">Noor de Wit</option>');
      expect(await keurHtml(text)).toEqual([]);
    });

    it('shows who looked at a zaak, newest first, page by page, and writes that down', async () => {
      const bezoeker = await tom();
      const eerste = (await bezoeker.haal(`/beheer/inzage?zaaknummer=${nummer}`).expect(200)).text;
      expect(eerste).toContain('Zaak brieven bekeken');
      expect(eerste).toContain('weg.gegaan');
      const tweede = (await bezoeker.haal(volgendePagina(eerste)).expect(200)).text;
      const gezien = [eerste, tweede].flatMap((html) => [...html.matchAll(/verzoek-(\d+)/g)].map(([, i]) => Number(i)));
      expect(gezien).toEqual(Array.from({ length: 53 }, (_leeg, i) => 52 - i));
      expect(await knex('inzagelog').where({ wat: 'inzagelog.bekeken', zaaknummer: nummer })).toHaveLength(2);
      expect(await keurHtml(eerste)).toEqual([]);
    });

    it('narrows to a medewerker and to days, the last one included', async () => {
      const vraag = `zaaknummer=${nummer}&medewerker=noor.de.wit&van=2026-10-03&tot=2026-10-05`;
      const { text } = await (await tom()).haal(`/beheer/inzage?${vraag}`).expect(200);
      expect([...text.matchAll(/verzoek-(\d+)/g)].map(([, i]) => i)).toEqual(['4', '2']);
    });

    it.each([
      ['zaaknummer=onzin', 'geen zaaknummer'],
      [`zaaknummer=${nummer}&van=2026-02-30`, 'bestaande datum'],
      [`zaaknummer=${nummer}&van=2026-11-02&tot=2026-11-01`, 'ligt na de laatste dag'],
      ['van=2026-11-02', 'ook een zaaknummer of een medewerker'],
    ])('does not search for %s', async (vraag, zin) => {
      expect((await (await tom()).haal(`/beheer/inzage?${vraag}`).expect(422)).text).toContain(zin);
    });

    it('is in the menu of the auditor, and of nobody else', async () => {
      expect((await (await tom()).haal('/beheer/inzage')).text).toMatch(
        /href="\/beheer\/inzage" aria-current="page">Inzagelog/,
      );
      expect((await (await eva()).haal('/beheer')).text).not.toContain('Inzagelog');
      await (await eva()).haal('/beheer/inzage').expect(403);
    });
  });
});
