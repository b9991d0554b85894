/** Checks on an aanmelding that go beyond one field. */
import { KINDRIJEN } from '#api/aanmeldingen/velden';
import { datumUit, tekstUit, type Invoer, type Veldfout } from '#domain/processen/velden';
import { isBsn } from '#domain/waarden/bsn';

type Regel = (invoer: Invoer) => Veldfout | null;

/** A pattern with what to say when a text does not have it. */
interface Tekstvorm {
  readonly patroon: RegExp;
  readonly melding: string;
}

const POSTCODE: Tekstvorm = {
  patroon: /^[1-9]\d{3}\s?[A-Za-z]{2}$/,
  melding: 'Vul een postcode in, bijvoorbeeld 3511 AB.',
};
const EMAIL: Tekstvorm = {
  patroon: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  melding: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
};
const TELEFOON: Tekstvorm = {
  patroon: /^\+?[\d\s()-]{6,20}$/,
  melding: 'Vul een telefoonnummer in, bijvoorbeeld 06 12345678.',
};

const REGELS: readonly Regel[] = [
  (invoer) => bsnfout(invoer, 'bsn'),
  (invoer) => bsnfout(invoer, 'partnerBsn'),
  (invoer) => vormfout(invoer, 'postcode', POSTCODE),
  (invoer) => vormfout(invoer, 'email', EMAIL),
  (invoer) => vormfout(invoer, 'telefoon', TELEFOON),
  (invoer) => vormfout(invoer, 'namensPostcode', POSTCODE),
  (invoer) => vormfout(invoer, 'namensEmail', EMAIL),
  (invoer) => vormfout(invoer, 'namensTelefoon', TELEFOON),
  (invoer) =>
    volgordefout(
      invoer,
      { eerder: 'poststempel', later: 'ontvangenOp' },
      'Het poststempel kan niet later zijn dan de ontvangst.',
    ),
  (invoer) =>
    volgordefout(
      invoer,
      { eerder: 'partnerVan', later: 'partnerTot' },
      'De einddatum ligt voor de begindatum.',
      'partnerTot',
    ),
  (invoer) =>
    volgordefout(
      invoer,
      { eerder: 'geboortedatum', later: 'ontvangenOp' },
      'De geboortedatum ligt na de aanmelding.',
      'geboortedatum',
    ),
  (invoer) => samenfout(invoer, 'iban', 'tenaamstelling', 'Vul in op wiens naam de rekening staat.'),
  (invoer) => samenfout(invoer, 'tenaamstelling', 'iban', 'Vul het rekeningnummer in.'),
  (invoer) => bereikbaarfout(invoer),
];

/** Everything that is wrong with an aanmelding as a whole. `kindrijen` is how many rows of children the form had. */
export function aanmeldingfouten(invoer: Invoer, kindrijen: number = KINDRIJEN): readonly Veldfout[] {
  const rijen = Array.from({ length: kindrijen }, (_leeg, i) => i + 1);
  const kindfouten = rijen.flatMap((nummer) => {
    const fout = samenfout(
      invoer,
      `kind${nummer}Geboortedatum`,
      `kind${nummer}Naam`,
      `Vul de naam van kind ${nummer} in.`,
    );
    return fout ? [fout] : [];
  });
  return [...REGELS.flatMap((regel) => regel(invoer) ?? []), ...kindfouten];
}

function bsnfout(invoer: Invoer, veld: string): Veldfout | null {
  const bsn = tekstUit(invoer, veld);
  return bsn === null || isBsn(bsn)
    ? null
    : { veld, code: 'ongeldig-bsn', melding: 'Dit is geen geldig burgerservicenummer. Controleer de cijfers.' };
}

function vormfout(invoer: Invoer, veld: string, { patroon, melding }: Tekstvorm): Veldfout | null {
  const tekst = tekstUit(invoer, veld);
  return tekst === null || patroon.test(tekst) ? null : { veld, code: 'ongeldige-vorm', melding };
}

function volgordefout(
  invoer: Invoer,
  velden: { readonly eerder: string; readonly later: string },
  melding: string,
  bij = velden.eerder,
): Veldfout | null {
  const [eerder, later] = [datumUit(invoer, velden.eerder), datumUit(invoer, velden.later)];
  return eerder && later && eerder > later ? { veld: bij, code: 'verkeerde-volgorde', melding } : null;
}

function samenfout(invoer: Invoer, gevuld: string, ook: string, melding: string): Veldfout | null {
  return tekstUit(invoer, gevuld) && !tekstUit(invoer, ook) ? { veld: ook, code: 'verplicht', melding } : null;
}

function bereikbaarfout(invoer: Invoer): Veldfout | null {
  const kanaal = tekstUit(invoer, 'voorkeurskanaal');
  if (kanaal !== 'telefoon' && kanaal !== 'email') return null;
  if (tekstUit(invoer, kanaal)) return null;
  const wat = kanaal === 'telefoon' ? 'een telefoonnummer' : 'een e-mailadres';
  return { veld: kanaal, code: 'verplicht', melding: `De ouder wil hierlangs bericht: vul ${wat} in.` };
}
