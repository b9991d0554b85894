/** Makes the pictures of docs/schermen from a fresh system with demo data: `npm run schermafdrukken`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { maakVerbinding } from '#db/connection';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { startAlles, vrijeSysteempoorten } from '#scripts/opstart/alles';
import { zorgVoorChromium } from '#scripts/servers/chromium';
import { WORTEL } from '#scripts/servers/mappen';
import { tekstVan } from '#scripts/servers/startfout';

/** One picture: who looks, at which page, of which zaak when the path names one. */
interface Schermafdruk {
  readonly naam: string;
  readonly wie: string;
  readonly pad: string;
  /** Procedure and fase of the zaak that takes the place of `:zaak`. */
  readonly zaak?: readonly [soort: string, fase: string];
}

const AFDRUKKEN: readonly Schermafdruk[] = [
  { naam: 'werkvoorraad', wie: 'noor.de.wit', pad: '/werkvoorraad' },
  { naam: 'zaak', wie: 'noor.de.wit', pad: '/zaken/:zaak', zaak: ['eersteToets', 'handmatig'] },
  { naam: 'zaak-betaald', wie: 'noor.de.wit', pad: '/zaken/:zaak/berekening', zaak: ['uitbetaling', 'betaald'] },
  { naam: 'logboek', wie: 'noor.de.wit', pad: '/zaken/:zaak/logboek', zaak: ['uitbetaling', 'betaald'] },
  { naam: 'aanmelding', wie: 'noor.de.wit', pad: '/aanmeldingen/nieuw' },
  { naam: 'ter-akkoord', wie: 'joost.vermeer', pad: '/ter-akkoord' },
  {
    naam: 'akkoord',
    wie: 'joost.vermeer',
    pad: '/zaken/:zaak/procedures/eersteToets-1/handelingen/keurVoorstelGoed',
    zaak: ['eersteToets', 'terAkkoord'],
  },
  {
    naam: 'beoordeling',
    wie: 'noor.de.wit',
    pad: '/zaken/:zaak/beoordeling',
    zaak: ['integraleBeoordeling', 'heroverweging'],
  },
  { naam: 'waar-sta-ik', wie: 'noor.de.wit', pad: '/zaken/:zaak/ouder', zaak: ['integraleBeoordeling', 'zienswijze'] },
  { naam: 'stukken', wie: 'noor.de.wit', pad: '/zaken/:zaak/stukken', zaak: ['integraleBeoordeling', 'dossier'] },
  { naam: 'verdeling', wie: 'karim.haddad', pad: '/verdeling' },
  { naam: 'betaalruns', wie: 'mila.jansen', pad: '/betaalruns' },
  { naam: 'sturing', wie: 'karim.haddad', pad: '/sturing' },
  { naam: 'beheer', wie: 'eva.dijkstra', pad: '/beheer' },
];

const DOEL = join(WORTEL, 'docs', 'schermen');

async function vindZaak(databaseUrl: string, soort: string, fase: string): Promise<string> {
  const knex = maakVerbinding(databaseUrl, { naam: 'herstelbalie-schermen', poolgrootte: 1 });
  try {
    const rij = await knex('procedures as p')
      .join('zaken as z', 'z.id', 'p.zaak_id')
      .where({ 'p.soort': soort, 'p.fase': fase })
      .whereLike('z.sleutel', 'demo/%')
      .orderBy('z.zaaknummer')
      .first<{ zaaknummer: string } | undefined>('z.zaaknummer');
    if (!rij) throw new Error(`The demo has no zaak in ${soort}.${fase}.`);
    return rij.zaaknummer;
  } finally {
    await knex.destroy();
  }
}

async function logIn(browser: Browser, web: string, id: string): Promise<Page> {
  const gebruiker = DEMOGEBRUIKERS.find((iemand) => iemand.id === id);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  const pagina = await context.newPage();
  await pagina.goto(`${web}/`);
  await pagina.getByRole('button', { name: gebruiker?.naam ?? id }).click();
  await pagina.getByText('Uitloggen').waitFor();
  return pagina;
}

async function maakAfdrukken(browser: Browser, web: string, databaseUrl: string): Promise<void> {
  mkdirSync(DOEL, { recursive: true });
  const paginas = new Map<string, Page>();
  for (const { naam, wie, pad, zaak } of AFDRUKKEN) {
    const pagina = paginas.get(wie) ?? (await logIn(browser, web, wie));
    paginas.set(wie, pagina);
    const zaaknummer = zaak ? await vindZaak(databaseUrl, ...zaak) : '';
    await pagina.goto(`${web}${pad.replace(':zaak', zaaknummer)}`);
    await pagina.screenshot({ path: join(DOEL, `${naam}.png`), fullPage: true });
    console.log(`docs/schermen/${naam}.png`);
  }
}

async function hoofd(): Promise<void> {
  const executablePath = await zorgVoorChromium((zin) => console.log(zin));
  const map = mkdtempSync(join(tmpdir(), 'herstelbalie-schermen-'));
  const meld = (zin: string): void => console.log(zin);
  const systeem = await startAlles({ map, poorten: await vrijeSysteempoorten(), env: process.env, demo: true, meld });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await maakAfdrukken(browser, systeem.adressen.web, systeem.systeem.databaseUrl);
  } finally {
    await browser.close();
    await systeem.stop();
    rmSync(map, { recursive: true, force: true });
  }
}

hoofd().then(
  () => process.exit(0),
  (fout: unknown) => {
    console.error(tekstVan(fout));
    process.exit(1);
  },
);
