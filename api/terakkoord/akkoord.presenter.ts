import { duurTekst } from '#api/shared/moment';
import { toonBedrag, type Cel } from '#api/shared/weergave';
import type { Akkoordregel } from '#db/queries/terakkoord.query';
import { akkoordhandeling, AKKOORDTAKEN } from '#db/queries/terakkoord.taken';
import type { Handelende } from '#domain/autorisatie/rollen';
import { controleerHandeling } from '#domain/processen/controle';
import type { Proceduretoestand } from '#domain/processen/toestand';
import { getalUit } from '#domain/processen/velden';
import { laatsteVerrichter } from '#domain/processen/verrichtingen';
import type { Datum } from '#domain/waarden/datum';

/** What a row needs to know of the moment and the reader. */
export interface Akkoordomgeving {
  readonly door: Handelende;
  readonly op: Datum;
  readonly momentMs: number;
  readonly namen: ReadonlyMap<string, string>;
}

const EIGEN_WERK = 'Gemaakt door uzelf, een collega moet dit doen.';

/** Who made what waits here, by id: whoever did the acts that the approval must come after, and who made and approved the besluit. */
export function makersVan(regel: Akkoordregel): readonly string[] {
  const procedure = procedureVan(regel);
  const taak = AKKOORDTAKEN.find((akkoord) => akkoord.taak === regel.taak);
  if (!procedure || !taak) return [];
  const { andereDan } = akkoordhandeling(taak);
  const { opgesteldDoor, geaccordeerdDoor } = procedure.gegevens;
  const makers = andereDan
    ? andereDan.map((handeling) => laatsteVerrichter(procedure, handeling))
    : [opgesteldDoor, geaccordeerdDoor];
  return [...new Set(makers.filter((maker): maker is string => typeof maker === 'string' && maker !== ''))];
}

/** The cells of one row. The act itself decides whether it is open to this person, so a link never leads to a refusal. */
export function toonAkkoord(regel: Akkoordregel, omgeving: Akkoordomgeving): readonly Cel[] {
  const makers = makersVan(regel);
  const beletsel = beletselVan(regel, omgeving, makers);
  const zaak = `/zaken/${regel.zaaknummer}`;
  const actie = `${zaak}/procedures/${regel.procedureId}/handelingen/${handelingVan(regel)}`;
  return [
    beletsel === null ? { tekst: regel.titel, href: actie } : { tekst: regel.titel, onder: beletsel },
    { tekst: regel.zaaknummer, href: zaak },
    { tekst: regel.naam, onder: regel.spoed ? 'Spoed' : '' },
    makers.map((id) => omgeving.namen.get(id) ?? id).join(' en ') || 'het systeem',
    duurTekst(regel.sindsMs, omgeving.momentMs),
    toonBedrag(bedragVan(regel)),
  ];
}

function beletselVan(regel: Akkoordregel, omgeving: Akkoordomgeving, makers: readonly string[]): string | null {
  if (makers.includes(omgeving.door.medewerkerId)) return EIGEN_WERK;
  const { procedureId } = regel;
  const handeling = handelingVan(regel);
  const { door, op } = omgeving;
  const controle = controleerHandeling(regel.toestand, { procedureId, handeling, door, op, invoer: {} });
  return controle.ok ? null : (controle.redenen.find(({ veld }) => veld === null)?.melding ?? null);
}

/** The amount of the voorstel or of the payment; null where it is not about money. */
function bedragVan(regel: Akkoordregel): number | null {
  const gegevens = procedureVan(regel)?.gegevens ?? {};
  return getalUit(gegevens, 'voorstelTotaal') ?? getalUit(gegevens, 'bedrag');
}

function procedureVan({ toestand, procedureId }: Akkoordregel): Proceduretoestand | undefined {
  return toestand.procedures.find(({ id }) => id === procedureId);
}

function handelingVan(regel: Akkoordregel): string {
  return AKKOORDTAKEN.find(({ taak }) => taak === regel.taak)?.handeling ?? '';
}
