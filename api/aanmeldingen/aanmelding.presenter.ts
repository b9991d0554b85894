import type { Formulierveld } from '#api/aanmeldingen/formulierdeel';
import { formulierdelen } from '#api/aanmeldingen/velden';
import { toonFouten, toonVelden, type Foutregel, type Veldweergave } from '#api/shared/formulier/veldweergave';
import { toonDatum, type Badge, type Melding, type Tabel } from '#api/shared/weergave';
import type { MogelijkeDubbele } from '#db/intake/dubbelen';
import type { Veldfout } from '#domain/processen/velden';

/** What the form of an aanmelding holds at this moment. */
export interface Aanmeldingstand {
  readonly sleutel: string;
  readonly kindrijen: number;
  readonly ruw: Readonly<Record<string, string>>;
  readonly fouten: readonly Veldfout[];
  readonly melding: Melding | null;
}

/** The page with the form. */
export interface Aanmeldingmodel {
  readonly sleutel: string;
  readonly kindrijen: number;
  readonly fouten: readonly Foutregel[];
  readonly melding: Melding | null;
  readonly delen: readonly {
    readonly titel: string;
    readonly toelichting: string | null;
    readonly velden: readonly Veldweergave[];
    readonly meer: boolean;
  }[];
}

/** Order and words of the form. */
export function toonAanmelding(stand: Aanmeldingstand): Aanmeldingmodel {
  const delen = formulierdelen(stand.kindrijen);
  const alle = delen.flatMap((deel) => deel.velden);
  const weergaven = new Map(toonVelden(alle, stand.ruw, stand.fouten).map((veld) => [veld.naam, veld]));
  return {
    sleutel: stand.sleutel,
    kindrijen: stand.kindrijen,
    fouten: toonFouten(alle, stand.fouten),
    melding: stand.melding,
    delen: delen.map((deel) => ({
      titel: deel.titel,
      toelichting: deel.toelichting ?? null,
      velden: deel.velden.flatMap((veld) => metBreedte(veld, weergaven.get(veld.naam))),
      meer: deel.titel === 'Kinderen',
    })),
  };
}

function metBreedte(veld: Formulierveld, weergave: Veldweergave | undefined): readonly Veldweergave[] {
  if (!weergave) return [];
  const soort = veld.invoer && weergave.soort === 'text' ? veld.invoer : weergave.soort;
  // The heading above the rows of children already says that they may stay empty.
  const verplicht = weergave.verplicht || veld.naam.startsWith('kind');
  return [{ ...weergave, soort, verplicht, breedte: veld.breedte ?? null }];
}

/** The page that asks whether this ouder is known already. */
export interface Dubbelenmodel {
  readonly melding: Melding;
  readonly tabel: Tabel;
  /** Everything that was filled in, carried along unseen. */
  readonly velden: readonly { readonly naam: string; readonly waarde: string }[];
}

const GEVONDEN_OP: Readonly<Record<MogelijkeDubbele['reden'], Badge>> = {
  bsn: { soort: 'danger', tekst: 'Zelfde BSN' },
  naam: { soort: 'warning', tekst: 'Naam en geboortedatum' },
  adres: { soort: 'neutral', tekst: 'Geboortedatum en postcode' },
};

/** Words of the page with possible doubles. */
export function toonDubbelen(dubbelen: readonly MogelijkeDubbele[], stand: Aanmeldingstand): Dubbelenmodel {
  const zelfde = dubbelen.some((d) => d.reden === 'bsn');
  return {
    melding: {
      soort: 'warning',
      titel: zelfde ? 'Er is al iemand met dit burgerservicenummer' : 'Misschien is deze ouder al bekend',
      tekst: 'Bekijk of het om dezelfde aanmelding gaat. Is dat zo, open dan die zaak en registreer niets nieuws.',
    },
    tabel: {
      bijschrift: 'Gevonden personen en zaken',
      kolommen: [
        { titel: 'Zaak', vast: true },
        { titel: 'Naam' },
        { titel: 'Geboortedatum', vast: true },
        { titel: 'Woonplaats' },
        { titel: 'Stand' },
        { titel: 'Gevonden op' },
      ],
      rijen: dubbelen.map((d) => [
        d.zaaknummer === null ? 'geen zaak' : { tekst: d.zaaknummer, href: `/zaken/${d.zaaknummer}` },
        d.naam,
        toonDatum(d.geboortedatum),
        d.plaats ?? '–',
        d.zaaknummer === null ? '–' : d.open ? 'loopt' : 'afgesloten',
        { badge: GEVONDEN_OP[d.reden] },
      ]),
    },
    velden: [
      ...Object.entries(stand.ruw).map(([naam, waarde]) => ({ naam, waarde })),
      { naam: 'sleutel', waarde: stand.sleutel },
      { naam: 'kindrijen', waarde: String(stand.kindrijen) },
    ].filter(({ waarde }) => waarde !== ''),
  };
}
