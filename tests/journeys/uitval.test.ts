import type { Browser } from 'playwright-core';
import { logIn, startBrowser, wachtOpTekst } from '#tests/support/browser/bezoek';
import { metDossier } from '#tests/support/browser/dossier';
import { haalGrootboek, zetBankstoring } from '#tests/support/browser/grootboek';
import { openHandeling, verstuur } from '#tests/support/browser/zaakpaden';
import { doodEnHerleef } from '#tests/support/servers/systeem';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await zetBankstoring('geen');
  await browser.close();
});

async function zaakIn(fase: string, plaats: number): Promise<string> {
  return metDossier(async (knex) => {
    const rijen = await knex('procedures as p')
      .join('zaken as z', 'z.id', 'p.zaak_id')
      .where({ 'p.soort': 'uitbetaling', 'p.fase': fase })
      .whereLike('z.sleutel', 'demo/%')
      .orderBy('z.zaaknummer', 'desc')
      .pluck<string[]>('z.zaaknummer');
    return rijen[plaats] ?? '';
  });
}

describe('parts that die', () => {
  it('the worker killed inside a payment pays once', async () => {
    const zaaknummer = await zaakIn('vrijgave', 0);
    // The bank takes the file in and says nothing: the worker dies while it waits for the answer.
    await zetBankstoring('timeout');
    const { pagina, ga, sluit } = await logIn(browser, 'mila.jansen');
    await ga(`/zaken/${zaaknummer}`);
    await openHandeling(pagina, 'Geef de betaling vrij');
    await verstuur(pagina, 'Geef de betaling vrij');
    await ga('/betaalruns');
    await pagina.getByRole('button', { name: 'Start een betaalrun' }).click();
    await pagina.waitForURL(/\/betaalruns\/BR-/);
    await metDossier(async (knex) => {
      for (let poging = 0; poging < 120; poging += 1) {
        const begonnen = await knex('betaalruns')
          .where({ status: 'verzending begonnen' })
          .pluck<string[]>('id')
          .limit(1);
        if (begonnen.length > 0) return;
        await new Promise((verder) => setTimeout(verder, 250));
      }
      throw new Error('the run never began to send');
    });
    await doodEnHerleef('worker');
    await zetBankstoring('geen');
    await ga(`/zaken/${zaaknummer}`);
    await wachtOpTekst(pagina, 'Betaald, moratorium loopt', 150_000);
    await sluit();
    const eind = await metDossier((knex) =>
      knex('betaalopdrachten as b')
        .join('zaken as z', 'z.id', 'b.zaak_id')
        .where({ 'z.zaaknummer': zaaknummer })
        .pluck<string[]>('b.end_to_end_id'),
    );
    expect((await haalGrootboek()).filter(({ endToEndId }) => eind.includes(endToEndId))).toHaveLength(1);
  });

  it('the web killed inside an act loses nothing and does it once', async () => {
    const zaaknummer = await zaakIn('bellen', 0);
    const { pagina, ga, sluit } = await logIn(browser, 'noor.de.wit');
    await ga(`/zaken/${zaaknummer}`);
    await openHandeling(pagina, 'Leg contact met de ouder vast');
    await pagina.locator('input[name="kanaal"][value="telefoon"]').check();
    await pagina.locator('#veld-verslag').fill('Dit gesprek wordt één keer vastgelegd.');
    const sleutel = await pagina.locator('input[name="sleutel"]').inputValue();
    const versturen = pagina
      .getByRole('button', { name: 'Leg contact met de ouder vast' })
      .click()
      .catch(() => undefined);
    await Promise.all([doodEnHerleef('web'), versturen]);
    await ga(`/zaken/${zaaknummer}`);
    const gedaan = async (): Promise<number> =>
      metDossier(async (knex) => {
        const [rij] = await knex('handelingen').where({ sleutel }).count<{ aantal: number }[]>('* as aantal');
        return rij?.aantal ?? 0;
      });
    if ((await gedaan()) === 0) {
      // It had not been taken up: the same form, with the same token, is sent again.
      await openHandeling(pagina, 'Leg contact met de ouder vast');
      await pagina.locator('input[name="kanaal"][value="telefoon"]').check();
      await pagina.locator('#veld-verslag').fill('Dit gesprek wordt één keer vastgelegd.');
      await pagina.evaluate(`document.querySelector('input[name="sleutel"]').value = ${JSON.stringify(sleutel)}`);
      await verstuur(pagina, 'Leg contact met de ouder vast');
    }
    expect(await gedaan()).toBe(1);
    await sluit();
  });

  it('Temporal and PostgreSQL killed and started again lose nothing', async () => {
    const zaaknummer = await zaakIn('bellen', 1);
    const tel = (): Promise<number> =>
      metDossier(async (knex) => {
        const [rij] = await knex('logboek').count<{ aantal: number }[]>('* as aantal');
        return rij?.aantal ?? 0;
      });
    const voor = await tel();
    await doodEnHerleef('Temporal');
    await doodEnHerleef('PostgreSQL');
    expect(await tel()).toBeGreaterThanOrEqual(voor);
    const { pagina, ga, sluit } = await logIn(browser, 'noor.de.wit');
    await ga(`/zaken/${zaaknummer}`);
    await openHandeling(pagina, 'Leg contact met de ouder vast');
    await pagina.locator('input[name="kanaal"][value="telefoon"]').check();
    await pagina.locator('#veld-verslag').fill('Na de storing gebeld.');
    await verstuur(pagina, 'Leg contact met de ouder vast');
    await ga(`/zaken/${zaaknummer}/logboek`);
    expect(await pagina.innerText('main')).toContain('Contact met de ouder vastgelegd');
    await sluit();
  });
});
