/** What holds after every event, whatever happened before. Each rule gives the Dutch or technical sentence of what is wrong. */
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import { definitieVan } from '#domain/processen/register';
import type { Proceduretoestand, Zaaktoestand } from '#domain/processen/toestand';
import type { Stap } from '#tests/domain/processen/verhaal';

/** One accepted event with the state before it. */
export interface Gezet {
  readonly voor: Zaaktoestand;
  readonly gebeurtenis: Gebeurtenis;
  readonly stap: Stap;
}

/** Everything that is wrong after an event; empty when all is well. */
export function overtredingen(gezet: Gezet): readonly string[] {
  return REGELS.flatMap((regel) => regel(gezet));
}

const REGELS: readonly ((gezet: Gezet) => readonly string[])[] = [
  teltDoor,
  isGewoneGegevens,
  gaatNaarEenFaseVanDeRij,
  noemtAlleenEigenEffecten,
  heeftZinnigeKlokken,
  eindigtZoalsHetHoort,
  heeftZinnigeZaak,
  heeftLeesbaarLogboek,
  heeftVierOgen,
];

const vind = (zaak: Zaaktoestand, id: string): Proceduretoestand | null =>
  zaak.procedures.find((p) => p.id === id) ?? null;

function teltDoor({ voor, stap }: Gezet): readonly string[] {
  const weg = voor.procedures.filter((p) => !vind(stap.toestand, p.id)).map((p) => `${p.id} is weg`);
  return stap.toestand.volgnummer === voor.volgnummer + 1 ? weg : ['het volgnummer telt niet door', ...weg];
}

function isGewoneGegevens({ stap }: Gezet): readonly string[] {
  return JSON.stringify(JSON.parse(JSON.stringify(stap))) === JSON.stringify(stap) &&
    !JSON.stringify(stap).includes('undefined')
    ? []
    : ['de stap gaat niet heel door JSON'];
}

/** Where the rows that were used (an act, a signal, a message, the begin) say the procedure can go. */
function toegestaan(procedure: Proceduretoestand, code: string): readonly string[] {
  const definitie = definitieVan(procedure.soort);
  if (code === 'begin') return [definitie.beginfase, ...(definitie.beginNaar ?? [])];
  return [
    ...definitie.handelingen.filter((h) => h.naam === code),
    ...definitie.berichten.filter((b) => b.bericht === code),
    ...definitie.signalen.filter((s) => `${s.klok}:${s.signaal}` === code),
  ].flatMap((rij) => rij.naar ?? []);
}

function gaatNaarEenFaseVanDeRij({ voor, stap }: Gezet): readonly string[] {
  return stap.toestand.procedures.flatMap((na) => {
    const eerder = vind(voor, na.id);
    if (eerder?.fase === na.fase) return [];
    const codes = stap.log.filter((regel) => regel.procedureId === na.id).map((regel) => regel.code);
    const mag = codes.flatMap((code) => toegestaan(na, code));
    return mag.includes(na.fase)
      ? []
      : [`${na.id} ging van ${eerder?.fase ?? 'niets'} naar ${na.fase} door ${codes.join()}`];
  });
}

/** An ended procedure does nothing any more, unless its table says so: acts with `naEinde`, clocks with `looptNaEinde`, messages in an end fase. */
function noemtAlleenEigenEffecten({ voor, stap, gebeurtenis }: Gezet): readonly string[] {
  return stap.effecten.flatMap(({ procedureId, effect }) => {
    const eerder = vind(voor, procedureId);
    if (!vind(stap.toestand, procedureId)) return [`${effect.soort} van een procedure die er niet is`];
    if (!eerder || eerder.beeindigdOp === null) return [];
    return magNaEinde(eerder, gebeurtenis) ? [] : [`${effect.soort} van ${procedureId}, die al was beëindigd`];
  });
}

function magNaEinde(procedure: Proceduretoestand, gebeurtenis: Gebeurtenis): boolean {
  const { handelingen, klokken, berichten } = definitieVan(procedure.soort);
  switch (gebeurtenis.soort) {
    case 'start':
      return false;
    case 'handeling':
      return handelingen.some((h) => h.naam === gebeurtenis.handeling && h.naEinde === true);
    case 'klok':
      return klokken.some((k) => k.naam === gebeurtenis.klok && k.looptNaEinde === true);
    case 'bericht':
      return berichten.some((b) => b.bericht === gebeurtenis.bericht && b.fases.includes(procedure.fase));
  }
}

