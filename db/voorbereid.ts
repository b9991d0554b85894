/**
 * Options of a statement that every act or page does: each connection keeps it ready under this name, so that PostgreSQL reads and plans it once.
 * Only for a text that never varies under one name, and that stays within one zaak, medewerker or key or within a limit that stands in the text: a
 * kept plan knows nothing of the values it gets.
 */
export function voorbereid(naam: string): { readonly name: string } {
  return { name: naam };
}
