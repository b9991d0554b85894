/** Every page of the web, as somebody who may open it asks for it: from the table of routes, filled in from the dossier. */
import type { Knex } from 'knex';
import { alleRoutes } from '#api/routes';
import type { Diensten } from '#api/compose';
import type { Route } from '#api/shared/route';
import { isHandelaar } from '#bench/volume/bench';
import { maakBeoordelingen } from '#bench/volume/beoordelingen';
import { maakDikkeZaak } from '#bench/volume/dikkezaak';
import { maakSteekproef } from '#bench/volume/steekproef';
import type { Sessie } from '#bench/volume/sessie';
import type { Verzoek } from '#bench/volume/belasting';
import { magPagina } from '#domain/autorisatie/rechten';
import { REKENREGELS } from '#domain/rekenhulp/register';

/** A page to measure. Without requests it cannot be, and `reden` says why. */
export interface Benchpagina {
  readonly naam: string;
  readonly verzoeken: readonly Verzoek[];
  readonly reden?: string;
  /** At once; the usual number when it does not say. */
  readonly gebruikers?: number;
}

/** Zaken over which the requests of a page are spread. */
const ZAKEN = 60;

type Rij = Readonly<Record<string, string>>;

/** Paths of one route, filled in; null when the dossier has nothing to fill them with. */
type Vuller = (knex: Knex) => Promise<readonly Rij[]>;

/** Zaken spread over the whole dossier; with `open` only those of which the aanmelding runs. */
async function zaken(knex: Knex, open = false): Promise<readonly Rij[]> {
  const [geteld] = await knex('zaken').count<{ n: number }[]>('* as n');
  const bron = open
    ? `(select z.* from zaken z join procedures p on p.zaak_id = z.id where p.procedure_id = 'aanmelding-1' and p.fase = 'lopend')`
    : 'zaken';
  const { rows } = await knex.raw<{ rows: Rij[] }>(
    `select zaaknummer from (select zaaknummer, row_number() over (order by zaaknummer) as n from ${bron} b) z
     where n % ? = 0 order by zaaknummer limit ?`,
    [Math.max(1, Math.floor((geteld?.n ?? 0) / (open ? 4 : 1) / ZAKEN)), ZAKEN],
  );
  return rows;
}

/** The aanmelding of zaken in which it runs. */
async function openAanmeldingen(knex: Knex): Promise<readonly Rij[]> {
  return (await zaken(knex, true)).map((rij) => ({ ...rij, procedureId: 'aanmelding-1' }));
}

const VULLERS: readonly { readonly parameters: readonly string[]; readonly vul: Vuller }[] = [
  { parameters: [], vul: () => Promise.resolve([{}]) },
  { parameters: ['zaaknummer'], vul: (knex) => zaken(knex) },
  {
    parameters: ['zaaknummer', 'procedureId', 'handeling'],
    vul: async (knex) => (await openAanmeldingen(knex)).map((rij) => ({ ...rij, handeling: 'legContactVast' })),
  },
  {
    parameters: ['zaaknummer', 'briefId'],
    vul: (knex) =>
      knex('brieven as b')
        .join('zaken as z', 'z.id', 'b.zaak_id')
        .whereNot('b.status', 'te maken')
        .limit(ZAKEN)
        .select<Rij[]>({ zaaknummer: 'z.zaaknummer', briefId: 'b.id' }),
  },
  {
    parameters: ['runnummer'],
    vul: (knex) => knex('betaalruns').limit(20).select<Rij[]>('runnummer'),
  },
  {
    parameters: ['zaaknummer', 'stukId'],
    vul: (knex) =>
      knex('stukken as s')
        .join('zaken as z', 'z.id', 's.zaak_id')
        .limit(ZAKEN)
        .select<Rij[]>({ zaaknummer: 'z.zaaknummer', stukId: 's.id' }),
  },
  {
    // The acts with a page of their own are those on the dossier; they belong to the aanmelding.
    parameters: ['zaaknummer', 'procedureId'],
    vul: openAanmeldingen,
  },
  {
    parameters: ['medewerker'],
    vul: (knex) =>
      knex('medewerkers')
        .where('actief', true)
        .whereRaw(`'pzb' = any (rollen)`)
        .limit(20)
        .select<Rij[]>({ medewerker: 'id' }),
  },
  { parameters: ['steekproef'], vul: (knex) => knex('steekproeven').limit(20).select<Rij[]>({ steekproef: 'id' }) },
  {
    parameters: ['steekproef', 'besluit'],
    vul: (knex) =>
      knex('steekproeftrekkingen').limit(ZAKEN).select<Rij[]>({ steekproef: 'steekproef_id', besluit: 'besluit_id' }),
  },
  { parameters: ['import'], vul: (knex) => knex('imports').limit(20).select<Rij[]>({ import: 'id' }) },
  { parameters: ['regel'], vul: () => Promise.resolve(REKENREGELS.map(({ regel }) => ({ regel }))) },
];

