/** What being late costs in one integrale beoordeling: the dwangsom of the law after an ingebrekestelling, and the one a court attached. */
import { berekenBestuurlijkeDwangsom } from '#domain/dwangsom/bestuurlijk';
import { berekenRechterlijkeDwangsom } from '#domain/dwangsom/rechterlijk';
import type { Telmoment } from '#domain/dwangsom/telling';
import { datumUit, getalUit, type Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';
import { centen, som, type EuroCenten } from '#domain/waarden/geld';

/** One dwangsom, as it stands. */
export interface Dwangsomstand {
  readonly soort: 'bestuurlijk' | 'rechterlijk';
  readonly bedrag: EuroCenten;
  readonly maximum: EuroCenten;
  /** First day that is owed; it can still lie ahead. */
  readonly eersteDag: Datum;
  /** No day is added any more: decided, or at its maximum. */
  readonly klaar: boolean;
  readonly bron: string;
}

const BESTUURLIJK_MAXIMUM_DAGEN = 42;

/** The dwangsommen on a day, from the state of the procedure. */
export function dwangsommen(gegevens: Invoer, op: Datum): readonly Dwangsomstand[] {
  return [...bestuurlijk(gegevens, op), ...rechterlijk(gegevens, op)];
}

function momentVan(gedaanOp: Datum | null, op: Datum): Telmoment {
  return gedaanOp === null ? { soort: 'peildatum', op } : { soort: 'bekendgemaakt', op: gedaanOp };
}

/** Example (E20, K44): received 2025-05-13 and not decided by 2025-07-08 → € 1.442. */
function bestuurlijk(gegevens: Invoer, op: Datum): readonly Dwangsomstand[] {
  const ontvangen = datumUit(gegevens, 'ingebrekestellingOp');
  if (ontvangen === null) return [];
  const beschiktOp = datumUit(gegevens, 'beschiktOp');
  const feiten = { ingebrekestellingOntvangen: ontvangen, rolIgsTermijn: false, op: null };
  const nu = berekenBestuurlijkeDwangsom({ ...feiten, moment: momentVan(beschiktOp, op) });
  const vol = berekenBestuurlijkeDwangsom({ ...feiten, moment: { soort: 'peildatum', op: nu.laatsteDag } });
  return [
    {
      soort: 'bestuurlijk',
      bedrag: nu.bedrag,
      maximum: vol.bedrag,
      eersteDag: nu.eersteDag,
      klaar: beschiktOp !== null || nu.dagen === BESTUURLIJK_MAXIMUM_DAGEN,
      bron: 'Awb 4:17',
    },
  ];
}

/**
 * A ruling with two steps has one dwangsom: days late in each step count together, until its maximum [A]. Example: € 100 a day, vooraankondiging five days
 * late, then decided in time → € 500.
 */
function rechterlijk(gegevens: Invoer, op: Datum): readonly Dwangsomstand[] {
  const [perDag, maximum] = [getalUit(gegevens, 'rechterPerDag'), getalUit(gegevens, 'rechterMaximum')];
  if (perDag === null || maximum === null) return [];
  const stappen = [
    {
      uitersteDag: datumUit(gegevens, 'rechterVooraankondigingVoor'),
      gedaanOp: datumUit(gegevens, 'vooraankondigingOp'),
    },
    { uitersteDag: datumUit(gegevens, 'rechterBesluitVoor'), gedaanOp: datumUit(gegevens, 'beschiktOp') },
  ].flatMap(({ uitersteDag, gedaanOp }) =>
    uitersteDag === null
      ? []
      : [
          berekenRechterlijkeDwangsom({
            uitersteDag,
            perDag: centen(perDag),
            maximum: centen(maximum),
            moment: momentVan(gedaanOp, op),
          }),
        ],
  );
  const bedrag = centen(Math.min(maximum, som(stappen.map((stap) => stap.bedrag))));
  const [eerste] = stappen;
  if (!eerste) return [];
  return [
    {
      soort: 'rechterlijk',
      bedrag,
      maximum: centen(maximum),
      eersteDag: eerste.eersteDag,
      klaar: bedrag === maximum || datumUit(gegevens, 'beschiktOp') !== null,
      bron: 'Awb 8:55d; uitspraak',
    },
  ];
}
