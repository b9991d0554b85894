import type { Browser, Page } from 'playwright-core';
import { bezoekAls, startBrowser, wachtOpTekst, type Bezoek } from '#tests/support/browser/bezoek';
import { metDossier } from '#tests/support/browser/dossier';
import { haalGrootboek, zetBankstoring } from '#tests/support/browser/grootboek';
import { openHandeling, verstuur } from '#tests/support/browser/zaakpaden';

let browser: Browser;
let zaaknummer = '';

beforeAll(async () => {
  browser = await startBrowser();
  zaaknummer = await metDossier(async (knex) => {
    const rij = await knex('procedures as p')
      .join('zaken as z', 'z.id', 'p.zaak_id')
      .where({ 'p.soort': 'uitbetaling', 'p.fase': 'vrijgave' })
      .orderBy('z.zaaknummer')
      .first<{ zaaknummer: string }>('z.zaaknummer');
    return rij.zaaknummer;
  });
});
afterAll(async () => {
  await zetBankstoring('geen');
  await browser.close();
});

const als = (id: string, doe: (bezoek: Bezoek) => Promise<void>): Promise<void> => bezoekAls(browser, id, doe);

/** Presses *Reset* on the pending step, as an operator does. */
async function drukReset(pagina: Page): Promise<void> {
  await pagina.getByRole('button', { name: 'Reset', exact: true }).first().click();
  const dialoog = pagina.getByRole('dialog');
  await dialoog.waitFor();
  const reden = dialoog.getByRole('textbox');
  if ((await reden.count()) > 0) await reden.first().fill('De bank werkt weer');
  await dialoog
    .getByRole('button', { name: /reset|confirm/i })
    .last()
    .click();
}

describe('a bank that refuses', () => {
  it('leaves the betaalrun standing where an operator sees it, with its cause', async () => {
    await zetBankstoring('weigert');
    await als('mila.jansen', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}`);
      await openHandeling(pagina, 'Geef de betaling vrij');
      await verstuur(pagina, 'Geef de betaling vrij');
      await ga('/betaalruns');
      await pagina.getByRole('button', { name: 'Start een betaalrun' }).click();
      await pagina.waitForURL(/\/betaalruns\/BR-/);
    });
    await als('eva.dijkstra', async ({ pagina, ga }) => {
      await ga('/beheer');
      await wachtOpTekst(pagina, 'verstuurBetaalbestand', 120_000);
      expect(await pagina.innerText('main')).toContain('503');
    });
  });

  it('goes on when the cause is repaired and the operator presses Reset in the console', async () => {
    await zetBankstoring('geen');
    await als('eva.dijkstra', async ({ pagina, ga }) => {
      await ga('/beheer');
      const naarConsole = pagina.locator('a[href*="pending-activities"]').first();
      const adres = (await naarConsole.getAttribute('href')) ?? '';
      await ga(adres);
      await pagina.getByText('verstuurBetaalbestand').first().waitFor();
      await drukReset(pagina);
    });
    await als('noor.de.wit', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}`);
      await wachtOpTekst(pagina, 'Betaald, moratorium loopt', 120_000);
    });
    await als('eva.dijkstra', async ({ pagina, ga }) => {
      await ga('/beheer');
      await wachtOpTekst(pagina, /geen vastgelopen stappen|Er staat niets vast/i, 60_000);
      expect(await pagina.innerText('main')).not.toContain('verstuurBetaalbestand');
    });
  });

  it('was paid once', async () => {
    const eind = await metDossier((knex) =>
      knex('betaalopdrachten as b')
        .join('zaken as z', 'z.id', 'b.zaak_id')
        .where({ 'z.zaaknummer': zaaknummer, 'b.status': 'betaald' })
        .pluck<string[]>('b.end_to_end_id'),
    );
    expect(eind).toHaveLength(1);
    expect((await haalGrootboek()).filter(({ endToEndId }) => eind.includes(endToEndId))).toHaveLength(1);
  });
});
