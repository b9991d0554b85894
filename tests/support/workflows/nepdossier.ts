import { ApplicationFailure } from '@temporalio/common';
import type { Activities } from '#activities/index';
import { begintoestand } from '#domain/processen/begintoestand';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Vastgelegd, VastTeLeggen } from '#domain/processen/vastlegging';
import type { Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';
import { centen } from '#domain/waarden/geld';
import { metJaareffect } from '#tests/support/workflows/jaarfeiten';

/** A dossier of one zaak in memory, with the world around it: what workflows are tested against when months must pass in a second. */
export interface Nepdossier {
  readonly activiteiten: Partial<Activities>;
  readonly zaaknummer: string;
  readonly zaakId: string;
  /** Everything that was written, oldest first. */
  readonly geschreven: VastTeLeggen[];
  toestand: Zaaktoestand;
  feiten: Dossierfeiten;
  /** What the register answers; null: it does not answer. */
  register: Invoer | null;
  /** The next writing is refused by the dossier with this code. */
  weiger: string | null;
  /** As many of the next writings fail as if the connection broke. */
  hapert: number;
  /** Sentences of the logboek, oldest first. */
  regels(): readonly string[];
  /** Names of open taken. */
  taken(): readonly string[];
  readonly gedrukt: string[];
}

let teller = 0;

/** Makes one; `ontvangenOp` decides whether the aanmelding was in time. */
export function maakNepdossier(ontvangenOp: Datum, geregistreerdOp: Datum = ontvangenOp): Nepdossier {
  teller += 1;
  const zaaknummer = `ZK-2026-${String(process.pid % 1000).padStart(3, '0')}${String(teller).padStart(4, '0')}`;
  const zaakId = `00000000-0000-4000-8000-${String(teller).padStart(12, '0')}`;
  const dossier: Nepdossier = {
    zaaknummer,
    zaakId,
    geschreven: [],
    gedrukt: [],
    toestand: begintoestand({ zaakId, zaaknummer, ontvangenOp, geregistreerdOp, spoed: false, team: 'team-noord' }),
    feiten: { alOntvangen: centen(0), partnerMetForfait: null, rekening: null },
    register: ONTERECHT,
    weiger: null,
    hapert: 0,
    regels: () => dossier.geschreven.flatMap(({ log }) => log.map((regel) => regel.tekst)),
    taken: () => [...openTaken(dossier.geschreven)],
    activiteiten: {
      laadToestand: () => Promise.resolve(dossier.toestand),
      leesFeiten: () => Promise.resolve(dossier.feiten),
      listOpenBrieven: () => Promise.resolve([]),
      legVast: (vast: VastTeLeggen) => legVast(dossier, vast),
      vraagToeslaggegevens: () =>
        dossier.register ? Promise.resolve(dossier.register) : Promise.reject(new Error('register antwoordt niet')),
      drukBrief: ({ briefId }: { readonly briefId: string }) => {
        dossier.gedrukt.push(briefId);
        return Promise.resolve({ hash: 'h' });
      },
      verstuurBrief: () => Promise.resolve({ brief: 'ontvangstbevestiging' }),
    },
  };
  return dossier;
}

/** The register says: wrongly recovered. */
export const ONTERECHT: Invoer = {
  kotAangevraagd: true,
  voldeedAanVoorwaarden: true,
  zelfStopgezet: false,
  onterechteTerugvordering: true,
  bronOp: '2026-01-01',
};

function legVast(dossier: Nepdossier, vast: VastTeLeggen): Promise<Vastgelegd> {
  const { volgnummer } = vast.toestand;
  const eerder = dossier.geschreven.find(({ gebeurtenis }) => gebeurtenis.sleutel === vast.gebeurtenis.sleutel);
  if (eerder) return Promise.resolve({ volgnummer: eerder.toestand.volgnummer, briefIds: briefIds(eerder) });
  if (dossier.hapert > 0) {
    dossier.hapert -= 1;
    return Promise.reject(new Error('Connection terminated'));
  }
  if (dossier.weiger !== null) {
    const details = [[{ veld: null, code: dossier.weiger, melding: 'Het dossier zegt nee.' }]];
    dossier.weiger = null;
    return Promise.reject(ApplicationFailure.create({ type: 'Weigering', nonRetryable: true, details }));
  }
  if (volgnummer !== dossier.toestand.volgnummer + 1) {
    return Promise.reject(ApplicationFailure.create({ type: 'VolgnummerPastNiet', nonRetryable: true }));
  }
  dossier.geschreven.push(vast);
  dossier.toestand = vast.toestand;
  for (const { effect } of vast.effecten) dossier.feiten = metJaareffect(dossier.feiten, effect);
  return Promise.resolve({ volgnummer, briefIds: briefIds(vast) });
}

function briefIds({ effecten, toestand }: VastTeLeggen): readonly string[] {
  return effecten.flatMap(({ effect }, plaats) =>
    effect.soort === 'brief' ? [`${toestand.volgnummer}-${plaats}-${effect.brief}`] : [],
  );
}

function openTaken(geschreven: readonly VastTeLeggen[]): ReadonlySet<string> {
  const open = new Set<string>();
  for (const { effect } of geschreven.flatMap(({ effecten }) => effecten)) {
    if (effect.soort === 'taak') open.add(effect.taak);
    if (effect.soort === 'taakAf') open.delete(effect.taak);
  }
  return open;
}
