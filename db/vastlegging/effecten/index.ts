import { schrijfBesluit } from '#db/vastlegging/effecten/besluit';
import { geefVrij, schrijfBetaalopdracht, trekIn } from '#db/vastlegging/effecten/betaling';
import { schrijfBrief } from '#db/vastlegging/effecten/brief';
import {
  schrijfContact,
  schrijfMijlpaal,
  schrijfOntvangst,
  schrijfOntvangstTerug,
} from '#db/vastlegging/effecten/feiten';
import {
  schrijfBeslisteJaren,
  schrijfBijstand,
  schrijfJaarfeiten,
  schrijfJaaroordeel,
} from '#db/vastlegging/effecten/integraal';
import { meldAanZaak } from '#db/vastlegging/effecten/meld-aan-zaak';
import { publiceer } from '#db/vastlegging/effecten/publiceer';
import { keurRekening, schrijfRekening } from '#db/vastlegging/effecten/rekening';
import type { Schrijver } from '#db/vastlegging/effecten/schrijver';
import { schrijfBronstand, schrijfStuk } from '#db/vastlegging/effecten/stukken';
import { rondTaakAf, schrijfTaak } from '#db/vastlegging/effecten/taken';
import type { Werk } from '#db/vastlegging/werk';
import type { Effect } from '#domain/processen/effecten';
import type { Procedureeffect } from '#domain/processen/gebeurtenis';

const SCHRIJVERS: { readonly [S in Effect['soort']]: Schrijver<S> } = {
  besluit: schrijfBesluit,
  brief: schrijfBrief,
  taak: schrijfTaak,
  taakAf: rondTaakAf,
  mijlpaal: schrijfMijlpaal,
  betaalopdracht: schrijfBetaalopdracht,
  geefBetalingVrij: geefVrij,
  trekBetalingIn: trekIn,
  rekening: schrijfRekening,
  rekeningGecontroleerd: keurRekening,
  ontvangst: schrijfOntvangst,
  ontvangstTerug: schrijfOntvangstTerug,
  contact: schrijfContact,
  stuk: schrijfStuk,
  bronstand: schrijfBronstand,
  jaarfeiten: schrijfJaarfeiten,
  bijstand: schrijfBijstand,
  jaaroordeel: schrijfJaaroordeel,
  jarenBeslist: schrijfBeslisteJaren,
  meldAanZaak,
  publiceer,
  // A question to a register leaves no row: the workflow asks it, and the answer is an event of its own.
  vraag: () => Promise.resolve(),
};

/** Writes the rows of every effect of an event, in their order. */
export async function schrijfEffecten(werk: Werk): Promise<void> {
  for (const effect of werk.vast.effecten) await schrijfEffect(werk, effect);
}

function schrijfEffect(werk: Werk, { effect, procedureId }: Procedureeffect): Promise<void> {
  // The table pairs every kind with its own writer; TypeScript cannot follow that through a lookup by a union.
  const schrijver = SCHRIJVERS[effect.soort] as (werk: Werk, effect: Effect, procedureId: string) => Promise<void>;
  return schrijver(werk, effect, procedureId);
}
