import { deelVan } from '#domain/bedragen/breuk';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import {
  HALVE_PUNTEN,
  PUNTWAARDE_JAAR,
  PUNTWAARDE_ONBEVESTIGD,
  puntwaardeIn,
  type Procesfase,
} from '#domain/parameters/proceskosten';
import { datumdelen, type Datum } from '#domain/waarden/datum';
import { schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** An allowance, or the reason that none can be worked out. In eurocenten. */
export type Proceskostenvergoeding =
  | ({ readonly ok: true; readonly bedrag: EuroCenten } & Verantwoording)
  | { readonly ok: false; readonly reden: 'puntwaarde-onbekend'; readonly melding: string };

/**
 * Allowance for legal aid in bezwaar or beroep: points × value of the year × weight (Awb 7:15; Besluit proceskosten bestuursrecht) [S; year ?].
 * `halveWeging` 2 is weight 1. Examples: bezwaarschrift and hoorzitting decided in 2023 → 2 × € 597 = € 1.194; beroepschrift, zitting and nadere zitting
 * in 2023 → 2,5 × € 837 = € 2.092,50; beroepschrift with weight 0,5 in 2025 → € 453,50.
 */
export function berekenProceskosten(feiten: {
  readonly fase: Procesfase;
  readonly handelingen: readonly (keyof typeof HALVE_PUNTEN)[];
  readonly besluitOp: Datum;
  readonly halveWeging: number;
}): Proceskostenvergoeding {
  const { jaar } = datumdelen(feiten.besluitOp);
  const puntwaarde = puntwaardeIn(jaar, feiten.fase);
  if (puntwaarde === null) {
    return {
      ok: false,
      reden: 'puntwaarde-onbekend',
      melding: `Van ${jaar} is de waarde van een punt in ${feiten.fase} niet bekend.`,
    };
  }
  const halvePunten = feiten.handelingen.reduce((totaal, handeling) => totaal + HALVE_PUNTEN[handeling], 0);
  const bedrag = deelVan(
    puntwaarde.waarde,
    { teller: halvePunten * feiten.halveWeging, noemer: 4 },
    'cent-half-omhoog',
  );
  const keer = `${halven(halvePunten)} punten × ${schrijfBedrag(puntwaarde.waarde)} × weging ${halven(feiten.halveWeging)}`;
  const stappen = [
    { stap: 'proceskosten', tekst: `${keer} = ${schrijfBedrag(bedrag)}.`, bron: `Awb 7:15; ${puntwaarde.bron}` },
  ];
  const keuzes = [PUNTWAARDE_JAAR, ...(puntwaarde.zekerheid === 'A' ? [PUNTWAARDE_ONBEVESTIGD] : [])];
  return { ok: true, bedrag, ...verantwoord(`puntwaarde-${feiten.fase}-${jaar}`, stappen, keuzes) };
}

function halven(aantal: number): string {
  return String(aantal / 2).replace('.', ',');
}
