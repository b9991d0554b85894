/** Plays what happened to a zaak elsewhere through the tables of our procedures, without a database. */
import { beslis } from '#domain/processen/beslis';
import type { Besluit, Effect } from '#domain/processen/effecten';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Beslissing, Gebeurtenis } from '#domain/processen/gebeurtenis';
import { signaalVerwacht, volgendMoment } from '#domain/processen/klokken';
import { procedureVan } from '#domain/processen/verrichtingen';
import type { Proceduresoort, Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer } from '#domain/processen/velden';
import type { Handelende } from '#domain/autorisatie/rollen';
import { plusDagen, type Datum } from '#domain/waarden/datum';
import { som, type EuroCenten } from '#domain/waarden/geld';

/** In whose name the acts of the previous system stand; four eyes hold among them as among people. */
export const OVERNEMERS = {
  opsteller: { medewerkerId: 'migratie.opsteller', rollen: ['pzb'] },
  beoordelaar: { medewerkerId: 'migratie.beoordelaar', rollen: ['beoordelaar'] },
  betaling: { medewerkerId: 'migratie.betaling', rollen: ['betaling'] },
} as const satisfies Readonly<Record<string, Handelende>>;

/** Clocks whose end is itself a fact, and lies in the past: nobody has to be warned of it any more. */
const VERLOPEN_VANZELF: readonly string[] = ['zienswijze', 'bezwaartermijn', 'bezwaartermijnOvergang', 'moratorium'];

/** What a warning may lead to for the import to give it. */
const ALLEEN_TAKEN: readonly Effect['soort'][] = ['taak', 'taakAf'];

/** Facts for the dossier, each with the procedure it belongs to. */
export interface Overnamefeiten {
  readonly toestand: Zaaktoestand;
  readonly mijlpalen: readonly { readonly procedureId: string; readonly mijlpaal: string; readonly op: Datum }[];
  readonly besluiten: readonly { readonly procedureId: string; readonly besluit: Besluit }[];
  readonly ontvangsten: readonly { readonly regeling: string; readonly bedrag: EuroCenten; readonly op: Datum }[];
  readonly taken: readonly (Effect & { readonly soort: 'taak' } & { readonly procedureId: string })[];
  readonly betaalopdrachten: readonly Overgenomenopdracht[];
}

/** A payment order: open, or paid on a day. `op`: the day it was made. */
export interface Overgenomenopdracht {
  readonly procedureId: string;
  readonly op: Datum;
  readonly regeling: string;
  readonly bedrag: EuroCenten;
  readonly betaaldOp: Datum | null;
}

type Onthouders = {
  readonly [S in Effect['soort']]?: (
    effect: Extract<Effect, { readonly soort: S }>,
    procedureId: string,
    op: Datum,
  ) => unknown;
};

/** The tables refuse what the file says; `kolom` is where to look. */
export class Spelbreuk extends Error {
  constructor(
    readonly kolom: string,
    melding: string,
  ) {
    super(melding);
    this.name = 'Spelbreuk';
  }
}

/** One zaak being played. */
export class Overnamespel {
  private readonly mijlpalen = new Map<string, Overnamefeiten['mijlpalen'][number]>();
  private readonly besluiten: Overnamefeiten['besluiten'][number][] = [];
  private readonly ontvangsten: Overnamefeiten['ontvangsten'][number][] = [];
  private readonly taken = new Map<string, Overnamefeiten['taken'][number]>();
  private readonly opdrachten = new Map<string, Overgenomenopdracht>();

  constructor(
    private zaak: Zaaktoestand,
    private readonly dossier: Dossierfeiten,
  ) {}

  /** The position so far. */
  get toestand(): Zaaktoestand {
    return this.zaak;
  }

  /** The registration. */
  start(op: Datum): void {
    this.speel({ soort: 'start', op, sleutel: 'overname' }, 'fase');
  }

  /** An act in the newest procedure of a kind; `kolom` is where a refusal is told. */
  handeling(
    op: Datum,
    [procedure, naam]: readonly [Proceduresoort, string],
    door: Handelende,
    wat: { readonly invoer?: Invoer; readonly kolom: string },
  ): void {
    const procedureId = procedureVan(this.zaak, procedure)?.id ?? procedure;
    const invoer = wat.invoer ?? {};
    this.speel({ soort: 'handeling', op, sleutel: 'overname', procedureId, handeling: naam, invoer, door }, wat.kolom);
  }

  /** A message from outside, for every procedure that listens. */
  bericht(op: Datum, bericht: string, gegevens: Invoer): void {
    this.speel({ soort: 'bericht', op, sleutel: 'overname', procedureId: null, bericht, gegevens }, 'fase');
  }

  /** Lets the clocks that end by themselves end, each on its own day, up to and including `totEnMet`. */
  laatVerlopen(totEnMet: Datum): void {
    for (let einde = this.eersteEinde(totEnMet); einde; einde = this.eersteEinde(totEnMet)) this.beslis(einde);
  }

