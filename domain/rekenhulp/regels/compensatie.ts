import { berekenCompensatie, compensatieregelsOp, einddatumCompensatie } from '#domain/bedragen/compensatie';
import { ONTVANGSTEN, type Compensatiefeiten } from '#domain/bedragen/compensatie.feiten';
import { COMPENSATIE_SINDS } from '#domain/parameters/compensatie';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel, rekenfout, type Rekenantwoord, type Rekeninvoer, type Vormen } from '#domain/rekenhulp/rekenregel';
import type { Datum } from '#domain/waarden/datum';
import { centen, type EuroCenten } from '#domain/waarden/geld';

const bedrag = { soort: 'centen', minimum: 0 } as const;

const JAAR = {
  jaar: { label: 'Berekeningsjaar', vorm: { soort: 'getal', minimum: 2005, maximum: 2019 } },
  grond: { label: 'Grond', vorm: { soort: 'keuze', waarden: ['vooringenomenheid', 'hardheid', 'ogs', 'geen'] } },
  kotGecorrigeerdCenten: { label: 'Niet toegekende of teruggevorderde kinderopvangtoeslag', vorm: bedrag },
  renteInTerugvorderingCenten: { label: 'Rente in het terugvorderingsbesluit', vorm: bedrag, optioneel: true },
  onbetaaldCenten: { label: 'Nog niet betaald deel van die terugvordering', vorm: bedrag, optioneel: true },
  alsnogToegekendCenten: { label: 'Alsnog toegekende kinderopvangtoeslag', vorm: bedrag, optioneel: true },
  renteVergoedCenten: { label: 'Rente die daarover al is vergoed', vorm: bedrag, optioneel: true },
  terugvorderingOgsCenten: {
    label: 'Terugvordering waarvoor een regeling is geweigerd wegens opzet of grove schuld',
    hint: 'Bij grond O/GS zonder dit bedrag geldt de gecorrigeerde kinderopvangtoeslag.',
    vorm: bedrag,
    optioneel: true,
  },
} as const satisfies Vormen;

const INVOER = {
  jaren: {
    label: 'Jaren',
    hint: 'Een jaar in twee perioden geeft u twee keer op.',
    vorm: { soort: 'lijst', van: JAAR, minstens: 1 },
  },
  eersteBeschikking: { label: 'Dagtekening eerste neerwaartse beschikking', vorm: { soort: 'datum' } },
  toekenning: { label: 'Dagtekening eerste besluit dat compensatie toekent', vorm: { soort: 'datum' } },
  beslissingOpBezwaar: {
    label: 'Dagtekening beslissing op bezwaar',
    hint: 'Alleen als het bezwaar (deels) gegrond is.',
    vorm: { soort: 'datum' },
    optioneel: true,
  },
  boetes: {
    label: 'Bestuurlijke boetes',
    vorm: {
      soort: 'lijst',
      van: { opgelegdCenten: { label: 'Opgelegd', vorm: bedrag }, betaaldCenten: { label: 'Betaald', vorm: bedrag } },
    },
    optioneel: true,
  },
  invordering: {
    label: 'Betaalde kosten en rente van invordering',
    vorm: {
      soort: 'groep',
      van: { kostenCenten: { label: 'Kosten', vorm: bedrag }, renteCenten: { label: 'Rente', vorm: bedrag } },
    },
    optioneel: true,
  },
  rechtsbijstand: {
    label: 'Beroepsmatige rechtsbijstand',
    vorm: {
      soort: 'lijst',
      van: {
        punten: {
          label: 'Punten',
          hint: 'Per halve punt.',
          vorm: { soort: 'getal', minimum: 0, maximum: 100, stap: 0.5 },
        },
        puntwaardeCenten: { label: 'Waarde van een punt', vorm: bedrag },
        vergoedCenten: { label: 'Al vergoede proceskosten', vorm: bedrag },
      },
    },
    optioneel: true,
  },
  ontvangen: {
    label: 'Al ontvangen',
    vorm: {
      soort: 'lijst',
      van: {
        soort: { label: 'Soort', vorm: { soort: 'keuze', waarden: ONTVANGSTEN } },
        bedragCenten: { label: 'Bedrag', vorm: bedrag },
      },
    },
    optioneel: true,
  },
} as const satisfies Vormen;

type Invoer = Rekeninvoer<typeof INVOER>;
type Jaarinvoer = Rekeninvoer<typeof JAAR>;

