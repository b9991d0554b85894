import { telleradres } from '#api/sturing/adres';
import { toonAantal, toonPercentage } from '#api/shared/getal';
import type { Cel, Tabel } from '#api/shared/weergave';
import type { Stand } from '#api/sturing/stand';
import { toonGetal } from '#api/sturing/woorden';
import type { Termijnstand } from '#db/queries/sturing.termijnen.query';
import { DREIGT_BINNEN_DAGEN, type Tellernaam } from '#domain/sturing/tellers';
import { dagenTussen, type Datum } from '#domain/waarden/datum';

/** How every clock stands over all zaken. */
export function toonTermijnen({ cijfers, peildatum }: Stand): Tabel {
  return {
    bijschrift: 'Zaken per termijn waarin de dienst aan zet is, de meest overschreden eerst',
    kolommen: [
      { titel: 'Termijn' },
      { titel: 'Loopt', getal: true },
      { titel: `Eindigt binnen ${DREIGT_BINNEN_DAGEN} dagen`, getal: true },
      { titel: 'Verlopen', getal: true },
      { titel: 'Deel verlopen', getal: true },
      { titel: 'Langst te laat', getal: true },
    ],
    rijen: cijfers.termijnen.map((termijn) => rij(termijn, peildatum)),
    leeg: { titel: 'Er loopt nu nergens een termijn', tekst: 'Zodra een zaak begint, staan haar termijnen hier.' },
  };
}

function rij(termijn: Termijnstand, peildatum: Datum): readonly Cel[] {
  const { klok, titel, bron, loopt, dreigt, verlopen, oudste } = termijn;
  const getal = (teller: Tellernaam, aantal: number): Cel => toonGetal(aantal, telleradres(teller, { klok }));
  return [
    { tekst: titel, onder: bron },
    getal('termijnLoopt', loopt),
    getal('termijnDreigt', dreigt),
    getal('termijnVerlopen', verlopen),
    toonPercentage(verlopen, loopt),
    oudste === null ? '–' : `${toonAantal(dagenTussen(oudste, peildatum))} dagen`,
  ];
}
