import type { Express, Request } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import type { Medewerker } from '#api/shared/weblocals';
import { leesSelectie } from '#api/sturing/adres';
import { maakStandlezer } from '#api/sturing/stand';
import { geteldTotaal } from '#api/sturing/totaal';
import { maakVerbinding } from '#db/connection';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { listSelectie, readSelectie, type Sturingzaak } from '#db/queries/sturing.zaken.query';
import { TELLERS } from '#domain/sturing/tellers';
import { datum } from '#domain/waarden/datum';
import { boekAlsnogTerug, boekBetaald, boekTerug, maakRun, vrijgegevenZaak } from '#tests/support/dossier/betaald';
import { beginZaak, toegekendeZaak, verricht } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { meldAan, type Bezoeker } from '#tests/support/web/bezoeker';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { keurHtml } from '#tests/support/web/keuring';
import { volgendePagina } from '#tests/support/web/lezen';

const KARIM: Medewerker = { id: 'karim.haddad', naam: 'Karim Haddad', rollen: ['teamleider'], team: 'team-noord' };

/** Every link to a list of zaken with the number it is on. */
function getallen(html: string): readonly { readonly href: string; readonly getal: number }[] {
  const links = html.matchAll(/<a [^>]*href="(\/sturing\/zaken\?[^"]+)"[^>]*>(?:<b>)?([\d.]+)</g);
  return [...links].map(([, href = '', getal = '']) => ({
    href: href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
    getal: Number(getal.replaceAll('.', '')),
  }));
}

function totaalOp(html: string): number {
  return Number((/class="hb-kerngetal"><b>([\d.]+)</.exec(html)?.[1] ?? '-1').replaceAll('.', ''));
}