/** Compensation a to h and O/GS of one ouder (Wht 2.1–2.3, 2.6). */
export const compensatieRegel = maakRegel({
  regel: 'compensatie',
  titel: 'Compensatie en O/GS-tegemoetkoming',
  toelichting:
    'Onderdelen a tot en met h over alle jaren, de O/GS-tegemoetkoming, en wat er na het al ontvangen bedrag te betalen is.',
  bron: 'Wht 2.1, 2.2, 2.3 en 2.6',
  invoer: INVOER,
  reken: (invoer, geldigOp) => weiger(invoer, geldigOp) ?? antwoord(invoer, geldigOp),
});

function weiger(invoer: Invoer, geldigOp: Datum | null): Rekenantwoord | null {
  if (invoer.toekenning < invoer.eersteBeschikking) {
    return rekenfout('verkeerde-volgorde', 'toekenning', 'De toekenning kan niet voor de eerste beschikking liggen.');
  }
  if (invoer.beslissingOpBezwaar !== undefined && invoer.beslissingOpBezwaar < invoer.toekenning) {
    return rekenfout(
      'verkeerde-volgorde',
      'beslissingOpBezwaar',
      'De beslissing op bezwaar kan niet voor de toekenning liggen.',
    );
  }
  return goldNogNiet('de Wht', COMPENSATIE_SINDS, geldigOp);
}

function antwoord(invoer: Invoer, geldigOp: Datum | null): Rekenantwoord {
  const feiten = naarFeiten(invoer);
  const uit = berekenCompensatie(feiten, compensatieregelsOp(geldigOp ?? einddatumCompensatie(feiten)));
  const { a, b, c, d, e, f, g, h } = uit.regels;
  return {
    ok: true,
    uitkomst: {
      regels: { aCenten: a, bCenten: b, cCenten: c, dCenten: d, eCenten: e, fCenten: f, gCenten: g, hCenten: h },
      halveJaren: uit.halveJaren,
      compensatieCenten: uit.compensatie,
      ogsCenten: uit.ogs,
      totaalCenten: uit.totaal,
      teBetalenCenten: uit.teBetalen,
      perJaar: uit.jaren.map(({ feiten: { jaar }, rij }) => ({
        jaar,
        recht: rij.uitkomst !== 'geen',
        reden: rij.reden,
      })),
    },
    uitleg: uit.uitleg,
    regelversie: uit.regelversie,
    onzeker: uit.onzeker,
  };
}

const NUL = centen(0);

function naarFeiten(invoer: Invoer): Compensatiefeiten {
  return {
    jaren: invoer.jaren.map(naarJaar),
    eersteBeschikking: invoer.eersteBeschikking,
    toekenning: invoer.toekenning,
    beslissingOpBezwaar: invoer.beslissingOpBezwaar ?? null,
    boetes: (invoer.boetes ?? []).map(({ opgelegdCenten, betaaldCenten }) => ({
      opgelegd: opgelegdCenten,
      betaald: betaaldCenten,
    })),
    invordering: { kosten: invoer.invordering?.kostenCenten ?? NUL, rente: invoer.invordering?.renteCenten ?? NUL },
    rechtsbijstand: (invoer.rechtsbijstand ?? []).map(({ punten, puntwaardeCenten, vergoedCenten }) => ({
      halvePunten: punten * 2,
      puntwaarde: puntwaardeCenten,
      vergoed: vergoedCenten,
    })),
    ontvangen: (invoer.ontvangen ?? []).map(({ soort, bedragCenten }) => ({ soort, bedrag: bedragCenten })),
  };
}

function naarJaar(jaar: Jaarinvoer): Compensatiefeiten['jaren'][number] {
  return {
    jaar: jaar.jaar,
    grond: jaar.grond,
    kotGecorrigeerd: jaar.kotGecorrigeerdCenten,
    renteInTerugvordering: jaar.renteInTerugvorderingCenten ?? NUL,
    onbetaald: jaar.onbetaaldCenten ?? NUL,
    alsnogToegekend: jaar.alsnogToegekendCenten ?? NUL,
    renteVergoed: jaar.renteVergoedCenten ?? NUL,
    terugvorderingOgs: terugvorderingOgs(jaar),
  };
}

function terugvorderingOgs(jaar: Jaarinvoer): EuroCenten {
  return jaar.terugvorderingOgsCenten ?? (jaar.grond === 'ogs' ? jaar.kotGecorrigeerdCenten : NUL);
}
