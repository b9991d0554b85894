import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import type { Handelende } from '#domain/autorisatie/rollen';
import { begintoestand, type Zaakgegevens } from '#domain/processen/begintoestand';
import { beslis } from '#domain/processen/beslis';
import type { Effect } from '#domain/processen/effecten';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Beslissing, Gebeurtenis } from '#domain/processen/gebeurtenis';
import { volgendMoment } from '#domain/processen/klokken';
import { definitieVan } from '#domain/processen/register';
import type { Proceduresoort, Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer, Veldfout } from '#domain/processen/velden';
import type { Klok } from '#domain/termijnen/klok';
import { datum, plusDagen } from '#domain/waarden/datum';
import { centen } from '#domain/waarden/geld';
import { metJaareffect } from '#tests/support/workflows/jaarfeiten';

/** A demo user as the one who acts; `ook` adds roles to show that a role is not what four eyes look at. */
export function wie(id: string, ...ook: Handelende['rollen']): Handelende {
  const gebruiker = DEMOGEBRUIKERS.find((g) => g.id === id);
  if (!gebruiker) throw new Error(`no demo user ${id}`);
  return { medewerkerId: id, rollen: [...gebruiker.rollen, ...ook] };
}

export const NOOR = wie('noor.de.wit');
export const SAM = wie('sam.bakker');
export const JOOST = wie('joost.vermeer');
export const ILSE = wie('ilse.kramer');
export const MILA = wie('mila.jansen');
export const KARIM = wie('karim.haddad');

/** What an event gave, when it was accepted. */
export type Stap = Extract<Beslissing, { ok: true }>;

/** One act in a story: `op` is the day, `invoer` what was filled in, `gezien` the number of the last event the page showed. */
export interface Verteldehandeling {
  readonly door: Handelende;
  readonly op: string;
  readonly invoer?: Invoer;
  readonly gezien?: number;
}

/** A zaak as a test tells it: the state, the facts an activity would read, and everything that was asked of the outside world. */
export interface Verhaal {
  zaak: Zaaktoestand;
  feiten: Dossierfeiten;
  readonly effecten: Effect[];
  readonly open: Set<string>;
}

let sleutels = 0;

/** A key that no other event has. */
export function sleutel(): string {
  sleutels += 1;
  return `sleutel-${sleutels}`;
}

/** Registers an aanmelding; without more: received and registered on Friday 1 December 2023. */
export function registreer(
  anders: Partial<Record<'ontvangenOp' | 'geregistreerdOp' | 'poststempel', string>> = {},
  zaak: Partial<Zaakgegevens> = {},
): Verhaal {
  const ontvangenOp = datum(anders.ontvangenOp ?? '2023-12-01');
  const geregistreerdOp = datum(anders.geregistreerdOp ?? ontvangenOp);
  const poststempel = anders.poststempel === undefined ? null : datum(anders.poststempel);
  const vast = { zaakId: 'zaak-1', zaaknummer: 'ZK-2026-0000001', spoed: false, team: 'team-noord' };
  const verhaal: Verhaal = {
    zaak: begintoestand({ ...vast, ontvangenOp, geregistreerdOp, poststempel, ...zaak }),
    feiten: { alOntvangen: centen(0), partnerMetForfait: null, rekening: null },
    effecten: [],
    open: new Set(),
  };
  gebeurt(verhaal, { soort: 'start', op: geregistreerdOp, sleutel: sleutel() });
  return verhaal;
}

/** Plays an event that must be accepted. */
export function gebeurt(verhaal: Verhaal, gebeurtenis: Gebeurtenis): Stap {
  const uitslag = beslis(verhaal.zaak, gebeurtenis, verhaal.feiten);
  if (!uitslag.ok) throw new Error(`refused: ${JSON.stringify(uitslag.redenen)}`);
  verhaal.zaak = uitslag.toestand;
  for (const { procedureId, effect } of uitslag.effecten) houdBij(verhaal, procedureId, effect);
  return uitslag;
}

/** Keeps the dossier and the open taken as the database does. */
function houdBij(verhaal: Verhaal, procedureId: string, effect: Effect): void {
  verhaal.effecten.push(effect);
  verhaal.feiten = metJaareffect(verhaal.feiten, effect);
  if (effect.soort === 'taak') verhaal.open.add(`${procedureId}/${effect.taak}`);
  if (effect.soort === 'taakAf') {
    for (const taak of verhaal.open) if (taak.split('/')[1] === effect.taak) verhaal.open.delete(taak);
  }
  const { feiten } = verhaal;
  if (effect.soort === 'ontvangst')
    verhaal.feiten = { ...feiten, alOntvangen: centen(feiten.alOntvangen + effect.bedrag) };
  if (effect.soort === 'ontvangstTerug')
    verhaal.feiten = { ...feiten, alOntvangen: centen(feiten.alOntvangen - effect.bedrag) };
  if (effect.soort === 'rekening') {
    const rekening = {
      rekeningId: `rekening-${verhaal.effecten.length}`,
      gecontroleerd: false,
      opgegevenDoor: effect.opgegevenDoor,
    };
    verhaal.feiten = { ...feiten, rekening };
  }
  if (effect.soort === 'rekeningGecontroleerd' && feiten.rekening) {
    verhaal.feiten = { ...feiten, rekening: { ...feiten.rekening, gecontroleerd: true } };
  }
}

