import { telleradres } from '#api/sturing/adres';
import { tekenGrafiek } from '#api/sturing/grafiek';
import { toonAantal } from '#api/shared/getal';
import type { Cel, Tabel } from '#api/shared/weergave';
import type { Stand } from '#api/sturing/stand';
import { toonGetal } from '#api/sturing/woorden';
import type { Weekmijlpaal } from '#db/queries/sturing.weken.query';
import type { Week } from '#domain/sturing/week';
import { schrijfDatum } from '#domain/waarden/datum';

/** Throughput per week as a drawing and as a table. */
export interface Doorstroom {
  readonly grafiek: string;
  readonly samenvatting: string;
  readonly tabel: Tabel;
}

const MIJLPALEN: readonly Weekmijlpaal[] = ['aangemeld', 'eersteToetsAf', 'forfaitBetaald'];

/** What came in and what went out, week by week. */
export function toonDoorstroom(stand: Stand): Doorstroom {
  const telling = new Map(
    stand.cijfers.weken.map(({ mijlpaal, maandag, aantal }) => [`${mijlpaal} ${maandag}`, aantal]),
  );
  const van = (mijlpaal: Weekmijlpaal, week: Week): number => telling.get(`${mijlpaal} ${week.maandag}`) ?? 0;
  const som = (mijlpaal: Weekmijlpaal): number => stand.weken.reduce((totaal, week) => totaal + van(mijlpaal, week), 0);
  const loopt = (week: Week): boolean => week.zondag >= stand.peildatum;
  const samenvatting = `In ${stand.weken.length} weken kwamen ${toonAantal(som('aangemeld'))} aanmeldingen binnen, ging de eerste toets ${toonAantal(som('eersteToetsAf'))} keer af en werd ${toonAantal(som('forfaitBetaald'))} keer betaald.`;
  return {
    samenvatting,
    grafiek: tekenGrafiek(
      stand.weken.map((week) => ({
        label: String(week.nummer),
        staaf: van('aangemeld', week),
        lijn: loopt(week) ? null : van('eersteToetsAf', week),
        voorlopig: loopt(week),
      })),
      {
        id: 'grafiek-doorstroom',
        titel: 'Doorstroom per week',
        uitleg: `Staven: aanmeldingen per week van ontvangst. Lijn: eerste toets af. ${samenvatting} De laatste week loopt nog.`,
        staaf: 'Aanmeldingen',
        lijn: 'Eerste toets af',
      },
    ),
    tabel: {
      bijschrift: 'Zaken per week, nieuwste week eerst',
      kolommen: [
        { titel: 'Week' },
        { titel: 'Aanmeldingen', getal: true },
        { titel: 'Eerste toets af', getal: true },
        { titel: 'Betaald', getal: true },
      ],
      rijen: [...stand.weken].reverse().map((week): readonly Cel[] => [
        {
          tekst: `Week ${week.nummer} van ${week.jaar}`,
          onder: `vanaf ${schrijfDatum(week.maandag)}${loopt(week) ? ', loopt nog' : ''}`,
        },
        ...MIJLPALEN.map((mijlpaal) =>
          toonGetal(van(mijlpaal, week), telleradres(mijlpaal, { van: week.maandag, tot: week.zondag })),
        ),
      ]),
    },
  };
}
