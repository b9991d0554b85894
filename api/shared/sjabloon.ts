import { join } from 'node:path';
import ejs from 'ejs';

const VIEWS = join(__dirname, '..', '..', 'views');

/** Locals of one template: plain values by name. */
export type Sjabloongegevens = Readonly<Record<string, unknown>>;

/**
 * Renders a template below `views/` (name without extension). Includes are written from the root: `include('/components/knop', …)`.
 * Compiled templates are kept; in development they are read again each time.
 */
export async function rendersjabloon(naam: string, gegevens: Sjabloongegevens, bewaren: boolean): Promise<string> {
  return ejs.renderFile(join(VIEWS, `${naam}.ejs`), { ...gegevens }, { root: VIEWS, cache: bewaren });
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
