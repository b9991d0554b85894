/** One row of the file into what the dossier keeps. */
import type { Rijfout } from '#domain/import/fout';
import { KOLOMMEN, type Overnamefase } from '#domain/import/kolommen';
import { rijregels } from '#domain/import/rijregels';
import { leesWaarde, type Importwaarde, type Kindregel } from '#domain/import/waarden';
import type { Datum } from '#domain/waarden/datum';
import { centen, type EuroCenten } from '#domain/waarden/geld';

/** Values of a row by name of column; every column has one. */
export type Rijwaarden = ReadonlyMap<string, Importwaarde>;

/** What the previous system had done with a zaak. */
export interface Overname {
  readonly fase: Exclude<Overnamefase, 'nieuw'>;
  readonly behandelaar: string | null;
  readonly hardheidOp: Datum | null;
  readonly eersteToetsOp: Datum | null;
  readonly regeling: 'forfait' | 'partnerbedrag';
  readonly nogToeslagpartner: boolean;
  readonly toegekendBedrag: EuroCenten | null;
  readonly betaaldOp: Datum | null;
  readonly afgezienOp: Datum | null;
  readonly schuldenAfOp: Datum | null;
  /** Null: the integrale beoordeling has not begun. */
  readonly beoordeling: Beoordelingovername | null;
}

/** What the previous system had done in the integrale beoordeling. */
export interface Beoordelingovername {
  readonly begonnenOp: Datum;
  readonly vooraankondiging: {
    readonly op: Datum;
    readonly bedrag: EuroCenten;
    readonly betaaldOp: Datum | null;
  } | null;
  readonly beschikking: {
    readonly op: Datum;
    readonly bedrag: EuroCenten;
    /** For people: `2005, 2007, 2008`. */
    readonly toegekendeJaren: string | null;
    readonly afgewezenJaren: string | null;
    readonly betaaldOp: Datum | null;
  } | null;
}

/** A row that can be taken over. */
export interface Importrij {
  readonly referentie: string | null;
  readonly huishouden: string | null;
  readonly persoon: {
    readonly bsn: string;
    readonly voornamen: string;
    readonly voorletters: string;
    readonly tussenvoegsel: string | null;
    readonly achternaam: string;
    readonly geboortedatum: Datum;
    readonly straat: string;
    readonly huisnummer: string;
    readonly postcode: string | null;
    readonly plaats: string;
    readonly land: string;
    readonly telefoon: string | null;
    readonly email: string | null;
    readonly voorkeurskanaal: string;
    readonly taal: string | null;
    readonly tolk: boolean;
  };
  readonly gemachtigde: { readonly naam: string; readonly organisatie: string | null } | null;
  readonly partner: {
    readonly naam: string;
    readonly bsn: string | null;
    readonly geboortedatum: Datum | null;
    readonly van: Datum | null;
    readonly tot: Datum | null;
  } | null;
  readonly kinderen: readonly Kindregel[];
  readonly kanaal: string;
  readonly ontvangenOp: Datum;
  readonly poststempel: Datum | null;
  readonly geregistreerdOp: Datum;
  readonly spoed: boolean;
  readonly buitenland: boolean;
  readonly toestemmingGemeente: boolean;
  readonly toestemmingSlachtofferhulp: boolean;
  readonly rekening: { readonly iban: string; readonly tenaamstelling: string } | null;
  readonly eerderOntvangen: EuroCenten | null;
  readonly team: string | null;
  /** Null: a new aanmelding, of which the workflow does all the rest. */
  readonly overname: Overname | null;
}

