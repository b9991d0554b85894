import { ApplicationFailure } from '@temporalio/activity';
import type { Knex } from 'knex';
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
}

/** Makes the activities. */
export function maakDossieractiviteiten({ knex, maakBrief }: Dossierdeps): Dossieractiviteiten {
  return {
    laadToestand: ({ zaakId }) => readToestand(knex, zaakId),
    leesFeiten: ({ zaakId }) => leesDossierfeiten(knex, zaakId),
    legVast: async (vast) => {
      try {
        return await legVast(knex, vast, maakBrief);
      } catch (fout) {
        throw alsFailure(fout);
      }
    },
  };
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
