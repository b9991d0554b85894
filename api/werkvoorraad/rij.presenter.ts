import { toonAantal } from '#api/shared/getal';
import { toonTeamnaam } from '#api/shared/teamnaam';
import { toonBedrag, toonTermijn, type Badge, type Cel } from '#api/shared/weergave';
import type { Werkregel } from '#db/queries/werkvoorraad.query';
import { wachtdagen } from '#domain/termijnen/klokrekening';
import type { Signaal } from '#domain/termijnen/klok';
import { plusDagen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** A zaak on the list, in words. */
export interface Rijweergave {
  readonly zaaknummer: string;
  readonly href: string;
  readonly naam: string;
  readonly fase: Cel;
  readonly datum: Cel;
  readonly wacht: string;
  readonly bedrag: string;
  readonly badges: readonly Badge[];
  /** Where to take the zaak, with a token of its own; null when there is nothing to take. */
  readonly neem: { readonly actie: string; readonly sleutel: string } | null;
}

/** What a row needs to know of the day and the reader. */
export interface Rijomgeving {
  readonly vandaag: Datum;
  readonly dreigtTot: Datum;
  readonly magNemen: boolean;
  /** What stands below the fase: who handles the zaak, or also which team. */
  readonly toon: 'niets' | 'behandelaar' | 'team';
  readonly nieuweSleutel: () => string;
}

/** From this many days before its end a term is marked as on its way. */
const ONDERWEG_DAGEN = 28;

/** Words for one row. */
export function toonRij(regel: Werkregel, omgeving: Rijomgeving): Rijweergave {
  const vrij = regel.behandelaar === null && regel.afgeslotenOp === null;
  return {
    zaaknummer: regel.zaaknummer,
    href: `/zaken/${regel.zaaknummer}`,
    naam: regel.naam,
    fase: { tekst: regel.fasetitel, onder: wieVan(regel, omgeving.toon) },
    datum: datumVan(regel, omgeving),
    wacht: toonAantal(wachtdagen(regel.ontvangenOp, regel.afgeslotenOp ?? omgeving.vandaag)),
    bedrag: toonBedrag(regel.bedragCenten),
    badges: badgesVan(regel, omgeving),
    neem:
      vrij && omgeving.magNemen
        ? { actie: `/werkvoorraad/${regel.zaaknummer}/neem`, sleutel: omgeving.nieuweSleutel() }
        : null,
  };
}

function wieVan({ behandelaar, team }: Werkregel, toon: Rijomgeving['toon']): string {
  if (toon === 'niets') return '';
  const delen = [behandelaar, toon === 'team' ? toonTeamnaam(team) : null];
  return delen.filter((deel) => deel !== null).join(', ');
}

function datumVan({ uitersteDatum, termijnTitel, afgeslotenOp }: Werkregel, omgeving: Rijomgeving): Cel {
  if (afgeslotenOp) return { tekst: schrijfDatum(afgeslotenOp), iso: afgeslotenOp };
  if (!uitersteDatum) return { tekst: 'Geen termijn', onder: 'er loopt nu niets af' };
  const termijn = toonTermijn(uitersteDatum, omgeving.vandaag, signaalVan(uitersteDatum, omgeving));
  return { termijn, onder: zonderToevoeging(termijnTitel ?? '') };
}

/** The list has no room for what a term adds between brackets; the page of the zaak has it. */
function zonderToevoeging(titel: string): string {
  return titel.replace(/ \(.*\)$/, '');
}

function signaalVan(einde: Datum, { vandaag, dreigtTot }: Rijomgeving): Signaal {
  if (einde < vandaag) return 'verlopen';
  if (einde <= dreigtTot) return 'dreigt';
  return einde <= plusDagen(vandaag, ONDERWEG_DAGEN) ? 'onderweg' : 'geen';
}

const WACHT: Readonly<Record<Werkregel['wachtOp'], Badge>> = {
  dienst: { soort: 'active', tekst: 'In behandeling' },
  ouder: { soort: 'warning', tekst: 'Wacht op ouder' },
  bank: { soort: 'info', tekst: 'Wacht op bank' },
  ander: { soort: 'info', tekst: 'Wacht op ander' },
  niemand: { soort: 'neutral', tekst: 'Nu niets te doen' },
};

/** Spoed and an overdue term come before who has the ball. */
function badgesVan(regel: Werkregel, { vandaag }: Rijomgeving): readonly Badge[] {
  if (regel.afgeslotenOp) return [{ soort: 'success', tekst: 'Afgerond' }];
  const verlopen = regel.uitersteDatum !== null && regel.uitersteDatum < vandaag;
  const bezig = regel.behandelaar !== null || regel.wachtOp !== 'dienst';
  return [
    ...(regel.spoed ? [{ soort: 'danger', tekst: 'Spoed' } as const] : []),
    ...(verlopen ? [{ soort: 'danger', tekst: 'Verlopen' } as const] : []),
    bezig ? WACHT[regel.wachtOp] : { soort: 'neutral', tekst: 'Niet toegewezen' },
  ];
}
