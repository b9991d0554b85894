/** What a behandelaar found, asked for, and did not find in the dossier of a zaak. */
import { createHash } from 'node:crypto';
import { maakDemopdf } from '#db/demo/demopdf';
import { handeling, type Spelers, type Stap } from '#db/demo/stappen';
import { TOESLAGJAREN } from '#domain/stukken/jaren';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

/** The file of the dossier: three years, papers of two of them, one source that is gone and one that is still to come. */
export function dossier(op: Datum, { pzb }: Spelers): readonly Stap[] {
  const jaren = Object.fromEntries(TOESLAGJAREN.map((jaar) => [`jaar${jaar}`, jaar >= 2009 && jaar <= 2011]));
  const merk = (bron: string, jaar: string | null, stand: string, motivering: string): Stap =>
    handeling(op, ['aanmelding', 'merkBron'], pzb, { invoer: { bron, jaar, stand }, persoonlijk: { motivering } });
  return [
    handeling(op, ['aanmelding', 'kiesDossierjaren'], pzb, { invoer: jaren }),
    stuk(op, pzb, ['voorschotbeschikking', '2009'], 'Voorschotbeschikking van 12 januari 2009'),
    stuk(op, pzb, ['terugvordering', '2009'], 'Brief over terugbetalen van 3 maart 2011'),
    stuk(op, pzb, ['voorschotbeschikking', '2010'], 'Voorschotbeschikking van 11 januari 2010'),
    merk('bezwaar', '2009', 'afwezig', 'Gezocht in het centraal archief en bij het team bezwaar: niet meer aanwezig.'),
    merk('invordering', '2009', 'opgevraagd', 'Opgevraagd bij de afdeling invordering.'),
    merk('groepsonderzoek', '2009', 'gevonden', 'Staat in het overzicht van groepsonderzoeken: geen vermelding.'),
    merk('fsv', null, 'gevonden', 'Nagevraagd bij het FSV-loket: geen vermelding.'),
  ];
}

function stuk(op: Datum, door: string, [soort, jaar]: readonly [string, string], omschrijving: string): Stap {
  const inhoud = maakDemopdf([omschrijving, `Toeslagjaar ${jaar}`, `In het dossier gelegd op ${schrijfDatum(op)}`]);
  const hash = createHash('sha256').update(inhoud).digest('hex');
  const stap = handeling(op, ['aanmelding', 'voegStukToe'], door, {
    invoer: { soort, jaar, hash, vervangt: null },
    persoonlijk: { omschrijving },
  });
  return { ...stap, bestand: { bestandsnaam: `${soort}-${jaar}.pdf`, inhoud, hash } };
}
