import type { Briefopdracht } from '#db/vastlegging/werk';
import type { Brieffeiten, Postadres, Vertegenwoordiger } from '#domain/brieven/feiten';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';

/** What the dossier holds of the people a letter is about. */
export interface Briefrij extends Postadres {
  readonly zaaknummer: string;
  readonly ontvangenOp: Datum;
  readonly naam: string;
  readonly vertegenwoordigerNaam: string | null;
  readonly vertegenwoordigerHoedanigheid: string | null;
  readonly gemachtigdeNaam: string | null;
  readonly gemachtigdeOrganisatie: string | null;
  readonly gemachtigdeStraat: string | null;
  readonly gemachtigdeHuisnummer: string | null;
  readonly gemachtigdePostcode: string | null;
  readonly gemachtigdePlaats: string | null;
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

/** A wettelijk vertegenwoordiger goes before a gemachtigde: the ouder under bewind or curatele does not act alone. */
function vertegenwoordigerVan(rij: Briefrij): Vertegenwoordiger | null {
  if (rij.vertegenwoordigerNaam !== null) {
    return { naam: rij.vertegenwoordigerNaam, hoedanigheid: rij.vertegenwoordigerHoedanigheid, adres: null };
  }
  if (rij.gemachtigdeNaam === null) return null;
  return { naam: rij.gemachtigdeNaam, hoedanigheid: rij.gemachtigdeOrganisatie, adres: adresVanGemachtigde(rij) };
}

function adresVanGemachtigde(rij: Briefrij): Postadres | null {
  if (rij.gemachtigdeStraat === null || rij.gemachtigdePlaats === null) return null;
  return {
    straat: rij.gemachtigdeStraat,
    huisnummer: rij.gemachtigdeHuisnummer,
    postcode: rij.gemachtigdePostcode,
    plaats: rij.gemachtigdePlaats,
    land: 'NL',
  };
}

function laatsteDagenVan({ procedures }: Zaaktoestand): Readonly<Record<string, Datum>> {
  const lopend = procedures.flatMap(({ klokken }) => klokken.filter(({ status }) => status === 'loopt'));
  return Object.fromEntries(lopend.map(({ naam, einddatum }) => [naam, einddatum]));
}
