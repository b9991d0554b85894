/** The calculation of a zaak in the middle of its procedure: years and judgments from its state, facts from the dossier. */
import { berekenIntegraal, type Integraalbedrag } from '#domain/integraal/berekening';
import { LEEG_DOSSIER } from '#domain/integraal/feiten';
import { jarenIn } from '#domain/integraal/jaren';
import type { Context } from '#domain/processen/procedure';
import { getalUit, type Invoer } from '#domain/processen/velden';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';
import { centen, som, type EuroCenten } from '#domain/waarden/geld';

/** What the ouder gets when the decision would be of this day. */
export function bedragOp({ zaak, procedure, feiten }: Context, op: Datum): Integraalbedrag {
  return berekenIntegraal({
    dossier: feiten?.integraal ?? LEEG_DOSSIER,
    jaren: jarenIn(procedure.gegevens),
    op,
    alOntvangen: ontvangenOfOnderweg({ zaak, feiten }),
    forfaitMetPartner: feiten?.forfaitMetPartner,
  });
}

/** Everything that comes off what is granted: on the account, or on its way there (Wht 2.1 lid 5). */
export function ontvangenOfOnderweg({ zaak, feiten }: Pick<Context, 'zaak' | 'feiten'>): EuroCenten {
  return som([feiten?.alOntvangen ?? centen(0), onderweg(zaak)]);
}

/** What was granted before and is not on the account yet: it is paid by its own order, so it must not be paid again. */
export function onderweg({ procedures }: Zaaktoestand): EuroCenten {
  const open = procedures.filter(
    ({ soort, beeindigdOp, gegevens }) =>
      soort === 'uitbetaling' && beeindigdOp === null && typeof gegevens['betaaldOp'] !== 'string',
  );
  return som(open.map(({ gegevens }) => centen(getalUit(gegevens, 'bedrag') ?? 0)));
}

/** The share in a forfait of two partners, for a letter; nothing when it is not shared. */
export function aandeelVan({ forfaitaandeel }: Integraalbedrag): Invoer {
  return forfaitaandeel > 0 ? { forfaitaandeel } : {};
}
