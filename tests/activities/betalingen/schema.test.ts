import { ScheduleAlreadyRunning, type Client } from '@temporalio/client';
import { zetBetaalschema } from '#activities/betalingen/schema';

const NU = Date.UTC(2026, 10, 25, 15);

describe('the schedule of the betaalrun', () => {
  it('is set: working days at 16:00 of the Dutch clock, holidays left out', async () => {
    const gemaakt: unknown[] = [];
    const schedule = { create: (opties: unknown) => Promise.resolve(gemaakt.push(opties)) };
    await zetBetaalschema({ schedule } as unknown as Pick<Client, 'schedule'>, NU);
    expect(gemaakt).toMatchObject([
      {
        scheduleId: 'schema/betaalrun',
        spec: {
          timezone: 'Europe/Amsterdam',
          calendars: [{ hour: 16, dayOfWeek: { start: 'MONDAY', end: 'FRIDAY' } }],
          skip: expect.arrayContaining([
            { year: 2026, month: 'DECEMBER', dayOfMonth: 25, hour: 16 },
            { year: 2027, month: 'MARCH', dayOfMonth: 29, hour: 16 },
          ]) as unknown,
        },
        action: { workflowType: 'betaalrunWorkflow', taskQueue: 'betaling', args: [{ v: 1 }] },
        policies: { overlap: 'ALLOW_ALL' },
      },
    ]);
  });

  it('is brought up to date when it is there, and a pause of an operator stays', async () => {
    const bijgewerkt: unknown[] = [];
    const state = { paused: true, note: 'jaarwisseling' };
    const schedule = {
      create: () => Promise.reject(new ScheduleAlreadyRunning('er is er al een', 'schema/betaalrun')),
      getHandle: () => ({
        update: (hoe: (was: unknown) => unknown) => Promise.resolve(bijgewerkt.push(hoe({ state }))),
      }),
    };
    await zetBetaalschema({ schedule } as unknown as Pick<Client, 'schedule'>, NU);
    expect(bijgewerkt).toMatchObject([{ state, spec: { timezone: 'Europe/Amsterdam' } }]);
  });

  it('fails when Temporal fails', async () => {
    const schedule = { create: () => Promise.reject(new Error('14 UNAVAILABLE')) };
    await expect(zetBetaalschema({ schedule } as unknown as Pick<Client, 'schedule'>, NU)).rejects.toThrow(
      'UNAVAILABLE',
    );
  });
});
