import { volgendRunmoment } from '#api/betaalruns/volgend-moment';
import { schrijfMoment } from '#api/shared/moment';

describe('the next run by schedule', () => {
  it.each([
    ['on a working day before four', '2026-11-25T10:00:00Z', '25 november 2026, 16:00'],
    ['at four itself that run has left', '2026-11-25T15:00:00Z', '26 november 2026, 16:00'],
    ['on Friday evening', '2026-11-27T19:00:00Z', '30 november 2026, 16:00'],
    ['on a Saturday', '2026-11-28T09:00:00Z', '30 november 2026, 16:00'],
    ['before Christmas, which falls on Friday and Saturday', '2026-12-24T16:00:00Z', '28 december 2026, 16:00'],
    ['in summer time', '2026-07-01T13:59:00Z', '1 juli 2026, 16:00'],
    ['in summer time, after four', '2026-07-01T14:00:00Z', '2 juli 2026, 16:00'],
  ])('%s', (_wanneer, nu, verwacht) => {
    expect(schrijfMoment(volgendRunmoment(Date.parse(nu)))).toBe(verwacht);
  });
});
