import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { toonBedragen, toonVerschillen } from '#api/zaken/beoordeling.bedrag';
import { badgeVan, toonJaarkaarten, toonJarentabel, type Jarenstof } from '#api/zaken/beoordeling.jaren';
import { toonDwangsom } from '#api/zaken/dwangsom.presenter';
import { toonOvergenomen } from '#api/zaken/overgenomen.presenter';
import { leesWatAls, toonWatAls, watAlsBedrag } from '#api/zaken/watals';
import { toonVerhaal, toonZonderVerhaal } from '#api/zaken/verhaal.presenter';
import type { Antwoord } from '#api/shared/route';
import { toonBedrag, toonDatum, type Cel, type Tabel } from '#api/shared/weergave';
import { readZaakpagina, type Zaakpagina } from '#api/zaken/zaakpagina';
import { readAlOntvangen } from '#db/queries/dossierfeiten.query';
import { findForfaitMetPartner } from '#db/queries/forfaitpartner.query';
import { listIntakegesprekken } from '#db/queries/gesprekken.query';
import { alsIntegraaldossier, listBijstand, listJaarfeiten, listJaaroordelen } from '#db/queries/integraal.query';
import { listVergelijkbareJaren } from '#db/queries/vergelijkbaar.query';
import { listBetrokkenen } from '#db/queries/zaakoverzicht.query';
import { listBesluiten } from '#db/queries/zaakberekening.query';
import type { Handelende } from '#domain/autorisatie/rollen';
import { dwangsommen } from '#domain/integraal/dwangsom';
import { LEEG_DOSSIER, standVan } from '#domain/integraal/feiten';
import { leesJaarsleutel, schrijfJaardeel, type Jaardeel } from '#domain/integraal/jaardeel';
import { jarenIn } from '#domain/integraal/jaren';
import { dichtstbij, profielVan } from '#domain/integraal/vergelijking';
import { VERSNELD } from '#domain/parameters/integraal';
import { openHandelingen } from '#domain/processen/controle';
import { onderweg } from '#domain/processen/tabellen/integrale-beoordeling.bedrag';
import { isVersneld } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { procedureVan } from '#domain/processen/verrichtingen';
import type { Proceduretoestand } from '#domain/processen/toestand';
import { datumUit } from '#domain/processen/velden';
import { som } from '#domain/waarden/geld';

/** So many decided years stand beside each year. */
const VERGELIJK_MET = 5;

/** The tab of the integrale beoordeling: years, facts, judgment, amounts, and what it is compared with. Nothing is saved here. */
export async function toonBeoordeling(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const pagina = await readZaakpagina(diensten, req, 'beoordeling');
  const { dossier, kop } = pagina;
  const procedure = procedureVan(dossier.toestand, 'integraleBeoordeling');
  const door = { medewerkerId: res.locals.medewerker.id, rollen: res.locals.medewerker.rollen };
  const naar = naarHandeling(pagina, door);
  const titel = `${dossier.zaaknummer}: beoordeling`;
  if (!procedure) {
    const model = { kop, begin: naar('beginIntegraleBeoordeling'), beoordeling: null };
    await res.locals.toon('pages/zaken/beoordeling', model, { titel });
    return;
  }
  const beoordeling = await leesBeoordeling(diensten, req, pagina, { procedure, naar });
  await res.locals.toon(
    'pages/zaken/beoordeling',
    { kop, begin: null, beoordeling },
    { titel, status: beoordeling.watAls.status },
  );
}

type NaarHandeling = Jarenstof['naarHandeling'];

/** The address of the form of an act, with the year filled in, when this person may do it now. */
function naarHandeling({ dossier, op }: Zaakpagina, door: Handelende): NaarHandeling {
  const open = openHandelingen(dossier.toestand, door, op).filter(({ beletsel }) => beletsel === null);
  return (handeling, deel) => {
    const kans = open.find((mogelijk) => mogelijk.handeling.naam === handeling);
    if (!kans) return null;
    const pad = `/zaken/${dossier.zaaknummer}/procedures/${kans.procedureId}/handelingen/${handeling}`;
    return deel === undefined ? pad : `${pad}?${jaarvelden(deel).toString()}`;
  };
}

/** A year is no personal data: it may stand in an address. */
function jaarvelden({ jaar, vanMaand, totMaand }: Jaardeel): URLSearchParams {
  const heel = vanMaand === 1 && totMaand === 12;
  const maanden = heel ? {} : { vanMaand: String(vanMaand), totMaand: String(totMaand) };
  return new URLSearchParams({ jaar: String(jaar), ...maanden });
}

/** What the dossier has for this page, side by side. Without facts of the dienst there is no forfait to share either: nothing is worked out yet. */
async function leesRijen({ knex }: Diensten, zaakId: string) {
  const [ontvangen, partner, feiten, bijstand, oordelen, besluiten, gesprekken, betrokkenen] = await Promise.all([
    readAlOntvangen(knex, zaakId),
    findForfaitMetPartner(knex, zaakId),
    listJaarfeiten(knex, zaakId),
    listBijstand(knex, zaakId),
    listJaaroordelen(knex, zaakId),
    listBesluiten(knex, zaakId),
    listIntakegesprekken(knex, zaakId),
    listBetrokkenen(knex, zaakId),
  ]);
  const dossier = alsIntegraaldossier(feiten, bijstand);
  return {
    ...{ ontvangen, feiten, oordelen, besluiten, gesprekken, betrokkenen },
    dossier: dossier ?? LEEG_DOSSIER,
    forfaitMetPartner: dossier === null ? undefined : (partner ?? undefined),
  };
}

