/**
 * A zaak that ran in another system, brought to the position it would have here: its events are played on the days on which they happened, in
 * memory. What comes of it is written as one event. No letters and no messages to others: those went out then.
 */
import type { Rijfout } from '#domain/import/fout';
import { OVERNEMERS, Overnamespel, Spelbreuk, type Overnamefeiten } from '#domain/import/overnamespel';
import { overnametekst } from '#domain/import/overnametekst';
import type { Beoordelingovername, Importrij, Overname } from '#domain/import/rij';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Zaaktoestand } from '#domain/processen/toestand';
import { procedureVan } from '#domain/processen/verrichtingen';
import type { Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

/** A row of a zaak that is taken over. */
export type Overnamerij = Importrij & { readonly overname: Overname };

/** A zaak as it is taken over: position and facts, and the sentence of the logboek. */
export interface Overgenomen extends Overnamefeiten {
  readonly tekst: string;
}

const { opsteller, beoordelaar, betaling } = OVERNEMERS;

/** Plays a row to the position it had. `begin`: the zaak as registered, `vandaag`: the day of the import. */
export function speelOvername(
  rij: Overnamerij,
  begin: Zaaktoestand,
  vandaag: Datum,
): { readonly ok: true; readonly zaak: Overgenomen } | { readonly ok: false; readonly fouten: readonly Rijfout[] } {
  const spel = new Overnamespel(begin, dossierfeitenVan(rij));
  let signalen: readonly string[];
  try {
    speelRegistratie(spel, rij);
    speelHardheid(spel, rij.overname);
    speelToets(spel, rij);
    for (const stap of stappenDaarna(spel, rij.overname)) stap.speel();
    spel.laatVerlopen(vandaag);
    signalen = spel.geefSignalen(vandaag);
  } catch (fout) {
    if (!(fout instanceof Spelbreuk)) throw fout;
    return { ok: false, fouten: [{ kolom: fout.kolom, reden: fout.message }] };
  }
  const feiten = spel.feiten(rij.overname.behandelaar);
  const bedragfout = controleerBedrag(rij.overname, feiten);
  if (bedragfout) return { ok: false, fouten: [bedragfout] };
  return { ok: true, zaak: { ...feiten, tekst: [overnametekst(rij, feiten), ...signalen].join(' ') } };
}

/** The facts on which the previous system decided, as the row tells them. */
function dossierfeitenVan({ eerderOntvangen, overname }: Overnamerij): Dossierfeiten {
  return {
    alOntvangen: eerderOntvangen ?? centen(0),
    partnerMetForfait: overname.regeling === 'partnerbedrag' ? { zaaknummer: '', uitbetaald: centen(0) } : null,
    rekening: { rekeningId: '', gecontroleerd: true, opgegevenDoor: opsteller.medewerkerId },
  };
}

function speelRegistratie(spel: Overnamespel, { geregistreerdOp }: Overnamerij): void {
  spel.start(geregistreerdOp);
  spel.bericht(geregistreerdOp, 'briefVerzonden', { brief: 'ontvangstbevestiging' });
}

function speelHardheid(spel: Overnamespel, { fase, hardheidOp }: Overname): void {
  if (hardheidOp === null) return;
  const toepassen = fase !== 'afgewezen_te_laat';
  const invoer = { toepassen, grond: toepassen ? 'anders' : 'geen' };
  const kolom = 'hardheid_op';
  spel.handeling(hardheidOp, ['hardheidsclausule', 'stelHardheidVoor'], opsteller, { invoer, kolom });
  spel.handeling(hardheidOp, ['hardheidsclausule', 'keurHardheidGoed'], beoordelaar, { kolom });
}

/**
 * The toets goes by hand: what the register said then is not in the file, and made-up answers do not belong in a dossier. Its question is
 * closed, unless the toets is still to be done: then the workflow asks it.
 */
function speelToets(spel: Overnamespel, { geregistreerdOp, overname }: Overnamerij): void {
  const { fase, eersteToetsOp, hardheidOp } = overname;
  if (fase === 'toets' || fase === 'te_laat' || fase === 'afgewezen_te_laat') return;
  const op = eersteToetsOp ?? hardheidOp ?? geregistreerdOp;
  const kolom = 'eerste_toets_op';
  spel.handeling(op, ['eersteToets', 'openHandmatigeToets'], opsteller, { kolom });
  spel.bericht(op, 'toeslaggegevensAntwoord', {});
  if (eersteToetsOp === null) return;
  const onterecht = fase === 'afgewezen' ? 'nee' : 'ja';
  spel.handeling(op, ['eersteToets', 'beantwoordHandmatigeToets'], opsteller, { invoer: { onterecht }, kolom });
  if (fase === 'afgewezen') {
    const invoer = { andereReden: false };
    spel.handeling(op, ['eersteToets', 'beantwoordExtraToets'], opsteller, { invoer, kolom });
  }
  const partner = overname.regeling === 'partnerbedrag' ? { nogPartner: overname.nogToeslagpartner } : {};
  spel.handeling(op, ['eersteToets', 'stelBesluitVoor'], opsteller, { invoer: partner, kolom });
  spel.handeling(op, ['eersteToets', 'keurVoorstelGoed'], beoordelaar, { kolom });
}

interface Stap {
  readonly op: Datum;
  readonly speel: () => void;
}

/** What happened after the toets, in the order of the days. */
function stappenDaarna(
  spel: Overnamespel,
  { betaaldOp, afgezienOp, schuldenAfOp, beoordeling }: Overname,
): readonly Stap[] {
  const stap = (op: Datum | null, speel: (dag: Datum) => void): readonly Stap[] =>
    op === null ? [] : [{ op, speel: () => speel(op) }];
  return [
    ...stap(betaaldOp, (op) => speelBetaling(spel, op, 'betaald_op')),
    ...stap(afgezienOp, (op) => {
      const wat = { invoer: { besproken: true }, kolom: 'afgezien_op' };
      spel.handeling(op, ['aanmelding', 'zieAfVanIntegraleBeoordeling'], opsteller, wat);
    }),
    ...stap(schuldenAfOp, (op) => {
      const wat = { invoer: { gecontroleerd: true }, kolom: 'schulden_afgehandeld_op' };
      spel.handeling(op, ['uitbetaling', 'meldPubliekeSchuldenAfgehandeld'], opsteller, wat);
    }),
    ...(beoordeling === null ? [] : beoordelingstappen(spel, beoordeling)),
  ].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}

function speelBetaling(spel: Overnamespel, op: Datum, kolom: string): void {
  const uitbetaling = procedureVan(spel.toestand, 'uitbetaling');
  if (uitbetaling?.fase !== 'bellen') {
    const waar = kolom === 'betaald_op' ? 'fase' : kolom;
    throw new Spelbreuk(waar, 'Er was niets te betalen: alles was al ontvangen, of de partner kreeg het forfait.');
  }
  const nu = { resultaat: 'nuBetalen' };
  spel.handeling(op, ['uitbetaling', 'legBelgesprekVast'], opsteller, { invoer: nu, kolom });
  spel.handeling(op, ['uitbetaling', 'geefBetalingVrij'], betaling, { kolom });
  spel.bericht(op, 'betalingVerwerkt', { bedrag: uitbetaling.gegevens['bedrag'] ?? 0, betaaldOp: op });
}

/** The beoordeling of the previous system: its amounts are taken as they are, what is to be paid of them follows from what was received. */
function beoordelingstappen(spel: Overnamespel, beoordeling: Beoordelingovername): readonly Stap[] {
  const { begonnenOp, vooraankondiging, beschikking } = beoordeling;
  const wie = { opgesteldDoor: opsteller.medewerkerId, geaccordeerdDoor: beoordelaar.medewerkerId };
  const betaling = (op: Datum | null, kolom: string): readonly Stap[] =>
    op === null ? [] : [{ op, speel: () => speelBetaling(spel, op, kolom) }];
  const begin = ['aanmelding', 'beginIntegraleBeoordeling'] as const;
  return [
    { op: begonnenOp, speel: () => spel.handeling(begonnenOp, begin, opsteller, { kolom: 'ib_begonnen_op' }) },
    ...(vooraankondiging === null
      ? []
      : [
          {
            op: vooraankondiging.op,
            speel: () =>
              spel.bericht(vooraankondiging.op, 'vooraankondigingOvergenomen', {
                bedrag: vooraankondiging.bedrag,
                ...wie,
              }),
          },
          ...betaling(vooraankondiging.betaaldOp, 'ib_voorlopig_betaald_op'),
        ]),
    ...(beschikking === null
      ? []
      : [
          {
            op: beschikking.op,
            speel: () => {
              const { op, bedrag, toegekendeJaren, afgewezenJaren } = beschikking;
              spel.bericht(op, 'beschikkingOvergenomen', { bedrag, toegekendeJaren, afgewezenJaren, ...wie });
            },
          },
          ...betaling(beschikking.betaaldOp, 'ib_betaald_op'),
        ]),
  ];
}

/** The amount of the file beside the one that follows from the rules: a difference is for a person to look at, not to round away. */
function controleerBedrag({ toegekendBedrag }: Overname, { besluiten }: Overnamefeiten): Rijfout | null {
  const toets = besluiten.map(({ besluit }) => besluit).filter(({ besluitsoort }) => besluitsoort === 'eersteToets');
  const besluit = toets.find(({ uitkomst }) => uitkomst === 'toegekend');
  if (toegekendBedrag === null || !besluit || besluit.bedrag === toegekendBedrag) return null;
  const reden = `Toegekend is ${schrijfBedrag(toegekendBedrag)}, maar volgens de gegevens van deze rij is het ${schrijfBedrag(besluit.bedrag)}.`;
  return { kolom: 'toegekend_bedrag', reden };
}
