import { beoordeelPrivateSchuld, type Schuldfeiten } from '#domain/bedragen/private-schuld';
import { SCHULDSOORTEN } from '#domain/beslistabellen/private-schuld';
import { SCHULDEN_SINDS } from '#domain/parameters/schulden';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import {
  maakRegel,
  rekenfout,
  type Rekenantwoord,
  type Rekeninvoer,
  type Vormen,
  type Weigering,
} from '#domain/rekenhulp/rekenregel';
import type { Rekenuitkomst, Uitkomstvormen } from '#domain/rekenhulp/uitkomst';
import type { Datum } from '#domain/waarden/datum';
import { centen } from '#domain/waarden/geld';

const jaNee = { soort: 'jaNee' } as const;
const datum = { soort: 'datum' } as const;
const bedrag = { soort: 'centen', minimum: 0 } as const;

const INVOER = {
  persoon: {
    label: 'Wie heeft de schuld?',
    vorm: { soort: 'keuze', waarden: ['ouder', 'partner', 'ex-toeslagpartner', 'geen'] },
  },
  soort: { label: 'Soort schuld', vorm: { soort: 'keuze', waarden: SCHULDSOORTEN } },
  ontstaanOp: { label: 'Ontstaan op', vorm: datum },
  opeisbaarSinds: {
    label: 'Opeisbaar sinds',
    hint: 'Leeg als de schuld nooit opeisbaar werd.',
    vorm: datum,
    optioneel: true,
  },
  openCenten: { label: 'Openstaand op de dag van de aanvraag', vorm: bedrag },
  achterstandCenten: {
    label: 'Daarvan achterstand, of opgeëist wegens achterstand',
    hint: 'Bij een lening of hypotheek.',
    vorm: bedrag,
    optioneel: true,
  },
  bijkomendeKostenCenten: { label: 'Rente, incasso, executie en boete daarbovenop', vorm: bedrag, optioneel: true },
  notarieleAkteOp: { label: 'Datum notariële akte', hint: 'Bij een informele schuld.', vorm: datum, optioneel: true },
  oproepOp: {
    label: 'Datum dagvaarding of oproep',
    hint: 'Bij een informele schuld met een rechterlijke uitspraak.',
    vorm: datum,
    optioneel: true,
  },
  trajectNeemtOver: { label: 'Wordt de schuld al voldaan via Wsnp of Msnp?', vorm: jaNee, optioneel: true },
  eigenAandeelProcent: {
    label: 'Eigen aandeel in de schuldeiser, in procenten',
    vorm: { soort: 'getal', minimum: 0, maximum: 100 },
    optioneel: true,
  },
  alVergoedCenten: { label: 'Al anders vergoed (niet forfaitair)', vorm: bedrag, optioneel: true },
  alOvergenomen: { label: 'Is de schuld al overgenomen?', vorm: jaNee, optioneel: true },
  zakelijk: { label: 'Is het een schuld van een onderneming?', vorm: jaNee, optioneel: true },
  deMinimisRuimteCenten: {
    label: 'Ruimte voor de-minimissteun',
    hint: 'Nodig bij een schuld van een onderneming; neem het bedrag over uit de de-minimisverklaring.',
    vorm: bedrag,
    optioneel: true,
  },
  aanvraagOntvangen: {
    label: 'Aanvraag ontvangen op',
    hint: 'Leeg: de termijn wordt niet getoetst.',
    vorm: datum,
    optioneel: true,
  },
  onherroepelijkOp: {
    label: 'Eerste besluit over compensatie of O/GS onherroepelijk op',
    vorm: datum,
    optioneel: true,
  },
  exPartnerToegekendOp: {
    label: 'Dagtekening van de toekenning aan de ex-toeslagpartner',
    hint: 'Nodig om de termijn van een ex-toeslagpartner te toetsen.',
    vorm: datum,
    optioneel: true,
  },
} as const satisfies Vormen;

const UITKOMST = {
  overnemen: { label: 'Overnemen', vorm: { soort: 'jaNee' } },
  bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
  redenen: { label: 'Redenen', vorm: { soort: 'teksten' } },
} as const satisfies Uitkomstvormen;

type Invoer = Rekeninvoer<typeof INVOER>;

