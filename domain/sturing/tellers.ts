/** What the manager page counts, as data: one place for the page, the lists behind its numbers and "Hoe is dit geteld?". */
import type { Mijlpaal } from '#domain/processen/effecten';

/** Names of everything that is counted; they also stand in addresses. */
export type Tellernaam =
  | 'geregistreerd'
  | Extract<
      Mijlpaal,
      'aangemeld' | 'eersteToetsAf' | 'gedupeerd' | 'forfaitToegekend' | 'forfaitBetaald' | 'integraleBeoordelingAf'
    >
  | 'toegekendNietBetaald'
  | 'open'
  | 'eersteToetsTeBeslissen'
  | 'eersteToetsOpTijd'
  | 'forfaitTeBetalen'
  | 'forfaitOpTijd'
  | 'termijnLoopt'
  | 'termijnDreigt'
  | 'termijnVerlopen';

/** A counter with its fixed definition. Zaken are counted, each at most once. */
export interface Tellerdefinitie {
  readonly naam: Tellernaam;
  readonly titel: string;
  /** What it says, in a sentence for who uses the number. */
  readonly definitie: string;
  /** The dated fact that is counted. */
  readonly teller: string;
  /** Counter it is a share of; null when it stands by itself. */
  readonly noemer: Tellernaam | null;
  readonly bron: string;
}

/** Days ahead in which a running term counts as at risk. */
export const DREIGT_BINNEN_DAGEN = 28;

/** Terms in which the ouder may act: the dienst has nothing to meet. */
export const KLOKKEN_VAN_DE_OUDER: readonly string[] = ['bezwaartermijn', 'zienswijze'];

