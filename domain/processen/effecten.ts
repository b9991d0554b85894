import type { Rol } from '#domain/autorisatie/rollen';
import type { Datum } from '#domain/waarden/datum';
import type { Bijstand, Feitbron, Jaarwaarden } from '#domain/integraal/feiten';
import type { Beslistjaar } from '#domain/integraal/vergelijking';
import type { Jaaroordeel } from '#domain/integraal/oordeel';
import type { Bronstand } from '#domain/stukken/manifest';
import type { EuroCenten } from '#domain/waarden/geld';
import type { Registervraag } from '#domain/processen/toestand';
import type { Invoer } from '#domain/processen/velden';

/** The letters that exist; each has a model in `domain/brieven` and is rendered from one template. */
export type Briefsoort =
  | 'ontvangstbevestiging'
  | 'toekenning'
  | 'afwijzing'
  | 'afwijzingTeLaat'
  | 'hardheidsclausuleToegepast'
  | 'verlenging'
  | 'feitenoverzicht'
  | 'vooraankondiging'
  | 'zienswijzetermijnVerlengd'
  | 'beschikkingCompensatie'
  | 'beschikkingAfwijzing'
  | 'nabetalingForfait'
  | 'standVanZaken';

/** Milestones counted on the manager page; each is a dated fact of the zaak, at most one of a kind per procedure. */
export type Mijlpaal =
  | 'aangemeld'
  | 'eersteToetsAf'
  | 'gedupeerd'
  | 'forfaitToegekend'
  | 'forfaitBetaald'
  | 'afgezienVanIb'
  | 'afgewezenTeLaat'
  | 'integraleBeoordelingBegonnen'
  | 'vooraankondigingVerzonden'
  | 'integraleBeoordelingAf'
  | 'compensatieToegekend'
  | 'compensatieBetaald';

/** What a besluit decides. Those of the integrale beoordeling stand apart: several can be given on one day (RVS:2025:1301). */
export type Besluitsoort =
  | 'eersteToets'
  | 'hardheidsclausule'
  | 'vooraankondiging'
  | 'compensatie'
  | 'geenVooringenomenheid'
  | 'geenHardheid'
  | 'ogs'
  | 'geenOgs'
  | 'forfaitNaBeoordeling'
  | 'forfaitToerekening';

/** A line of a besluit: what, how much, on which article. */
export interface Besluitregel {
  readonly omschrijving: string;
  readonly bedrag: EuroCenten;
  readonly bron: string;
}

/** A besluit as data: the record of which letter, payment and page are renderings. */
export interface Besluit {
  readonly besluitsoort: Besluitsoort;
  readonly uitkomst: 'toegekend' | 'afgewezen' | 'toegepast' | 'voorlopig';
  readonly dagtekening: Datum;
  readonly bedrag: EuroCenten;
  readonly regels: readonly Besluitregel[];
  readonly redenen: readonly string[];
  readonly regelversie: string;
  readonly opgesteldDoor: string;
  readonly geaccordeerdDoor: string;
}

/** What a payment is for. */
export type Betaalregeling = 'forfait' | 'partnerbedrag' | 'voorlopig' | 'compensatie';

/**
 * What has to be done when an event is accepted. All but `brief`, `vraag` and `meldTerug` are rows written in the one transaction of the
 * event; those three also start work behind it. None carries personal data: the dossier adds it when the row is written.
 */
export type Effect =
  | { readonly soort: 'besluit'; readonly besluit: Besluit }
  | { readonly soort: 'brief'; readonly brief: Briefsoort; readonly gegevens: Invoer }
  | {
      readonly soort: 'taak';
      readonly taak: string;
      readonly titel: string;
      readonly rol: Rol;
      readonly uiterlijk: Datum | null;
      /** True: for the behandelaar of the zaak when there is one. */
      readonly voorBehandelaar: boolean;
    }
  | { readonly soort: 'taakAf'; readonly taak: string }
  | { readonly soort: 'mijlpaal'; readonly mijlpaal: Mijlpaal; readonly op: Datum }
  | {
      readonly soort: 'betaalopdracht';
      readonly regeling: Betaalregeling;
      readonly bedrag: EuroCenten;
      readonly opgesteldDoor: string;
      readonly geaccordeerdDoor: string;
    }
  /** Releases the open payment order of this procedure for the next betaalrun; `door` is the releaser. */
  | { readonly soort: 'geefBetalingVrij'; readonly door: string }
  /** Withdraws the open payment order (returned payment, other account): a new one follows. */
  | { readonly soort: 'trekBetalingIn' }
  /** Takes `iban` and `tenaamstelling` of this act's invoer as the account of the person, not yet checked. */
  | { readonly soort: 'rekening'; readonly opgegevenDoor: string }
  | { readonly soort: 'rekeningGecontroleerd'; readonly door: string }
  /** An amount received under a herstelmaatregel (Wht 2.7 lid 4), from the invoer of an act or a payment. */
  | { readonly soort: 'ontvangst'; readonly regeling: string; readonly bedrag: EuroCenten; readonly op: Datum }
  /** An amount received that went back to the bank: from now on it does not count as received. `bedrag` is what came back, above zero. */
  | { readonly soort: 'ontvangstTerug'; readonly regeling: string; readonly bedrag: EuroCenten; readonly op: Datum }
  /** A talk or message with the ouder; the text is in the invoer of this act. */
  | { readonly soort: 'contact'; readonly kanaal: string }
  /** Facts of a part of a toeslagjaar, each with its source; `ouder` stands beside what the dienst recorded, never over it. */
  | {
      readonly soort: 'jaarfeiten';
      readonly jaar: string;
      readonly waarden: Jaarwaarden;
      readonly bron: Feitbron;
      readonly herkomst: 'dienst' | 'ouder';
    }
  /** Professional legal aid in one procedure about the harmful decisions (Wht 2.3 lid 6). */
  | { readonly soort: 'bijstand'; readonly bijstand: Bijstand }
  /** The years of a beschikking as later ones are compared with them: structured facts only. */
  | { readonly soort: 'jarenBeslist'; readonly jaren: readonly Beslistjaar[] }
  /** The judgment on a part of a toeslagjaar; its motivering is in the invoer of this act. */
  | { readonly soort: 'jaaroordeel'; readonly jaar: string; readonly oordeel: Jaaroordeel }
  /** A file that came in with this act's form goes into the dossier; `hash` is that of its content, `vervangt` the stuk it is a new version of. */
  | {
      readonly soort: 'stuk';
      readonly stuksoort: string;
      readonly jaar: number | null;
      readonly hash: string;
      readonly vervangt: string | null;
    }
  /** What the search for a source came to; where was searched is in the invoer of this act. */
  | { readonly soort: 'bronstand'; readonly bron: string; readonly jaar: number | null; readonly stand: Bronstand }
  /** A fact for another zaak of this office, through the outbox. */
  | {
      readonly soort: 'meldAanZaak';
      readonly zaaknummer: string;
      readonly bericht: string;
      readonly gegevens: Invoer;
    }
  /** A CloudEvent for the outside world, through the outbox. */
  | { readonly soort: 'publiceer'; readonly type: string; readonly gegevens: Invoer }
  /** A question to another register; open until the `bericht` with its answer. */
  | { readonly soort: 'vraag'; readonly vraag: Registervraag };
