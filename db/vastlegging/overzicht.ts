/** What lists show of a zaak, worked out from its position alone. */
import { klokdefinitie } from '#domain/processen/klokken';
import { definitieVan, fasetitel } from '#domain/processen/register';
import type { Fasedefinitie } from '#domain/processen/procedure';
import type { Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import type { Kloksoort } from '#domain/termijnen/klok';
import type { Datum } from '#domain/waarden/datum';

/** The part of zaak_overzicht that follows from the position of a zaak. */
export interface Overzicht {
  readonly fase: string;
  readonly fasetitel: string;
  readonly procedureId: string | null;
  readonly wachtOp: Fasedefinitie['wachtOp'];
  readonly uitersteDatum: Datum | null;
  readonly termijnTitel: string | null;
}

const TE_HALEN: readonly Kloksoort[] = ['wettelijk', 'rechterlijk', 'beleid', 'belofte'];

/** Terms in which the ouder may act: no last day for the dienst. */
const VAN_DE_OUDER: ReadonlySet<string> = new Set(['bezwaartermijn', 'zienswijze']);

/** Summary of a zaak for lists and search. */
export function maakOverzicht(zaak: Zaaktoestand): Overzicht {
  const termijn = eersteTermijn(zaak);
  const leidend = leidendeProcedure(zaak);
  return {
    fase: leidend?.fase ?? 'geregistreerd',
    fasetitel: leidend ? fasetitel(leidend.soort, leidend.fase) : 'Geregistreerd',
    procedureId: leidend?.id ?? null,
    wachtOp: leidend ? (wachtOp(leidend) ?? 'niemand') : 'dienst',
    uitersteDatum: termijn?.einddatum ?? null,
    termijnTitel: termijn?.titel ?? null,
  };
}

/**
 * The procedure whose fase stands for the zaak. The aanmelding runs beside all others, so it comes last:
 * the newest open other procedure; else an ended one that still waits for somebody (afgewezen, bezwaar open); else the aanmelding while it
 * runs; else what ended last.
 */
export function leidendeProcedure(zaak: Zaaktoestand): Proceduretoestand | null {
  const andere = zaak.procedures.filter((p) => p.soort !== 'aanmelding');
  const aanmelding = zaak.procedures.find((p) => p.soort === 'aanmelding') ?? null;
  const open = andere.findLast((p) => p.beeindigdOp === null);
  if (open) return open;
  const laatste = andere.at(-1);
  if (laatste && wachtOp(laatste) !== 'niemand') return laatste;
  if (!aanmelding || !laatste) return aanmelding ?? laatste ?? null;
  return aanmelding.beeindigdOp === null || aanmelding.beeindigdOp >= (laatste.beeindigdOp ?? '')
    ? aanmelding
    : laatste;
}

function wachtOp(procedure: Proceduretoestand): Fasedefinitie['wachtOp'] | undefined {
  return definitieVan(procedure.soort).fases.find((f) => f.naam === procedure.fase)?.wachtOp;
}

/** The running term that ends first and that the dienst has to meet. A suspended one has no last day. */
function eersteTermijn(zaak: Zaaktoestand): { readonly einddatum: Datum; readonly titel: string } | null {
  const lopend = zaak.procedures.flatMap((procedure) =>
    procedure.klokken
      .filter((klok) => klok.status === 'loopt' && !VAN_DE_OUDER.has(klok.naam))
      .map((klok) => ({ einddatum: klok.einddatum, regel: klokdefinitie(definitieVan(procedure.soort), klok.naam) })),
  );
  const [eerste] = lopend
    .filter(({ regel }) => TE_HALEN.includes(regel.soort))
    .sort((a, b) => (a.einddatum < b.einddatum ? -1 : a.einddatum > b.einddatum ? 1 : 0));
  return eerste ? { einddatum: eerste.einddatum, titel: eerste.regel.titel } : null;
}
