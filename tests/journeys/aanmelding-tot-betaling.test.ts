import type { Browser } from 'playwright-core';
import { demoIban } from '#db/demo/personen';
import { bezoekAls, startBrowser, wachtOpTekst, type Bezoek } from '#tests/support/browser/bezoek';
import { metDossier } from '#tests/support/browser/dossier';
import { haalGrootboek } from '#tests/support/browser/grootboek';
import { bsnMetOnterechteTerugvordering, openHandeling, registreer, verstuur } from '#tests/support/browser/zaakpaden';

let browser: Browser;
let zaaknummer = '';

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const als = (id: string, doe: (bezoek: Bezoek) => Promise<void>): Promise<void> => bezoekAls(browser, id, doe);

/** The number a tile or row of the manager's page shows for a teller. */
async function teller(bezoek: Bezoek, naam: string): Promise<number> {
  await bezoek.ga('/sturing');
  const link = bezoek.pagina.locator(`a[href*="teller=${naam}"]`).first();
  return Number((await link.innerText()).replace(/\D/g, ''));
}

describe('from aanmelding to € 30.000 on the account', () => {
  let betaaldVoor = 0;

  it('the manager knows how many were paid before', async () => {
    await als('karim.haddad', async (bezoek) => {
      betaaldVoor = await teller(bezoek, 'forfaitBetaald');
      expect(betaaldVoor).toBeGreaterThanOrEqual(0);
    });
  });

  it('a PZB registers a letter of December 2023, takes the zaak and proposes the besluit', async () => {
    const bsn = await bsnMetOnterechteTerugvordering(900_100_000);
    await als('noor.de.wit', async ({ pagina }) => {
      zaaknummer = await registreer(pagina, { bsn, achternaam: 'Reiziger', ontvangenOp: '2023-12-28' });
      await wachtOpTekst(pagina, 'Stel het besluit voor');
      await wachtOpTekst(pagina, /dagen te laat/);
      await openHandeling(pagina, 'Neem de zaak in behandeling');
      await verstuur(pagina, 'Neem de zaak in behandeling');
      await openHandeling(pagina, 'Stel het besluit voor');
      await pagina.getByRole('button', { name: 'Bekijk de brief en de berekening' }).click();
      await pagina.getByRole('heading', { name: 'Dit gebeurt er' }).waitFor();
      expect(await pagina.innerText('main')).toContain('€\u00a030.000,00');
      await verstuur(pagina, 'Stel het besluit voor');
    });
  });

  it('a second beoordelaar finds it under ter akkoord and approves; the letter is a PDF', async () => {
    await als('joost.vermeer', async ({ pagina, ga }) => {
      await ga('/ter-akkoord');
      expect(await pagina.innerText('main')).toContain(zaaknummer);
      await ga(`/zaken/${zaaknummer}`);
      await openHandeling(pagina, 'Keur het voorstel goed');
      await verstuur(pagina, 'Keur het voorstel goed');
      await ga(`/zaken/${zaaknummer}/brieven`);
      await wachtOpTekst(pagina, 'Toekenning');
      await wachtOpTekst(pagina, /verstuurd|verzonden/i);
      const pdf = pagina.locator('main a[href*="/brieven/"]').first();
      const antwoord = await pagina.request
        .get((await pdf.getAttribute('href')) ?? '', {
          headers: { accept: 'application/pdf' },
          maxRedirects: 0,
        })
        .catch(async () => pagina.request.get(new URL((await pdf.getAttribute('href')) ?? '', pagina.url()).href));
      expect(antwoord.headers()['content-type']).toContain('application/pdf');
      expect((await antwoord.body()).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  it('the PZB calls and takes an account, a colleague checks it, a third person releases', async () => {
    await als('noor.de.wit', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}`);
      await openHandeling(pagina, 'Leg het gesprek over de uitbetaling vast');
      await pagina.locator('input[name="resultaat"][value="andereRekening"]').check();
      await pagina.locator('#veld-iban').fill(demoIban(900));
      await pagina.locator('#veld-tenaamstelling').fill('R. Reiziger');
      await pagina.locator('#veld-verslag').fill('De ouder noemde haar eigen rekening.');
      await verstuur(pagina, 'Leg het gesprek over de uitbetaling vast');
      // The four eyes: who took the account cannot check it.
      expect(await pagina.innerText('main')).not.toMatch(/href="[^"]*keurRekeningGoed/);
    });
    await als('ilse.kramer', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}`);
      await openHandeling(pagina, 'Keur de rekening goed');
      await verstuur(pagina, 'Keur de rekening goed');
    });
    await als('mila.jansen', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}`);
      await openHandeling(pagina, 'Geef de betaling vrij');
      await verstuur(pagina, 'Geef de betaling vrij');
    });
  });

  it('the betaalrun pays it once, the moratorium starts, and the manager counts it', async () => {
    await als('mila.jansen', async ({ pagina, ga }) => {
      await ga('/betaalruns');
      await pagina.getByRole('button', { name: 'Start een betaalrun' }).click();
      await pagina.waitForURL(/\/betaalruns\/BR-/);
      await ga(`/zaken/${zaaknummer}`);
      await wachtOpTekst(pagina, 'Betaald, moratorium loopt', 120_000);
    });
    const [opdracht] = await metDossier((knex) =>
      knex('betaalopdrachten as b')
        .join('zaken as z', 'z.id', 'b.zaak_id')
        .where('z.zaaknummer', zaaknummer)
        .select<{ status: string; eind: string; bedrag: number }[]>({
          status: 'b.status',
          eind: 'b.end_to_end_id',
          bedrag: 'b.bedrag_centen',
        }),
    );
    expect(opdracht).toMatchObject({ status: 'betaald', bedrag: 3_000_000 });
    const regels = (await haalGrootboek()).filter((regel) => regel.endToEndId === opdracht?.eind);
    expect(regels).toHaveLength(1);
    await als('karim.haddad', async (bezoek) => {
      // The figures of that page are at most a minute old.
      const tot = Date.now() + 90_000;
      while ((await teller(bezoek, 'forfaitBetaald')) <= betaaldVoor && Date.now() < tot) {
        await bezoek.pagina.waitForTimeout(3_000);
      }
      expect(await teller(bezoek, 'forfaitBetaald')).toBeGreaterThan(betaaldVoor);
    });
  });
});
