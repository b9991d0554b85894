/** Two households with two gedupeerde partners. */
import { akkoord, betaald, belt, geeftVrij, inBehandeling, keurtRekening, register, voorstel } from '#db/demo/stappen';
import { totBetaling } from '#db/demo/verhalen/betaald';
import { demopersoon, naamVan } from '#db/demo/personen';
import type { Schets, Verteller } from '#db/demo/verhaal';
import { datum } from '#domain/waarden/datum';
import type { AanmeldingBetrokkene } from '#db/intake/aanmelding';

function partner(nummer: number, tot: string | null): AanmeldingBetrokkene {
  const persoon = demopersoon(nummer);
  const { bsn, geboortedatum } = persoon;
  return {
    rol: 'toeslagpartner',
    naam: naamVan(persoon),
    bsn,
    geboortedatum,
    van: datum('2006-01-01'),
    tot: tot ? datum(tot) : null,
  };
}

/** First partner: the forfait. `tot`: until when they were partners. */
export function eerstePartner(tot: string | null): (v: Verteller) => Schets {
  return (v) => ({
    tekst: 'Deze ouder kreeg het forfait als eerste van twee toeslagpartners.',
    ontvangen: '2022-01-10',
    anders: { betrokkenen: [partner(v.nummer + 1, tot)] },
    stappen: totBetaling(v, datum('2022-01-12'), v.geleden(240)),
  });
}

/** Second of two people who are no longer partners: € 10.000. */
export function gewezenPartner(v: Verteller): Schets {
  return {
    tekst: 'De gewezen partner kreeg al € 30.000: deze ouder krijgt € 10.000.',
    ontvangen: '2023-07-03',
    na: v.nummer - 1,
    anders: { betrokkenen: [partner(v.nummer - 1, '2015-06-30')] },
    stappen: [
      register(datum('2023-07-04'), 'onterecht'),
      inBehandeling(v.geleden(120), v.spelers),
      voorstel(v.geleden(90), v.spelers, { nogPartner: false }),
      akkoord(v.geleden(80), v.spelers),
      belt(v.geleden(70), v.spelers, v.rekening),
      keurtRekening(v.geleden(66), v.spelers),
      geeftVrij(v.geleden(60), v.spelers),
      betaald(v.geleden(55)),
    ],
  };
}

/** Second of two people who are still partners: nothing is added. */
export function nogSteedsPartner(v: Verteller): Schets {
  return {
    tekst: 'De partner kreeg al € 30.000 en zij zijn nog toeslagpartners: er komt niets bij.',
    ontvangen: '2023-09-11',
    na: v.nummer - 1,
    anders: { betrokkenen: [partner(v.nummer - 1, null)] },
    stappen: [
      register(datum('2023-09-12'), 'onterecht'),
      inBehandeling(v.geleden(100), v.spelers),
      voorstel(v.geleden(60), v.spelers, { nogPartner: true }),
      akkoord(v.geleden(50), v.spelers),
    ],
  };
}
