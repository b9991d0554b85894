import { beslistermijnBezwaarRegel } from '#domain/rekenhulp/regels/beslistermijn-bezwaar';
import { betaaldeSchuldenRegel } from '#domain/rekenhulp/regels/betaalde-schulden';
import { bezwaartermijnRegel } from '#domain/rekenhulp/regels/bezwaartermijn';
import { compensatieRegel } from '#domain/rekenhulp/regels/compensatie';
import { dwangsomRegel } from '#domain/rekenhulp/regels/dwangsom';
import { exToeslagpartnerRegel } from '#domain/rekenhulp/regels/ex-toeslagpartner';
import { forfaitRegel } from '#domain/rekenhulp/regels/forfait';
import { gemeentetermijnenRegel } from '#domain/rekenhulp/regels/gemeentetermijnen';
import { kindregelingRegel } from '#domain/rekenhulp/regels/kindregeling';
import { moratoriumRegel } from '#domain/rekenhulp/regels/moratorium';
import { msnpRegel } from '#domain/rekenhulp/regels/msnp';
import { nabestaandenAanvragerRegel } from '#domain/rekenhulp/regels/nabestaanden-aanvrager';
import { nietKotRegel } from '#domain/rekenhulp/regels/niet-kot';
import { overledenKindRegel } from '#domain/rekenhulp/regels/overleden-kind';
import { partnerbedragRegel } from '#domain/rekenhulp/regels/partnerbedrag';
import { partnertoerekeningRegel } from '#domain/rekenhulp/regels/partnertoerekening';
import { privateSchuldRegel } from '#domain/rekenhulp/regels/private-schuld';
import { rechterlijkeDwangsomRegel } from '#domain/rekenhulp/regels/rechterlijke-dwangsom';
import { termijnRegel } from '#domain/rekenhulp/regels/termijn';
import { tijdigheidBezwaarRegel } from '#domain/rekenhulp/regels/tijdigheid-bezwaar';
import type { Rekenregel } from '#domain/rekenhulp/rekenregel';

/** Every rule that answers on its own, in the order the page shows them. A new rule adds one import and one line here. */
export const REKENREGELS: readonly Rekenregel[] = [
  termijnRegel,
  bezwaartermijnRegel,
  tijdigheidBezwaarRegel,
  beslistermijnBezwaarRegel,
  dwangsomRegel,
  rechterlijkeDwangsomRegel,
  gemeentetermijnenRegel,
  moratoriumRegel,
  forfaitRegel,
  partnerbedragRegel,
  partnertoerekeningRegel,
  compensatieRegel,
  kindregelingRegel,
  overledenKindRegel,
  nabestaandenAanvragerRegel,
  exToeslagpartnerRegel,
  nietKotRegel,
  betaaldeSchuldenRegel,
  privateSchuldRegel,
  msnpRegel,
];

const OP_NAAM: ReadonlyMap<string, Rekenregel> = new Map(REKENREGELS.map((regel) => [regel.regel, regel]));

/** The rule of that name; undefined when there is none. */
export function rekenregelMetNaam(naam: string): Rekenregel | undefined {
  return OP_NAAM.get(naam);
}
