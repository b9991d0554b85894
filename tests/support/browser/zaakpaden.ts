import type { Page } from 'playwright-core';
import { maakNagebootstRegister } from '#activities/integraties/toeslagen/nagebootst';
import { isBsn } from '#domain/waarden/bsn';

/** A BSN of the test range, not used by the demo, of which the imitated register says that too much was recovered. */
export async function bsnMetOnterechteTerugvordering(vanaf: number): Promise<string> {
  const register = maakNagebootstRegister();
  for (let nummer = vanaf; ; nummer += 1) {
    const bsn = String(nummer);
    if (isBsn(bsn) && (await register.vraag(bsn, '2026-01-01')).onterechteTerugvordering) return bsn;
  }
}

/** What a medewerker fills in for an aanmelding in time, by phone. */
export interface Aanmelder {
  readonly bsn: string;
  readonly achternaam: string;
  readonly ontvangenOp: string;
}

/** Fills in the form of an aanmelding and sends it; returns the zaaknummer. */
export async function registreer(pagina: Page, aanmelder: Aanmelder): Promise<string> {
  await pagina.getByRole('link', { name: 'Aanmelding registreren' }).click();
  await pagina.getByRole('radio', { name: 'Telefoon', exact: true }).first().check();
  const velden: Readonly<Record<string, string>> = {
    ontvangenOp: aanmelder.ontvangenOp,
    bsn: aanmelder.bsn,
    geboortedatum: '1984-03-14',
    voornamen: 'Reina',
    voorletters: 'R.',
    achternaam: aanmelder.achternaam,
    straat: 'Proefstraat',
    huisnummer: '12',
    postcode: '3511 AB',
    plaats: 'Utrecht',
    telefoon: '06 12345678',
  };
  for (const [naam, waarde] of Object.entries(velden)) await pagina.locator(`#veld-${naam}`).fill(waarde);
  await pagina.locator('input[name="voorkeurskanaal"][value="telefoon"]').check();
  await pagina.locator('input[name="namens"][value="zelf"]').check();
  await pagina.locator('input[name="heeftPartner"][value="false"]').check();
  await pagina.locator('#veld-toestemmingGemeente').check();
  await pagina.getByRole('button', { name: 'Registreer de aanmelding' }).last().click();
  await pagina.waitForURL(/\/zaken\/ZK-/);
  return /ZK-\d{4}-\d{7}/.exec(pagina.url())?.[0] ?? '';
}

/** Opens an act of a zaak by the button on its page. */
export async function openHandeling(pagina: Page, titel: string): Promise<void> {
  await pagina.getByRole('link', { name: titel, exact: true }).first().click();
  await pagina.getByRole('heading', { level: 1, name: titel }).waitFor();
}

/** Sends the form of an act and waits for the zaak with its confirmation. */
export async function verstuur(pagina: Page, titel: string): Promise<void> {
  await pagina.getByRole('button', { name: titel, exact: true }).click();
  await pagina.getByText(`Gedaan: ${titel}.`).waitFor();
}
