import type { Overnamefeiten } from '#domain/import/overnamespel';
import type { Importrij, Overname } from '#domain/import/rij';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';
import { schrijfBedrag } from '#domain/waarden/geld';

/** The one line of the logboek of a zaak that was taken over: what happened before, and when. */
export function overnametekst(
  { ontvangenOp, overname }: Pick<Importrij, 'ontvangenOp'> & { readonly overname: Overname },
  { besluiten }: Pick<Overnamefeiten, 'besluiten'>,
): string {
  const toets = besluiten.filter(({ besluit }) => besluit.besluitsoort === 'eersteToets');
  const toegekend = toets.find(({ besluit }) => besluit.uitkomst === 'toegekend')?.besluit.bedrag;
  const toetsuitslag = toegekend === undefined ? 'afgewezen' : `toegekend ${schrijfBedrag(toegekend)}`;
  const hardheid = overname.fase === 'afgewezen_te_laat' ? 'afgewezen als te laat' : 'hardheidsclausule toegepast';
  const delen = [
    deel('ontvangen', ontvangenOp),
    deel(hardheid, overname.hardheidOp),
    deel(`eerste toets: ${toetsuitslag}`, overname.eersteToetsOp),
    deel('betaald', overname.betaaldOp),
    deel('afgezien van de integrale beoordeling', overname.afgezienOp),
    deel('publieke schulden afgehandeld', overname.schuldenAfOp),
    ...beoordelingdelen(overname.beoordeling),
  ].filter((tekst) => tekst !== null);
  return `Overgenomen uit het vorige systeem: ${delen.join('; ')}.`;
}

function beoordelingdelen(beoordeling: Overname['beoordeling']): readonly (string | null)[] {
  if (beoordeling === null) return [];
  const { begonnenOp, vooraankondiging, beschikking } = beoordeling;
  return [
    deel('integrale beoordeling begonnen', begonnenOp),
    ...(vooraankondiging
      ? [
          deel(`vooraankondiging ${schrijfBedrag(vooraankondiging.bedrag)}`, vooraankondiging.op),
          deel('voorlopig bedrag betaald', vooraankondiging.betaaldOp),
        ]
      : []),
    ...(beschikking
      ? [
          deel(`beschikking ${schrijfBedrag(beschikking.bedrag)}`, beschikking.op),
          deel('verschil betaald', beschikking.betaaldOp),
        ]
      : []),
  ];
}

function deel(wat: string, op: Datum | null): string | null {
  return op === null ? null : `${wat} op ${schrijfDatum(op)}`;
}
