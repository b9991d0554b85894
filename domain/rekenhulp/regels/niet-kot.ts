import { berekenNietKot } from '#domain/bedragen/niet-kot';
import { NIET_KOT_SINDS } from '#domain/parameters/niet-kot';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel } from '#domain/rekenhulp/rekenregel';
import { centen } from '#domain/waarden/geld';

const bedrag = { soort: 'centen', minimum: 0 } as const;

/** Huurtoeslag, zorgtoeslag and kindgebonden budget (Wht 2.16, 2.17). */
export const nietKotRegel = maakRegel({
  regel: 'niet-kot',
  titel: 'Huurtoeslag, zorgtoeslag en kindgebonden budget',
  toelichting:
    'Per toeslag en per jaar: 130% bij vooringenomenheid, 30% bij onterechte O/GS. Minder dan € 24 wordt niet betaald.',
  bron: 'Wht 2.16, 2.17 en 6.9 lid 8',
  invoer: {
    grond: { label: 'Grond', vorm: { soort: 'keuze', waarden: ['vooringenomenheid', 'ogs'] } },
    teruggevorderdCenten: { label: 'Teruggevorderd', vorm: bedrag },
    nietToegekendCenten: {
      label: 'Niet toegekend of niet als voorschot betaald',
      hint: 'Alleen bij vooringenomenheid.',
      vorm: bedrag,
      optioneel: true,
    },
    nogNietBetaaldCenten: {
      label: 'Nog niet betaald deel van de terugvordering',
      hint: 'Alleen bij vooringenomenheid.',
      vorm: bedrag,
      optioneel: true,
    },
    alsnogToegekendCenten: {
      label: 'Alsnog toegekend voor dat jaar',
      hint: 'Alleen bij vooringenomenheid.',
      vorm: bedrag,
      optioneel: true,
    },
    eerderOgsCenten: { label: 'Eerder gegeven wegens O/GS', vorm: bedrag, optioneel: true },
  },
  uitkomst: {
    bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
    wordtBetaald: { label: 'Wordt betaald', vorm: { soort: 'jaNee' } },
  },
  reken: (invoer, geldigOp) => {
    const geweigerd = goldNogNiet('de regeling voor andere toeslagen', NIET_KOT_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    const {
      bedrag: uitkomst,
      wordtBetaald,
      ...verantwoording
    } = berekenNietKot({
      grond: invoer.grond,
      teruggevorderd: invoer.teruggevorderdCenten,
      nietToegekend: invoer.nietToegekendCenten ?? centen(0),
      nogNietBetaald: invoer.nogNietBetaaldCenten ?? centen(0),
      alsnogToegekend: invoer.alsnogToegekendCenten ?? centen(0),
      eerderOgs: invoer.eerderOgsCenten ?? centen(0),
      op: geldigOp ?? NIET_KOT_SINDS,
    });
    return { ok: true, uitkomst: { bedragCenten: uitkomst, wordtBetaald }, ...verantwoording };
  },
});
