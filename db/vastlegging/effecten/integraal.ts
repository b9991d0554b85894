import { wie } from '#db/vastlegging/logboek';
import type { Schrijver } from '#db/vastlegging/effecten/schrijver';
import type { Jaarwaarden } from '#domain/integraal/feiten';
import { tekstUit } from '#domain/processen/velden';

/** One fact as a row: an amount, a day or a word. */
interface Feitrij {
  readonly feit: string;
  readonly bedrag_centen?: number;
  readonly dag?: string;
  readonly waarde?: string;
}

/** Writes each fact of an act as a row of its own; an act of the ouder without a fact leaves the remark alone. */
export const schrijfJaarfeiten: Schrijver<'jaarfeiten'> = async ({ trx, vast, invoer }, effect, procedureId) => {
  const feiten = feitrijen(effect.waarden);
  const rijen = feiten.length > 0 ? feiten : [{ feit: 'opmerking' }];
  await trx('jaarfeiten').insert(
    rijen.map((rij) => ({
      ...{ bedrag_centen: null, dag: null, waarde: null, ...rij },
      zaak_id: vast.toestand.zaakId,
      procedure_id: procedureId,
      sleutel: vast.gebeurtenis.sleutel,
      volgnummer: vast.toestand.volgnummer,
      jaar: effect.jaar,
      bron: effect.bron,
      vindplaats: tekstUit(invoer, 'vindplaats'),
      herkomst: effect.herkomst,
      opmerking: effect.herkomst === 'ouder' ? tekstUit(invoer, 'verslag') : null,
      door: wie(vast) ?? 'herstelbalie',
      op: vast.gebeurtenis.op,
    })),
  );
};

function feitrijen({
  bedragen,
  correctieOp,
  correctiesoort,
  groepsonderzoek,
  ogsGeweigerdOp,
}: Jaarwaarden): readonly Feitrij[] {
  return [
    ...Object.entries(bedragen).map(([feit, bedrag]) => ({ feit, bedrag_centen: bedrag })),
    ...(correctieOp === undefined ? [] : [{ feit: 'correctieOp', dag: correctieOp }]),
    ...(correctiesoort === undefined ? [] : [{ feit: 'correctiesoort', waarde: correctiesoort }]),
    ...(groepsonderzoek === undefined ? [] : [{ feit: 'groepsonderzoek', waarde: groepsonderzoek ? 'ja' : 'nee' }]),
    ...(ogsGeweigerdOp === undefined ? [] : [{ feit: 'ogsGeweigerdOp', dag: ogsGeweigerdOp }]),
  ];
}

/** Legal aid in one procedure. */
export const schrijfBijstand: Schrijver<'bijstand'> = async ({ trx, vast, invoer }, { bijstand }, procedureId) => {
  await trx('bijstand').insert({
    zaak_id: vast.toestand.zaakId,
    procedure_id: procedureId,
    sleutel: vast.gebeurtenis.sleutel,
    halve_punten: bijstand.halvePunten,
    puntwaarde_centen: bijstand.puntwaarde,
    vergoed_centen: bijstand.vergoed,
    vindplaats: tekstUit(invoer, 'vindplaats'),
    door: wie(vast) ?? 'herstelbalie',
    op: vast.gebeurtenis.op,
  });
};

/** The judgment on a part of a year, with the motivering from the form. */
export const schrijfJaaroordeel: Schrijver<'jaaroordeel'> = async ({ trx, vast, invoer }, effect, procedureId) => {
  await trx('jaaroordelen').insert({
    zaak_id: vast.toestand.zaakId,
    procedure_id: procedureId,
    sleutel: vast.gebeurtenis.sleutel,
    volgnummer: vast.toestand.volgnummer,
    jaar: effect.jaar,
    grond: effect.oordeel.grond,
    uitsluiting: effect.oordeel.uitsluiting,
    motivering: tekstUit(invoer, 'motivering') ?? '',
    door: wie(vast) ?? 'herstelbalie',
    op: vast.gebeurtenis.op,
  });
};

/** The years of a beschikking with what they are compared by. */
export const schrijfBeslisteJaren: Schrijver<'jarenBeslist'> = async ({ trx, vast }, { jaren }) => {
  if (jaren.length === 0) return;
  await trx('besliste_jaren').insert(
    jaren.map((jaar) => ({
      zaak_id: vast.toestand.zaakId,
      sleutel: vast.gebeurtenis.sleutel,
      jaar: jaar.jaar,
      gecorrigeerd_centen: jaar.gecorrigeerd,
      correctiesoort: jaar.correctiesoort,
      groepsonderzoek: jaar.groepsonderzoek,
      ogs_geweigerd: jaar.ogsGeweigerd,
      grond: jaar.grond,
      uitsluiting: jaar.uitsluiting,
      op: vast.gebeurtenis.op,
    })),
  );
};
