import { toonVersie } from '#api/stukken/stukkenlijst.presenter';
import type { Samenvattingsrij } from '#api/shared/weergave';
import type { Stukversie } from '#db/queries/stukken.query';
import { bestandstype } from '#domain/stukken/bestandstype';
import { stuktitel } from '#domain/stukken/bronnen';

/** A version of a stuk to look at. */
export interface Voorbeeldmodel {
  readonly titel: string;
  readonly terug: string;
  /** Address of the file itself, and what the button to it says. */
  readonly bestand: { readonly href: string; readonly tekst: string };
  /** The picture with what is read aloud in its place; null when the file is none. */
  readonly beeld: { readonly bron: string; readonly alt: string } | null;
  /** What to do when the file is not shown on this page; null when it is. */
  readonly uitleg: string | null;
  readonly gegevens: readonly Samenvattingsrij[];
}

/** Words of the page of one version. `paginas` is the number of pages of a PDF, null when it is not known. */
export function toonVoorbeeld(versie: Stukversie, zaakpad: string, paginas: number | null): Voorbeeldmodel {
  const type = bestandstype(versie.bestandstype);
  const getoond = toonVersie(versie, zaakpad);
  const titel = [stuktitel(versie.soort), versie.jaar ?? ''].join(' ').trim();
  const wat = versie.omschrijving === '' ? versie.bestandsnaam : versie.omschrijving;
  const beeld = type.toonbaar && type.mediatype.startsWith('image/');
  return {
    titel,
    terug: `${zaakpad}/stukken`,
    bestand: {
      href: getoond.bestandpad,
      tekst: type.toonbaar ? `Open het bestand (${type.titel})` : `Download (${type.titel})`,
    },
    beeld: beeld ? { bron: getoond.bestandpad, alt: `Afbeelding van het stuk ${titel}: ${wat}` } : null,
    uitleg: beeld ? null : uitlegVan(type.naam, type.titel, paginas),
    gegevens: [
      { term: 'Omschrijving', cel: wat },
      { term: 'Bestand', cel: getoond.bestand },
      ...(paginas === null ? [] : [{ term: 'Bladzijden', cel: String(paginas) }]),
      { term: 'Versie', cel: String(versie.versie) },
      { term: 'Toegevoegd', cel: { tekst: getoond.wanneer, onder: getoond.door } },
      { term: 'Virusscan', cel: getoond.scan },
      { term: 'Vingerafdruk', cel: { tekst: getoond.vingerafdruk, onder: 'eerste tekens van sha-256' } },
    ],
  };
}

function uitlegVan(naam: string, titel: string, paginas: number | null): string {
  if (naam !== 'pdf')
    return `Een bestand van het soort ${titel} kan de browser niet tonen. Download het om het te lezen.`;
  const telling = paginas === null ? '' : ` van ${paginas === 1 ? 'één bladzijde' : `${paginas} bladzijden`}`;
  return `Dit is een PDF${telling}. U opent haar in de PDF-lezer van de browser.`;
}
