/** Rows that follow from the position of a zaak, and the one event in which it was taken over. */
import type { Kopieerwaarde } from '#db/import/kopieer';
import { overnamesleutel, type Tabelregel, type Zaakschrijving } from '#db/import/zaakrijen';
import { sha256, vasteJson } from '#db/vastlegging/hash';
import { EERSTE_HASH, regelhash } from '#db/vastlegging/logboek';
import { procedurerijen, termijnrijen } from '#db/vastlegging/standen';
import { datumOp } from '#domain/waarden/tijd';

type Rij = Readonly<Record<string, unknown>>;

/** A table of which the rows are made elsewhere as objects. */
function uitRijen(
  tabel: string,
  kolommen: readonly string[],
  maak: (zaak: Zaakschrijving) => readonly Rij[],
): Tabelregel {
  const rijen: Tabelregel['rijen'] = (zaak) =>
    maak(zaak).map((rij) => kolommen.map((kolom) => rij[kolom] as Kopieerwaarde));
  return { tabel, kolommen, rijen };
}

const PROCEDUREKOLOMMEN = ['zaak_id', 'procedure_id', 'soort', 'fase', 'gestart_op', 'beeindigd_op', 'uitkomst'];
const TERMIJNKOLOMMEN = [
  ...['zaak_id', 'procedure_id', 'klok', 'titel', 'soort', 'bron', 'zekerheid', 'vanaf', 'einddatum', 'status'],
  ...['signaal', 'gestopt_op', 'uitleg'],
];

const toestanden: Tabelregel = {
  tabel: 'zaak_toestanden',
  kolommen: ['zaak_id', 'volgnummer', 'toestand'],
  rijen: ({ zaakId, toestand }) => [[zaakId, toestand.volgnummer, JSON.stringify(toestand)]],
};

const mijlpalen: Tabelregel = {
  tabel: 'mijlpalen',
  kolommen: ['zaak_id', 'procedure_id', 'mijlpaal', 'op'],
  rijen: ({ zaakId, overgenomen }) =>
    (overgenomen?.mijlpalen ?? []).map(({ procedureId, mijlpaal, op }) => [zaakId, procedureId, mijlpaal, op]),
};

const taken: Tabelregel = {
  tabel: 'taken',
  kolommen: ['zaak_id', 'procedure_id', 'taak', 'titel', 'rol', 'medewerker_id', 'uiterlijk', 'aangemaakt_op'],
  rijen: ({ zaakId, toestand, overgenomen }, { moment }) =>
    (overgenomen?.taken ?? []).map(({ procedureId, taak, titel, rol, voorBehandelaar, uiterlijk }) => [
      ...[zaakId, procedureId, taak, titel, rol, voorBehandelaar ? toestand.behandelaarId : null, uiterlijk, moment],
    ]),
};

const besluiten: Tabelregel = {
  tabel: 'besluiten',
  kolommen: [
    ...['zaak_id', 'procedure_id', 'sleutel', 'besluitsoort', 'uitkomst', 'dagtekening', 'bedrag_centen', 'regels'],
    ...['redenen', 'regelversie', 'opgesteld_door', 'geaccordeerd_door', 'hash'],
  ],
  rijen: ({ zaakId, zaaknummer, overgenomen }) =>
    (overgenomen?.besluiten ?? []).map(({ procedureId, besluit: b }) => [
      ...[zaakId, procedureId, overnamesleutel(zaaknummer), b.besluitsoort, b.uitkomst, b.dagtekening, b.bedrag],
      ...[JSON.stringify(b.regels), JSON.stringify(b.redenen), b.regelversie, b.opgesteldDoor, b.geaccordeerdDoor],
      sha256(vasteJson(b)),
    ]),
};

const handelingen: Tabelregel = {
  tabel: 'handelingen',
  kolommen: ['sleutel', 'zaak_id', 'volgnummer', 'soort', 'naam', 'door', 'op', 'moment', 'invoer', 'resultaat'],
  rijen: ({ zaakId, zaaknummer, overgenomen, bron, rij }, { door, moment, importId }) => {
    if (!overgenomen) return [];
    const invoer = JSON.stringify({ import: importId, rij: bron.rij, fase: rij.overname?.fase });
    const resultaat = JSON.stringify({ volgnummer: 1, briefIds: [] });
    const wanneer = [datumOp(moment.getTime()), moment];
    return [[overnamesleutel(zaaknummer), zaakId, 1, 'migratie', 'overgenomen', door, ...wanneer, invoer, resultaat]];
  },
};

const logboek: Tabelregel = {
  tabel: 'logboek',
  kolommen: ['zaak_id', 'volgnummer', 'regel', 'code', 'tekst', 'door', 'op', 'moment', 'vorige_hash', 'hash'],
  rijen: ({ zaakId, overgenomen }, { door, moment }) => {
    if (!overgenomen) return [];
    const { tekst } = overgenomen;
    const momentMs = moment.getTime();
    const feiten = { zaakId, volgnummer: 1, regel: 1, procedureId: null, code: 'migratie', tekst, door };
    const hash = regelhash(EERSTE_HASH, { ...feiten, op: datumOp(momentMs), momentMs });
    return [[zaakId, 1, 1, 'migratie', tekst, door, datumOp(momentMs), moment, EERSTE_HASH, hash]];
  },
};

/** The tables that follow from the position, and the event. */
export const STANDTABELLEN: readonly Tabelregel[] = [
  uitRijen('procedures', PROCEDUREKOLOMMEN, ({ toestand }) => procedurerijen(toestand)),
  uitRijen('termijnen', TERMIJNKOLOMMEN, ({ toestand }) => termijnrijen(toestand)),
  ...[toestanden, mijlpalen, taken, besluiten, handelingen, logboek],
];
