/** From the facts and the judgments to the amounts: the one calculation behind vooraankondiging, beschikking, preview and what-if. */
import type { Boete, Compensatiefeiten, Jaarfeiten } from '#domain/bedragen/compensatie.feiten';
import { berekenCompensatie, ONDERDELEN, type Compensatieberekening } from '#domain/bedragen/compensatie';
import { bedragVan, eersteCorrectie, standVan, type Integraaldossier, type Jaarstand } from '#domain/integraal/feiten';
import type { Beoordeeldjaar } from '#domain/integraal/jaren';
import { bepaalAftrek, type ForfaitMetPartner } from '#domain/integraal/partner';
import type { Besluitregel } from '#domain/processen/effecten';
import { compensatieparametersOp } from '#domain/parameters/compensatie';
import type { Datum } from '#domain/waarden/datum';
import { centen, minTotNul, schrijfRondBedrag, som, type EuroCenten } from '#domain/waarden/geld';

/** What the calculation needs beside the years. */
export interface Rekenvraag {
  readonly dossier: Integraaldossier;
  readonly jaren: readonly Beoordeeldjaar[];
  /** Dagtekening of the decision: last day of d and g (Wht 2.3 lid 4 and 7). */
  readonly op: Datum;
  /** Everything received under a herstelmaatregel so far, the provisional amount included (Wht 2.1 lid 5). */
  readonly alOntvangen: EuroCenten;
  /** The forfait that counts for two partners, if there is one (Wht 2.7 lid 3). */
  readonly forfaitMetPartner?: ForfaitMetPartner | undefined;
}

/** The facts of the law's calculation, made from the dossier, all but what was received. Without a known harmful decision d counts from the decision itself: zero half years [A]. */
export function naarCompensatiefeiten({ dossier, jaren, op }: Rekenvraag): Compensatiefeiten {
  const beoordeeld = jaren.map(({ deel, oordeel }) => ({
    deel,
    grond: oordeel?.grond ?? 'geen',
    stand: standVan(dossier, deel),
  }));
  const geeftCompensatie = beoordeeld.filter(({ grond }) => grond === 'vooringenomenheid' || grond === 'hardheid');
  const standen = geeftCompensatie.flatMap(({ stand }) => stand ?? []);
  return {
    jaren: beoordeeld.map(({ deel, grond, stand }) => jaarfeiten(deel.jaar, grond, stand)),
    eersteBeschikking: eersteCorrectie({ ...dossier, jaren: standen }) ?? op,
    toekenning: op,
    beslissingOpBezwaar: null,
    boetes: standen.flatMap(boeteVan),
    invordering: {
      kosten: som(standen.map((stand) => bedragVan(stand, 'invorderingskosten'))),
      rente: som(standen.map((stand) => bedragVan(stand, 'invorderingsrente'))),
    },
    rechtsbijstand: dossier.bijstand,
    ontvangen: [],
  };
}

/** Unpaid is what was corrected, with its interest, minus what was paid back or set off (Wht 2.3 lid 1) [D]. */
function jaarfeiten(jaar: number, grond: Jaarfeiten['grond'], stand: Jaarstand | undefined): Jaarfeiten {
  const [kot, rente] = [bedragVan(stand, 'gecorrigeerd'), bedragVan(stand, 'renteInTerugvordering')];
  return {
    jaar,
    grond,
    kotGecorrigeerd: kot,
    renteInTerugvordering: rente,
    onbetaald: minTotNul(centen(kot + rente), bedragVan(stand, 'terugbetaald')),
    alsnogToegekend: bedragVan(stand, 'alsnogToegekend'),
    renteVergoed: bedragVan(stand, 'renteVergoed'),
    terugvorderingOgs: bedragVan(stand, 'terugvorderingOgs'),
  };
}

function boeteVan(stand: Jaarstand): readonly Boete[] {
  const boete = { opgelegd: bedragVan(stand, 'boeteOpgelegd'), betaald: bedragVan(stand, 'boeteBetaald') };
  return boete.opgelegd > 0 || boete.betaald > 0 ? [boete] : [];
}

