import type { Compensatiefeiten, Jaarfeiten } from '#domain/bedragen/compensatie.feiten';
import { datum } from '#domain/waarden/datum';
import { centen, euro } from '#domain/waarden/geld';

type InEuros = Partial<Record<Exclude<keyof Jaarfeiten, 'jaar' | 'grond'>, number>>;

/** A year in whole euros; vooringenomenheid unless said otherwise. */
export function jaar(anders: InEuros & Partial<Pick<Jaarfeiten, 'jaar' | 'grond'>>): Jaarfeiten {
  const bedrag = (naam: keyof InEuros): ReturnType<typeof centen> => centen(Math.round((anders[naam] ?? 0) * 100));
  return {
    jaar: anders.jaar ?? 2013,
    grond: anders.grond ?? 'vooringenomenheid',
    kotGecorrigeerd: bedrag('kotGecorrigeerd'),
    renteInTerugvordering: bedrag('renteInTerugvordering'),
    onbetaald: bedrag('onbetaald'),
    alsnogToegekend: bedrag('alsnogToegekend'),
    renteVergoed: bedrag('renteVergoed'),
    terugvorderingOgs: bedrag('terugvorderingOgs'),
  };
}

/** S1 of the notes: 2013, € 10.000 and € 200 interest, all paid, first decision 2015-03-10, grant 2021-06-15, € 150 collection costs paid. */
export function geval(anders: Partial<Compensatiefeiten> = {}): Compensatiefeiten {
  return {
    jaren: [jaar({ kotGecorrigeerd: 10_000, renteInTerugvordering: 200 })],
    eersteBeschikking: datum('2015-03-10'),
    toekenning: datum('2021-06-15'),
    beslissingOpBezwaar: null,
    boetes: [],
    invordering: { kosten: euro(150), rente: euro(0) },
    rechtsbijstand: [],
    ontvangen: [],
    ...anders,
  };
}
