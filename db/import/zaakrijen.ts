/** Rows of a zaak as it comes in: person, household, zaak, the people around it, account and earlier amounts. */
import type { Inschrijving } from '#db/import/beoordeel';
import type { Kopieerdeel, Kopieerwaarde } from '#db/import/kopieer';
import { OVERNEMERS } from '#domain/import/overnamespel';

/** A row with its number, ready to be written. */
export interface Zaakschrijving extends Inschrijving {
  readonly zaakId: string;
  readonly zaaknummer: string;
  /** The account of this zaak: a new one, or the one the person has. */
  readonly rekeningId: string | null;
  readonly heeftNieuweRekening: boolean;
}

/** What holds for every row of a batch. */
export interface Schrijfomgeving {
  readonly importId: string;
  readonly door: string;
  readonly moment: Date;
}

/** One table: its columns and what a zaak gives it. */
export interface Tabelregel {
  readonly tabel: string;
  readonly kolommen: readonly string[];
  readonly rijen: (zaak: Zaakschrijving, om: Schrijfomgeving) => readonly (readonly Kopieerwaarde[])[];
}

/** The rows of all zaken for these tables. */
export function maakDelen(
  regels: readonly Tabelregel[],
  zaken: readonly Zaakschrijving[],
  om: Schrijfomgeving,
): readonly Kopieerdeel[] {
  return regels.map(({ tabel, kolommen, rijen }) => ({
    tabel,
    kolommen,
    rijen: zaken.flatMap((zaak) => rijen(zaak, om)),
  }));
}

const PERSOONKOLOMMEN = [
  ...['bsn', 'voornamen', 'voorletters', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'straat', 'huisnummer'],
  ...['postcode', 'plaats', 'land', 'telefoon', 'email', 'voorkeurskanaal', 'taal', 'tolk'],
] as const;

const personen: Tabelregel = {
  tabel: 'personen',
  kolommen: ['id', ...PERSOONKOLOMMEN],
  rijen: ({ persoonId, isNieuwePersoon, rij: { persoon } }) => {
    const gegevens = { ...persoon, taal: persoon.taal ?? 'nl' };
    return isNieuwePersoon ? [[persoonId, ...PERSOONKOLOMMEN.map((kolom) => gegevens[kolom])]] : [];
  },
};

const zaken: Tabelregel = {
  tabel: 'zaken',
  kolommen: [
    ...[
      'id',
      'zaaknummer',
      'sleutel',
      'persoon_id',
      'huishouden_id',
      'ontvangen_op',
      'poststempel',
      'geregistreerd_op',
    ],
    ...['kanaal', 'spoed', 'buitenland', 'toestemming_gemeente', 'toestemming_slachtofferhulp'],
    ...['geregistreerd_door', 'aangemaakt_op'],
  ],
  rijen: ({ zaakId, zaaknummer, sleutel, persoonId, huishoudenId, rij }, { door, moment }) => [
    [
      ...[zaakId, zaaknummer, sleutel, persoonId, huishoudenId, rij.ontvangenOp, rij.poststempel, rij.geregistreerdOp],
      ...[rij.kanaal, rij.spoed, rij.buitenland, rij.toestemmingGemeente, rij.toestemmingSlachtofferhulp],
      ...[door, moment],
    ],
  ],
};

const betrokkenen: Tabelregel = {
  tabel: 'zaak_betrokkenen',
  kolommen: ['zaak_id', 'rol', 'naam', 'bsn', 'geboortedatum', 'van', 'tot', 'hoedanigheid'],
  rijen: ({ zaakId, rij: { partner, gemachtigde, kinderen } }) => [
    ...(partner
      ? [[zaakId, 'toeslagpartner', partner.naam, partner.bsn, partner.geboortedatum, partner.van, partner.tot, null]]
      : []),
    ...(gemachtigde
      ? [[zaakId, 'gemachtigde', gemachtigde.naam, null, null, null, null, gemachtigde.organisatie]]
      : []),
    ...kinderen.map(({ naam, geboortedatum }) => [zaakId, 'kind', naam, null, geboortedatum, null, null, null]),
  ],
};

/** An account to which was paid was checked then; any other one is still to be checked here. */
const rekeningen: Tabelregel = {
  tabel: 'rekeningen',
  kolommen: [
    ...['id', 'persoon_id', 'iban', 'tenaamstelling', 'opgegeven_door', 'opgegeven_op'],
    ...['gecontroleerd_door', 'gecontroleerd_op'],
  ],
  rijen: ({ rekeningId, heeftNieuweRekening, persoonId, rij }, { door, moment }) => {
    if (!heeftNieuweRekening || !rij.rekening) return [];
    const { iban, tenaamstelling } = rij.rekening;
    const betaald = rij.overname?.fase === 'betaald';
    const wie = betaald ? OVERNEMERS.opsteller.medewerkerId : door;
    const controle = betaald ? [OVERNEMERS.beoordelaar.medewerkerId, moment] : [null, null];
    return [[rekeningId, persoonId, iban, tenaamstelling, wie, moment, ...controle]];
  },
};

const ontvangsten: Tabelregel = {
  tabel: 'ontvangsten',
  kolommen: ['zaak_id', 'sleutel', 'regeling', 'bedrag_centen', 'op'],
  rijen: ({ zaakId, zaaknummer, sleutel, rij, overgenomen }) => [
    ...(rij.eerderOntvangen ? [[zaakId, sleutel, 'eerder ontvangen', rij.eerderOntvangen, rij.ontvangenOp]] : []),
    ...(overgenomen?.ontvangsten ?? []).map(({ regeling, bedrag, op }) => [
      ...[zaakId, overnamesleutel(zaaknummer), regeling, bedrag, op],
    ]),
  ],
};

const huishoudens: Tabelregel = {
  tabel: 'huishoudens',
  kolommen: ['id', 'aangemaakt_op'],
  rijen: ({ huishoudenId, isNieuwHuishouden }, { moment }) => (isNieuwHuishouden ? [[huishoudenId, moment]] : []),
};

const importrijen: Tabelregel = {
  tabel: 'importrijen',
  kolommen: ['sleutel', 'zaak_id', 'import_id', 'rij', 'huishouden', 'vingerafdruk'],
  rijen: ({ sleutel, zaakId, bron, rij, vingerafdruk }, { importId }) => [
    [sleutel, zaakId, importId, bron.rij, rij.huishouden, vingerafdruk],
  ],
};

const outbox: Tabelregel = {
  tabel: 'outbox',
  kolommen: ['soort', 'sleutel', 'onderwerp', 'inhoud'],
  rijen: ({ zaakId, zaaknummer }) => [
    ['zaak.start', `start/${zaaknummer}`, zaaknummer, JSON.stringify({ zaakId, zaaknummer })],
  ],
};

/** Key of the one event in which a zaak is taken over. */
export function overnamesleutel(zaaknummer: string): string {
  return `${zaaknummer}/overname`;
}

/** The tables of a zaak that comes in, each after those it refers to. */
export const ZAAKTABELLEN: readonly Tabelregel[] = [
  ...[huishoudens, personen, zaken, betrokkenen, rekeningen, ontvangsten, importrijen, outbox],
];
