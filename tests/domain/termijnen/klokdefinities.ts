import type { Klokdefinitie } from '#domain/termijnen/klok';

/** A statutory clock to vary on: six weeks, Awb 7:10, one extension, may be suspended. */
export function klokdefinitie(anders: Partial<Klokdefinitie> = {}): Klokdefinitie {
  return {
    naam: 'beslistermijn',
    titel: 'Beslissen',
    soort: 'wettelijk',
    bron: 'Awb 7:10',
    zekerheid: 'S',
    lengte: 'P6W',
    verlenging: { lengte: 'P6W', hoogstens: 1, bron: 'Awb 7:10 lid 3' },
    opschortbaar: true,
    signalen: { onderweg: 28, dreigt: 7 },
    ...anders,
  };
}

/** Wht 6.2 lid 1: six months, once six more. */
export const BESLISTERMIJN_IB = klokdefinitie({
  naam: 'beslistermijnIb',
  titel: 'Beslissen op de aanvraag',
  bron: 'Wht 6.2 lid 1',
  lengte: 'P6M',
  verlenging: { lengte: 'P6M', hoogstens: 1, bron: 'Wht 6.2 lid 1' },
  signalen: { onderweg: 91, dreigt: 28 },
});

/** The same clock under a law that knows no extension. */
export function zonderVerlenging(definitie: Klokdefinitie): Klokdefinitie {
  return Object.fromEntries(
    Object.entries(definitie).filter(([naam]) => naam !== 'verlenging'),
  ) as unknown as Klokdefinitie;
}