/** Whether the Minister pays a private debt, and how much (Wht 4.1). */
export const privateSchuldRegel = maakRegel({
  regel: 'private-schuld',
  titel: 'Private schuld overnemen',
  toelichting: 'Of een private schuld wordt overgenomen, voor welk bedrag, en zo niet waarom niet.',
  bron: 'Wht 4.1 en 6.1',
  invoer: INVOER,
  uitkomst: UITKOMST,
  reken: (invoer, geldigOp) => weiger(invoer, geldigOp) ?? antwoord(invoer, geldigOp),
});

function weiger(invoer: Invoer, geldigOp: Datum | null): Weigering | null {
  const exPartner = invoer.persoon === 'ex-toeslagpartner';
  if (exPartner && invoer.aanvraagOntvangen !== undefined && invoer.exPartnerToegekendOp === undefined) {
    return rekenfout(
      'verplicht',
      'exPartnerToegekendOp',
      'Voor de termijn van een ex-toeslagpartner is de dagtekening van de toekenning nodig.',
    );
  }
  if (!exPartner && invoer.exPartnerToegekendOp !== undefined) {
    return rekenfout('past-niet', 'exPartnerToegekendOp', 'Dit hoort alleen bij een ex-toeslagpartner.');
  }
  return weigerZakelijk(invoer) ?? goldNogNiet('de overname van private schulden', SCHULDEN_SINDS, geldigOp);
}

function weigerZakelijk({ zakelijk, deMinimisRuimteCenten }: Invoer): Weigering | null {
  if (zakelijk === true && deMinimisRuimteCenten === undefined) {
    return rekenfout(
      'verplicht',
      'deMinimisRuimteCenten',
      'Bij een schuld van een onderneming is de ruimte voor de-minimissteun nodig.',
    );
  }
  if (zakelijk !== true && deMinimisRuimteCenten !== undefined) {
    return rekenfout('past-niet', 'deMinimisRuimteCenten', 'Dit hoort alleen bij een schuld van een onderneming.');
  }
  return null;
}

function antwoord(invoer: Invoer, geldigOp: Datum | null): Rekenantwoord<Rekenuitkomst<typeof UITKOMST>> {
  const {
    overnemen,
    bedrag: over,
    redenen,
    ...verantwoording
  } = beoordeelPrivateSchuld(naarFeiten(invoer, geldigOp ?? SCHULDEN_SINDS));
  return { ok: true, uitkomst: { overnemen, bedragCenten: over, redenen }, ...verantwoording };
}

function naarFeiten(invoer: Invoer, op: Datum): Schuldfeiten {
  return {
    persoon: invoer.persoon,
    soort: invoer.soort,
    ontstaanOp: invoer.ontstaanOp,
    open: invoer.openCenten,
    ...bijzonderheden(invoer),
    ...termijnfeiten(invoer),
    op,
  };
}

type Termijnfeiten =
  'opeisbaarSinds' | 'notarieleAkteOp' | 'oproepOp' | 'aanvraagOntvangen' | 'onherroepelijkOp' | 'exPartnerToegekendOp';

function termijnfeiten(invoer: Invoer): Pick<Schuldfeiten, Termijnfeiten> {
  return {
    opeisbaarSinds: invoer.opeisbaarSinds ?? null,
    notarieleAkteOp: invoer.notarieleAkteOp ?? null,
    oproepOp: invoer.oproepOp ?? null,
    aanvraagOntvangen: invoer.aanvraagOntvangen ?? null,
    onherroepelijkOp: invoer.onherroepelijkOp ?? null,
    exPartnerToegekendOp: invoer.exPartnerToegekendOp ?? null,
  };
}

function bijzonderheden(
  invoer: Invoer,
): Pick<
  Schuldfeiten,
  | 'trajectNeemtOver'
  | 'achterstand'
  | 'bijkomendeKosten'
  | 'eigenAandeelProcent'
  | 'alVergoed'
  | 'alOvergenomen'
  | 'deMinimisRuimte'
> {
  return {
    trajectNeemtOver: invoer.trajectNeemtOver === true,
    achterstand: invoer.achterstandCenten ?? centen(0),
    bijkomendeKosten: invoer.bijkomendeKostenCenten ?? centen(0),
    eigenAandeelProcent: invoer.eigenAandeelProcent ?? 0,
    alVergoed: invoer.alVergoedCenten ?? centen(0),
    alOvergenomen: invoer.alOvergenomen === true,
    deMinimisRuimte: invoer.deMinimisRuimteCenten ?? null,
  };
}
