import { randomUUID } from 'node:crypto';
import {
  doe,
  gebeurtenissen,
  registreerZaak,
  stand,
  totFase,
  totRust,
  type Dossierzaak,
} from '#tests/support/workflows/dossierzaak';
import { maakOpstelling, type Opstelling } from '#tests/support/workflows/opstelling';
import { wachtTot } from '#tests/support/workflows/wachten';
import { zaakWorkflowId } from '#workflows/zaak/zaak.messages';

let opstelling: Opstelling;
let zaak: Dossierzaak;

beforeAll(async () => {
  opstelling = await maakOpstelling();
  await opstelling.begin();
});
beforeEach(async () => {
  zaak = await registreerZaak(opstelling);
  await doe(opstelling, zaak, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
  await totRust(opstelling, zaak);
  // The dossier can be a moment ahead of the workflow; while that writes, an act is judged in its turn and its token is used up.
  await aantalEvents();
});
afterAll(() => opstelling.sluit());

const BELLEN = ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'videobellen' }] as const;

/** Length of the history once the workflow has nothing left to do. */
async function aantalEvents(): Promise<number> {
  const handvat = opstelling.client.workflow.getHandle(zaakWorkflowId(zaak.zaaknummer));
  return wachtTot('the workflow rests', async () => {
    const { raw, historyLength } = await handvat.describe();
    const { pendingActivities, pendingChildren, pendingWorkflowTask } = raw;
    const wachtend = [...(pendingActivities ?? []), ...(pendingChildren ?? [])].length;
    return wachtend === 0 && !pendingWorkflowTask && historyLength;
  });
}

async function aantalKeer(handeling: string): Promise<number> {
  return (await gebeurtenissen(opstelling, zaak)).filter((naam) => naam === handeling).length;
}

describe('an act on a zaak', () => {
  it('on a zaak that nobody started yet starts it, and is then done as the second event', async () => {
    const nieuw = await registreerZaak(opstelling);
    const uitslag = await doe(opstelling, nieuw, ['aanmelding.neemInBehandeling', 'noor.de.wit']);
    expect(uitslag).toMatchObject({ soort: 'gedaan' });
    expect((await gebeurtenissen(opstelling, nieuw))[0]).toBe('start');
    expect((await stand(opstelling, nieuw)).behandelaarId).toBe('noor.de.wit');
  });

  it('stands in the dossier when the answer is there: number, who, what, and the free text apart', async () => {
    const sleutel = randomUUID();
    const uitslag = await doe(opstelling, zaak, BELLEN, { sleutel, persoonlijk: { verslag: 'Belt dinsdag terug.' } });
    const rij = await opstelling.knex('handelingen').where({ sleutel }).first<Record<string, unknown>>();
    expect(rij).toMatchObject({ naam: 'legContactVast', door: 'noor.de.wit', invoer: { kanaal: 'videobellen' } });
    expect(uitslag).toEqual({ soort: 'gedaan', volgnummer: rij['volgnummer'] });
    expect(await opstelling.knex('contacten').where({ zaak_id: zaak.zaakId }).pluck('tekst')).toEqual([
      'Belt dinsdag terug.',
    ]);
  });

  it('is one act when the form is sent twice at once, and again later', async () => {
    const sleutel = randomUUID();
    const tegelijk = await Promise.all([0, 1, 2].map(() => doe(opstelling, zaak, BELLEN, { sleutel })));
    const later = await doe(opstelling, zaak, BELLEN, { sleutel });
    expect(new Set([...tegelijk, later].map((uitslag) => JSON.stringify(uitslag)))).toHaveProperty('size', 1);
    expect(later).toMatchObject({ soort: 'gedaan' });
    expect(await aantalKeer('legContactVast')).toBe(1);
  });

  it('waits its turn when colleagues act at the same moment: all are done, each with its own number', async () => {
    const uitslagen = await Promise.all([1, 2, 3, 4].map(() => doe(opstelling, zaak, BELLEN)));
    const nummers = uitslagen.map((uitslag) => (uitslag.soort === 'gedaan' ? uitslag.volgnummer : 0));
    expect(new Set(nummers).size).toBe(4);
    expect(await aantalKeer('legContactVast')).toBe(4);
  });
});

