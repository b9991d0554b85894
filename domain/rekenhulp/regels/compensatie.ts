import { berekenCompensatie, compensatieregelsOp, einddatumCompensatie } from '#domain/bedragen/compensatie';
import type { Compensatiefeiten } from '#domain/bedragen/compensatie.feiten';
import { COMPENSATIE_SINDS } from '#domain/parameters/compensatie';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import {
  maakRegel,
  rekenfout,
  type Rekenantwoord,
  type Rekeninvoer,
  type Weigering,
} from '#domain/rekenhulp/rekenregel';
import { INVOER, UITKOMST, type JAAR } from '#domain/rekenhulp/regels/compensatie.vormen';
import type { Rekenuitkomst } from '#domain/rekenhulp/uitkomst';
import type { Datum } from '#domain/waarden/datum';
import { centen, type EuroCenten } from '#domain/waarden/geld';

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
  uitkomst: UITKOMST,
  reken: (invoer, geldigOp) => weiger(invoer, geldigOp) ?? antwoord(invoer, geldigOp),
});

function weiger(invoer: Invoer, geldigOp: Datum | null): Weigering | null {
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

function antwoord(invoer: Invoer, geldigOp: Datum | null): Rekenantwoord<Rekenuitkomst<typeof UITKOMST>> {
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
