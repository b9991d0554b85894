import { verantwoord } from '#domain/bedragen/verantwoording';
import { berekenBestuurlijkeDwangsom } from '#domain/dwangsom/bestuurlijk';
import { DWANGSOM_SINDS } from '#domain/parameters/dwangsom';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel, rekenfout } from '#domain/rekenhulp/rekenregel';
import { leesTelmoment, TELMOMENT } from '#domain/rekenhulp/telmoment';
import { naarUitleg } from '#domain/rekenhulp/uitleg';

/** The bestuurlijke dwangsom after an ingebrekestelling (Awb 4:17). */
export const dwangsomRegel = maakRegel({
  regel: 'dwangsom',
  titel: 'Bestuurlijke dwangsom',
  toelichting:
    'Wat er na een ingebrekestelling is verschuldigd. Dat de beslistermijn voorbij was en de ingebrekestelling geldig is, is het uitgangspunt.',
  bron: 'Awb 4:17',
  invoer: {
    ingebrekestellingOntvangen: { label: 'Ingebrekestelling ontvangen op', vorm: { soort: 'datum' } },
    rolIgsTermijn: {
      label: 'Schuiven de twee weken door?',
      hint: 'Als zij op een weekend of feestdag eindigen. Zonder antwoord: ja.',
      vorm: { soort: 'jaNee' },
      optioneel: true,
    },
    ...TELMOMENT,
  },
  uitkomst: {
    eersteDag: { label: 'Eerste dag', vorm: { soort: 'datum' } },
    laatsteDag: { label: 'Laatste dag', vorm: { soort: 'datum' } },
    dagen: { label: 'Dagen', vorm: { soort: 'getal' } },
    bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
    maximumBereikt: { label: 'Maximum bereikt', vorm: { soort: 'jaNee' } },
  },
  reken: (invoer, geldigOp) => {
    const geweigerd = goldNogNiet('de dwangsom', DWANGSOM_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    const moment = leesTelmoment(invoer);
    if ('code' in moment) return { ok: false, fout: moment };
    const { ingebrekestellingOntvangen, rolIgsTermijn = true } = invoer;
    const uit = berekenBestuurlijkeDwangsom({ ingebrekestellingOntvangen, rolIgsTermijn, moment, op: geldigOp });
    if (uit.eersteDag < DWANGSOM_SINDS) {
      return rekenfout(
        'gold-nog-niet',
        'ingebrekestellingOntvangen',
        'De dwangsom bij niet tijdig beslissen bestaat sinds 1 oktober 2009.',
      );
    }
    const { eersteDag, laatsteDag, dagen, bedrag: bedragCenten, maximumBereikt } = uit;
    const verantwoording = verantwoord(uit.regelversie, naarUitleg('dwangsom', uit.stappen, 'Awb 4:17'), uit.keuzes);
    return { ok: true, uitkomst: { eersteDag, laatsteDag, dagen, bedragCenten, maximumBereikt }, ...verantwoording };
  },
});
