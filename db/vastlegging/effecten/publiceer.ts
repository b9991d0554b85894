import type { Schrijver } from '#db/vastlegging/effecten/schrijver';
import { moment } from '#db/vastlegging/werk';

const BRON = 'urn:nld:herstelbalie:zaken';

/** Puts a CloudEvents 1.0 message in the outbox. Its id follows from the event, so a consumer can drop what it saw before. */
export const publiceer: Schrijver<'publiceer'> = async (werk, effect) => {
  const { zaaknummer, volgnummer } = werk.vast.toestand;
  const plaats = werk.vast.effecten.findIndex((e) => e.effect === effect) + 1;
  const id = `${zaaknummer}/${volgnummer}/${plaats}`;
  const event = {
    specversion: '1.0',
    id,
    source: BRON,
    type: effect.type,
    subject: zaaknummer,
    time: moment(werk).toISOString(),
    datacontenttype: 'application/json',
    data: effect.gegevens,
  };
  await werk
    .trx('outbox')
    .insert({ soort: 'cloudevent', sleutel: id, onderwerp: zaaknummer, inhoud: JSON.stringify(event) });
};
