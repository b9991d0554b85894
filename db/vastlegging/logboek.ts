import type { Knex } from 'knex';
import { sha256, vasteJson } from '#db/vastlegging/hash';
import { voorbereid } from '#db/voorbereid';
import type { VastTeLeggen } from '#domain/processen/vastlegging';

/** What comes before the first line of a zaak. */
export const EERSTE_HASH = '0'.repeat(64);

/** The facts of a line that its hash covers. */
export interface Logboekfeiten {
  readonly zaakId: string;
  readonly volgnummer: number;
  readonly regel: number;
  readonly procedureId: string | null;
  readonly code: string;
  readonly tekst: string;
  readonly door: string | null;
  readonly op: string;
  readonly momentMs: number;
}

/** Hash of a line: over the line and over the hash before it, so that nobody can change or remove a line unseen. */
export function regelhash(vorige: string, feiten: Logboekfeiten): string {
  return sha256(`${vorige}\n${vasteJson({ ...feiten })}`);
}

/** Who did an event; null when the system did it by itself. */
export function wie(vast: VastTeLeggen): string | null {
  return vast.gebeurtenis.soort === 'handeling' ? vast.gebeurtenis.door.medewerkerId : null;
}

/** Adds the lines of an event to the chain of its zaak, after the line with hash `vorigeHash`. Needs the lock on the zaak. */
export async function schrijfLogboek(trx: Knex.Transaction, vast: VastTeLeggen, vorigeHash: string): Promise<void> {
  const { zaakId, volgnummer } = vast.toestand;
  let vorige = vorigeHash;
  const gemeen = { zaakId, volgnummer, door: wie(vast), op: vast.gebeurtenis.op, momentMs: vast.momentMs };
  const rijen = vast.log.map((regel, plaats) => {
    const feiten = {
      ...gemeen,
      regel: plaats + 1,
      procedureId: regel.procedureId,
      code: regel.code,
      tekst: regel.tekst,
    };
    const hash = regelhash(vorige, feiten);
    const rij = logboekrij(feiten, vorige, hash);
    vorige = hash;
    return rij;
  });
  if (rijen.length > 0)
    await trx('logboek')
      .insert(rijen)
      .options(voorbereid(`schrijf-logboek-${rijen.length}`));
}

function logboekrij(feiten: Logboekfeiten, vorige: string, hash: string): Record<string, unknown> {
  return {
    zaak_id: feiten.zaakId,
    volgnummer: feiten.volgnummer,
    regel: feiten.regel,
    procedure_id: feiten.procedureId,
    code: feiten.code,
    tekst: feiten.tekst,
    door: feiten.door,
    op: feiten.op,
    moment: new Date(feiten.momentMs),
    vorige_hash: vorige,
    hash,
  };
}
