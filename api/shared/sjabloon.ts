import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs, { type TemplateFunction } from 'ejs';

const VIEWS = join(__dirname, '..', '..', 'views');

/** Locals of one template: plain values by name. */
export type Sjabloongegevens = Readonly<Record<string, unknown>>;

/** Compiled templates by name. */
const gemaakt = new Map<string, TemplateFunction>();

/**
 * Renders a template below `views/` (name without extension). Includes are written from the root: `include('/components/knop', …)`, and see the
 * locals of who includes them. Compiled templates are kept with `bewaren`; in development they are read again each time.
 */
export async function rendersjabloon(naam: string, gegevens: Sjabloongegevens, bewaren: boolean): Promise<string> {
  return Promise.resolve().then(() => vul(naam, { ...gegevens }, bewaren));
}

/**
 * Includes are our own: those of the library copy their options and locals four times, which was a fifth of the time of a page with a table.
 * A template finds `include` among its locals before it finds that of the library: it is added to `gegevens`, a copy that no other template has.
 */
function vul(naam: string, gegevens: Record<string, unknown>, bewaren: boolean): string {
  gegevens['include'] = (pad: string, eigen?: Sjabloongegevens): string =>
    vul(pad.startsWith('/') ? pad.slice(1) : pad, { ...gegevens, ...eigen }, bewaren);
  return sjabloonVan(naam, bewaren)(gegevens);
}

function sjabloonVan(naam: string, bewaren: boolean): TemplateFunction {
  const eerder = bewaren ? gemaakt.get(naam) : undefined;
  if (eerder) return eerder;
  const bestand = join(VIEWS, `${naam}.ejs`);
  const sjabloon = ejs.compile(readFileSync(bestand, 'utf8'), { filename: bestand });
  if (bewaren) gemaakt.set(naam, sjabloon);
  return sjabloon;
}

/**
 * Wraps a model so that a template asking for a property that is not there fails instead of printing nothing.
 * Components read optional properties from a copy (`{ ...veld }`), which is not guarded itself.
 */
export function streng<T>(waarde: T, pad = 'model'): T {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) {
    return Array.isArray(waarde) ? (waarde.map((deel, i) => streng(deel as unknown, `${pad}[${i}]`)) as T) : waarde;
  }
  return new Proxy(waarde, {
    get(doel, naam): unknown {
      if (typeof naam === 'symbol' || naam === 'toJSON') return Reflect.get(doel, naam);
      if (!(naam in doel)) throw new Error(`het sjabloon vraagt ${pad}.${naam}, maar dat staat niet in het model`);
      return streng(Reflect.get(doel, naam) as unknown, `${pad}.${naam}`);
    },
  });
}