describe('the page of the manager', () => {
  let database: TestDatabase;
  let knex: Knex;
  let bezoeker: Bezoeker;
  const app = (op = '2021-06-20', medewerker = KARIM): Express => createApp(maakTestdiensten({ knex, medewerker, op }));

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    await beginZaak(knex);
    await beginZaak(knex, { ontvangenOp: datum('2020-06-02'), geregistreerdOp: datum('2020-06-02') });
    await toegekendeZaak(knex);
    await verricht(knex, (await toegekendeZaak(knex, { ontvangenOp: datum('2020-11-01') })).zaakId, {
      soort: 'aanmelding',
      handeling: 'zieAfVanIntegraleBeoordeling',
      door: 'noor.de.wit',
      invoer: { besproken: true },
    });
    const [betaald, terug, onderweg] = [
      await vrijgegevenZaak(knex),
      await vrijgegevenZaak(knex),
      await vrijgegevenZaak(knex),
    ];
    await maakRun(knex, 'BR-2021-0001', [betaald, terug, onderweg]);
    await boekBetaald(knex, betaald);
    await boekTerug(knex, terug);
    bezoeker = await meldAan(app());
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  it('counts dated facts, each with what it is a share of', async () => {
    const { text } = await bezoeker.haal('/sturing').expect(200);
    const cijfer = (titel: string): RegExp =>
      new RegExp(`<b>(\\d+)</b> <span>${titel}</span>[\\s\\S]*?<small>([\\d,–]+%?) van`);
    expect(cijfer('Aanmeldingen').exec(text)?.slice(1)).toEqual(['7', '100,0%']);
    expect(cijfer('Eerste toets af').exec(text)?.slice(1)).toEqual(['5', '71,4%']);
    expect(cijfer('Betaald').exec(text)?.slice(1)).toEqual(['1', '20,0%']);
    expect(cijfer('Toegekend, nog niet betaald').exec(text)?.slice(1)).toEqual(['4', '80,0%']);
    expect(text).toContain('Samen €\u00a030.000,00');
    expect(text).toContain('Stand van 20 juni 2021');
  });

  it('says of the eerste toets which share was decided within six months, those still waiting included', async () => {
    const { text } = await bezoeker.haal('/sturing');
    expect(text).toMatch(
      /<b>4<\/b> <span>Eerste toets binnen zes maanden beslist<\/span>[\s\S]*?66,7% van <a [^>]*>6</,
    );
  });

  it('every number is the total of the list behind it', async () => {
    const { text } = await bezoeker.haal('/sturing');
    const gevonden = getallen(text);
    expect(gevonden.length).toBeGreaterThan(50);
    expect(gevonden.filter(({ getal }) => getal > 0).length).toBeGreaterThan(30);
    const verschillend = [...new Map(gevonden.map((g) => [`${g.href} ${g.getal}`, g])).values()];
    for (const { href, getal } of verschillend) {
      const lijst = await bezoeker.haal(href).expect(200);
      expect(`${href}: ${totaalOp(lijst.text)}`).toBe(`${href}: ${getal}`);
      expect(lijst.text.match(/<th scope="row"/g)?.length ?? 0).toBe(getal);
    }
  });

  it('a page of a list that is too long to count says the same as one that is counted', async () => {
    const diensten = maakTestdiensten({ knex, medewerker: KARIM, op: '2021-06-20' });
    const stand = await maakStandlezer(diensten)();
    const adressen = [...new Set(getallen((await bezoeker.haal('/sturing')).text).map(({ href }) => href))];
    for (const adres of adressen) {
      const query = Object.fromEntries(new URL(adres, 'http://test').searchParams);
      const selectie = leesSelectie({ query } as unknown as Request);
      const hele = { peildatum: stand.peildatum, na: null, perPagina: 50 };
      const geteld = await readSelectie(knex, selectie, hele);
      const nummers = (zaken: readonly Sturingzaak[]): readonly string[] => zaken.map(({ zaaknummer }) => zaaknummer);
      const [eerste] = await listSelectie(knex, selectie, { ...hele, perPagina: 0 });
      const rest = eerste ? await listSelectie(knex, selectie, { ...hele, na: eerste }) : [];
      const gelopen = nummers([...(eerste ? [eerste] : []), ...rest]);
      expect({ adres, totaal: geteldTotaal(stand, selectie), gelopen }).toEqual({
        ...{ adres, totaal: geteld.totaal, gelopen: nummers(geteld.zaken) },
      });
    }
  });

  it('the euros paid are those of the same zaken', async () => {
    expect((await bezoeker.haal('/sturing/zaken?teller=forfaitBetaald')).text).toContain(
      'samen betaald €\u00a030.000,00',
    );
  });

  it('counts what is overdue per clock, with its article', async () => {
    const { text } = await bezoeker.haal('/sturing/zaken?teller=termijnVerlopen&klok=beslistermijnIb');
    expect(totaalOp(text)).toBeGreaterThan(0);
    expect(text).toContain('dagen te laat');
    expect((await bezoeker.haal('/sturing')).text).toContain('Wht 6.2 lid 1');
  });

  it('does not count the term of the ouder as ours', async () => {
    expect(totaalOp((await bezoeker.haal('/sturing/zaken?teller=termijnLoopt&klok=bezwaartermijn')).text)).toBe(0);
  });

  it('shows each target with its source, how it ended, and the count on its last day', async () => {
    const { text } = await (await meldAan(app('2026-11-25'))).haal('/sturing').expect(200);
    expect(text).toContain('57.000 integrale beoordelingen');
    expect(text).toContain('Voorjaarsnota 2023, Jaarplan 2024');
    expect(text).toMatch(/\d+ dagen geleden/);
    expect(getallen(text)).toContainEqual({ href: '/sturing/zaken?teller=forfaitBetaald&tot=2021-04-30', getal: 0 });
  });

  it('draws the weeks with a description, and gives the same as a table', async () => {
    const { text } = await bezoeker.haal('/sturing');
    expect(text).toMatch(
      /<svg class="hb-grafiek"[^>]*role="img" aria-labelledby="grafiek-doorstroom-titel grafiek-doorstroom-uitleg"/,
    );
    expect(text).toContain('Week 9 van 2021');
    expect(getallen(text)).toContainEqual({
      href: '/sturing/zaken?teller=aangemeld&van=2021-03-01&tot=2021-03-07',
      getal: 5,
    });
  });

  it('explains every counter', async () => {
    const { text } = await bezoeker.haal('/sturing');
    for (const { definitie } of TELLERS) expect(text).toContain(definitie.replaceAll('"', '&#34;'));
  });

  it('reads on through a long list without losing or repeating a zaak', async () => {
    const los = await maakTestDatabase();
    const ander = maakVerbinding(los.url, { naam: 'test', poolgrootte: 2 });
    try {
      for (let i = 0; i < 53; i += 1) await beginZaak(ander);
      const lezer = await meldAan(createApp(maakTestdiensten({ knex: ander, medewerker: KARIM, op: '2021-06-20' })));
      const eerste = await lezer.haal('/sturing/zaken?teller=open');
      const tweede = await lezer.haal(volgendePagina(eerste.text)).expect(200);
      const zaken = [eerste, tweede].flatMap(({ text }) =>
        [...text.matchAll(/href="\/zaken\/(ZK[^"]+)"/g)].map(([, nummer]) => nummer),
      );
      expect(new Set(zaken).size).toBe(53);
      expect(zaken).toHaveLength(53);
      expect(tweede.text).not.toContain('rel="next"');
    } finally {
      await ander.destroy();
      await los.drop();
    }
  });

  it.each(['teller=bestaatniet', 'teller=open&wacht=nooit', 'teller=aangemeld&van=gisteren'])(
    'knows no list for %s',
    async (vraag) => {
      expect((await bezoeker.haal(`/sturing/zaken?${vraag}`)).status).toBe(404);
    },
  );

  it('shows no name of an ouder', async () => {
    expect((await bezoeker.haal('/sturing/zaken?teller=open')).text).not.toContain('Jansen');
  });

  it.each(['/sturing', '/sturing/zaken?teller=open&team=team-noord'])('%s is good HTML', async (pad) => {
    expect(await keurHtml((await bezoeker.haal(pad)).text)).toEqual([]);
  });

  it('counts once a minute for everybody, and says of when the figures are', async () => {
    let nu = Date.parse('2021-06-20T21:57:00Z');
    const diensten = maakTestdiensten({ knex, medewerker: KARIM });
    const lezer = await meldAan(createApp({ ...diensten, klok: () => nu }));
    const stand = async (): Promise<string> =>
      /Stand van ([^.]+) uur/.exec((await lezer.haal('/sturing')).text)?.[1] ?? '';
    expect(await stand()).toBe('20 juni 2021, 23:57');
    nu += 29_000;
    expect(await stand()).toBe('20 juni 2021, 23:57');
    nu += 92_000;
    expect(await stand()).toBe('20 juni 2021, 23:59');
    nu += 59_000;
    expect(await stand()).toBe('21 juni 2021, 00:00');
  });
});

