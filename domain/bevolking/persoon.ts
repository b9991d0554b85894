import { ACHTERNAMEN, BUITENLAND, STRATEN, VOORNAMEN, WOONPLAATSEN } from '#domain/bevolking/namen';
import { DEEL, KINDEREN } from '#domain/bevolking/verdelingen';
import type { Worp } from '#domain/bevolking/worp';
import { datumVanDelen, type Datum } from '#domain/waarden/datum';

/** Someone who does not exist. */
export interface Synthetisch {
  readonly bsn: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly geboortedatum: Datum;
}

/** Where a household lives. */
export interface Adres {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly plaats: string;
  readonly land: string;
}

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/** The next valid BSN each time, from a range that is given to nobody. Far from the ones of the demo. */
export class Bsnreeks {
  private voor = 91_000_000;

  /** Eight digits and the ninth that makes the elfproef right; where that would be ten, the number does not exist. */
  volgende(): string {
    for (;;) {
      const cijfers = String((this.voor += 1));
      const rest = GEWICHTEN.reduce<number>((som, gewicht, plaats) => som + gewicht * Number(cijfers[plaats]), 0) % 11;
      if (rest < 10) return `${cijfers}${rest}`;
    }
  }
}

/** A parent; the same seed always the same one. */
export function maakOuder(worp: Worp, bsns: Bsnreeks): Synthetisch {
  const [, klein = '', achternaam = ''] = /^((?:[a-z']+ )*)(.+)$/.exec(worp.kies(ACHTERNAMEN)) ?? [];
  const tussenvoegsel = klein.trim();
  const voornaam = worp.kies(VOORNAMEN);
  return { bsn: bsns.volgende(), voornaam, tussenvoegsel, achternaam, geboortedatum: dagIn(worp, 1966, 1989) };
}

/** The children of a parent as the column holds them: `Noa de Vries (2010-05-31)|…`; empty when there are none. */
export function maakKinderen(worp: Worp, ouder: Synthetisch): string {
  const aantal = worp.kans(DEEL.zonderKinderen) ? 0 : worp.weeg(KINDEREN);
  return Array.from({ length: aantal }, () => {
    const naam = volleNaam(worp.kies(VOORNAMEN), ouder);
    return `${naam} (${dagIn(worp, 2003, 2016)})`;
  }).join('|');
}

/** First name and surname in one. */
export function volleNaam(voornaam: string, { tussenvoegsel, achternaam }: Synthetisch): string {
  return [voornaam, tussenvoegsel, achternaam].filter((deel) => deel !== '').join(' ');
}

/** An address; the streets do not exist. */
export function maakAdres(worp: Worp): Adres {
  const plek = { straat: worp.kies(STRATEN), huisnummer: String(worp.heel(1, 180)) };
  if (worp.kans(DEEL.buitenland)) {
    return { ...plek, postcode: String(worp.heel(10_000, 99_999)), ...worp.weeg(BUITENLAND) };
  }
  const [plaats, cijfers] = worp.kies(WOONPLAATSEN);
  return { ...plek, postcode: `${cijfers} ${worp.kies(['AB', 'CD', 'EF', 'GH', 'KL'])}`, plaats, land: 'NL' };
}

function dagIn(worp: Worp, vanJaar: number, totJaar: number): Datum {
  return datumVanDelen({ jaar: worp.heel(vanJaar, totJaar), maand: worp.heel(1, 12), dag: worp.heel(1, 28) });
}
