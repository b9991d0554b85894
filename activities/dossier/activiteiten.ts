import { ApplicationFailure } from '@temporalio/activity';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { leesDossierfeiten } from '#db/queries/dossierfeiten.query';
import { readToestand } from '#db/queries/toestand.query';
import { legVast } from '#db/vastlegging/legVast';
import { DossierWeigering, VolgnummerPastNiet } from '#db/vastlegging/weigering';
import type { Briefopmaak } from '#db/vastlegging/werk';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Vastgelegd, VastTeLeggen } from '#domain/processen/vastlegging';

/** Activities that read and write the dossier. */
export interface Dossieractiviteiten {
  /** The position of a zaak as last written: where its workflow begins, or begins again. */
  laadToestand(vraag: { readonly zaakId: string }): Promise<Zaaktoestand>;
  /** The facts an act is decided on. */
  leesFeiten(vraag: { readonly zaakId: string; readonly procedureId: string }): Promise<Dossierfeiten>;
  /** Writes an accepted event. A refusal of the dossier comes back as a failure of type `Weigering` with the reasons as details. */
  legVast(vast: VastTeLeggen): Promise<Vastgelegd>;
}

/** What these activities work with. */
export interface Dossierdeps {
  readonly knex: Knex;
  readonly maakBrief: Briefopmaak;
  /** Where each event that was written leaves its line; the id of the web request is in it. */
  readonly logger?: Pick<Logger, 'info'>;
}

/** Makes the activities. */
export function maakDossieractiviteiten({ knex, maakBrief, logger }: Dossierdeps): Dossieractiviteiten {
  return {
    laadToestand: ({ zaakId }) => readToestand(knex, zaakId),
    leesFeiten: ({ zaakId }) => leesDossierfeiten(knex, zaakId),
    legVast: async (vast) => {
      try {
        const vastgelegd = await legVast(knex, vast, maakBrief);
        logger?.info(logregel(vast), 'gebeurtenis vastgelegd');
        return vastgelegd;
      } catch (fout) {
        throw alsFailure(fout);
      }
    },
  };
}

function logregel({ gebeurtenis, toestand }: VastTeLeggen): object {
  const { soort, sleutel } = gebeurtenis;
  const { zaaknummer, volgnummer } = toestand;
  const handeling = soort === 'handeling' ? { handeling: gebeurtenis.handeling, verzoekId: gebeurtenis.verzoekId } : {};
  return { zaaknummer, volgnummer, soort, sleutel, ...handeling };
}

/** What retrying cannot help becomes final; everything else (a connection, a lock) is tried again. */
function alsFailure(fout: unknown): unknown {
  if (fout instanceof DossierWeigering) {
    return ApplicationFailure.create({
      message: fout.message,
      type: 'Weigering',
      nonRetryable: true,
      details: [fout.redenen],
    });
  }
  if (fout instanceof VolgnummerPastNiet) {
    return ApplicationFailure.create({ message: fout.message, type: 'VolgnummerPastNiet', nonRetryable: true });
  }
  return fout;
}
