import type { Handelende } from '#domain/autorisatie/rollen';
import { openHandelingen, type OpenHandeling } from '#domain/processen/controle';
import { definitieVan, fasetitel } from '#domain/processen/register';
import type { Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import type { Datum } from '#domain/waarden/datum';

/** A button, or a button one sees but may not use, with the reason. */
export interface Doeknop {
  readonly tekst: string;
  readonly href: string;
  readonly soort: 'primair' | 'secundair';
  readonly beletsel: string | null;
}

/** What can be done in one procedure. */
export interface Doegroep {
  readonly titel: string;
  readonly toelichting: string;
  readonly knoppen: readonly Doeknop[];
}

/** "Wat kan ik nu doen": next steps by procedure, and apart from them what is always possible. */
export interface NuDoen {
  readonly groepen: readonly Doegroep[];
  readonly overig: readonly Doeknop[];
  /** Said when nothing is open to this person: who has the ball. */
  readonly niets: string | null;
}

/** The buttons of a zaak for a person; the same check decides when the act is done. */
export function toonNuDoen(zaak: Zaaktoestand, door: Handelende, op: Datum): NuDoen {
  const open = openHandelingen(zaak, door, op);
  const stappen = open.filter((kans) => kans.procedure.soort !== 'aanmelding');
  const groepen = zaak.procedures
    .filter((procedure) => procedure.soort !== 'aanmelding')
    .map((procedure) => ({ procedure, kansen: stappen.filter((kans) => kans.procedureId === procedure.id) }))
    .filter(({ kansen }) => kansen.length > 0)
    .map(({ procedure, kansen }) => groep(zaak, procedure, kansen));
  const overig = open.filter((kans) => kans.procedure.soort === 'aanmelding').map((kans) => knop(zaak, kans));
  return { groepen, overig, niets: groepen.length > 0 ? null : wieIsAanZet(zaak) };
}

function groep(zaak: Zaaktoestand, procedure: Proceduretoestand, kansen: readonly OpenHandeling[]): Doegroep {
  const definitie = definitieVan(procedure.soort);
  const toelichting = definitie.fases.find((f) => f.naam === procedure.fase)?.toelichting ?? '';
  return {
    titel: `${definitie.titel}: ${fasetitel(procedure.soort, procedure.fase).toLowerCase()}`,
    toelichting,
    knoppen: [...kansen]
      .sort((a, b) => Number(b.handeling.hoofdstap ?? false) - Number(a.handeling.hoofdstap ?? false))
      .map((kans) => knop(zaak, kans)),
  };
}

function knop(zaak: Zaaktoestand, { procedureId, handeling, beletsel }: OpenHandeling): Doeknop {
  return {
    tekst: handeling.titel,
    href: `/zaken/${zaak.zaaknummer}/procedures/${procedureId}/handelingen/${handeling.naam}`,
    soort: handeling.hoofdstap === true ? 'primair' : 'secundair',
    beletsel,
  };
}

const WIE = {
  dienst: 'Een collega is aan zet',
  ouder: 'De ouder is aan zet',
  bank: 'De bank is aan zet',
  ander: 'Wij wachten op gegevens van een ander',
  niemand: 'Er hoeft nu niets te gebeuren',
} as const;

function wieIsAanZet(zaak: Zaaktoestand): string {
  if (zaak.volgnummer === 0) return 'De zaak wordt gestart. Over een paar seconden ziet u hier wat u kunt doen.';
  const procedure =
    zaak.procedures.findLast((p) => p.beeindigdOp === null && p.soort !== 'aanmelding') ?? zaak.procedures.at(-1);
  if (!procedure) return WIE.dienst;
  const fase = definitieVan(procedure.soort).fases.find((f) => f.naam === procedure.fase);
  return `${WIE[fase?.wachtOp ?? 'dienst']}. ${fase?.toelichting ?? ''}`.trim();
}
