import { compensatieRegel } from '#domain/rekenhulp/regels/compensatie';
import { forfaitRegel } from '#domain/rekenhulp/regels/forfait';
import { kindregelingRegel } from '#domain/rekenhulp/regels/kindregeling';
import { moratoriumRegel } from '#domain/rekenhulp/regels/moratorium';
import { nabestaandenAanvragerRegel } from '#domain/rekenhulp/regels/nabestaanden-aanvrager';
import { overledenKindRegel } from '#domain/rekenhulp/regels/overleden-kind';
import { partnerbedragRegel } from '#domain/rekenhulp/regels/partnerbedrag';
import { partnertoerekeningRegel } from '#domain/rekenhulp/regels/partnertoerekening';
import type { Rekenregel } from '#domain/rekenhulp/rekenregel';

/** Every rule that answers on its own, in the order the page shows them. A new rule adds one import and one line here. */
export const REKENREGELS: readonly Rekenregel[] = [
  moratoriumRegel,
  forfaitRegel,
  partnerbedragRegel,
  partnertoerekeningRegel,
  compensatieRegel,
  kindregelingRegel,
  overledenKindRegel,
  nabestaandenAanvragerRegel,
];

const OP_NAAM: ReadonlyMap<string, Rekenregel> = new Map(REKENREGELS.map((regel) => [regel.regel, regel]));

/** The rule of that name; undefined when there is none. */
export function rekenregelMetNaam(naam: string): Rekenregel | undefined {
  return OP_NAAM.get(naam);
}
