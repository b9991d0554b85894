/** One field of the file into a value, or the reason why it is none. */
import { isIban } from '#domain/import/iban';
import type { Kolom } from '#domain/import/kolommen';
import { isBsn } from '#domain/waarden/bsn';
import { isDatum, type Datum } from '#domain/waarden/datum';
import { leesBedrag } from '#domain/waarden/geld';

/** A child as the file names it. */
export interface Kindregel {
  readonly naam: string;
  readonly geboortedatum: Datum | null;
}

/** What a field can hold once read; null when it was empty. */
export type Importwaarde = string | number | boolean | readonly Kindregel[] | null;

/** A value, or a Dutch reason. */
export type Gelezen = { readonly waarde: Importwaarde } | { readonly reden: string };

const GEEN_TEKST = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/; // eslint-disable-line no-control-regex -- exactly these have no place in a dossier

/** Reads a field of a column. Spaces around it do not count; an empty field is null. */
export function leesWaarde(kolom: Kolom, ruw: string): Gelezen {
  const tekst = ruw.trim();
  if (tekst === '') return kolom.verplicht ? { reden: 'Dit veld moet gevuld zijn.' } : { waarde: null };
  if (GEEN_TEKST.test(tekst)) return { reden: 'Het veld bevat een teken dat geen tekst is.' };
  return leesGevuld(kolom, tekst);
}

function leesGevuld({ waarde: soort }: Kolom, tekst: string): Gelezen {
  switch (soort.soort) {
    case 'tekst':
      return tekst.length <= soort.hoogstens
        ? { waarde: tekst }
        : { reden: `Gebruik ten hoogste ${soort.hoogstens} tekens.` };
    case 'bsn':
      return leesBsn(tekst);
    case 'datum':
      return leesDatum(tekst);
    case 'jaNee':
      return leesJaNee(tekst);
    case 'bedrag':
      return leesEuro(tekst);
    case 'iban':
      return leesIban(tekst);
    case 'kinderen':
      return leesKinderen(tekst);
    case 'keuze':
      return soort.keuzes.includes(tekst.toLowerCase())
        ? { waarde: tekst.toLowerCase() }
        : { reden: `Kies uit: ${soort.keuzes.join(', ')}.` };
  }
}

/** Excel drops leading zeros: eight digits get them back. */
function leesBsn(tekst: string): Gelezen {
  const bsn = tekst.replace(/[\s.]/g, '').padStart(9, '0');
  return isBsn(bsn) ? { waarde: bsn } : { reden: 'Dit is geen geldig burgerservicenummer.' };
}

/** `2021-03-04`, or as people write it: `4-3-2021`, `04/03/2021`. */
function leesDatum(tekst: string): Gelezen {
  const delen = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(tekst);
  const [, dag = '', maand = '', jaar = ''] = delen ?? [];
  const iso = delen ? `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}` : tekst;
  return isDatum(iso) ? { waarde: iso } : { reden: 'Vul een bestaande datum in, bijvoorbeeld 2021-03-04 of 4-3-2021.' };
}

function leesJaNee(tekst: string): Gelezen {
  switch (tekst.toLowerCase()) {
    case 'ja':
    case 'j':
    case '1':
    case 'waar':
      return { waarde: true };
    case 'nee':
    case 'n':
    case '0':
    case 'onwaar':
      return { waarde: false };
    default:
      return { reden: 'Vul ja of nee in.' };
  }
}

function leesEuro(tekst: string): Gelezen {
  const bedrag = leesBedrag(/^\d+\.\d{2}$/.test(tekst) ? tekst.replace('.', ',') : tekst);
  return bedrag !== null && bedrag >= 0
    ? { waarde: bedrag }
    : { reden: 'Vul een bedrag in euro in, bijvoorbeeld 30.000,00.' };
}

function leesIban(tekst: string): Gelezen {
  const iban = tekst.replace(/\s/g, '').toUpperCase();
  return isIban(iban) ? { waarde: iban } : { reden: 'Dit is geen geldig rekeningnummer (IBAN).' };
}

const KIND = /^([^()]{1,150}?)\s*(?:\(([^()]*)\))?$/;

function leesKinderen(tekst: string): Gelezen {
  const kinderen: Kindregel[] = [];
  for (const deel of tekst.split('|')) {
    const [, naam = '', geboren] = KIND.exec(deel.trim()) ?? [];
    const datum = geboren === undefined ? { waarde: null } : leesDatum(geboren.trim());
    if (naam === '' || 'reden' in datum) {
      return {
        reden: `Kind ${kinderen.length + 1}: schrijf de naam en de geboortedatum als "Noa Jansen (2010-05-31)".`,
      };
    }
    kinderen.push({ naam, geboortedatum: datum.waarde as Datum | null });
  }
  return { waarde: kinderen };
}
