import type { Gevolg, Kloksignaal, Proceduredefinitie } from '#domain/processen/procedure';
import { bezwaarklokken } from '#domain/processen/tabellen/bezwaar';
import { beschikkinghandelingen } from '#domain/processen/tabellen/integrale-beoordeling.beschikking';
import {
  afgezienBericht,
  beschiktsignalen,
  eindehandelingen,
} from '#domain/processen/tabellen/integrale-beoordeling.einde';
import { integraleFases } from '#domain/processen/tabellen/integrale-beoordeling.fases';
import { feitenhandelingen } from '#domain/processen/tabellen/integrale-beoordeling.feiten';
import { intakehandelingen, standVanZaken } from '#domain/processen/tabellen/integrale-beoordeling.intake';
import {
  INGEBREKESTELLING,
  integraleKlokken,
  KWARTAAL,
  RECHTER_BESLUIT,
  RECHTER_VOORAANKONDIGING,
  streef,
  STREEFNAMEN,
} from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import {
  beschikkingOvergenomen,
  vooraankondigingOvergenomen,
} from '#domain/processen/tabellen/integrale-beoordeling.overname';
import { partnerBeschikt, toerekeninghandelingen } from '#domain/processen/tabellen/integrale-beoordeling.toerekening';
import { oordeelhandelingen } from '#domain/processen/tabellen/integrale-beoordeling.oordeel';
import { rechterhandelingen } from '#domain/processen/tabellen/integrale-beoordeling.rechter';
import { vooraankondighandelingen } from '#domain/processen/tabellen/integrale-beoordeling.vooraankondiging';
import { versneldhandelingen } from '#domain/processen/tabellen/integrale-beoordeling.versneld';
import { neemWachtrijOver } from '#domain/processen/tabellen/integrale-beoordeling.wachtrij';
import { zienswijzehandelingen, zienswijzesignalen } from '#domain/processen/tabellen/integrale-beoordeling.zienswijze';
import { bewaak, taak } from '#domain/processen/tabellen/signaaltaken';

/** Each quarter the ouder gets a letter that says where the zaak stands, also when nothing happened. */
const kwartaalsignalen: readonly Kloksignaal[] = [
  {
    klok: KWARTAAL.naam,
    signaal: 'verlopen',
    gevolg: 'Brief aan de ouder: hoe staat het ervoor. De klok begint opnieuw.',
    verwerk: ({ op }): Gevolg => standVanZaken('Drie maanden voorbij: de ouder krijgt bericht hoe het staat.', op),
  },
];

/** From the ouder's story to beschikking and payment. The term to decide runs in the aanmelding: it counts from receipt, whenever this begins. */
export const integraleBeoordeling: Proceduredefinitie = {
  soort: 'integraleBeoordeling',
  versie: 1,
  titel: 'Integrale beoordeling',
  toelichting:
    'Het verhaal van de ouder, de feiten van ieder jaar, een oordeel per (deel van een) jaar, de vooraankondiging met het voorlopige bedrag, de reactie van de ouder en de beschikking.',
  bron: 'Wht 2.1–2.6, 5.2, 6.2, 6.7, 6.9',
  beginfase: 'intake',
  fases: integraleFases,
  uitkomsten: ['onherroepelijk', 'afgezien', 'nabestaanden'],
  klokken: [...integraleKlokken, ...bezwaarklokken],
  handelingen: [
    ...intakehandelingen,
    ...versneldhandelingen,
    ...feitenhandelingen,
    ...oordeelhandelingen,
    ...vooraankondighandelingen,
    ...zienswijzehandelingen,
    ...beschikkinghandelingen,
    ...rechterhandelingen,
    ...eindehandelingen,
    ...toerekeninghandelingen,
  ],
  signalen: [
    ...zienswijzesignalen,
    ...bewaak(RECHTER_VOORAANKONDIGING.naam, RECHTER_VOORAANKONDIGING.titel),
    ...bewaak(RECHTER_BESLUIT.naam, RECHTER_BESLUIT.titel),
    ...bewaak(INGEBREKESTELLING.naam, INGEBREKESTELLING.titel),
    ...STREEFNAMEN.flatMap((naam) => bewaak(naam, integraleKlokken.find((klok) => klok.naam === naam)?.titel ?? naam)),
    ...kwartaalsignalen,
    ...beschiktsignalen,
  ],
  berichten: [afgezienBericht, partnerBeschikt, vooraankondigingOvergenomen, beschikkingOvergenomen],
  begin: (context): Gevolg => {
    const { op } = context;
    const wachtrij = neemWachtrijOver(context);
    return {
      ok: true,
      tekst: `De integrale beoordeling is begonnen.${wachtrij.tekst}`,
      gegevens: wachtrij.gegevens,
      klokken: [...streef('intake', op), { soort: 'start', klok: KWARTAAL.naam, vanaf: op }, ...wachtrij.klokken],
      effecten: [
        { soort: 'mijlpaal', mijlpaal: 'integraleBeoordelingBegonnen', op },
        taak('intakegesprek', 'Spreek de ouder en leg het verhaal vast'),
        ...wachtrij.effecten,
      ],
    };
  },
};
