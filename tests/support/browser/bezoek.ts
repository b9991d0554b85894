import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { testSysteem } from '#tests/support/servers/systeem';

/** Someone at a browser, signed in at the running system. */
export interface Bezoek {
  readonly pagina: Page;
  /** Goes to a path and waits until the page is there. */
  readonly ga: (pad: string) => Promise<void>;
  readonly sluit: () => Promise<void>;
}

/** Starts the Chromium of the run; close it in `afterAll`. */
export function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined) throw new Error('This test needs Chromium: run it in the jest project browser.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Signs in as a demo user, the way a person does: through the sign-in page of the identity provider. */
export async function logIn(browser: Browser, id: string, opties: Inlogopties = {}): Promise<Bezoek> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    javaScriptEnabled: opties.javaScript ?? true,
  });
  context.setDefaultTimeout(30_000);
  return meldAan(context, id);
}

/** A visit as a demo user from signing in to the end, however it ends. */
export async function bezoekAls(browser: Browser, id: string, doe: (bezoek: Bezoek) => Promise<void>): Promise<void> {
  const bezoek = await logIn(browser, id);
  try {
    await doe(bezoek);
  } finally {
    await bezoek.sluit();
  }
}

/** How one visits. */
export interface Inlogopties {
  readonly javaScript?: boolean;
}

async function meldAan(context: BrowserContext, id: string): Promise<Bezoek> {
  const { web } = testSysteem().adressen;
  const gebruiker = DEMOGEBRUIKERS.find((iemand) => iemand.id === id);
  if (!gebruiker) throw new Error(`no demo user ${id}`);
  const pagina = await context.newPage();
  await pagina.goto(`${web}/`);
  await pagina.getByRole('button', { name: gebruiker.naam }).click();
  await pagina.getByText(gebruiker.naam).first().waitFor();
  return {
    pagina,
    ga: async (pad) => {
      await pagina.goto(`${web}${pad}`);
    },
    sluit: () => context.close(),
  };
}

/** Reloads a page until it shows a text: the system works on behind it. */
export async function wachtOpTekst(pagina: Page, tekst: string | RegExp, geduldMs = 60_000): Promise<void> {
  const tot = Date.now() + geduldMs;
  for (;;) {
    if (await pagina.getByText(tekst).first().isVisible()) return;
    if (Date.now() > tot) {
      throw new Error(
        `"${String(tekst)}" did not appear on ${pagina.url()}: ${(await pagina.innerText('main')).slice(0, 800)}`,
      );
    }
    await pagina.waitForTimeout(500);
    await pagina.reload();
  }
}
