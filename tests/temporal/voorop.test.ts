import { maakZaakstarter } from '#activities/relay/zaakstarter';
import { datumOp } from '#domain/waarden/tijd';
import { doe, gebeurtenissen, registreerZaak, totRust, type Dossierzaak } from '#tests/support/workflows/dossierzaak';
import { maakOpstelling, ONTERECHT, type Opstelling } from '#tests/support/workflows/opstelling';
import { wachtTot } from '#tests/support/workflows/wachten';

/** More than an act may have before it. */
const STAPEL = 100;

let opstelling: Opstelling;

beforeAll(async () => {
  opstelling = await maakOpstelling();
});
afterAll(() => opstelling.sluit());

/** Zaken whose workflow was started while no worker was there. */
async function stapel(aantal: number): Promise<readonly Dossierzaak[]> {
  const starter = maakZaakstarter(opstelling.client, 'https://herstelbalie.test', () => datumOp(Date.now()));
  const zaken: Dossierzaak[] = [];
  for (let i = 0; i < aantal; i += 1) {
    const zaak = await registreerZaak(opstelling);
    await starter.start({ ...zaak, isIngelezen: false, stand: null });
    zaken.push(zaak);
  }
  return zaken;
}

async function begonnen(zaken: readonly Dossierzaak[]): Promise<number> {
  const ids = zaken.map(({ zaakId }) => zaakId);
  const rijen = await opstelling.knex('handelingen').whereIn('zaak_id', ids).distinct('zaak_id');
  return rijen.length;
}

describe('an act while much waits for a worker that was away', () => {
  it('goes before what came earlier, whether its zaak runs or must be started', async () => {
    opstelling.register.vraag = () => Promise.resolve(ONTERECHT);
    const ploeg = await opstelling.begin();
    const lopend = await registreerZaak(opstelling);
    await doe(opstelling, lopend, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
    await totRust(opstelling, lopend);
    await ploeg.stop();

    const zaken = await stapel(STAPEL);
    const nieuw = await registreerZaak(opstelling);
    const handelingen = Promise.all([
      doe(opstelling, lopend, ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon' }]),
      doe(opstelling, nieuw, ['aanmelding.neemInBehandeling', 'noor.de.wit']),
    ]);
    const nieuwePloeg = await opstelling.begin();
    await wachtTot('both acts are in the dossier', async () => {
      const namen = [...(await gebeurtenissen(opstelling, lopend)), ...(await gebeurtenissen(opstelling, nieuw))];
      return namen.includes('legContactVast') && namen.filter((naam) => naam === 'neemInBehandeling').length === 2;
    });
    expect(await begonnen(zaken)).toBeLessThan(STAPEL / 2);
    expect(await handelingen).toMatchObject([{ soort: 'gedaan' }, { soort: 'gedaan' }]);
    await wachtTot('the pile is done as well', async () => (await begonnen(zaken)) === STAPEL);
    await nieuwePloeg.stop();
  });
});
