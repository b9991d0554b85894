/** The text of a letter, made from the dossier. Reads only, so that a preview may run in a read-only transaction. */
import type { Knex } from 'knex';
import { findBriefintegraal } from '#db/queries/briefintegraal.query';
import { naarBrieffeiten, type Briefrij } from '#db/queries/brieffeiten';
import type { Briefopdracht, Briefopmaak } from '#db/vastlegging/werk';
import { maakBriefmodel } from '#domain/brieven/brief';
import { TOELICHTINGEN, type Toelichtingbron } from '#domain/brieven/toelichting';
import { maakOudertekst } from '#domain/ouder/oudertekst';
import type { Besluit } from '#domain/processen/effecten';
import { tekstUit, type Invoer } from '#domain/processen/velden';
import type { Verrichting } from '#domain/processen/toestand';
import { laatsteVerrichting } from '#domain/processen/verrichtingen';

const SQL = `
  select z.zaaknummer, z.ontvangen_op as "ontvangenOp",
         concat_ws(' ', p.voorletters, nullif(p.tussenvoegsel, ''), p.achternaam) as naam,
         p.straat, p.huisnummer, p.postcode, p.plaats, p.land,
         to_jsonb(v) as vertegenwoordiger,
         (select m.naam from medewerkers m where m.id = :behandelaar) as behandelaar,
         (select m.naam from medewerkers m where m.id = :ondertekenaar) as ondertekenaar
  from zaken z
  join personen p on p.id = z.persoon_id
  left join lateral (
    select b.naam, b.hoedanigheid, b.straat, b.huisnummer, b.postcode, b.plaats from zaak_betrokkenen b
    where b.zaak_id = z.id and b.rol in ('vertegenwoordiger', 'gemachtigde')
      and (b.van is null or b.van <= :op) and (b.tot is null or b.tot >= :op)
    -- A wettelijk vertegenwoordiger goes before a gemachtigde: the ouder under bewind or curatele does not act alone.
    order by b.rol = 'vertegenwoordiger' desc, b.van desc nulls last, b.id limit 1
  ) v on true
  where z.id = :zaakId`;

/** Makes the letters of the web, the worker and the demo. Throws when the dossier does not know the zaak. */
export function maakBriefopmaak(): Briefopmaak {
  return async (trx, opdracht) => {
    const besluit = besluitVan(opdracht);
    const rij = await readBriefrij(trx, opdracht, besluit);
    const toelichting = await findToelichting(trx, opdracht);
    const regels = besluitenVan(opdracht).flatMap((deel) => (zonderForfait(deel) ? deel.regels : []));
    const integraal = await findBriefintegraal(trx, opdracht, regels);
    const stand =
      opdracht.brief === 'standVanZaken' ? maakOudertekst(opdracht.vast.toestand, opdracht.vast.gebeurtenis.op) : null;
    return maakBriefmodel(opdracht.brief, {
      ...naarBrieffeiten(rij, opdracht, { besluit, toelichting }),
      regels,
      ...(integraal === null ? {} : { integraal }),
      ...(stand === null ? {} : { stand }),
    });
  };
}

async function readBriefrij(
  trx: Knex.Transaction,
  { zaakId, vast }: Briefopdracht,
  besluit: Besluit | null,
): Promise<Briefrij> {
  const antwoord = await trx.raw<{ rows: Briefrij[] }>(SQL, {
    zaakId,
    op: vast.gebeurtenis.op,
    behandelaar: vast.toestand.behandelaarId,
    ondertekenaar: besluit?.geaccordeerdDoor ?? null,
  });
  const rij = antwoord.rows[0];
  if (!rij) throw new Error(`zaak ${zaakId} staat niet in het dossier`);
  return rij;
}

/** The besluit of the same event and procedure: it is not in the dossier before the event is written. */
function besluitVan(opdracht: Briefopdracht): Besluit | null {
  return besluitenVan(opdracht)[0] ?? null;
}

function besluitenVan({ procedureId, vast }: Briefopdracht): readonly Besluit[] {
  return vast.effecten.flatMap(({ effect, procedureId: van }) =>
    effect.soort === 'besluit' && van === procedureId ? [effect.besluit] : [],
  );
}

/** The forfait on top has a sentence of its own in the letter. */
const zonderForfait = ({ besluitsoort }: Besluit): boolean => besluitsoort !== 'forfaitNaBeoordeling';

/**
 * The free text this letter quotes. Written in this act: it is in its input. Written in an earlier one: it lies under the key of that act; in a
 * preview the earlier act is not written yet, and its text comes along as the input.
 */
async function findToelichting(trx: Knex.Transaction, opdracht: Briefopdracht): Promise<string | null> {
  const bron = toelichtingbron(opdracht);
  if (!bron) return null;
  if (bron.sleutel !== opdracht.vast.gebeurtenis.sleutel) {
    const rij = await trx('handeling_invoer')
      .where({ sleutel: bron.sleutel, zaak_id: opdracht.zaakId })
      .first<{ gegevens: Invoer } | undefined>('gegevens');
    if (rij) return tekstUit(rij.gegevens, bron.veld);
  }
  return tekstUit(opdracht.invoer, bron.veld);
}

/** The act whose text this letter quotes, as this procedure did it last. */
function toelichtingbron({ brief, procedureId, vast }: Briefopdracht): (Toelichtingbron & Verrichting) | null {
  const procedure = vast.toestand.procedures.find(({ id }) => id === procedureId);
  for (const bron of procedure ? TOELICHTINGEN[brief] : []) {
    const verrichting = procedure && laatsteVerrichting(procedure, bron.handeling);
    if (verrichting) return { ...verrichting, ...bron };
  }
  return null;
}
