import { toonKopcijfers, toonServicecijfers } from '#api/sturing/cijfers.presenter';
import { toonDoelen } from '#api/sturing/doelen.presenter';
import { toonDoorstroom } from '#api/sturing/doorstroom.presenter';
import { schrijfMoment } from '#api/shared/moment';
import type { Antwoord } from '#api/shared/route';
import type { Tabel } from '#api/shared/weergave';
import type { Stand } from '#api/sturing/stand';
import { toonTermijnen } from '#api/sturing/termijnen.presenter';
import { toonVoorraad } from '#api/sturing/voorraad.presenter';
import { TELLERS, tellerVan } from '#domain/sturing/tellers';

/** The page of the manager. */
export async function toonSturing(leesStand: () => Promise<Stand>, res: Antwoord): Promise<void> {
  const stand = await leesStand();
  const model = {
    peilmoment: schrijfMoment(stand.peilMs),
    cijfers: toonKopcijfers(stand.cijfers),
    service: toonServicecijfers(stand.cijfers),
    doelen: toonDoelen(stand),
    termijnen: toonTermijnen(stand),
    doorstroom: toonDoorstroom(stand),
    voorraad: toonVoorraad(stand.cijfers.voorraad),
    definities: DEFINITIES,
  };
  await res.locals.toon('pages/sturing/overzicht', model, { titel: 'Sturing' });
}

const DEFINITIES: Tabel = {
  bijschrift: 'Elke zaak telt hoogstens één keer. De datum van een mijlpaal is de eerste in die zaak.',
  kolommen: [
    { titel: 'Getal' },
    { titel: 'Wat het zegt' },
    { titel: 'Teller' },
    { titel: 'Noemer' },
    { titel: 'Bron' },
  ],
  rijen: TELLERS.map(({ titel, definitie, teller, noemer, bron }) => [
    titel,
    definitie,
    teller,
    noemer === null ? '–' : tellerVan(noemer).titel,
    bron,
  ]),
};
