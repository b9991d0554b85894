import { vensterExPartner } from '#domain/bedragen/aanvraagvenster';
import { verantwoord, type Verantwoording } from '#domain/bedragen/verantwoording';
import { beslisTabel, spoor } from '#domain/beslistabellen/beslistabel';
import { EX_PARTNERBAND, EX_TOESLAGPARTNER, type Bandvraag } from '#domain/beslistabellen/ex-toeslagpartner';
import { toetsVoorwaarden } from '#domain/beslistabellen/voorwaarden';
import { exPartnerparametersOp, type ExPartnerparameters } from '#domain/parameters/ex-toeslagpartner';
import { datumdelen, plusMaanden, schrijfDatum, type Datum } from '#domain/waarden/datum';
import { centen, schrijfBedrag, type EuroCenten } from '#domain/waarden/geld';

/** The facts of E1–E6 and of the windows. */
export interface ExPartnerfeiten {
  /** The peildatum of Wht 3.1 lid 2: mostly the day the forfait was paid to the aanvrager. */
  readonly peildatum: Datum;
  readonly aanvragerHerstelmaatregel: boolean;
  readonly partnerVan: Datum;
  /** Last day as partner; null while they still are. */
  readonly partnerTot: Datum | null;
  readonly eindeDoorOverlijden: boolean;
  /** The year of the decision or recovery that concerns care of the own (foster) child; null when there is none. */
  readonly berekeningsjaar: number | null;
  readonly beschikkingBetreftEigenKind: boolean;
  readonly ogsBetreftEigenKind: boolean;
  readonly dagtekeningBeschikking: Datum | null;
  readonly zelfHerstelmaatregel: boolean;
  readonly eerderToegekend: boolean;
  readonly schadeAndersVergoed: boolean;
  readonly eersteAanvraagdag: Datum | null;
  readonly uitnodiging: Datum | null;
  readonly aanvraagOntvangen: Datum | null;
  readonly op: Datum;
}

/** The answer for one ex-partner. The amount in eurocenten. */
export interface ExPartnerberekening extends Verantwoording {
  readonly recht: boolean;
  readonly redenen: readonly string[];
  readonly bedrag: EuroCenten;
  readonly aanvraagUiterlijk: Datum;
}

/**
 * € 10.000 once for an ex-toeslagpartner for whom E1, one of E2a–E2c, and E3–E6 hold, on an application in time (Wht 2.14g, 2.14h, 6.1 lid 6, 7) [S].
 * Example: partner 2010-01-01 to 2014-06-30, decision of 2012-03-01, forfait paid 2021-08-10, applied 2024-02-01 → E2c, € 10.000.
 */
export function berekenExToeslagpartner(feiten: ExPartnerfeiten): ExPartnerberekening {
  const parameters = exPartnerparametersOp(feiten.op);
  const banden = bandvragen(feiten, parameters);
  const band = beslisTabel(EX_PARTNERBAND, banden);
  const toets = toetsVoorwaarden(EX_TOESLAGPARTNER, {
    aanvragerGedupeerd: feiten.aanvragerHerstelmaatregel,
    geraakt: band.uitkomst === 'band',
    zelfNietGedupeerd: !feiten.zelfHerstelmaatregel,
    geenPartnerMeer: isUiteen(feiten),
    nietEerder: !feiten.eerderToegekend,
    nietAndersVergoed: !feiten.schadeAndersVergoed,
  });
  const venster = vensterExPartner(feiten, parameters);
  const teLaat = feiten.aanvraagOntvangen !== null && feiten.aanvraagOntvangen > venster.uiterlijk;
  const recht = toets.voldaan && !teLaat;
  const bedrag = recht ? parameters.bedrag : centen(0);
  const laat = `De aanvraag is te laat: zij kon tot en met ${schrijfDatum(venster.uiterlijk)}.`;
  const stappen = [
    ...spoor(EX_PARTNERBAND, band, banden),
    ...toets.uitleg,
    ...venster.uitleg,
    ...(teLaat ? [{ stap: 'te laat', tekst: laat, bron: 'Wht 6.1 lid 6 en 7' }] : []),
    { stap: 'bedrag', tekst: `Bedrag: ${schrijfBedrag(bedrag)}.`, bron: 'Wht 2.14h lid 1' },
  ];
  return {
    recht,
    redenen: recht ? [band.reden] : [...toets.redenen, ...(teLaat ? [laat] : [])],
    bedrag,
    aanvraagUiterlijk: venster.uiterlijk,
    ...verantwoord(parameters.versie, stappen, venster.keuzes),
  };
}

function bandvragen(
  feiten: ExPartnerfeiten,
  { partnerMaandenNaBeschikking }: ExPartnerparameters,
): Readonly<Record<Bandvraag, boolean>> {
  const inJaar = feiten.berekeningsjaar !== null && isPartnerInJaar(feiten, feiten.berekeningsjaar);
  const { dagtekeningBeschikking: dag, partnerVan, partnerTot } = feiten;
  const heelJaar =
    dag !== null &&
    partnerVan <= dag &&
    (partnerTot === null || partnerTot >= plusMaanden(dag, partnerMaandenNaBeschikking));
  return {
    kindInJaarBeschikking: inJaar && feiten.beschikkingBetreftEigenKind,
    kindInJaarOgs: inJaar && feiten.ogsBetreftEigenKind,
    jaarPartnerNaBeschikking: heelJaar,
  };
}

function isPartnerInJaar({ partnerVan, partnerTot }: ExPartnerfeiten, jaar: number): boolean {
  return datumdelen(partnerVan).jaar <= jaar && (partnerTot === null || datumdelen(partnerTot).jaar >= jaar);
}

function isUiteen({ partnerTot, peildatum, eindeDoorOverlijden }: ExPartnerfeiten): boolean {
  return partnerTot !== null && partnerTot < peildatum && !eindeDoorOverlijden;
}
