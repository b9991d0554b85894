/** Each fase in the words of the ouder: where the zaak stands and what comes next. B1, and only what is true of every zaak in that fase. */
import type { Proceduresoort } from '#domain/processen/toestand';

/** Two sentences. */
export interface Fasezinnen {
  readonly nu: string;
  readonly straks: string;
}

const BELLEN = 'Wij bellen u voordat wij betalen.';
const MEDEWERKER = 'Een medewerker';

/** By procedure and fase. */
export const FASEZINNEN: Readonly<Record<Proceduresoort, Readonly<Record<string, Fasezinnen>>>> = {
  aanmelding: {
    lopend: {
      nu: 'Uw aanmelding is binnen.',
      straks: 'De volgende stap is de integrale beoordeling. U hoort van ons wie u daarbij helpt.',
    },
    afgezien: { nu: 'U ziet af van de integrale beoordeling.', straks: 'Wij sluiten uw zaak af als alles is betaald.' },
    afgewezenTeLaat: {
      nu: 'Uw aanmelding kwam te laat en is afgewezen.',
      straks: 'U kunt bezwaar maken zolang dat kan.',
    },
    beslist: { nu: 'Op uw aanvraag is beslist.', straks: 'Wij sluiten uw zaak af als alles is betaald.' },
  },
  hardheidsclausule: {
    beoordeling: {
      nu: 'Uw aanmelding kwam na de laatste dag. Wij bekijken of wij haar toch kunnen behandelen.',
      straks: 'U krijgt daarover een besluit.',
    },
    terAkkoord: {
      nu: `${MEDEWERKER} bekijkt het voorstel over uw late aanmelding.`,
      straks: 'U krijgt daarna een besluit.',
    },
    toegepast: { nu: 'Wij behandelen uw aanmelding, ook al kwam zij later.', straks: 'De eerste toets volgt.' },
    afgewezen: { nu: 'Uw aanmelding kwam te laat en is afgewezen.', straks: 'U kunt bezwaar maken zolang dat kan.' },
  },
  eersteToets: {
    automatisch: {
      nu: 'Wij vragen uw gegevens op voor de eerste toets.',
      straks: 'Daarna kijken wij of u recht heeft op € 30.000.',
    },
    handmatig: {
      nu: `${MEDEWERKER} bekijkt uw dossier voor de eerste toets.`,
      straks: 'Misschien bellen wij u. Daarna volgt een besluit.',
    },
    extra: {
      nu: 'Wij kijken of er een andere reden is waarom u recht heeft op € 30.000.',
      straks: 'Daarna volgt een besluit.',
    },
    voorstel: {
      nu: 'Wij bereiden het besluit van de eerste toets voor.',
      straks: 'U krijgt een brief met het besluit.',
    },
    terAkkoord: {
      nu: 'Een tweede medewerker bekijkt het besluit van de eerste toets.',
      straks: 'U krijgt een brief met het besluit.',
    },
    toegekend: { nu: 'Na de eerste toets krijgt u geld van ons.', straks: BELLEN },
    afgewezen: {
      nu: 'Na de eerste toets krijgt u nu geen geld.',
      straks: 'De integrale beoordeling gaat door: daarin bekijken wij ieder jaar.',
    },
  },
  integraleBeoordeling: {
    intake: {
      nu: 'Uw integrale beoordeling is begonnen.',
      straks: 'Wij praten met u over wat er is gebeurd en welke jaren wij bekijken.',
    },
    dossier: {
      nu: 'Wij zoeken uit wat er in ieder jaar is gebeurd.',
      straks: 'U krijgt een feitenoverzicht. U kunt zeggen wat er niet klopt.',
    },
    beoordeling: { nu: 'Wij beoordelen ieder jaar.', straks: 'U krijgt een vooraankondiging. Daarop kunt u reageren.' },
    advies: {
      nu: 'De Commissie van Wijzen kijkt mee naar uw zaak.',
      straks: 'Na haar advies krijgt u een vooraankondiging.',
    },
    vooraankondigingTerAkkoord: {
      nu: 'Een tweede medewerker bekijkt de vooraankondiging.',
      straks: 'Daarna krijgt u haar met de post.',
    },
    zienswijze: { nu: 'U heeft de vooraankondiging. U kunt reageren.', straks: 'Daarna krijgt u het besluit.' },
    heroverweging: {
      nu: 'Wij bekijken ons oordeel opnieuw, met uw reactie als u die gaf.',
      straks: 'U krijgt daarna het besluit.',
    },
    beschikkingTerAkkoord: {
      nu: 'Een tweede medewerker bekijkt het besluit.',
      straks: 'Daarna krijgt u het met de post.',
    },
    beschikt: {
      nu: 'U heeft het besluit van de integrale beoordeling.',
      straks: 'U kunt bezwaar maken. Doet u dat niet, dan staat het besluit daarna vast.',
    },
    bezwaar: { nu: 'Wij behandelen uw bezwaar tegen het besluit.', straks: 'U krijgt een beslissing op uw bezwaar.' },
    onherroepelijk: {
      nu: 'Het besluit van de integrale beoordeling staat vast.',
      straks: 'Was uw schade groter? Vraag ons wat u dan kunt doen.',
    },
    afgezien: { nu: 'U ziet af van de integrale beoordeling.', straks: 'Wij sluiten uw zaak af als alles is betaald.' },
    nabestaanden: {
      nu: 'De zaak gaat verder met de nabestaanden.',
      straks: 'Wij nemen contact op met de nabestaanden.',
    },
  },
  uitbetaling: {
    bellen: { nu: 'Er staat geld voor u klaar.', straks: BELLEN },
    rekening: { nu: 'Wij controleren uw rekeningnummer.', straks: 'Daarna betalen wij.' },
    uitgesteld: {
      nu: 'U vroeg ons om later te betalen.',
      straks: 'Wij bellen u rond de dag die u noemde. Wilt u het geld eerder? Bel ons.',
    },
    vrijgave: { nu: 'De betaling wordt klaargezet.', straks: 'Daarna gaat het geld naar de bank.' },
    inBetaalrun: { nu: 'De betaling gaat naar de bank.', straks: 'Het geld staat daarna op uw rekening.' },
    geretourneerd: { nu: 'De bank stuurde de betaling terug.', straks: 'Wij bellen u over uw rekening.' },
    betaald: {
      nu: 'Het geld is betaald. Schuldeisers moeten u een jaar met rust laten.',
      straks: 'Na dat jaar stopt deze bescherming.',
    },
    afgerond: { nu: 'De betaling is afgerond.', straks: 'U hoeft niets te doen.' },
    nietsTeBetalen: { nu: 'Er is niets meer te betalen.', straks: 'U hoeft niets te doen.' },
  },
};
