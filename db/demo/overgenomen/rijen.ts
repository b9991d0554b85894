/** The zaken of the demo that come from the previous system, as rows of an import file. */
import { GANGEN } from '#db/demo/overgenomen/gangen';
import { demoIban, demopersoon, naamVan } from '#db/demo/personen';
import { plusDagen, datum, type Datum } from '#domain/waarden/datum';

/** Text by name of column; empty ones left out. */
export type Demorij = Readonly<Record<string, string>>;

/** Generated zaken, beside the public courses. */
export const GEGENEREERD = 200;

function referentieVan(i: number): string {
  return `demo-${String(i + 1).padStart(3, '0')}`;
}

/** Of the last row: when that zaak is there, all are. */
export const LAATSTE_REFERENTIE = referentieVan(GEGENEREERD - 1);

/** People of the stories have the lower numbers. */
const EERSTE_PERSOON = 400;

const BEHANDELAARS = ['noor.de.wit', 'sam.bakker', ''] as const;

function persoonskolommen(nummer: number): Demorij {
  const { bsn, voornamen, voorletters, tussenvoegsel, achternaam, geboortedatum, ...rest } = demopersoon(nummer);
  const { straat, huisnummer, postcode, plaats, tolk, telefoon, voorkeurskanaal, taal } = rest;
  const soms = { tussenvoegsel, straat, huisnummer, postcode, plaats, telefoon, taal };
  return {
    ...{ bsn, voornamen, voorletters, achternaam, geboortedatum, voorkeurskanaal },
    ...Object.fromEntries(Object.entries(soms).map(([naam, waarde]) => [naam, waarde ?? ''])),
    tolk: tolk ? 'ja' : 'nee',
    kanaal: 'telefoon',
    iban: demoIban(nummer),
    tenaamstelling: naamVan(demopersoon(nummer)),
  };
}

/** The public courses, in the order of `GANGEN`. */
function gangrijen(): readonly Demorij[] {
  return GANGEN.map(({ bron, kolommen }, i) => ({
    referentie: bron,
    ...persoonskolommen(EERSTE_PERSOON + i),
    ...kolommen,
  }));
}

/** How far a generated zaak is, `sinds` days ago; in turn, so that every position has as many. */
const STANDEN: readonly ((sinds: number, dag: (geleden: number) => Datum, bedrag: string) => Demorij)[] = [
  (sinds, dag) => ({ ib_begonnen_op: dag(3 + (sinds % 60)) }),
  (sinds, dag, bedrag) => ({ ib_vooraankondiging_op: dag(1 + (sinds % 12)), ib_vooraankondiging_bedrag: bedrag }),
  (sinds, dag, bedrag) => ({ ib_vooraankondiging_op: dag(20 + (sinds % 70)), ib_vooraankondiging_bedrag: bedrag }),
  (sinds, dag, bedrag) => ({
    ...{ ib_beschikking_op: dag(2 + (sinds % 38)), ib_beschikking_bedrag: bedrag },
    ...{ ib_toegekende_jaren: '2008|2009|2010', ib_afgewezen_jaren: '2011' },
  }),
  (sinds, dag, bedrag) => ({
    ...{ ib_beschikking_op: dag(120 + sinds), ib_beschikking_bedrag: bedrag, ib_toegekende_jaren: '2012|2013' },
    ib_betaald_op: dag(100 + sinds),
  }),
  (sinds, dag) => ({
    ib_beschikking_op: dag(2 + ((sinds * 7) % 400)),
    ...{ ib_beschikking_bedrag: '0', ib_afgewezen_jaren: '2010|2011' },
  }),
];

/** The turn in which every year was refused. */
const AFGEWEZEN = 5;

function gegenereerd(i: number, vandaag: Datum): Demorij {
  const ontvangen = plusDagen(datum('2020-02-03'), (i * 37) % 1_330);
  const toets = plusDagen(ontvangen, 60 + ((i * 11) % 90));
  const beurt = i % STANDEN.length;
  // Above the forfait, so that there is a difference to pay; made up, no amount of a real person.
  const bedrag = String(31_000 + ((i * 1_733) % 68_000));
  const stand = STANDEN[beurt]?.((i * 29) % 700, (geleden) => plusDagen(vandaag, -geleden), bedrag);
  const uitslag =
    beurt === AFGEWEZEN
      ? { fase: 'afgewezen', eerste_toets_op: toets }
      : { fase: 'betaald', eerste_toets_op: toets, betaald_op: plusDagen(toets, 21) };
  return {
    referentie: referentieVan(i),
    ...persoonskolommen(EERSTE_PERSOON + GANGEN.length + i),
    ...{ ontvangen_op: ontvangen, behandelaar: BEHANDELAARS[i % BEHANDELAARS.length] ?? '' },
    ...uitslag,
    ...stand,
  };
}

/** All rows, public courses first. `vandaag` is the day the dossier is filled. */
export function demorijen(vandaag: Datum): readonly Demorij[] {
  return [...gangrijen(), ...Array.from({ length: GEGENEREERD }, (_leeg, i) => gegenereerd(i, vandaag))];
}
