import { toonOordeel, toonUitkomst } from '#api/kwaliteit/cijfer';
import { BESLUITNAMEN } from '#api/shared/besluitnamen';
import { toonBesluitregels } from '#api/shared/besluitregels';
import { toonFouten, toonVelden, type Foutregel, type Veldweergave } from '#api/shared/formulier/veldweergave';
import { toonMoment } from '#api/shared/moment';
import { toonBedrag, toonDatum, type Melding, type Samenvattingsrij, type Tabel } from '#api/shared/weergave';
import type { Controlebesluit, Oordeelregel } from '#db/queries/kwaliteit.besluit.query';
import { OORDELEN } from '#domain/kwaliteit/oordeel';
import type { Veld, Veldfout } from '#domain/processen/velden';

/** Fields of the form. */
export const OORDEELVELDEN: readonly Veld[] = [
  {
    naam: 'oordeel',
    label: 'Is het besluit juist?',
    hint: 'Kijk naar de uitkomst, de bedragen en of de redenen haar dragen.',
    soort: 'keuze',
    keuzes: OORDELEN.map((waarde) => ({ waarde, label: toonUitkomst(waarde) })),
  },
  {
    naam: 'toelichting',
    label: 'Toelichting',
    hint: 'Nodig als het besluit onjuist of niet te beoordelen is: wat ziet u, en waar staat dat?',
    soort: 'langeTekst',
    verplicht: false,
    maximaleLengte: 2000,
    persoonsgegeven: true,
  },
];

/** What the form holds at this moment. */
export interface Controlestand {
  readonly sleutel: string;
  readonly ruw: Readonly<Record<string, string>>;
  readonly fouten: readonly Veldfout[];
}

/** The besluit and what was said of it. */
export interface Controlegegevens {
  readonly steekproefId: string;
  readonly besluitId: string;
  readonly besluit: Controlebesluit;
  readonly oordelen: readonly Oordeelregel[];
}

/** Model of the page of one besluit in a draw. */
export interface Controlemodel {
  readonly kruimelpad: readonly { readonly href: string | null; readonly tekst: string }[];
  readonly titel: string;
  readonly gegevens: readonly Samenvattingsrij[];
  readonly redenen: readonly string[];
  readonly regels: Tabel | null;
  readonly oordelen: Tabel;
  readonly fouten: readonly Foutregel[];
  /** Why this medewerker cannot check it; null when they can, or have no part in checking. */
  readonly beletsel: Melding | null;
  readonly formulier: {
    readonly actie: string;
    readonly sleutel: string;
    readonly velden: readonly Veldweergave[];
  } | null;
  readonly terug: string;
}

/** The page for someone: the form only for who may check and had no hand in the besluit. */
export function toonControlepagina(
  { steekproefId, besluitId, besluit, oordelen }: Controlegegevens,
  { mag, eigenWerk }: { readonly mag: boolean; readonly eigenWerk: boolean },
  { sleutel, ruw, fouten }: Controlestand,
): Controlemodel {
  const terug = `/kwaliteit/${steekproefId}`;
  const titel = `Controle van besluit nr. ${besluit.volgorde}`;
  const { regels, bedragCenten } = besluit;
  return {
    kruimelpad: [
      { href: '/kwaliteit', tekst: 'Kwaliteit' },
      { href: terug, tekst: 'Steekproef' },
      { href: null, tekst: titel },
    ],
    titel,
    gegevens: toonBesluit(besluit),
    redenen: besluit.redenen.filter((reden) => reden !== ''),
    regels: regels.length > 0 ? toonBesluitregels(regels, bedragCenten) : null,
    oordelen: toonOordelen(oordelen),
    fouten: toonFouten(OORDEELVELDEN, fouten),
    beletsel: mag && eigenWerk ? EIGEN_WERK : null,
    formulier:
      mag && !eigenWerk
        ? { actie: `${terug}/${besluitId}`, sleutel, velden: toonVelden(OORDEELVELDEN, ruw, fouten) }
        : null,
    terug,
  };
}

const EIGEN_WERK: Melding = {
  soort: 'warning',
  titel: 'Dit besluit controleert een collega',
  tekst: 'U stelde dit besluit op of keurde het goed. De controle doet altijd een derde.',
};

function toonBesluit(besluit: Controlebesluit): readonly Samenvattingsrij[] {
  const { zaaknummer } = besluit;
  return [
    { term: 'Zaak', cel: { tekst: zaaknummer, href: `/zaken/${zaaknummer}` } },
    { term: 'Besluit', cel: BESLUITNAMEN[besluit.besluitsoort] },
    { term: 'Uitkomst', cel: toonUitkomst(besluit.uitkomst) },
    { term: 'Bedrag', cel: toonBedrag(besluit.bedragCenten) },
    { term: 'Dagtekening', cel: toonDatum(besluit.dagtekening) },
    { term: 'Opgesteld door', cel: besluit.opsteller },
    { term: 'Vastgesteld door', cel: besluit.goedkeurder },
    { term: 'Regelversie', cel: besluit.regelversie },
  ];
}

function toonOordelen(oordelen: readonly Oordeelregel[]): Tabel {
  return {
    bijschrift: 'Oordelen over dit besluit; het bovenste telt',
    kolommen: [{ titel: 'Wanneer' }, { titel: 'Oordeel' }, { titel: 'Toelichting' }, { titel: 'Door' }],
    rijen: oordelen.map(({ momentMs, oordeel, toelichting, door }) => [
      toonMoment(momentMs),
      { badge: toonOordeel(oordeel) },
      toelichting ?? '–',
      door,
    ]),
    leeg: { titel: 'Dit besluit is nog niet beoordeeld' },
  };
}
