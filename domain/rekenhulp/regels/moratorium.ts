import { verantwoord } from '#domain/bedragen/verantwoording';
import { MORATORIUM } from '#domain/parameters/moratorium';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel, rekenfout, type Uitlegregel } from '#domain/rekenhulp/rekenregel';
import { moratoriumPerioden, type Periode } from '#domain/termijnen/moratorium';
import { schrijfDatum } from '#domain/waarden/datum';

/** The spans in which old debts may not be collected (Wht 2.20). */
export const moratoriumRegel = maakRegel({
  regel: 'moratorium',
  titel: 'Moratorium',
  toelichting: 'De periode waarin niemand oude schulden mag innen bij de aanvrager en de partner.',
  bron: 'Wht 2.20',
  invoer: {
    forfaitBetaaldOp: { label: 'Forfait betaald op', vorm: { soort: 'datum' } },
    aanvraagOntvangen: { label: 'Aanvraag ontvangen op', vorm: { soort: 'datum' } },
  },
  uitkomst: {
    perioden: {
      label: 'Perioden',
      vorm: {
        soort: 'lijst',
        van: {
          van: { label: 'Van', vorm: { soort: 'datum' } },
          tot: { label: 'Tot en met', vorm: { soort: 'datum' } },
        },
      },
    },
  },
  reken: ({ forfaitBetaaldOp, aanvraagOntvangen }, geldigOp) => {
    const geweigerd = goldNogNiet('het moratorium', MORATORIUM.vroegePeriode.van, geldigOp);
    if (geweigerd) return geweigerd;
    if (forfaitBetaaldOp < aanvraagOntvangen) {
      return rekenfout('verkeerde-volgorde', 'forfaitBetaaldOp', 'Het forfait kan niet vóór de aanvraag zijn betaald.');
    }
    const perioden = moratoriumPerioden({ forfaitBetaaldOp, aanvraagOntvangen });
    return { ok: true, uitkomst: { perioden }, ...verantwoord(MORATORIUM.versie, perioden.map(naarStap)) };
  },
});

function naarStap({ van, tot }: Periode): Uitlegregel {
  const vroeg = van === MORATORIUM.vroegePeriode.van && tot === MORATORIUM.vroegePeriode.tot;
  const waarom = vroeg
    ? 'omdat de aanvraag van vóór 12 februari 2021 is'
    : 'een jaar vanaf de betaling van het forfait';
  return {
    stap: 'periode',
    tekst: `Van ${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}: ${waarom}.`,
    bron: MORATORIUM.bron,
  };
}
