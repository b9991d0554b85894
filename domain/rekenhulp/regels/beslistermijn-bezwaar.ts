import { verantwoord } from '#domain/bedragen/verantwoording';
import { BESLUITNEMERS } from '#domain/parameters/bezwaar';
import { weigerVoorWht } from '#domain/rekenhulp/geldigheid';
import { maakRegel, rekenfout, type Rekeninvoer, type Vormen, type Weigering } from '#domain/rekenhulp/rekenregel';
import { naarUitleg } from '#domain/rekenhulp/uitleg';
import { berekenBeslistermijn } from '#domain/termijnen/beslistermijn-bezwaar';
import { schrijfDatumMetDag } from '#domain/waarden/datum';

const OPSCHORTING = {
  gevraagdOp: { label: 'Herstel gevraagd op', vorm: { soort: 'datum' } },
  geeindigdOp: { label: 'Hersteld, of hersteltermijn voorbij, op', vorm: { soort: 'datum' } },
} as const satisfies Vormen;

const INVOER = {
  besluitnemer: { label: 'Wie nam het besluit?', vorm: { soort: 'keuze', waarden: BESLUITNEMERS } },
  dagtekening: { label: 'Dagtekening van het besluit', vorm: { soort: 'datum' } },
  bekendmaking: {
    label: 'Bekendgemaakt op',
    hint: 'Alleen als dat een andere dag is.',
    vorm: { soort: 'datum' },
    optioneel: true,
  },
  ontvangen: { label: 'Bezwaar ontvangen op', vorm: { soort: 'datum' } },
  commissie: { label: 'Is er een adviescommissie (BAC)?', vorm: { soort: 'jaNee' } },
  opschortingen: {
    label: 'Opschortingen',
    hint: 'Iedere keer dat om herstel van een verzuim is gevraagd.',
    vorm: { soort: 'lijst', van: OPSCHORTING },
    optioneel: true,
  },
  verdaagdOp: { label: 'Bericht van verdaging verzonden op', vorm: { soort: 'datum' }, optioneel: true },
  uitstelMetInstemmingDagen: {
    label: 'Uitstel met instemming, in dagen',
    vorm: { soort: 'getal', minimum: 0, maximum: 3_650 },
    optioneel: true,
  },
} as const satisfies Vormen;

/** When a bezwaar must be decided (Awb 7:10; Wht 6.10aa). */
export const beslistermijnBezwaarRegel = maakRegel({
  regel: 'beslistermijn-bezwaar',
  titel: 'Beslistermijn op bezwaar',
  toelichting:
    'De eerste en de laatste dag om op een bezwaar te beslissen, met opschorting, verdaging en uitstel met instemming.',
  bron: 'Awb 7:10; Wht 6.10aa',
  invoer: INVOER,
  uitkomst: {
    eersteDag: { label: 'Eerste dag', vorm: { soort: 'datum' } },
    laatsteDag: { label: 'Laatste dag', vorm: { soort: 'datum' } },
  },
  reken: (invoer, geldigOp) => {
    const geweigerd = weigerVoorWht(invoer.besluitnemer, geldigOp) ?? weigerVolgorde(invoer);
    if (geweigerd) return geweigerd;
    const termijn = berekenBeslistermijn({
      besluitnemer: invoer.besluitnemer,
      dagtekening: invoer.dagtekening,
      bekendmaking: invoer.bekendmaking ?? null,
      op: geldigOp ?? invoer.dagtekening,
      ontvangen: invoer.ontvangen,
      commissie: invoer.commissie,
      opschortingen: (invoer.opschortingen ?? []).map(({ gevraagdOp, geeindigdOp }) => ({
        van: gevraagdOp,
        tot: geeindigdOp,
      })),
      verdaagdOp: invoer.verdaagdOp ?? null,
      uitstelMetInstemmingDagen: invoer.uitstelMetInstemmingDagen ?? 0,
    });
    const { eersteDag, laatsteDag, bron, regelversie } = termijn;
    const slot = { stap: 'laatste dag', tekst: `Beslissen kan tot en met ${schrijfDatumMetDag(laatsteDag)}.`, bron };
    const uitleg = [...naarUitleg('beslistermijn', termijn.stappen, bron), slot];
    return { ok: true, uitkomst: { eersteDag, laatsteDag }, ...verantwoord(regelversie, uitleg, termijn.keuzes) };
  },
});

function weigerVolgorde({ opschortingen = [] }: Rekeninvoer<typeof INVOER>): Weigering | null {
  const fout = opschortingen.findIndex(({ gevraagdOp, geeindigdOp }) => geeindigdOp < gevraagdOp);
  return fout < 0
    ? null
    : rekenfout(
        'verkeerde-volgorde',
        `opschortingen[${fout}].geeindigdOp`,
        'Een opschorting kan niet eindigen voordat zij begint.',
      );
}
