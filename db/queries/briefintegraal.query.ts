/** What letters of the integrale beoordeling quote: facts with their source, judgments with their words, and what changed since the vooraankondiging. */
import type { Knex } from 'knex';
import { listJaarfeiten, listJaaroordelen, type Jaarfeitrij } from '#db/queries/integraal.query';
import { listOntbrekend } from '#db/queries/stukken.ontbreekt.query';
import type { Briefopdracht } from '#db/vastlegging/werk';
import type { Briefintegraal, Briefjaar } from '#domain/brieven/integraal.feiten';
import { FEITVOLGORDE, feitnaam, feitwaarde } from '#domain/integraal/feittekst';
import { jaarsleutel, schrijfJaardeel } from '#domain/integraal/jaardeel';
import { jarenIn } from '#domain/integraal/jaren';
import { vergelijkRegels } from '#domain/integraal/verschil';
import type { Besluitregel, Briefsoort } from '#domain/processen/effecten';
import type { Proceduretoestand } from '#domain/processen/toestand';
import { tekstUit, type Invoer } from '#domain/processen/velden';
import { laatsteVerrichting } from '#domain/processen/verrichtingen';

const MET_JAREN: readonly Briefsoort[] = [
  'feitenoverzicht',
  'vooraankondiging',
  'beschikkingCompensatie',
  'beschikkingAfwijzing',
];

/** Reads it for the letters that need it; null for all others. */
export async function findBriefintegraal(
  trx: Knex.Transaction,
  opdracht: Briefopdracht,
  regels: readonly Besluitregel[],
): Promise<Briefintegraal | null> {
  const procedure = opdracht.vast.toestand.procedures.find(({ id }) => id === opdracht.procedureId);
  if (!procedure || !MET_JAREN.includes(opdracht.brief)) return null;
  return {
    jaren: await readJaren(trx, opdracht.zaakId, procedure),
    verschillen: await readVerschillen(trx, opdracht, regels),
    afwijkingVanAdvies: await findAfwijking(trx, opdracht.zaakId, procedure),
    ontbrekend: opdracht.brief === 'feitenoverzicht' ? await listOntbrekend(trx, opdracht.vast.toestand) : [],
  };
}

async function readJaren(
  trx: Knex.Transaction,
  zaakId: string,
  { gegevens }: Proceduretoestand,
): Promise<readonly Briefjaar[]> {
  const feiten = await listJaarfeiten(trx, zaakId);
  const oordelen = new Map((await listJaaroordelen(trx, zaakId)).map((rij) => [rij.jaar, rij]));
  return jarenIn(gegevens).map(({ deel, oordeel }) => {
    const sleutel = jaarsleutel(deel);
    return {
      naam: schrijfJaardeel(deel),
      feiten: laatste(feiten.filter((rij) => rij.jaar === sleutel && rij.herkomst === 'dienst')),
      oordeel: oordeel === null ? null : { ...oordeel, motivering: oordelen.get(sleutel)?.motivering ?? '' },
    };
  });
}

/** The last row of each fact, in the order of the feitenoverzicht. */
function laatste(rijen: readonly Jaarfeitrij[]): Briefjaar['feiten'] {
  const perFeit = new Map(rijen.map((rij) => [rij.feit, rij]));
  return FEITVOLGORDE.flatMap((feit) => perFeit.get(feit) ?? []).map((rij) => ({
    naam: feitnaam(rij.feit),
    waarde: feitwaarde(rij),
    bron: rij.bron,
  }));
}

/** Only a beschikking is held beside the vooraankondiging. */
async function readVerschillen(
  trx: Knex.Transaction,
  { brief, zaakId, vast, procedureId }: Briefopdracht,
  regels: readonly Besluitregel[],
): Promise<Briefintegraal['verschillen']> {
  if (brief !== 'beschikkingCompensatie') return [];
  const eerder = await trx('besluiten')
    .where({ zaak_id: zaakId, besluitsoort: 'vooraankondiging' })
    .orderBy('dagtekening', 'desc')
    .first<{ regels: readonly Besluitregel[] } | undefined>('regels');
  const gewijzigd = vast.toestand.procedures.find(({ id }) => id === procedureId)?.gegevens['feitenGewijzigdOp'];
  return eerder ? vergelijkRegels(eerder.regels, regels, typeof gewijzigd === 'string') : [];
}

async function findAfwijking(
  trx: Knex.Transaction,
  zaakId: string,
  procedure: Proceduretoestand,
): Promise<string | null> {
  const advies = laatsteVerrichting(procedure, 'legCommissieadviesVast');
  if (!advies || procedure.gegevens['adviesStrekking'] !== 'nadeel') return null;
  const rij = await trx('handeling_invoer')
    .where({ sleutel: advies.sleutel, zaak_id: zaakId })
    .first<{ gegevens: Invoer } | undefined>('gegevens');
  return rij ? tekstUit(rij.gegevens, 'waaromNadeel') : null;
}
