import { toonAantal } from '#api/shared/getal';
import { toonBehandelaar } from '#api/shared/behandelaar';
import { isToegewezen, toonUitslag, toonZaakcel } from '#api/shared/toewijsuitslagen';
import type { Toewijsuitslag } from '#api/shared/toewijzen';
import type { Melding, Tabel } from '#api/shared/weergave';
import { vraagVan, type Werkkeuze } from '#api/werkvoorraad/keuze';
import type { Behandelaar } from '#db/queries/medewerkers.query';
import type { Keuze } from '#domain/processen/velden';

/** The form that assigns zaken: those that are ticked in the list, or all it names itself. */
export interface Verdeelformulier {
  readonly sleutel: string;
  readonly vraag: string;
  readonly medewerkers: readonly (Keuze & { readonly gekozen: boolean })[];
  /** Zaaknummers of the page, for who wants all of them. */
  readonly opPagina: readonly string[];
  readonly alles: string;
}

/** The form below a list of zaken that are not done; null for who may not assign, or when there is nothing to assign. */
export function toonVerdeelformulier(
  gegevens: {
    readonly keuze: Werkkeuze;
    readonly bladzijde: { readonly rijen: readonly { readonly zaaknummer: string }[] };
    readonly behandelaars: readonly Behandelaar[] | null;
  },
  nieuweSleutel: () => string,
): Verdeelformulier | null {
  const { keuze, bladzijde, behandelaars } = gegevens;
  if (behandelaars === null || keuze.weergave === 'afgerond' || bladzijde.rijen.length === 0) return null;
  const aantal = bladzijde.rijen.length;
  return {
    sleutel: nieuweSleutel(),
    vraag: vraagVan(keuze),
    medewerkers: toonMedewerkers(behandelaars, ''),
    opPagina: bladzijde.rijen.map(({ zaaknummer }) => zaaknummer),
    alles: aantal === 1 ? 'De zaak op deze pagina' : `Alle ${toonAantal(aantal)} zaken op deze pagina`,
  };
}

/** The page after assigning: what happened to each zaak, or what has to be chosen first. */
export interface Verdeelmodel {
  readonly titel: string;
  readonly melding: Melding;
  readonly tabel: Tabel | null;
  /** To send (again) what was not done: same token, so what was done after all stays one act. */
  readonly opnieuw: {
    readonly sleutel: string;
    readonly vraag: string;
    readonly zaken: readonly string[];
    readonly medewerkers: Verdeelformulier['medewerkers'];
    readonly knop: string;
  } | null;
  readonly terug: string;
}

/** What was asked, as the form had it. */
export interface Verdeelvraag {
  readonly sleutel: string;
  readonly vraag: string;
  readonly medewerkerId: string;
  readonly zaken: readonly string[];
}

/** The page that asks for what is missing; nothing was assigned. */
export function toonVerdeelfout(
  vraag: Verdeelvraag,
  behandelaars: readonly Behandelaar[],
  tekst: string,
): Verdeelmodel {
  const { sleutel, zaken, medewerkerId } = vraag;
  const medewerkers = toonMedewerkers(behandelaars, medewerkerId);
  const knop = zaken.length === 1 ? 'Wijs 1 zaak toe' : `Wijs ${toonAantal(zaken.length)} zaken toe`;
  return {
    titel: 'Zaken toewijzen',
    melding: { soort: 'error', titel: 'Er is nog niets toegewezen', tekst },
    tabel: null,
    opnieuw: zaken.length === 0 ? null : { sleutel, vraag: vraag.vraag, zaken, medewerkers, knop },
    terug: terugadres(vraag),
  };
}

/** The page that says of each zaak how it went. */
export function toonVerdeeld(
  vraag: Verdeelvraag,
  behandelaars: readonly Behandelaar[],
  uitslagen: readonly Toewijsuitslag[],
): Verdeelmodel {
  const naam = behandelaars.find(({ id }) => id === vraag.medewerkerId)?.naam ?? vraag.medewerkerId;
  const gelukt = uitslagen.filter(isToegewezen);
  const onbereikt = uitslagen.filter(({ uitslag }) => uitslag.soort === 'onbereikbaar').map((u) => u.zaaknummer);
  const alles = gelukt.length === uitslagen.length;
  return {
    titel: `Toegewezen aan ${naam}`,
    melding: {
      soort: alles ? 'ok' : 'warning',
      tekst: `${toonAantal(gelukt.length)} van ${toonAantal(uitslagen.length)} zaken toegewezen aan ${naam}.`,
    },
    tabel: toonUitslagen(uitslagen),
    opnieuw:
      onbereikt.length === 0
        ? null
        : {
            sleutel: vraag.sleutel,
            vraag: vraag.vraag,
            zaken: onbereikt,
            medewerkers: toonMedewerkers(behandelaars, vraag.medewerkerId).filter(({ gekozen }) => gekozen),
            knop: 'Verstuur opnieuw wat niet aankwam',
          },
    terug: terugadres(vraag),
  };
}

function toonUitslagen(uitslagen: readonly Toewijsuitslag[]): Tabel {
  return {
    bijschrift: 'Wat er met elke zaak gebeurde',
    kolommen: [{ titel: 'Zaak', vast: true }, { titel: 'Ouder' }, { titel: 'Uitkomst' }, { titel: 'Toelichting' }],
    rijen: uitslagen.map((zaak) => [toonZaakcel(zaak), zaak.naam ?? '–', ...toonUitslag(zaak)]),
  };
}

function toonMedewerkers(behandelaars: readonly Behandelaar[], nu: string): Verdeelformulier['medewerkers'] {
  return behandelaars.map((wie) => ({ ...toonBehandelaar(wie), gekozen: wie.id === nu }));
}

function terugadres({ vraag }: Verdeelvraag): string {
  return vraag === '' ? '/werkvoorraad' : `/werkvoorraad?${vraag}`;
}
