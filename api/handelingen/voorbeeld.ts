import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import type { Formulierstand } from '#api/handelingen/handeling.presenter';
import type { Handelingpagina } from '#api/handelingen/handelingpagina';
import { maakProefrit, type Proefrit } from '#api/handelingen/proefrit';
import { splits } from '#api/handelingen/splits';
import { toonHandelingpagina } from '#api/handelingen/toonHandelingpagina';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { toonVoorbeeld, type Voorbeeldweergave } from '#api/handelingen/voorbeeld.presenter';
import { leesFormulier } from '#api/shared/formulier/schema';
import type { Antwoord } from '#api/shared/route';
import { leesDossierfeiten } from '#db/queries/dossierfeiten.query';
import type { Briefmodel } from '#domain/brieven/model';
import type { Briefsoort } from '#domain/processen/effecten';
import type { Invoer, Veldfout } from '#domain/processen/velden';

/** The form again, with above it what sending it would do. Nothing is kept. */
export async function toonFormulierMetVoorbeeld(
  diensten: Diensten,
  pagina: Handelingpagina,
  req: Request,
  res: Antwoord,
): Promise<void> {
  const sleutel = formuliersleutel(req);
  const gelezen = leesFormulier(pagina.handeling.velden, req.body, pagina.op);
  const stand: Formulierstand = { ...gelezen, sleutel, melding: null, voorbeeld: null };
  if (gelezen.fouten.length > 0 || pagina.beletsel !== null) {
    await toonHandelingpagina(res, pagina, stand, pagina.beletsel === null ? 422 : 409);
    return;
  }
  const uitkomst = await maakVoorbeeld(diensten, pagina, gelezen.invoer);
  if (uitkomst.ok) await toonHandelingpagina(res, pagina, { ...stand, voorbeeld: uitkomst.voorbeeld }, 200);
  else await toonHandelingpagina(res, pagina, { ...stand, fouten: uitkomst.redenen }, 422);
}

/** What an act would do: the letters in full, the lines of the amount, and what follows. */
export async function maakVoorbeeld(
  diensten: Diensten,
  pagina: Handelingpagina,
  invoer: Invoer,
): Promise<
  | { readonly ok: true; readonly voorbeeld: Voorbeeldweergave }
  | { readonly ok: false; readonly redenen: readonly Veldfout[] }
> {
  const [persoonlijk, zakelijk] = splits(pagina.handeling.velden, invoer);
  const feiten = await leesDossierfeiten(diensten.knex, pagina.stand.zaakId);
  const uitslag = maakProefrit(pagina, zakelijk, feiten);
  if (!uitslag.ok) return uitslag;
  const modellen = await maakBrieven(diensten, pagina, uitslag.ritten, persoonlijk);
  return { ok: true, voorbeeld: toonVoorbeeld(uitslag.ritten, modellen) };
}

async function maakBrieven(
  diensten: Diensten,
  pagina: Handelingpagina,
  ritten: readonly Proefrit[],
  persoonlijk: Invoer,
): Promise<readonly { readonly brief: Briefsoort; readonly model: Briefmodel }[]> {
  const opdrachten = ritten.flatMap(({ gebeurtenis, beslissing }) =>
    beslissing.effecten.flatMap(({ procedureId, effect }) =>
      effect.soort === 'brief' ? [{ procedureId, effect, gebeurtenis, beslissing }] : [],
    ),
  );
  const momentMs = diensten.klok();
  if (opdrachten.length === 0) return [];
  return diensten.knex.transaction(
    async (trx) => {
      const modellen: { readonly brief: Briefsoort; readonly model: Briefmodel }[] = [];
      for (const { procedureId, effect, gebeurtenis, beslissing } of opdrachten) {
        const { toestand, effecten, log } = beslissing;
        const vast = { gebeurtenis, toestand, effecten, log, momentMs };
        const { brief, gegevens } = effect;
        const model = await diensten.maakBrief(trx, {
          zaakId: pagina.stand.zaakId,
          procedureId,
          brief,
          gegevens,
          invoer: persoonlijk,
          vast,
        });
        modellen.push({ brief, model: model as Briefmodel });
      }
      return modellen;
    },
    { readOnly: true },
  );
}
