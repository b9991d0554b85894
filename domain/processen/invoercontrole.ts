/** Checks the input of an act against its fields: the same rules at the edge and in the workflow. */
import type { Invoer, Veld, Veldfout, Waarde } from '#domain/processen/velden';
import { isDatum, type Datum } from '#domain/waarden/datum';

/** True when the field is asked, given the other answers. */
export function wordtGevraagd(veld: Veld, invoer: Invoer): boolean {
  return !veld.alleenAls || veld.alleenAls.waarden.includes(invoer[veld.alleenAls.veld] ?? null);
}

/**
 * All refusals of an input, in the order of the fields. Fields marked `persoonsgegeven` are skipped when absent: inside the workflow they
 * are not there, the edge has checked them with the same function before storing them. Unknown fields are refused.
 */
export function controleerInvoer(velden: readonly Veld[], invoer: Invoer, vandaag: Datum): readonly Veldfout[] {
  const onbekend = Object.keys(invoer).filter((naam) => !velden.some((v) => v.naam === naam));
  return [
    ...onbekend.map((veld) => ({
      veld,
      code: 'veld-onbekend',
      melding: `Het veld ${veld} hoort niet bij deze handeling.`,
    })),
    ...velden
      .filter((veld) => wordtGevraagd(veld, invoer) && !(veld.persoonsgegeven && !(veld.naam in invoer)))
      .flatMap((veld) => controleerVeld(veld, invoer[veld.naam] ?? null, vandaag)),
  ];
}

function controleerVeld(veld: Veld, waarde: Waarde, vandaag: Datum): readonly Veldfout[] {
  const fout = (code: string, melding: string): Veldfout => ({ veld: veld.naam, code, melding });
  if (waarde === null || waarde === '') {
    const verplicht = veld.verplicht ?? veld.soort !== 'vinkje';
    return verplicht ? [fout('verplicht', ontbreekt(veld))] : [];
  }
  const { code, meldingen } = soortfouten(veld, waarde, vandaag);
  return meldingen.map((melding) => fout(code, melding));
}

function ontbreekt(veld: Veld): string {
  return veld.soort === 'vinkje' ? 'Zet een vinkje om door te gaan.' : `Vul in: ${veld.label.toLowerCase()}.`;
}

interface Soortfouten {
  readonly code: string;
  readonly meldingen: readonly string[];
}

function soortfouten(veld: Veld, waarde: Waarde, vandaag: Datum): Soortfouten {
  switch (veld.soort) {
    case 'datum':
      return { code: 'ongeldige-datum', meldingen: datumfouten(veld, waarde, vandaag) };
    case 'bedrag':
    case 'getal':
      return { code: 'ongeldig-getal', meldingen: getalfouten(veld, waarde) };
    case 'keuze':
    case 'jaNee':
    case 'vinkje':
      return keuzefouten(veld, waarde);
    case 'medewerker':
      return medewerkerfouten(veld, waarde);
    case 'tekst':
    case 'langeTekst':
    case 'iban':
      return { code: 'ongeldige-tekst', meldingen: tekstfouten(veld, waarde) };
  }
}

function keuzefouten(veld: Veld, waarde: Waarde): Soortfouten {
  const code = 'keuze-onbekend';
  if (veld.soort === 'keuze') {
    const bekend = veld.keuzes?.some((k) => k.waarde === waarde) === true;
    return { code, meldingen: bekend ? [] : ['Kies een van de antwoorden.'] };
  }
  if (typeof waarde !== 'boolean') return { code, meldingen: ['Kies ja of nee.'] };
  const ongezet = veld.soort === 'vinkje' && veld.verplicht === true && !waarde;
  return { code: 'verplicht', meldingen: ongezet ? [ontbreekt(veld)] : [] };
}

/** Only at the edge is the list of medewerkers known: there someone outside it is refused. */
function medewerkerfouten(veld: Veld, waarde: Waarde): Soortfouten {
  if (!veld.keuzes) return { code: 'ongeldige-tekst', meldingen: tekstfouten(veld, waarde) };
  const bekend = veld.keuzes.some((keuze) => keuze.waarde === waarde);
  return { code: 'medewerker-onbekend', meldingen: bekend ? [] : ['Kies een medewerker uit de lijst.'] };
}

function datumfouten(veld: Veld, waarde: Waarde, vandaag: Datum): readonly string[] {
  if (!isDatum(waarde)) return ['Vul een bestaande datum in.'];
  if (veld.nietNaVandaag && waarde > vandaag) return ['Vul een datum in die niet in de toekomst ligt.'];
  if (veld.nietVoorVandaag && waarde < vandaag) return ['Vul een datum in die niet in het verleden ligt.'];
  return [];
}

function getalfouten(veld: Veld, waarde: Waarde): readonly string[] {
  if (typeof waarde !== 'number' || !Number.isSafeInteger(waarde)) {
    return [veld.soort === 'bedrag' ? 'Vul een bedrag in, bijvoorbeeld 1.250,00.' : 'Vul een heel getal in.'];
  }
  if (veld.minimum !== undefined && waarde < veld.minimum) return ['Vul een hogere waarde in.'];
  if (veld.maximum !== undefined && waarde > veld.maximum) return ['Vul een lagere waarde in.'];
  return [];
}

function tekstfouten(veld: Veld, waarde: Waarde): readonly string[] {
  if (typeof waarde !== 'string') return ['Vul tekst in.'];
  const grens = veld.maximaleLengte ?? (veld.soort === 'langeTekst' ? 4000 : 200);
  return waarde.length > grens ? [`Gebruik ten hoogste ${grens} tekens.`] : [];
}
