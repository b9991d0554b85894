/** Assigning several zaken at once: each is its own act, with its own outcome. */
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { Httpfout } from '#api/shared/httpfout';
import { formuliersleutel } from '#api/shared/formulier/sleutel';
import { formulierwaarde, type Antwoord } from '#api/shared/route';
import type { Handelinguitslag } from '#api/shared/zaakbalie';
import { formulierwaarden } from '#api/werkvoorraad/formulierwaarden';
import { leesKeuze, vraaglezer, vraagVan } from '#api/werkvoorraad/keuze';
import {
  toonVerdeeld,
  toonVerdeelfout,
  type Verdeelmodel,
  type Verdeeluitslag,
  type Verdeelvraag,
} from '#api/werkvoorraad/verdeel.presenter';
import { listBehandelaars, type Behandelaar } from '#db/queries/medewerkers.query';
import { listVerdeelzaken, type Verdeelzaak } from '#db/queries/werkvoorraad.verdeling.query';
import type { Handelende, Rol } from '#domain/autorisatie/rollen';
import { definitieVan } from '#domain/processen/register';
import { isZaaknummer } from '#domain/waarden/zaaknummer';

const HANDELING = 'wijsToe';
/** So many acts are on their way at the same moment: others are working too. */
const TEGELIJK = 5;
/** More than the lists show on a page never come from our own form. */
const HOOGSTENS = 100;

/** True for who may assign zaken to others: the roles of the act itself. */
export function magVerdelen(rollen: readonly Rol[]): boolean {
  const handeling = definitieVan('aanmelding').handelingen.find(({ naam }) => naam === HANDELING);
  return handeling?.rollen.some((rol) => rollen.includes(rol)) ?? false;
}

/** Assigns the zaken that were ticked, or all of the page, and says of each how it went. */
export async function verwerkVerdeel(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { rollen } = res.locals.medewerker;
  if (!magVerdelen(rollen)) throw new Httpfout(403, 'Alleen een teamleider wijst zaken toe.');
  const vraag = leesVraag(diensten, req, res);
  const behandelaars = await listBehandelaars(diensten.knex);
  const fout = foutIn(vraag, behandelaars);
  if (fout !== null) {
    await toon(res, toonVerdeelfout(vraag, behandelaars, fout), 422);
    return;
  }
  const uitslagen = await verdeel(diensten, res, vraag);
  await toon(res, toonVerdeeld(vraag, behandelaars, uitslagen), 200);
}

async function toon(res: Antwoord, model: Verdeelmodel, status: number): Promise<void> {
  await res.locals.toon('pages/werkvoorraad/verdeeld', model, { titel: model.titel, status });
}

function leesVraag(diensten: Diensten, req: Request, res: Antwoord): Verdeelvraag {
  const keuze = leesKeuze(diensten, vraaglezer(formulierwaarde(req, 'vraag')), res.locals.medewerker);
  const gekozen = formulierwaarden(req, formulierwaarde(req, 'alles') === 'ja' ? 'opPagina[]' : 'zaak[]');
  return {
    sleutel: formuliersleutel(req),
    vraag: vraagVan(keuze),
    medewerkerId: formulierwaarde(req, 'medewerkerId'),
    zaken: [...new Set(gekozen.filter(isZaaknummer))].slice(0, HOOGSTENS),
  };
}

function foutIn({ zaken, medewerkerId }: Verdeelvraag, behandelaars: readonly Behandelaar[]): string | null {
  if (zaken.length === 0) return 'Kies eerst een of meer zaken, of kies alle zaken op de pagina.';
  return behandelaars.some(({ id }) => id === medewerkerId) ? null : 'Kies een medewerker uit de lijst.';
}

/** Every zaak gets its turn; as soon as the processing turns out to be away the rest is not even tried, so that the page comes back. */
async function verdeel(
  diensten: Diensten,
  res: Antwoord,
  { sleutel, zaken, medewerkerId }: Verdeelvraag,
): Promise<readonly Verdeeluitslag[]> {
  const gevonden = new Map((await listVerdeelzaken(diensten.knex, zaken)).map((zaak) => [zaak.zaaknummer, zaak]));
  const uitslagen: Verdeeluitslag[] = [];
  const wachtrij = zaken.map((zaaknummer, plaats) => ({ zaaknummer, plaats }));
  const { id, rollen } = res.locals.medewerker;
  const wie = { door: { medewerkerId: id, rollen }, naar: medewerkerId };
  let weg = false;
  const werk = async (): Promise<void> => {
    for (let beurt = wachtrij.shift(); beurt; beurt = wachtrij.shift()) {
      const { zaaknummer, plaats } = beurt;
      const zaak = gevonden.get(zaaknummer);
      const uitslag = weg
        ? ONBEREIKBAAR
        : zaak
          ? await wijsToe(diensten, res, zaak, { ...wie, sleutel })
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
    sleutel: sleutelVoor(wie.sleutel, zaaknummer, wie.naar),
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
function sleutelVoor(formulier: string, zaaknummer: string, naar: string): string {
  const hex = createHash('sha256').update(`${formulier} ${zaaknummer} ${naar}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
