import { verdeelOverNabestaanden } from '#domain/bedragen/nabestaanden';
import { NABESTAANDEN_SINDS } from '#domain/parameters/nabestaanden';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel } from '#domain/rekenhulp/rekenregel';

/** Who gets what a deceased aanvrager would have got (Wht 2.9a, 2.9b). */
export const nabestaandenAanvragerRegel = maakRegel({
  regel: 'nabestaanden-aanvrager',
  titel: 'Nabestaanden van een overleden aanvrager',
  toelichting:
    'De partner gaat voor; zonder partner krijgen de kinderen die op tijd een aanvraag deden ieder een gelijk deel. Het erfrecht telt niet.',
  bron: 'Wht 2.9a en 2.9b',
  invoer: {
    heeftPartner: {
      label: 'Was er een partner op de dag van overlijden, en nog op de eerste van de maand erna?',
      vorm: { soort: 'jaNee' },
    },
    kinderenMetTijdigeAanvraag: {
      label: 'Kinderen die op tijd een aanvraag deden',
      vorm: { soort: 'getal', minimum: 0, maximum: 100 },
    },
    bedragCenten: { label: 'Wat de overledene zou hebben gekregen', vorm: { soort: 'centen', minimum: 0 } },
  },
  uitkomst: {
    partnerCenten: { label: 'Partner', vorm: { soort: 'centen' } },
    perKindCenten: { label: 'Per kind', vorm: { soort: 'centen' } },
  },
  reken: ({ heeftPartner, kinderenMetTijdigeAanvraag, bedragCenten }, geldigOp) => {
    const geweigerd = goldNogNiet('de regeling voor nabestaanden van een aanvrager', NABESTAANDEN_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    const op = geldigOp ?? NABESTAANDEN_SINDS;
    const { partner, perKind, ...verantwoording } = verdeelOverNabestaanden({
      heeftPartner,
      kinderenMetTijdigeAanvraag,
      bedrag: bedragCenten,
      op,
    });
    return { ok: true, uitkomst: { partnerCenten: partner, perKindCenten: perKind }, ...verantwoording };
  },
});