/** What comes off can depend on what is granted: the share in a forfait of two partners does. */
function berekenMetAftrek(vraag: Rekenvraag): Pick<Integraalbedrag, 'berekening' | 'forfaitaandeel'> {
  const feiten = naarCompensatiefeiten(vraag);
  const { totaal } = berekenCompensatie(feiten);
  const {
    ontvangen,
    aandeel: forfaitaandeel,
    toerekening,
  } = bepaalAftrek(totaal, vraag.alOntvangen, vraag.forfaitMetPartner);
  const berekening = berekenCompensatie({ ...feiten, ontvangen });
  if (toerekening === null) return { berekening, forfaitaandeel };
  const uitleg = [...berekening.uitleg, ...toerekening.uitleg];
  const onzeker = berekening.onzeker || toerekening.onzeker;
  return { berekening: { ...berekening, uitleg, onzeker }, forfaitaandeel };
}

/** The calculation with the lines of a besluit. */
export interface Integraalbedrag {
  readonly berekening: Compensatieberekening;
  /** Components a to h and O/GS, those of zero left out. */
  readonly regels: readonly Besluitregel[];
  readonly totaal: EuroCenten;
  readonly teBetalen: EuroCenten;
  /** What counts for this person of a forfait that two partners share; zero when it is not shared (Wht 2.7 lid 3). */
  readonly forfaitaandeel: EuroCenten;
}

/** What each component is called in a besluit, with the percentages and amounts of the day of the decision. */
function regelteksten(
  op: Datum,
): Readonly<Record<(typeof ONDERDELEN)[number] | 'ogs', readonly [omschrijving: string, bron: string]>> {
  const { materieelProcent, immaterieelPerHalfjaar, opslagProcent, ogsProcent } = compensatieparametersOp(op);
  const perHalfjaar = schrijfRondBedrag(immaterieelPerHalfjaar);
  return {
    a: ['Teruggevorderde of gemiste kinderopvangtoeslag met rente', 'Wht 2.2, onder a; 2.3 lid 1'],
    b: ['Betaalde boetes', 'Wht 2.2, onder b; 2.3 lid 2'],
    c: [`Materiële schade (${materieelProcent}%)`, 'Wht 2.2, onder c; 2.3 lid 3'],
    d: [`Immateriële schade (${perHalfjaar} per half jaar)`, 'Wht 2.2, onder d; 2.3 lid 4'],
    e: ['Betaalde kosten en rente van invordering', 'Wht 2.2, onder e; 2.3 lid 5'],
    f: ['Kosten van juridische hulp', 'Wht 2.2, onder f; 2.3 lid 6'],
    g: ['Rente over de gemiste kinderopvangtoeslag', 'Wht 2.2, onder g; 2.3 lid 7'],
    h: [`Verhoging van ${opslagProcent}%`, 'Wht 2.3 lid 8'],
    ogs: [`Tegemoetkoming opzet of grove schuld (${ogsProcent}%)`, 'Wht 2.6'],
  };
}

/** Works out what the ouder gets on this day. Throws nothing: without a ground all is zero. */
export function berekenIntegraal(vraag: Rekenvraag): Integraalbedrag {
  const { berekening, forfaitaandeel } = berekenMetAftrek(vraag);
  const teksten = regelteksten(vraag.op);
  const regel = (naam: keyof typeof teksten, bedrag: EuroCenten): Besluitregel => {
    const [omschrijving, bron] = teksten[naam];
    return { omschrijving, bedrag, bron };
  };
  const onderdelen = ONDERDELEN.map((letter) => regel(letter, berekening.regels[letter]));
  const ogs = regel('ogs', berekening.ogs);
  return {
    berekening,
    regels: [...onderdelen, ogs].filter(({ bedrag }) => bedrag !== 0),
    totaal: berekening.totaal,
    teBetalen: berekening.teBetalen,
    forfaitaandeel,
  };
}
