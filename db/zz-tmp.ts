import { laadDemo } from '#db/demo/laad';
import type { Knex } from 'knex';
import { migreer } from '#db/migreer';
const u = 'postgres://herstelbalie:proef@127.0.0.1:5517/proef';
const diensten = {
  maakBrief: (_t: unknown, o: { brief: string; gegevens: object }) => Promise.resolve({ brief: o.brief, gegevens: o.gegevens }),
  verstuurBrief: async (trx: Knex.Transaction, id: string, ms: number) => {
    const d = new Date(ms);
    const [b] = await trx('brieven').where({ id }).update({ status: 'verzonden', pdf: Buffer.from('x'), pdf_hash: 'a'.repeat(64), gemaakt_op: d, verzonden_op: d }).returning('briefsoort');
    return b.briefsoort as string;
  },
  betaal: async (trx: Knex.Transaction, dag: any) => {
    const [run] = await trx('betaalruns').insert({ runnummer: `R-${dag.boekdag}`, status: 'verwerkt', op: dag.runOp }).returning('id');
    const uit = [];
    for (const u of dag.uitslagen) {
      const [o] = await trx('betaalopdrachten').where({ zaak_id: u.zaakId, status: 'vrijgegeven' }).update({ betaalrun_id: run.id, status: u.retour ? 'geretourneerd' : 'betaald', betaald_op: u.retour ? null : dag.boekdag }).returning('*');
      uit.push({ zaakId: u.zaakId, sleutel: `bank/${o.end_to_end_id}`, procedureId: o.procedure_id, bericht: u.retour ? 'betalingGeretourneerd' : 'betalingVerwerkt', gegevens: u.retour ?? { betaaldOp: dag.boekdag, bedrag: o.bedrag_centen } });
    }
    return uit;
  },
};
(async () => {
  await migreer(u);
  console.time('demo');
  console.log(await laadDemo(u, diensten as never));
  console.timeEnd('demo');
})().catch((e) => { console.error(e); process.exit(1); });
