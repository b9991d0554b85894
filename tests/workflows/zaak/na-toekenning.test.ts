import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { bezwaartermijnWht } from '#domain/termijnen/bezwaartermijn';
import { eersteWerkdag } from '#domain/termijnen/termijn';
import { plusDagen, plusMaanden } from '#domain/waarden/datum';
import { tijdreisOmgeving } from '#tests/support/servers/temporalomgeving';
import { maakNepdossier } from '#tests/support/workflows/nepdossier';
import { effectenVan, klok, reisTot, taakVan, toegekend, vandaag } from '#tests/support/workflows/tijdreis';
import { metZaak } from '#tests/support/workflows/zaakproef';

let env: TestWorkflowEnvironment;

beforeAll(async () => {
  env = await tijdreisOmgeving();
});
afterAll(() => env.teardown());

const VERLENG = 'uitbetaling.verlengTermijnPubliekeSchulden';

describe('de termijn voor publieke schulden', () => {
  it('duurt drie maanden vanaf de toekenning, en één keer drie maanden langer met een brief', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await toegekend(zaak);
      // Three months shift to a working day; the extension counts from the day before that shift.
      const kalender = plusMaanden(await vandaag(env), 3);
      const einde = eersteWerkdag(kalender).dag;
      expect(klok(dossier, 'publiekeSchulden')).toBe(`loopt geen ${einde}`);
      await reisTot(env, plusDagen(einde, -14));
      expect(taakVan(dossier, 'publiekeSchulden:dreigt')).toEqual({ voor: 'behandelaar', uiterlijk: einde });

      await zaak.doe(VERLENG, 'noor.de.wit');
      const nieuw = eersteWerkdag(plusMaanden(kalender, 3)).dag;
      expect(klok(dossier, 'publiekeSchulden')).toBe(`loopt geen ${nieuw}`);
      expect(taakVan(dossier, 'publiekeSchulden:dreigt')).toBeNull();
      expect(
        effectenVan(dossier).filter((effect) => effect.soort === 'brief' && effect.brief === 'verlenging'),
      ).toEqual([
        {
          soort: 'brief',
          brief: 'verlenging',
          gegevens: { termijn: 'publiekeSchulden', oudeDatum: einde, nieuweDatum: nieuw },
        },
      ]);
      await zaak.tot(() => dossier.gedrukt.some((briefId) => briefId.endsWith('-verlenging')));
      await expect(zaak.doe(VERLENG, 'noor.de.wit')).rejects.toMatchObject({
        cause: {
          type: 'Weigering',
          details: [[{ code: 'kan-nu-niet', melding: 'De termijn is al een keer verlengd.' }]],
        },
      });

      await reisTot(env, plusDagen(nieuw, 1));
      expect(taakVan(dossier, 'publiekeSchulden:verlopen')).toEqual({ voor: 'teamleider', uiterlijk: nieuw });
      await zaak.doe('uitbetaling.meldPubliekeSchuldenAfgehandeld', 'noor.de.wit', { gecontroleerd: true });
      expect(klok(dossier, 'publiekeSchulden')).toBe('gestopt');
      expect(taakVan(dossier, 'publiekeSchulden:verlopen')).toBeNull();
    });
  });
});

describe('de bezwaartermijn', () => {
  it('eindigt vanzelf: dan staat het besluit vast en hoort SBN het; niemand krijgt een taak', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await toegekend(zaak);
      const { laatsteDag } = bezwaartermijnWht(await vandaag(env));
      expect(klok(dossier, 'bezwaartermijn')).toBe(`loopt geen ${laatsteDag}`);
      await reisTot(env, plusDagen(laatsteDag, -1));
      expect(klok(dossier, 'bezwaartermijn')).toBe(`loopt dreigt ${laatsteDag}`);
      await reisTot(env, plusDagen(laatsteDag, 1));
      expect(klok(dossier, 'bezwaartermijn')).toBe('gestopt');
      expect(dossier.regels().filter((regel) => regel.includes('staat het besluit vast'))).toHaveLength(1);
      expect(effectenVan(dossier)).toContainEqual({
        soort: 'publiceer',
        type: expect.stringContaining('bezwaartermijn-voorbij') as string,
        gegevens: expect.objectContaining({ procedure: 'eersteToets-1', laatsteDag }) as object,
      });
      expect(dossier.taken().filter((taak) => taak.startsWith('bezwaartermijn'))).toEqual([]);
    });
  });
});
