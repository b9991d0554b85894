import type { RequestHandler } from 'express';
import type { Statisch } from '#api/statisch/bestanden';

/** Answers requests below /statisch from memory. An unknown name is a plain 404: no session, no page. */
export function dienStatischOp(statisch: Statisch): RequestHandler {
  return (req, res, next) => {
    if (!req.path.startsWith('/statisch/')) {
      next();
      return;
    }
    const bestand = statisch.bestanden.get(req.path);
    if (!bestand) {
      res.status(404).type('text').send('Dit bestand bestaat niet.');
      return;
    }
    const gezipt = bestand.gezipt !== null && (req.headers['accept-encoding'] ?? '').includes('gzip');
    res.set({
      'Content-Type': bestand.soort,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
    });
    if (gezipt) res.set('Content-Encoding', 'gzip');
    res.end(gezipt ? bestand.gezipt : bestand.inhoud);
  };
}
