/** What was recorded in the queue before the beoordeling began: its clocks run in the zaak from the first day on. */
import type { Context, Gevolg } from '#domain/processen/procedure';
import { RECHTER_BESLUIT } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { stelInGebreke } from '#domain/processen/tabellen/integrale-beoordeling.rechter';
import { taak } from '#domain/processen/tabellen/signaaltaken';
import { schrijfDatum } from '#domain/waarden/datum';

type Overgenomen = Required<Pick<Gevolg, 'tekst' | 'gegevens' | 'klokken' | 'effecten'>>;

/** The last day of a court and the ingebrekestelling that hold in the queue, each as its act in the zaak would record it; empty when there are none. */
export function neemWachtrijOver(context: Context): Overgenomen {
  const delen = [rechterVan(context), ingebrekestellingVan(context)].filter((deel) => deel !== null);
  return {
    tekst: delen.map(({ tekst }) => ` ${tekst}`).join(''),
    gegevens: Object.assign({}, ...delen.map(({ gegevens }) => gegevens ?? {})) as Overgenomen['gegevens'],
    klokken: delen.flatMap(({ klokken }) => klokken ?? []),
    effecten: delen.flatMap(({ effecten }) => effecten ?? []),
  };
}

/** The queue has no dwangsom: who reads the ruling adds it, and that takes the place of this. */
function rechterVan({ feiten }: Context): Gevolg | null {
  const rechter = feiten?.wachtrij?.rechter;
  if (!rechter) return null;
  const { ontvangenOp, uiterlijk } = rechter;
  return {
    ok: true,
    tekst: `Uit de wachtrij: de rechter gaf als laatste dag voor de beschikking ${schrijfDatum(uiterlijk)}.`,
    gegevens: { uitspraakOp: ontvangenOp, rechterBesluitVoor: uiterlijk },
    klokken: [{ soort: 'start', klok: RECHTER_BESLUIT.naam, vanaf: uiterlijk }],
    effecten: [taak('uitspraak', 'Neem de dwangsom uit de uitspraak over', { rol: 'jurist', uiterlijk })],
  };
}

function ingebrekestellingVan(context: Context): Gevolg | null {
  const ontvangenOp = context.feiten?.wachtrij?.ingebrekestellingOp ?? null;
  if (ontvangenOp === null) return null;
  const gevolg = stelInGebreke(context, ontvangenOp);
  return gevolg.ok ? { ...gevolg, tekst: `Uit de wachtrij: ${gevolg.tekst}` } : null;
}
