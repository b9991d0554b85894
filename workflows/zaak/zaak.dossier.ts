import { isCancellation } from '@temporalio/workflow';
import { dossier, dossierMeteen, type Antwoord, type Dossierwerk, type Vraag } from '#workflows/shared/activiteiten';
import { isDefinitief } from '#workflows/shared/weigering';
import type { Zaakstart } from '#workflows/zaak/zaak.messages';

/** A step of a zaak in the dossier: which one, with what, and how it is called in the console. */
export interface Dossiervraag<Naam extends keyof Dossierwerk> {
  readonly naam: Naam;
  readonly vraag: Vraag<Naam>;
  readonly summary: string;
}

/**
 * Does a step in the dossier: first within the workflow task that asks for it, which spares the server a task and the person who acts a wait (ADR 18).
 * What fails there for another reason than that the dossier refuses it is tried again as an activity of its own, which is tried until it is done, and
 * which an operator can see, pause and reset. The dossier knows the key of what was written: the second try finds what the first one left.
 */
export async function doeInDossier<Naam extends keyof Dossierwerk>(
  { meteen }: Pick<Zaakstart, 'meteen'>,
  { naam, vraag, summary }: Dossiervraag<Naam>,
): Promise<Antwoord<Naam>> {
  if (meteen) {
    try {
      return await dossierMeteen[naam].executeWithOptions({ summary }, [vraag]);
    } catch (fout) {
      if (isDefinitief(fout) || isCancellation(fout)) throw fout;
    }
  }
  return dossier[naam].executeWithOptions({ summary }, [vraag]);
}
