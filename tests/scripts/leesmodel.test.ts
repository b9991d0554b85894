import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { controleerLeesmodel, type Verschil } from '#db/controle/leesmodel';
import { datum } from '#domain/waarden/datum';
import { WORTEL } from '#scripts/servers/mappen';
import { beginZaak, toegekendeZaak, verricht } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

const DAGEN = { vandaag: datum('2021-05-20'), dreigtTot: datum('2021-06-04') };

describe('controleer-leesmodel', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaak: { readonly zaakId: string; readonly zaaknummer: string };

  const controleer = async (): Promise<{
    zaken: number;
    gevonden: readonly Verschil[];
    voortgang: readonly string[];
  }> => {
    const gevonden: Verschil[] = [];
    const voortgang: string[] = [];
    const { zaken, verschillen } = await controleerLeesmodel(knex, DAGEN, {
      bijVerschil: (verschil) => gevonden.push(verschil),
      bijVoortgang: (gezien, totaal) => voortgang.push(`${gezien}/${totaal}`),
    });
    expect(verschillen).toBe(gevonden.length);
    return { zaken, gevonden, voortgang };
  };
  /** Changes the row of the zaak in the read model, looks, and puts it back. */
  const metAnder = async (anders: Readonly<Record<string, unknown>>): Promise<readonly Verschil[]> => {
    const waar = { zaak_id: zaak.zaakId };
    const was = await knex('zaak_overzicht').where(waar).first<Record<string, unknown>>();
    await knex('zaak_overzicht').where(waar).update(anders);
    const { gevonden } = await controleer();
    await knex('zaak_overzicht').where(waar).update(was);
    return gevonden;
  };
  const draai = (...argumenten: readonly string[]): Promise<{ code: number | null; uit: string; fout: string }> =>
    new Promise((klaar) => {
      const env = { ...process.env, DATABASE_URL: database.url };
      const kind = spawn(process.execPath, [join(WORTEL, 'scripts/controleer-leesmodel.mjs'), ...argumenten], { env });
      let [uit, fout] = ['', ''];
      kind.stdout.on('data', (stuk) => (uit += String(stuk)));
      kind.stderr.on('data', (stuk) => (fout += String(stuk)));
      kind.once('close', (code) => klaar({ code, uit, fout }));
    });

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 2 });
    zaak = await toegekendeZaak(knex);
    await beginZaak(knex, { spoed: true });
    const genomen = await beginZaak(knex);
    const proef = { soort: 'aanmelding', handeling: 'neemInBehandeling', door: 'noor.de.wit' } as const;
    await verricht(knex, genomen.zaakId, proef);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('finds nothing in what the acts themselves wrote', async () => {
    expect(await controleer()).toEqual({ zaken: 3, gevonden: [], voortgang: ['3/3'] });
  });

  it('finds a row that does not follow from the zaak, and every number above the lists that is wrong for it', async () => {
    const { team } = await knex('zaak_overzicht').where({ zaak_id: zaak.zaakId }).first<{ team: string }>('team');
    expect(await metAnder({ afgesloten_op: '2021-05-03' })).toEqual(
      expect.arrayContaining([
        { zaaknummer: zaak.zaaknummer, tabel: 'zaak_overzicht' },
        { kring: team, teller: 'open', geteld: 3, getoond: 2 },
        { kring: team, teller: 'afgerond', geteld: 0, getoond: 1 },
      ]),
    );
  });

  it('finds a name, a date of birth or an amount that is not that of the dossier', async () => {
    const verwacht = [{ zaaknummer: zaak.zaaknummer, tabel: 'zaak_overzicht (dossier)' }];
    expect(await metAnder({ naam: 'X. Ander' })).toEqual(verwacht);
    expect(await metAnder({ geboortedatum: '1900-01-01' })).toEqual(verwacht);
    expect(await metAnder({ bedrag_centen: 1 })).toEqual(verwacht);
  });

  it('finds a zaak without its row in the lists, and a row without its zaak', async () => {
    const waar = { zaak_id: zaak.zaakId };
    const rij = await knex('zaak_overzicht').where(waar).first<Record<string, unknown>>();
    await knex('zaak_overzicht').where(waar).delete();
    expect((await controleer()).gevonden).toContainEqual({ zaaknummer: zaak.zaaknummer, tabel: 'zaak_overzicht' });
    await knex('zaak_overzicht').insert(rij);
    const stand = await knex('zaak_toestanden').where(waar).first<{ volgnummer: number; toestand: object }>();
    await knex('zaak_toestanden').where(waar).delete();
    expect((await controleer()).gevonden).toContainEqual({
      zaaknummer: zaak.zaaknummer,
      tabel: 'zaak_overzicht (zonder stand)',
    });
    await knex('zaak_toestanden').insert({ ...stand, toestand: JSON.stringify(stand.toestand) });
  });

  it('as a command: exit code 0 when all agrees, 1 with the differences when not, 2 for a wrong argument', async () => {
    const goed = await draai('--op', '2021-05-20');
    expect(goed).toMatchObject({
      code: 0,
      uit: expect.stringContaining('Lijsten en tellers kloppen: 3 zaken') as string,
    });
    expect(goed.fout).toContain('3 van 3 zaken');
    await knex('zaak_overzicht').where({ zaak_id: zaak.zaakId }).update({ uiterste_datum: '2030-01-01' });
    const { code, uit } = await draai('--op', '2021-05-20');
    expect({ code, uit }).toEqual({
      code: 1,
      uit: expect.stringContaining(`VERSCHIL ${zaak.zaaknummer}: zaak_overzicht\n`) as string,
    });
    expect((await draai('--op', 'gisteren')).code).toBe(2);
  });
});
