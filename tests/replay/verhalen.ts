/** The paths through a zaak of which a history is kept. */
import type { Zaaktoestand } from '#domain/processen/toestand';
import { procedureVan } from '#domain/processen/verrichtingen';
import type { Invoer } from '#domain/processen/velden';
import { datum, plusDagen, type Datum } from '#domain/waarden/datum';
import { toegekend, toegelaten } from '#tests/support/workflows/tijdreis';
import type { Nepdossier } from '#tests/support/workflows/nepdossier';
import type { Zaakproef } from '#tests/support/workflows/zaakproef';

/** What happens in a story: with the zaak, its dossier, and a way to let days pass where the server can. */
export interface Verteller {
  readonly zaak: Zaakproef;
  readonly dossier: Nepdossier;
  readonly reisTot: (dag: Datum) => Promise<void>;
}

/** One story. `tijdreis`: only on the server that skips time; else on the server of production. */
export interface Verhaal {
  readonly naam: string;
  readonly tijdreis: boolean;
  /** Day on which the aanmelding came in; null: today, which is too late. */
  readonly ontvangenOp: Datum | null;
  readonly vertel: (verteller: Verteller) => Promise<void>;
}

const OP_TIJD = datum('2023-05-01');

function faseIs(soort: Parameters<typeof procedureVan>[1], fase: string): (toestand: Zaaktoestand) => boolean {
  return (toestand) => procedureVan(toestand, soort)?.fase === fase;
}

/** What happens by itself at the beginning has happened: what is refused next is the act. */
function allesGemeld({ procedures }: Zaaktoestand): boolean {
  const lopend = procedures.flatMap((p) => p.klokken.filter((k) => k.status === 'loopt'));
  return lopend.length > 0 && lopend.every((k) => k.naam !== 'ontvangstbevestiging' && k.signaal === 'verlopen');
}

async function betaal({ zaak, dossier }: Verteller): Promise<void> {
  await zaak.doe('uitbetaling.legBelgesprekVast', 'noor.de.wit', { resultaat: 'nietBereikt' });
  await zaak.doe('uitbetaling.legBelgesprekVast', 'noor.de.wit', { resultaat: 'andereRekening' });
  const rekening = { rekeningId: 'r', gecontroleerd: true, opgegevenDoor: 'noor.de.wit' };
  dossier.feiten = { ...dossier.feiten, rekening };
  await zaak.doe('uitbetaling.keurRekeningGoed', 'ilse.kramer');
  await zaak.doe('uitbetaling.geefBetalingVrij', 'mila.jansen');
  await zaak.meld('betalingVerwerkt', { betaaldOp: await zaak.vandaag(), bedrag: 3_000_000 });
  await zaak.tot(faseIs('uitbetaling', 'betaald'));
}

