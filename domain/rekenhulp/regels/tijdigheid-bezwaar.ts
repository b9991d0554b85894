import { verantwoord } from '#domain/bedragen/verantwoording';
import { maakRegel, rekenfout } from '#domain/rekenhulp/rekenregel';
import { naarUitleg } from '#domain/rekenhulp/uitleg';
import { isBezwaarTijdig } from '#domain/termijnen/tijdigheid-bezwaar';

/** Was the bezwaar in time, also by post (Awb 6:9)? */
export const tijdigheidBezwaarRegel = maakRegel({
  regel: 'tijdigheid-bezwaar',
  titel: 'Tijdigheid van een bezwaar',
  toelichting:
    'Of een bezwaarschrift op tijd is. Per post telt het poststempel, als de brief binnen een week na de laatste dag aankomt.',
  bron: 'Awb 6:9',
  invoer: {
    laatsteDag: { label: 'Laatste dag van de bezwaartermijn', vorm: { soort: 'datum' } },
    ontvangen: { label: 'Ontvangen op', vorm: { soort: 'datum' } },
    poststempel: {
      label: 'Poststempel',
      hint: 'Alleen als de brief per post kwam en het stempel leesbaar is.',
      vorm: { soort: 'datum' },
      optioneel: true,
    },
  },
  uitkomst: {
    tijdig: { label: 'Tijdig', vorm: { soort: 'jaNee' } },
  },
  reken: ({ laatsteDag, ontvangen, poststempel = null }) => {
    if (poststempel !== null && poststempel > ontvangen) {
      return rekenfout('verkeerde-volgorde', 'poststempel', 'Het poststempel kan niet na de ontvangst liggen.');
    }
    const { tijdig, stappen, keuzes } = isBezwaarTijdig({ laatsteDag, ontvangen, poststempel });
    return {
      ok: true,
      uitkomst: { tijdig },
      ...verantwoord('tijdigheid-bezwaar-1', naarUitleg('tijdigheid', stappen, 'Awb 6:9'), keuzes),
    };
  },
});
