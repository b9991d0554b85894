import { actiepad, type Dossieract } from '#api/stukken/dossierhandeling';
import {
  toonManifest,
  toonTelling,
  toonZoekverslag,
  type Manifestrij,
  type Tegel,
} from '#api/stukken/manifest.presenter';
import { toonStukken, type Stukweergave } from '#api/stukken/stukkenlijst.presenter';
import type { Tabel } from '#api/shared/weergave';
import type { Bronstandregel, Stukversie } from '#db/queries/stukken.query';
import type { Handelende } from '#domain/autorisatie/rollen';
import { openHandelingen } from '#domain/processen/controle';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { dossierjaren, noemJaren } from '#domain/stukken/jaren';
import { maakManifest, nieuwsteVersies, telManifest } from '#domain/stukken/manifest';
import { noemOntbrekend, ONTBREEKT, ONTBREEKT_BRON } from '#domain/stukken/ontbreekt';
import type { Datum } from '#domain/waarden/datum';

/** What the tab Stukken shows under the head of the zaak. */
export interface Dossiermodel {
  readonly tegels: readonly Tegel[];
  readonly jaren: readonly number[];
  readonly jarentekst: string;
  /** Addresses of what this person may do; null when not. */
  readonly paden: {
    readonly kiesJaren: string | null;
    readonly voegToe: string | null;
  };
  readonly perJaar: readonly Manifestrij[];
  readonly heleZaak: readonly Manifestrij[];
  readonly zoekverslag: Tabel;
  readonly aantalVastgelegd: number;
  /** What the ouder reads of what is missing; null when nothing is. */
  readonly ontbreekt: { readonly tekst: string; readonly punten: readonly string[]; readonly bron: string } | null;
  readonly stukken: readonly Stukweergave[];
}

/** What the dossier holds of the papers of a zaak. */
export interface Dossierinhoud {
  readonly versies: readonly Stukversie[];
  readonly standen: readonly Bronstandregel[];
}

/** Words of the tab Stukken, for a person on a day. */
export function toonDossier(
  zaak: Zaaktoestand,
  { versies, standen }: Dossierinhoud,
  door: Handelende,
  op: Datum,
): Dossiermodel {
  const jaren = dossierjaren(zaak);
  const pad = padenVoor(zaak, door, op);
  const manifest = maakManifest({ jaren, standen, stukken: nieuwsteVersies(versies) });
  const punten = noemOntbrekend(manifest);
  return {
    tegels: toonTelling(telManifest(manifest)),
    jaren,
    jarentekst: jaren.length === 0 ? '' : noemJaren(jaren),
    paden: { kiesJaren: pad('kiesDossierjaren'), voegToe: pad('voegStukToe') },
    perJaar: jaren.length === 0 ? [] : toonManifest(manifest, true, pad('merkBron')),
    heleZaak: toonManifest(manifest, false, pad('merkBron')),
    zoekverslag: toonZoekverslag(standen),
    aantalVastgelegd: standen.length,
    ontbreekt: punten.length === 0 ? null : { tekst: ONTBREEKT, punten, bron: ONTBREEKT_BRON },
    stukken: toonStukken(versies, `/zaken/${zaak.zaaknummer}`, pad('voegStukToe')),
  };
}

/** The address of an act when it is open to this person. */
function padenVoor(zaak: Zaaktoestand, door: Handelende, op: Datum): (act: Dossieract) => string | null {
  const open = openHandelingen(zaak, door, op).filter(({ beletsel }) => beletsel === null);
  return (act) => {
    const kans = open.find(({ handeling }) => handeling.naam === act);
    return kans ? actiepad(zaak.zaaknummer, kans.procedureId, act) : null;
  };
}
