import { betaaldeSchuldenRegel } from '#domain/rekenhulp/regels/betaalde-schulden';
import { compensatieRegel } from '#domain/rekenhulp/regels/compensatie';
import { exToeslagpartnerRegel } from '#domain/rekenhulp/regels/ex-toeslagpartner';
import { forfaitRegel } from '#domain/rekenhulp/regels/forfait';
import { kindregelingRegel } from '#domain/rekenhulp/regels/kindregeling';
import { msnpRegel } from '#domain/rekenhulp/regels/msnp';
import { nabestaandenAanvragerRegel } from '#domain/rekenhulp/regels/nabestaanden-aanvrager';
import { nietKotRegel } from '#domain/rekenhulp/regels/niet-kot';
import { overledenKindRegel } from '#domain/rekenhulp/regels/overleden-kind';
import { partnerbedragRegel } from '#domain/rekenhulp/regels/partnerbedrag';
import { partnertoerekeningRegel } from '#domain/rekenhulp/regels/partnertoerekening';
import { privateSchuldRegel } from '#domain/rekenhulp/regels/private-schuld';
import type { Rekenregel } from '#domain/rekenhulp/rekenregel';

/** Every rule that answers with an amount. */
export const BEDRAGREGELS: readonly Rekenregel[] = [
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
