/**
 * The heart of every procedure: what an event does to a zaak. Pure: same state, same event, same answer.
 * The workflow executes the effects, the page asks it which acts are open, the tests enumerate it.
 */
import type { Effect } from '#domain/processen/effecten';
import type { Dossierfeiten } from '#domain/processen/feiten';
import type { Beslissing, Gebeurtenis, Logregel, Procedureeffect } from '#domain/processen/gebeurtenis';
import { controleerHandeling } from '#domain/processen/controle';
import {
  pasKlokactieToe,
  signaalVerwacht,
  stopLopendeKlokken,
  vervallenTermijntaken,
  zetSignaal,
} from '#domain/processen/klokken';
import { definitieVan } from '#domain/processen/register';
import { weiger, type Context, type Gevolg, type Weigering } from '#domain/processen/procedure';
import type { Proceduresoort, Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';

/** The work under way inside one event. */
interface Loop {
  zaak: Zaaktoestand;
  readonly op: Datum;
  readonly feiten: Dossierfeiten | null;
  readonly effecten: Procedureeffect[];
  readonly log: Logregel[];
}

/** Messages one event may cause in other procedures; a table that loops is a defect, not a state. */
const HOOGSTENS_BERICHTEN = 20;

/** Decides an event. `feiten` is needed for acts that declare `leestFeiten`; refusals come back as reasons, never as an exception. */
export function beslis(zaak: Zaaktoestand, gebeurtenis: Gebeurtenis, feiten: Dossierfeiten | null = null): Beslissing {
  const loop: Loop = { zaak, op: gebeurtenis.op, feiten, effecten: [], log: [] };
  const weigering = verwerk(loop, gebeurtenis);
  if (weigering) return weigering;
  return {
    ok: true,
    toestand: sluitAf({ ...loop.zaak, volgnummer: zaak.volgnummer + 1 }, gebeurtenis.op),
    effecten: loop.effecten,
    log: loop.log,
  };
}

function verwerk(loop: Loop, gebeurtenis: Gebeurtenis): Weigering | null {
  switch (gebeurtenis.soort) {
    case 'start':
      if (loop.zaak.procedures.length > 0) return weiger('al-begonnen', 'Deze zaak is al begonnen.');
      begin(loop, 'aanmelding', {});
      return null;
    case 'handeling':
      return verwerkHandeling(loop, gebeurtenis);
    case 'klok':
      return verwerkKlok(loop, gebeurtenis);
    case 'bericht':
      ontvang(loop, gebeurtenis);
      return null;
  }
}

/** A message nobody waits for changes nothing, and the logboek says so: it did come in. */
function ontvang(loop: Loop, { bericht, gegevens, procedureId }: Gebeurtenis & { soort: 'bericht' }): void {
  sluitVragen(loop, bericht, procedureId);
  verwerkBericht(loop, bericht, gegevens, { alleen: procedureId });
  if (loop.log.length > 0) return;
  const tekst = `Bericht ${bericht} is ontvangen. Geen procedure wachtte erop; er is niets veranderd.`;
  loop.log.push({ procedureId, code: bericht, tekst });
}

function verwerkHandeling(loop: Loop, gebeurtenis: Gebeurtenis & { soort: 'handeling' }): Weigering | null {
  const controle = controleerHandeling(loop.zaak, gebeurtenis);
  if (!controle.ok) return controle;
  const { procedure, handeling } = controle;
  const gevolg = handeling.verricht(context(loop, procedure), gebeurtenis.invoer, gebeurtenis.door);
  if (!gevolg.ok) return gevolg;
  const { door, sleutel } = gebeurtenis;
  const volgnummer = loop.zaak.volgnummer + 1;
  const verrichting = { handeling: handeling.naam, door: door.medewerkerId, op: loop.op, volgnummer, sleutel };
  vervang(loop, { ...procedure, verrichtingen: [...procedure.verrichtingen, verrichting] });
  pasToe(loop, procedure.id, handeling.naam, gevolg);
  return null;
}

function verwerkKlok(loop: Loop, gebeurtenis: Gebeurtenis & { soort: 'klok' }): Weigering | null {
  const procedure = loop.zaak.procedures.find((p) => p.id === gebeurtenis.procedureId);
  if (!procedure) return weiger('procedure-onbekend', 'Deze procedure bestaat niet.');
  if (!signaalVerwacht(procedure, gebeurtenis.klok, gebeurtenis.signaal)) {
    return weiger('signaal-achterhaald', 'Deze klok loopt niet meer of gaf dit signaal al.');
  }
  const definitie = definitieVan(procedure.soort);
  const klok = definitie.klokken.find((k) => k.naam === gebeurtenis.klok);
  vervang(loop, zetSignaal(procedure, gebeurtenis.klok, gebeurtenis.signaal));
  const signaal = definitie.signalen.find((s) => s.klok === gebeurtenis.klok && s.signaal === gebeurtenis.signaal);
  const code = `${gebeurtenis.klok}:${gebeurtenis.signaal}`;
  if (signaal) {
    pasToe(loop, procedure.id, code, signaal.verwerk(context(loop, vind(loop, procedure.id))));
  } else {
    const tekst = `${klok?.titel ?? gebeurtenis.klok}: ${SIGNAALTEKST[gebeurtenis.signaal]}.`;
    loop.log.push({ procedureId: procedure.id, code, tekst });
  }
  return null;
}

const SIGNAALTEKST = {
  onderweg: 'het einde komt in zicht',
  dreigt: 'dreigt te verlopen',
  verlopen: 'is verlopen',
} as const;

function verwerkBericht(
  loop: Loop,
  bericht: string,
  gegevens: Invoer,
  wie: { alleen?: string | null; behalve?: string },
): void {
  if (loop.log.length > HOOGSTENS_BERICHTEN * 5) throw new Error(`bericht ${bericht} blijft rondgaan`);
  for (const { id } of loop.zaak.procedures) {
    if ((wie.alleen && id !== wie.alleen) || id === wie.behalve) continue;
    const procedure = vind(loop, id);
    const rij = definitieVan(procedure.soort).berichten.find(
      (b) => b.bericht === bericht && b.fases.includes(procedure.fase),
    );
    if (rij) pasToe(loop, id, bericht, rij.verwerk(context(loop, procedure), gegevens));
  }
}

function begin(loop: Loop, soort: Proceduresoort, gegevens: Invoer): void {
  const definitie = definitieVan(soort);
  const aantal = loop.zaak.procedures.filter((p) => p.soort === soort).length;
  const procedure: Proceduretoestand = {
    id: `${soort}-${aantal + 1}`,
    soort,
    tabelversie: definitie.versie,
    fase: definitie.beginfase,
    gestartOp: loop.op,
    beeindigdOp: null,
    uitkomst: null,
    gegevens,
    klokken: [],
    verrichtingen: [],
  };
  loop.zaak = { ...loop.zaak, procedures: [...loop.zaak.procedures, procedure] };
  pasToe(loop, procedure.id, 'begin', definitie.begin(context(loop, procedure)));
}

function pasToe(loop: Loop, procedureId: string, code: string, gevolg: Gevolg): void {
  const procedure = vind(loop, procedureId);
  const volgende = volgendeToestand(procedure, gevolg, loop.op);
  const effecten = gevolg.effecten ?? [];
  vervang(loop, volgende);
  loop.zaak = { ...loop.zaak, ...gevolg.zaak };
  loop.log.push({ procedureId, code, tekst: gevolg.tekst });
  stelVragen(loop, procedureId, effecten);
  const af = vervallenTermijntaken(procedure, volgende).map((taak): Effect => ({ soort: 'taakAf', taak }));
  loop.effecten.push(...[...af, ...effecten].map((effect) => ({ procedureId, effect })));
  for (const nieuw of gevolg.start ?? []) begin(loop, nieuw.procedure, nieuw.gegevens ?? {});
  for (const b of gevolg.berichten ?? []) verwerkBericht(loop, b.bericht, b.gegevens ?? {}, { behalve: procedureId });
}

function volgendeToestand(procedure: Proceduretoestand, gevolg: Gevolg, op: Datum): Proceduretoestand {
  const definitie = definitieVan(procedure.soort);
  let volgende: Proceduretoestand = {
    ...procedure,
    ...(gevolg.heropen === true ? { beeindigdOp: null, uitkomst: null } : {}),
    fase: gevolg.naar ?? procedure.fase,
    gegevens: { ...procedure.gegevens, ...gevolg.gegevens },
  };
  for (const actie of gevolg.klokken ?? []) volgende = pasKlokactieToe(definitie, volgende, actie, op);
  if (gevolg.uitkomst === undefined) return volgende;
  return stopLopendeKlokken({ ...volgende, uitkomst: gevolg.uitkomst, beeindigdOp: op }, op);
}

function stelVragen(loop: Loop, procedureId: string, effecten: readonly Effect[]): void {
  const nieuw = effecten.flatMap((effect) => (effect.soort === 'vraag' ? [{ procedureId, vraag: effect.vraag }] : []));
  if (nieuw.length > 0) loop.zaak = { ...loop.zaak, openVragen: [...loop.zaak.openVragen, ...nieuw] };
}

/** An answer closes its question, also when the procedure went on without it. */
function sluitVragen(loop: Loop, bericht: string, procedureId: string | null): void {
  const blijft = loop.zaak.openVragen.filter(
    (open) => `${open.vraag}Antwoord` !== bericht || (procedureId !== null && open.procedureId !== procedureId),
  );
  loop.zaak = { ...loop.zaak, openVragen: blijft };
}

/** A zaak is closed when every procedure ended and no clock runs; something new opens it again. */
function sluitAf(zaak: Zaaktoestand, op: Datum): Zaaktoestand {
  const klaar = zaak.procedures.every(
    (p) => p.beeindigdOp !== null && p.klokken.every((klok) => klok.status === 'gestopt'),
  );
  return { ...zaak, afgeslotenOp: klaar && zaak.procedures.length > 0 ? (zaak.afgeslotenOp ?? op) : null };
}

function context(loop: Loop, procedure: Proceduretoestand): Context {
  return { zaak: loop.zaak, procedure, op: loop.op, feiten: loop.feiten };
}

function vind(loop: Loop, procedureId: string): Proceduretoestand {
  const procedure = loop.zaak.procedures.find((p) => p.id === procedureId);
  if (!procedure) throw new Error(`procedure ${procedureId} hoort niet bij deze zaak`);
  return procedure;
}

function vervang(loop: Loop, procedure: Proceduretoestand): void {
  loop.zaak = {
    ...loop.zaak,
    procedures: loop.zaak.procedures.map((p) => (p.id === procedure.id ? procedure : p)),
  };
}
