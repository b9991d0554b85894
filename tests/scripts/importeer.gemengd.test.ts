import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { controleerHashketens } from '#db/controle/hashketen';
import { maakBevolking, type Bevolkingsrij } from '#domain/bevolking/bevolking';
import { KOLOMMEN } from '#domain/import/kolommen';
import { WORTEL } from '#scripts/servers/mappen';
import { schrijfBestand } from '#tests/db/import/bestanden';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

const [RIJEN, ELKE] = [5_000, 5];
const NAMEN = KOLOMMEN.map(({ naam }) => naam);
const DATUM = 'Vul een bestaande datum in, bijvoorbeeld 2021-03-04 of 4-3-2021.';

/** What goes wrong in a row: values put in it, or another text for the whole row; and what the report must say of it. */
interface Kwaal {
  readonly anders?: Bevolkingsrij;
  readonly regel?: (tekst: string) => string;
  readonly kolom: string;
  readonly reden: string;
}

const KWALEN: readonly Kwaal[] = [
  { anders: { bsn: '123456789' }, kolom: 'bsn', reden: 'Dit is geen geldig burgerservicenummer.' },
  { anders: { achternaam: '' }, kolom: 'achternaam', reden: 'Dit veld moet gevuld zijn.' },
  { anders: { geboortedatum: '31-2-1980' }, kolom: 'geboortedatum', reden: DATUM },
  { anders: { ontvangen_op: 'gisteren' }, kolom: 'ontvangen_op', reden: DATUM },
  {
    anders: { land: 'NL', postcode: 'onbekend' },
    kolom: 'postcode',
    reden: 'Vul een postcode in, bijvoorbeeld 3511 AB.',
  },
  { anders: { kanaal: 'fax' }, kolom: 'kanaal', reden: 'Kies uit: telefoon, website, brief, balie, gemeente.' },
  { anders: { spoed: 'misschien' }, kolom: 'spoed', reden: 'Vul ja of nee in.' },
  { anders: { iban: 'NL00HERS0000000001' }, kolom: 'iban', reden: 'Dit is geen geldig rekeningnummer (IBAN).' },
  {
    regel: (tekst) => tekst.split(';').slice(0, 3).join(';'),
    kolom: '',
    reden: `De rij heeft 3 velden en de eerste regel ${NAMEN.length}.`,
  },
  {
    regel: (tekst) => tekst.replace(/;([^;]*);/, ';"$1;'),
    kolom: '',
    reden: 'De aanhalingstekens kloppen niet: een veld wordt niet gesloten of gaat daarna verder.',
  },
];

const kwaalVan = (plaats: number): Kwaal | null =>
  plaats % ELKE === ELKE - 1 ? (KWALEN[Math.floor(plaats / ELKE) % KWALEN.length] ?? null) : null;
/** Every other line is Windows-1252, among sound rows as among wrong ones. */
const isWindows = (plaats: number): boolean => Math.floor(plaats / 3) % 2 === 1;
const achternaamVan = (plaats: number): string => (isWindows(plaats) ? 'Çelik-’t Höfke' : 'Aydın-Núñez');

/** The text in bytes: the two signs that Windows-1252 has in other places than Latin-1 are put there. */
function alsWindows1252(tekst: string): Buffer {
  return Buffer.from(tekst.replaceAll('’', '\u0092').replaceAll('€', '\u0080'), 'latin1');
}

/** A line as it stands in the file; names outside the mixed columns are plain, so that both encodings can hold them. */
function regelVan(rij: Bevolkingsrij, plaats: number): Buffer {
  const kwaal = kwaalVan(plaats);
  const namen = { voornamen: 'Renée', achternaam: achternaamVan(plaats), straat: 'Oude Café’s plein' };
  const waarden: Bevolkingsrij = { ...rij, ...namen, tenaamstelling: 'R. Celik', partner_naam: '', kinderen: '' };
  const zonderPartner = { partner_bsn: '', partner_geboortedatum: '' };
  const heel: Bevolkingsrij = { ...waarden, ...zonderPartner, ...kwaal?.anders };
  const velden = NAMEN.map((naam) => heel[naam] ?? '').join(';');
  const tekst = `${kwaal?.regel?.(velden) ?? velden}${plaats % 7 === 0 ? '\r\n' : '\n'}`;
  return isWindows(plaats) ? alsWindows1252(tekst) : Buffer.from(tekst, 'utf8');
}

describe('a file of two encodings with a thousand wrong rows', () => {
  const rijen = [...maakBevolking({ aantal: RIJEN, zaad: 3 })];
  const plaatsen = rijen.map((_rij, plaats) => plaats);
  let database: TestDatabase;
  let knex: Knex;
  let pad: string;
  let uit: string;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 2 });
    pad = schrijfBestand(Buffer.concat([Buffer.from(`${NAMEN.join(';')}\n`), ...rijen.map(regelVan)]));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(WORTEL, 'scripts/importeer.mjs'), pad], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: database.url },
    });
    if (status !== 0) throw new Error(stderr);
    uit = stdout;
  }, 120_000);
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('says in one sentence how many came in, how many did not, and how many lines were no UTF-8', () => {
    expect(uit).toContain('4.000 nieuw, 0 al ingelezen, 0 gewijzigd sinds de vorige keer, 1.000 met een fout');
    // A line that was cut off before its name holds no sign by which the encodings differ.
    const anders = rijen.map(regelVan).filter((regel, plaats) => isWindows(plaats) && regel.some((byte) => byte > 127));
    expect(anders).toHaveLength(2_466);
    expect(uit).toContain('2.466 regels waren geen UTF-8 en zijn als Windows-1252 gelezen.');
  });

  it('names every wrong row in the report, with its number, its column and the reason in Dutch, and no other row', () => {
    const verwacht = plaatsen.flatMap((plaats) => {
      const kwaal = kwaalVan(plaats);
      if (!kwaal) return [];
      const nummer = String(plaats + 2);
      const referentie = kwaal.regel ? '' : (rijen[plaats]?.['referentie'] ?? '');
      return [{ rij: nummer, regel: nummer, referentie, kolom: kwaal.kolom, soort: 'fout', reden: kwaal.reden }];
    });
    expect(verwacht).toHaveLength(1_000);
    const verslag = parse(readFileSync(`${pad}.verslag.csv`), { columns: true, delimiter: ';', bom: true });
    expect(verslag).toEqual(verwacht);
  });

  it('has every sound row in the dossier, with its name as it was meant in either encoding', async () => {
    const goed = plaatsen.filter((plaats) => !kwaalVan(plaats));
    const verwacht = goed.map((plaats) => ({
      ...{ sleutel: `import/${rijen[plaats]?.['referentie'] ?? ''}`, bsn: rijen[plaats]?.['bsn'] },
      ...{ voornamen: 'Renée', achternaam: achternaamVan(plaats), straat: 'Oude Café’s plein' },
    }));
    const gevonden = await knex('zaken as z')
      .join('personen as p', 'p.id', 'z.persoon_id')
      .orderBy('z.sleutel')
      .select('z.sleutel', 'p.bsn', 'p.voornamen', 'p.achternaam', 'p.straat');
    expect(gevonden).toEqual(verwacht);
    expect(await controleerHashketens(knex)).toEqual([]);
  });
});
