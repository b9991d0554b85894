/** Assigning several zaken at once: each is its own act, with its own outcome. */
import { createHash } from 'node:crypto';
import type { Diensten } from '#api/compose';
import type { Antwoord } from '#api/shared/route';
import type { Handelinguitslag } from '#api/shared/zaakbalie';
import { listVerdeelzaken, type Verdeelzaak } from '#db/queries/werkvoorraad.verdeling.query';
import type { Handelende, Rol } from '#domain/autorisatie/rollen';
import { definitieVan } from '#domain/processen/register';

const HANDELING = 'wijsToe';
/** So many acts are on their way at the same moment: others are working too. */
const TEGELIJK = 5;

/** A zaak and the medewerker it goes to. */
export interface Toewijzing {
  readonly zaaknummer: string;
  readonly naar: string;
}

/** What happened to one zaak; `naam` is null when there is no such zaak. */
export interface Toewijsuitslag {
  readonly zaaknummer: string;
  readonly naam: string | null;
  readonly uitslag: Handelinguitslag;
}

/** True for who may assign zaken to others: the roles of the act itself. */
export function magVerdelen(rollen: readonly Rol[]): boolean {
  const handeling = definitieVan('aanmelding').handelingen.find(({ naam }) => naam === HANDELING);
  return handeling?.rollen.some((rol) => rollen.includes(rol)) ?? false;
}

/**
 * Every zaak gets its turn; as soon as the processing turns out to be away the rest is not even tried, so that the page comes back. `sleutel`
 * is the token of the form. The outcomes stand in the order of what was asked.
 */
export async function wijsZakenToe(
  diensten: Diensten,
  res: Antwoord,
  { sleutel, toewijzingen }: { readonly sleutel: string; readonly toewijzingen: readonly Toewijzing[] },
): Promise<readonly Toewijsuitslag[]> {
  const zaaknummers = toewijzingen.map(({ zaaknummer }) => zaaknummer);
  const gevonden = new Map((await listVerdeelzaken(diensten.knex, zaaknummers)).map((zaak) => [zaak.zaaknummer, zaak]));
  const uitslagen: Toewijsuitslag[] = [];
  const wachtrij = toewijzingen.map((toewijzing, plaats) => ({ ...toewijzing, plaats }));
  const { id, rollen } = res.locals.medewerker;
  const door = { medewerkerId: id, rollen };
  let weg = false;
  const werk = async (): Promise<void> => {
    for (let beurt = wachtrij.shift(); beurt; beurt = wachtrij.shift()) {
      const { zaaknummer, naar, plaats } = beurt;
      const zaak = gevonden.get(zaaknummer);
      const uitslag = weg
        ? ONBEREIKBAAR
        : zaak
          ? await wijsToe(diensten, res, zaak, { door, naar, sleutel })
          : BESTAAT_NIET;
      weg ||= uitslag.soort === 'onbereikbaar';
      uitslagen[plaats] = { zaaknummer, naam: zaak?.naam ?? null, uitslag };
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
  return uitslagen;
}

const ONBEREIKBAAR: Handelinguitslag = { soort: 'onbereikbaar' };
const BESTAAT_NIET: Handelinguitslag = {
  soort: 'geweigerd',
  redenen: [{ veld: null, code: 'zaak-onbekend', melding: 'Er is geen zaak met dit nummer.' }],
};

async function wijsToe(
  diensten: Diensten,
  res: Antwoord,
  { procedureId, ...zaak }: Verdeelzaak,
  wie: { readonly door: Handelende; readonly naar: string; readonly sleutel: string },
): Promise<Handelinguitslag> {
  const { zaakId, zaaknummer } = zaak;
  await res.locals.legInzageVast('zaak.toegewezen', zaaknummer);
  const opdracht = {
    handeling: HANDELING,
    sleutel: toewijssleutel(wie.sleutel, { zaaknummer, naar: wie.naar }),
    procedureId,
    invoer: { medewerkerId: wie.naar, team: null },
    door: wie.door,
    verzoekId: res.locals.verzoekId,
  };
  try {
    return await diensten.zaakbalie.verricht({ zaakId, zaaknummer }, opdracht);
  } catch (fout) {
    diensten.logger.error({ err: fout, zaaknummer, handeling: HANDELING }, 'handeling niet verstuurd');
    return ONBEREIKBAAR;
  }
}

/** The token of one zaak, made from that of the form: the same form sent again is the same act for every zaak. */
export function toewijssleutel(formulier: string, { zaaknummer, naar }: Toewijzing): string {
  const hex = createHash('sha256').update(`${formulier} ${zaaknummer} ${naar}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
