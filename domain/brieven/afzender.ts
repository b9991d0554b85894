/** How to reach the service, as its letters print it. Source: herstel.toeslagen.nl (lodging an objection, in gebreke stellen) and vng.nl (routekaart). */
export const AFZENDER = {
  naam: 'Uitvoeringsorganisatie Herstel',
  /** Under whose name a besluit is taken (Awb 10:10). */
  bestuursorgaan: 'de Dienst Toeslagen',
  serviceteam: 'het Serviceteam',
  telefoon: '0800\u00a02\u00a0358\u00a0358',
  bezwaaradres: 'Kinderopvangtoeslag UHT, Antwoordnummer\u00a021460, 6400\u00a0SN Heerlen',
  ingebrekestellingsadres: 'Uitvoeringsorganisatie Herstel Toeslagen, Antwoordnummer\u00a021360, 6400\u00a0TZ Heerlen',
} as const;
