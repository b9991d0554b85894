import { toonAantal } from '#api/shared/getal';
import { isToegewezen, toonUitslag, toonZaakcel } from '#api/shared/toewijsuitslagen';
import type { Toewijsuitslag } from '#api/shared/toewijzen';
import type { Melding, Tabel } from '#api/shared/weergave';
import type { Behandelaar } from '#db/queries/medewerkers.query';
import type { Uitgifte } from '#db/verdeling/uitgiften';

/** The page after handing out. */
export interface Uitgegevenmodel {
  readonly melding: Melding;
  readonly tabel: Tabel;
  /** Token of the form, to send what did not arrive again; null when all arrived. */
  readonly opnieuw: string | null;
}

/** What was handed out to whom, and how it went; both lists in the same order. */
export function toonUitgegeven(
  gegevens: {
    readonly formulier: string;
    readonly uitgiften: readonly Uitgifte[];
    readonly uitslagen: readonly Toewijsuitslag[];
  },
  behandelaars: readonly Behandelaar[],
): Uitgegevenmodel {
  const { formulier, uitgiften, uitslagen } = gegevens;
  const namen = new Map(behandelaars.map(({ id, naam }) => [id, naam]));
  const gelukt = uitslagen.filter(isToegewezen).length;
  const [n, totaal] = [toonAantal(gelukt), toonAantal(uitslagen.length)];
  return {
    melding: {
      soort: gelukt === uitslagen.length ? 'ok' : 'warning',
      tekst: `${n} van ${totaal} ${uitslagen.length === 1 ? 'zaak' : 'zaken'} toegewezen. De PZB begint in de zaak zelf met de integrale beoordeling.`,
    },
    tabel: {
      bijschrift: 'Wat er met elke zaak gebeurde',
      kolommen: [
        { titel: 'Zaak', vast: true },
        { titel: 'Ouder' },
        { titel: 'PZB' },
        { titel: 'Waarom deze zaak' },
        { titel: 'Uitkomst' },
        { titel: 'Toelichting' },
      ],
      rijen: uitslagen.flatMap((uitslag, i) => {
        const uitgifte = uitgiften[i];
        if (!uitgifte) return [];
        const { medewerkerId, plaats, uitleg } = uitgifte;
        const wie = namen.get(medewerkerId) ?? medewerkerId;
        return [
          [toonZaakcel(uitslag), uitslag.naam ?? '–', wie, `plaats ${plaats}: ${uitleg}`, ...toonUitslag(uitslag)],
        ];
      }),
    },
    opnieuw: uitslagen.some(({ uitslag }) => uitslag.soort === 'onbereikbaar') ? formulier : null,
  };
}
