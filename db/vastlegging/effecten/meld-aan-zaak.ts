import type { Schrijver } from '#db/vastlegging/effecten/schrijver';

/** Puts a fact for another zaak in the outbox. Its key follows from the event: written once, and taken in once by that zaak. */
export const meldAanZaak: Schrijver<'meldAanZaak'> = async ({ trx, vast }, { zaaknummer, bericht, gegevens }) => {
  const { toestand } = vast;
  const sleutel = `${toestand.zaaknummer}/${toestand.volgnummer}/${bericht}`;
  const inhoud = JSON.stringify({ procedureId: null, bericht, gegevens });
  await trx('outbox').insert({ soort: 'zaak.bericht', sleutel, onderwerp: zaaknummer, inhoud });
};