/** Reads a row; all that is wrong with it comes back at once. `ruw`: text by name of column, `vandaag`: the day of the import. */
export function leesRij(
  ruw: ReadonlyMap<string, string>,
  vandaag: Datum,
): { readonly ok: true; readonly rij: Importrij } | { readonly ok: false; readonly fouten: readonly Rijfout[] } {
  const waarden = new Map<string, Importwaarde>();
  const fouten: Rijfout[] = [];
  for (const kolom of KOLOMMEN) {
    const gelezen = leesWaarde(kolom, ruw.get(kolom.naam) ?? '');
    if ('reden' in gelezen) fouten.push({ kolom: kolom.naam, reden: gelezen.reden });
    waarden.set(kolom.naam, 'waarde' in gelezen ? gelezen.waarde : null);
  }
  const metFout = new Set(fouten.map(({ kolom }) => kolom));
  fouten.push(...rijregels(waarden, vandaag).filter(({ kolom }) => !metFout.has(kolom)));
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, rij: maakRij(waarden, vandaag) };
}

function maakRij(waarden: Rijwaarden, vandaag: Datum): Importrij {
  const overname = maakOvername(waarden);
  const ontvangenOp = verplicht(waarden, 'ontvangen_op') as Datum;
  return {
    referentie: tekst(waarden, 'referentie'),
    huishouden: tekst(waarden, 'huishouden'),
    persoon: maakPersoon(waarden),
    ...maakBetrokkenen(waarden),
    kanaal: tekst(waarden, 'kanaal') ?? 'website',
    ontvangenOp,
    poststempel: dag(waarden, 'poststempel'),
    geregistreerdOp: dag(waarden, 'geregistreerd_op') ?? (overname ? ontvangenOp : vandaag),
    spoed: ja(waarden, 'spoed'),
    buitenland: landVan(waarden) !== 'NL',
    toestemmingGemeente: ja(waarden, 'toestemming_gemeente'),
    toestemmingSlachtofferhulp: ja(waarden, 'toestemming_slachtofferhulp'),
    rekening: maakRekening(waarden),
    eerderOntvangen: bedrag(waarden, 'eerder_ontvangen'),
    team: tekst(waarden, 'team'),
    overname,
  };
}

function maakPersoon(waarden: Rijwaarden): Importrij['persoon'] {
  const voornamen = verplicht(waarden, 'voornamen');
  return {
    bsn: verplicht(waarden, 'bsn'),
    voornamen,
    voorletters: tekst(waarden, 'voorletters') ?? voorlettersVan(voornamen),
    tussenvoegsel: tekst(waarden, 'tussenvoegsel'),
    achternaam: verplicht(waarden, 'achternaam'),
    geboortedatum: verplicht(waarden, 'geboortedatum') as Datum,
    straat: verplicht(waarden, 'straat'),
    huisnummer: verplicht(waarden, 'huisnummer'),
    postcode: postcodeVan(waarden),
    plaats: verplicht(waarden, 'plaats'),
    land: landVan(waarden),
    telefoon: tekst(waarden, 'telefoon'),
    email: tekst(waarden, 'email'),
    voorkeurskanaal: tekst(waarden, 'voorkeurskanaal') ?? 'brief',
    taal: tekst(waarden, 'taal'),
    tolk: ja(waarden, 'tolk'),
  };
}

function maakBetrokkenen(waarden: Rijwaarden): Pick<Importrij, 'gemachtigde' | 'partner' | 'kinderen'> {
  const gemachtigde = tekst(waarden, 'gemachtigde_naam');
  const partner = tekst(waarden, 'partner_naam');
  return {
    gemachtigde: gemachtigde && { naam: gemachtigde, organisatie: tekst(waarden, 'gemachtigde_organisatie') },
    partner: partner && {
      naam: partner,
      bsn: tekst(waarden, 'partner_bsn'),
      geboortedatum: dag(waarden, 'partner_geboortedatum'),
      van: dag(waarden, 'partner_van'),
      tot: dag(waarden, 'partner_tot'),
    },
    kinderen: (waarden.get('kinderen') as readonly Kindregel[] | null) ?? [],
  } as Pick<Importrij, 'gemachtigde' | 'partner' | 'kinderen'>;
}

