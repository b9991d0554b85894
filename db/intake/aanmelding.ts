import type { EuroCenten } from '#domain/waarden/geld';
import type { Datum } from '#domain/waarden/datum';

/** The ouder, as registered. Names of fields as on the form. */
export interface AanmeldingPersoon {
  readonly bsn: string;
  readonly voornamen: string;
  readonly voorletters: string;
  readonly tussenvoegsel: string | null;
  readonly achternaam: string;
  readonly geboortedatum: Datum;
  readonly straat: string | null;
  readonly huisnummer: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  /** ISO 3166-1, two letters. */
  readonly land: string;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly voorkeurskanaal: string;
  readonly taal: string | null;
  readonly tolk: boolean;
}

/** Where post of a gemachtigde or vertegenwoordiger goes, in the Netherlands. */
export interface BetrokkeneAdres {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly plaats: string;
}

/** Someone around the ouder: toeslagpartner, kind, gemachtigde, wettelijk vertegenwoordiger. */
export interface AanmeldingBetrokkene {
  readonly rol: 'toeslagpartner' | 'kind' | 'gemachtigde' | 'vertegenwoordiger';
  readonly naam: string;
  readonly bsn?: string | null;
  readonly geboortedatum?: Datum | null;
  readonly van?: Datum | null;
  readonly tot?: Datum | null;
  readonly hoedanigheid?: string | null;
  /** Of a gemachtigde or vertegenwoordiger: letters go here. */
  readonly adres?: BetrokkeneAdres | null;
  readonly telefoon?: string | null;
  readonly email?: string | null;
}

/** An aanmelding as the medewerker registers it. */
export interface Aanmelding {
  readonly persoon: AanmeldingPersoon;
  readonly betrokkenen: readonly AanmeldingBetrokkene[];
  readonly kanaal: string;
  /** Day of receipt: all terms count from it. */
  readonly ontvangenOp: Datum;
  readonly poststempel: Datum | null;
  readonly geregistreerdOp: Datum;
  readonly spoed: boolean;
  readonly buitenland: boolean;
  readonly toestemmingGemeente: boolean;
  readonly toestemmingSlachtofferhulp: boolean;
  readonly rekening: { readonly iban: string; readonly tenaamstelling: string } | null;
  /** Received earlier under a herstelmaatregel, in cents; null or 0 when nothing. */
  readonly eerderOntvangen: EuroCenten | null;
  /** By default the team of the postcode. */
  readonly team?: string;
  /** The medewerker saw that this person has an open zaak and wants a second one all the same. */
  readonly tweedeZaakBevestigd?: boolean;
}

/** Who registers it, and the token of the form: the second time the same token gives the same zaak. */
export interface Registratie {
  readonly sleutel: string;
  readonly door: string;
  /** Instant of registration in milliseconds since 1970; now when absent. */
  readonly momentMs?: number;
}

/** The zaak that came of it. */
export interface GeregistreerdeZaak {
  readonly zaakId: string;
  readonly zaaknummer: string;
}
