import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { procedureVan } from '#domain/processen/verrichtingen';
import { datum, plusDagen, plusMaanden } from '#domain/waarden/datum';
import { tijdreisOmgeving } from '#tests/support/servers/temporalomgeving';
import { maakNepdossier } from '#tests/support/workflows/nepdossier';
import { klok, reisTot, toegelaten, vandaag } from '#tests/support/workflows/tijdreis';
import { metZaak } from '#tests/support/workflows/zaakproef';

let env: TestWorkflowEnvironment;

beforeAll(async () => {
  env = await tijdreisOmgeving();
});
afterAll(() => env.teardown());

describe('de termijn van zes maanden', () => {
  it('kleurt op, dreigt en verloopt, met een taak voor wie dan aan zet is', async () => {
    const begin = await vandaag(env);
    const dossier = maakNepdossier(begin);
    await metZaak(env, dossier, async (zaak) => {
      await toegelaten(zaak);
      const einde = plusMaanden(begin, 6);
      expect(klok(dossier, 'beslistermijnIb')).toBe(`loopt geen ${einde}`);
      await reisTot(env, plusDagen(einde, -91));
      expect(klok(dossier, 'beslistermijnIb')).toBe(`loopt onderweg ${einde}`);
      expect(dossier.taken()).not.toContain('beslistermijnIb:dreigt');
      await reisTot(env, plusDagen(einde, -28));
      expect(dossier.taken()).toContain('beslistermijnIb:dreigt');
      await reisTot(env, plusDagen(einde, 1));
      expect(klok(dossier, 'beslistermijnIb')).toBe(`loopt verlopen ${einde}`);
      expect(dossier.taken()).toContain('beslistermijnIb:verlopen');
      expect(dossier.taken()).not.toContain('beslistermijnIb:dreigt');
    });
  });

  it('kan één keer zes maanden langer, en geeft daarna opnieuw signalen', async () => {
    const begin = await vandaag(env);
    const dossier = maakNepdossier(begin);
    await metZaak(env, dossier, async (zaak) => {
      await toegelaten(zaak);
      await reisTot(env, plusDagen(plusMaanden(begin, 6), -20));
      expect(dossier.taken()).toContain('beslistermijnIb:dreigt');
      await zaak.doe('aanmelding.verlengBeslistermijn', 'noor.de.wit');
      const einde = plusMaanden(plusMaanden(begin, 6), 6);
      expect(klok(dossier, 'beslistermijnIb')).toBe(`loopt geen ${einde}`);
      expect(dossier.taken()).not.toContain('beslistermijnIb:dreigt');
      await expect(zaak.doe('aanmelding.verlengBeslistermijn', 'noor.de.wit')).rejects.toMatchObject({
        cause: { type: 'Weigering', details: [[{ code: 'kan-nu-niet' }]] },
      });
      await reisTot(env, plusDagen(einde, 1));
      expect(klok(dossier, 'beslistermijnIb')).toBe(`loopt verlopen ${einde}`);
    });
  });

  it('staat stil zolang de ouder aan zet is, en loopt na de afgesproken dag vanzelf weer', async () => {
    const begin = await vandaag(env);
    const dossier = maakNepdossier(begin);
    await metZaak(env, dossier, async (zaak) => {
      await toegelaten(zaak);
      await reisTot(env, plusDagen(begin, 30));
      const op = await vandaag(env);
      const tot = plusDagen(op, 40);
      await zaak.doe('aanmelding.schortBeslistermijnOp', 'noor.de.wit', { grond: 'aanvulling gevraagd', tot });
      const oud = plusMaanden(begin, 6);
      expect(klok(dossier, 'beslistermijnIb')).toBe(`opgeschort geen ${oud}`);
      await reisTot(env, plusDagen(tot, 1));
      expect(klok(dossier, 'beslistermijnIb')).toBe(`loopt geen ${plusDagen(oud, 40)}`);
      expect(klok(dossier, 'aanvultermijn')).toBe('gestopt');
    });
  });

  it('stopt als de ouder klaar is met de € 30.000', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await toegelaten(zaak);
      await zaak.doe('eersteToets.stelBesluitVoor', 'noor.de.wit');
      await zaak.doe('eersteToets.keurVoorstelGoed', 'joost.vermeer');
      await zaak.doe('aanmelding.zieAfVanIntegraleBeoordeling', 'noor.de.wit', { besproken: true });
      expect(klok(dossier, 'beslistermijnIb')).toBe('gestopt');
      expect(procedureVan(dossier.toestand, 'aanmelding')?.uitkomst).toBe('afgezien');
    });
  });
});

describe('het moratorium', () => {
  it('duurt een jaar vanaf de betaling en eindigt vanzelf; de zaak sluit als er niets meer loopt', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await toegelaten(zaak);
      await zaak.doe('eersteToets.stelBesluitVoor', 'noor.de.wit');
      await zaak.doe('eersteToets.keurVoorstelGoed', 'joost.vermeer');
      await zaak.doe('uitbetaling.legBelgesprekVast', 'noor.de.wit', { resultaat: 'andereRekening' });
      dossier.feiten = {
        ...dossier.feiten,
        rekening: { rekeningId: 'r', gecontroleerd: true, opgegevenDoor: 'noor.de.wit' },
      };
      await zaak.doe('uitbetaling.keurRekeningGoed', 'ilse.kramer');
      await zaak.doe('uitbetaling.geefBetalingVrij', 'mila.jansen');
      const betaaldOp = await vandaag(env);
      await zaak.meld('betalingVerwerkt', { betaaldOp, bedrag: 3_000_000 });
      await zaak.tot((t) => procedureVan(t, 'uitbetaling')?.fase === 'betaald');
      expect(klok(dossier, 'moratorium')).toBe(`loopt geen ${plusMaanden(betaaldOp, 12)}`);
      await zaak.doe('uitbetaling.meldPubliekeSchuldenAfgehandeld', 'noor.de.wit', { gecontroleerd: true });
      await zaak.doe('aanmelding.zieAfVanIntegraleBeoordeling', 'noor.de.wit', { besproken: true });
      await reisTot(env, plusDagen(plusMaanden(betaaldOp, 12), 1));
      expect(procedureVan(dossier.toestand, 'uitbetaling')?.uitkomst).toBe('afgerond');
      expect(dossier.toestand.afgeslotenOp).not.toBeNull();
      expect((await zaak.handvat.describe()).status.name).toBe('COMPLETED');
    });
  });
});

describe('een brief van december 2023 die nu pas wordt geregistreerd', () => {
  it('is op tijd, en zegt meteen dat de termijnen voorbij zijn: één signaal per termijn', async () => {
    const dossier = maakNepdossier(datum('2023-12-28'), await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await zaak.tot((t) => procedureVan(t, 'eersteToets')?.fase === 'voorstel');
      await zaak.tot((t) =>
        t.procedures.every((p) =>
          p.klokken.every((k) => k.naam === 'ontvangstbevestiging' || k.signaal === 'verlopen'),
        ),
      );
      expect(dossier.taken()).toEqual(expect.arrayContaining(['beslistermijnIb:verlopen', 'forfaitbetaling:verlopen']));
      const signalen = dossier.geschreven.filter(({ gebeurtenis }) => gebeurtenis.soort === 'klok');
      expect(signalen).toHaveLength(2);
    });
  });
});
