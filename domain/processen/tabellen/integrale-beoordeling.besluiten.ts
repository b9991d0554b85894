/** Which besluiten one day gives: the grant, and a refusal for each ground that was refused (RVS:2025:1301: UHT-DC I, DC-I A, DH5 A). */
import type { Integraalbedrag } from '#domain/integraal/berekening';
import type { Beoordeeldjaar } from '#domain/integraal/jaren';
import type { Besluit, Besluitregel, Besluitsoort } from '#domain/processen/effecten';
import { redenenVan } from '#domain/processen/tabellen/integrale-beoordeling.redenen';
import type { Datum } from '#domain/waarden/datum';
import { centen, som, type EuroCenten } from '#domain/waarden/geld';

/** What the besluiten are made of. */
export interface Beschikvraag {
  readonly op: Datum;
  readonly jaren: readonly Beoordeeldjaar[];
  readonly bedrag: Integraalbedrag;
  /** Forfait on top (Wht 2.7 lid 1). */
  readonly aanvulling: EuroCenten;
  readonly opgesteldDoor: string;
  readonly geaccordeerdDoor: string;
}

const OGS_BRON = 'Wht 2.6';

/** The besluiten of this day, grants first. A year that was refused is refused on bias and on hardness, each in its own besluit. */
export function beschikkingen(vraag: Beschikvraag): readonly Besluit[] {
  const { jaren, bedrag, aanvulling } = vraag;
  const compensatiejaren = metGrond(jaren, ['vooringenomenheid', 'hardheid']);
  const ogsjaren = metGrond(jaren, ['ogs']);
  const geweigerd = metGrond(jaren, ['geen']);
  const zonderCompensatie = [...ogsjaren, ...geweigerd];
  const isOgs = (regel: Besluitregel): boolean => regel.bron === OGS_BRON;
  return [
    toekenning(
      vraag,
      'compensatie',
      compensatiejaren,
      bedrag.regels.filter((regel) => !isOgs(regel)),
    ),
    toekenning(vraag, 'ogs', ogsjaren, bedrag.regels.filter(isOgs)),
    aanvulling > 0
      ? besluit(vraag, 'forfaitNaBeoordeling', {
          uitkomst: 'toegekend',
          regels: [{ omschrijving: 'Aanvulling tot het forfait', bedrag: aanvulling, bron: 'Wht 2.7 lid 1' }],
          redenen: ['U heeft recht op een herstelmaatregel en meldde zich op tijd aan.'],
        })
      : null,
    afwijzing(vraag, 'geenVooringenomenheid', zonderCompensatie),
    afwijzing(vraag, 'geenHardheid', zonderCompensatie),
    afwijzing(vraag, 'geenOgs', geweigerd),
  ].flatMap((regel) => regel ?? []);
}

function metGrond(jaren: readonly Beoordeeldjaar[], gronden: readonly string[]): readonly Beoordeeldjaar[] {
  return jaren.filter(({ oordeel }) => oordeel !== null && gronden.includes(oordeel.grond));
}

function toekenning(
  vraag: Beschikvraag,
  soort: Besluitsoort,
  jaren: readonly Beoordeeldjaar[],
  regels: readonly Besluitregel[],
): Besluit | null {
  if (jaren.length === 0) return null;
  return besluit(vraag, soort, { uitkomst: 'toegekend', regels, redenen: redenenVan(jaren) });
}

function afwijzing(vraag: Beschikvraag, soort: Besluitsoort, jaren: readonly Beoordeeldjaar[]): Besluit | null {
  if (jaren.length === 0) return null;
  return besluit(vraag, soort, { uitkomst: 'afgewezen', regels: [], redenen: redenenVan(jaren) });
}

function besluit(
  { op, bedrag, opgesteldDoor, geaccordeerdDoor }: Beschikvraag,
  besluitsoort: Besluitsoort,
  delen: Pick<Besluit, 'uitkomst' | 'regels' | 'redenen'>,
): Besluit {
  return {
    besluitsoort,
    ...delen,
    dagtekening: op,
    bedrag: som(delen.regels.map((regel) => centen(regel.bedrag))),
    regelversie: bedrag.berekening.regelversie,
    opgesteldDoor,
    geaccordeerdDoor,
  };
}
