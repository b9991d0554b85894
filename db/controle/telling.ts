import type { Knex } from 'knex';
import { telWerkvoorraad, type Kringtellers } from '#db/queries/werkvoorraad.tellers.query';
import { WACHT_OP_ANDEREN, type Dagen } from '#db/queries/werkvoorraad.selectie';
import { maakOverzicht } from '#db/vastlegging/overzicht';
import type { Zaaktoestand } from '#domain/processen/toestand';

/** A number above a list that is not what a full count gives. */
export interface Telverschil {
  /** Team or medewerker. */
  readonly kring: string;
  readonly teller: keyof Kringtellers;
  readonly geteld: number;
  readonly getoond: number;
}

/** A full count that goes along with reading the zaken. */
export interface Telling {
  readonly tel: (zaak: Zaaktoestand) => void;
  /** Compares what was counted with what the page shows, for every team and every medewerker that has a zaak. */
  readonly vergelijk: (trx: Knex) => Promise<readonly Telverschil[]>;
}

type Stand = { -readonly [T in keyof Kringtellers]: number };

const TELLERS = ['open', 'nietToegewezen', 'wacht', 'verlopen', 'dreigt', 'afgerond', 'afgerondDezeMaand'] as const;

/** Counts from the positions alone, without the read model. Its size is the number of teams and medewerkers. */
export function maakTelling(dagen: Dagen): Telling {
  const teams = new Map<string, Stand>();
  const medewerkers = new Map<string, Stand>();
  return {
    tel: (zaak) => {
      const geteld = tellersVan(zaak, dagen);
      telOp(teams, zaak.team, geteld);
      if (zaak.behandelaarId !== null) telOp(medewerkers, zaak.behandelaarId, geteld);
    },
    vergelijk: async (trx) => {
      const verschillen: Telverschil[] = [];
      for (const [team, geteld] of teams) {
        const getoond = await telWerkvoorraad(trx, { ...dagen, team, medewerkerId: '', teambreed: true });
        verschillen.push(...verschillenVan(team, geteld, getoond.team));
      }
      for (const [medewerkerId, geteld] of medewerkers) {
        const getoond = await telWerkvoorraad(trx, { ...dagen, team: '', medewerkerId, teambreed: false });
        verschillen.push(...verschillenVan(medewerkerId, geteld, getoond.eigen));
      }
      return verschillen;
    },
  };
}

function telOp(kringen: Map<string, Stand>, kring: string, geteld: readonly (typeof TELLERS)[number][]): void {
  const stand = kringen.get(kring) ?? leeg();
  for (const teller of geteld) stand[teller] += 1;
  kringen.set(kring, stand);
}

function leeg(): Stand {
  return { open: 0, nietToegewezen: 0, wacht: 0, verlopen: 0, dreigt: 0, afgerond: 0, afgerondDezeMaand: 0 };
}

/** In which numbers a zaak counts. */
function tellersVan(zaak: Zaaktoestand, { vandaag, dreigtTot }: Dagen): readonly (typeof TELLERS)[number][] {
  if (zaak.afgeslotenOp !== null) {
    return zaak.afgeslotenOp >= `${vandaag.slice(0, 7)}-01` ? ['afgerond', 'afgerondDezeMaand'] : ['afgerond'];
  }
  const { uitersteDatum, wachtOp } = maakOverzicht(zaak);
  const anderen: readonly string[] = WACHT_OP_ANDEREN;
  const kenmerken = {
    open: true,
    nietToegewezen: zaak.behandelaarId === null,
    wacht: anderen.includes(wachtOp),
    verlopen: uitersteDatum !== null && uitersteDatum < vandaag,
    dreigt: uitersteDatum !== null && uitersteDatum >= vandaag && uitersteDatum <= dreigtTot,
  };
  return TELLERS.filter((teller) => teller in kenmerken && kenmerken[teller as keyof typeof kenmerken]);
}

function verschillenVan(kring: string, geteld: Stand, getoond: Kringtellers): readonly Telverschil[] {
  return TELLERS.filter((teller) => geteld[teller] !== getoond[teller]).map((teller) => ({
    kring,
    teller,
    geteld: geteld[teller],
    getoond: getoond[teller],
  }));
}
