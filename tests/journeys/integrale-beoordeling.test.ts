import type { Browser, Page } from 'playwright-core';
import { bezoekAls, startBrowser, wachtOpTekst, type Bezoek } from '#tests/support/browser/bezoek';
import { metDossier, zaakIn } from '#tests/support/browser/dossier';
import { haalGrootboek } from '#tests/support/browser/grootboek';
import { openHandeling, verstuur } from '#tests/support/browser/zaakpaden';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const als = (id: string, doe: (bezoek: Bezoek) => Promise<void>): Promise<void> => bezoekAls(browser, id, doe);

const beoordelingIn = (fase: string): Promise<string> => zaakIn('integraleBeoordeling', fase);

/** Opens the act, fills in its text fields and choices, and sends it. */
async function doe(
  pagina: Page,
  titel: string,
  invoer: { readonly tekst?: Readonly<Record<string, string>>; readonly keuze?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  await openHandeling(pagina, titel);
  for (const [naam, waarde] of Object.entries(invoer.keuze ?? {})) {
    const radio = pagina.locator(`input[name="${naam}"][value="${waarde}"]`);
    if ((await radio.count()) > 0) await radio.check();
    else await pagina.locator(`#veld-${naam}`).selectOption(waarde);
  }
  for (const [naam, waarde] of Object.entries(invoer.tekst ?? {})) await pagina.locator(`#veld-${naam}`).fill(waarde);
  await verstuur(pagina, titel);
}

describe('from the ouder’s story to the vooraankondiging', () => {
  let zaaknummer = '';

  it('the PZB names a year, records its facts, sends the feitenoverzicht, judges and proposes', async () => {
    zaaknummer = await beoordelingIn('intake');
    await als('noor.de.wit', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}`);
      await doe(pagina, 'Rond de intake af', { keuze: { versneld: 'false' } });
      for (const jaar of ['2012', '2013']) {
        await ga(`/zaken/${zaaknummer}/beoordeling`);
        const kaart = pagina.locator(`section[aria-labelledby="jaar-${jaar}"]`);
        await kaart.getByRole('link', { name: 'Leg feiten vast' }).click();
        expect(await pagina.locator('#veld-jaar').inputValue()).toBe(jaar);
        await pagina.locator('input[name="bron"][value="toeslagensysteem"]').check();
        await pagina.locator('#veld-gecorrigeerd').fill('20.000,00');
        await pagina.locator('#veld-terugbetaald').fill('20.000,00');
        await pagina.locator('#veld-correctieOp').fill('2015-03-10');
        await verstuur(pagina, 'Leg feiten van een jaar vast');
      }
      await doe(pagina, 'Stuur het feitenoverzicht');
      for (const jaar of ['2012', '2013']) {
        await ga(`/zaken/${zaaknummer}/beoordeling`);
        await pagina
          .locator(`section[aria-labelledby="jaar-${jaar}"]`)
          .getByRole('link', { name: 'Beoordeel dit jaar' })
          .click();
        await pagina.locator('input[name="vooringenomen"][value="true"]').check();
        await pagina.locator('input[name="ogs"][value="false"]').check();
        await pagina.locator('input[name="uitsluiting"][value="geen"], #veld-uitsluiting').first().waitFor();
        const radio = pagina.locator('input[name="uitsluiting"][value="geen"]');
        if ((await radio.count()) > 0) await radio.check();
        else await pagina.locator('#veld-uitsluiting').selectOption('geen');
        await pagina.locator('#veld-motivering').fill('Uw toeslag stopte zonder dat wij naar uw bewijs keken.');
        await verstuur(pagina, 'Beoordeel een jaar');
      }
      await doe(pagina, 'Stel de vooraankondiging voor');
    });
  });

  it('what-if works out another day and keeps nothing', async () => {
    await als('noor.de.wit', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}/beoordeling`);
      const voor = await pagina.locator('.hb-kaart', { hasText: 'Als er vandaag werd beslist' }).innerText();
      await pagina.getByText('Wat als?').click();
      await pagina.locator('#veld-op').fill('2030-01-01');
      await pagina.getByRole('button', { name: 'Reken uit' }).click();
      await pagina.getByText(/meer dan nu/).waitFor();
      await ga(`/zaken/${zaaknummer}/beoordeling`);
      expect(await pagina.locator('.hb-kaart', { hasText: 'Als er vandaag werd beslist' }).innerText()).toBe(voor);
    });
  });

  it('another person approves; the ouder gets the letter and the provisional amount is ready', async () => {
    await als('joost.vermeer', async ({ pagina, ga }) => {
      await ga('/ter-akkoord');
      expect(await pagina.innerText('main')).toContain(zaaknummer);
      await ga(`/zaken/${zaaknummer}`);
      await openHandeling(pagina, 'Keur de vooraankondiging goed');
      expect(await pagina.innerText('main')).toContain('Zo rekenden wij');
      await verstuur(pagina, 'Keur de vooraankondiging goed');
      await wachtOpTekst(pagina, 'Zienswijze');
      await ga(`/zaken/${zaaknummer}/ouder`);
      expect(await pagina.innerText('main')).toContain('U kunt reageren');
    });
  });
});

