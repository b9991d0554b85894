import { berekenMsnp } from '#domain/bedragen/msnp';
import { GELDIGE_GRONDEN, ONTERECHTE_GRONDEN } from '#domain/beslistabellen/msnp';
import { WOT_SINDS } from '#domain/parameters/msnp';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel } from '#domain/rekenhulp/rekenregel';

/** € 500 per request for a schuldregeling that was rejected without good reason (WOT 2). */
export const msnpRegel = maakRegel({
  regel: 'msnp',
  titel: 'Onterecht afgewezen schuldregeling',
  toelichting:
    '€ 500 per verzoek van 1 januari 2014 tot en met 31 maart 2021 dat op een onterechte grond is afgewezen.',
  bron: 'Wet onverplichte tegemoetkoming onterechte afwijzing buitengerechtelijke schuldregeling art. 2',
  invoer: {
    afwijzingen: {
      label: 'Afgewezen verzoeken',
      vorm: {
        soort: 'lijst',
        van: {
          verzoekOp: { label: 'Verzoek gedaan op', vorm: { soort: 'datum' } },
          grond: {
            label: 'Grond van de afwijzing',
            vorm: { soort: 'keuze', waarden: [...ONTERECHTE_GRONDEN, ...GELDIGE_GRONDEN] },
          },
        },
      },
    },
  },
  uitkomst: {
    bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
  },
  reken: ({ afwijzingen }, geldigOp) => {
    const geweigerd = goldNogNiet('de wet voor onterecht afgewezen schuldregelingen', WOT_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    const { bedrag, ...verantwoording } = berekenMsnp(afwijzingen, geldigOp ?? WOT_SINDS);
    return { ok: true, uitkomst: { bedragCenten: bedrag }, ...verantwoording };
  },
});
