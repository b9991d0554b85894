import { toonAantal, toonPercentage } from '#api/shared/getal';
import type { Tabel } from '#api/shared/weergave';
import { capaciteitenVan, type Wachtrijstand } from '#api/verdeling/stand';
import { toonLog, toonPzbs, toonRegels, toonToegewezen, toonVoorstellen, toonWachtrij } from '#api/verdeling/tabellen';
import type { Toegewezenzaak, Wachtrijtellers } from '#db/queries/verdeling.query';
import type { Voorrangregel } from '#db/queries/verdeling.voorrang.query';
import { VERSNELD } from '#domain/parameters/integraal';
import { isAfwezig } from '#domain/verdeling/uitgifte';
import type { Datum } from '#domain/waarden/datum';

/** What the page is made of. */
export interface Verdelinggegevens {
  readonly stand: Wachtrijstand;
  readonly tellers: Wachtrijtellers;
  readonly toegewezen: readonly Toegewezenzaak[];
  readonly log: readonly Voorrangregel[];
}

/** What this medewerker may do here. */
export interface Verdeelrechten {
  readonly toewijzen: boolean;
  readonly voorrang: boolean;
}

/** Model of the page Verdelen. */
export interface Verdelingmodel {
  readonly tegels: readonly { readonly getal: string; readonly label: string }[];
  readonly wachtrij: Tabel;
  readonly deel: string;
  /** The rule of the faster beoordeling. */
  readonly versneld: string;
  readonly uitgegeven: string;
  readonly regels: Tabel;
  /** Null for who may not hand out. `sleutel` is the token of the form. */
  readonly uitgifte: { readonly sleutel: string; readonly tabel: Tabel; readonly kan: boolean } | null;
  readonly toegewezen: Tabel;
  readonly pzbs: Tabel;
  readonly log: Tabel;
  readonly magVoorrang: boolean;
}

/** The page for a medewerker on a day. */
export function toonVerdelingpagina(
  { stand, tellers, toegewezen, log }: Verdelinggegevens,
  mag: Verdeelrechten,
  vandaag: Datum,
  sleutel: string,
): Verdelingmodel {
  const { deel, voorstellen } = stand;
  return {
    tegels: toonTegels(tellers, perWeek(stand, vandaag)),
    wachtrij: toonWachtrij(stand.plaatsen, tellers.wachtend, vandaag),
    deel: `${deel.tekst} (versie ${deel.versie}; ${deel.bron}; aanname)`,
    versneld: `${VERSNELD.tekst} (${VERSNELD.bron}; aanname)`,
    uitgegeven: toonUitgegeven(stand),
    regels: toonRegels(),
    uitgifte: mag.toewijzen
      ? { sleutel, tabel: toonVoorstellen(voorstellen, stand.pzbs), kan: voorstellen.length > 0 }
      : null,
    toegewezen: toonToegewezen(toegewezen, {
      totaal: tellers.toegewezen,
      vandaag,
      magTeruggeven: mag.toewijzen,
    }),
    pzbs: toonPzbs(stand.pzbs, vandaag, mag.toewijzen),
    log: toonLog(log),
    magVoorrang: mag.voorrang,
  };
}

/** Zaken per week of everyone who is there. */
function perWeek({ pzbs }: Wachtrijstand, vandaag: Datum): number {
  const aanwezig = capaciteitenVan(pzbs).filter((capaciteit) => !isAfwezig(capaciteit, vandaag));
  return aanwezig.reduce((totaal, { zakenPerWeek }) => totaal + zakenPerWeek, 0);
}

function toonTegels(tellers: Wachtrijtellers, capaciteit: number): Verdelingmodel['tegels'] {
  const { wachtend, procederend, gemiddeldDagen } = tellers;
  const weken = capaciteit === 0 ? '–' : (Math.round((wachtend / capaciteit) * 10) / 10).toFixed(1).replace('.', ',');
  return [
    { getal: toonAantal(wachtend), label: 'in de wachtrij' },
    { getal: toonAantal(procederend), label: 'van hen procederen' },
    {
      getal: gemiddeldDagen === null ? '–' : toonAantal(gemiddeldDagen),
      label: 'dagen sinds de aanmelding, gemiddeld',
    },
    { getal: toonAantal(capaciteit), label: 'zaken per week, van wie er is' },
    { getal: weken, label: 'weken voorraad' },
  ];
}

function toonUitgegeven({ uitgegeven: { procederend, nietProcederend } }: Wachtrijstand): string {
  const totaal = procederend + nietProcederend;
  if (totaal === 0) return 'Deze maand is nog niets uitgegeven.';
  const deel = toonPercentage(nietProcederend, totaal);
  return `Deze maand uitgegeven: ${toonAantal(totaal)}, waarvan ${toonAantal(nietProcederend)} aan ouders die niet procederen (${deel}).`;
}
