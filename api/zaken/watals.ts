/** What if: another day, another judgment, another amount. Worked out with the rules of the real thing and kept nowhere. */
import type { Request } from 'express';
import joi from 'joi';
import { toonBedragen, type Bedragweergave } from '#api/zaken/beoordeling.bedrag';
import { toonFouten, toonVelden, type Foutregel, type Veldweergave } from '#api/shared/formulier/veldweergave';
import { leesFormulier, type Gelezen } from '#api/shared/formulier/schema';
import { berekenIntegraal, type Integraalbedrag, type Rekenvraag } from '#domain/integraal/berekening';
import { bedragVan, standVan, vulAan, type Jaarstand } from '#domain/integraal/feiten';
import { jaarsleutel, schrijfJaardeel } from '#domain/integraal/jaardeel';
import { GRONDNAMEN } from '#domain/integraal/oordeel';
import type { Jaargrond } from '#domain/bedragen/compensatie.feiten';
import { datumUit, getalUit, tekstUit, type Veld } from '#domain/processen/velden';
import { centen, schrijfBedrag } from '#domain/waarden/geld';

/** The form as it is on the page. */
export interface WatAls {
  readonly status: 200 | 422;
  readonly actie: string;
  readonly velden: readonly Veldweergave[];
  readonly fouten: readonly Foutregel[];
  readonly uitkomst: Bedragweergave | null;
  readonly verschil: string | null;
}

/** What was asked; null when the page was only opened. */
export type GelezenWatAls = (Gelezen & { readonly velden: readonly Veld[] }) | null;

function veldenVoor({ jaren, dossier, op }: Rekenvraag): {
  readonly velden: readonly Veld[];
  readonly begin: Readonly<Record<string, string>>;
} {
  const delen = jaren.map(({ deel, oordeel }) => ({ id: jaarsleutel(deel).replace(/\W/g, '_'), deel, oordeel }));
  const velden = delen.flatMap(({ id, deel }): readonly Veld[] => [
    {
      naam: `grond_${id}`,
      label: `Oordeel over ${schrijfJaardeel(deel)}`,
      soort: 'keuze',
      keuzes: Object.entries(GRONDNAMEN).map(([waarde, label]) => ({ waarde, label })),
    },
    {
      naam: `bedrag_${id}`,
      label: `Verlaagd of teruggevorderd in ${schrijfJaardeel(deel)}`,
      soort: 'bedrag',
      minimum: 0,
      maximum: 1_000_000_000,
    },
  ]);
  const begin = Object.fromEntries(
    delen.flatMap(({ id, deel, oordeel }) => [
      [`grond_${id}`, oordeel?.grond ?? 'geen'],
      [`bedrag_${id}`, schrijfBedrag(bedragVan(standVan(dossier, deel), 'gecorrigeerd')).replace(/^€\s*/, '')],
    ]),
  );
  return {
    velden: [{ naam: 'op', label: 'Dag van het besluit', soort: 'datum' }, ...velden],
    begin: { op, ...begin },
  };
}

const GEVRAAGD = joi.object({ op: joi.string().required() }).unknown(true);

/** Reads the form when it was sent. */
export function leesWatAls(req: Request, vraag: Rekenvraag): GelezenWatAls {
  if (req.method !== 'POST' || GEVRAAGD.validate(req.body).error) return null;
  const { velden } = veldenVoor(vraag);
  return { ...leesFormulier(velden, req.body, vraag.op), velden };
}

/** The calculation for a question, changed or not. */
export function watAlsBedrag(vraag: Rekenvraag): Integraalbedrag {
  return berekenIntegraal(vraag);
}

/** The form with, after sending, its answer beside what it would be without the changes. */
export function toonWatAls(gelezen: GelezenWatAls, vraag: Rekenvraag, actie: string): WatAls {
  const { velden, begin } = veldenVoor(vraag);
  const fouten = gelezen?.fouten ?? [];
  const kaal = { actie, velden: toonVelden(velden, gelezen?.ruw ?? begin, fouten), fouten: toonFouten(velden, fouten) };
  if (gelezen === null) return { ...kaal, status: 200, uitkomst: null, verschil: null };
  if (fouten.length > 0) return { ...kaal, status: 422, uitkomst: null, verschil: null };
  const anders = pasAan(vraag, gelezen);
  const bedrag = berekenIntegraal(anders);
  const verschil = centen(bedrag.totaal - berekenIntegraal(vraag).totaal);
  const tekst =
    verschil === 0
      ? 'Dat is evenveel als nu.'
      : `Dat is ${schrijfBedrag(centen(Math.abs(verschil)))} ${verschil > 0 ? 'meer' : 'minder'} dan nu.`;
  return {
    ...kaal,
    status: 200,
    uitkomst: toonBedragen(bedrag, anders.op, 'Wat als er werd beslist op'),
    verschil: tekst,
  };
}

function pasAan(vraag: Rekenvraag, { invoer }: Gelezen): Rekenvraag {
  const op = datumUit(invoer, 'op') ?? vraag.op;
  const id = (sleutel: string): string => sleutel.replace(/\W/g, '_');
  const jaren = vraag.jaren.map((jaar) => ({
    ...jaar,
    oordeel: {
      grond: (tekstUit(invoer, `grond_${id(jaarsleutel(jaar.deel))}`) ?? 'geen') as Jaargrond,
      uitsluiting: null,
    },
  }));
  const standen = vraag.jaren.map(({ deel }): Jaarstand => {
    const sleutel = jaarsleutel(deel);
    const gecorrigeerd = centen(getalUit(invoer, `bedrag_${id(sleutel)}`) ?? 0);
    return { sleutel, ...vulAan(standVan(vraag.dossier, deel) ?? { bedragen: {} }, { bedragen: { gecorrigeerd } }) };
  });
  return { ...vraag, op, jaren, dossier: { ...vraag.dossier, jaren: standen } };
}