  /**
   * Gives the warnings of terms that are due, so that their taken are there as soon as the zaak is; returns what they say. One that would
   * lead to more than a taak (a letter, a message, a question) is left to the workflow, with those after it.
   */
  geefSignalen(vandaag: Datum): readonly string[] {
    const gezegd: string[] = [];
    for (;;) {
      const moment = volgendMoment(this.zaak, vandaag);
      if (!moment || moment.op > vandaag) return gezegd;
      const { procedureId, klok, signaal } = moment;
      const gebeurtenis = { soort: 'klok', op: vandaag, sleutel: 'overname', procedureId, klok, signaal } as const;
      const beslissing = beslis(this.zaak, gebeurtenis, this.dossier);
      if (!beslissing.ok || !beslissing.effecten.every(({ effect }) => ALLEEN_TAKEN.includes(effect.soort)))
        return gezegd;
      this.neemOver(beslissing, vandaag);
      gezegd.push(...beslissing.log.map(({ tekst }) => tekst));
    }
  }

  /** Everything as it is now, numbered as one event. `sleutel` and numbers of acts become those of that event when it is written. */
  feiten(behandelaarId: string | null): Overnamefeiten {
    return {
      toestand: { ...this.zaak, behandelaarId, volgnummer: 1 },
      mijlpalen: [...this.mijlpalen.values()],
      besluiten: this.besluiten,
      ontvangsten: this.ontvangsten,
      taken: [...this.taken.values()],
      betaalopdrachten: [...this.opdrachten.values()],
    };
  }

  private speel(gebeurtenis: Gebeurtenis, kolom: string): void {
    this.laatVerlopen(gebeurtenis.op);
    this.beslis(gebeurtenis, kolom);
  }

  private beslis(gebeurtenis: Gebeurtenis, kolom = 'fase'): void {
    const beslissing = beslis(this.zaak, gebeurtenis, this.dossierNu());
    if (!beslissing.ok) throw new Spelbreuk(kolom, beslissing.redenen.map((reden) => reden.melding).join(' '));
    this.neemOver(beslissing, gebeurtenis.op);
  }

  /** What was paid so far counts as received for what comes after it. */
  private dossierNu(): Dossierfeiten {
    const ontvangen = this.ontvangsten.map(({ bedrag }) => bedrag);
    return { ...this.dossier, alOntvangen: som([this.dossier.alOntvangen, ...ontvangen]) };
  }

  private neemOver({ toestand, effecten }: Extract<Beslissing, { readonly ok: true }>, op: Datum): void {
    this.zaak = toestand;
    for (const { procedureId, effect } of effecten) this.verwerk(procedureId, effect, op);
  }

  private eersteEinde(totEnMet: Datum): (Gebeurtenis & { readonly soort: 'klok' }) | null {
    const einden = this.zaak.procedures.flatMap((procedure) =>
      procedure.klokken
        .filter((klok) => VERLOPEN_VANZELF.includes(klok.naam) && signaalVerwacht(procedure, klok.naam, 'verlopen'))
        .map((klok) => ({ op: plusDagen(klok.einddatum, 1), procedureId: procedure.id, klok: klok.naam })),
    );
    const [eerste] = einden.filter(({ op }) => op <= totEnMet).sort((a, b) => (a.op < b.op ? -1 : 1));
    return eerste ? { ...eerste, soort: 'klok', sleutel: 'overname', signaal: 'verlopen' } : null;
  }

  private verwerk(procedureId: string, effect: Effect, op: Datum): void {
    // The table pairs every kind with its own handler; TypeScript cannot follow that through a lookup by a union.
    const onthoud = this.onthouders[effect.soort] as
      ((effect: Effect, procedureId: string, op: Datum) => void) | undefined;
    onthoud?.(effect, procedureId, op);
  }

  /** Letters, messages and questions of the past went out then, and accounts come from the row itself: those leave nothing here. */
  private readonly onthouders: Onthouders = {
    mijlpaal: (effect, procedureId) => this.onthoudMijlpaal(procedureId, effect),
    besluit: ({ besluit }, procedureId) => this.besluiten.push({ procedureId, besluit }),
    ontvangst: ({ regeling, bedrag, op }, procedureId) => {
      this.ontvangsten.push({ regeling, bedrag, op });
      const opdracht = this.opdrachten.get(procedureId);
      if (opdracht) this.opdrachten.set(procedureId, { ...opdracht, betaaldOp: op });
    },
    taak: (effect, procedureId) => this.taken.set(`${procedureId} ${effect.taak}`, { ...effect, procedureId }),
    taakAf: (effect) => {
      for (const [sleutel, { taak }] of this.taken) if (taak === effect.taak) this.taken.delete(sleutel);
    },
    betaalopdracht: ({ regeling, bedrag }, procedureId, op) => {
      this.opdrachten.set(procedureId, { procedureId, op, regeling, bedrag, betaaldOp: null });
    },
  };

  /** A milestone counts once per procedure: the first day stays. */
  private onthoudMijlpaal(procedureId: string, { mijlpaal, op }: Effect & { readonly soort: 'mijlpaal' }): void {
    const sleutel = `${procedureId} ${mijlpaal}`;
    if (!this.mijlpalen.has(sleutel)) this.mijlpalen.set(sleutel, { procedureId, mijlpaal, op });
  }
}