function heeftZinnigeKlokken({ stap }: Gezet): readonly string[] {
  return stap.toestand.procedures.flatMap((procedure) => {
    const lopend = procedure.klokken.filter((k) => k.status !== 'gestopt').map((k) => k.naam);
    const dubbel = lopend.filter((naam, i) => lopend.indexOf(naam) !== i).map((naam) => `${naam} loopt twee keer`);
    const achterstevoren = procedure.klokken
      .filter((k) => k.einddatum < k.vanaf)
      .map((k) => `${k.naam} eindigt voor het begin`);
    const halfGestopt = procedure.klokken
      .filter((k) => (k.status === 'gestopt') !== (k.gestoptOp !== null))
      .map((k) => `${k.naam} is half gestopt`);
    const zonderUitleg = procedure.klokken.filter((k) => k.uitleg.length === 0).map((k) => `${k.naam} zonder uitleg`);
    return [...dubbel, ...achterstevoren, ...halfGestopt, ...zonderUitleg];
  });
}

function eindigtZoalsHetHoort({ stap }: Gezet): readonly string[] {
  return stap.toestand.procedures.flatMap((procedure) => {
    const definitie = definitieVan(procedure.soort);
    const eind = definitie.fases.find((f) => f.naam === procedure.fase)?.eind === true;
    const klaar = procedure.beeindigdOp !== null;
    if (klaar !== eind || klaar !== (procedure.uitkomst !== null))
      return [`${procedure.id} is half beëindigd in ${procedure.fase}`];
    if (!klaar) return [];
    const blijft = new Set(definitie.klokken.filter((k) => k.looptNaEinde === true).map((k) => k.naam));
    return procedure.klokken
      .filter((k) => k.status !== 'gestopt' && !blijft.has(k.naam))
      .map((k) => `${k.naam} loopt door in ${procedure.id}`);
  });
}

function heeftZinnigeZaak({ voor, stap }: Gezet): readonly string[] {
  const { behandelaarId, team, openVragen, afgeslotenOp, procedures } = stap.toestand;
  const iets = procedures.some((p) => p.beeindigdOp === null || p.klokken.some((k) => k.status !== 'gestopt'));
  return [
    ...(behandelaarId === null || behandelaarId.trim() !== '' ? [] : ['een behandelaar zonder naam']),
    ...(team.trim() === '' ? ['een zaak zonder team'] : []),
    ...(stap.toestand.ontvangenOp === voor.ontvangenOp ? [] : ['de ontvangstdag is verschoven']),
    ...(iets === (afgeslotenOp === null)
      ? []
      : ['gesloten terwijl er nog iets loopt, of open terwijl er niets meer loopt']),
    ...openVragen.filter((open) => !vind(stap.toestand, open.procedureId)).map(() => 'een vraag van niemand'),
    ...(new Set(openVragen.map((open) => `${open.procedureId} ${open.vraag}`)).size === openVragen.length
      ? []
      : ['twee keer dezelfde vraag']),
  ];
}

function heeftLeesbaarLogboek({ stap }: Gezet): readonly string[] {
  const stuk = stap.log.filter(({ tekst }) => tekst.trim() === '' || /undefined|null|NaN|\[object/.test(tekst));
  return stap.log.length === 0 ? ['niets in het logboek'] : stuk.map(({ tekst }) => `onleesbaar: ${tekst}`);
}

function heeftVierOgen({ stap }: Gezet): readonly string[] {
  return stap.effecten.flatMap(({ procedureId, effect }) => {
    if (effect.soort === 'besluit') return paar(effect.besluit.opgesteldDoor, effect.besluit.geaccordeerdDoor);
    if (effect.soort === 'betaalopdracht') return paar(effect.opgesteldDoor, effect.geaccordeerdDoor);
    if (effect.soort !== 'geefBetalingVrij') return [];
    const gegevens = vind(stap.toestand, procedureId)?.gegevens ?? {};
    return [gegevens['opgesteldDoor'], gegevens['geaccordeerdDoor']].includes(effect.door)
      ? ['vrijgegeven door wie meebesliste']
      : [];
  });
}

function paar(opgesteldDoor: string, geaccordeerdDoor: string): readonly string[] {
  const goed = opgesteldDoor !== '' && geaccordeerdDoor !== '' && opgesteldDoor !== geaccordeerdDoor;
  return goed ? [] : [`opgesteld door "${opgesteldDoor}", akkoord van "${geaccordeerdDoor}"`];
}
