import { berekenExToeslagpartner, type ExPartnerfeiten } from '#domain/bedragen/ex-toeslagpartner';
import { EX_PARTNER_SINDS } from '#domain/parameters/ex-toeslagpartner';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel, rekenfout, type Rekeninvoer, type Vormen, type Weigering } from '#domain/rekenhulp/rekenregel';

const jaNee = { soort: 'jaNee' } as const;
const datum = { soort: 'datum' } as const;

const INVOER = {
  peildatum: {
    label: 'Peildatum',
    hint: 'Meestal de dag waarop het forfait aan de aanvrager is betaald (Wht 3.1 lid 2).',
    vorm: datum,
  },
  aanvragerHerstelmaatregel: { label: 'E1: komt de aanvrager in aanmerking voor een herstelmaatregel?', vorm: jaNee },
  partnerVan: { label: 'Toeslagpartner vanaf', vorm: datum },
  partnerTot: {
    label: 'Laatste dag als toeslagpartner',
    hint: 'Leeg als zij het nog zijn.',
    vorm: datum,
    optioneel: true,
  },
  eindeDoorOverlijden: {
    label: 'E4: eindigde het partnerschap door het overlijden van de aanvrager?',
    vorm: jaNee,
    optioneel: true,
  },
  berekeningsjaar: {
    label: 'E2a, E2b: jaar van de beschikking of terugvordering',
    vorm: { soort: 'getal', minimum: 2005, maximum: 2019 },
    optioneel: true,
  },
  beschikkingBetreftEigenKind: {
    label:
      'E2a: gaat de beschikking door vooringenomenheid of hardheid (deels) over opvang van het eigen of pleegkind van de ex-partner?',
    vorm: jaNee,
    optioneel: true,
  },
  ogsBetreftEigenKind: {
    label: 'E2b: gaat de terugvordering met onterechte O/GS (deels) over opvang van dat kind?',
    vorm: jaNee,
    optioneel: true,
  },
  dagtekeningBeschikking: { label: 'E2c: dagtekening van de beschikking', vorm: datum, optioneel: true },
  zelfHerstelmaatregel: { label: 'E3: komt de ex-partner zelf in aanmerking voor een herstelmaatregel?', vorm: jaNee },
  eerderToegekend: { label: 'E5: kreeg de ex-partner dit bedrag al?', vorm: jaNee, optioneel: true },
  schadeAndersVergoed: {
    label: 'E6: is de schade al anders vergoed?',
    hint: 'Geld dat de aanvrager uit zichzelf deelde telt niet.',
    vorm: jaNee,
    optioneel: true,
  },
  eersteAanvraagdag: { label: 'Eerste dag waarop de aanvraag kon', vorm: datum, optioneel: true },
  uitnodigingDagtekening: { label: 'Dagtekening van de uitnodiging', vorm: datum, optioneel: true },
  aanvraagOntvangen: { label: 'Aanvraag ontvangen op', vorm: datum, optioneel: true },
} as const satisfies Vormen;

type Invoer = Rekeninvoer<typeof INVOER>;

/** € 10.000 for an ex-toeslagpartner (Wht 2.14g, 2.14h). */
export const exToeslagpartnerRegel = maakRegel({
  regel: 'ex-toeslagpartner',
  titel: 'Ex-toeslagpartner',
  toelichting: 'De voorwaarden E1 tot en met E6, het bedrag van € 10.000 en de laatste dag voor de aanvraag.',
  bron: 'Wht 2.14g, 2.14h en 6.1 lid 6 en 7',
  invoer: INVOER,
  uitkomst: {
    recht: { label: 'Recht', vorm: { soort: 'jaNee' } },
    redenen: { label: 'Redenen', vorm: { soort: 'teksten' } },
    bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
    aanvraagUiterlijk: { label: 'Aanvraag uiterlijk', vorm: { soort: 'datum' } },
  },
  reken: (invoer, geldigOp) => {
    const geweigerd = weiger(invoer) ?? goldNogNiet('de ex-toeslagpartnerregeling', EX_PARTNER_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    const { recht, redenen, bedrag, aanvraagUiterlijk, ...verantwoording } = berekenExToeslagpartner({
      peildatum: invoer.peildatum,
      aanvragerHerstelmaatregel: invoer.aanvragerHerstelmaatregel,
      partnerVan: invoer.partnerVan,
      partnerTot: invoer.partnerTot ?? null,
      eindeDoorOverlijden: invoer.eindeDoorOverlijden === true,
      berekeningsjaar: invoer.berekeningsjaar ?? null,
      beschikkingBetreftEigenKind: invoer.beschikkingBetreftEigenKind === true,
      ogsBetreftEigenKind: invoer.ogsBetreftEigenKind === true,
      dagtekeningBeschikking: invoer.dagtekeningBeschikking ?? null,
      zelfHerstelmaatregel: invoer.zelfHerstelmaatregel,
      eerderToegekend: invoer.eerderToegekend === true,
      schadeAndersVergoed: invoer.schadeAndersVergoed === true,
      ...vensterfeiten(invoer),
      op: geldigOp ?? EX_PARTNER_SINDS,
    });
    return { ok: true, uitkomst: { recht, redenen, bedragCenten: bedrag, aanvraagUiterlijk }, ...verantwoording };
  },
});

function weiger(invoer: Invoer): Weigering | null {
  if (invoer.partnerTot !== undefined && invoer.partnerTot < invoer.partnerVan) {
    return rekenfout(
      'verkeerde-volgorde',
      'partnerTot',
      'Het einde van het partnerschap kan niet voor het begin liggen.',
    );
  }
  const overKind = invoer.beschikkingBetreftEigenKind === true || invoer.ogsBetreftEigenKind === true;
  if (overKind && invoer.berekeningsjaar === undefined) {
    return rekenfout('verplicht', 'berekeningsjaar', 'Bij E2a en E2b is het berekeningsjaar nodig.');
  }
  return null;
}

function vensterfeiten(
  invoer: Invoer,
): Pick<ExPartnerfeiten, 'eersteAanvraagdag' | 'uitnodiging' | 'aanvraagOntvangen'> {
  return {
    eersteAanvraagdag: invoer.eersteAanvraagdag ?? null,
    uitnodiging: invoer.uitnodigingDagtekening ?? null,
    aanvraagOntvangen: invoer.aanvraagOntvangen ?? null,
  };
}
