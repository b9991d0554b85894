/** In what order zaken wait for the integrale beoordeling, as data: the page shows these very rules. */
import type { Versie, Versies } from '#domain/parameters/versie';
import { datum } from '#domain/waarden/datum';

/** Names of the rules, in the order in which they count. */
export type Volgorderegelnaam = 'rechterlijkeTermijn' | 'ingebrekestelling' | 'spoed' | 'oudste';

/** One rule of the order. */
export interface Volgorderegel {
  readonly naam: Volgorderegelnaam;
  readonly titel: string;
  readonly uitleg: string;
  readonly bron: string;
  /** S: the source says it; A: our assumption. */
  readonly zekerheid: 'S' | 'A';
}

/** The order of who waits: no source lays it down, so every step is an assumption that a jurist can change here. */
export const VOLGORDEREGELS: readonly Volgorderegel[] = [
  {
    naam: 'rechterlijkeTermijn',
    titel: 'Termijn van de rechter',
    uitleg: 'Eerst wie een uitspraak heeft waarin de rechter een laatste dag gaf; de vroegste laatste dag gaat voor.',
    bron: 'Awb 8:55d; volgorde: werkafspraak',
    zekerheid: 'A',
  },
  {
    naam: 'ingebrekestelling',
    titel: 'Ingebrekestelling',
    uitleg: 'Daarna wie ons in gebreke stelde: twee weken na ontvangst begint een dwangsom. De vroegste dag gaat voor.',
    bron: 'Awb 4:17 lid 3; volgorde: werkafspraak',
    zekerheid: 'A',
  },
  {
    naam: 'spoed',
    titel: 'Spoed',
    uitleg: 'Daarna wie dringend hulp nodig heeft. Spoed geeft u in de zaak zelf, met een reden.',
    bron: 'H-CONT: dringende hulp; volgorde: werkafspraak',
    zekerheid: 'A',
  },
  {
    naam: 'oudste',
    titel: 'Oudste aanmelding',
    uitleg: 'Daarna wie zich het eerst aanmeldde: de dag van ontvangst telt, niet de dag van invoer.',
    bron: 'Wht 6.1, 6.2; volgorde: werkafspraak',
    zekerheid: 'A',
  },
];

/** The part of all zaken handed out in a calendar month that is kept for ouders who do not litigate: `teller` of every `noemer`. */
export interface Beschermddeel extends Versie {
  readonly teller: number;
  readonly noemer: number;
  readonly tekst: string;
  readonly bron: string;
  readonly zekerheid: 'A';
}

const BESCHERMDE_DELEN: Versies<Beschermddeel> = [
  {
    versie: '1',
    geldigVanaf: datum('2021-01-01'),
    teller: 1,
    noemer: 2,
    tekst:
      'Ten minste de helft van de zaken die in een kalendermaand worden uitgegeven, is voor ouders zonder rechterlijke termijn en zonder ingebrekestelling. Zo wacht niemand langer omdat hij niet procedeert.',
    bron: 'aanleiding: RVS 2025 over niet tijdig beslissen (rechtsbescherming §3.2); de helft is onze keuze',
    zekerheid: 'A',
  },
];

/** All versions of the protected part, oldest first. */
export const BESCHERMD_DEEL = BESCHERMDE_DELEN;

/** What of a zaak decides whether someone in training can take it. */
export interface Geschiktheid {
  readonly rechterlijk: string | null;
  readonly ingebrekestelling: string | null;
  readonly gemachtigde: boolean;
}

/** What makes a zaak less fit for someone in training. */
export interface Geschiktheidsregel {
  readonly titel: string;
  readonly geldt: (zaak: Geschiktheid) => boolean;
}

/** When one of these holds, a zaak goes to someone with full skill [A]. */
export const NIET_IN_OPLEIDING: readonly Geschiktheidsregel[] = [
  { titel: 'er loopt een termijn van de rechter', geldt: ({ rechterlijk }) => rechterlijk !== null },
  { titel: 'er is een ingebrekestelling', geldt: ({ ingebrekestelling }) => ingebrekestelling !== null },
  { titel: 'de ouder heeft een gemachtigde of vertegenwoordiger', geldt: ({ gemachtigde }) => gemachtigde },
];
