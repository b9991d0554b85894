/** What a kind of failure means for who has to repair it. */
const OORZAKEN: readonly { readonly past: RegExp; readonly tekst: string }[] = [
  {
    past: /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH)$/,
    tekst: 'Een ander systeem is niet bereikbaar: het staat uit, of het adres of de verbinding klopt niet.',
  },
  { past: /TIMEDOUT|Timeout/i, tekst: 'Een ander systeem antwoordt te laat.' },
  { past: /^(57P0\d|08\d{3}|53\d{3})$/, tekst: 'De database is weg, start opnieuw op, of heeft geen plaats meer.' },
  {
    past: /^(40001|40P01|55P03)$/,
    tekst: 'Twee stappen zaten elkaar in de weg in de database. Dit lost zich meestal vanzelf op.',
  },
  { past: /^(23\d{3}|HB001)$/, tekst: 'De database weigert de gegevens: een controle of een uniek nummer klopt niet.' },
  { past: /^(42\d{3})$/, tekst: 'De database kent een tabel of kolom niet: is de laatste migratie gedraaid?' },
  {
    past: /^(ENOENT|EACCES|ENOSPC|EROFS)$/,
    tekst: 'Een bestand of map ontbreekt, is afgeschermd, of de schijf is vol.',
  },
  {
    past: /^WorkflowTaskFailed$/,
    tekst: 'De code van de workflow zelf loopt vast. Dit is een programmafout: waarschuw de ontwikkelaars.',
  },
  {
    past: /^VolgnummerPastNiet$/,
    tekst: 'Het dossier is verder dan de workflow. De zaak herstelt zich bij de volgende stap.',
  },
  {
    past: /^(TypeError|RangeError|SyntaxError|ReferenceError)$/,
    tekst: 'Een programmafout: waarschuw de ontwikkelaars en geef de melding door.',
  },
];

/** The cause in words; for an unknown kind, where to look. */
export function oorzaakVan(fouttype: string): string {
  return (
    OORZAKEN.find(({ past }) => past.test(fouttype))?.tekst ??
    'Geen bekende oorzaak: lees de melding, en zoek daarna in de console en het logboek van de verwerker.'
  );
}