async function leesBeoordeling(
  diensten: Diensten,
  req: Request,
  { dossier: zaak, op }: Zaakpagina,
  { procedure, naar }: { readonly procedure: Proceduretoestand; readonly naar: NaarHandeling },
) {
  const { dossier, forfaitMetPartner, ontvangen, feiten, oordelen, besluiten, gesprekken, betrokkenen } =
    await leesRijen(diensten, zaak.zaakId);
  const jaren = jarenIn(procedure.gegevens);
  const stof: Jarenstof = {
    jaren,
    dossier,
    feiten,
    oordelen,
    op,
    naarHandeling: naar,
  };
  const alOntvangen = som([ontvangen, onderweg(zaak.toestand)]);
  const vraag = { dossier, jaren, op, alOntvangen, forfaitMetPartner };
  const watAls = leesWatAls(req, vraag);
  const beschiktOp = datumUit(procedure.gegevens, 'beschiktOp');
  const nu = watAlsBedrag({ ...vraag, op: beschiktOp ?? op });
  // As soon as somebody names a year here, the beoordeling is ours and worked out by our rules.
  const isOvergenomen = procedure.gegevens['overgenomen'] === true && jaren.length === 0;
  const overgenomen = isOvergenomen ? toonOvergenomen(besluiten, zaak.toestand) : null;
  const vooraankondiging = besluiten.find(({ besluitsoort }) => besluitsoort === 'vooraankondiging');
  return {
    verhaal: toonVerhaal(gesprekken, betrokkenen),
    zonderVerhaal: toonZonderVerhaal(procedure.gegevens['overgenomen'] === true),
    nieuwGesprek: naar('legIntakegesprekVast'),
    versneld: isVersneld(procedure.gegevens) ? `${VERSNELD.tekst} (${VERSNELD.bron}; aanname)` : null,
    dwangsommen: dwangsommen(procedure.gegevens, op).map((stand) => toonDwangsom(stand, op)),
    voegToe: naar('voegJaarToe'),
    jaren: toonJarentabel(stof, isOvergenomen),
    kaarten: toonJaarkaarten(stof),
    ...(overgenomen ?? {
      bedragen: toonBedragen(
        nu,
        beschiktOp ?? op,
        beschiktOp === null ? 'Als er vandaag werd beslist,' : 'Vastgesteld bij de beschikking van',
      ),
      verschillen: toonVerschillen(
        vooraankondiging?.regels ?? null,
        nu.regels,
        typeof procedure.gegevens['feitenGewijzigdOp'] === 'string',
      ),
    }),
    watAls: toonWatAls(watAls, vraag, `/zaken/${zaak.zaaknummer}/beoordeling`),
    vergelijkbaar: await vergelijk(diensten, zaak.zaakId, stof),
  };
}

/** For each year with facts the decided years nearest to it. */
async function vergelijk({ knex }: Diensten, zaakId: string, { jaren, dossier }: Jarenstof): Promise<readonly Tabel[]> {
  const metFeiten = jaren.flatMap(({ deel }) => {
    const stand = standVan(dossier, deel);
    return stand ? [{ deel, profiel: profielVan(stand) }] : [];
  });
  if (metFeiten.length === 0) return [];
  const kandidaten = await listVergelijkbareJaren(
    knex,
    zaakId,
    metFeiten.map(({ profiel }) => profiel),
  );
  return metFeiten.map(({ deel, profiel }): Tabel => {
    const gevonden = dichtstbij(profiel, kandidaten.get(profiel.gecorrigeerd) ?? [], VERGELIJK_MET);
    return {
      bijschrift: `Meest vergelijkbaar met ${schrijfJaardeel(deel)}`,
      kolommen: [
        { titel: 'Zaak', vast: true },
        { titel: 'Jaar' },
        { titel: 'Oordeel' },
        { titel: 'Beslist op', vast: true },
        { titel: 'Verlaagd', getal: true },
      ],
      rijen: gevonden.map((jaar): readonly Cel[] => [
        { tekst: jaar.zaaknummer, href: `/zaken/${jaar.zaaknummer}/beoordeling` },
        naamVanJaar(jaar.jaar),
        { badge: badgeVan(jaar) },
        toonDatum(jaar.op),
        toonBedrag(jaar.gecorrigeerd),
      ]),
      leeg: {
        titel: `Nog geen vergelijkbaar jaar bij ${schrijfJaardeel(deel)}`,
        tekst: 'Zodra er jaren zijn beslist, staan hier de meest vergelijkbare.',
      },
    };
  });
}

function naamVanJaar(sleutel: string): string {
  const deel = leesJaarsleutel(sleutel);
  return deel === null ? sleutel : schrijfJaardeel(deel);
}
