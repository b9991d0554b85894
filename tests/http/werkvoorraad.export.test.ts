import { inflateRawSync, crc32 } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { maakLijstzaken } from '#tests/support/dossier/lijstzaken';
import { laadVolume } from '#tests/support/dossier/volume';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';

const AUDITOR: Medewerker = { id: 'anna.audit', naam: 'Anna Audit', rollen: ['auditor'], team: null };
const PZB: Medewerker = { id: 'pzb.8', naam: 'Pzb Acht', rollen: ['pzb'], team: 'team-0' };
/** Of which 1.200 are open in team 0: more than the dossier is read in one go. */
const OUDERS = 16_000;
const VAN_TEAM = 1200;

describe('the werkvoorraad as a file', () => {
  let database: TestDatabase;
  let knex: Knex;
  let nummers: readonly string[];
  const app = (medewerker = NOOR): Express => createApp(maakTestdiensten({ knex, medewerker }));
  const haal = async (pad: string, medewerker = NOOR): Promise<{ headers: Record<string, unknown>; body: Buffer }> => {
    const antwoord = await (
      await meldAan(app(medewerker))
    )
      .haal(pad)
      .buffer(true)
      .parse((res, klaar) => {
        const stukken: Buffer[] = [];
        res.on('data', (stuk: Buffer) => stukken.push(stuk));
        res.on('end', () => klaar(null, Buffer.concat(stukken)));
      })
      .expect(200);
    return { headers: antwoord.headers, body: antwoord.body as Buffer };
  };

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await laadVolume(knex, OUDERS);
    nummers = await maakLijstzaken(knex, [
      {
        naam: 'Adriaanse',
        behandelaar: 'noor.de.wit',
        uiterste: '2026-11-20',
        ontvangen: '2026-11-04',
        bsn: '111222333',
      },
      { naam: '"Çelik"; & <b>', voornamen: '=HYPERLINK', behandelaar: 'noor.de.wit', wachtOp: 'ouder', spoed: true },
      { naam: 'Faber', behandelaar: 'noor.de.wit', afgesloten: '2026-10-30' },
    ]);
    await knex('zaak_overzicht').where({ zaaknummer: nummers[0] }).update({ bedrag_centen: 3_000_050 });
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('is a CSV a Dutch Excel reads: the list and its filter, in its order, named after the day', async () => {
    const { headers, body } = await haal('/werkvoorraad/export.csv?weergave=mijn');
    expect(headers['content-disposition']).toBe('attachment; filename=werkvoorraad-2026-11-24.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rijen = parse(body, { delimiter: ';', bom: true });
    expect(rijen).toHaveLength(3);
    expect(rijen[0]).toEqual([
      ...['Zaaknummer', 'Ouder', 'Fase', 'Wacht op', 'Spoed', 'Behandelaar', 'Team', 'Uiterste datum', 'Termijn'],
      ...['Ontvangen op', 'Dagen wacht', 'Afgerond op', 'Bedrag'],
    ]);
    expect(rijen[1]).toEqual([
      ...[
        nummers[0],
        'M. Adriaanse',
        'Besluit voorbereiden',
        'de dienst',
        'nee',
        'Noor de Wit',
        'Team Noord',
        '20-11-2026',
      ],
      ...['Beslissen op de aanvraag (integrale beoordeling)', '04-11-2026', '20', '', '30000,50'],
    ]);
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const { body } = await haal('/werkvoorraad/export.csv?weergave=mijn&spoed=ja');
    expect(parse(body, { delimiter: ';', bom: true })[1]?.[1]).toBe(`'=. "Çelik"; & <b>`);
    const blad = uitZip((await haal('/werkvoorraad/export.xlsx?weergave=mijn&spoed=ja')).body)[
      'xl/worksheets/sheet1.xml'
    ];
    expect(blad).toContain('<t xml:space="preserve">=. &quot;Çelik&quot;; &amp; &lt;b&gt;</t>');
    expect(blad).not.toMatch(/<f>|t="str"/);
  });

  it('is a workbook with days and amounts as such', async () => {
    const { headers, body } = await haal('/werkvoorraad/export.xlsx?weergave=mijn&termijn=verlopen');
    expect(headers['content-disposition']).toBe('attachment; filename=werkvoorraad-2026-11-24.xlsx');
    const delen = uitZip(body);
    expect(Object.keys(delen).sort()).toEqual([
      ...['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
      'xl/worksheets/sheet1.xml',
    ]);
    const blad = delen['xl/worksheets/sheet1.xml'] ?? '';
    expect(blad.match(/<row>/g)).toHaveLength(2);
    // 20 November 2026 is day 46346 of a workbook.
    expect(blad).toContain('<c s="2"><v>46346</v></c>');
    expect(blad).toContain('<c s="3"><v>30000.5</v></c>');
    expect(blad).toContain('<c><v>20</v></c>');
  });

  it.each(['termijn', 'wacht', 'naam'])('holds every zaak once, however many, sorted by %s', async (sorteer) => {
    const vraag = `weergave=team&sorteer=${sorteer}`;
    const { body } = await haal(`/werkvoorraad/export.csv?${vraag}`, PZB);
    const rijen = parse(body, { delimiter: ';', bom: true, columns: true }) as unknown as { Zaaknummer: string }[];
    expect(rijen).toHaveLength(VAN_TEAM);
    expect(new Set(rijen.map((rij) => rij.Zaaknummer)).size).toBe(VAN_TEAM);
    const pagina = await (await meldAan(app(PZB))).haal(`/werkvoorraad?${vraag}`);
    const getoond = [...pagina.text.matchAll(/href="\/zaken\/(ZK-[\d-]+)"/g)].map((m) => m[1]);
    expect(rijen.slice(0, 25).map((rij) => rij.Zaaknummer)).toEqual(getoond.slice(-25));
  });

  it('is on record with what was taken and how much, and has no BSN', async () => {
    const { body } = await haal('/werkvoorraad/export.csv?weergave=mijn');
    expect(body.toString()).not.toContain('111222333');
    const regels = await knex('inzagelog').orderBy('id', 'desc').limit(1).select('wat', 'medewerker_id', 'zaaknummer');
    expect(regels).toEqual([
      { wat: 'werkvoorraad.export.csv (weergave=mijn; 2 zaken)', medewerker_id: 'noor.de.wit', zaaknummer: null },
    ]);
  });

  it('is only for who works from the werkvoorraad', async () => {
    const bezoeker = await meldAan(app(AUDITOR));
    const antwoorden = ['csv', 'xlsx'].map((soort) => bezoeker.haal(`/werkvoorraad/export.${soort}`));
    expect((await Promise.all(antwoorden)).map(({ status }) => status)).toEqual([403, 403]);
  });

  it('breaks off visibly when the dossier goes away halfway', async () => {
    const bezoeker = await meldAan(app(PZB));
    knex.on('query', breekAf);
    await expect(bezoeker.haal('/werkvoorraad/export.csv?weergave=team')).rejects.toThrow(/aborted|hang up/);
    knex.off('query', breekAf);
  });
});

let gelezen = 0;

/** Lets the second page of a list fail. */
function breekAf(vraag: { sql: string }): void {
  if (!vraag.sql.includes('termijn_titel')) return;
  gelezen += 1;
  if (gelezen === 2) throw new Error('the database is gone');
}

/** The files of a zip by name, each checked against its sum. */
function uitZip(zip: Buffer): Readonly<Record<string, string>> {
  const delen: Record<string, string> = {};
  let plaats = zip.readUInt32LE(zip.length - 22 + 16);
  for (let nog = zip.readUInt16LE(zip.length - 22 + 10); nog > 0; nog -= 1) {
    const [som, klein, lengte, begin] = [16, 20, 28, 42].map((o) =>
      o === 28 ? zip.readUInt16LE(plaats + o) : zip.readUInt32LE(plaats + o),
    ) as [number, number, number, number];
    const naam = zip.toString('utf8', plaats + 46, plaats + 46 + lengte);
    const inhoud = inflateRawSync(zip.subarray(begin + 30 + lengte, begin + 30 + lengte + klein));
    expect(crc32(inhoud)).toBe(som);
    delen[naam] = inhoud.toString('utf8');
    plaats += 46 + lengte;
  }
  return delen;
}
