import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { maakVerbinding } from '#db/connection';
import { datum } from '#domain/waarden/datum';
import { beantwoordRegister, beginZaak, bouwPersoon, toegekendeZaak, verricht } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';

const JOOST: Medewerker = { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null };
const MILA: Medewerker = { id: 'mila.jansen', naam: 'Mila Jansen', rollen: ['betaling'], team: null };
const HANNA: Medewerker = { id: 'hanna.smit', naam: 'Hanna Smit', rollen: ['jurist'], team: null };

describe('what waits for a second pair of eyes', () => {
  let database: TestDatabase;
  let knex: Knex;
  const nummers: Record<string, string> = {};
  const app = (medewerker: Medewerker): Express => createApp(maakTestdiensten({ knex, medewerker, op: '2021-06-20' }));
  const haal = async (medewerker: Medewerker): Promise<string> =>
    (await (await meldAan(app(medewerker))).haal('/ter-akkoord').expect(200)).text;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await knex('medewerkers').insert([
      { id: 'noor.de.wit', naam: 'Noor de Wit', rollen: ['pzb'], team: 'team-noord' },
      { id: 'joost.vermeer', naam: 'Joost Vermeer', rollen: ['beoordelaar'], team: null },
    ]);
    const betaling = await toegekendeZaak(knex, { persoon: bouwPersoon({ achternaam: 'Betaling' }) });
    await verricht(knex, betaling.zaakId, {
      soort: 'uitbetaling',
      handeling: 'legBelgesprekVast',
      door: 'noor.de.wit',
      invoer: { resultaat: 'andereRekening' },
      persoonlijk: { iban: 'NL91ABNA0417164300', tenaamstelling: 'M. Betaling', verslag: 'Gebeld.' },
      op: '2021-06-02',
    });
    nummers['rekening'] = betaling.zaaknummer;
    const toets = await beginZaak(knex, {
      persoon: bouwPersoon({ achternaam: '<script>alert(1)</script>' }),
      spoed: true,
    });
    await beantwoordRegister(knex, toets.zaakId);
    await verricht(knex, toets.zaakId, {
      soort: 'eersteToets',
      handeling: 'stelBesluitVoor',
      door: 'noor.de.wit',
      op: '2021-06-05',
    });
    nummers['toets'] = toets.zaaknummer;
    const laat = { ontvangenOp: datum('2024-03-09'), geregistreerdOp: datum('2024-03-09') };
    const hardheid = await beginZaak(knex, laat);
    await verricht(knex, hardheid.zaakId, {
      soort: 'hardheidsclausule',
      handeling: 'stelHardheidVoor',
      door: 'hanna.smit',
      invoer: { toepassen: false, grond: 'geen' },
      persoonlijk: { motivering: 'Geen bijzondere omstandigheden.' },
      op: '2024-03-20',
    });
    nummers['hardheid'] = hardheid.zaaknummer;
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('shows the oldest first, who made it, how long it waits and the amount, with a link to the act', async () => {
    const html = await haal(JOOST);
    expect(zaken(html)).toEqual([nummers['rekening'], nummers['toets'], nummers['hardheid']]);
    expect(html).toContain('3 wachten op akkoord, het oudste eerst');
    expect(html).toContain('Noor de Wit');
    expect(html).toMatch(/€\s30\.000,00/);
    expect(html).toMatch(/>1[58] dagen\s*</);
    for (const [zaak, procedure, handeling] of [
      ['rekening', 'uitbetaling-1', 'keurRekeningGoed'],
      ['toets', 'eersteToets-1', 'keurVoorstelGoed'],
      ['hardheid', 'hardheidsclausule-1', 'keurHardheidGoed'],
    ]) {
      expect(html).toContain(
        `href="/zaken/${nummers[zaak ?? ''] ?? ''}/procedures/${procedure ?? ''}/handelingen/${handeling ?? ''}"`,
      );
    }
    expect(html).not.toContain('<script>alert');
  });

  it('shows my own work without the act, with the reason', async () => {
    const zelf: Medewerker = { ...NOOR, rollen: ['pzb', 'beoordelaar'] };
    const html = await haal(zelf);
    expect(html.match(/Gemaakt door uzelf, een collega moet dit doen\./g)).toHaveLength(2);
    expect(html).not.toContain('keurVoorstelGoed');
    expect(html).toContain('keurHardheidGoed');
  });

  it('shows each role what it may approve, and says so when there is nothing', async () => {
    expect(zaken(await haal(MILA))).toEqual([nummers['rekening']]);
    expect(await haal(HANNA)).toContain('Er wacht niets op uw akkoord');
    expect((await (await meldAan(app(NOOR))).haal('/ter-akkoord')).status).toBe(403);
  });

  it('has the same number in the menu, and follows what is done', async () => {
    expect(await haal(MILA)).toMatch(/>Ter akkoord <span class="hb-teller">1</);
    const { id } = await knex('zaken').where({ zaaknummer: nummers['rekening'] }).first<{ id: string }>('id');
    await verricht(knex, id, {
      soort: 'uitbetaling',
      handeling: 'keurRekeningGoed',
      door: 'joost.vermeer',
      op: '2021-06-10',
    });
    const html = await haal(MILA);
    expect(html).toContain('handelingen/geefBetalingVrij"');
    expect(html).toContain('Noor de Wit en Joost Vermeer');
    expect(zaken(await haal(JOOST))).toEqual([nummers['toets'], nummers['hardheid']]);
  });

  it('does not let who approved the besluit release its payment', async () => {
    const html = await haal({ ...JOOST, rollen: ['betaling'] });
    expect(html).toContain('Gemaakt door uzelf');
    expect(html).not.toContain('geefBetalingVrij"');
  });

  it('is clean HTML', async () => {
    expect(await keurHtml(await haal(JOOST))).toEqual([]);
    expect(await keurHtml(await haal(HANNA))).toEqual([]);
  });
});

function zaken(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/href="\/zaken\/(ZK-[\d-]+)">/g)].map((m) => m[1]);
}
