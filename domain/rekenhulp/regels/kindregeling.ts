import { berekenKindregeling } from '#domain/bedragen/kindregeling';
import { KINDREGELING_SINDS } from '#domain/parameters/kindregeling';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel, rekenfout } from '#domain/rekenhulp/rekenregel';

/** The amount for a child (Wht 2.10–2.12). */
export const kindregelingRegel = maakRegel({
  regel: 'kindregeling',
  titel: 'Kindregeling',
  toelichting:
    'Een vast bedrag per kind naar de leeftijd op 1 juli 2023. Dat de ouder gedupeerd is, of de ex-partner € 10.000 kreeg, is het uitgangspunt.',
  bron: 'Wht 2.10, 2.11, 2.11a en 2.12',
  invoer: {
    geboortedatum: { label: 'Geboortedatum', vorm: { soort: 'datum' } },
    relatie: {
      label: 'Relatie',
      hint: 'Eigen kind van de aanvrager, kind van de partner, (voormalig) pleegkind, of kind van een ex-toeslagpartner.',
      vorm: { soort: 'keuze', waarden: ['eigen', 'partner', 'pleeg', 'voormalig-pleeg', 'ex-partner'] },
    },
    partnerOp20210126: {
      label: 'Was de partner op 26 januari 2021 partner van de aanvrager?',
      hint: 'Nodig bij een kind van de partner; bij een pleegkind alleen als het een pleegkind van de partner is.',
      vorm: { soort: 'jaNee' },
      optioneel: true,
    },
    partnerschapVanaf: {
      label: 'Begin van het partnerschap',
      hint: 'Nodig bij een kind van een ex-toeslagpartner.',
      vorm: { soort: 'datum' },
      optioneel: true,
    },
    eerderToegekend: { label: 'Kreeg het kind dit bedrag al?', vorm: { soort: 'jaNee' }, optioneel: true },
  },
  uitkomst: {
    recht: { label: 'Recht', vorm: { soort: 'jaNee' } },
    reden: { label: 'Reden', vorm: { soort: 'tekst' } },
    leeftijdOp20230701: { label: 'Leeftijd op 1 juli 2023', vorm: { soort: 'getal', ofNiets: true } },
    bedragCenten: { label: 'Bedrag', vorm: { soort: 'centen' } },
  },
  reken: (invoer, geldigOp) => {
    const { relatie, partnerOp20210126 = null, partnerschapVanaf = null, eerderToegekend = false } = invoer;
    const geweigerd = goldNogNiet('de kindregeling', KINDREGELING_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    if (relatie === 'partner' && partnerOp20210126 === null) {
      return rekenfout(
        'verplicht',
        'partnerOp20210126',
        'Bij een kind van de partner is nodig of die op 26 januari 2021 partner was.',
      );
    }
    if (relatie === 'ex-partner' && partnerschapVanaf === null) {
      return rekenfout(
        'verplicht',
        'partnerschapVanaf',
        'Bij een kind van een ex-toeslagpartner is het begin van het partnerschap nodig.',
      );
    }
    const op = geldigOp ?? KINDREGELING_SINDS;
    const kind = berekenKindregeling({
      geboortedatum: invoer.geboortedatum,
      relatie,
      partnerOp20210126,
      partnerschapVanaf,
      eerderToegekend,
      op,
    });
    const { recht, reden, leeftijd, bedrag, ...verantwoording } = kind;
    return {
      ok: true,
      uitkomst: { recht, reden, leeftijdOp20230701: leeftijd, bedragCenten: bedrag },
      ...verantwoording,
    };
  },
});
