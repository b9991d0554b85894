import { toonCijfer, toonOordeel, toonSoorten, toonUitkomst } from '#api/kwaliteit/cijfer';
import { BESLUITNAMEN } from '#api/shared/besluitnamen';
import { toonAantal } from '#api/shared/getal';
import { schrijfMoment } from '#api/shared/moment';
import { toonBedrag, toonDatum, type Cel, type Samenvattingsrij, type Tabel } from '#api/shared/weergave';
import type { Steekproef, Trekking } from '#db/queries/kwaliteit.query';
import { isEigenWerk } from '#domain/kwaliteit/oordeel';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

/** Who looks, and whether they may check besluiten at all. */
export interface Kijker {
  readonly medewerkerId: string;
  readonly beoordeelt: boolean;
}

/** Model of the page of one draw. */
export interface Steekproefmodel {
  readonly kruimelpad: readonly { readonly href: string | null; readonly tekst: string }[];
  readonly titel: string;
  readonly stand: string;
  readonly tegels: readonly { readonly getal: string; readonly label: string }[];
  readonly gegevens: readonly Samenvattingsrij[];
  readonly tabel: Tabel;
}

/** The page of a draw for someone on a day. */
export function toonSteekproefpagina(
  steekproef: Steekproef,
  trekkingen: readonly Trekking[],
  kijker: Kijker,
  peildatum: Datum,
): Steekproefmodel {
  const { van, tot, getrokken, open, nietTeBeoordelen } = steekproef;
  const titel = `Steekproef ${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}`;
  const cijfer = toonCijfer(steekproef);
  return {
    kruimelpad: [
      { href: '/kwaliteit', tekst: 'Kwaliteit' },
      { href: null, tekst: titel },
    ],
    titel,
    stand: `Stand op ${schrijfDatum(peildatum)}: ${cijfer.uitleg}.`,
    tegels: [
      { getal: cijfer.aandeel, label: 'juist, van wat te beoordelen was' },
      { getal: cijfer.interval, label: '95%-interval (Wilson)' },
      { getal: `${toonAantal(getrokken - open)} van ${toonAantal(getrokken)}`, label: 'beoordeeld' },
      { getal: toonAantal(nietTeBeoordelen), label: 'niet te beoordelen' },
    ],
    gegevens: toonGegevens(steekproef),
    tabel: toonTrekkingen(steekproef.id, trekkingen, kijker),
  };
}

/** Everything one needs to draw again. */
function toonGegevens(steekproef: Steekproef): readonly Samenvattingsrij[] {
  const { besluitsoorten, omvang, gevraagd, getrokken, zaad, trekwijze, verzameling, door, momentMs } = steekproef;
  const aantal =
    gevraagd === getrokken ? toonAantal(getrokken) : `${toonAantal(getrokken)} (gevraagd: ${toonAantal(gevraagd)})`;
  return [
    { term: 'Soorten besluit', cel: toonSoorten(besluitsoorten) },
    { term: 'Besluiten in de periode', cel: toonAantal(omvang) },
    { term: 'Getrokken', cel: aantal },
    { term: 'Zaad', cel: String(zaad) },
    { term: 'Trekwijze', cel: `${trekwijze}; over de besluiten op volgorde van hun id` },
    { term: 'Vingerafdruk van de verzameling', cel: { tekst: verzameling.slice(0, 16), onder: verzameling } },
    { term: 'Getrokken door', cel: `${door}, ${schrijfMoment(momentMs)}` },
  ];
}

function toonTrekkingen(id: string, trekkingen: readonly Trekking[], kijker: Kijker): Tabel {
  return {
    bijschrift: 'De besluiten, in de volgorde van de trekking',
    kolommen: [
      { titel: 'Nr.', getal: true },
      { titel: 'Zaak', vast: true },
      { titel: 'Besluit' },
      { titel: 'Dagtekening' },
      { titel: 'Bedrag', getal: true },
      { titel: 'Oordeel' },
      { titel: 'Controle', vast: true },
    ],
    rijen: trekkingen.map((trekking) => {
      const { volgorde, zaaknummer, besluitsoort, uitkomst, dagtekening, bedragCenten, oordeel, beoordeeldDoor } =
        trekking;
      return [
        String(volgorde),
        { tekst: zaaknummer, href: `/zaken/${zaaknummer}` },
        { tekst: BESLUITNAMEN[besluitsoort], onder: toonUitkomst(uitkomst) },
        toonDatum(dagtekening),
        toonBedrag(bedragCenten),
        { badge: toonOordeel(oordeel), ...(beoordeeldDoor === null ? {} : { onder: beoordeeldDoor }) },
        toonControlelink(id, trekking, kijker),
      ];
    }),
  };
}

function toonControlelink(id: string, trekking: Trekking, { medewerkerId, beoordeelt }: Kijker): Cel {
  const { volgorde, besluitId, oordeel } = trekking;
  const href = `/kwaliteit/${id}/${besluitId}`;
  if (beoordeelt && isEigenWerk(trekking, medewerkerId)) {
    return { tekst: `Bekijk nr. ${volgorde}`, href, onder: 'eigen werk: voor een collega' };
  }
  return { tekst: beoordeelt && oordeel === null ? `Beoordeel nr. ${volgorde}` : `Bekijk nr. ${volgorde}`, href };
}
