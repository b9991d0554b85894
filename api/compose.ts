import type { Store } from 'express-session';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Identiteit } from '#api/auth/identiteit';
import type { Betaalbalie } from '#api/shared/betaalbalie';
import type { Importbalie } from '#api/shared/importbalie';
import type { Zaakbalie } from '#api/shared/zaakbalie';
import type { Codec } from '#api/codec/codec';
import type { Virusscan } from '#api/stukken/virusscan/virusscan';
import type { Briefopmaak } from '#db/vastlegging/werk';
import { datumOp } from '#domain/waarden/tijd';
import type { Datum } from '#domain/waarden/datum';

/** What the web needs to know of its surroundings. */
export interface Webomgeving {
  /** Address as the browser knows it, without a slash at the end: redirects and cookies follow it. */
  readonly basisadres: string;
  readonly sessiegeheim: string;
  /** Minutes without a request after which one has to sign in again. */
  readonly sessieminuten: number;
  /** Requests per minute of one medewerker. */
  readonly verzoekenPerMinuut: number;
  /** Largest file that may go into a dossier, in bytes. */
  readonly grootsteStukBytes: number;
  /** Address of the Temporal console behind /console; null when there is none. */
  readonly consoleAdres: string | null;
  /** Namespace of the workflows, for links into that console. */
  readonly temporalNamespace: string;
  /** True in test and development: a template that asks for an unknown property fails loudly. */
  readonly strengeSjablonen: boolean;
}

/** Everything a page may use. Made once at start; tests pass fakes. */
export interface Diensten {
  readonly knex: Knex;
  readonly zaakbalie: Zaakbalie;
  readonly betaalbalie: Betaalbalie;
  readonly importbalie: Importbalie;
  readonly virusscan: Virusscan;
  readonly identiteit: Identiteit;
  readonly codec: Codec;
  /** Makes the text of a letter from the dossier, for looking at it before it is sent. */
  readonly maakBrief: Briefopmaak;
  readonly sessies: Store;
  readonly instellingen: Webomgeving;
  readonly logger: Logger;
  /** Now, in milliseconds since 1970. */
  readonly klok: () => number;
}

/** The civil day in the Netherlands. */
export function vandaag(diensten: Pick<Diensten, 'klok'>): Datum {
  return datumOp(diensten.klok());
}
