import type { Beschermddeel, Volgorderegelnaam } from '#domain/verdeling/regels';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

/** A zaak that waits for the integrale beoordeling. */
export interface Wachtende {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly ontvangenOp: Datum;
  readonly spoed: boolean;
  /** Last day a court gave; null when there is none. */
  readonly rechterlijk: Datum | null;
  /** Last day before a dwangsom begins; null without ingebrekestelling. */
  readonly ingebrekestelling: Datum | null;
  readonly gemachtigde: boolean;
}

/** A place in the queue that says why it is there. */
export interface Wachtplaats<W extends Wachtende = Wachtende> {
  readonly plaats: number;
  readonly zaak: W;
  readonly regel: Volgorderegelnaam;
  readonly procedeert: boolean;
  /** In Dutch, to be read after `plaats 3: `. */
  readonly uitleg: string;
}

/** How many were handed out before in this month, by whether the ouder litigates. */
export interface Uitgegeven {
  readonly procederend: number;
  readonly nietProcederend: number;
}

/** True for who has a term of the court or an ingebrekestelling. */
export function procedeert({ rechterlijk, ingebrekestelling }: Wachtende): boolean {
  return rechterlijk !== null || ingebrekestelling !== null;
}

/**
 * The queue: within those who litigate and within the others by the rules, and the two woven together so that who litigates never gets more
 * than is left beside the protected part, counted with what was handed out before in the month. Only when nobody else waits, who litigates may
 * go on. Example with half protected and nothing handed out: not, yes, not, yes. Nobody is left out, nobody comes twice.
 */
export function maakWachtrij<W extends Wachtende>(
  wachtenden: readonly W[],
  deel: Pick<Beschermddeel, 'teller' | 'noemer'>,
  uitgegeven: Uitgegeven,
): readonly Wachtplaats<W>[] {
  const geordend = orden(wachtenden);
  const [wel, niet] = [geordend.filter(procedeert), geordend.filter((zaak) => !procedeert(zaak))];
  const stand = { w: 0, n: 0 };
  const plaatsen: Wachtplaats<W>[] = [];
  while (plaatsen.length < geordend.length) {
    const teller = {
      procederend: uitgegeven.procederend + stand.w,
      nietProcederend: uitgegeven.nietProcederend + stand.n,
    };
    const [volgendeWel, volgendeNiet] = [wel[stand.w], niet[stand.n]];
    const ruimte = magProcederend(teller, deel);
    const gekozen = volgendeWel && (ruimte || !volgendeNiet) ? volgendeWel : (volgendeNiet as W);
    if (gekozen === volgendeWel) stand.w += 1;
    else stand.n += 1;
    const voorgetrokken = gekozen === volgendeNiet && volgendeWel !== undefined;
    plaatsen.push(maakPlaats(gekozen, plaatsen.length + 1, voorgetrokken));
  }
  return plaatsen;
}

/** True when the next zaak may be of someone who litigates without taking from the protected part. */
export function magProcederend(
  { procederend, nietProcederend }: Uitgegeven,
  { teller, noemer }: Pick<Beschermddeel, 'teller' | 'noemer'>,
): boolean {
  return (procederend + 1) * noemer <= (noemer - teller) * (procederend + nietProcederend + 1);
}

function maakPlaats<W extends Wachtende>(zaak: W, plaats: number, voorgetrokken: boolean): Wachtplaats<W> {
  const regel = regelVan(zaak);
  const uitleg = `${redenVan(zaak, regel)}${voorgetrokken ? '; beschermd deel' : ''}`;
  return { plaats, zaak, regel, procedeert: procedeert(zaak), uitleg };
}

function regelVan({ rechterlijk, ingebrekestelling, spoed }: Wachtende): Volgorderegelnaam {
  if (rechterlijk !== null) return 'rechterlijkeTermijn';
  if (ingebrekestelling !== null) return 'ingebrekestelling';
  return spoed ? 'spoed' : 'oudste';
}

function redenVan(zaak: Wachtende, regel: Volgorderegelnaam): string {
  switch (regel) {
    case 'rechterlijkeTermijn':
      return `laatste dag van de rechter: ${schrijfDatum(zaak.rechterlijk as Datum)}`;
    case 'ingebrekestelling':
      return `ingebrekestelling: uiterlijk ${schrijfDatum(zaak.ingebrekestelling as Datum)}`;
    case 'spoed':
      return `spoed, van wie niet procedeert (ontvangen ${schrijfDatum(zaak.ontvangenOp)})`;
    case 'oudste':
      return `oudste aanmelding van wie niet procedeert (ontvangen ${schrijfDatum(zaak.ontvangenOp)})`;
  }
}

/** Stands after every day there is: who has no such term comes after who has one. */
const GEEN = '9999-12-31';

/** Each key is made once: a sort compares every zaak some ten times. */
function orden<W extends Wachtende>(wachtenden: readonly W[]): readonly W[] {
  const metSleutel = wachtenden.map((zaak) => ({ zaak, op: sleutel(zaak) }));
  return metSleutel.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0)).map(({ zaak }) => zaak);
}

/** The rules as one text that sorts; the number of the zaak decides between two that are equal in all of them. */
function sleutel({ rechterlijk, ingebrekestelling, spoed, ontvangenOp, zaaknummer }: Wachtende): string {
  return [rechterlijk ?? GEEN, ingebrekestelling ?? GEEN, spoed ? '0' : '1', ontvangenOp, zaaknummer].join(' ');
}
