import type { IFunctionResult, RulesetFunction } from '@stoplight/spectral-core';

type Stuk = Readonly<Record<string, unknown>>;

/** The full version number stands in a header of every answer, whatever its case. */
export const heeftVersieheader: RulesetFunction = (antwoord) => {
  const namen = Object.keys(deel(antwoord, 'headers')).map((naam) => naam.toLowerCase());
  return namen.includes('api-version') ? [] : [{ message: 'geeft geen header API-Version' }];
};

/** The major version in the address of the service is that of the description. */
export const heeftHoofdversie: RulesetFunction = (document) => {
  const versie = String(deel(document, 'info')['version']);
  const servers = (document as Stuk)['servers'];
  return (Array.isArray(servers) ? servers : []).flatMap((server: unknown, n): IFunctionResult[] => {
    const hoofdversie = /\/v(\d+)\/?$/.exec(String((server as Stuk)['url']))?.[1];
    return hoofdversie === versie.split('.')[0]
      ? []
      : [{ message: `eindigt niet op de hoofdversie van ${versie}`, path: ['servers', n, 'url'] }];
  });
};

const SOORTEN_PROBLEM = ['application/problem+json', 'application/problem+xml'];
const LEDEN_PROBLEM = ['status', 'title', 'detail'];

/** A refusal is a problem of RFC 9457 and nothing else, with at least its status, title and detail. */
export const isProblem: RulesetFunction = (antwoord) => {
  const soorten = Object.entries(deel(antwoord, 'content'));
  if (soorten.length === 0) return [{ message: 'heeft geen inhoud' }];
  return soorten.flatMap(([soort, inhoud]): IFunctionResult[] => {
    if (!SOORTEN_PROBLEM.includes(soort)) return [{ message: `is ${soort} in plaats van application/problem+json` }];
    const leden = deel(deel(inhoud, 'schema'), 'properties');
    return LEDEN_PROBLEM.filter((lid) => !(lid in leden)).map((lid) => ({ message: `mist ${lid} in het schema` }));
  });
};

/** Who can send something can send something wrong. */
export const kentOngeldigeInvoer: RulesetFunction = (operatie) => {
  const { requestBody, parameters } = operatie as Stuk;
  const heeftInvoer = requestBody !== undefined || (Array.isArray(parameters) && parameters.length > 0);
  return !heeftInvoer || '400' in deel(operatie, 'responses')
    ? []
    : [{ message: 'beschrijft geen antwoord 400 op ongeldige invoer' }];
};

/** The description is where everyone looks for it, and only to be read. */
export const publiceertZichzelf: RulesetFunction = (paden) => {
  const methoden = Object.keys(deel(paden, '/openapi.json'));
  return methoden.join() === 'get' ? [] : [{ message: 'heeft geen pad /openapi.json met alleen get' }];
};

function deel(stuk: unknown, naam: string): Stuk {
  const waarde = typeof stuk === 'object' && stuk !== null ? (stuk as Stuk)[naam] : undefined;
  return typeof waarde === 'object' && waarde !== null ? (waarde as Stuk) : {};
}
