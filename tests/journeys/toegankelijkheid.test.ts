import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { logIn, startBrowser } from '#tests/support/browser/bezoek';
import { zaakIn } from '#tests/support/browser/dossier';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/**
 * Everything axe has to say about a page, one line per rule and place. Our pages have no frames, so the way without an extra page per
 * look suffices; that is many times quicker.
 */
async function overtredingen(pagina: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: pagina })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} (${pagina.url()})`),
  );
}

/** Every link of the side menu and of the tabs of the page one is on, within the system. */
async function koppelingen(pagina: Page, plaats: string): Promise<readonly string[]> {
  const adressen = await pagina
    .locator(`${plaats} a[href^="/"]`)
    .evaluateAll((links) =>
      links.map((link) => (link as unknown as { getAttribute(naam: string): string }).getAttribute('href')),
    );
  return [...new Set(adressen)].filter((adres) => !adres.startsWith('/console'));
}

describe('every page has nothing that axe objects to', () => {
  it.each(['noor.de.wit', 'joost.vermeer', 'mila.jansen', 'karim.haddad', 'eva.dijkstra', 'tom.peters', 'hanna.smit'])(
    'on the pages of the menu of %s',
    async (id) => {
      const { pagina, ga, sluit } = await logIn(browser, id);
      const paden = await koppelingen(pagina, 'nav');
      expect(paden.length).toBeGreaterThan(0);
      const gevonden: string[] = [];
      for (const pad of paden) {
        await ga(pad);
        gevonden.push(...(await overtredingen(pagina)));
      }
      await sluit();
      expect(gevonden).toEqual([]);
    },
  );

  it.each([
    ['eersteToets', 'handmatig'],
    ['hardheidsclausule', 'beoordeling'],
    ['uitbetaling', 'bellen'],
    ['integraleBeoordeling', 'beoordeling'],
    ['integraleBeoordeling', 'zienswijze'],
    ['integraleBeoordeling', 'beschikt'],
  ])('on the tabs and acts of a zaak in %s.%s', async (soort, fase) => {
    const { pagina, ga, sluit } = await logIn(browser, 'noor.de.wit');
    await ga(`/zaken/${await zaakIn(soort, fase)}`);
    const gevonden = [...(await overtredingen(pagina))];
    const paden = [...(await koppelingen(pagina, '.hb-tabs')), ...(await koppelingen(pagina, '.hb-doen'))];
    for (const pad of paden) {
      await ga(pad);
      gevonden.push(...(await overtredingen(pagina)));
    }
    await sluit();
    expect(gevonden).toEqual([]);
  });

  it('on a form that was filled in wrong and a page that does not exist', async () => {
    const { pagina, ga, sluit } = await logIn(browser, 'noor.de.wit');
    const gevonden: string[] = [];
    await ga('/aanmeldingen/nieuw');
    await pagina.getByRole('button', { name: 'Registreer de aanmelding' }).last().click();
    await pagina.getByRole('alert').waitFor();
    gevonden.push(...(await overtredingen(pagina)));
    await ga('/bestaat-niet');
    gevonden.push(...(await overtredingen(pagina)));
    await sluit();
    expect(gevonden).toEqual([]);
  });
});

describe('without a mouse and without JavaScript', () => {
  it('an act is done with the keyboard alone', async () => {
    const { pagina, ga, sluit } = await logIn(browser, 'noor.de.wit');
    await ga(`/zaken/${await zaakIn('eersteToets', 'handmatig')}`);
    await pagina.keyboard.press('Tab');
    expect(await pagina.evaluate('document.activeElement.textContent')).toContain('Naar de inhoud');
    await pagina.keyboard.press('Enter');
    await tabTot(pagina, 'Leg contact met de ouder vast', 40);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { level: 1, name: 'Leg contact met de ouder vast' }).waitFor();
    await pagina.locator('input[name="kanaal"]').first().focus();
    await pagina.keyboard.press('Space');
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.type('Gesproken over de voortgang.');
    await pagina.keyboard.press('Tab');
    await tabTot(pagina, 'Leg contact', 8);
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Gedaan: Leg contact met de ouder vast.').waitFor();
    await sluit();
  });

  it('a zaak is found and an act is done while scripts are off', async () => {
    const { pagina, ga, sluit } = await logIn(browser, 'noor.de.wit', { javaScript: false });
    await ga('/werkvoorraad');
    await pagina.locator('main a[href^="/zaken/ZK-"]').first().click();
    await pagina.getByRole('link', { name: 'Leg contact met de ouder vast' }).first().click();
    await pagina.locator('input[name="kanaal"][value="email"]').check();
    await pagina.locator('#veld-verslag').fill('Per e-mail geantwoord.');
    await pagina.getByRole('button', { name: 'Leg contact met de ouder vast' }).click();
    await pagina.waitForLoadState();
    expect(await pagina.innerText('main')).toContain('Gedaan: Leg contact met de ouder vast.');
    await sluit();
  });
});

/** Text of the link or button that has the focus; the main part can have it too, after "Naar de inhoud", and holds every text of the page. */
const GEKOZEN = "document.activeElement.matches('a, button') ? document.activeElement.textContent : ''";

/** Presses Tab until the element with this text has the focus, the way a person without a mouse looks for it. */
async function tabTot(pagina: Page, tekst: string, hooguit: number): Promise<void> {
  for (let i = 0; i < hooguit; i += 1) {
    if (String(await pagina.evaluate(GEKOZEN)).includes(tekst)) return;
    await pagina.keyboard.press('Tab');
  }
}
