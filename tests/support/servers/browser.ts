import { startAlles, vrijeSysteempoorten } from '#scripts/opstart/alles';
import { DELEN } from '#scripts/opstart/deel';
import { omgevingen } from '#scripts/opstart/omgeving';
import { zorgVoorGeheimen } from '#scripts/opstart/geheimen';
import type { Systeem } from '#scripts/opstart/systeem';
import { vormMetNaam } from '#scripts/opstart/vorm';
import { zorgVoorChromium } from '#scripts/servers/chromium';
import { meldOpStderr } from '#tests/support/servers/meld';
import { ruimLaterOp, tijdelijkeMap } from '#tests/support/servers/opruimen';

/** Variables that point the system at servers of one's own: a journey always runs against fresh ones. */
const VAN_BUITEN = [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'OIDC_ISSUER',
  'WEB_ADRES',
  'CONSOLE_ADRES',
  'BANK_URL',
  'HERSTELBALIE_MAP',
];

/** Starts again what a test killed, as a supervisor in production does: servers first, then our own processes. */
function houdDraaiend(systeem: Systeem): void {
  let bezig = false;
  const herstel = async (): Promise<void> => {
    if (bezig || systeem.isGestopt()) return;
    bezig = true;
    try {
      for (const server of systeem.servers) {
        if (!systeem.kind(server)) await systeem.startServerOpnieuw(server);
      }
      for (const deel of systeem.delen) {
        if (!systeem.kind(DELEN[deel].naam)) await systeem.startDeel(deel);
      }
    } catch (fout) {
      meldOpStderr(String(fout));
    } finally {
      bezig = false;
    }
  };
  const wekker = setInterval(() => void herstel(), 500);
  ruimLaterOp(() => clearInterval(wekker));
}

/**
 * Jest `globalSetup`: a Chromium and the whole system with demo data on ports and in a folder of its own, as `npm start` gives it, or with
 * `TEST_SYSTEEM_VORM=productie-achtig` as `npm run start:productie-achtig` does.
 */
export default async function startSysteemVoorTests(): Promise<void> {
  process.env['CHROMIUM_PATH'] = await zorgVoorChromium(meldOpStderr);
  const map = tijdelijkeMap('systeem');
  const env = Object.fromEntries(Object.entries(process.env).filter(([naam]) => !VAN_BUITEN.includes(naam)));
  const poorten = await vrijeSysteempoorten();
  const vorm = vormMetNaam(process.env['TEST_SYSTEEM_VORM']);
  const draaiend = await startAlles({ map, poorten, env, demo: true, meld: meldOpStderr, vorm });
  ruimLaterOp(() => draaiend.stop());
  houdDraaiend(draaiend.systeem);
  const geheimen = zorgVoorGeheimen(map);
  process.env['TEST_SYSTEEM'] = JSON.stringify({
    adressen: draaiend.adressen,
    map,
    poorten,
    databaseUrl: draaiend.systeem.databaseUrl,
    omgevingen: omgevingen({ env, geheimen, poorten, map, databaseUrl: draaiend.systeem.databaseUrl }),
  });
}
