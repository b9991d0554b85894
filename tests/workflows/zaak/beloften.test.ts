import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { plusDagen } from '#domain/waarden/datum';
import { tijdreisOmgeving } from '#tests/support/servers/temporalomgeving';
import { maakNepdossier } from '#tests/support/workflows/nepdossier';
import { klok, reisTot, taakVan, toegelaten, vandaag } from '#tests/support/workflows/tijdreis';
import { metZaak } from '#tests/support/workflows/zaakproef';

let env: TestWorkflowEnvironment;

beforeAll(async () => {
  env = await tijdreisOmgeving();
});
afterAll(() => env.teardown());

describe('een belofte aan de ouder', () => {
  it('herinnert de behandelaar, en gaat naar de teamleider als zij niet is nagekomen', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await toegelaten(zaak);
      const belofteVoor = plusDagen(await vandaag(env), 12);
      await zaak.doe('aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon', belofteVoor });
      expect(klok(dossier, 'belofte')).toBe(`loopt geen ${belofteVoor}`);
      expect(taakVan(dossier, 'belofte')).toEqual({ voor: 'behandelaar', uiterlijk: belofteVoor });

      await reisTot(env, plusDagen(belofteVoor, -1));
      expect(taakVan(dossier, 'belofte:dreigt')).toEqual({ voor: 'behandelaar', uiterlijk: belofteVoor });
      expect(taakVan(dossier, 'belofte:verlopen')).toBeNull();

      await reisTot(env, plusDagen(belofteVoor, 1));
      expect(klok(dossier, 'belofte')).toBe(`loopt verlopen ${belofteVoor}`);
      expect(taakVan(dossier, 'belofte:verlopen')).toEqual({ voor: 'teamleider', uiterlijk: belofteVoor });
      expect(taakVan(dossier, 'belofte:dreigt')).toBeNull();

      await zaak.doe('aanmelding.komBelofteNa', 'noor.de.wit');
      expect(klok(dossier, 'belofte')).toBe('gestopt');
      expect(dossier.taken().filter((taak) => taak.startsWith('belofte'))).toEqual([]);
    });
  });

  it('die op tijd is nagekomen, blijft stil; een nieuwe komt in de plaats van de oude', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await toegelaten(zaak);
      const eerste = plusDagen(await vandaag(env), 5);
      const tweede = plusDagen(eerste, 20);
      await zaak.doe('aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'email', belofteVoor: eerste });
      await zaak.doe('aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'email', belofteVoor: tweede });
      await reisTot(env, plusDagen(eerste, 2));
      expect(klok(dossier, 'belofte')).toBe(`loopt geen ${tweede}`);
      expect(taakVan(dossier, 'belofte')).toEqual({ voor: 'behandelaar', uiterlijk: tweede });
      await zaak.doe('aanmelding.komBelofteNa', 'noor.de.wit');
      await reisTot(env, plusDagen(tweede, 2));
      const signalen = dossier.geschreven.filter(({ gebeurtenis: g }) => g.soort === 'klok' && g.klok === 'belofte');
      expect(signalen).toEqual([]);
    });
  });
});
