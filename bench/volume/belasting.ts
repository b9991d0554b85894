import autocannon from 'autocannon';
import { vatSamen, type Duren } from '#bench/volume/statistiek';

/** One request as a user makes it. */
export interface Verzoek {
  readonly pad: string;
  readonly cookie?: string;
}

/** What a load gave; `fouten` counts answers that are no page and connections that broke. */
export interface Belastinguitslag {
  readonly duren: Duren | null;
  readonly perSeconde: number;
  readonly fouten: number;
}

/** A page; of an act that cannot be done now it is the same page, with the reason. */
const PAGINA = [200, 409];

/** How hard and how long. */
export interface Belastingwens {
  readonly adres: string;
  readonly gebruikers: number;
  readonly seconden: number;
}

/** So many users at once, each asking the next of its own requests as soon as it has the last one. */
export async function belast(
  { adres, gebruikers, seconden: hoelang }: Belastingwens,
  verzoeken: readonly Verzoek[],
): Promise<Belastinguitslag> {
  const msen: number[] = [];
  let fouten = 0;
  let beurt = 0;
  const seconden = await new Promise<number>((klaar, mis) => {
    const setupClient = (klant: autocannon.Client): void => {
      // Each user begins somewhere else in the list, so that not all ask the same page of the same zaak at once.
      const begin = (beurt * 7) % verzoeken.length;
      beurt += 1;
      klant.setRequests([...verzoeken.slice(begin), ...verzoeken.slice(0, begin)].map(alsVerzoek));
    };
    const opties = { url: adres, connections: gebruikers, duration: hoelang, timeout: 30, setupClient };
    const loop = autocannon(opties, (fout: Error | null, uitslag) => {
      if (fout) mis(fout);
      else klaar(uitslag.duration);
    });
    loop.on('response', (_klant, status, _bytes, ms) => {
      if (PAGINA.includes(status)) msen.push(ms);
      else fouten += 1;
    });
    loop.on('reqError', () => (fouten += 1));
  });
  return { duren: vatSamen(msen), perSeconde: msen.length / seconden, fouten };
}

function alsVerzoek({ pad, cookie }: Verzoek): autocannon.Request {
  return { method: 'GET', path: pad, headers: cookie === undefined ? {} : { cookie } };
}
