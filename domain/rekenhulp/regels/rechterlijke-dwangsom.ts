import { verantwoord } from '#domain/bedragen/verantwoording';
import { berekenRechterlijkeDwangsom } from '#domain/dwangsom/rechterlijk';
import { maakRegel } from '#domain/rekenhulp/rekenregel';
import { leesTelmoment, TELMOMENT } from '#domain/rekenhulp/telmoment';
import { naarUitleg } from '#domain/rekenhulp/uitleg';

const bedrag = { soort: 'centen', minimum: 1 } as const;

/** The dwangsom of a ruling (Awb 8:55d). */
export const rechterlijkeDwangsomRegel = maakRegel({
  regel: 'rechterlijke-dwangsom',
  titel: 'Rechterlijke dwangsom',
  toelichting:
    'Wat er is verbeurd onder een uitspraak. Neem de laatste dag en de bedragen over zoals zij in de uitspraak staan.',
  bron: 'Awb 8:55d',
  invoer: {
    uitersteDag: { label: 'Laatste dag volgens de uitspraak', vorm: { soort: 'datum' } },
    perDagCenten: { label: 'Dwangsom per dag', vorm: bedrag },
    maximumCenten: { label: 'Maximum', vorm: bedrag },
    ...TELMOMENT,
  },
  uitkomst: {
    eersteDag: { label: 'Eerste dag', vorm: { soort: 'datum' } },
    dagen: { label: 'Dagen', vorm: { soort: 'getal' } },
    bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
    maximumBereiktOp: { label: 'Maximum bereikt op', vorm: { soort: 'datum', ofNiets: true } },
  },
  reken: (invoer) => {
    const moment = leesTelmoment(invoer);
    if ('code' in moment) return { ok: false, fout: moment };
    const { uitersteDag, perDagCenten: perDag, maximumCenten: maximum } = invoer;
    const uit = berekenRechterlijkeDwangsom({ uitersteDag, perDag, maximum, moment });
    const { eersteDag, dagen, bedrag: bedragCenten, maximumBereiktOp } = uit;
    const verantwoording = verantwoord(
      'rechterlijke-dwangsom-1',
      naarUitleg('dwangsom', uit.stappen, 'Awb 8:55d'),
      uit.keuzes,
    );
    return { ok: true, uitkomst: { eersteDag, dagen, bedragCenten, maximumBereiktOp }, ...verantwoording };
  },
});