describe('the page of the manager, when a payment came back later', () => {
  let database: TestDatabase;
  let knex: Knex;
  let bezoeker: Bezoeker;
  let zaken: readonly GeregistreerdeZaak[];

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
    zaken = [await vrijgegevenZaak(knex), await vrijgegevenZaak(knex)];
    await maakRun(knex, 'BR-2021-0001', zaken);
    for (const zaak of zaken) await boekBetaald(knex, zaak);
    await boekAlsnogTerug(knex, zaken[0]!);
    bezoeker = await meldAan(createApp(maakTestdiensten({ knex, medewerker: KARIM, op: '2021-06-20' })));
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  const telling = async (adres: string): Promise<number> => totaalOp((await bezoeker.haal(adres).expect(200)).text);
  const WEEK = '/sturing/zaken?teller=forfaitBetaald&van=2021-06-14&tot=2021-06-20';

  it('the zaak is not paid until it is paid again; the dated fact stays', async () => {
    expect(await telling('/sturing/zaken?teller=forfaitBetaald')).toBe(1);
    expect(await telling('/sturing/zaken?teller=toegekendNietBetaald')).toBe(1);
    expect(await telling(WEEK)).toBe(1);
    const { text } = await bezoeker.haal('/sturing');
    expect(text).toContain('Samen €\u00a030.000,00');
    expect(getallen(text)).toContainEqual({ href: WEEK, getal: 1 });
    expect(await knex('mijlpalen').where({ mijlpaal: 'forfaitBetaald' }).pluck('op')).toEqual([
      '2021-06-14',
      '2021-06-14',
    ]);
  });

  it('paid again it counts once, in zaken and in euros', async () => {
    const { zaakId } = zaken[0]!;
    await verricht(knex, zaakId, {
      ...{ soort: 'uitbetaling', handeling: 'wijzigRekening', door: 'noor.de.wit' },
      persoonlijk: { iban: 'NL12HERS0500000010', tenaamstelling: 'M. Jansen-Öztürk' },
    });
    await verricht(knex, zaakId, { soort: 'uitbetaling', handeling: 'keurRekeningGoed', door: 'joost.vermeer' });
    await verricht(knex, zaakId, { soort: 'uitbetaling', handeling: 'geefBetalingVrij', door: 'mila.jansen' });
    await maakRun(knex, 'BR-2021-0002', [zaken[0]!]);
    await boekBetaald(knex, zaken[0]!, '2021-06-19');
    expect(await telling('/sturing/zaken?teller=forfaitBetaald')).toBe(2);
    expect(await telling('/sturing/zaken?teller=toegekendNietBetaald')).toBe(0);
    expect(await telling(WEEK)).toBe(2);
    const { text } = await bezoeker.haal('/sturing/zaken?teller=forfaitBetaald');
    expect(text).toContain('samen betaald €\u00a060.000,00');
  });
});