/** Other addresses of the same page, each a measurement of its own. */
const VARIANTEN: Readonly<Record<string, readonly string[]>> = {
  '/werkvoorraad': [
    '?weergave=team',
    '?weergave=niet-toegewezen&sorteer=wacht',
    '?weergave=team&fase=eersteToets.voorstel&sorteer=naam',
    '?weergave=team&termijn=verlopen',
    '?weergave=afgerond',
  ],
};

/** Its budget is for somebody who opens a zaak, so that it is also measured with one at a time. */
const ZAAKPAGINA = '/zaken/:zaaknummer';

/** A redirect; and a page that is only asked for through the links of another, which are measured. */
const GEEN_PAGINA = ['/', '/sturing/zaken'];

/** All pages there are now, with the sessions of those who may open each. */
export async function maakPaginas(knex: Knex, sessies: readonly Sessie[]): Promise<readonly Benchpagina[]> {
  const gemaakt = await vulAan(knex);
  // The table of routes asks nothing of the services before a request comes in.
  const routes = alleRoutes({ instellingen: {} } as unknown as Diensten);
  const uit: Benchpagina[] = [];
  for (const route of routes) {
    if (route.methode !== 'get' || GEEN_PAGINA.includes(route.pad)) continue;
    uit.push(await maakPagina(knex, route, sessies));
    const [eerste] = uit.slice(-1);
    if (route.pad === ZAAKPAGINA && eerste) uit.push({ ...eerste, naam: `${ZAAKPAGINA} (one user)`, gebruikers: 1 });
    for (const variant of VARIANTEN[route.pad] ?? []) {
      const verzoeken = (eerste?.verzoeken ?? []).map(({ pad, ...rest }) => ({ ...rest, pad: `${pad}${variant}` }));
      uit.push({ naam: `${route.pad}${variant}`, verzoeken });
    }
  }
  return [
    ...uit,
    ...dikkeZaak(gemaakt, sessies),
    ...beoordelingen(gemaakt, sessies),
    ...(await gezocht(knex, sessies)),
    ...(await doorgeklikt(sessies)),
  ];
}

interface Gemaakt {
  readonly dikkeZaak: string | null;
  readonly inBeoordeling: readonly string[];
}

/** What a file of aanmeldingen does not bring, so that the pages of it can be measured too. Before the routes are filled in from the dossier. */
async function vulAan(knex: Knex): Promise<Gemaakt> {
  await maakSteekproef(knex);
  return { dikkeZaak: await maakDikkeZaak(knex), inBeoordeling: await maakBeoordelingen(knex) };
}

/** The zaak of the budget: 40 documents and 200 events, opened by one user. */
function dikkeZaak({ dikkeZaak: zaaknummer }: Gemaakt, sessies: readonly Sessie[]): readonly Benchpagina[] {
  const [kijker] = magWie({ recht: 'zaken.bekijken' }, sessies);
  const naam = `${ZAAKPAGINA} (40 documents, 200 events, one user)`;
  if (!kijker || zaaknummer === null) return [{ naam, verzoeken: [], reden: 'no open zaak, or nobody who may see it' }];
  const verzoeken = ['', '/logboek', '/stukken'].map((tab) => ({
    pad: `/zaken/${zaaknummer}${tab}`,
    cookie: kijker.cookie,
  }));
  return [
    { naam, verzoeken: verzoeken.slice(0, 1), gebruikers: 1 },
    { naam: `its logboek and its stukken (one user)`, verzoeken: verzoeken.slice(1), gebruikers: 1 },
  ];
}

