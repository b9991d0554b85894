/** The years of the beoordeling on screen: judgment and facts with their source, what the ouder says beside what we found. */
import { tekenJaar, type Jaarbeeld } from '#api/zaken/jaarbeeld';
import { toonBedrag, type Badge, type Cel, type Tabel } from '#api/shared/weergave';
import type { Jaarfeitrij, Jaaroordeelrij } from '#db/queries/integraal.query';
import { bedragVan, BRONNAMEN, standVan, type Integraaldossier } from '#domain/integraal/feiten';
import { FEITVOLGORDE, feitnaam, feitwaarde } from '#domain/integraal/feittekst';
import { jaarsleutel, schrijfJaardeel, type Jaardeel } from '#domain/integraal/jaardeel';
import type { Beoordeeldjaar } from '#domain/integraal/jaren';
import { GRONDNAMEN, UITSLUITINGEN, type Jaaroordeel } from '#domain/integraal/oordeel';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

/** Everything the presenter needs of the years. */
export interface Jarenstof {
  readonly jaren: readonly Beoordeeldjaar[];
  readonly dossier: Integraaldossier;
  readonly feiten: readonly Jaarfeitrij[];
  readonly oordelen: readonly Jaaroordeelrij[];
  readonly op: Datum;
  /** Address of the form of an act for this person now, or null. */
  readonly naarHandeling: (handeling: string, deel?: Jaardeel) => string | null;
}

/** One year as a card. */
export interface Jaarkaart {
  readonly id: string;
  readonly titel: string;
  readonly badge: Badge;
  readonly motivering: string | null;
  readonly wie: string | null;
  readonly beeld: Jaarbeeld;
  readonly feiten: Tabel;
  readonly opmerkingen: readonly string[];
  readonly acties: readonly { readonly href: string; readonly tekst: string }[];
}

/** The overview of all years. `isOvergenomen`: it stood in another system before, whose years did not come along. */
export function toonJarentabel({ jaren, dossier }: Jarenstof, isOvergenomen: boolean): Tabel {
  return {
    bijschrift: 'De jaren van deze beoordeling',
    kolommen: [
      { titel: 'Jaar', vast: true },
      { titel: 'Oordeel' },
      { titel: 'Verlaagd of teruggevorderd', getal: true },
    ],
    rijen: jaren.map(({ deel, oordeel }): readonly Cel[] => {
      const stand = standVan(dossier, deel);
      return [
        { tekst: schrijfJaardeel(deel), href: `#jaar-${jaarId(deel)}` },
        { badge: badgeVan(oordeel) },
        stand ? toonBedrag(bedragVan(stand, 'gecorrigeerd')) : 'nog niet uitgezocht',
      ];
    }),
    leeg: isOvergenomen
      ? {
          titel: 'De jaren zijn niet overgenomen',
          tekst: 'Het vorige systeem gaf de bedragen door, niet de feiten en het oordeel per jaar.',
        }
      : {
          titel: 'Er staan nog geen jaren in de beoordeling',
          tekst: 'Voeg de jaren toe die de ouder wil laten bekijken. Dat kan ook later nog.',
        },
  };
}

function jaarId(deel: Jaardeel): string {
  return jaarsleutel(deel).replace('/', '-');
}

/** Colour and words of a judgment. */
export function badgeVan(oordeel: Jaaroordeel | null): Badge {
  if (oordeel === null) return { soort: 'neutral', tekst: 'Nog niet beoordeeld' };
  if (oordeel.grond !== 'geen') return { soort: 'success', tekst: GRONDNAMEN[oordeel.grond] };
  return {
    soort: 'danger',
    tekst: oordeel.uitsluiting === null ? GRONDNAMEN.geen : UITSLUITINGEN[oordeel.uitsluiting].titel,
  };
}

/** A card for each year. */
export function toonJaarkaarten(stof: Jarenstof): readonly Jaarkaart[] {
  return stof.jaren.map((jaar) => toonJaarkaart(stof, jaar));
}

function toonJaarkaart(stof: Jarenstof, { deel, oordeel }: Beoordeeldjaar): Jaarkaart {
  const sleutel = jaarsleutel(deel);
  const rijen = stof.feiten.filter(({ jaar }) => jaar === sleutel);
  const gegeven = oordeel === null ? undefined : stof.oordelen.find(({ jaar }) => jaar === sleutel);
  const actie = (handeling: string, tekst: string): Jaarkaart['acties'] => {
    const href = stof.naarHandeling(handeling, deel);
    return href === null ? [] : [{ href, tekst }];
  };
  return {
    id: `jaar-${jaarId(deel)}`,
    titel: schrijfJaardeel(deel),
    badge: badgeVan(oordeel),
    motivering: gegeven?.motivering ?? null,
    wie: gegeven ? `${gegeven.door}, ${schrijfDatum(gegeven.op)}` : null,
    beeld: tekenJaar(deel, standVan(stof.dossier, deel), stof.op, schrijfJaardeel(deel)),
    feiten: toonFeiten(rijen, schrijfJaardeel(deel)),
    opmerkingen: rijen
      .flatMap(({ opmerking, op }) => (opmerking === null ? [] : [`${schrijfDatum(op)}: ${opmerking}`]))
      .filter((tekst, i, alle) => alle.indexOf(tekst) === i),
    acties: [
      ...actie('legJaarfeitenVast', 'Leg feiten vast'),
      ...actie('beoordeelJaar', 'Beoordeel dit jaar'),
      ...actie('legCorrectieOuderVast', 'Wat klopt er niet volgens de ouder?'),
    ],
  };
}

/** Our fact with its source, and beside it what the ouder says. */
function toonFeiten(rijen: readonly Jaarfeitrij[], naam: string): Tabel {
  const laatste = (feit: string, herkomst: Jaarfeitrij['herkomst']): Jaarfeitrij | undefined =>
    rijen.findLast((rij) => rij.feit === feit && rij.herkomst === herkomst);
  const metOuder = rijen.some(({ herkomst, feit }) => herkomst === 'ouder' && feit !== 'opmerking');
  return {
    bijschrift: `Feiten van ${naam}`,
    kolommen: [
      { titel: 'Feit' },
      { titel: 'Bron' },
      { titel: 'Wat wij vonden', getal: true },
      ...(metOuder ? [{ titel: 'Volgens de ouder', getal: true }] : []),
    ],
    rijen: FEITVOLGORDE.flatMap((feit): readonly (readonly Cel[])[] => {
      const [wij, ouder] = [laatste(feit, 'dienst'), laatste(feit, 'ouder')];
      if (!wij && !ouder) return [];
      const bron: Cel = wij
        ? { tekst: BRONNAMEN[wij.bron], onder: wij.vindplaats ?? `${wij.door}, ${schrijfDatum(wij.op)}` }
        : '–';
      return [
        [
          feitnaam(feit),
          bron,
          wij ? feitwaarde(wij) : 'niet gevonden',
          ...(metOuder ? [ouder ? feitwaarde(ouder) : '–'] : []),
        ],
      ];
    }),
    leeg: {
      titel: 'Van dit jaar is nog niets vastgelegd',
      tekst: 'Leg vast wat de bronnen zeggen. Niets gevonden? Vul dan nul in.',
    },
  };
}
