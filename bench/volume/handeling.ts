import type { Knex } from 'knex';
import type { Sessie } from '#bench/volume/sessie';
import { metHoogstens } from '#bench/volume/tegelijk';
import { vatSamen, type Duren } from '#bench/volume/statistiek';

/** Zaken on which acts are done: each is used once, so that no act waits for another on the same zaak. */
export interface Zaakvoorraad {
  /** How many are left. */
  over(): number;
  /** The numbers of those that are left. */
  rest(): readonly string[];
  neem(): string;
}

/** Open zaken of team Noord, in an order that has nothing to do with when they came in. */
export async function maakZaakvoorraad(knex: Knex, aantal: number, binnen: Knex.QueryCallback): Promise<Zaakvoorraad> {
  const nummers = await knex('zaken as z')
    .join('procedures as p', 'p.zaak_id', 'z.id')
    .where({ 'p.procedure_id': 'aanmelding-1', 'p.fase': 'lopend' })
    .andWhere(binnen)
    .orderByRaw(`md5(z.zaaknummer)`)
    .limit(aantal)
    .pluck<string[]>('z.zaaknummer');
  return {
    over: () => nummers.length,
    rest: () => [...nummers],
    neem: () => {
      const nummer = nummers.pop();
      if (nummer === undefined) throw new Error('the bench ran out of zaken to act on');
      return nummer;
    },
  };
}

/** What came of one act: how long the post took in milliseconds, and whether it was done (not only taken up). */
export interface Handelinguitkomst {
  readonly ms: number;
  readonly gedaan: boolean;
}

const PAD = 'procedures/aanmelding-1/handelingen/legContactVast';

/** Opens the form of an act, fills it in and posts it; only the post counts. */
export async function doeHandeling({ web, cookie }: Sessie, zaaknummer: string): Promise<Handelinguitkomst> {
  const adres = `${web}/zaken/${zaaknummer}/${PAD}`;
  const pagina = await (await fetch(adres, { headers: { cookie } })).text();
  const velden = Object.fromEntries(
    [...pagina.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(([, naam = '', waarde = '']) => [
      naam,
      waarde,
    ]),
  );
  const body = new URLSearchParams({ ...velden, kanaal: 'telefoon', verslag: 'De ouder vroeg hoe het ermee staat.' });
  const begin = performance.now();
  const antwoord = await fetch(adres, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
  const ms = performance.now() - begin;
  await antwoord.arrayBuffer();
  // A session that ended is sent on as well, to sign in.
  const naar = antwoord.headers.get('location') ?? '';
  return { ms, gedaan: antwoord.status === 303 && naar.startsWith('/zaken/') };
}

/** Acts done by several people at once; `mislukt` counts what was not done. */
export async function doeHandelingen(
  wie: readonly Sessie[],
  voorraad: Zaakvoorraad,
  { aantal, tegelijk }: { readonly aantal: number; readonly tegelijk: number },
): Promise<{ readonly duren: Duren | null; readonly mislukt: number }> {
  const beurten = Array.from({ length: aantal }, (_leeg, i) => wie[i % wie.length] as Sessie);
  const uit = await metHoogstens(tegelijk, beurten, (sessie) => doeHandeling(sessie, voorraad.neem()));
  return {
    duren: vatSamen(uit.filter(({ gedaan }) => gedaan).map(({ ms }) => ms)),
    mislukt: uit.filter(({ gedaan }) => !gedaan).length,
  };
}