/** What a PZB works with in the integrale beoordeling: four years with facts and judgments, worked out while the page is made. */
function beoordelingen({ inBeoordeling: nummers }: Gemaakt, sessies: readonly Sessie[]): readonly Benchpagina[] {
  const kijkers = magWie({ recht: 'zaken.bekijken' }, sessies);
  return ['beoordeling', 'ouder', 'stukken'].map((tab) => {
    const verzoeken = nummers.flatMap((nummer, i) => {
      const kijker = kijkers[i % kijkers.length];
      return kijker ? [{ pad: `/zaken/${nummer}/${tab}`, cookie: kijker.cookie }] : [];
    });
    const reden = verzoeken.length === 0 ? { reden: 'no granted zaak, or nobody who may see it' } : {};
    return { naam: `${ZAAKPAGINA}/${tab} (in the beoordeling, four years)`, verzoeken, ...reden };
  });
}

async function maakPagina(knex: Knex, route: Route, sessies: readonly Sessie[]): Promise<Benchpagina> {
  const naam = route.pad;
  // The form of an act opens only for who may do that act.
  const wie = magWie(route, route.pad.includes('/handelingen/') ? sessies.filter(isHandelaar) : sessies);
  const nodig = [...route.pad.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter);
  const vuller = VULLERS.find(({ parameters }) => parameters.join() === nodig.join());
  if (!vuller) return { naam, verzoeken: [], reden: `the bench does not know what to fill in for ${nodig.join(', ')}` };
  const rijen = await vuller.vul(knex);
  if (rijen.length === 0) return { naam, verzoeken: [], reden: 'nothing of the kind in this dossier' };
  if (wie.length === 0) return { naam, verzoeken: [], reden: 'no demo user may open it' };
  const paden = rijen.map((rij) => route.pad.replace(/:(\w+)/g, (_heel, parameter: string) => rij[parameter] ?? ''));
  const lengte = Math.max(paden.length, wie.length);
  return {
    naam,
    verzoeken: Array.from({ length: lengte }, (_leeg, i) => ({
      pad: paden[i % paden.length] ?? '',
      cookie: wie[i % wie.length]?.cookie ?? '',
    })),
  };
}

function magWie({ recht }: Pick<Route, 'recht'>, sessies: readonly Sessie[]): readonly Sessie[] {
  return sessies.filter(({ gebruiker }) => recht === null || magPagina(gebruiker.rollen, recht));
}

/** Searching by name: the form is posted once, the page with the answer is what is measured. */
async function gezocht(knex: Knex, sessies: readonly Sessie[]): Promise<readonly Benchpagina[]> {
  const namen = await knex('personen').orderBy('id').limit(6).pluck<string[]>('achternaam');
  const [zoeker] = magWie({ recht: 'zaken.bekijken' }, sessies);
  if (!zoeker) return [];
  const verzoeken: Verzoek[] = [];
  for (const naam of namen) {
    const pad = await zoek(zoeker, naam);
    if (pad !== null) verzoeken.push({ pad, cookie: zoeker.cookie });
  }
  const reden = verzoeken.length === 0 ? { reden: 'the search gave no page of answers' } : {};
  return [{ naam: '/zoeken (name)', verzoeken, ...reden }];
}

async function zoek({ web, cookie }: Sessie, vraag: string): Promise<string | null> {
  const pagina = await (await fetch(`${web}/zoeken`, { headers: { cookie } })).text();
  const csrf = /name="_csrf" value="([^"]+)"/.exec(pagina)?.[1] ?? '';
  const antwoord = await fetch(`${web}/zoeken`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _csrf: csrf, q: vraag }).toString(),
  });
  return antwoord.status === 303 ? antwoord.headers.get('location') : null;
}

/** The zaken behind the numbers of the sturing: the links as the page gives them. */
async function doorgeklikt(sessies: readonly Sessie[]): Promise<readonly Benchpagina[]> {
  const [leider] = magWie({ recht: 'sturing' }, sessies);
  if (!leider) return [];
  const { web, cookie } = leider;
  const pagina = await (await fetch(`${web}/sturing`, { headers: { cookie } })).text();
  const paden = [...new Set([...pagina.matchAll(/href="(\/sturing\/zaken\?[^"]+)"/g)].map(([, pad]) => pad ?? ''))];
  const verzoeken = paden.map((pad) => ({ pad: pad.replaceAll('&amp;', '&'), cookie }));
  return verzoeken.length === 0 ? [] : [{ naam: '/sturing/zaken (every link of /sturing)', verzoeken }];
}
