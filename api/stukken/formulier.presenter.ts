import { actiepad, type Dossieract, type Dossierhandeling } from '#api/stukken/dossierhandeling';
import { toonFouten, toonVelden, type Foutregel, type Veldweergave } from '#api/shared/formulier/veldweergave';
import type { Melding, Samenvattingsrij } from '#api/shared/weergave';
import type { Veld, Veldfout } from '#domain/processen/velden';

/** What the form holds at this moment. */
export interface Formulierstand {
  /** Token of this form: the id of the update, so that sending it twice is one act. */
  readonly sleutel: string;
  readonly ruw: Readonly<Record<string, string>>;
  readonly fouten: readonly Veldfout[];
  readonly melding: Melding | null;
}

/** The field for a file. */
export interface Bestandveld {
  readonly hint: string;
  /** Endings of names the file window offers. */
  readonly accepteert: string;
  /** A file of this form that came in before and is kept; null when there is none. */
  readonly ontvangen: string | null;
}

/** What beside the fields of the act is on the page. */
export interface Formulierdelen {
  readonly velden: readonly Veld[];
  /** Names of fields that travel along unseen. */
  readonly verborgen: readonly string[];
  readonly bestand: Bestandveld | null;
  readonly ernaast: readonly Samenvattingsrij[];
  readonly let: Melding | null;
}

/** The page of an act on the dossier. */
export interface Formuliermodel {
  readonly kruimelpad: readonly { readonly href: string | null; readonly tekst: string }[];
  readonly titel: string;
  readonly toelichting: string;
  readonly bron: string;
  readonly actie: string;
  readonly terug: string;
  readonly sleutel: string;
  readonly velden: readonly Veldweergave[];
  readonly naastElkaar: boolean;
  readonly verborgen: readonly { readonly naam: string; readonly waarde: string }[];
  readonly bestand: (Bestandveld & { readonly fout: string | null }) | null;
  readonly fouten: readonly Foutregel[];
  readonly melding: Melding | null;
  readonly let: Melding | null;
  readonly beletsel: Melding | null;
  readonly ernaast: readonly Samenvattingsrij[];
}

/** The file as a field, so that its error stands among the others. */
export const BESTANDVELD: Veld = { naam: 'bestand', label: 'Bestand', soort: 'tekst' };

/** Words and order of the page of an act on the dossier. */
export function toonFormulier(
  { stand, aanmelding, handeling, beletsel }: Dossierhandeling,
  delen: Formulierdelen,
  formulier: Formulierstand,
): Formuliermodel {
  const zaakpad = `/zaken/${stand.zaaknummer}`;
  const { velden, bestand } = delen;
  const getoond = velden.filter((veld) => !delen.verborgen.includes(veld.naam));
  const bestandfout = formulier.fouten.find((fout) => fout.veld === BESTANDVELD.naam)?.melding ?? null;
  return {
    kruimelpad: [
      { href: zaakpad, tekst: `${stand.naam} (${stand.zaaknummer})` },
      { href: `${zaakpad}/stukken`, tekst: 'Stukken' },
      { href: null, tekst: handeling.titel },
    ],
    titel: handeling.titel,
    toelichting: handeling.toelichting ?? '',
    bron: handeling.bron,
    actie: actiepad(stand.zaaknummer, aanmelding.id, handeling.naam as Dossieract),
    terug: `${zaakpad}/stukken`,
    sleutel: formulier.sleutel,
    velden: toonVelden(getoond, formulier.ruw, formulier.fouten),
    naastElkaar: getoond.every((veld) => veld.soort === 'vinkje'),
    verborgen: delen.verborgen.map((naam) => ({ naam, waarde: formulier.ruw[naam] ?? '' })),
    bestand: bestand === null ? null : { ...bestand, fout: bestandfout },
    fouten: toonFouten([...getoond, BESTANDVELD], formulier.fouten),
    melding: formulier.melding,
    let: delen.let,
    beletsel: beletsel === null ? null : { soort: 'warning', titel: 'Dit kunt u nu niet doen', tekst: beletsel },
    ernaast: delen.ernaast,
  };
}
