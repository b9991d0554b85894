import { toonEerder, type EerderWeergave } from '#api/handelingen/eerder.presenter';
import type { Handelingpagina } from '#api/handelingen/handelingpagina';
import { leidtTotBrief } from '#api/handelingen/proefrit';
import type { Voorbeeldweergave } from '#api/handelingen/voorbeeld.presenter';
import { toonFouten, toonVelden, type Foutregel, type Veldweergave } from '#api/shared/formulier/veldweergave';
import { meestDringend } from '#api/shared/klokken';
import { toonDatum, type Melding, type Samenvattingsrij } from '#api/shared/weergave';
import type { EerdereHandeling } from '#db/queries/eerdere-handelingen.query';
import { fasetitel } from '#domain/processen/register';
import type { Veldfout } from '#domain/processen/velden';

/** What the form holds at this moment. */
export interface Formulierstand {
  /** Token of this form: the id of the update, so that sending it twice is one act. */
  readonly sleutel: string;
  readonly ruw: Readonly<Record<string, string>>;
  readonly fouten: readonly Veldfout[];
  readonly melding: Melding | null;
  readonly voorbeeld: Voorbeeldweergave | null;
}

/** The page of an act. */
export interface Handelingmodel {
  readonly kruimelpad: readonly { readonly href: string | null; readonly tekst: string }[];
  readonly titel: string;
  readonly toelichting: string | null;
  readonly bron: string;
  readonly actie: string;
  readonly voorbeeldactie: string | null;
  readonly voorbeeldknop: string;
  readonly terug: string;
  readonly sleutel: string;
  readonly volgnummer: number;
  readonly velden: readonly Veldweergave[];
  readonly fouten: readonly Foutregel[];
  readonly melding: Melding | null;
  readonly beletsel: Melding | null;
  readonly voorbeeld: Voorbeeldweergave | null;
  readonly zaak: readonly Samenvattingsrij[];
  readonly eerder: readonly EerderWeergave[];
}

/** Words and order of the page of an act. */
export function toonHandeling(
  pagina: Handelingpagina,
  formulier: Formulierstand,
  eerder: readonly EerdereHandeling[],
): Handelingmodel {
  const { stand, procedure, handeling, definitie, beletsel } = pagina;
  const zaakpad = `/zaken/${stand.zaaknummer}`;
  const actie = `${zaakpad}/procedures/${procedure.id}/handelingen/${handeling.naam}`;
  const metVoorbeeld = handeling.velden.length > 0 && leidtTotBrief(definitie, handeling);
  return {
    kruimelpad: [
      { href: zaakpad, tekst: `${stand.naam} (${stand.zaaknummer})` },
      { href: null, tekst: handeling.titel },
    ],
    titel: handeling.titel,
    toelichting: handeling.toelichting ?? null,
    bron: handeling.bron,
    actie,
    voorbeeldactie: metVoorbeeld ? `${actie}/voorbeeld` : null,
    voorbeeldknop: 'Bekijk de brief en de berekening',
    terug: zaakpad,
    sleutel: formulier.sleutel,
    volgnummer: stand.toestand.volgnummer,
    velden: toonVelden(handeling.velden, formulier.ruw, formulier.fouten),
    fouten: toonFouten(handeling.velden, formulier.fouten),
    melding: formulier.melding,
    beletsel: beletsel === null ? null : { soort: 'warning', titel: 'Deze stap kunt u nu niet doen', tekst: beletsel },
    voorbeeld: formulier.voorbeeld,
    zaak: zaakgegevens(pagina, definitie.titel),
    eerder: toonEerder(definitie, eerder),
  };
}

function zaakgegevens({ stand, procedure, op }: Handelingpagina, proceduretitel: string): readonly Samenvattingsrij[] {
  const dringend = meestDringend(stand.toestand, op);
  return [
    { term: 'Ouder', cel: stand.naam },
    { term: 'Zaaknummer', cel: { tekst: stand.zaaknummer, href: `/zaken/${stand.zaaknummer}` } },
    { term: proceduretitel, cel: fasetitel(procedure.soort, procedure.fase) },
    { term: 'Ontvangen', cel: toonDatum(stand.toestand.ontvangenOp) },
    ...(dringend ? [{ term: dringend.titel, cel: { termijn: dringend.termijn } }] : []),
  ];
}