function maakRekening(waarden: Rijwaarden): Importrij['rekening'] {
  const [iban, tenaamstelling] = [tekst(waarden, 'iban'), tekst(waarden, 'tenaamstelling')];
  return iban !== null && tenaamstelling !== null ? { iban, tenaamstelling } : null;
}

function maakOvername(waarden: Rijwaarden): Overname | null {
  const fase = (tekst(waarden, 'fase') ?? 'nieuw') as Overnamefase;
  if (fase === 'nieuw') return null;
  return {
    fase,
    behandelaar: tekst(waarden, 'behandelaar'),
    hardheidOp: dag(waarden, 'hardheid_op'),
    eersteToetsOp: dag(waarden, 'eerste_toets_op'),
    regeling: tekst(waarden, 'regeling') === 'partnerbedrag' ? 'partnerbedrag' : 'forfait',
    nogToeslagpartner: ja(waarden, 'nog_toeslagpartner'),
    toegekendBedrag: bedrag(waarden, 'toegekend_bedrag'),
    betaaldOp: dag(waarden, 'betaald_op'),
    afgezienOp: dag(waarden, 'afgezien_op'),
    schuldenAfOp: dag(waarden, 'schulden_afgehandeld_op'),
    beoordeling: maakBeoordeling(waarden),
  };
}

function maakBeoordeling(waarden: Rijwaarden): Beoordelingovername | null {
  const [vooraankondigingOp, beschikkingOp] = [
    dag(waarden, 'ib_vooraankondiging_op'),
    dag(waarden, 'ib_beschikking_op'),
  ];
  const begonnenOp = dag(waarden, 'ib_begonnen_op') ?? vooraankondigingOp ?? beschikkingOp;
  if (begonnenOp === null) return null;
  const jaren = (kolom: string): string | null => tekst(waarden, kolom)?.replaceAll('|', ', ') ?? null;
  return {
    begonnenOp,
    vooraankondiging: vooraankondigingOp && {
      op: vooraankondigingOp,
      bedrag: bedrag(waarden, 'ib_vooraankondiging_bedrag') ?? centen(0),
      betaaldOp: dag(waarden, 'ib_voorlopig_betaald_op'),
    },
    beschikking: beschikkingOp && {
      op: beschikkingOp,
      bedrag: bedrag(waarden, 'ib_beschikking_bedrag') ?? centen(0),
      toegekendeJaren: jaren('ib_toegekende_jaren'),
      afgewezenJaren: jaren('ib_afgewezen_jaren'),
      betaaldOp: dag(waarden, 'ib_betaald_op'),
    },
  };
}

function tekst(waarden: Rijwaarden, kolom: string): string | null {
  const waarde = waarden.get(kolom);
  return typeof waarde === 'string' ? waarde : null;
}

function dag(waarden: Rijwaarden, kolom: string): Datum | null {
  return tekst(waarden, kolom) as Datum | null;
}

function ja(waarden: Rijwaarden, kolom: string): boolean {
  return waarden.get(kolom) === true;
}

function bedrag(waarden: Rijwaarden, kolom: string): EuroCenten | null {
  const waarde = waarden.get(kolom);
  return typeof waarde === 'number' ? centen(waarde) : null;
}

/** Checked before: a required column that is empty here is a defect. */
function verplicht(waarden: Rijwaarden, kolom: string): string {
  const waarde = tekst(waarden, kolom);
  if (waarde === null) throw new Error(`rij zonder ${kolom}`);
  return waarde;
}

function landVan(waarden: Rijwaarden): string {
  return (tekst(waarden, 'land') ?? 'NL').toUpperCase();
}

function postcodeVan(waarden: Rijwaarden): string | null {
  const postcode = tekst(waarden, 'postcode');
  return postcode?.toUpperCase().replace(/^(\d{4})\s?([A-Z]{2})$/, '$1 $2') ?? null;
}

function voorlettersVan(voornamen: string): string {
  return voornamen
    .split(/\s+/)
    .map((naam) => `${naam.slice(0, 1).toUpperCase()}.`)
    .join('')
    .slice(0, 20);
}
