import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { Diensten } from '#api/compose';
import type { Upload } from '#api/shared/upload';
import { bewaarAanlevering } from '#db/intake/bewaarAanlevering';
import { findZelfdeInhoud } from '#db/queries/stukken.aanlevering.query';
import { herkenBestand, type Bestandstype } from '#domain/stukken/bestandstype';
import { stuktitel } from '#domain/stukken/bronnen';

/** What became of the file of a form. */
export type Ontvangst =
  | { readonly soort: 'geen' }
  | { readonly soort: 'ontvangen' }
  | { readonly soort: 'geweigerd'; readonly melding: string }
  /** The scanner is away: not the fault of the file. */
  | { readonly soort: 'nietGescand'; readonly melding: string };

/** For which form of which zaak. */
export interface Ontvanger {
  readonly sleutel: string;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly door: string;
}

type Deps = Pick<Diensten, 'knex' | 'virusscan' | 'instellingen' | 'logger' | 'klok'>;

/** Takes in the file of a form: size, kind, viruses, and whether the dossier has it already. What passes waits for the act of the form. */
export async function ontvangBestand(
  diensten: Deps,
  upload: Upload | undefined,
  ontvanger: Ontvanger,
): Promise<Ontvangst> {
  if (!upload || upload.bestandsnaam === '') {
    upload?.stroom.resume();
    return { soort: 'geen' };
  }
  const { grootsteStukBytes } = diensten.instellingen;
  const inhoud = await leesHeel(upload.stroom, grootsteStukBytes);
  if (inhoud === null)
    return weiger(`Dit bestand is te groot. Een stuk is ten hoogste ${megabytes(grootsteStukBytes)}.`);
  const bestandsnaam = basename(upload.bestandsnaam.replaceAll('\\', '/')).slice(-120);
  const herkend = herkenBestand(inhoud, bestandsnaam);
  if (!herkend.ok) return weiger(herkend.reden);
  const bezwaar = await scan(diensten, ontvanger, inhoud);
  return bezwaar ?? bewaar(diensten, ontvanger, { inhoud, bestandsnaam, type: herkend.type });
}

/** A size in whole megabytes. */
export function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`;
}

/** The whole file, or null when it is larger than may be or did not come in whole; what is too much is read and forgotten. */
async function leesHeel(stroom: Readable, hoogstens: number): Promise<Buffer | null> {
  const delen: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const deel of stroom as AsyncIterable<Buffer>) {
      bytes += deel.length;
      if (bytes <= hoogstens) delen.push(deel);
      else delen.length = 0;
    }
  } catch {
    return null;
  }
  return bytes <= hoogstens ? Buffer.concat(delen) : null;
}

async function scan(diensten: Deps, { zaaknummer }: Ontvanger, inhoud: Buffer): Promise<Ontvangst | null> {
  try {
    const uitslag = await diensten.virusscan.scan(inhoud);
    if (uitslag.schoon) return null;
    diensten.logger.warn({ zaaknummer, virus: uitslag.virus }, 'bestand met virus geweigerd');
    return weiger(
      `In dit bestand zit een virus (${uitslag.virus}). Het is niet opgeslagen. Meld dit bij de servicedesk.`,
    );
  } catch (fout) {
    diensten.logger.error({ err: fout, zaaknummer }, 'virusscan mislukt');
    const melding = 'De virusscanner is nu niet bereikbaar. Er is niets opgeslagen; probeer het over een paar minuten.';
    return { soort: 'nietGescand', melding };
  }
}

async function bewaar(
  { knex, virusscan, klok }: Deps,
  { sleutel, zaakId, door }: Ontvanger,
  bestand: { readonly inhoud: Buffer; readonly bestandsnaam: string; readonly type: Bestandstype },
): Promise<Ontvangst> {
  const { inhoud, bestandsnaam, type } = bestand;
  const hash = createHash('sha256').update(inhoud).digest('hex');
  const bekend = await findZelfdeInhoud(knex, zaakId, hash);
  if (bekend && bekend.sleutel !== sleutel) {
    const naam = [stuktitel(bekend.soort), bekend.jaar ?? ''].join(' ').trim();
    return weiger(`Dit bestand staat al in het dossier, als “${naam}”.`);
  }
  // The form was done already: sending it again is the same act.
  if (bekend) return { soort: 'ontvangen' };
  const herkomst = { sleutel, zaakId, door, bestandsnaam, momentMs: klok() };
  await bewaarAanlevering(knex, { ...herkomst, inhoud, hash, bestandstype: type.naam, scanner: virusscan.naam });
  return { soort: 'ontvangen' };
}

function weiger(melding: string): Ontvangst {
  return { soort: 'geweigerd', melding };
}
