import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import type { GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { leesDossierfeiten } from '#db/queries/dossierfeiten.query';
import { speel } from '#db/demo/speel';
import { readToestand } from '#db/queries/toestand.query';
import type { Invoer } from '#domain/processen/velden';
import { datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';
import { beoordeel, FEITEN_2013 } from '#tests/support/dossier/beoordeling';
import { beantwoordRegister, beginZaak, proefbrief, toegekendeZaak, verricht } from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

describe('the forfait of a household with two gedupeerde partners', () => {
  let database: TestDatabase;
  let knex: Knex;

  beforeAll(async () => {
    database = await maakTestDatabase();
    knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 2 });
  });
  afterAll(async () => {
    await knex.destroy();
    await database.drop();
  });

  /** The second of the household, after the forfait of the first, with or without being partners that day. */
  async function tweede(eerste: GeregistreerdeZaak, nogPartner: boolean): Promise<GeregistreerdeZaak> {
    const zaak = await beginZaak(knex);
    await knex('zaken')
      .where({ id: zaak.zaakId })
      .update({ huishouden_id: knex('zaken').where({ id: eerste.zaakId }).select('huishouden_id') });
    await beantwoordRegister(knex, zaak.zaakId);
    const toets = { soort: 'eersteToets', invoer: { nogPartner } } as const;
    await verricht(knex, zaak.zaakId, { ...toets, handeling: 'stelBesluitVoor', door: 'noor.de.wit' });
    await verricht(knex, zaak.zaakId, { soort: 'eersteToets', handeling: 'keurVoorstelGoed', door: 'joost.vermeer' });
    return zaak;
  }

  const tot2013: Parameters<typeof beoordeel>[2] = [
    { handeling: 'beginIntegraleBeoordeling' },
    {
      handeling: 'legIntakegesprekVast',
      invoer: { kanaal: 'telefoon', tolk: false },
      persoonlijk: { verslag: 'Gesproken.' },
    },
    { handeling: 'voegJaarToe', invoer: { jaar: '2013' } },
    { handeling: 'rondIntakeAf', invoer: { versneld: false } },
    { handeling: 'legJaarfeitenVast', invoer: FEITEN_2013 },
    { handeling: 'verzendFeitenoverzicht' },
    {
      handeling: 'beoordeelJaar',
      invoer: { jaar: '2013', vooringenomen: true, ogs: false, uitsluiting: 'geen' },
      persoonlijk: { motivering: 'Zo was het.' },
    },
    { handeling: 'stelVooraankondigingVoor' },
    { handeling: 'keurVooraankondigingGoed', door: 'joost.vermeer' },
  ];
  const totBeschikking: Parameters<typeof beoordeel>[2] = [
    { handeling: 'legZienswijzeVast', op: '2021-06-10', invoer: { ontvangenOp: '2021-06-10', reactie: 'eens' } },
    { handeling: 'stelBeschikkingVoor', op: '2021-06-16' },
    { handeling: 'keurBeschikkingGoed', op: '2021-06-16', door: 'joost.vermeer' },
  ];

  const takenVan = (zaakId: string): Promise<string[]> =>
    knex('taken').where({ zaak_id: zaakId, afgerond_op: null }).pluck<string[]>('taak');

  /** Takes what another zaak left in the outbox for this one to it, as the relay does. */
  async function bezorgAan({ zaakId, zaaknummer }: GeregistreerdeZaak): Promise<void> {
    const rijen = await knex('outbox')
      .where({ soort: 'zaak.bericht', onderwerp: zaaknummer })
      .select('sleutel', 'inhoud');
    expect(rijen).toHaveLength(1);
    const [{ sleutel, inhoud }] = rijen as [{ sleutel: string; inhoud: { bericht: string; gegevens: Invoer } }];
    const bericht = { soort: 'bericht', op: datum('2021-06-16'), sleutel, procedureId: null, ...inhoud } as const;
    await speel({ knex, maakBrief: proefbrief }, await readToestand(knex, zaakId), bericht);
  }

  const betaaldIn = (zaakId: string, regeling: string): Promise<number[]> =>
    knex('betaalopdrachten').where({ zaak_id: zaakId, regeling }).pluck<number[]>('bedrag_centen');

  it('comes off both compensations, each for its share (Wht 2.7 lid 3)', async () => {
    const eerste = await toegekendeZaak(knex);
    const ander = await tweede(eerste, true);
    await beoordeel(knex, eerste, tot2013);
    const voor = await leesDossierfeiten(knex, eerste.zaakId);
    expect(voor.forfaitMetPartner).toMatchObject({
      ...{ zaaknummer: ander.zaaknummer, forfait: euro(30_000), zelfGekregen: true, partnerToegekend: 0 },
    });
    await beoordeel(knex, eerste, totBeschikking);
    // S1 on this day: € 22.324,03, below the forfait that so far counts as a whole for the first.
    expect(await betaaldIn(eerste.zaakId, 'compensatie')).toEqual([]);

    await beoordeel(knex, ander, tot2013);
    const na = await leesDossierfeiten(knex, ander.zaakId);
    expect(na.forfaitMetPartner).toMatchObject({ zaaknummer: eerste.zaaknummer, zelfGekregen: false });
    expect(na.forfaitMetPartner?.partnerToegekend).toBeGreaterThan(euro(22_000));
    const [voorlopig = 0] = await betaaldIn(ander.zaakId, 'voorlopig');
    // Half of the forfait is hers: about € 22.324 minus € 15.000, although she received nothing before.
    expect(voorlopig).toBeGreaterThan(euro(7_200));
    expect(voorlopig).toBeLessThan(euro(7_400));

    await beoordeel(knex, ander, totBeschikking);
    await bezorgAan(eerste);
    expect(await takenVan(eerste.zaakId)).toContain('rekenForfaitToe');
    await beoordeel(knex, eerste, [{ handeling: 'stelToerekeningVoor', op: '2021-07-01' }]);
    expect(await takenVan(eerste.zaakId)).toContain('akkoordToerekening');
    const zelf = beoordeel(knex, eerste, [{ handeling: 'keurToerekeningGoed', op: '2021-07-01', door: 'noor.de.wit' }]);
    await expect(zelf).rejects.toThrow();
    await beoordeel(knex, eerste, [{ handeling: 'keurToerekeningGoed', op: '2021-07-01', door: 'joost.vermeer' }]);
    const besluiten = await knex('besluiten')
      .whereIn('zaak_id', [eerste.zaakId, ander.zaakId])
      .whereIn('besluitsoort', ['compensatie', 'forfaitToerekening'])
      .select<{ zaak_id: string; besluitsoort: string; bedrag_centen: number }[]>(
        'zaak_id',
        'besluitsoort',
        'bedrag_centen',
      );
    const bedrag = ({ zaakId }: GeregistreerdeZaak, soort: string): number =>
      besluiten.find((b) => b.zaak_id === zaakId && b.besluitsoort === soort)?.bedrag_centen ?? 0;
    // Both were granted the same, so each bears half: together they are paid both grants minus one forfait.
    expect(bedrag(eerste, 'compensatie')).toBe(bedrag(ander, 'compensatie'));
    const nabetaald = bedrag(eerste, 'forfaitToerekening');
    expect(nabetaald).toBe(bedrag(eerste, 'compensatie') - euro(15_000));
    expect(await betaaldIn(eerste.zaakId, 'compensatie')).toEqual([nabetaald]);
    expect(await takenVan(eerste.zaakId)).not.toContain('akkoordToerekening');
  });

  it('counts for one person only when they were no partners any more', async () => {
    const eerste = await toegekendeZaak(knex);
    const ander = await tweede(eerste, false);
    await beoordeel(knex, ander, tot2013);
    expect((await leesDossierfeiten(knex, ander.zaakId)).forfaitMetPartner).toBeUndefined();
  });
});
