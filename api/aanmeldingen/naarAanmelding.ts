import { HOOGSTENS_KINDEREN } from '#api/aanmeldingen/velden';
import type { Aanmelding } from '#db/intake/registreerAanmelding';
import { datumUit, getalUit, jaUit, tekstUit, type Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';
import { centen } from '#domain/waarden/geld';

/** The form, once it is free of errors, as the aanmelding the dossier keeps. `geregistreerdOp` is today. */
export function naarAanmelding(invoer: Invoer, geregistreerdOp: Datum): Aanmelding {
  const eerder = getalUit(invoer, 'eerderOntvangen');
  const [iban, tenaamstelling] = [tekstUit(invoer, 'iban'), tekstUit(invoer, 'tenaamstelling')];
  return {
    persoon: persoonUit(invoer),
    betrokkenen: [...vertegenwoordiging(invoer), ...partner(invoer), ...kinderen(invoer)],
    kanaal: verplicht(invoer, 'kanaal'),
    ontvangenOp: verplichteDatum(invoer, 'ontvangenOp'),
    poststempel: datumUit(invoer, 'poststempel'),
    geregistreerdOp,
    spoed: jaUit(invoer, 'spoed'),
    buitenland: jaUit(invoer, 'buitenland'),
    toestemmingGemeente: jaUit(invoer, 'toestemmingGemeente'),
    toestemmingSlachtofferhulp: jaUit(invoer, 'toestemmingSlachtofferhulp'),
    rekening: iban && tenaamstelling ? { iban, tenaamstelling } : null,
    eerderOntvangen: eerder === null ? null : centen(eerder),
  };
}

function persoonUit(invoer: Invoer): Aanmelding['persoon'] {
  const postcode = tekstUit(invoer, 'postcode');
  return {
    bsn: verplicht(invoer, 'bsn'),
    voornamen: verplicht(invoer, 'voornamen'),
    voorletters: verplicht(invoer, 'voorletters'),
    tussenvoegsel: tekstUit(invoer, 'tussenvoegsel'),
    achternaam: verplicht(invoer, 'achternaam'),
    geboortedatum: verplichteDatum(invoer, 'geboortedatum'),
    straat: tekstUit(invoer, 'straat'),
    huisnummer: tekstUit(invoer, 'huisnummer'),
    postcode: postcode === null ? tekstUit(invoer, 'buitenlandsePostcode') : schrijfPostcode(postcode),
    plaats: tekstUit(invoer, 'plaats'),
    land: tekstUit(invoer, 'land') ?? 'NL',
    telefoon: tekstUit(invoer, 'telefoon'),
    email: tekstUit(invoer, 'email'),
    voorkeurskanaal: verplicht(invoer, 'voorkeurskanaal'),
    taal: tekstUit(invoer, 'taal'),
    tolk: jaUit(invoer, 'tolk'),
  };
}

/** `3511ab` → `3511 AB`. */
function schrijfPostcode(tekst: string): string {
  return tekst.toUpperCase().replace(/^(\d{4})\s?([A-Z]{2})$/, '$1 $2');
}

function vertegenwoordiging(invoer: Invoer): Aanmelding['betrokkenen'] {
  const rol = tekstUit(invoer, 'namens');
  const naam = tekstUit(invoer, 'namensNaam');
  if ((rol !== 'gemachtigde' && rol !== 'vertegenwoordiger') || naam === null) return [];
  const adres = {
    straat: verplicht(invoer, 'namensStraat'),
    huisnummer: verplicht(invoer, 'namensHuisnummer'),
    postcode: schrijfPostcode(verplicht(invoer, 'namensPostcode')),
    plaats: verplicht(invoer, 'namensPlaats'),
  };
  const [telefoon, email] = [tekstUit(invoer, 'namensTelefoon'), tekstUit(invoer, 'namensEmail')];
  return [{ rol, naam, hoedanigheid: tekstUit(invoer, 'namensHoedanigheid'), adres, telefoon, email }];
}

function partner(invoer: Invoer): Aanmelding['betrokkenen'] {
  const naam = tekstUit(invoer, 'partnerNaam');
  if (naam === null) return [];
  return [
    {
      rol: 'toeslagpartner',
      naam,
      bsn: tekstUit(invoer, 'partnerBsn'),
      geboortedatum: datumUit(invoer, 'partnerGeboortedatum'),
      van: datumUit(invoer, 'partnerVan'),
      tot: datumUit(invoer, 'partnerTot'),
    },
  ];
}

function kinderen(invoer: Invoer): Aanmelding['betrokkenen'] {
  return Array.from({ length: HOOGSTENS_KINDEREN }, (_leeg, i) => i + 1).flatMap((nummer) => {
    const naam = tekstUit(invoer, `kind${nummer}Naam`);
    return naam === null
      ? []
      : [{ rol: 'kind' as const, naam, geboortedatum: datumUit(invoer, `kind${nummer}Geboortedatum`) }];
  });
}

/** The form was checked before: a field that is missing now is a defect, not something the user can mend. */
function verplicht(invoer: Invoer, veld: string): string {
  const tekst = tekstUit(invoer, veld);
  if (tekst === null) throw new Error(`aanmelding zonder ${veld}`);
  return tekst;
}

function verplichteDatum(invoer: Invoer, veld: string): Datum {
  return verplicht(invoer, veld) as Datum;
}
