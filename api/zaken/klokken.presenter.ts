import { klokkenVan, type Zaakklok } from '#api/shared/klokken';
import type { Badge, Termijnweergave } from '#api/shared/weergave';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

/** A clock with its reason. */
export interface Klokweergave {
  readonly titel: string;
  readonly termijn: Termijnweergave;
  readonly badge: Badge | null;
  readonly bron: string;
  readonly uitleg: readonly { readonly tekst: string; readonly bron: string | null }[];
}

/** Running clocks apart from those that have ended. */
export interface Klokken {
  readonly lopend: readonly Klokweergave[];
  readonly voorbij: readonly Klokweergave[];
}

const SOORTEN = {
  wettelijk: 'Wettelijke termijn',
  rechterlijk: 'Door de rechter bepaald',
  beleid: 'Toezegging van de dienst',
  intern: 'Interne streefdatum',
  belofte: 'Uw belofte',
  periode: 'Periode met rechtsgevolg',
} as const;

/** Every clock of the zaak with "waarom deze datum". */
export function toonKlokken(zaak: Zaaktoestand, op: Datum): Klokken {
  const alle = klokkenVan(zaak, op);
  return {
    lopend: alle.filter(({ klok }) => klok.status !== 'gestopt').map(toonKlok),
    voorbij: alle.filter(({ klok }) => klok.status === 'gestopt').map(toonKlok),
  };
}

function toonKlok({ klok, definitie, titel, termijn }: Zaakklok): Klokweergave {
  return {
    titel,
    termijn,
    badge: badgeVan(klok),
    bron: `${SOORTEN[definitie.soort]}, ${definitie.bron}`,
    uitleg: [
      ...klok.uitleg.map((stap) => ({ tekst: stap.tekst, bron: stap.bron ?? null })),
      ...(klok.gestoptOp
        ? [{ tekst: `Gestopt op ${schrijfDatum(klok.gestoptOp)}: hier wordt niet meer op gewacht.`, bron: null }]
        : []),
      ...(definitie.zekerheid === 'A' || definitie.zekerheid === '?'
        ? [{ tekst: 'Let op: deze termijn rust op een aanname die nog niet juridisch is bevestigd.', bron: null }]
        : []),
    ],
  };
}

function badgeVan(klok: Zaakklok['klok']): Badge | null {
  if (klok.status === 'opgeschort') return { soort: 'info', tekst: 'Staat stil' };
  return klok.status === 'gestopt' ? { soort: 'neutral', tekst: 'Gestopt' } : null;
}
