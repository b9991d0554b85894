import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/** What the console can search on: codes and dates, never persoonsgegevens. The server knows the same names. */
export const ZOEKKENMERKEN = {
  zaaknummer: defineSearchAttributeKey('Zaaknummer', SearchAttributeType.KEYWORD),
  fase: defineSearchAttributeKey('ZaakFase', SearchAttributeType.KEYWORD),
  procedure: defineSearchAttributeKey('Procedure', SearchAttributeType.KEYWORD_LIST),
  team: defineSearchAttributeKey('Team', SearchAttributeType.KEYWORD),
  behandelaar: defineSearchAttributeKey('Behandelaar', SearchAttributeType.KEYWORD),
  geblokkeerd: defineSearchAttributeKey('Geblokkeerd', SearchAttributeType.BOOL),
  blokkade: defineSearchAttributeKey('BlokkadeReden', SearchAttributeType.KEYWORD),
  spoed: defineSearchAttributeKey('Spoed', SearchAttributeType.BOOL),
  termijn: defineSearchAttributeKey('TermijnDatum', SearchAttributeType.DATETIME),
} as const;
