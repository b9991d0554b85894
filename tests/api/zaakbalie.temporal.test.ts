import type { Client } from '@temporalio/client';
import { WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { maakTemporalZaakbalie } from '#api/shared/zaakbalie.temporal';
import type { Handelingopdracht, Zaakbalie } from '#api/shared/zaakbalie';
import { datum } from '#domain/waarden/datum';
import { medewerker } from '#tests/support/dossier/zaken';

const ZAAK = { zaakId: '00000000-0000-4000-8000-000000000001', zaaknummer: 'ZK-2026-0000001' };
const OPDRACHT: Handelingopdracht = {
  handeling: 'wijsToe',
  sleutel: '0d9f3c9e-7a43-4d0e-9f51-0a8b7c6d5e4f',
  procedureId: 'aanmelding-1',
  invoer: { medewerkerId: 'sam.bakker' },
  door: medewerker('karim.haddad'),
  verzoekId: 'b0a7c0de-0000-4000-8000-000000000001',
};

/** A client whose every call on a workflow ends in this error. */
function clientMet(fout: Error): Client {
  return clientVan({ executeUpdate: () => Promise.reject(fout) });
}

/** A client whose workflows answer like this; there are no real deadlines. */
function clientVan(handvat: Record<string, unknown>): Client {
  const workflow = { getHandle: () => handvat };
  return { workflow, withDeadline: <T>(_op: number, werk: () => Promise<T>) => werk() } as unknown as Client;
}

const teLaat = (): Promise<never> => Promise.reject(new WorkflowUpdateRPCTimeoutOrCancelledError('too late'));

const gelogd: unknown[] = [];
const logger = { warn: (regel: unknown): void => void gelogd.push(regel) };

function balieMet(client: Client): Zaakbalie {
  return maakTemporalZaakbalie({
    ...{ client, logger, webAdres: 'https://balie.test' },
    leesBeginstand: () => Promise.resolve(null),
    vandaag: () => datum('2026-11-26'),
  });
}

describe('the counter of the web', () => {
  beforeEach(() => {
    gelogd.length = 0;
  });

  it('says that it could not be reached, and logs which act on which zaak, and nothing of the form', async () => {
    const balie = balieMet(clientMet(new TypeError('fetch failed for 900000123')));
    expect(await balie.verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'onbereikbaar' });
    expect(gelogd).toEqual([{ zaaknummer: ZAAK.zaaknummer, handeling: 'wijsToe', soort: 'TypeError' }]);
  });

  it('passes on the reasons of a refusal as they are, without logging it', async () => {
    const redenen = [{ veld: 'team', code: 'ongeldige-tekst', melding: 'Kies een team.' }];
    const oorzaak = ApplicationFailure.create({ type: 'Weigering', nonRetryable: true, details: [redenen] });
    const balie = balieMet(clientMet(new WorkflowUpdateFailedError('refused', oorzaak)));
    expect(await balie.verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'geweigerd', redenen });
    expect(gelogd).toEqual([]);
  });

  it('does not take another failure for a refusal', async () => {
    const oorzaak = ApplicationFailure.create({ type: 'VolgnummerPastNiet', nonRetryable: true });
    const balie = balieMet(clientMet(new WorkflowUpdateFailedError('failed', oorzaak)));
    expect(await balie.verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'onbereikbaar' });
  });

  describe('when an act is not done at once', () => {
    it('asks by the same key whether it was taken up, and waits for it', async () => {
      const sleutels: unknown[] = [];
      const startUpdate = (_naam: unknown, { updateId, waitForStage }: Record<string, unknown>): Promise<unknown> => {
        sleutels.push([updateId, waitForStage]);
        return Promise.resolve({ result: () => Promise.resolve({ volgnummer: 7 }) });
      };
      const balie = balieMet(clientVan({ executeUpdate: teLaat, startUpdate }));
      expect(await balie.verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'gedaan', volgnummer: 7 });
      expect(sleutels).toEqual([[OPDRACHT.sleutel, 'ACCEPTED']]);
    });

    it('says that it is being done when it was taken up and takes longer still', async () => {
      const startUpdate = (): Promise<unknown> => Promise.resolve({ result: teLaat });
      const balie = balieMet(clientVan({ executeUpdate: teLaat, startUpdate }));
      expect(await balie.verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'wordtVerwerkt' });
    });

    it('says that it could not be reached when nobody took it up', async () => {
      const balie = balieMet(clientVan({ executeUpdate: teLaat, startUpdate: teLaat }));
      expect(await balie.verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'onbereikbaar' });
    });
  });
});
