/** Acts on the dossier: what it is about, what is looked for, and what is put in it. Possible as long as there is a zaak. */
import { weiger, type Gevolg, type Handelingdefinitie, type Weigering } from '#domain/processen/procedure';
import { ALTIJD } from '#domain/processen/tabellen/aanmelding.behandeling';
import { jaUit, tekstUit, type Invoer, type Veld } from '#domain/processen/velden';
import { BRONKEUZES, dossierbron, stuktitel, STUKSOORTEN } from '#domain/stukken/bronnen';
import { DOSSIERJAREN, jaarUit, JAARKEUZES, noemJaren, schrijfDossierjaren, TOESLAGJAREN } from '#domain/stukken/jaren';
import { BRONSTANDEN, type Bronstand } from '#domain/stukken/manifest';

const ROLLEN = ['pzb', 'jurist', 'teamleider'] as const;

const JAAR: Veld = {
  naam: 'jaar',
  label: 'Voor welk toeslagjaar?',
  hint: 'Laat leeg als het over de hele zaak gaat.',
  soort: 'keuze',
  verplicht: false,
  keuzes: JAARKEUZES,
};

const kiesDossierjaren: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'kiesDossierjaren',
  titel: 'Kies de toeslagjaren van het dossier',
  toelichting:
    'Per jaar zoeken wij dezelfde bronnen. Kies de jaren waar de ouder het over heeft; later kunnen er jaren bij of af.',
  bron: 'Wht 2.1 lid 1: berekeningsjaren 2005 tot en met 2019',
  rollen: ROLLEN,
  velden: TOESLAGJAREN.map((jaar) => ({ naam: `jaar${jaar}`, label: String(jaar), soort: 'vinkje' })),
  naar: [],
  verricht: (_context, invoer): Gevolg => {
    const jaren = TOESLAGJAREN.filter((jaar) => jaUit(invoer, `jaar${jaar}`));
    return {
      ok: true,
      tekst:
        jaren.length === 0
          ? 'Er zijn geen toeslagjaren meer gekozen voor het dossier.'
          : `Het dossier gaat over ${jaren.length === 1 ? 'toeslagjaar' : 'de toeslagjaren'} ${noemJaren(jaren)}.`,
      gegevens: { [DOSSIERJAREN]: schrijfDossierjaren(jaren) },
    };
  },
};

const STANDWOORDEN: Readonly<Record<Bronstand, string>> = {
  opgevraagd: 'opgevraagd',
  afwezig: 'bevestigd afwezig',
  gevonden: 'gevonden',
  nogTeDoen: 'nog te doen',
};

const STANDKEUZES = [
  { waarde: 'opgevraagd', label: 'Opgevraagd, nog niet ontvangen' },
  { waarde: 'afwezig', label: 'Bevestigd afwezig: het is er niet (meer)' },
  { waarde: 'gevonden', label: 'Gevonden in een ander systeem; het stuk zelf staat daar' },
  { waarde: 'nogTeDoen', label: 'Zet terug op nog te doen' },
];

const merkBron: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'merkBron',
  titel: 'Leg vast wat het zoeken opleverde',
  toelichting:
    'Een stuk dat u aan het dossier toevoegt, telt vanzelf als gevonden. Dit is voor wat er niet is, of wat nog moet komen.',
  bron: 'Wht 5.2 lid 2 en 4: alles wat de beoordeling beïnvloedde moet zijn na te gaan',
  rollen: ROLLEN,
  velden: [
    { naam: 'bron', label: 'Om welke bron gaat het?', soort: 'keuze', keuzes: BRONKEUZES },
    JAAR,
    { naam: 'stand', label: 'Wat leverde het zoeken op?', soort: 'keuze', keuzes: STANDKEUZES },
    {
      naam: 'motivering',
      label: 'Waar is gezocht, of bij wie is het opgevraagd?',
      soort: 'langeTekst',
      persoonsgegeven: true,
      maximaleLengte: 1000,
    },
  ],
  naar: [],
  verricht: (_context, invoer) => merk(invoer),
};

