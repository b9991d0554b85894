import { verantwoord } from '#domain/bedragen/verantwoording';
import { BESLUITNEMERS } from '#domain/parameters/bezwaar';
import { weigerVoorWht } from '#domain/rekenhulp/geldigheid';
import { maakRegel } from '#domain/rekenhulp/rekenregel';
import { naarUitleg } from '#domain/rekenhulp/uitleg';
import { berekenBezwaarperiode } from '#domain/termijnen/bezwaar';
import { schrijfDatumMetDag } from '#domain/waarden/datum';

/** How long one may object (Awb 6:7, 6:8; Wht 6.10a). */
export const bezwaartermijnRegel = maakRegel({
  regel: 'bezwaartermijn',
  titel: 'Bezwaartermijn',
  toelichting:
    'De eerste en de laatste dag om bezwaar te maken, naar de wet van de dagtekening. Waar het beleid van UHT ruimer is, staan beide datums er.',
  bron: 'Awb 6:7 en 6:8; Wht 6.10a',
  invoer: {
    besluitnemer: {
      label: 'Wie nam het besluit?',
      hint: 'Dienst Toeslagen (UHT) onder de Wht, Onze Minister (SBN, buitenland), of een ander bestuursorgaan.',
      vorm: { soort: 'keuze', waarden: BESLUITNEMERS },
    },
    dagtekening: { label: 'Dagtekening', vorm: { soort: 'datum' } },
    bekendmaking: {
      label: 'Bekendgemaakt op',
      hint: 'Alleen als dat een andere dag is.',
      vorm: { soort: 'datum' },
      optioneel: true,
    },
  },
  uitkomst: {
    eersteDag: { label: 'Eerste dag', vorm: { soort: 'datum' } },
    laatsteDag: { label: 'Laatste dag', vorm: { soort: 'datum' } },
    wettelijkeLaatsteDag: { label: 'Laatste dag volgens de wet', vorm: { soort: 'datum' } },
  },
  reken: ({ besluitnemer, dagtekening, bekendmaking = null }, geldigOp) => {
    const geweigerd = weigerVoorWht(besluitnemer, geldigOp);
    if (geweigerd) return geweigerd;
    const periode = berekenBezwaarperiode({ besluitnemer, dagtekening, bekendmaking, op: geldigOp ?? dagtekening });
    const { eersteDag, laatsteDag, wettelijkeLaatsteDag, bron, regelversie } = periode;
    const slot = {
      stap: 'laatste dag',
      tekst: `Bezwaar is op tijd tot en met ${schrijfDatumMetDag(laatsteDag)}.`,
      bron,
    };
    const uitleg = [...naarUitleg('bezwaartermijn', periode.stappen, bron), slot];
    return {
      ok: true,
      uitkomst: { eersteDag, laatsteDag, wettelijkeLaatsteDag },
      ...verantwoord(regelversie, uitleg, periode.keuzes),
    };
  },
});