describe('from the reaction of the ouder to the paid difference', () => {
  it('two people decide, a third releases, and the bank pays the difference once', async () => {
    const zaaknummer = await beoordelingIn('heroverweging');
    await als('noor.de.wit', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}/beoordeling`);
      expect(await pagina.innerText('main')).toContain('Verschil met de vooraankondiging');
      await ga(`/zaken/${zaaknummer}`);
      await doe(pagina, 'Stel de beschikking voor', { tekst: { heroverweging: 'Wij hebben uw reactie gewogen.' } });
    });
    await als('ilse.kramer', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}`);
      await doe(pagina, 'Keur de beschikking goed');
      await ga(`/zaken/${zaaknummer}/brieven`);
      await wachtOpTekst(pagina, 'Beschikking: compensatie');
    });
    await als('noor.de.wit', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}`);
      await doe(pagina, 'Leg het gesprek over de uitbetaling vast', {
        keuze: { resultaat: 'nuBetalen' },
        tekst: { verslag: 'De ouder wil het geld nu.' },
      });
    });
    await als('mila.jansen', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}`);
      await doe(pagina, 'Geef de betaling vrij');
      await ga('/betaalruns');
      await pagina.getByRole('button', { name: 'Start een betaalrun' }).click();
      await pagina.waitForURL(/\/betaalruns\/BR-/);
      await ga(`/zaken/${zaaknummer}`);
      await wachtOpTekst(pagina, /^Betaald$/, 120_000);
    });
    const [opdracht] = await metDossier((knex) =>
      knex('betaalopdrachten as b')
        .join('zaken as z', 'z.id', 'b.zaak_id')
        .where({ 'z.zaaknummer': zaaknummer, 'b.regeling': 'compensatie' })
        .select<{ eind: string; bedrag: number }[]>('b.end_to_end_id as eind', 'b.bedrag_centen as bedrag'),
    );
    const besluiten = await metDossier((knex) =>
      knex('besluiten as b')
        .join('zaken as z', 'z.id', 'b.zaak_id')
        .where('z.zaaknummer', zaaknummer)
        .whereIn('b.besluitsoort', ['vooraankondiging', 'compensatie'])
        .orderBy('b.dagtekening')
        .pluck<number[]>('b.bedrag_centen'),
    );
    expect(opdracht?.bedrag).toBe((besluiten[1] ?? 0) - (besluiten[0] ?? 0));
    expect((await haalGrootboek()).filter(({ endToEndId }) => endToEndId === opdracht?.eind)).toHaveLength(1);
  });
});

describe('what a judge would look at', () => {
  it('a court order shows its running dwangsom, with a maximum', async () => {
    const zaaknummer = await metDossier(async (knex) => {
      const rij = await knex('termijnen as t')
        .join('zaken as z', 'z.id', 't.zaak_id')
        .where({ 't.klok': 'rechterVooraankondiging', 't.status': 'loopt' })
        .first<{ zaaknummer: string }>('z.zaaknummer');
      return rij.zaaknummer;
    });
    await als('hanna.smit', async ({ pagina, ga }) => {
      await ga(`/zaken/${zaaknummer}/beoordeling`);
      const tekst = await pagina.innerText('main');
      expect(tekst).toContain('Dwangsom van de rechter');
      expect(tekst).toMatch(/loopt elke dag op, hoogstens €\s15\.000,00/);
    });
  });

  it('a refusal says for its year why, in the words of who judged', async () => {
    const rij = await metDossier((knex) =>
      knex('besluiten as b')
        .join('zaken as z', 'z.id', 'b.zaak_id')
        .join('brieven as br', 'br.sleutel', 'b.sleutel')
        .where({ 'b.besluitsoort': 'geenVooringenomenheid', 'br.briefsoort': 'beschikkingAfwijzing' })
        .first<{ zaaknummer: string; model: object }>('z.zaaknummer', 'br.model'),
    );
    expect(JSON.stringify(rij.model)).toContain('U heeft zelf doorgegeven dat de opvang stopte.');
    await als('noor.de.wit', async ({ pagina, ga }) => {
      await ga(`/zaken/${rij.zaaknummer}/berekening`);
      expect(await pagina.innerText('main')).toContain('UHT-DC-I A');
    });
  });
});
