import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { maakStijlblad } from '#api/statisch/stijlblad';

/** A file as it goes over the line; its name holds the hash of its content, so browsers may keep it for ever. */
export interface Statischbestand {
  readonly pad: string;
  readonly soort: string;
  readonly inhoud: Buffer;
  readonly gezipt: Buffer | null;
}

/** All static files by path, and the addresses the layout needs. */
export interface Statisch {
  readonly bestanden: ReadonlyMap<string, Statischbestand>;
  readonly stijl: string;
  readonly scripts: readonly string[];
  readonly icoon: string;
}

const zoek = createRequire(__filename);
const ASSETS = join(__dirname, '..', '..', 'views', 'assets');
const LETTERS = [400, 500, 600, 700]
  .map((gewicht) => `fira-sans-latin-${gewicht}-normal.woff2`)
  .concat([400, 700].map((gewicht) => `fira-sans-latin-ext-${gewicht}-normal.woff2`));

/** Reads, joins and hashes every static file once, at start. */
export function maakStatisch(): Statisch {
  const bestanden = new Map<string, Statischbestand>();
  const voegToe = (naam: string, soort: string, inhoud: Buffer): string => {
    const bestand = maakBestand(naam, soort, inhoud);
    bestanden.set(bestand.pad, bestand);
    return bestand.pad;
  };
  const letters = new Map(LETTERS.map((naam) => [naam, voegToe(naam, 'font/woff2', leesLetter(naam))]));
  const stijl = maakStijlblad((naam) => letters.get(naam) ?? naam);
  return {
    bestanden,
    stijl: voegToe('herstelbalie.css', 'text/css; charset=utf-8', Buffer.from(stijl)),
    scripts: [
      voegToe('htmx.js', 'text/javascript; charset=utf-8', readFileSync(zoek.resolve('htmx.org/dist/htmx.min.js'))),
      voegToe('formulier.js', 'text/javascript; charset=utf-8', readFileSync(join(ASSETS, 'formulier.js'))),
    ],
    icoon: voegToe('icoon.svg', 'image/svg+xml', readFileSync(join(ASSETS, 'icoon.svg'))),
  };
}

function leesLetter(naam: string): Buffer {
  return readFileSync(zoek.resolve(`@fontsource/fira-sans/files/${naam}`));
}

function maakBestand(naam: string, soort: string, inhoud: Buffer): Statischbestand {
  const hash = createHash('sha256').update(inhoud).digest('hex').slice(0, 12);
  const [stam, einde] = [naam.slice(0, naam.lastIndexOf('.')), naam.slice(naam.lastIndexOf('.'))];
  return {
    pad: `/statisch/${stam}.${hash}${einde}`,
    soort,
    inhoud,
    gezipt: soort.startsWith('font/') ? null : gzipSync(inhoud),
  };
}
