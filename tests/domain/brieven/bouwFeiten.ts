import type { Brieffeiten } from '#domain/brieven/feiten';
import type { Briefmodel } from '#domain/brieven/model';
import type { Besluit } from '#domain/processen/effecten';
import { datum } from '#domain/waarden/datum';
import { centen, euro } from '#domain/waarden/geld';

/** An ouder who applied on 1 March 2021 and hears from us on 1 June 2021; Noor has the zaak. */
export function bouwFeiten(anders: Partial<Brieffeiten> = {}): Brieffeiten {
  return {
    op: datum('2021-06-01'),
    zaaknummer: 'ZK-2021-0000042',
    ouder: {
      naam: 'M. Jansen-Öztürk',
      adres: { straat: 'Proefstraat', huisnummer: '1', postcode: '3511 AB', plaats: 'Utrecht', land: 'NL' },
    },
    vertegenwoordiger: null,
    behandelaar: 'Noor de Wit',
    ondertekenaar: 'Joost Vermeer',
    ontvangenOp: datum('2021-03-01'),
    laatsteDagen: { beslistermijnIb: datum('2021-09-01'), forfaitbetaling: datum('2021-09-01') },
    gegevens: {},
    besluit: null,
    toelichting: null,
    ...anders,
  };
}

/** A besluit of the eerste toets: the whole forfait, unless told otherwise. */
export function bouwBesluit(anders: Partial<Besluit> = {}): Besluit {
  return {
    besluitsoort: 'eersteToets',
    uitkomst: 'toegekend',
    dagtekening: datum('2021-06-01'),
    bedrag: euro(30_000),
    regels: [{ omschrijving: 'Forfaitair bedrag', bedrag: euro(30_000), bron: 'Wht 2.7 lid 1' }],
    redenen: ['Uit onze gegevens blijkt dat u ten onrechte kinderopvangtoeslag moest terugbetalen.'],
    regelversie: 'forfait-2021-01-26',
    opgesteldDoor: 'noor.de.wit',
    geaccordeerdDoor: 'joost.vermeer',
    ...anders,
  };
}

/** € 12.000 was received before, so € 18.000 is granted. */
export function besluitNaAftrek(): Besluit {
  return bouwBesluit({
    bedrag: euro(18_000),
    regels: [
      { omschrijving: 'Forfaitair bedrag', bedrag: euro(30_000), bron: 'Wht 2.7 lid 1' },
      { omschrijving: 'Al ontvangen als herstelmaatregel', bedrag: centen(-1_200_000), bron: 'Wht 2.7 lid 1' },
    ],
  });
}

/** All that an ouder reads in a letter, on one line with ordinary spaces. */
export function leesbareTekst(model: Briefmodel): string {
  const blokken = model.blokken.map((blok) => {
    switch (blok.soort) {
      case 'lijst':
        return blok.punten.join(' ');
      case 'tabel':
        return [blok.kolommen, ...blok.rijen].flat().join(' ');
      case 'kop':
      case 'alinea':
        return blok.tekst;
    }
  });
  const { titel, aanhef, adresblok, kenmerk, datum: dag, ondertekening } = model;
  return [...adresblok, kenmerk, dag, titel, aanhef, ...blokken, ...ondertekening].join(' ').replaceAll('\u00a0', ' ');
}