function merk(invoer: Invoer): Gevolg | Weigering {
  const bron = tekstUit(invoer, 'bron') ?? '';
  const jaar = jaarUit(invoer);
  const stand = BRONSTANDEN.find((een) => een === invoer['stand']) ?? 'nogTeDoen';
  const fout = pastHetJaar(bron, jaar);
  if (fout) return fout;
  return {
    ok: true,
    tekst: `${naamMetJaar(bron, jaar)}: ${STANDWOORDEN[stand]}.`,
    effecten: [{ soort: 'bronstand', bron, jaar, stand }],
  };
}

const voegStukToe: Handelingdefinitie = {
  ...ALTIJD,
  naam: 'voegStukToe',
  titel: 'Voeg een stuk toe aan het dossier',
  toelichting: 'Het bestand wordt gecontroleerd op type en virussen en blijft daarna onveranderd bewaard.',
  bron: 'Wht 5.2 lid 2 en 4; bewaartermijn toeslagendossiers 12 jaar (JP24)',
  rollen: ROLLEN,
  velden: [
    { naam: 'soort', label: 'Wat voor stuk is het?', soort: 'keuze', keuzes: STUKSOORTEN },
    JAAR,
    {
      naam: 'omschrijving',
      label: 'Omschrijving',
      hint: 'Bijvoorbeeld de datum en het onderwerp. Alleen in het dossier, nooit in het logboek.',
      soort: 'tekst',
      verplicht: false,
      persoonsgegeven: true,
      maximaleLengte: 200,
    },
    { naam: 'hash', label: 'Vingerafdruk van het bestand (sha-256)', soort: 'tekst', maximaleLengte: 64 },
    {
      naam: 'vervangt',
      label: 'Nieuwe versie van stuk',
      soort: 'tekst',
      verplicht: false,
      maximaleLengte: 36,
    },
  ],
  naar: [],
  verricht: (_context, invoer) => voegToe(invoer),
};

/** The fingerprint in the logboek ties the bytes of the file to its chain. */
function voegToe(invoer: Invoer): Gevolg | Weigering {
  const stuksoort = tekstUit(invoer, 'soort') ?? '';
  const jaar = jaarUit(invoer);
  const hash = tekstUit(invoer, 'hash') ?? '';
  const vervangt = tekstUit(invoer, 'vervangt');
  const fout = pastHetJaar(stuksoort, jaar);
  if (fout) return fout;
  const wat = vervangt === null ? 'Stuk toegevoegd' : 'Nieuwe versie van een stuk toegevoegd';
  return {
    ok: true,
    tekst: `${wat}: ${naamMetJaar(stuksoort, jaar)} (sha-256 ${inGroepen(hash)}).`,
    effecten: [{ soort: 'stuk', stuksoort, jaar, hash, vervangt }],
  };
}

/** A fingerprint in groups of eight: it can be read aloud, and a line can break in it. */
function inGroepen(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ');
}

/** A source that goes by year needs one; a source of the whole zaak has none. */
function pastHetJaar(soort: string, jaar: number | null): Weigering | null {
  const bron = dossierbron(soort);
  if (!bron) return null;
  if (bron.perJaar && jaar === null) {
    return weiger('jaar-ontbreekt', `Kies het toeslagjaar waar “${bron.titel}” over gaat.`, 'jaar');
  }
  return !bron.perJaar && jaar !== null
    ? weiger('jaar-teveel', `“${bron.titel}” gaat over de hele zaak: laat het jaar leeg.`, 'jaar')
    : null;
}

function naamMetJaar(soort: string, jaar: number | null): string {
  return jaar === null ? stuktitel(soort) : `${stuktitel(soort)} ${jaar}`;
}

/** Acts on the dossier, in the order in which they come up. */
export const stukhandelingen: readonly Handelingdefinitie[] = [kiesDossierjaren, merkBron, voegStukToe];