async function praatTotVernieuwd(zaak: Zaakproef): Promise<void> {
  const { runId } = await zaak.handvat.describe();
  for (let keer = 0; keer < 60; keer += 1) {
    await zaak.doe('aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'telefoon' });
    if ((await zaak.handvat.describe()).runId !== runId) return;
  }
  throw new Error('the zaak did not renew itself');
}

/** From the intake to a beschikking: the term to decide is made longer, and the ouder lets the term to react pass. */
async function beoordeel({ zaak, reisTot }: Verteller): Promise<void> {
  const jaar = { jaar: '2013' };
  const doe = (handeling: string, invoer: Invoer = {}, door = 'noor.de.wit'): Promise<unknown> =>
    zaak.doe(`integraleBeoordeling.${handeling}`, door, invoer);
  await zaak.doe('aanmelding.beginIntegraleBeoordeling', 'noor.de.wit');
  await doe('legIntakegesprekVast', { kanaal: 'telefoon', tolk: false });
  await doe('voegJaarToe', jaar);
  await doe('rondIntakeAf', { versneld: false });
  await doe('legJaarfeitenVast', { ...jaar, bron: 'dossier', gecorrigeerd: 1_000_000, terugbetaald: 1_000_000 });
  await doe('verzendFeitenoverzicht');
  await zaak.doe('aanmelding.verlengBeslistermijn', 'noor.de.wit');
  await doe('beoordeelJaar', { ...jaar, vooringenomen: true, ogs: false, uitsluiting: 'geen' });
  await doe('stelVooraankondigingVoor');
  await doe('keurVooraankondigingGoed', {}, 'joost.vermeer');
  await reisTot(plusDagen(await zaak.vandaag(), 16));
  await zaak.tot(faseIs('integraleBeoordeling', 'heroverweging'));
  await doe('stelBeschikkingVoor');
  await doe('keurBeschikkingGoed', {}, 'joost.vermeer');
}

/** All stories; their histories stand in `histories`, one file per run. */
export const VERHALEN: readonly Verhaal[] = [
  {
    naam: 'toekenning-en-betaling',
    tijdreis: false,
    ontvangenOp: OP_TIJD,
    vertel: async (verteller) => {
      const { zaak } = verteller;
      await zaak.tot(faseIs('eersteToets', 'voorstel'));
      await zaak.doe('aanmelding.neemInBehandeling', 'noor.de.wit');
      await zaak.doe('eersteToets.stelBesluitVoor', 'noor.de.wit');
      await zaak.doe('eersteToets.stuurVoorstelTerug', 'ilse.kramer');
      await zaak.doe('eersteToets.stelBesluitVoor', 'noor.de.wit', { extraOntvangen: 50_000 });
      await zaak.doe('eersteToets.keurVoorstelGoed', 'joost.vermeer');
      await betaal(verteller);
    },
  },
  {
    naam: 'hardheid-afgewezen',
    tijdreis: false,
    ontvangenOp: null,
    vertel: async ({ zaak }) => {
      await zaak.tot(faseIs('hardheidsclausule', 'beoordeling'));
      await zaak.doe('hardheidsclausule.stelHardheidVoor', 'hanna.smit', { toepassen: false, grond: 'geen' });
      await zaak.doe('hardheidsclausule.keurHardheidGoed', 'joost.vermeer');
    },
  },
  {
    naam: 'opschorten-en-hervatten',
    tijdreis: false,
    ontvangenOp: null,
    vertel: async ({ zaak }) => {
      await toegelaten(zaak);
      const op = await zaak.vandaag();
      const uitstel = { grond: 'instemming van de ouder', tot: plusDagen(op, 30) };
      await zaak.doe('aanmelding.schortBeslistermijnOp', 'noor.de.wit', uitstel);
      await zaak.doe('aanmelding.hervatBeslistermijn', 'noor.de.wit', { per: op });
      await zaak.doe('aanmelding.verlengBeslistermijn', 'noor.de.wit');
    },
  },
  {
    naam: 'afgezien',
    tijdreis: false,
    ontvangenOp: null,
    vertel: async ({ zaak }) => {
      await toegekend(zaak);
      await zaak.doe('aanmelding.zieAfVanIntegraleBeoordeling', 'noor.de.wit', { besproken: true });
    },
  },
  {
    naam: 'geweigerd-door-dossier',
    tijdreis: false,
    ontvangenOp: OP_TIJD,
    vertel: async ({ zaak, dossier }) => {
      await zaak.tot(allesGemeld);
      dossier.weiger = 'vier-ogen-vereist';
      await zaak.doe('aanmelding.neemInBehandeling', 'noor.de.wit').catch(() => undefined);
      await zaak.doe('aanmelding.neemInBehandeling', 'noor.de.wit');
    },
  },
  {
    naam: 'dossier-hapert',
    tijdreis: false,
    ontvangenOp: OP_TIJD,
    vertel: async ({ zaak, dossier }) => {
      await zaak.tot(allesGemeld);
      dossier.hapert = 1;
      await zaak.doe('aanmelding.neemInBehandeling', 'noor.de.wit');
      Object.assign(dossier, { hapert: 1, weiger: 'vier-ogen-vereist' });
      await zaak.doe('eersteToets.stelBesluitVoor', 'noor.de.wit').catch(() => undefined);
      await zaak.doe('eersteToets.stelBesluitVoor', 'noor.de.wit');
    },
  },
  {
    naam: 'vernieuwd',
    tijdreis: false,
    ontvangenOp: OP_TIJD,
    vertel: async ({ zaak }) => {
      await zaak.tot(faseIs('eersteToets', 'voorstel'));
      await praatTotVernieuwd(zaak);
      await zaak.doe('eersteToets.stelBesluitVoor', 'noor.de.wit');
      await zaak.doe('eersteToets.keurVoorstelGoed', 'joost.vermeer');
    },
  },
  {
    naam: 'termijnen-voorbij',
    tijdreis: true,
    ontvangenOp: null,
    vertel: async ({ zaak, reisTot }) => {
      await toegekend(zaak);
      const op = await zaak.vandaag();
      await zaak.doe('aanmelding.legContactVast', 'noor.de.wit', { kanaal: 'brief', belofteVoor: plusDagen(op, 10) });
      await reisTot(plusDagen(op, 130));
    },
  },
  {
    naam: 'beoordeling-en-beschikking',
    tijdreis: true,
    ontvangenOp: null,
    vertel: async (verteller) => {
      await toegekend(verteller.zaak);
      await beoordeel(verteller);
    },
  },
  {
    naam: 'beoordeling-uit-wachtrij',
    tijdreis: false,
    ontvangenOp: null,
    vertel: async ({ zaak, dossier }) => {
      await toegekend(zaak);
      const op = await zaak.vandaag();
      const wachtrij = { rechter: { ontvangenOp: op, uiterlijk: plusDagen(op, 84) }, ingebrekestellingOp: null };
      dossier.feiten = { ...dossier.feiten, wachtrij };
      await zaak.doe('aanmelding.beginIntegraleBeoordeling', 'noor.de.wit');
      await zaak.doe('integraleBeoordeling.legIntakegesprekVast', 'noor.de.wit', { kanaal: 'telefoon', tolk: true });
      await zaak.doe('integraleBeoordeling.voegJaarToe', 'noor.de.wit', { jaar: '2013' });
      await zaak.doe('integraleBeoordeling.rondIntakeAf', 'noor.de.wit', { versneld: true });
    },
  },
];
