import type { Client } from '@temporalio/client';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { maakTemporalZaakbalie } from '#api/shared/zaakbalie.temporal';
import type { Handelingopdracht } from '#api/shared/zaakbalie';
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
  const workflow = { getHandle: () => ({ startUpdate: () => Promise.reject(fout) }) };
  return { workflow, withDeadline: <T>(_op: number, werk: () => Promise<T>) => werk() } as unknown as Client;
}

const gelogd: unknown[] = [];
const logger = { warn: (regel: unknown): void => void gelogd.push(regel) };

describe('the counter of the web', () => {
  beforeEach(() => {
    gelogd.length = 0;
  });

  it('says that it could not be reached, and logs which act on which zaak, and nothing of the form', async () => {
    const balie = maakTemporalZaakbalie(clientMet(new TypeError('fetch failed for 900000123')), logger);
    expect(await balie.verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'onbereikbaar' });
    expect(gelogd).toEqual([{ zaaknummer: ZAAK.zaaknummer, handeling: 'wijsToe', soort: 'TypeError' }]);
  });

  it('passes on the reasons of a refusal as they are, without logging it', async () => {
    const redenen = [{ veld: 'team', code: 'ongeldige-tekst', melding: 'Kies een team.' }];
    const oorzaak = ApplicationFailure.create({ type: 'Weigering', nonRetryable: true, details: [redenen] });
    const balie = maakTemporalZaakbalie(clientMet(new WorkflowUpdateFailedError('refused', oorzaak)), logger);
    expect(await balie.verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'geweigerd', redenen });
    expect(gelogd).toEqual([]);
  });

  it('does not take another failure for a refusal', async () => {
    const oorzaak = ApplicationFailure.create({ type: 'VolgnummerPastNiet', nonRetryable: true });
    const balie = maakTemporalZaakbalie(clientMet(new WorkflowUpdateFailedError('failed', oorzaak)), logger);
    expect(await balie.verricht(ZAAK, OPDRACHT)).toEqual({ soort: 'onbereikbaar' });
  });
});
