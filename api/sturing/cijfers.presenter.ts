import { telleradres } from '#api/sturing/adres';
import { toonAantal, toonPercentage } from '#api/shared/getal';
import { toonBedrag } from '#api/shared/weergave';
import type { Sturingcijfers, Zaakteller } from '#db/queries/sturing.query';
import { tellerVan } from '#domain/sturing/tellers';

/** A counter on the page: the number, what it is a share of, both with a link to their zaken. */
export interface Cijfer {
  readonly titel: string;
  readonly getal: string;
  readonly href: string;
  /** `93,4% van 69.412 aanmeldingen`; null when it stands by itself. */
  readonly deel: {
    readonly percentage: string;
    readonly getal: string;
    readonly naam: string;
    readonly href: string;
  } | null;
  /** A second fact about the same zaken. */
  readonly extra: string | null;
  /** Draws attention: work that should not be there. */
  readonly let: boolean;
}

const KOP: readonly Zaakteller[] = [
  'aangemeld',
  'eersteToetsAf',
  'integraleBeoordelingAf',
  'gedupeerd',
  'forfaitToegekend',
  'forfaitBetaald',
  'toegekendNietBetaald',
  'open',
];
const SERVICE: readonly Zaakteller[] = ['eersteToetsOpTijd', 'forfaitOpTijd'];

/** The counters at the top of the page, in the order in which a zaak passes them. */
export function toonKopcijfers(cijfers: Sturingcijfers): readonly Cijfer[] {
  return KOP.map((naam) => toonCijfer(cijfers, naam));
}

/** Which share was decided and paid in time. */
export function toonServicecijfers(cijfers: Sturingcijfers): readonly Cijfer[] {
  return SERVICE.map((naam) => toonCijfer(cijfers, naam));
}

function toonCijfer({ zaken, betaaldCenten }: Sturingcijfers, naam: Zaakteller): Cijfer {
  const { titel, noemer } = tellerVan(naam);
  const geheel = noemer as Zaakteller | null;
  return {
    titel,
    getal: toonAantal(zaken[naam]),
    href: telleradres(naam),
    deel:
      geheel === null
        ? null
        : {
            percentage: toonPercentage(zaken[naam], zaken[geheel]),
            getal: toonAantal(zaken[geheel]),
            naam: tellerVan(geheel).titel.toLowerCase(),
            href: telleradres(geheel),
          },
    extra: naam === 'forfaitBetaald' ? `Samen ${toonBedrag(betaaldCenten)}` : null,
    let: naam === 'toegekendNietBetaald' && zaken[naam] > 0,
  };
}
