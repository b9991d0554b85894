import { berekenOverledenKind } from '#domain/bedragen/overleden-kind';
import { OVERLEDEN_KIND_SINDS } from '#domain/parameters/nabestaanden';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel, rekenfout } from '#domain/rekenhulp/rekenregel';

/** The amount for relatives of a deceased child (Wht 2.14c–2.14f). */
export const overledenKindRegel = maakRegel({
  regel: 'overleden-kind',
  titel: 'Nabestaanden van een overleden kind',
  toelichting:
    'Het bedrag van de kindregeling op de leeftijd bij overlijden of op 1 juli 2023, gedeeld over wie op tijd een aanvraag deed.',
  bron: 'Wht 2.14c tot en met 2.14f',
  invoer: {
    geboortedatum: { label: 'Geboortedatum van het kind', vorm: { soort: 'datum' } },
    overleden: { label: 'Dag van overlijden', vorm: { soort: 'datum' } },
    aantalAanvragers: {
      label: 'Aantal rechthebbende aanvragers',
      hint: 'Alleen wie op tijd een aanvraag deed. Een partner gaat voor en telt als een.',
      vorm: { soort: 'getal', minimum: 1, maximum: 100 },
    },
  },
  uitkomst: {
    bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
    perAanvragerCenten: { label: 'Per aanvrager', vorm: { soort: 'centen' } },
  },
  reken: ({ geboortedatum, overleden, aantalAanvragers }, geldigOp) => {
    const geweigerd = goldNogNiet('de regeling voor een overleden kind', OVERLEDEN_KIND_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    if (overleden < geboortedatum)
      return rekenfout('verkeerde-volgorde', 'overleden', 'Het overlijden kan niet voor de geboorte liggen.');
    const op = geldigOp ?? overleden;
    const { bedrag, perAanvrager, ...verantwoording } = berekenOverledenKind({
      geboortedatum,
      overleden,
      aantalAanvragers,
      op,
    });
    return { ok: true, uitkomst: { bedragCenten: bedrag, perAanvragerCenten: perAanvrager }, ...verantwoording };
  },
});
