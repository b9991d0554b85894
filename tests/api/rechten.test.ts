import type { Express } from 'express';
import type { Knex } from 'knex';
import { createApp } from '#api/app';
import { alleRoutes } from '#api/routes';
import type { Route } from '#api/shared/route';
import { magPagina } from '#domain/autorisatie/rechten';
import { ROLLEN } from '#domain/autorisatie/rollen';
import { maakTestdiensten } from '#tests/support/web/diensten';
import { meldAan } from '#tests/support/web/bezoeker';

/** A database that takes every row and knows nothing: these tests are about who gets past the door. */
const leeg = {
  insert: () => leeg,
  onConflict: () => leeg,
  merge: () => leeg,
  options: () => leeg,
  returning: () => Promise.resolve([{ actief: true }]),
};
const knex = Object.assign(() => leeg, { raw: () => Promise.resolve({ rows: [] }) }) as unknown as Knex;
const routes = alleRoutes(maakTestdiensten({ knex }));
const zonderInhoud: readonly Route[] = routes
  .filter((route) => route.pad !== '/uitloggen')
  .map((route) => ({
    ...route,
    verwerk: (_req, res) => {
      res.status(204).end();
      return Promise.resolve();
    },
  }));

function app(rollen: (typeof ROLLEN)[number][]): Express {
  const medewerker = { id: 'wie.dan.ook', naam: 'Wie Dan Ook', rollen, team: null };
  return createApp(maakTestdiensten({ knex, medewerker }), { routes: zonderInhoud });
}

const invullen = (pad: string): string => pad.replace(':zaaknummer', 'ZK-2026-0000001').replace(/:(\w+)/g, 'x');

describe('the table of routes', () => {
  it('has no path twice', () => {
    const paden = routes.map((route) => `${route.methode} ${route.pad}`);
    expect(new Set(paden).size).toBe(paden.length);
  });

  it.each(routes)('$methode $pad names a right and what is written in the log', (route) => {
    expect(route.auditEvent).toMatch(/^[a-z][\w.]+$/i);
    expect(route).toHaveProperty('recht');
  });

  it.each(routes.filter((route) => route.recht === null))('$methode $pad, open to all, shows no zaak', (route) => {
    expect(route.pad.replace(/:regel$/, 'forfait')).not.toContain(':');
  });

  it.each(ROLLEN)('lets %s in where the table of rights says so, and nowhere else', async (rol) => {
    const bezoeker = await meldAan(app([rol]));
    for (const route of zonderInhoud) {
      const pad = invullen(route.pad);
      const antwoord = await (route.methode === 'get' ? bezoeker.haal(pad) : bezoeker.stuur(pad));
      const mag = route.recht === null || magPagina([rol], route.recht);
      expect(`${route.methode} ${route.pad}: ${antwoord.status}`).toBe(
        `${route.methode} ${route.pad}: ${mag ? 204 : 403}`,
      );
    }
  });

  it('lets nobody in without signing in', async () => {
    const request = (await import('supertest')).default;
    for (const route of zonderInhoud) {
      const antwoord = await request(app(['pzb']))[route.methode](invullen(route.pad));
      const dicht = route.pad.startsWith('/api/')
        ? antwoord.status === 401
        : /^\/inloggen/.test(antwoord.headers['location'] ?? '');
      expect(dicht).toBe(true);
    }
  });

  it.each(zonderInhoud.filter((route) => route.methode === 'post' && route.pad !== '/codec/decode'))(
    'post $pad is refused without the token of the form',
    async (route) => {
      const bezoeker = await meldAan(app([...ROLLEN]));
      const antwoord = await bezoeker.stuurKaal(invullen(route.pad));
      expect(antwoord.status).toBe(403);
      expect(antwoord.text).toContain('formulier is verlopen');
    },
  );
});
