/** First digits of the postcode that team Zuid takes: Zeeland, Noord-Brabant, Limburg and the south of Gelderland and Zuid-Holland. */
const ZUID = { van: 3200, tot: 6599 } as const;

/** The team an aanmelding goes to by its postcode; whoever lives abroad goes to team Noord. */
export function teamVan(postcode: string | null, buitenland: boolean): string {
  const cijfers = Number(/^\d{4}/.exec(postcode?.trim() ?? '')?.[0] ?? 0);
  return !buitenland && cijfers >= ZUID.van && cijfers <= ZUID.tot ? 'team-zuid' : 'team-noord';
}
