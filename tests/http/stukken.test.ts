import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import { createApp } from '#api/app';
import type { Virusscan } from '#api/stukken/virusscan/virusscan';
import type { Medewerker } from '#api/shared/weblocals';
import type { Zaakbalie } from '#api/shared/zaakbalie';
import { maakVerbinding } from '#db/connection';
import { PROEFPNG, proefpdf, proefzip, viruspdf } from '#tests/support/dossier/bestanden';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { maakDossierbalie } from '#tests/support/web/dossierbalie';
import { keurHtml } from '#tests/support/web/keuring';
import { tabelrijen } from '#tests/support/web/lezen';
import { maakZaak, type Testzaak } from '#tests/support/web/zaak';

const TOM: Medewerker = { id: 'tom.peters', naam: 'Tom Peters', rollen: ['auditor'], team: null };
const OP = '2026-11-24';

interface Bezoek {
  readonly haal: (pad: string) => request.Test;
  readonly stuur: (act: string, velden: Readonly<Record<string, string>>) => request.Test;
  /** Sends the form for a stuk with a file; without one as a browser does when none was chosen. */
  readonly voegToe: (
    velden: Readonly<Record<string, string>>,
    bestand?: Buffer,
    naam?: string,
  ) => Promise<request.Response>;
}

describe('the dossier of a zaak', () => {
  let database: TestDatabase;
  let knex: Knex;
  let zaak: Testzaak;
  let balie: ReturnType<typeof maakDossierbalie>;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 4 });
  });
  beforeEach(async () => {
    zaak = await maakZaak(knex, { bsn: String(900_000_000 + (volgende += 1)) });
    balie = maakDossierbalie(knex, OP);
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });
  let volgende = 0;

  function app(anders: { medewerker?: Medewerker; zaakbalie?: Zaakbalie; virusscan?: Virusscan } = {}): Express {
    const { virusscan, ...rest } = anders;
    const diensten = maakTestdiensten({ knex, op: OP, zaakbalie: balie, ...rest });
    return createApp(virusscan ? { ...diensten, virusscan } : diensten);
  }

  const actie = (act: string): string => `/zaken/${zaak.zaaknummer}/procedures/aanmelding-1/handelingen/${act}`;
  const tab = (): string => `/zaken/${zaak.zaaknummer}/stukken`;

  async function bezoek(web: Express = app()): Promise<Bezoek> {
    const browser = request.agent(web);
    await browser.get('/inloggen?naar=/').expect(303);
    await browser.get('/inloggen/terug?code=goed').expect(303);
    const pagina = await browser.get('/bestaat-niet').expect(404);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(pagina.text)?.[1] ?? '';
    return {
      haal: (pad) => browser.get(pad),
      stuur: (act, velden) =>
        browser
          .post(actie(act))
          .type('form')
          .send({ sleutel: randomUUID(), ...velden, _csrf }),
      voegToe: async (velden, bestand, naam = 'stuk.pdf') => {
        const formulier = browser.post(actie('voegStukToe')).field('_csrf', _csrf);
        for (const [veld, waarde] of Object.entries({ sleutel: randomUUID(), ...velden }))
          void formulier.field(veld, waarde);
        return bestand === undefined
          ? formulier.attach('bestand', Buffer.alloc(0), { filename: '' })
          : formulier.attach('bestand', bestand, { filename: naam });
      },
    };
  }

  const TERUGVORDERING = { soort: 'terugvordering', jaar: '2009', omschrijving: 'Brief van 3 maart' };

  /** The file itself behind the link on the tab that says this. */
  async function link(bezoeker: Bezoek, tekst?: string): Promise<string> {
    return (await voorbeeld(bezoeker, tekst)).replace('/bekijk?', '?');
  }

  /** The link on the tab that says this. */
  async function voorbeeld({ haal }: Bezoek, tekst = 'Bekijk: Terugvorderingsbeschikkingen 2009'): Promise<string> {
    const { text } = await haal(tab()).expect(200);
    const links = [...text.matchAll(/href="(\/zaken\/[^"]+\/stukken\/[^"]+)">([^<]+)</g)];
    return links.find(([, , woorden]) => woorden === tekst)?.[1] ?? '';
  }

  it('says what to do as long as it is empty', async () => {
    const { haal } = await bezoek();
    const { text } = await haal(tab()).expect(200);
    expect(text).toContain('Er zijn nog geen toeslagjaren gekozen');
    expect(text).toContain('Er zijn nog geen stukken');
    expect(text).toContain(actie('kiesDossierjaren'));
    expect(await keurHtml(text)).toEqual([]);
  });

  it('shows sources by year, with counts of what was found, asked for, and is not there', async () => {
    const { haal, stuur } = await bezoek();
    await stuur('kiesDossierjaren', { jaar2010: 'true', jaar2009: 'true' }).expect(303).expect('location', tab());
    await stuur('merkBron', { bron: 'bezwaar', jaar: '2009', stand: 'afwezig', motivering: 'Archief Zwolle' }).expect(
      303,
    );
    await stuur('merkBron', { bron: 'invordering', jaar: '2009', stand: 'opgevraagd', motivering: 'CAP' }).expect(303);
    await stuur('merkBron', { bron: 'fsv', stand: 'gevonden', motivering: 'In het FSV-register' }).expect(303);
    const { text } = await haal(tab()).expect(200);
    expect(tabelrijen(text)).toContainEqual(['Bron', '2009', '2010']);
    expect(text).toMatch(/<b>1 van 23<\/b><span>bronnen gevonden/);
    expect(text).toMatch(/<b>1<\/b><span>opgevraagd/);
    expect(text).toMatch(/<b>1<\/b><span>bevestigd afwezig/);
    expect(text).toMatch(/<b>20<\/b><span>nog te doen/);
    const rij = tabelrijen(text).find(([bron]) => bron?.startsWith('Bezwaar- en beroepsdossier') === true);
    expect(rij?.slice(1)).toEqual([
      'Afwezig Bezwaar- en beroepsdossier 2009',
      'Nog te doen Bezwaar- en beroepsdossier 2010',
    ]);
    expect(text).toContain('Archief Zwolle');
    expect(text).toContain('Het ontbreken ervan werkt niet in uw nadeel.');
    expect(await keurHtml(text)).toEqual([]);
  });

  it('keeps where was searched out of the message to the workflow, and the mark in the logboek', async () => {
    const { haal, stuur } = await bezoek();
    await stuur('merkBron', { bron: 'fsv', stand: 'afwezig', motivering: 'Gevraagd aan mevrouw Pietersen' }).expect(
      303,
    );
    expect(JSON.stringify(balie.gedaan)).not.toContain('Pietersen');
    const logboek = await haal(`/zaken/${zaak.zaaknummer}/logboek`).expect(200);
    expect(logboek.text).toContain('Vermelding in de FSV: bevestigd afwezig.');
    expect(logboek.text).toContain('Er is niets gewijzigd of verwijderd');
  });

  it('fills in the source of the link, what was said before, and the years that were chosen', async () => {
    const { haal, stuur } = await bezoek();
    await stuur('kiesDossierjaren', { jaar2012: 'true' }).expect(303);
    await stuur('merkBron', { bron: 'ogs', jaar: '2012', stand: 'opgevraagd', motivering: 'Bij invordering' }).expect(
      303,
    );
    const merk = await haal(`${actie('merkBron')}?bron=ogs&jaar=2012`).expect(200);
    expect(merk.text).toMatch(/<option value="ogs" selected>/);
    expect(merk.text).toMatch(/<option value="2012" selected>/);
    expect(merk.text).toContain('Bij invordering');
    expect(merk.text).toMatch(/voegStukToe\?soort=ogs&(?:amp|#38);jaar=2012/);
    const jaren = await haal(actie('kiesDossierjaren')).expect(200);
    expect(jaren.text.match(/name="jaar\d{4}" value="true" checked/g)).toEqual([
      'name="jaar2012" value="true" checked',
    ]);
    for (const { text } of [merk, jaren]) expect(await keurHtml(text)).toEqual([]);
  });

  it('wants a year for a source that goes by year, and none for a source of the whole zaak', async () => {
    const { stuur } = await bezoek();
    const zonder = await stuur('merkBron', { bron: 'ogs', stand: 'afwezig', motivering: 'Gezocht' }).expect(422);
    expect(zonder.text).toContain('Kies het toeslagjaar waar “Opzet/grove schuld” over gaat.');
    expect(zonder.text).toContain('>Gezocht</textarea>');
    const met = await stuur('merkBron', { bron: 'fsv', jaar: '2009', stand: 'afwezig', motivering: 'x' }).expect(422);
    expect(met.text).toContain('gaat over de hele zaak: laat het jaar leeg');
    expect(await keurHtml(met.text)).toEqual([]);
  });

  it('takes a stuk: bytes, hash and description in the dossier, the hash in the logboek', async () => {
    const bezoeker = await bezoek();
    const antwoord = await bezoeker.voegToe(TERUGVORDERING, proefpdf(), 'C:\\mappen\\Brief aan Fatima.pdf');
    expect([antwoord.status, antwoord.headers['location']]).toEqual([303, tab()]);
    const { hash, inhoud } = await knex('stukinhoud')
      .orderBy('gescand_op', 'desc')
      .first<{ hash: string; inhoud: Buffer }>();
    expect(inhoud.equals(proefpdf())).toBe(true);
    const { text } = await bezoeker.haal(tab()).expect(200);
    expect(text).toContain('Bekijk: Terugvorderingsbeschikkingen 2009');
    expect(text).toContain('Brief van 3 maart');
    expect(text).toContain(hash.slice(0, 12));
    expect(text).toContain('Stukken (1)');
    expect(await keurHtml(text)).toEqual([]);
    const logboek = await bezoeker.haal(`/zaken/${zaak.zaaknummer}/logboek`).expect(200);
    expect(logboek.text).toContain(
      `Stuk toegevoegd: Terugvorderingsbeschikkingen 2009 (sha-256 ${(hash.match(/.{8}/g) ?? []).join(' ')}).`,
    );
    expect(JSON.stringify(balie.gedaan)).not.toMatch(/Fatima|3 maart/);
    expect(await knex('stukaanleveringen').where('zaak_id', zaak.zaakId)).toEqual([]);
  });

  it('opens a PDF or a picture here, gives an Office document to keep, and writes down who looked', async () => {
    const bezoeker = await bezoek();
    await bezoeker.voegToe(TERUGVORDERING, proefpdf());
    const pdf = await bezoeker
      .haal(await link(bezoeker))
      .expect(200)
      .expect('content-type', 'application/pdf');
    expect((pdf.body as Buffer).equals(proefpdf())).toBe(true);
    expect(pdf.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-disposition': 'inline; filename="terugvordering-2009-v1.pdf"',
    });
    expect(pdf.headers['content-security-policy']).toContain("default-src 'none'");
    await bezoeker.voegToe({ soort: 'overig' }, PROEFPNG, 'foto.png');
    const png = await bezoeker.haal(await link(bezoeker, 'Bekijk: Ander stuk')).expect(200);
    expect(png.headers['content-security-policy']).toContain('sandbox');
    await bezoeker.voegToe({ soort: 'overig' }, await proefzip('[Content_Types].xml', 'word/document.xml'), 'a.docx');
    const docx = await bezoeker.haal(await link(bezoeker, 'Download: Ander stuk')).expect(200);
    expect(docx.headers['content-disposition']).toBe('attachment; filename="overig-v1.docx"');
    const inzage = await knex('inzagelog').where({ zaaknummer: zaak.zaaknummer, wat: 'stuk.geopend' });
    expect(inzage).toHaveLength(3);
  });

  it('shows a picture on its own page with words for who does not see it, and of a PDF its pages and a link', async () => {
    const bezoeker = await bezoek();
    await bezoeker.voegToe({ soort: 'overig', omschrijving: 'Foto van de brief' }, PROEFPNG, 'foto.png');
    const beeld = (await bezoeker.haal(await voorbeeld(bezoeker, 'Bekijk: Ander stuk')).expect(200)).text;
    const [, bron, alt] = /<img src="([^"]+)" alt="([^"]+)"/.exec(beeld) ?? [];
    expect(alt).toBe('Afbeelding van het stuk Ander stuk: Foto van de brief');
    await bezoeker
      .haal(bron ?? '')
      .expect(200)
      .expect('content-type', 'image/png');
    expect(await keurHtml(beeld)).toEqual([]);
    await bezoeker.voegToe(TERUGVORDERING, proefpdf());
    const pdf = (await bezoeker.haal(await voorbeeld(bezoeker)).expect(200)).text;
    expect(pdf).toContain('Dit is een PDF van één bladzijde.');
    expect(pdf).toContain(`href="${await link(bezoeker)}"`);
    expect(pdf).not.toMatch(/<(img|iframe|object|embed)\b/);
    expect(await keurHtml(pdf)).toEqual([]);
  });

  it('says of an Office document that one downloads it to read it', async () => {
    const bezoeker = await bezoek();
    await bezoeker.voegToe({ soort: 'overig' }, await proefzip('[Content_Types].xml', 'word/document.xml'), 'a.docx');
    expect((await bezoeker.haal(tab()).expect(200)).text).toContain('geen voorbeeld: downloaden om te lezen');
    const adres = (await link(bezoeker, 'Download: Ander stuk')).replace('?', '/bekijk?');
    const { text } = await bezoeker.haal(adres).expect(200);
    expect(text).toContain('kan de browser niet tonen. Download het om het te lezen.');
    await bezoeker.haal(adres.replace('=1', '=9')).expect(404);
  });

  it('gives a stuk of another zaak to nobody who asks for it here', async () => {
    const bezoeker = await bezoek();
    await bezoeker.voegToe(TERUGVORDERING, proefpdf());
    const adres = await link(bezoeker);
    const ander = await maakZaak(knex, { bsn: '111222333' });
    const vreemd = [
      adres.replace(zaak.zaaknummer, ander.zaaknummer),
      adres.replace('=1', '=2'),
      `${tab()}/geen-nummer`,
    ];
    for (const pad of vreemd) expect((await bezoeker.haal(pad)).status).toBe(404);
  });

  it('is one stuk when the form is sent twice, also at the same moment', async () => {
    const { voegToe, haal } = await bezoek();
    const formulier = { ...TERUGVORDERING, sleutel: randomUUID() };
    const statussen = [await voegToe(formulier, proefpdf()), await voegToe(formulier, proefpdf())].map((a) => a.status);
    expect(statussen).toEqual([303, 303]);
    const samen = { ...TERUGVORDERING, sleutel: randomUUID() };
    await Promise.all([voegToe(samen, proefpdf('samen')), voegToe(samen, proefpdf('samen'))]);
    expect((await haal(tab())).text).toContain('Stukken (2)');
    expect(await knex('stukaanleveringen').where('zaak_id', zaak.zaakId)).toEqual([]);
  });

  it('keeps the versions of a stuk, and counts the source once', async () => {
    const bezoeker = await bezoek();
    await bezoeker.stuur('kiesDossierjaren', { jaar2009: 'true' }).expect(303);
    await bezoeker.voegToe(TERUGVORDERING, proefpdf());
    const nieuweVersie = /href="([^"]+voegStukToe\?vervangt=[^"]+)"/.exec((await bezoeker.haal(tab())).text)?.[1] ?? '';
    const formulier = await bezoeker.haal(nieuweVersie.replaceAll(/&(?:amp|#38);/g, '&')).expect(200);
    expect(formulier.text).toContain('De eerdere versies blijven in het dossier.');
    const vervangt = /name="vervangt" value="([^"]+)"/.exec(formulier.text)?.[1] ?? '';
    await bezoeker.voegToe({ ...TERUGVORDERING, vervangt }, proefpdf('betere scan'));
    const { text } = await bezoeker.haal(tab()).expect(200);
    expect(text).toContain('Eerdere versies (1)');
    expect(text).toContain('Stukken (1)');
    expect(text).toMatch(/<b>1 van 13<\/b>/);
    const oud = await bezoeker.haal(`${tab()}/${vervangt}?versie=1`).expect(200);
    expect((oud.body as Buffer).equals(proefpdf())).toBe(true);
    expect(await keurHtml(text)).toEqual([]);
  });

  it('refuses a new version of a stuk that is not of this zaak, and holds on to the file', async () => {
    const { voegToe } = await bezoek();
    const antwoord = await voegToe({ ...TERUGVORDERING, vervangt: randomUUID() }, proefpdf());
    expect(antwoord.status).toBe(422);
    expect(antwoord.text).toContain('Het stuk waar dit een nieuwe versie van is, bestaat niet.');
    expect(antwoord.text).toContain('Al ontvangen en gecontroleerd');
  });

  it.each([
    ['a virus', viruspdf(), 'brief.pdf', 'In dit bestand zit een virus (EICAR-testbestand).'],
    ['another kind than its name says', PROEFPNG, 'brief.pdf', 'maar de inhoud is PNG'],
    ['a kind we do not take', Buffer.from('MZ'), 'brief.exe', 'Dit soort bestand nemen wij niet op.'],
    ['too many bytes', Buffer.alloc(1024 * 1024 + 1, '%PDF-'), 'groot.pdf', 'Een stuk is ten hoogste 1 MB.'],
  ])('refuses %s at the field, keeps what was typed and nothing of the file', async (_wat, bestand, naam, melding) => {
    const { voegToe } = await bezoek();
    const antwoord = await voegToe(TERUGVORDERING, bestand, naam);
    expect(antwoord.status).toBe(422);
    expect(antwoord.text).toContain(melding);
    expect(antwoord.text).toContain('href="#veld-bestand"');
    expect(antwoord.text).toContain('value="Brief van 3 maart"');
    expect(antwoord.text).toMatch(/<option value="terugvordering" selected>/);
    expect(await keurHtml(antwoord.text)).toEqual([]);
    expect(balie.gedaan).toEqual([]);
    expect(await knex('stukaanleveringen').where('zaak_id', zaak.zaakId)).toEqual([]);
  });

  it('wants a file, and says so together with what else is missing', async () => {
    const { voegToe } = await bezoek();
    const antwoord = await voegToe({ soort: '' });
    expect(antwoord.status).toBe(422);
    expect(antwoord.text).toContain('Kies een bestand.');
    expect(antwoord.text).toContain('Kies een antwoord bij “Wat voor stuk is het?”.');
  });

  it('need not be given a good file again when something else was wrong', async () => {
    const { voegToe, haal } = await bezoek();
    const sleutel = randomUUID();
    const eerst = await voegToe({ ...TERUGVORDERING, jaar: '', sleutel }, proefpdf(), 'brief.pdf');
    expect(eerst.status).toBe(422);
    expect(eerst.text).toContain('Kies het toeslagjaar');
    expect(eerst.text).toContain('Al ontvangen en gecontroleerd: <strong>brief.pdf');
    expect(await keurHtml(eerst.text)).toEqual([]);
    const nieuw = /name="sleutel" value="([^"]+)"/.exec(eerst.text)?.[1] ?? '';
    expect(nieuw).not.toBe(sleutel);
    expect((await voegToe({ ...TERUGVORDERING, sleutel: nieuw })).status).toBe(303);
    expect((await haal(tab())).text).toContain('Stukken (1)');
  });

  it('says when the dossier has the file already', async () => {
    const { voegToe } = await bezoek();
    await voegToe(TERUGVORDERING, proefpdf());
    const antwoord = await voegToe({ soort: 'overig' }, proefpdf());
    expect(antwoord.status).toBe(422);
    expect(antwoord.text).toContain('staat al in het dossier, als “Terugvorderingsbeschikkingen 2009”');
  });

  it('keeps nothing when the scanner is away, and loses nothing when the workflow is', async () => {
    const stuk: Virusscan = { naam: 'clamd', nagebootst: false, scan: () => Promise.reject(new Error('weg')) };
    const zonder = await bezoek(app({ virusscan: stuk }));
    const niet = await zonder.voegToe(TERUGVORDERING, proefpdf());
    expect(niet.status).toBe(503);
    expect(niet.text).toContain('De virusscanner is nu niet bereikbaar.');
    expect(await knex('stukaanleveringen').where('zaak_id', zaak.zaakId)).toEqual([]);
    const weg: Zaakbalie = { verricht: () => Promise.resolve({ soort: 'onbereikbaar' }) };
    const later = await (await bezoek(app({ zaakbalie: weg }))).voegToe(TERUGVORDERING, proefpdf());
    expect(later.status).toBe(503);
    const sleutel = /name="sleutel" value="([^"]+)"/.exec(later.text)?.[1] ?? '';
    const weer = await bezoek();
    expect((await weer.voegToe({ ...TERUGVORDERING, sleutel })).status).toBe(303);
    expect((await weer.haal(tab())).text).toContain('Stukken (1)');
  });

  it('is there to look at for an auditor, who can change nothing', async () => {
    await (await bezoek()).voegToe(TERUGVORDERING, proefpdf());
    const tom = await bezoek(app({ medewerker: TOM }));
    const { text } = await tom.haal(tab()).expect(200);
    expect(text).toContain('Terugvorderingsbeschikkingen 2009');
    expect(text).not.toContain('/handelingen/');
    const geweigerd = await tom.voegToe(TERUGVORDERING, proefpdf('van Tom'));
    expect(geweigerd.status).toBe(409);
    expect(geweigerd.text).toContain('U heeft de rol niet die deze handeling mag doen.');
    expect(await knex('stukaanleveringen').where('zaak_id', zaak.zaakId)).toEqual([]);
  });
});
