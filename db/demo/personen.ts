/** Made-up people: common names over many backgrounds, streets that do not exist, BSNs of the test range. */
import type { AanmeldingPersoon } from '#db/intake/aanmelding';
import { isBsn } from '#domain/waarden/bsn';
import { datumVanDelen } from '#domain/waarden/datum';

const VOORNAMEN = [
  'Amina',
  'Johanna',
  'Fatima',
  'Mehmet',
  'Sanne',
  'Kadir',
  'Wilhelmina',
  'Priya',
  'Dennis',
  'Rosa',
  'Samira',
  'Yusuf',
  'Chantal',
  'Anand',
  'Petra',
  'Ibrahim',
  'Linda',
  'Naima',
  'Marco',
  'Esther',
] as const;
const ACHTERNAMEN = [
  'Yilmaz',
  'van der Berg',
  'El Amrani',
  'de Vries',
  'Ramdin',
  'Mulder',
  'Öztürk',
  'Hendriks',
  'Benali',
  'van Dijk',
  'Martina',
  'Kaya',
  'Peters',
  'Winter',
  'Sital',
  'Demir',
  'Bos',
  'Haddou',
  'van Leeuwen',
  'Nguyen',
  'Çelik',
  'Willems',
  'Jacobs',
  'Doekhi',
  'van den Heuvel',
  'Aydin',
  'Schouten',
  'Lachman',
  'Koster',
  'Idrissi',
] as const;
const WOONPLAATSEN = [
  ['Amsterdam', '1099'],
  ['Rotterdam', '3199'],
  ['Utrecht', '3599'],
  ['Tilburg', '5099'],
  ['Eindhoven', '5699'],
  ['Almere', '1399'],
  ['Breda', '4899'],
  ['Zwolle', '8099'],
  ['Enschede', '7599'],
  ['Nijmegen', '6599'],
] as const;
const STRATEN = ['Voorbeeldlaan', 'Proefstraat', 'Oefenweg', 'Modelplein', 'Schetskade', 'Fictiehof'] as const;
const TUSSENVOEGSELS = /^(van der|van den|van|de) (.+)$/;

/** The n-th ouder (from 0); the same number is always the same person. */
export function demopersoon(n: number): AanmeldingPersoon {
  const [, tussenvoegsel = null, achternaam = kies(ACHTERNAMEN, n * 7)] =
    TUSSENVOEGSELS.exec(kies(ACHTERNAMEN, n * 7)) ?? [];
  const voornaam = kies(VOORNAMEN, n * 3 + Math.floor(n / 20));
  const [plaats, cijfers] = kies(WOONPLAATSEN, n * 3 + 1);
  return {
    bsn: testBsn(n),
    voornamen: voornaam,
    voorletters: `${voornaam.slice(0, 1)}.`,
    tussenvoegsel,
    achternaam,
    geboortedatum: datumVanDelen({ jaar: 1970 + ((n * 5) % 24), maand: 1 + ((n * 7) % 12), dag: 1 + ((n * 11) % 28) }),
    straat: kies(STRATEN, n),
    huisnummer: String(1 + ((n * 13) % 180)),
    postcode: `${cijfers} ${kies(['AB', 'CD', 'EF', 'GH', 'KL'], n)}`,
    plaats,
    land: 'NL',
    telefoon: n % 4 === 3 ? null : `06 0000 ${String(1000 + n).slice(-4)}`,
    email: n % 3 === 0 ? `ouder${n}@voorbeeld.invalid` : null,
    voorkeurskanaal: n % 4 === 3 ? 'brief' : 'telefoon',
    taal: n % 9 === 4 ? 'Turks' : n % 11 === 5 ? 'Arabisch' : null,
    tolk: n % 9 === 4,
  };
}

/** A child of the n-th ouder. */
export function demokind(
  n: number,
  nummer: number,
): { readonly naam: string; readonly geboortedatum: AanmeldingPersoon['geboortedatum'] } {
  const { achternaam, tussenvoegsel } = demopersoon(n);
  return {
    naam: [kies(VOORNAMEN, n + 5 * nummer + 2), tussenvoegsel, achternaam].filter(Boolean).join(' '),
    geboortedatum: datumVanDelen({
      jaar: 2004 + ((n + nummer * 3) % 10),
      maand: 1 + ((n + nummer) % 12),
      dag: 1 + ((n * 3) % 28),
    }),
  };
}

/** Name as it stands on an account. */
export function naamVan(persoon: AanmeldingPersoon): string {
  return [persoon.voorletters, persoon.tussenvoegsel, persoon.achternaam].filter(Boolean).join(' ');
}

/** Valid BSNs from 900000012 on, found so far. */
const TESTBSNS: string[] = [];

/** The n-th valid BSN from 900000000, a range that is not given out to people who registered themselves. */
export function testBsn(n: number): string {
  let nummer = Number(TESTBSNS.at(-1) ?? 900_000_011);
  while (TESTBSNS.length <= n) {
    nummer += 1;
    if (isBsn(String(nummer))) TESTBSNS.push(String(nummer));
  }
  return TESTBSNS[n] ?? '';
}

/** A valid IBAN at a bank that does not exist. */
export function demoIban(n: number): string {
  const rekening = `HERS${String(1_000_000_000 + n * 37)}`;
  const cijfers = `${rekening}NL00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const controle = 98n - (BigInt(cijfers) % 97n);
  return `NL${String(controle).padStart(2, '0')}${rekening}`;
}

function kies<T>(uit: readonly T[], n: number): T {
  const gekozen = uit[n % uit.length];
  if (gekozen === undefined) throw new RangeError('lege lijst');
  return gekozen;
}
