import { verantwoord } from '#domain/bedragen/verantwoording';
import { maakRegel } from '#domain/rekenhulp/rekenregel';
import { naarUitleg } from '#domain/rekenhulp/uitleg';
import { leesLengte } from '#domain/termijnen/termijn';
import { termijneinde } from '#domain/termijnen/termijneinde';
import { schrijfDatumMetDag } from '#domain/waarden/datum';

const WET = 'Algemene termijnenwet art. 1, 2, 3 en 4';

/** The last day of any term (Algemene termijnenwet). */
export const termijnRegel = maakRegel({
  regel: 'termijn',
  titel: 'Termijn',
  toelichting: 'De laatste dag van een termijn, en of die doorschuift. De eerste dag is de dag na de gebeurtenis.',
  bron: WET,
  invoer: {
    vanaf: { label: 'Dag van de gebeurtenis', vorm: { soort: 'datum' } },
    lengte: {
      label: 'Lengte',
      hint: 'P14D is 14 dagen, P6W 6 weken, P6M 6 maanden, P1Y een jaar.',
      vorm: { soort: 'lengte' },
    },
    soort: {
      label: 'Soort',
      hint: 'Alleen een wettelijke termijn kan doorschuiven. Terugwaarts: geteld vóór de gebeurtenis, bijvoorbeeld een hoorzitting.',
      vorm: { soort: 'keuze', waarden: ['wettelijk', 'rechterlijk', 'beleid', 'overeenkomst', 'terugwaarts'] },
    },
  },
  uitkomst: {
    ruweLaatsteDag: { label: 'Laatste dag vóór het doorschuiven', vorm: { soort: 'datum' } },
    laatsteDag: { label: 'Laatste dag', vorm: { soort: 'datum' } },
    verschovenDoor: { label: 'Verschoven door', vorm: { soort: 'teksten' } },
  },
  reken: ({ vanaf, lengte, soort }) => {
    const { ruweLaatsteDag, laatsteDag, verschovenDoor, stappen, keuzes } = termijneinde(
      soort,
      vanaf,
      leesLengte(lengte),
    );
    const slot = { stap: 'laatste dag', tekst: `De laatste dag is ${schrijfDatumMetDag(laatsteDag)}.`, bron: WET };
    const uitleg = [...naarUitleg('termijn', stappen, WET), slot];
    return {
      ok: true,
      uitkomst: { ruweLaatsteDag, laatsteDag, verschovenDoor },
      ...verantwoord('algemene-termijnenwet-1', uitleg, keuzes),
    };
  },
});
