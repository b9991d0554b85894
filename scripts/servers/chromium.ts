import { existsSync } from 'node:fs';
import { zorgVoorDebianPakket } from '#scripts/servers/debian';
import { type Meld, vindProgramma } from '#scripts/servers/langwerk';
import { StartFout } from '#scripts/servers/startfout';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium for browser tests: `CHROMIUM_PATH`, one on this system, or the Debian package. */
export async function zorgVoorChromium(meld: Meld): Promise<string> {
  const gekozen = process.env['CHROMIUM_PATH'];
  if (gekozen !== undefined && gekozen !== '') {
    if (existsSync(gekozen)) return gekozen;
    throw new StartFout(`CHROMIUM_PATH wijst naar ${gekozen}, maar dat bestand bestaat niet.`);
  }
  const gevonden = NAMEN.map((naam) => vindProgramma(naam)).find((pad) => pad !== undefined);
  return gevonden ?? zorgVoorDebianPakket('chromium', 'chromium', meld);
}
