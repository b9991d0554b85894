/** A walk through a zaak: every step is something the tables allow at that moment, with input the fields accept. */
import fc from 'fast-check';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { openHandelingen } from '#domain/processen/controle';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import { volgendMoment } from '#domain/processen/klokken';
import type { Handelingdefinitie } from '#domain/processen/procedure';
import { definitieVan } from '#domain/processen/register';
import type { Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer, Veld, Waarde } from '#domain/processen/velden';
import { laatste, plusDagen, type Datum } from '#domain/waarden/datum';
import { sleutel } from '#tests/domain/processen/verhaal';

/** Draws a random value. */
export type Trek = <T>(maak: () => fc.Arbitrary<T>) => T;

/** The next event of a walk: an act, a message or the next signal of a clock, on `vandaag` or later. */
export function volgendeGebeurtenis(zaak: Zaaktoestand, vandaag: Datum, trek: Trek): Gebeurtenis | null {
  const wat = trek(() => fc.constantFrom('handeling', 'handeling', 'handeling', 'bericht', 'bericht', 'klok'));
  switch (wat) {
    case 'handeling':
      return handeling(zaak, vandaag, trek);
    case 'bericht':
      return bericht(zaak, vandaag, trek);
    case 'klok':
      return klok(zaak, vandaag);
  }
}

/** First what, then by whom. The expected step comes more often than the acts that can be done at any time and lead nowhere. */
function handeling(zaak: Zaaktoestand, op: Datum, trek: Trek): Gebeurtenis | null {
  const open = DEMOGEBRUIKERS.flatMap(({ id, rollen }) => {
    const door = { medewerkerId: id, rollen };
    return openHandelingen(zaak, door, op).flatMap((h) => (h.beletsel === null ? [{ ...h, door }] : []));
  });
  const gewicht = new Map(open.map(({ handeling: rij }) => [rij.naam, gewichtVan(rij)]));
  if (gewicht.size === 0) return null;
  const namen = [...gewicht].flatMap(([naam, keer]) => Array.from({ length: keer }, () => naam));
  const naam = trek(() => fc.constantFrom(...namen));
  const {
    procedureId,
    handeling: rij,
    door,
  } = trek(() => fc.constantFrom(...open.filter((h) => h.handeling.naam === naam)));
  const invoer = invoerVoor(rij.velden, op, trek);
  return { soort: 'handeling', op, sleutel: sleutel(), procedureId, handeling: naam, invoer, door };
}

function gewichtVan({ hoofdstap, naEinde }: Handelingdefinitie): number {
  if (hoofdstap === true) return 8;
  return naEinde === true ? 1 : 4;
}

function invoerVoor(velden: readonly Veld[], vandaag: Datum, trek: Trek): Invoer {
  const invoer: Record<string, Waarde> = {};
  for (const veld of velden) {
    const { alleenAls } = veld;
    const gevraagd = alleenAls === undefined || alleenAls.waarden.includes(invoer[alleenAls.veld] ?? null);
    if (gevraagd && veld.persoonsgegeven !== true) invoer[veld.naam] = trek(() => waarde(veld, vandaag));
  }
  return invoer;
}

/** A value the field accepts; empty now and then when that may be. */
function waarde(veld: Veld, vandaag: Datum): fc.Arbitrary<Waarde> {
  const gevuld = gevuldeWaarde(veld, vandaag);
  return veld.verplicht === false ? fc.oneof(fc.constant(null), gevuld) : gevuld;
}

function gevuldeWaarde(veld: Veld, vandaag: Datum): fc.Arbitrary<Waarde> {
  return MAKERS[veld.soort](veld, vandaag);
}

const tekst = (): fc.Arbitrary<Waarde> => fc.constantFrom('sam.bakker', 'team-zuid');
const jaOfNee = (veld: Veld): fc.Arbitrary<Waarde> => (veld.verplicht === true ? fc.constant(true) : fc.boolean());

const MAKERS: Readonly<Record<Veld['soort'], (veld: Veld, vandaag: Datum) => fc.Arbitrary<Waarde>>> = {
  keuze: (veld) => fc.constantFrom(...(veld.keuzes ?? []).map((k) => k.waarde)),
  jaNee: jaOfNee,
  vinkje: jaOfNee,
  datum: dag,
  bedrag: getal,
  getal,
  tekst,
  langeTekst: tekst,
  iban: tekst,
  medewerker: tekst,
};

function getal({ minimum = 0, maximum = 100 }: Veld): fc.Arbitrary<number> {
  return fc.integer({ min: minimum, max: Math.min(maximum, 4_000_000) });
}

function dag(veld: Veld, vandaag: Datum): fc.Arbitrary<Datum> {
  const bereik = { min: veld.nietVoorVandaag === true ? 0 : -60, max: veld.nietNaVandaag === true ? 0 : 400 };
  return fc.integer(bereik).map((dagen) => plusDagen(vandaag, dagen));
}

const BERICHTEN = [
  'toeslaggegevensAntwoord',
  'betalingVerwerkt',
  'betalingGeretourneerd',
  'briefVerzonden',
  'onbekendBericht',
];

/** What a fase waits for. Where nobody waits a message may come, but is not expected: else no walk would get past a payment. */
function verwachteBerichten(zaak: Zaaktoestand): readonly string[] {
  return zaak.procedures.flatMap(({ soort, fase }) => {
    const { fases, berichten } = definitieVan(soort);
    if (fases.find(({ naam }) => naam === fase)?.wachtOp === 'niemand') return [];
    return berichten.flatMap((b) => (b.fases.includes(fase) && BERICHTEN.includes(b.bericht) ? [b.bericht] : []));
  });
}

/** A message from outside, also one that comes too late or that nobody knows. */
function bericht(zaak: Zaaktoestand, op: Datum, trek: Trek): Gebeurtenis {
  const verwacht = verwachteBerichten(zaak);
  const naam = trek(() => fc.constantFrom(...BERICHTEN, ...verwacht, ...verwacht, ...verwacht));
  const [a, b, c, d] = trek(() => fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()));
  const register = { kotAangevraagd: a, voldeedAanVoorwaarden: b, zelfStopgezet: c, onterechteTerugvordering: d };
  const uitbetaling = zaak.procedures.findLast((p) => p.soort === 'uitbetaling');
  const gegevens: Readonly<Record<string, Invoer>> = {
    toeslaggegevensAntwoord: { ...register, bronOp: op },
    betalingVerwerkt: { betaaldOp: op, bedrag: uitbetaling?.gegevens['bedrag'] ?? 0 },
    betalingGeretourneerd: { code: 'AC04', reden: 'rekening opgeheven' },
    briefVerzonden: { brief: a ? 'ontvangstbevestiging' : 'toekenning' },
  };
  return { soort: 'bericht', op, sleutel: sleutel(), procedureId: null, bericht: naam, gegevens: gegevens[naam] ?? {} };
}

/** The next signal that is to come, on its day. */
function klok(zaak: Zaaktoestand, vandaag: Datum): Gebeurtenis | null {
  const moment = volgendMoment(zaak, vandaag);
  if (!moment) return null;
  const { procedureId, klok: naam, signaal } = moment;
  return { soort: 'klok', op: laatste(moment.op, vandaag), sleutel: sleutel(), procedureId, klok: naam, signaal };
}
