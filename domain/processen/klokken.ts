/** How a procedure's table and its running clocks work together; the arithmetic is in `domain/termijnen`. */
import type { Klokactie, Proceduredefinitie } from '#domain/processen/procedure';
import { definitieVan } from '#domain/processen/register';
import { lopendeKlok, termijntaak } from '#domain/processen/verrichtingen';
import type { Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import type { Klok, Klokdefinitie, Signaal } from '#domain/termijnen/klok';
import { startKlok, stopKlok, volgendSignaal, wijzigKlok } from '#domain/termijnen/klokrekening';
import type { Datum } from '#domain/waarden/datum';

/** The definition of a clock in a table; throws when the table does not have it. */
export function klokdefinitie(definitie: Proceduredefinitie, naam: string): Klokdefinitie {
  const gevonden = definitie.klokken.find((k) => k.naam === naam);
  if (!gevonden) throw new Error(`${definitie.soort} kent geen klok ${naam}`);
  return gevonden;
}

/** Applies one clock action. Stopping or changing a clock that does not run changes nothing. */
export function pasKlokactieToe(
  definitie: Proceduredefinitie,
  procedure: Proceduretoestand,
  actie: Klokactie,
  op: Datum,
): Proceduretoestand {
  const regel = klokdefinitie(definitie, actie.klok);
  if (actie.soort === 'start') return { ...procedure, klokken: [...procedure.klokken, startKlok(regel, actie.vanaf)] };
  const verander = (klok: Klok): Klok => {
    switch (actie.soort) {
      case 'stop':
        return stopKlok(klok, op);
      case 'verleng':
        return wijzigKlok(regel, klok, { soort: 'verlengd', op });
      case 'schortOp':
        return wijzigKlok(regel, klok, { soort: 'opgeschort', van: actie.van, reden: actie.reden });
      case 'hervat':
        return hervatKlok(regel, klok, actie.per ?? op);
    }
  };
  const raak = (klok: Klok): boolean => klok.naam === actie.klok && klok.status !== 'gestopt';
  return { ...procedure, klokken: procedure.klokken.map((klok) => (raak(klok) ? verander(klok) : klok)) };
}

/** Signals are given again after a standstill: their taken were closed when it began, and the last day has moved. */
function hervatKlok(regel: Klokdefinitie, klok: Klok, per: Datum): Klok {
  const gewijzigd = wijzigKlok(regel, klok, { soort: 'hervat', op: per });
  return klok.status === 'opgeschort' ? { ...gewijzigd, signaal: 'geen' } : gewijzigd;
}

/** The taken that signals of clocks made and that are over: the clock was stopped, suspended or extended since. */
export function vervallenTermijntaken(voor: Proceduretoestand, na: Proceduretoestand): readonly string[] {
  const nog = gewaarschuwd(na);
  const voorbij = gewaarschuwd(voor).filter((naam) => !nog.includes(naam));
  const { signalen } = definitieVan(voor.soort);
  return signalen.filter((s) => voorbij.includes(s.klok)).map((s) => termijntaak(s.klok, s.signaal));
}

function gewaarschuwd(procedure: Proceduretoestand): readonly string[] {
  return procedure.klokken.filter((k) => k.status === 'loopt' && k.signaal !== 'geen').map((k) => k.naam);
}

/** True when a clock runs and has not given this signal, or a more severe one, yet. */
export function signaalVerwacht(procedure: Proceduretoestand, naam: string, signaal: Signaal): boolean {
  const klok = lopendeKlok(procedure, naam);
  return klok?.status === 'loopt' && ERNST.indexOf(signaal) > ERNST.indexOf(klok.signaal);
}

const ERNST: readonly Signaal[] = ['geen', 'onderweg', 'dreigt', 'verlopen'];

/** Stops every clock of an ended procedure, except spans with legal effect and terms that others still hold (bezwaar). */
export function stopLopendeKlokken(procedure: Proceduretoestand, op: Datum): Proceduretoestand {
  const blijft = new Set(
    definitieVan(procedure.soort)
      .klokken.filter((k) => k.looptNaEinde === true)
      .map((k) => k.naam),
  );
  return {
    ...procedure,
    klokken: procedure.klokken.map((k) => (k.status === 'gestopt' || blijft.has(k.naam) ? k : stopKlok(k, op))),
  };
}

/** Marks that a signal was given, so that it comes once. */
export function zetSignaal(procedure: Proceduretoestand, naam: string, signaal: Signaal): Proceduretoestand {
  return {
    ...procedure,
    klokken: procedure.klokken.map((k) => (k.naam === naam && k.status === 'loopt' ? { ...k, signaal } : k)),
  };
}

/** The next moment on which a clock of this zaak has something to say. */
export interface Klokmoment {
  readonly op: Datum;
  readonly procedureId: string;
  readonly klok: string;
  readonly signaal: Exclude<Signaal, 'geen'>;
}

/**
 * The earliest signal still to come over all procedures and clocks, or null when nothing runs. It may lie in the past: then it is due now.
 * With `vandaag`, milder signals already overtaken are skipped.
 */
export function volgendMoment(zaak: Zaaktoestand, vandaag?: Datum): Klokmoment | null {
  let eerste: Klokmoment | null = null;
  for (const procedure of zaak.procedures) {
    const definitie = definitieVan(procedure.soort);
    for (const klok of procedure.klokken) {
      if (klok.status !== 'loopt') continue;
      const volgende = volgendSignaal(klokdefinitie(definitie, klok.naam), klok, vandaag);
      if (volgende && (!eerste || volgende.op < eerste.op)) {
        eerste = { ...volgende, procedureId: procedure.id, klok: klok.naam };
      }
    }
  }
  return eerste;
}
