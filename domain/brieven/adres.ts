/** To whom a letter goes and how it addresses them. */
import { schoon } from '#domain/brieven/blokken';
import type { Brieffeiten, Postadres } from '#domain/brieven/feiten';

/** Countries many ouders live in; another one is printed by its code. */
const LANDEN: Readonly<Record<string, string>> = {
  AW: 'Aruba',
  BE: 'België',
  BG: 'Bulgarije',
  BQ: 'Caribisch Nederland',
  CW: 'Curaçao',
  DE: 'Duitsland',
  ES: 'Spanje',
  FR: 'Frankrijk',
  GB: 'Verenigd Koninkrijk',
  IT: 'Italië',
  MA: 'Marokko',
  PL: 'Polen',
  PT: 'Portugal',
  SR: 'Suriname',
  SX: 'Sint Maarten',
  TR: 'Turkije',
};

/**
 * The lines behind the window of the envelope. A vertegenwoordiger gets the letter at the own address; when that is not known it goes to the
 * ouder `p/a` the vertegenwoordiger, so that it never goes to the ouder alone (Awb 2:1, 6:17).
 */
export function adresblok({ ouder, vertegenwoordiger }: Brieffeiten): readonly string[] {
  if (!vertegenwoordiger) return [schoon(ouder.naam), ...adresregels(ouder.adres)];
  const { naam, hoedanigheid, adres } = vertegenwoordiger;
  if (adres) return regels([naam, hoedanigheid, ...adresregels(adres)]);
  const over = hoedanigheid === null ? naam : `${naam}, ${hoedanigheid}`;
  return regels([ouder.naam, `p/a ${over}`, ...adresregels(ouder.adres)]);
}

/** `Beste M. Jansen-Öztürk,`: the dossier does not hold how somebody wants to be addressed, so without heer or mevrouw. */
export function aanhef({ ouder, vertegenwoordiger }: Brieffeiten): string {
  return `Beste ${schoon(vertegenwoordiger?.naam ?? ouder.naam)},`;
}

function adresregels({ straat, huisnummer, postcode, plaats, land }: Postadres): readonly string[] {
  const buitenland = land === 'NL' ? null : (LANDEN[land] ?? land);
  return regels([samen(straat, huisnummer, ' '), samen(postcode, plaats, '\u00a0\u00a0'), buitenland]);
}

function samen(a: string | null, b: string | null, tussen: string): string {
  return [a, b].flatMap((deel) => (deel === null || deel === '' ? [] : [schoon(deel)])).join(tussen);
}

function regels(delen: readonly (string | null)[]): readonly string[] {
  return delen.filter((deel) => deel !== null && deel !== '') as readonly string[];
}