describe('an act that is refused', () => {
  it('by the rules comes back at its field, in Dutch, and leaves nothing in the history of the zaak', async () => {
    const voor = await aantalEvents();
    expect(await doe(opstelling, zaak, ['aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'postduif' }])).toEqual({
      soort: 'geweigerd',
      redenen: [{ veld: 'kanaal', code: 'keuze-onbekend', melding: expect.stringMatching(/^Kies .+\.$/) as string }],
    });
    expect(await doe(opstelling, zaak, ['eersteToets.keurVoorstelGoed', 'joost.vermeer'])).toMatchObject({
      redenen: [
        {
          veld: null,
          code: 'fase-past-niet',
          melding: expect.stringContaining('De zaak is inmiddels verder') as string,
        },
      ],
    });
    expect(await aantalEvents()).toBe(voor);
    expect(await aantalKeer('legContactVast')).toBe(0);
  });

  it('may be sent again with the same token once it is right', async () => {
    const sleutel = randomUUID();
    const fout = await doe(opstelling, zaak, ['aanmelding.legContactVast', 'noor.de.wit', {}], { sleutel });
    expect(fout).toMatchObject({ soort: 'geweigerd', redenen: [{ veld: 'kanaal', code: 'verplicht' }] });
    expect(await doe(opstelling, zaak, BELLEN, { sleutel })).toMatchObject({ soort: 'gedaan' });
  });

  it('by four eyes in the database comes back the same way, and the zaak goes on', async () => {
    await doe(opstelling, zaak, ['eersteToets.stelBesluitVoor', 'noor.de.wit']);
    await doe(opstelling, zaak, ['eersteToets.keurVoorstelGoed', 'joost.vermeer']);
    const rekening = { iban: 'NL91ABNA0417164300', tenaamstelling: 'M. Jansen-Öztürk', verslag: 'Gebeld.' };
    const gesprek = ['uitbetaling.legBelgesprekVast', 'noor.de.wit', { resultaat: 'andereRekening' }] as const;
    await doe(opstelling, zaak, gesprek, { persoonlijk: rekening });
    await doe(opstelling, zaak, ['uitbetaling.keurRekeningGoed', 'ilse.kramer']);
    // The dossier knows what the workflow does not: Mila had a hand in this order.
    await opstelling.knex('betaalopdrachten').where({ zaak_id: zaak.zaakId }).update({ opgesteld_door: 'mila.jansen' });
    const vrijgave = ['uitbetaling.geefBetalingVrij', 'mila.jansen'] as const;
    expect(await doe(opstelling, zaak, vrijgave)).toEqual({
      soort: 'geweigerd',
      redenen: [
        {
          veld: null,
          code: 'vier-ogen-vereist',
          melding: expect.stringContaining('een collega moet dit doen') as string,
        },
      ],
    });
    expect(await opstelling.knex('betaalopdrachten').where({ zaak_id: zaak.zaakId }).pluck('status')).toEqual(['open']);
    await opstelling.knex('betaalopdrachten').where({ zaak_id: zaak.zaakId }).update({ opgesteld_door: 'noor.de.wit' });
    expect(await doe(opstelling, zaak, vrijgave)).toMatchObject({ soort: 'gedaan' });
  });

  it('when the voorstel was replaced since the page was shown: nobody approves what they did not see', async () => {
    await doe(opstelling, zaak, ['eersteToets.stelBesluitVoor', 'noor.de.wit']);
    const { volgnummer: gezien } = await totFase(opstelling, zaak, ['eersteToets', 'terAkkoord']);
    await doe(opstelling, zaak, ['eersteToets.stuurVoorstelTerug', 'ilse.kramer']);
    await doe(opstelling, zaak, ['eersteToets.stelBesluitVoor', 'noor.de.wit', { extraOntvangen: 100_000 }]);
    const akkoord = ['eersteToets.keurVoorstelGoed', 'joost.vermeer'] as const;
    expect(await doe(opstelling, zaak, akkoord, { gezien })).toMatchObject({
      soort: 'geweigerd',
      redenen: [{ code: 'zaak-gewijzigd', melding: expect.stringContaining('Bekijk opnieuw') as string }],
    });
    const { volgnummer: opnieuw } = await stand(opstelling, zaak);
    expect(await doe(opstelling, zaak, akkoord, { gezien: opnieuw })).toMatchObject({ soort: 'gedaan' });
  });
});
