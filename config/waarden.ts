import Joi from 'joi';
import { type Proces, SLEUTELS, type Sleutel } from '#config/sleutels';

/** Where settings come from: `process.env`, or a map in a test. */
export type Omgeving = Readonly<Record<string, string | undefined>>;

/** A missing or wrong setting; the message names every variable that is wrong, one sentence each. */
export class InstellingFout extends Error {
  override readonly name = 'InstellingFout';
  readonly exitcode = 2;
}

/** The values after the check by joi: strings, apart from ports and the map of keys. */
export class Waarden {
  constructor(private readonly waarden: Readonly<Record<string, unknown>>) {}

  tekst(naam: string): string {
    return this.waarden[naam] as string;
  }

  getal(naam: string): number {
    return this.waarden[naam] as number;
  }

  kaart(naam: string): Readonly<Record<string, string>> {
    return this.waarden[naam] as Readonly<Record<string, string>>;
  }

  /** `{ [veld]: value }`, or nothing when the variable is not set. */
  optioneel<K extends string>(veld: K, naam: string): Partial<Record<K, string>> {
    return this.waarden[naam] === undefined ? {} : ({ [veld]: this.waarden[naam] } as Record<K, string>);
  }
}

function schemaVan(sleutel: Sleutel): Joi.Schema {
  if (sleutel.standaard !== undefined)
    return sleutel.schema.default(Joi.attempt(sleutel.standaard, sleutel.schema) as string | number);
  return sleutel.optioneel === true ? sleutel.schema : sleutel.schema.required();
}

/** What joi says about one variable, as one sentence with its purpose behind it. */
function alsZin(detail: Joi.ValidationErrorItem): string {
  const sleutel = SLEUTELS.find(({ naam }) => naam === detail.path[0]);
  return sleutel === undefined ? `${detail.message}.` : `${detail.message}. ${sleutel.uitleg}`;
}

/** Values that are right each by themselves and wrong together. */
function samenhang(waarden: Readonly<Record<string, unknown>>): string[] {
  const fouten: string[] = [];
  const sleutels = waarden['CODEC_SLEUTELS'];
  if (sleutels !== undefined && !Object.hasOwn(sleutels as object, waarden['CODEC_ACTIEF'] as string)) {
    fouten.push('CODEC_ACTIEF must be one of the key ids in CODEC_SLEUTELS.');
  }
  if ((waarden['TEMPORAL_TLS_CERT'] === undefined) !== (waarden['TEMPORAL_TLS_KEY'] === undefined)) {
    fouten.push('TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY must be set together.');
  }
  return fouten;
}

/** Checks the variables one process reads; throws an `InstellingFout` that names what is wrong. */
export function leesWaarden(proces: Proces, env: Omgeving): Waarden {
  const eigen = SLEUTELS.filter(({ processen }) => processen.includes(proces));
  const gegeven = eigen.flatMap(({ naam }) => (env[naam] === undefined || env[naam] === '' ? [] : [[naam, env[naam]]]));
  const uitslag = Joi.object(Object.fromEntries(eigen.map((sleutel) => [sleutel.naam, schemaVan(sleutel)]))).validate(
    Object.fromEntries(gegeven),
    { abortEarly: false, errors: { wrap: { label: false } } },
  );
  const waarden = uitslag.value as Record<string, unknown>;
  const fouten = uitslag.error === undefined ? samenhang(waarden) : uitslag.error.details.map(alsZin);
  if (fouten.length > 0) throw new InstellingFout(fouten.join('\n'));
  return new Waarden(waarden);
}
