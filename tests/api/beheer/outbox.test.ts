import { toonOutbox } from '#api/beheer/outbox.presenter';
import type { Outboxstand } from '#db/queries/beheer.outbox.query';

const STAND: Outboxstand = {
  ...{ soort: 'zaak.start', wachtend: 0, oudsteMs: null, mislukt: 0, fout: null },
  ...{ verwerktLaatsteUur: 0, verwerktLaatsteVijf: 0 },
};

function tempo(anders: Partial<Outboxstand>): unknown {
  const [rij] = toonOutbox([{ ...STAND, ...anders }], Date.UTC(2026, 10, 24)).rijen;
  return rij && !('cellen' in rij) ? rij[5] : undefined;
}

describe('rate of the outbox', () => {
  it.each([
    ['nothing went out', {}, '–'],
    ['all went out', { verwerktLaatsteVijf: 500 }, '100 per minuut'],
    ['some still waits', { verwerktLaatsteVijf: 9_000, wachtend: 54_000 }, '1.800 per minuut, nog 30 minuten'],
    ['little waits', { verwerktLaatsteVijf: 9_000, wachtend: 12 }, '1.800 per minuut, nog 1 minuut'],
    ['much waits at a low rate', { verwerktLaatsteVijf: 500, wachtend: 60_000 }, '100 per minuut, nog 10 uur'],
    ['hardly anything moves', { verwerktLaatsteVijf: 2, wachtend: 4 }, 'minder dan 1 per minuut, nog 10 minuten'],
  ])('%s', (_naam, anders, verwacht) => {
    expect(tempo(anders)).toBe(verwacht);
  });
});
