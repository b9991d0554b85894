import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { bewaarVoorDoorsturen } from '#api/auth/sessie';

describe('a redirect', () => {
  it('leaves only after the session was kept, so that the next page finds what was left in it', () => {
    const volgorde: string[] = [];
    let bewaard: () => void = () => undefined;
    const req = { session: { save: (klaar: () => void) => (bewaard = klaar) } } as unknown as Request;
    const res = Object.assign(new EventEmitter(), {
      redirect: (status: number, adres: string) => volgorde.push(`${status} ${adres}`),
    }) as unknown as Response;
    bewaarVoorDoorsturen(req, res, () => undefined);
    res.redirect(303, '/zaken');
    expect(volgorde).toEqual([]);
    bewaard();
    expect(volgorde).toEqual(['303 /zaken']);
  });
});
