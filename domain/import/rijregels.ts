/** What must hold between the columns of a row. */
import type { Rijfout } from '#domain/import/fout';
import { BEOORDELINGDAGEN, beoordelingregels } from '#domain/import/beoordelingregels';
import { faseregels } from '#domain/import/faseregels';
import type { Importwaarde } from '#domain/import/waarden';
import type { Datum } from '#domain/waarden/datum';

type Rijwaarden = ReadonlyMap<string, Importwaarde>;

/** Columns with a day that cannot lie after the import. */
const VOORBIJ = [
  ...['geboortedatum', 'partner_geboortedatum', 'ontvangen_op', 'poststempel', 'geregistreerd_op'],
  ...['hardheid_op', 'eerste_toets_op', 'betaald_op', 'afgezien_op', 'schulden_afgehandeld_op'],
  ...BEOORDELINGDAGEN,
] as const;

/** Pairs of which the first may not be later than the second; the reason stands at `bij`. */
const VOLGORDE = [
  {
    eerder: 'geboortedatum',
    later: 'ontvangen_op',
    bij: 'geboortedatum',
    reden: 'De ouder is na de aanmelding geboren.',
  },
  {
    eerder: 'poststempel',
    later: 'ontvangen_op',
    bij: 'poststempel',
    reden: 'Het poststempel is later dan de ontvangst.',
  },
  {
    eerder: 'ontvangen_op',
    later: 'geregistreerd_op',
    bij: 'geregistreerd_op',
    reden: 'De registratie ligt voor de ontvangst.',
  },
  { eerder: 'partner_van', later: 'partner_tot', bij: 'partner_tot', reden: 'De einddatum ligt voor de begindatum.' },
] as const;

/** Pairs that are filled together or not at all. */
const SAMEN = [
  { gevuld: 'iban', ook: 'tenaamstelling', reden: 'Vul in op wiens naam de rekening staat.' },
  { gevuld: 'tenaamstelling', ook: 'iban', reden: 'Vul het rekeningnummer in.' },
  { gevuld: 'partner_bsn', ook: 'partner_naam', reden: 'Vul de naam van de toeslagpartner in.' },
  { gevuld: 'partner_geboortedatum', ook: 'partner_naam', reden: 'Vul de naam van de toeslagpartner in.' },
  { gevuld: 'gemachtigde_organisatie', ook: 'gemachtigde_naam', reden: 'Vul de naam van de gemachtigde in.' },
] as const;

const VORM = [
  {
    kolom: 'email',
    vorm: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    reden: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
  },
  { kolom: 'telefoon', vorm: /^\+?[\d\s()-]{6,20}$/, reden: 'Vul een telefoonnummer in, bijvoorbeeld 06 12345678.' },
  { kolom: 'land', vorm: /^[A-Za-z]{2}$/, reden: 'Vul een landcode van twee letters in, bijvoorbeeld NL of BE.' },
  { kolom: 'behandelaar', vorm: /^[a-z][a-z0-9.-]*$/, reden: 'Vul een gebruikersnaam in, bijvoorbeeld noor.de.wit.' },
] as const;

/** Everything that is wrong with a row as a whole. Values that could not be read are null here and give no second reason. */
export function rijregels(waarden: Rijwaarden, vandaag: Datum): readonly Rijfout[] {
  return [
    ...VOORBIJ.flatMap((kolom) => toekomstfout(waarden, kolom, vandaag)),
    ...VOLGORDE.flatMap(({ eerder, later, bij, reden }) => {
      const [voor, na] = [tekst(waarden, eerder), tekst(waarden, later)];
      return voor !== null && na !== null && voor > na ? [{ kolom: bij, reden }] : [];
    }),
    ...SAMEN.flatMap(({ gevuld, ook, reden }) =>
      tekst(waarden, gevuld) !== null && tekst(waarden, ook) === null ? [{ kolom: ook, reden }] : [],
    ),
    ...VORM.flatMap(({ kolom, vorm, reden }) => {
      const waarde = tekst(waarden, kolom);
      return waarde === null || vorm.test(waarde) ? [] : [{ kolom, reden }];
    }),
    ...postcodefout(waarden),
    ...bereikbaarfout(waarden),
    ...partnerfout(waarden),
    ...faseregels(waarden),
    ...beoordelingregels(waarden),
  ];
}

function toekomstfout(waarden: Rijwaarden, kolom: string, vandaag: Datum): readonly Rijfout[] {
  const dag = tekst(waarden, kolom);
  return dag !== null && dag > vandaag ? [{ kolom, reden: 'Deze dag ligt in de toekomst.' }] : [];
}

function postcodefout(waarden: Rijwaarden): readonly Rijfout[] {
  if ((tekst(waarden, 'land') ?? 'NL').toUpperCase() !== 'NL') return [];
  const goed = /^[1-9]\d{3}\s?[A-Za-z]{2}$/.test(tekst(waarden, 'postcode') ?? '');
  return goed ? [] : [{ kolom: 'postcode', reden: 'Vul een postcode in, bijvoorbeeld 3511 AB.' }];
}

function bereikbaarfout(waarden: Rijwaarden): readonly Rijfout[] {
  const kanaal = tekst(waarden, 'voorkeurskanaal');
  if ((kanaal !== 'telefoon' && kanaal !== 'email') || tekst(waarden, kanaal) !== null) return [];
  const wat = kanaal === 'telefoon' ? 'een telefoonnummer' : 'een e-mailadres';
  return [{ kolom: kanaal, reden: `De ouder wil hierlangs bericht: vul ${wat} in.` }];
}

function partnerfout(waarden: Rijwaarden): readonly Rijfout[] {
  const bsn = tekst(waarden, 'bsn');
  return bsn !== null && bsn === tekst(waarden, 'partner_bsn')
    ? [{ kolom: 'partner_bsn', reden: 'De toeslagpartner heeft hetzelfde burgerservicenummer als de ouder.' }]
    : [];
}

function tekst(waarden: Rijwaarden, kolom: string): string | null {
  const waarde = waarden.get(kolom);
  return typeof waarde === 'string' ? waarde : null;
}
