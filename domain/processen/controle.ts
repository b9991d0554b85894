/** May this act be done now, by this person? Synchronous and pure: the workflow's validator, the page's buttons and the tests ask the same. */
import type { Handelende } from '#domain/autorisatie/rollen';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import { weiger, type Context, type Handelingdefinitie, type Weigering } from '#domain/processen/procedure';
import { definitieVan } from '#domain/processen/register';
import type { Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import { controleerInvoer } from '#domain/processen/invoercontrole';
import { laatsteVerrichter } from '#domain/processen/verrichtingen';

type Handelinggebeurtenis = Pick<
  Gebeurtenis & { soort: 'handeling' },
  'procedureId' | 'handeling' | 'invoer' | 'door' | 'op' | 'gezien'
>;

/** The procedure and the row of the table when the act may be done; the reasons when not. */
export type Controle =
  { readonly ok: true; readonly procedure: Proceduretoestand; readonly handeling: Handelingdefinitie } | Weigering;

/** Checks fase, role, four eyes, own condition and input of an act. `op` is today. */
export function controleerHandeling(zaak: Zaaktoestand, gebeurtenis: Handelinggebeurtenis): Controle {
  const procedure = zaak.procedures.find((p) => p.id === gebeurtenis.procedureId);
  if (!procedure) return weiger('procedure-onbekend', 'Deze procedure hoort niet (meer) bij de zaak.');
  const handeling = definitieVan(procedure.soort).handelingen.find((h) => h.naam === gebeurtenis.handeling);
  if (!handeling) return weiger('handeling-onbekend', 'Deze handeling bestaat niet.');
  const beletsel = beletselVoor({ zaak, procedure, op: gebeurtenis.op, feiten: null }, handeling, gebeurtenis.door);
  if (beletsel) return beletsel;
  if (isIngehaald(procedure, handeling, gebeurtenis.gezien)) {
    return weiger('zaak-gewijzigd', 'Een collega heeft intussen iets gedaan. Bekijk opnieuw wat u goedkeurt.');
  }
  const fouten = controleerInvoer(handeling.velden, gebeurtenis.invoer, gebeurtenis.op);
  return fouten.length > 0 ? { ok: false, redenen: fouten } : { ok: true, procedure, handeling };
}

/** Who approves what a colleague made, approves what the page showed: not what came in its place since. */
function isIngehaald(procedure: Proceduretoestand, handeling: Handelingdefinitie, gezien: number | undefined): boolean {
  if (gezien === undefined || handeling.andereDan === undefined) return false;
  return procedure.verrichtingen.some((verrichting) => verrichting.volgnummer > gezien);
}

/** An act that is open to someone, and an act that is open but not to this person, with the reason. */
export interface OpenHandeling {
  readonly procedureId: string;
  readonly procedure: Proceduretoestand;
  readonly handeling: Handelingdefinitie;
  readonly beletsel: string | null;
}

/** Everything that may be done in a zaak in its present fases; `beletsel` says why this person may not (role excepted: those are left out). */
export function openHandelingen(zaak: Zaaktoestand, door: Handelende, op: Gebeurtenis['op']): readonly OpenHandeling[] {
  return zaak.procedures.flatMap((procedure) =>
    definitieVan(procedure.soort)
      .handelingen.filter((handeling) => heeftRol(handeling, door))
      .map((handeling) => ({
        handeling,
        weigering: beletselVoor({ zaak, procedure, op, feiten: null }, handeling, door),
      }))
      .filter(({ weigering }) => !NIET_AAN_DE_ORDE.includes(weigering?.redenen[0]?.code ?? ''))
      .map(({ handeling, weigering }) => ({
        procedureId: procedure.id,
        procedure,
        handeling,
        beletsel: weigering?.redenen[0]?.melding ?? null,
      })),
  );
}

/** Refusals that take an act off the screen; the other ones leave it there with the reason. */
const NIET_AAN_DE_ORDE: readonly string[] = ['fase-past-niet', 'kan-nu-niet'];

function beletselVoor(context: Context, handeling: Handelingdefinitie, door: Handelende): Weigering | null {
  const { procedure } = context;
  const beeindigd = procedure.beeindigdOp !== null && handeling.naEinde !== true;
  if (beeindigd || !handeling.fases.includes(procedure.fase)) {
    return weiger('fase-past-niet', 'De zaak is inmiddels verder: deze stap kan nu niet meer. Bekijk de zaak opnieuw.');
  }
  if (!heeftRol(handeling, door)) return weiger('rol-ontbreekt', 'U heeft de rol niet die deze handeling mag doen.');
  const reden = handeling.kanNiet?.(context);
  if (reden) return weiger('kan-nu-niet', reden);
  const ander = (handeling.andereDan ?? []).find((naam) => laatsteVerrichter(procedure, naam) === door.medewerkerId);
  return ander
    ? weiger('vier-ogen-vereist', 'U heeft de vorige stap zelf gedaan. Een collega moet dit beoordelen.')
    : null;
}

function heeftRol(handeling: Handelingdefinitie, door: Handelende): boolean {
  return handeling.rollen.some((rol) => door.rollen.includes(rol));
}
