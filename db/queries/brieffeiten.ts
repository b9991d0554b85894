import type { Briefopdracht } from '#db/vastlegging/werk';
import type { Brieffeiten, Postadres, Vertegenwoordiger } from '#domain/brieven/feiten';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';

/** What the dossier holds of the people a letter is about. */
export interface Briefrij extends Postadres {
  readonly zaaknummer: string;
  readonly ontvangenOp: Datum;
  readonly naam: string;
  /** Who speaks for the ouder, or null. */
  readonly vertegenwoordiger: (Pick<Vertegenwoordiger, 'naam' | 'hoedanigheid'> & Omit<Postadres, 'land'>) | null;
  readonly behandelaar: string | null;
  readonly ondertekenaar: string | null;
}

/** Puts together what the text of a letter is made of. */
export function naarBrieffeiten(
  rij: Briefrij,
  { gegevens, vast }: Briefopdracht,
  inhoud: Pick<Brieffeiten, 'besluit' | 'toelichting'>,
): Brieffeiten {
  const { straat, huisnummer, postcode, plaats, land } = rij;
  return {
    ...inhoud,
    gegevens,
    op: vast.gebeurtenis.op,
    zaaknummer: rij.zaaknummer,
    ouder: { naam: rij.naam, adres: { straat, huisnummer, postcode, plaats, land } },
    vertegenwoordiger: vertegenwoordigerVan(rij),
    behandelaar: rij.behandelaar,
    ondertekenaar: rij.ondertekenaar,
    ontvangenOp: rij.ontvangenOp,
    laatsteDagen: laatsteDagenVan(vast.toestand),
  };
}

/** An address is whole or not there at all: the database sees to that. It is one in the Netherlands. */
function vertegenwoordigerVan({ vertegenwoordiger }: Briefrij): Vertegenwoordiger | null {
  if (!vertegenwoordiger) return null;
  const { naam, hoedanigheid, ...adres } = vertegenwoordiger;
  return { naam, hoedanigheid, adres: adres.straat === null ? null : { ...adres, land: 'NL' } };
}

function laatsteDagenVan({ procedures }: Zaaktoestand): Readonly<Record<string, Datum>> {
  const lopend = procedures.flatMap(({ klokken }) => klokken.filter(({ status }) => status === 'loopt'));
  return Object.fromEntries(lopend.map(({ naam, einddatum }) => [naam, einddatum]));
}
