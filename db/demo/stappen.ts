/** The steps a story is made of: acts of people, the answer of the register, and waiting for the bank. */
import type { Proceduresoort } from '#domain/processen/toestand';
import type { Invoer } from '#domain/processen/velden';
import type { Datum } from '#domain/waarden/datum';

/** An act of a medewerker. `persoonlijk` goes to the dossier only. */
export interface Handelingstap {
  readonly soort: 'handeling';
  readonly op: Datum;
  readonly procedure: Proceduresoort;
  readonly handeling: string;
  readonly door: string;
  readonly invoer: Invoer;
  readonly persoonlijk: Invoer;
  /** A PDF that came in with the form of the act. */
  readonly bestand?: { readonly bestandsnaam: string; readonly inhoud: Buffer; readonly hash: string };
}

/** The answer of the register of toeslagen. */
export interface Registerstap {
  readonly soort: 'register';
  readonly op: Datum;
  readonly antwoord: Invoer;
}

/** What the bank does with the released order; `op` is the day it books. */
export interface Bankstap {
  readonly soort: 'bank';
  readonly op: Datum;
  readonly retour: { readonly code: string; readonly reden: string } | null;
}

/** One step of a story. */
export type Stap = Handelingstap | Registerstap | Bankstap;

/** Who acts in a story. */
export interface Spelers {
  readonly pzb: string;
  readonly beoordelaar: string;
  readonly betaling: string;
}

type Zonder = { readonly invoer?: Invoer; readonly persoonlijk?: Invoer };

/** Any act. */
export function handeling(
  op: Datum,
  [procedure, naam]: readonly [Proceduresoort, string],
  door: string,
  wat: Zonder = {},
): Handelingstap {
  return {
    soort: 'handeling',
    op,
    procedure,
    handeling: naam,
    door,
    invoer: wat.invoer ?? {},
    persoonlijk: wat.persoonlijk ?? {},
  };
}

const REGISTER = {
  onterecht: {
    kotAangevraagd: true,
    voldeedAanVoorwaarden: true,
    zelfStopgezet: false,
    onterechteTerugvordering: true,
  },
  onduidelijk: {
    kotAangevraagd: true,
    voldeedAanVoorwaarden: true,
    zelfStopgezet: false,
    onterechteTerugvordering: false,
  },
  zelfGestopt: {
    kotAangevraagd: true,
    voldeedAanVoorwaarden: true,
    zelfStopgezet: true,
    onterechteTerugvordering: false,
  },
  geenKot: {
    kotAangevraagd: false,
    voldeedAanVoorwaarden: false,
    zelfStopgezet: false,
    onterechteTerugvordering: false,
  },
} as const;

/** The register answers. */
export function register(op: Datum, uitslag: keyof typeof REGISTER): Registerstap {
  return { soort: 'register', op, antwoord: { ...REGISTER[uitslag], bronOp: op } };
}

/** The bank pays. */
export function betaald(op: Datum): Bankstap {
  return { soort: 'bank', op, retour: null };
}

/** The bank sends the payment back: the account was closed. */
export function teruggestuurd(op: Datum): Bankstap {
  return { soort: 'bank', op, retour: { code: 'AC04', reden: 'rekening opgeheven' } };
}

/** The behandelaar takes the zaak and calls the ouder for the first time. */
export function inBehandeling(op: Datum, { pzb }: Spelers): readonly Stap[] {
  return [
    handeling(op, ['aanmelding', 'neemInBehandeling'], pzb),
    handeling(op, ['aanmelding', 'legContactVast'], pzb, {
      invoer: { kanaal: 'telefoon', belofteVoor: null },
      persoonlijk: { verslag: 'Kennisgemaakt met de ouder en uitgelegd hoe de toets verloopt.' },
    }),
  ];
}

/** Proposal of the behandelaar. `nogPartner` only when the partner got the forfait; `extra` in cents. */
export function voorstel(
  op: Datum,
  { pzb }: Spelers,
  wat: { readonly nogPartner?: boolean; readonly extra?: number } = {},
): Stap {
  return handeling(op, ['eersteToets', 'stelBesluitVoor'], pzb, {
    invoer: { extraOntvangen: wat.extra ?? null, nogPartner: wat.nogPartner ?? null },
    persoonlijk: { motivering: 'De gegevens uit het dossier zijn compleet.' },
  });
}

/** Approval by the second beoordelaar. */
export function akkoord(op: Datum, { beoordelaar }: Spelers): Stap {
  return handeling(op, ['eersteToets', 'keurVoorstelGoed'], beoordelaar);
}

/** The call before payment, in which the ouder gives an account. */
export function belt(
  op: Datum,
  { pzb }: Spelers,
  rekening: { readonly iban: string; readonly tenaamstelling: string },
): Stap {
  return handeling(op, ['uitbetaling', 'legBelgesprekVast'], pzb, {
    invoer: { resultaat: 'andereRekening' },
    persoonlijk: { ...rekening, verslag: 'De ouder noemde het rekeningnummer; de tenaamstelling is eigen naam.' },
  });
}

/** Second pair of eyes on the account. */
export function keurtRekening(op: Datum, { beoordelaar }: Spelers): Stap {
  return handeling(op, ['uitbetaling', 'keurRekeningGoed'], beoordelaar);
}

/** Release for the next betaalrun. */
export function geeftVrij(op: Datum, { betaling }: Spelers): Stap {
  return handeling(op, ['uitbetaling', 'geefBetalingVrij'], betaling);
}
