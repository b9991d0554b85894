import { toonTeamnaam } from '#api/shared/teamnaam';
import { toonTermijn, type Badge, type Cel } from '#api/shared/weergave';
import type { Werkregel } from '#db/queries/werkvoorraad.query';
import type { Signaal } from '#domain/termijnen/klok';
import { plusDagen, schrijfDatum, type Datum } from '#domain/waarden/datum';

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

/** Who handles the zaak, as far as the list has to say so. */
export function wieVan({ behandelaar, team }: Werkregel, toon: Rijomgeving['toon']): string {
  if (toon === 'niets') return '';
  const delen = [behandelaar, toon === 'team' ? toonTeamnaam(team) : null];
  return delen.filter((deel) => deel !== null).join(', ');
}

/** The last day with what it is for; for what is done the day on which it was. */
export function datumVan({ uitersteDatum, termijnTitel, afgeslotenOp }: Werkregel, omgeving: Rijomgeving): Cel {
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
export function badgesVan(regel: Werkregel, { vandaag }: Rijomgeving): readonly Badge[] {
  if (regel.afgeslotenOp) return [{ soort: 'success', tekst: 'Afgerond' }];
  const verlopen = regel.uitersteDatum !== null && regel.uitersteDatum < vandaag;
  const bezig = regel.behandelaar !== null || regel.wachtOp !== 'dienst';
  return [
    ...(regel.spoed ? [{ soort: 'danger', tekst: 'Spoed' } as const] : []),
    ...(regel.versneld ? [{ soort: 'info', tekst: 'Versneld' } as const] : []),
    ...(verlopen ? [{ soort: 'danger', tekst: 'Verlopen' } as const] : []),
    bezig ? WACHT[regel.wachtOp] : { soort: 'neutral', tekst: 'Niet toegewezen' },
  ];
}