/** The date of a mijlpaal is the first of its kind in the zaak; what lies after the peildatum does not count. */
export const TELLERS: readonly Tellerdefinitie[] = [
  {
    naam: 'geregistreerd',
    titel: 'Geregistreerde zaken',
    definitie: 'Alle zaken in het dossier, ook als de verwerking nog moet beginnen.',
    teller: 'zaak in het dossier',
    noemer: null,
    bron: 'overzicht van zaken',
  },
  {
    naam: 'aangemeld',
    titel: 'Aanmeldingen',
    definitie: 'Zaken waarvan de aanmelding in behandeling is genomen, geteld op de dag van ontvangst.',
    teller: 'mijlpaal aangemeld',
    noemer: 'geregistreerd',
    bron: 'Wht 6.1; VGR: aanmeldingen',
  },
  {
    naam: 'eersteToetsAf',
    titel: 'Eerste toets af',
    definitie: 'Zaken met een vastgesteld besluit na de eerste toets, toegekend of afgewezen.',
    teller: 'mijlpaal eersteToetsAf',
    noemer: 'aangemeld',
    bron: 'Catshuisregeling; VGR: eerste toets',
  },
  {
    naam: 'integraleBeoordelingAf',
    titel: 'Integrale beoordeling af',
    definitie:
      'Zaken met een beschikking na de integrale beoordeling, toegekend of afgewezen. Wie ervan afzag telt niet mee.',
    teller: 'mijlpaal integraleBeoordelingAf',
    noemer: 'aangemeld',
    bron: 'Wht 6.2 lid 1; VGR: integrale beoordelingen',
  },
  {
    naam: 'gedupeerd',
    titel: 'Gedupeerd',
    definitie: 'Zaken waarin is vastgesteld dat de ouder gedupeerd is.',
    teller: 'mijlpaal gedupeerd',
    noemer: 'aangemeld',
    bron: 'Wht 2.1, 2.7; VGR: vastgesteld gedupeerd',
  },
  {
    naam: 'forfaitToegekend',
    titel: 'Forfait toegekend',
    definitie:
      'Zaken waarin het forfait van € 30.000 of het bedrag voor de andere partner is toegekend. Toegekend is nog niet betaald.',
    teller: 'mijlpaal forfaitToegekend',
    noemer: 'gedupeerd',
    bron: 'Wht 2.7 lid 1 en 2',
  },
  {
    naam: 'forfaitBetaald',
    titel: 'Betaald',
    definitie:
      'Zaken waarin de bank een toegekend bedrag heeft overgemaakt dat niet alsnog terugkwam. Wordt na een retour opnieuw betaald, dan telt de zaak één keer, op de eerste dag. Het eurobedrag is de som van de betaalde opdrachten van precies deze zaken.',
    teller: 'mijlpaal forfaitBetaald',
    noemer: 'forfaitToegekend',
    bron: 'Wht 6.9 lid 3 en 4; boeking van de bank',
  },
  {
    naam: 'toegekendNietBetaald',
    titel: 'Toegekend, nog niet betaald',
    definitie:
      'Zaken met een toekenning boven nul waarvoor de bank nog niets heeft overgemaakt: de ouder is nog niet gebeld, de rekening wordt gecontroleerd, of de betaling kwam terug.',
    teller: 'mijlpaal forfaitToegekend zonder mijlpaal forfaitBetaald',
    noemer: 'forfaitToegekend',
    bron: 'Wht 6.9 lid 3 en 4',
  },
  {
    naam: 'open',
    titel: 'Open zaken',
    definitie:
      'Zaken waarin nog een procedure of een termijn loopt. De wachttijd telt vanaf de dag van ontvangst en wordt door niets teruggezet.',
    teller: 'zaak zonder dag van afsluiting',
    noemer: 'geregistreerd',
    bron: 'overzicht van zaken',
  },
  {
    naam: 'eersteToetsTeBeslissen',
    titel: 'Eerste toets beslist of over tijd',
    definitie:
      'Zaken waarin de eerste toets af is, of waarvan de zes maanden na ontvangst voorbij zijn zonder besluit. Wie te laat aangemeld was en is afgewezen telt niet mee.',
    teller: 'mijlpaal eersteToetsAf, of ontvangen meer dan zes maanden vóór de peildatum',
    noemer: 'aangemeld',
    bron: 'belofte UHT (JP24, H-PLAN)',
  },
  {
    naam: 'eersteToetsOpTijd',
    titel: 'Eerste toets binnen zes maanden beslist',
    definitie:
      'Zaken waarin het besluit na de eerste toets uiterlijk zes maanden na de dag van ontvangst is vastgesteld. Een opschorting telt hier niet: de ouder wachtte wel.',
    teller: 'mijlpaal eersteToetsAf uiterlijk zes maanden na ontvangst',
    noemer: 'eersteToetsTeBeslissen',
    bron: 'belofte UHT: binnen 6 maanden, vaak binnen 3 (JP24, H-PLAN)',
  },
  {
    naam: 'forfaitTeBetalen',
    titel: 'Forfait betaald of over tijd',
    definitie:
      'Zaken met een toekenning boven nul waarin is betaald, of waarvan de zes maanden na ontvangst voorbij zijn zonder betaling.',
    teller: 'mijlpaal forfaitToegekend, en betaald of ontvangen meer dan zes maanden vóór de peildatum',
    noemer: 'forfaitToegekend',
    bron: 'Wht 6.9 lid 3 en 4',
  },
  {
    naam: 'forfaitOpTijd',
    titel: 'Forfait binnen zes maanden betaald',
    definitie: 'Zaken waarin uiterlijk zes maanden na de dag van ontvangst is betaald.',
    teller: 'mijlpaal forfaitBetaald uiterlijk zes maanden na ontvangst',
    noemer: 'forfaitTeBetalen',
    bron: 'Wht 6.9 lid 3 en 4',
  },
  {
    naam: 'termijnLoopt',
    titel: 'Lopende termijn',
    definitie:
      'Zaken waarin deze termijn loopt en de dienst aan zet is. Een opgeschorte termijn en een termijn van de ouder (bezwaar, reactie op de vooraankondiging) tellen niet mee.',
    teller: 'termijn met status loopt',
    noemer: null,
    bron: 'termijnen van de zaak, elk met eigen artikel',
  },
  {
    naam: 'termijnDreigt',
    titel: 'Termijn verloopt binnenkort',
    definitie: `Zaken waarin deze termijn loopt en binnen ${DREIGT_BINNEN_DAGEN} dagen na de peildatum eindigt, de peildatum meegeteld.`,
    teller: 'lopende termijn met een laatste dag in die periode',
    noemer: 'termijnLoopt',
    bron: 'termijnen van de zaak',
  },
  {
    naam: 'termijnVerlopen',
    titel: 'Termijn verlopen',
    definitie: 'Zaken waarin deze termijn loopt en de laatste dag vóór de peildatum ligt.',
    teller: 'lopende termijn met een laatste dag vóór de peildatum',
    noemer: 'termijnLoopt',
    bron: 'termijnen van de zaak',
  },
];

/** The definition of a counter. */
export function tellerVan(naam: Tellernaam): Tellerdefinitie {
  const gevonden = TELLERS.find((teller) => teller.naam === naam);
  if (!gevonden) throw new Error(`onbekende teller: ${naam}`);
  return gevonden;
}

/** The name when it is one of ours; null for anything else, such as a changed address. */
export function leesTellernaam(tekst: string): Tellernaam | null {
  return TELLERS.find((teller) => teller.naam === tekst)?.naam ?? null;
}