function alsGebeurtenis(verhaal: Verhaal, handeling: string, hoe: Verteldehandeling): Gebeurtenis {
  const { op, invoer = {}, ...rest } = hoe;
  const heeftHandeling = (soort: Proceduresoort): boolean =>
    definitieVan(soort).handelingen.some((h) => h.naam === handeling);
  const procedureId = verhaal.zaak.procedures.findLast((p) => heeftHandeling(p.soort))?.id ?? '';
  return { soort: 'handeling', op: datum(op), sleutel: sleutel(), procedureId, handeling, invoer, ...rest };
}

/** Does an act that must be accepted. */
export function doe(verhaal: Verhaal, handeling: string, hoe: Verteldehandeling): Stap {
  return gebeurt(verhaal, alsGebeurtenis(verhaal, handeling, hoe));
}

/** Tries an act that must be refused; gives the reasons. */
export function weigert(verhaal: Verhaal, handeling: string, hoe: Verteldehandeling): readonly Veldfout[] {
  const uitslag = beslis(verhaal.zaak, alsGebeurtenis(verhaal, handeling, hoe), verhaal.feiten);
  if (uitslag.ok) throw new Error(`${handeling} was accepted`);
  return uitslag.redenen;
}

/** A message from outside. */
export function bericht(verhaal: Verhaal, naam: string, op: string, gegevens: Invoer = {}): Stap {
  const gebeurtenis = {
    soort: 'bericht',
    op: datum(op),
    sleutel: sleutel(),
    procedureId: null,
    bericht: naam,
    gegevens,
  } as const;
  return gebeurt(verhaal, gebeurtenis);
}

/** The answer of the register, as it decides the automatic test. */
export function registerAntwoordt(verhaal: Verhaal, op: string, anders: Invoer = {}): Stap {
  const gewoon = {
    kotAangevraagd: true,
    voldeedAanVoorwaarden: true,
    zelfStopgezet: false,
    onterechteTerugvordering: true,
  };
  return bericht(verhaal, 'toeslaggegevensAntwoord', op, { ...gewoon, bronOp: op, ...anders });
}

/** Lets every signal come that is due up to and including a day, each on its own day (or at once, when it is overdue). Gives what came. */
export function laatTijdVerstrijken(verhaal: Verhaal, van: string, tot: string): readonly string[] {
  const gekomen: string[] = [];
  for (let vandaag = datum(van); vandaag <= tot; vandaag = plusDagen(vandaag, 1)) {
    for (
      let moment = volgendMoment(verhaal.zaak, vandaag);
      moment && moment.op <= vandaag;
      moment = volgendMoment(verhaal.zaak, vandaag)
    ) {
      const { procedureId, klok, signaal } = moment;
      gebeurt(verhaal, { soort: 'klok', op: vandaag, sleutel: sleutel(), procedureId, klok, signaal });
      gekomen.push(`${vandaag} ${klok}:${signaal}`);
    }
  }
  return gekomen;
}

/** The newest procedure of a kind; throws when there is none. */
export function procedure(verhaal: Verhaal, soort: Proceduresoort): Proceduretoestand {
  const gevonden = verhaal.zaak.procedures.findLast((p) => p.soort === soort);
  if (!gevonden) throw new Error(`no ${soort}`);
  return gevonden;
}

/** Where every procedure stands, in the order in which they began. */
export function standen(verhaal: Verhaal): Readonly<Record<string, string>> {
  return Object.fromEntries(verhaal.zaak.procedures.map((p) => [p.id, p.fase]));
}

/** The newest clock of that name; throws when it never ran. */
export function klok(verhaal: Verhaal, naam: string): Klok {
  const gevonden = verhaal.zaak.procedures.flatMap((p) => p.klokken).findLast((k) => k.naam === naam);
  if (!gevonden) throw new Error(`no clock ${naam}`);
  return gevonden;
}

/** The open taken by name. */
export function taken(verhaal: Verhaal): readonly string[] {
  return [...verhaal.open].map((taak) => taak.slice(taak.indexOf('/') + 1)).sort();
}

/** The effects of one kind in a step. */
export function effecten<S extends Effect['soort']>(
  stap: Pick<Stap, 'effecten'>,
  soort: S,
): readonly Extract<Effect, { soort: S }>[] {
  return stap.effecten.map(({ effect }) => effect).filter((e): e is Extract<Effect, { soort: S }> => e.soort === soort);
}

/** A zaak in which Noor proposed and Joost granted; the payment waits for the call. */
export function toegekend(op = '2024-02-01', begin: Verhaal = registreer()): Verhaal {
  registerAntwoordt(begin, op);
  doe(begin, 'stelBesluitVoor', { door: NOOR, op });
  doe(begin, 'keurVoorstelGoed', { door: JOOST, op });
  return begin;
}

/** The same, until the bank has the order: account given by Noor, checked by Ilse, released by Mila. */
export function vrijgegeven(op = '2024-02-01', begin: Verhaal = toegekend(op)): Verhaal {
  doe(begin, 'legBelgesprekVast', { door: NOOR, op, invoer: { resultaat: 'andereRekening' } });
  doe(begin, 'keurRekeningGoed', { door: ILSE, op });
  doe(begin, 'geefBetalingVrij', { door: MILA, op });
  return begin;
}

/** The same, until the money has arrived. */
export function betaald(op = '2024-02-01', begin: Verhaal = vrijgegeven(op)): Verhaal {
  bericht(begin, 'betalingVerwerkt', op, { betaaldOp: op, bedrag: bedragVan(begin) });
  return begin;
}

/** What the besluit grants, in eurocenten. */
export function bedragVan(verhaal: Verhaal): number {
  return Number(procedure(verhaal, 'uitbetaling').gegevens['bedrag']);
}
