import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import type { Zaakbalie } from '#api/shared/zaakbalie';
import { maakVerbinding } from '#db/connection';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { datum } from '#domain/waarden/datum';
import { toegekendeZaak, verricht } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten, NOOR } from '#tests/support/web/diensten';
import { maakDossierbalie } from '#tests/support/web/dossierbalie';
import { keurHtml } from '#tests/support/web/keuring';
import { tabelrijen } from '#tests/support/web/lezen';

const KARIM: Medewerker = { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' };
const HANNA: Medewerker = { id: 'hanna.smit', naam: 'Hanna Smit', rollen: ['jurist'], team: null };
const OP = '2026-11-24';

describe('the queue of the integrale beoordeling', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaken: Record<'oud' | 'jong' | 'spoed' | 'rechter', GeregistreerdeZaak>;
  const bezoek = (medewerker = KARIM, zaakbalie: Zaakbalie = maakDossierbalie(knex, OP)): Promise<Bezoeker> =>
    meldAan(createApp(maakTestdiensten({ knex, medewerker, zaakbalie, op: OP })));

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await knex('medewerkers').insert([
      { id: 'noor.de.wit', naam: 'Noor de Wit', rollen: ['pzb'], team: 'team-noord' },
      { id: 'sam.bakker', naam: 'Sam Bakker', rollen: ['pzb'], team: 'team-zuid' },
      { id: 'hanna.smit', naam: 'Hanna Smit', rollen: ['jurist'], team: null },
      { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' },
    ]);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  const voorrang = {
    feit: 'rechterlijke termijn',
    ontvangenOp: '20-11-2026',
    uiterlijk: '15-12-2026',
    grond: 'Uitspraak van 19 november',
  };
  const wachtrij = async (bezoeker: Bezoeker): Promise<readonly (readonly string[])[]> => {
    const { text } = await bezoeker.haal('/verdeling').expect(200);
    return tabelrijen(text.slice(text.indexOf('id="kop-wachtrij"'), text.indexOf('id="kop-regels"'))).slice(1);
  };

  it('says what to do as long as nobody waits and nothing is set', async () => {
    const { text } = await (await bezoek()).haal('/verdeling').expect(200);
    expect(text).toContain('Er wacht niemand');
    expect(text).toContain('Er is nu niets toe te wijzen');
    expect(text).toContain('De voorrang is nog niet gewijzigd');
    expect(text).toContain('nog niet ingesteld');
    expect(text).not.toContain('action="/verdeling/uitgifte"');
    expect(await keurHtml(text)).toEqual([]);
  });

  it('shows who waits in the order of the rules, each with its reason', async () => {
    zaken = {
      jong: await toegekendeZaak(knex, { ontvangenOp: datum('2021-02-20') }),
      oud: await toegekendeZaak(knex, { ontvangenOp: datum('2020-06-01') }),
      spoed: await toegekendeZaak(knex, { spoed: true }),
      rechter: await toegekendeZaak(knex),
    };
    const bezoeker = await bezoek(HANNA);
    await bezoeker
      .stuur('/verdeling/voorrang', { ...voorrang, zaaknummer: zaken.rechter.zaaknummer.toLowerCase() })
      .expect(303)
      .expect('location', '/verdeling');
    const rijen = await wachtrij(bezoeker);
    expect(rijen.map(([plaats, zaak, , , waarom]) => [plaats, zaak, waarom])).toEqual([
      ['1', zaken.spoed.zaaknummer, 'spoed, van wie niet procedeert (ontvangen 1 maart 2021); beschermd deel'],
      ['2', zaken.rechter.zaaknummer, 'laatste dag van de rechter: 15 december 2026'],
      ['3', zaken.oud.zaaknummer, 'oudste aanmelding van wie niet procedeert (ontvangen 1 juni 2020)'],
      ['4', zaken.jong.zaaknummer, 'oudste aanmelding van wie niet procedeert (ontvangen 20 februari 2021)'],
    ]);
    expect(rijen[1]?.at(-1)).toContain('er loopt een termijn van de rechter');
  });

  it('keeps every change of priority with its ground, and shows it', async () => {
    const bezoeker = await bezoek();
    const sleutel = randomUUID();
    const igs = {
      sleutel,
      zaaknummer: zaken.jong.zaaknummer,
      feit: 'ingebrekestelling',
      ontvangenOp: '10-11-2026',
      grond: 'Brief van de ouder',
    };
    await Promise.all([bezoeker.stuur('/verdeling/voorrang', igs), bezoeker.stuur('/verdeling/voorrang', igs)]);
    const { text } = await bezoeker.haal('/verdeling').expect(200);
    expect(text).toContain('ingebrekestelling: uiterlijk 24 november 2026');
    await bezoeker
      .stuur('/verdeling/voorrang', { ...igs, sleutel: randomUUID(), feit: 'ingebrekestelling vervallen' })
      .expect(303);
    const log = tabelrijen((await bezoeker.haal('/verdeling')).text).filter(
      ([, zaak]) => zaak === zaken.jong.zaaknummer,
    );
    expect(
      log.map(([, , wat, grond, door]) => [wat, grond, door]).filter(([, grond]) => grond === 'Brief van de ouder'),
    ).toEqual([
      ['ingebrekestelling vervallen ontvangen 10 november 2026', 'Brief van de ouder', 'Karim Haddad'],
      [
        'ingebrekestelling: uiterlijk 24 november 2026 ontvangen 10 november 2026',
        'Brief van de ouder',
        'Karim Haddad',
      ],
    ]);
    expect((await wachtrij(bezoeker)).at(-1)?.[1]).toBe(zaken.jong.zaaknummer);
    await expect(knex('wachtrijfeiten').update({ grond: 'anders' })).rejects.toThrow('alleen toegevoegd');
  });

  it.each([
    [{}, ['veld-zaaknummer', 'veld-feit', 'veld-ontvangenOp', 'veld-grond']],
    [{ ...voorrang, zaaknummer: 'ZK-2026-9999999' }, ['veld-zaaknummer']],
    [{ ...voorrang, uiterlijk: '' }, ['veld-uiterlijk', 'veld-zaaknummer']],
    [{ ...voorrang, uiterlijk: '19-11-2026' }, ['veld-zaaknummer', 'veld-uiterlijk']],
    [{ ...voorrang, ontvangenOp: '25-11-2026' }, ['veld-ontvangenOp', 'veld-zaaknummer']],
  ])('asks at the field for what is wrong with a change of priority: %j', async (velden, fouten) => {
    const { text } = await (await bezoek()).stuur('/verdeling/voorrang', velden).expect(422);
    const genoemd = [...text.matchAll(/<li><a href="#(veld-\w+)">/g)].map(([, veld]) => veld);
    expect(genoemd.sort()).toEqual([...fouten].sort());
    expect(await keurHtml(text)).toEqual([]);
  });

  it('refuses a change that no longer means anything', async () => {
    const bezoeker = await bezoek();
    const velden = { ...voorrang, zaaknummer: zaken.oud.zaaknummer, feit: 'rechterlijke termijn vervallen' };
    expect((await bezoeker.stuur('/verdeling/voorrang', velden).expect(422)).text).toContain(
      'Bij deze zaak staat geen rechterlijke termijn.',
    );
  });

  it('lets a teamleider set what a PZB can take, with errors at the field', async () => {
    const bezoeker = await bezoek();
    const pad = '/verdeling/capaciteit/noor.de.wit';
    const velden = { vaardigheid: 'in opleiding', zakenPerWeek: '2', afwezigVan: '', afwezigTot: '2026-12-01' };
    const fout = await bezoeker.stuur(pad, velden).expect(422);
    expect(fout.text).toContain('href="#veld-afwezigVan"');
    expect(await keurHtml(fout.text)).toEqual([]);
    expect((await bezoeker.stuur(pad, { ...velden, zakenPerWeek: '51' }).expect(422)).text).toContain(
      'href="#veld-zakenPerWeek"',
    );
    await bezoeker.stuur(pad, { ...velden, afwezigTot: '' }).expect(303);
    expect((await bezoeker.haal(pad).expect(200)).text).toMatch(/value="2"/);
    await bezoeker.haal('/verdeling/capaciteit/karim.haddad').expect(404);
    const rij = tabelrijen((await bezoeker.haal('/verdeling')).text).find(([wie]) => wie === 'Noor de Wit');
    expect(rij?.slice(0, 4)).toEqual([
      'Noor de Wit',
      zaken.spoed.zaaknummer,
      'M. Jansen-Öztürk',
      expect.stringContaining('plaats 1'),
    ]);
  });

  it('shows the queue to a PZB, who changes nothing', async () => {
    const bezoeker = await bezoek(NOOR);
    const { text } = await bezoeker.haal('/verdeling').expect(200);
    expect(text).not.toMatch(/action="\/verdeling\/uitgifte"|href="\/verdeling\/(voorrang|capaciteit)/);
    await bezoeker.stuur('/verdeling/uitgifte').expect(403);
    await bezoeker.haal('/verdeling/voorrang').expect(403);
    await bezoeker.stuur('/verdeling/capaciteit/noor.de.wit').expect(403);
    await (await bezoek(HANNA)).stuur('/verdeling/uitgifte').expect(403);
  });

  it('keeps what did not arrive for the same form, and hands it to nobody else meanwhile', async () => {
    const weg: Zaakbalie = { verricht: () => Promise.reject(new Error('weg')) };
    const sleutel = randomUUID();
    const bezoeker = await bezoek(KARIM, weg);
    const { text } = await bezoeker.stuur('/verdeling/uitgifte', { sleutel }).expect(200);
    expect(text).toContain('0 van 1 zaak toegewezen');
    expect(text).toContain(`name="sleutel" value="${sleutel}"`);
    expect(await keurHtml(text)).toEqual([]);
    expect((await wachtrij(bezoeker)).map(([, zaak]) => zaak)).not.toContain(zaken.spoed.zaaknummer);
    const gelukt = await (await bezoek()).stuur('/verdeling/uitgifte', { sleutel }).expect(200);
    expect(gelukt.text).toContain('1 van 1 zaak toegewezen');
    const overzicht = await knex('zaak_overzicht')
      .where({ zaaknummer: zaken.spoed.zaaknummer })
      .select('behandelaar_id');
    expect(overzicht).toEqual([{ behandelaar_id: 'noor.de.wit' }]);
  });

  it('hands out to every PZB with room the next fit zaak; the same form twice is one act each', async () => {
    const balie = maakDossierbalie(knex, OP);
    const bezoeker = await bezoek(KARIM, balie);
    await bezoeker
      .stuur('/verdeling/capaciteit/sam.bakker', { vaardigheid: 'volledig', zakenPerWeek: '1' })
      .expect(303);
    const sleutel = randomUUID();
    const { text } = await bezoeker.stuur('/verdeling/uitgifte', { sleutel }).expect(200);
    await bezoeker.stuur('/verdeling/uitgifte', { sleutel }).expect(200);
    expect(
      tabelrijen(text)
        .slice(1)
        .map(([zaak, , wie]) => [zaak, wie]),
    ).toEqual([
      [zaken.rechter.zaaknummer, 'Sam Bakker'],
      [zaken.oud.zaaknummer, 'Noor de Wit'],
    ]);
    expect(new Set(balie.gedaan.map((opdracht) => opdracht.sleutel)).size).toBe(2);
    const uitgiften = await knex('uitgiften')
      .orderBy(['moment', 'plaats'])
      .select('regel', 'procedeert', 'stand', 'regelversie');
    expect(uitgiften).toHaveLength(3);
    expect(uitgiften).toContainEqual({
      regel: 'rechterlijkeTermijn',
      procedeert: true,
      stand: 'uitgegeven',
      regelversie: '1',
    });
    const pagina = (await bezoeker.haal('/verdeling').expect(200)).text;
    expect(pagina).toContain('Deze maand uitgegeven: 3, waarvan 2 aan ouders die niet procederen (66,7%).');
    expect(pagina).toContain('Er is nu niets toe te wijzen');
    expect(tabelrijen(pagina)).toContainEqual([
      zaken.rechter.zaaknummer,
      'M. Jansen-Öztürk',
      'Sam Bakker',
      '2.094 dagen',
      '24 november 2026',
      'rechter: uiterlijk 15 december 2026',
      `Geef ${zaken.rechter.zaaknummer} terug`,
    ]);
    await bezoeker.haal(`/zaken/${zaken.rechter.zaaknummer}/procedures/aanmelding-1/handelingen/geefTerug`).expect(200);
    await bezoeker.stuur('/verdeling/uitgifte').expect(303);
    expect(await keurHtml(pagina)).toEqual([]);
  });

  it('takes the term of the court along into the zaak when the beoordeling begins, once', async () => {
    const zaak = await toegekendeZaak(knex);
    const bezoeker = await bezoek(HANNA);
    const velden = { ...voorrang, zaaknummer: zaak.zaaknummer };
    await bezoeker.stuur('/verdeling/voorrang', velden).expect(303);
    await bezoeker
      .stuur('/verdeling/voorrang', { ...velden, feit: 'ingebrekestelling', ontvangenOp: '10-11-2026' })
      .expect(303);
    await verricht(knex, zaak.zaakId, {
      soort: 'aanmelding',
      handeling: 'beginIntegraleBeoordeling',
      door: 'noor.de.wit',
      op: OP,
    });
    const termijnen = await knex('termijnen')
      .where({ zaak_id: zaak.zaakId, status: 'loopt' })
      .whereIn('klok', ['rechterBesluit', 'ingebrekestelling'])
      .orderBy('klok')
      .select('klok', 'einddatum');
    expect(termijnen).toEqual([
      { klok: 'ingebrekestelling', einddatum: '2026-11-24' },
      { klok: 'rechterBesluit', einddatum: '2026-12-15' },
    ]);
    const logboek = (await bezoeker.haal(`/zaken/${zaak.zaaknummer}/logboek`).expect(200)).text;
    expect(tabelrijen(logboek)).toContainEqual([
      '24 november 2026',
      'rechterlijke termijn: uiterlijk 15 december 2026',
      'Uitspraak van 19 november',
      'Hanna Smit',
    ]);
    expect(logboek).toContain('de rechter gaf als laatste dag voor de beschikking 15 december 2026');
    expect((await bezoeker.stuur('/verdeling/voorrang', velden).expect(422)).text).toContain('al begonnen');
  });

  it('leaves who began the integrale beoordeling out of it, and gives the PZB room again next week', async () => {
    await verricht(knex, zaken.oud.zaakId, {
      soort: 'aanmelding',
      handeling: 'beginIntegraleBeoordeling',
      door: 'noor.de.wit',
      op: OP,
    });
    const later = await meldAan(createApp(maakTestdiensten({ knex, medewerker: KARIM, op: '2026-11-30' })));
    const rijen = tabelrijen((await later.haal('/verdeling').expect(200)).text);
    const ruimte = (naam: string): readonly string[] | undefined =>
      rijen.find((rij) => rij[0] === naam && rij.length === 8)?.slice(1, 6);
    // Noor got two and began one; Sam did not begin his.
    expect(ruimte('Noor de Wit')).toEqual(['in opleiding', '2', '0', '1', '1']);
    expect(ruimte('Sam Bakker')).toEqual(['volledig', '1', '0', '1', '0']);
    expect(rijen.some(([zaak]) => zaak === zaken.oud.zaaknummer)).toBe(false);
    const velden = { ...voorrang, zaaknummer: zaken.oud.zaaknummer };
    expect((await later.stuur('/verdeling/voorrang', velden).expect(422)).text).toContain('al begonnen');
  });

  it('gives a proposal that never arrived back to the queue, and does not hand it out by the old form afterwards', async () => {
    const om = (uur: string, zaakbalie: Zaakbalie): Promise<Bezoeker> =>
      meldAan(
        createApp({
          ...maakTestdiensten({ knex, medewerker: KARIM, zaakbalie }),
          klok: () => Date.parse(`2026-12-07T${uur}:00Z`),
        }),
      );
    const balie = maakDossierbalie(knex, '2026-12-07');
    const sleutel = randomUUID();
    const weg: Zaakbalie = { verricht: () => Promise.resolve({ soort: 'onbereikbaar' }) };
    await (await om('09:00', weg)).stuur('/verdeling/uitgifte', { sleutel }).expect(200);
    expect(await wachtrij(await om('09:05', weg))).toEqual([]);
    const later = await om('09:11', balie);
    expect((await wachtrij(later)).map(([, zaak]) => zaak)).toEqual([zaken.jong.zaaknummer]);
    await later.stuur('/verdeling/uitgifte', { sleutel }).expect(303);
    expect((await later.haal('/verdeling')).text).toContain('Dat voorstel geldt niet meer');
    expect(balie.gedaan).toEqual([]);
  });

  it('never hands out a zaak twice when two teamleiders do it at the same moment', async () => {
    const balie = maakDossierbalie(knex, '2026-12-14');
    const teamleiders = await Promise.all(
      ['karim.haddad', 'lea.vos'].map((id) =>
        meldAan(
          createApp(maakTestdiensten({ knex, medewerker: { ...KARIM, id }, zaakbalie: balie, op: '2026-12-14' })),
        ),
      ),
    );
    await teamleiders[0]
      ?.stuur('/verdeling/capaciteit/sam.bakker', { vaardigheid: 'volledig', zakenPerWeek: '9' })
      .expect(303);
    await Promise.all(teamleiders.map((wie) => wie.stuur('/verdeling/uitgifte')));
    expect(balie.gedaan.map(({ handeling }) => handeling)).toEqual(['wijsToe']);
  });
});
