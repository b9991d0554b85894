import { doeLangwerk, type Meld, vindProgramma } from '#scripts/servers/langwerk';
import { StartFout } from '#scripts/servers/startfout';

const APT = ['-o', 'DPkg::Lock::Timeout=180', '-q'];
const STIL = { DEBIAN_FRONTEND: 'noninteractive' };

/** Path of a program, installed from its Debian package when it is missing and this is root on Debian; else one sentence. */
export async function zorgVoorDebianPakket(programma: string, pakket: string, meld: Meld): Promise<string> {
  const aanwezig = vindProgramma(programma);
  if (aanwezig !== undefined) return aanwezig;
  const apt = vindProgramma('apt-get');
  if (process.getuid?.() !== 0 || apt === undefined) {
    throw new StartFout(
      `${programma} ontbreekt: installeer het pakket ${pakket} (sudo apt-get install ${pakket}) en probeer het opnieuw.`,
    );
  }
  await doeLangwerk(
    { wat: 'Pakketlijst ophalen', programma: apt, argumenten: [...APT, 'update'], omgeving: STIL },
    meld,
  );
  const { gelukt, laatste } = await doeLangwerk(
    {
      wat: `${pakket} installeren`,
      programma: apt,
      argumenten: [...APT, 'install', '-y', '--no-install-recommends', pakket],
      omgeving: STIL,
    },
    meld,
  );
  const gevonden = vindProgramma(programma);
  if (gelukt && gevonden !== undefined) return gevonden;
  throw new StartFout(
    `${programma} ontbreekt en apt-get install ${pakket} lukte niet (${laatste}): installeer het zelf en probeer het opnieuw.`,
  );
}
