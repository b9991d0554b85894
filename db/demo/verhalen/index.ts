import { verteller, werkUit, type Schets, type Verhaal, type Verteller } from '#db/demo/verhaal';
import { inBeoordeling } from '#db/demo/verhalen/beoordeling';
import * as betaald from '#db/demo/verhalen/betaald';
import * as onderweg from '#db/demo/verhalen/onderweg';
import * as partners from '#db/demo/verhalen/partners';
import * as teLaat from '#db/demo/verhalen/te-laat';
import * as toets from '#db/demo/verhalen/toets';
import type { Datum } from '#domain/waarden/datum';

/** One zaak of each kind. */
const IN_BEOORDELING = 14;

const SCHETSEN: readonly ((v: Verteller) => Schets)[] = [
  // Partners stand next to each other: the second one refers to the place before it.
  partners.eerstePartner('2015-06-30'),
  partners.gewezenPartner,
  partners.eerstePartner(null),
  partners.nogSteedsPartner,
  ...betaald.langGeledenBetaald,
  ...betaald.moratoriumLoopt,
  ...betaald.afgezien,
  ...toets.afgewezen,
  ...toets.metDeHand,
  toets.twijfel,
  ...toets.extraControle,
  ...toets.voorbereiden,
  ...toets.terAkkoord,
  toets.teruggestuurdVoorstel,
  ...toets.belofte,
  toets.spoed,
  toets.verlengd,
  ...onderweg.bellen,
  ...onderweg.rekening,
  ...onderweg.vrijgave,
  ...onderweg.inBetaalrun,
  ...onderweg.uitgesteld,
  ...onderweg.geretourneerd,
  onderweg.alsnogBetaald,
  onderweg.eerderIets,
  onderweg.eerderAlles,
  onderweg.eerderGemeld,
  ...teLaat.teBeoordelen,
  ...teLaat.hardheidTerAkkoord,
  ...teLaat.teLaatAfgewezen,
  ...teLaat.toegepast,
  ...teLaat.opgeschort,
  teLaat.opTijdGepost,
  teLaat.gevondenBrief,
  ...teLaat.vandaagOntvangen,
  ...inBeoordeling(IN_BEOORDELING),
];

/** Every zaak of the demo, as the operation looks on `vandaag`. */
export function demoverhalen(vandaag: Datum): readonly Verhaal[] {
  return SCHETSEN.map((schets, nummer) => {
    const v = verteller(nummer, vandaag);
    return werkUit(v, schets(v));
  });
}
