import type { Diensten } from '#api/compose';
import type { Melding } from '#api/shared/weergave';
import { toonAantal } from '#api/shared/getal';
import {
  controleerAfgeleid,
  controleerKetens,
  type Controlebereik,
  type Controleuitkomst,
} from '#db/queries/beheer.controle.query';
import { isZaaknummer } from '#domain/waarden/zaaknummer';

/** Zaken per click: quick enough to wait for. */
const HOOGSTENS = 500;

/** The checks an operator can run. */
export type Controlesoort = 'hashketen' | 'afgeleid';

/** What a check found, as the page shows it. */
export interface Controleuitslag {
  readonly soort: Controlesoort;
  readonly melding: Melding;
  readonly regels: readonly string[];
  /** Zaaknummer after which the next check begins; null when there is nothing more. */
  readonly verder: string | null;
}

/** What the form of a check says. */
export interface Controleinvoer {
  readonly zaaknummer: string;
  readonly na: string;
}

const TITELS: Readonly<Record<Controlesoort, string>> = {
  hashketen: 'Hashketen van het logboek',
  afgeleid: 'Afgeleide tabellen',
};

/** Runs a check on one zaak, or on the next few hundred. */
export async function voerControleUit(
  { knex }: Diensten,
  soort: Controlesoort,
  invoer: Controleinvoer,
): Promise<Controleuitslag> {
  const zaaknummer = invoer.zaaknummer.trim().toUpperCase();
  if (zaaknummer !== '' && !isZaaknummer(zaaknummer)) {
    return weigering(
      soort,
      `${invoer.zaaknummer.trim()} is geen zaaknummer. Een zaaknummer ziet eruit als ZK-2026-0000001.`,
    );
  }
  const bereik: Controlebereik = {
    zaaknummer: zaaknummer === '' ? null : zaaknummer,
    na: invoer.na === '' ? null : invoer.na,
    hoogstens: HOOGSTENS,
  };
  const uitkomst = soort === 'hashketen' ? await ketens(knex, bereik) : await afgeleid(knex, bereik);
  return verslag(soort, bereik, uitkomst);
}

async function ketens(knex: Diensten['knex'], bereik: Controlebereik): Promise<Controleuitkomst<string>> {
  const { zaaknummers, gevonden } = await controleerKetens(knex, bereik);
  return { zaaknummers, gevonden: gevonden.map((b) => `${b.zaaknummer}, regel ${b.volgnummer}.${b.regel}: ${b.wat}`) };
}

async function afgeleid(knex: Diensten['knex'], bereik: Controlebereik): Promise<Controleuitkomst<string>> {
  const { zaaknummers, gevonden } = await controleerAfgeleid(knex, bereik);
  return { zaaknummers, gevonden: gevonden.map((a) => `${a.zaaknummer}: tabel ${a.tabel} wijkt af van de toestand`) };
}

function verslag(soort: Controlesoort, bereik: Controlebereik, uitkomst: Controleuitkomst<string>): Controleuitslag {
  const { zaaknummers, gevonden } = uitkomst;
  const [eerste, laatste] = [zaaknummers[0], zaaknummers.at(-1)];
  if (eerste === undefined || laatste === undefined) {
    return weigering(
      soort,
      bereik.zaaknummer === null ? 'Er zijn geen zaken (meer) om te controleren.' : 'Er is geen zaak met dit nummer.',
    );
  }
  const wat =
    zaaknummers.length === 1
      ? `Zaak ${eerste}`
      : `${toonAantal(zaaknummers.length)} zaken (${eerste} tot en met ${laatste})`;
  const goed = gevonden.length === 0;
  return {
    soort,
    melding: {
      soort: goed ? 'ok' : 'error',
      titel: TITELS[soort],
      tekst: goed
        ? `${wat} gecontroleerd: alles klopt.`
        : `${wat} gecontroleerd: ${toonAantal(gevonden.length)} keer klopt het niet. Leg dit vast en waarschuw de auditor voordat u iets herstelt.`,
    },
    regels: gevonden.slice(0, 100),
    verder: bereik.zaaknummer === null && zaaknummers.length === bereik.hoogstens ? laatste : null,
  };
}

function weigering(soort: Controlesoort, tekst: string): Controleuitslag {
  return { soort, melding: { soort: 'warning', titel: TITELS[soort], tekst }, regels: [], verder: null };
}
