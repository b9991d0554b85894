import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { procedureVan } from '#domain/processen/verrichtingen';
import type { Invoer } from '#domain/processen/velden';
import { eersteWerkdag } from '#domain/termijnen/termijn';
import { plusDagen, plusMaanden, type Datum } from '#domain/waarden/datum';
import { tijdreisOmgeving } from '#tests/support/servers/temporalomgeving';
import { maakNepdossier, type Nepdossier } from '#tests/support/workflows/nepdossier';
import { totStil } from '#tests/support/workflows/rust';
import { effectenVan, klok, reisTot, taakVan, toegekend, vandaag } from '#tests/support/workflows/tijdreis';
import { metZaak, type Zaakproef } from '#tests/support/workflows/zaakproef';

let env: TestWorkflowEnvironment;

beforeAll(async () => {
  env = await tijdreisOmgeving();
});
afterAll(() => env.teardown());

const fase = (dossier: Nepdossier): string | undefined => procedureVan(dossier.toestand, 'integraleBeoordeling')?.fase;

/** A zaak of today in its beoordeling, with one year whose facts are known. */
async function begonnen(
  zaak: Zaakproef,
): Promise<(handeling: string, invoer?: Invoer, door?: string) => Promise<unknown>> {
  await toegekend(zaak);
  await zaak.doe('aanmelding.beginIntegraleBeoordeling', 'noor.de.wit');
  const doe = (handeling: string, invoer: Invoer = {}, door = 'noor.de.wit'): Promise<unknown> =>
    zaak.doe(`integraleBeoordeling.${handeling}`, door, invoer);
  await doe('legIntakegesprekVast', { kanaal: 'telefoon', tolk: false });
  await doe('voegJaarToe', { jaar: '2013' });
  await doe('rondIntakeAf', { versneld: false });
  await doe('legJaarfeitenVast', { jaar: '2013', bron: 'dossier', gecorrigeerd: 1_000_000, terugbetaald: 1_000_000 });
  return doe;
}

describe('de integrale beoordeling op de klok', () => {
  it('6 + 6 maanden: verlengd vóór het einde, elk kwartaal een bericht, daarna naar de teamleider', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      await begonnen(zaak);
      const ontvangen = dossier.toestand.ontvangenOp;
      const eerste = klokdag(dossier);
      expect(eerste).toBe(plusMaanden(ontvangen, 6));
      await totStil(zaak.handvat);
      await reisTot(env, plusDagen(eerste, -10));
      expect(taakVan(dossier, 'beslistermijnIb:dreigt')).toEqual({ voor: 'behandelaar', uiterlijk: eerste });
      await zaak.doe('aanmelding.verlengBeslistermijn', 'noor.de.wit');
      const tweede = klokdag(dossier);
      expect(tweede).toBe(plusMaanden(ontvangen, 12));
      expect(taakVan(dossier, 'beslistermijnIb:dreigt')).toBeNull();
      await totStil(zaak.handvat);
      await reisTot(env, plusDagen(tweede, 1));
      expect(klok(dossier, 'beslistermijnIb')).toBe(`loopt verlopen ${tweede}`);
      expect(taakVan(dossier, 'beslistermijnIb:verlopen')).toEqual({ voor: 'teamleider', uiterlijk: tweede });
      const brieven = effectenVan(dossier).filter(
        (effect) => effect.soort === 'brief' && effect.brief === 'standVanZaken',
      );
      expect(brieven.length).toBeGreaterThanOrEqual(3);
    });
  });

  it('de ouder laat de reactietermijn voorbijgaan: de zaak gaat vanzelf verder, en de beschikking stopt de beslistermijn', async () => {
    const dossier = maakNepdossier(await vandaag(env));
    await metZaak(env, dossier, async (zaak) => {
      const doe = await begonnen(zaak);
      await doe('verzendFeitenoverzicht');
      await doe('beoordeelJaar', { jaar: '2013', vooringenomen: true, ogs: false, uitsluiting: 'geen' });
      await doe('stelVooraankondigingVoor');
      await doe('keurVooraankondigingGoed', {}, 'joost.vermeer');
      const aangekondigd = await vandaag(env);
      await doe('verlengZienswijzetermijn', { gevraagd: true });
      const zesWeken = plusDagen(aangekondigd, 42);
      // A term of weeks that ends in a weekend or on a holiday goes on to the next working day (Algemene termijnenwet art. 1).
      const tot = klokdag(dossier, 'zienswijze');
      expect(tot).toBe(eersteWerkdag(zesWeken).dag);
      await totStil(zaak.handvat);
      await reisTot(env, tot);
      await zaak.tot(() => fase(dossier) === 'heroverweging');
      await doe('stelBeschikkingVoor');
      await doe('keurBeschikkingGoed', {}, 'joost.vermeer');
      expect([fase(dossier), klok(dossier, 'beslistermijnIb')]).toEqual(['beschikt', 'gestopt']);
      await totStil(zaak.handvat);
      await reisTot(env, plusDagen(await vandaag(env), 16 * 7 + 3));
      await zaak.tot(() => fase(dossier) === 'onherroepelijk');
    });
  });
});

function klokdag(dossier: Nepdossier, naam = 'beslistermijnIb'): Datum {
  return klok(dossier, naam).split(' ').at(-1) as Datum;
}
