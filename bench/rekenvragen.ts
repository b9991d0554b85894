/** Questions for the bench: made from the form of each rule, always the same ones. */
import { REKENREGELS } from '#domain/rekenhulp/register';
import type { Rekenregel, Vorm, Vormen } from '#domain/rekenhulp/rekenregel';
import { dagnummer, datum, vanDagnummer } from '#domain/waarden/datum';

/** A source of numbers from 0 up to, not including, 1. */
type Dobbelsteen = () => number;

/** The same row of numbers for the same seed (mulberry32). */
function maakDobbelsteen(zaad: number): Dobbelsteen {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const EERSTE = dagnummer(datum('2012-01-01'));
const DAGEN = dagnummer(datum('2027-12-31')) - EERSTE;
const LENGTES = ['P10D', 'P14D', 'P2W', 'P6W', 'P12W', 'P16W', 'P3M', 'P6M', 'P1Y'];

function geheel(gooi: Dobbelsteen, van: number, tot: number): number {
  return van + Math.floor(gooi() * (tot - van + 1));
}

function kies<W>(gooi: Dobbelsteen, waarden: readonly W[]): W {
  return waarden[geheel(gooi, 0, waarden.length - 1)] as W;
}

function trek(vorm: Vorm, gooi: Dobbelsteen): unknown {
  switch (vorm.soort) {
    case 'datum':
      return vanDagnummer(EERSTE + geheel(gooi, 0, DAGEN));
    case 'centen':
      return Math.max(vorm.minimum ?? 0, geheel(gooi, 0, 4_000_000));
    case 'getal':
      return trekGetal(vorm, gooi);
    case 'jaNee':
      return gooi() < 0.5;
    case 'keuze':
      return kies(gooi, vorm.waarden);
    case 'lengte':
      return kies(gooi, LENGTES);
    case 'groep':
      return trekGroep(vorm.van, gooi);
    case 'lijst':
      return trekLijst(vorm, gooi);
  }
}

function trekGetal({ minimum = 0, maximum = 20 }: Vorm & { soort: 'getal' }, gooi: Dobbelsteen): number {
  return geheel(gooi, minimum, Math.min(maximum, minimum + 14));
}

function trekLijst({ van, minstens = 0 }: Vorm & { soort: 'lijst' }, gooi: Dobbelsteen): unknown {
  return Array.from({ length: geheel(gooi, minstens, minstens + 2) }, () => trekGroep(van, gooi));
}

function trekGroep(vormen: Vormen, gooi: Dobbelsteen): Record<string, unknown> {
  const gekozen = Object.entries(vormen).filter(([, { optioneel }]) => optioneel !== true || gooi() < 0.5);
  return Object.fromEntries(gekozen.map(([naam, { vorm }]) => [naam, trek(vorm, gooi)]));
}

/** Keys that must come in this order of time, so that most questions are answered and not refused. */
const VOLGORDE: readonly (readonly string[])[] = [
  ['eersteBeschikking', 'toekenning', 'beslissingOpBezwaar'],
  ['aanvraagOntvangen', 'forfaitBetaaldOp'],
  ['gevraagdOp', 'geeindigdOp'],
  ['poststempel', 'ontvangen'],
  ['geboortedatum', 'overleden'],
  ['partnerVan', 'partnerTot'],
];

function zetOpVolgorde(invoer: Record<string, unknown>): Record<string, unknown> {
  for (const namen of VOLGORDE) {
    const aanwezig = namen.filter((naam) => typeof invoer[naam] === 'string');
    const waarden = aanwezig.map((naam) => String(invoer[naam])).toSorted();
    aanwezig.forEach((naam, n) => (invoer[naam] = waarden[n]));
  }
  for (const waarde of Object.values(invoer)) {
    if (Array.isArray(waarde)) waarde.forEach((rij) => zetOpVolgorde(rij as Record<string, unknown>));
  }
  return invoer;
}

type Aanvulling = (invoer: Record<string, unknown>, gooi: Dobbelsteen) => Record<string, unknown>;

/** A dwangsom is asked for one moment. */
const eenMoment: Aanvulling = ({ bekendgemaakt, peildatum, ...rest }, gooi) => {
  const dag = bekendgemaakt ?? peildatum ?? trek({ soort: 'datum' }, gooi);
  return { ...rest, [gooi() < 0.5 ? 'bekendgemaakt' : 'peildatum']: dag };
};

/** What a rule needs beyond the form of its question: keys that go together. */
const AANVULLINGEN: Readonly<Record<string, Aanvulling>> = {
  dwangsom: eenMoment,
  'rechterlijke-dwangsom': eenMoment,
  kindregeling: (invoer, gooi) => ({
    ...invoer,
    partnerOp20210126: gooi() < 0.5,
    partnerschapVanaf: trek({ soort: 'datum' }, gooi),
  }),
  'ex-toeslagpartner': (invoer, gooi) => ({ ...invoer, berekeningsjaar: geheel(gooi, 2009, 2019) }),
  'private-schuld': ({ exPartnerToegekendOp, ...vrij }, gooi) => {
    const { deMinimisRuimteCenten = trek({ soort: 'centen' }, gooi), ...zonder } = vrij;
    const rest = zonder['zakelijk'] === true ? { ...zonder, deMinimisRuimteCenten } : zonder;
    if (rest['persoon'] !== 'ex-toeslagpartner') return rest;
    return { ...rest, exPartnerToegekendOp: exPartnerToegekendOp ?? trek({ soort: 'datum' }, gooi) };
  },
};

/** One line of JSON Lines. */
export interface Vraagregel {
  readonly regel: string;
  readonly tekst: string;
}

/** `aantal` questions, every rule in turn. */
export function maakVragen(aantal: number, zaad = 20261125): readonly Vraagregel[] {
  const gooi = maakDobbelsteen(zaad);
  return Array.from({ length: aantal }, (_leeg, n) => {
    const regel = REKENREGELS[n % REKENREGELS.length] as Rekenregel;
    const getrokken = trekGroep(regel.invoer, gooi);
    const invoer = zetOpVolgorde(AANVULLINGEN[regel.regel]?.(getrokken, gooi) ?? getrokken);
    return { regel: regel.regel, tekst: JSON.stringify({ regel: regel.regel, invoer }) };
  });
}
