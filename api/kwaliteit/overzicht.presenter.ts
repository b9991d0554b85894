import { toonCijfer, toonSoorten } from '#api/kwaliteit/cijfer';
import { SOORTVELDEN, TREKVELDEN } from '#api/kwaliteit/trekking.form';
import { toonFouten, toonVelden, type Foutregel, type Veldweergave } from '#api/shared/formulier/veldweergave';
import { toonAantal } from '#api/shared/getal';
import { toonMoment } from '#api/shared/moment';
import type { Tabel } from '#api/shared/weergave';
import type { Steekproef } from '#db/queries/kwaliteit.query';
import type { Veldfout } from '#domain/processen/velden';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

/** What the form for a new draw holds at this moment. */
export interface Trekformulierstand {
  readonly sleutel: string;
  readonly ruw: Readonly<Record<string, string>>;
  readonly fouten: readonly Veldfout[];
}

/** Model of the page Kwaliteit. */
export interface Kwaliteitmodel {
  readonly peildatum: string;
  readonly tabel: Tabel;
  /** Null for who may not draw. */
  readonly formulier: {
    readonly sleutel: string;
    readonly periode: readonly Veldweergave[];
    readonly soorten: readonly Veldweergave[];
    readonly omvang: readonly Veldweergave[];
    readonly fouten: readonly Foutregel[];
  } | null;
}

/** The draws, newest first, each with its accuracy as it is on that day. */
export function toonOverzicht(
  steekproeven: readonly Steekproef[],
  formulier: Trekformulierstand | null,
  peildatum: Datum,
): Kwaliteitmodel {
  return {
    peildatum: schrijfDatum(peildatum),
    tabel: {
      bijschrift: 'Steekproeven, nieuwste boven',
      kolommen: [
        { titel: 'Getrokken' },
        { titel: 'Besluiten' },
        { titel: 'Steekproef', vast: true },
        { titel: 'Zaad', getal: true },
        { titel: 'Beoordeeld', vast: true },
        { titel: 'Nauwkeurigheid' },
      ],
      rijen: steekproeven.map(toonRij),
      leeg: {
        titel: 'Er is nog geen steekproef',
        tekst: 'Een teamleider trekt er een uit de besluiten van een periode; een tweede beoordelaar controleert haar.',
      },
    },
    formulier: formulier === null ? null : toonFormulier(formulier),
  };
}

function toonRij(steekproef: Steekproef): Tabel['rijen'][number] {
  const { id, momentMs, door, van, tot, besluitsoorten, getrokken, omvang, zaad, open } = steekproef;
  const moment = toonMoment(momentMs);
  const cijfer = toonCijfer(steekproef);
  return [
    { ...(typeof moment === 'string' ? { tekst: moment } : moment), onder: door },
    { tekst: `${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}`, onder: toonSoorten(besluitsoorten) },
    { tekst: `Bekijk ${toonAantal(getrokken)} van ${toonAantal(omvang)}`, href: `/kwaliteit/${id}` },
    String(zaad),
    `${toonAantal(getrokken - open)} van ${toonAantal(getrokken)}`,
    { tekst: cijfer.aandeel, onder: cijfer.uitleg },
  ];
}

function toonFormulier({ sleutel, ruw, fouten }: Trekformulierstand): NonNullable<Kwaliteitmodel['formulier']> {
  const velden = toonVelden(TREKVELDEN, ruw, fouten);
  const soorten = new Set(SOORTVELDEN.map(({ naam }) => naam));
  const plaats = velden.findIndex(({ naam }) => soorten.has(naam));
  return {
    sleutel,
    periode: velden.slice(0, plaats),
    soorten: velden.slice(plaats, plaats + soorten.size),
    omvang: velden.slice(plaats + soorten.size),
    fouten: toonFouten(TREKVELDEN, fouten),
  };
}
