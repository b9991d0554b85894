import {
  BESLISLENGTES,
  OPSCHORTING_UNIE,
  OPSCHORTING_VOOR_AANVANG,
  VERDAGING_BASIS,
} from '#domain/parameters/beslistermijn-bezwaar';
import type { Keuze } from '#domain/parameters/keuze';
import { bepaalAanvang, type Aanvangsfeiten } from '#domain/termijnen/aanvang-beslistermijn';
import { beginStand, laatsteDagVan, sluitAf, verwerk, type Einde } from '#domain/termijnen/einddatum';
import type { Klokdefinitie, Klokwijziging, Uitlegstap } from '#domain/termijnen/klok';
import { heeftEffect } from '#domain/termijnen/klokrekening';
import { verenig, type Opschorting } from '#domain/termijnen/opschorting';
import { leesLengte } from '#domain/termijnen/termijn';
import { onzekereDagen, schuifWettelijk } from '#domain/termijnen/termijneinde';
import { dagenTussen, plusDagen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** A bezwaar and what happened to the term to decide on it. */
export interface Beslisfeiten extends Aanvangsfeiten {
  readonly opschortingen: readonly Opschorting[];
  readonly verdaagdOp: Datum | null;
  readonly uitstelMetInstemmingDagen: number;
}

/** The term to decide on a bezwaar. */
export interface Beslistermijn {
  readonly eersteDag: Datum;
  readonly laatsteDag: Datum;
  readonly regelversie: string;
  readonly bron: string;
  readonly stappen: readonly Uitlegstap[];
  readonly keuzes: readonly Keuze[];
}

const definitie = (lengte: string): Klokdefinitie => ({
  naam: 'beslistermijnBezwaar',
  titel: 'Beslissen op het bezwaar',
  soort: 'wettelijk',
  bron: 'Awb 7:10 lid 1',
  zekerheid: 'S',
  lengte,
  verlenging: { lengte: BESLISLENGTES.verdaging, hoogstens: 1, bron: 'Awb 7:10 lid 3' },
  opschortbaar: true,
  opschortbron: 'Awb 7:10 lid 2',
  uitstelbron: 'Awb 7:10 lid 4',
  signalen: { onderweg: 28, dreigt: 7 },
});

/** The clock of a bezwaar without and with an advisory committee (Awb 7:10, 7:13) [S]. */
export const BESLISKLOKKEN = {
  zonderCommissie: definitie(BESLISLENGTES.zonderCommissie),
  metCommissie: definitie(BESLISLENGTES.metCommissie),
} as const;

/**
 * First and last day of the term to decide on a bezwaar (Awb 7:10; Wht 6.10aa for decisions of Dienst Toeslagen from 14-12-2024) [S]. Suspensions count as
 * one union of days; a verdaging or suspension whose notice came after the last day has no effect; days agreed on come at the end; one shift at the last.
 * Examples: decision 2024-08-21, received 2024-09-12, committee → 2024-12-30 (K1: the court wrote 27 December, an equated day);
 * decision 2024-07-10, committee, verdaagd → 2024-12-30 (K32).
 */
export function berekenBeslistermijn(feiten: Beslisfeiten): Beslistermijn {
  const aanvang = bepaalAanvang(feiten);
  const soort = feiten.commissie ? BESLISKLOKKEN.metCommissie : BESLISKLOKKEN.zonderCommissie;
  const verloop = verwerkAlles(soort, aanvang.vanaf, wijzigingenVan(feiten));
  const { ruw, einddatum } = verloop.einde;
  const unie = dagenIn(feiten.opschortingen) > dagenIn(verenig(feiten.opschortingen));
  const voorAanvang = feiten.opschortingen.some(({ van, tot }) => van < aanvang.vanaf && tot > van);
  return {
    eersteDag: plusDagen(aanvang.vanaf, 1),
    laatsteDag: einddatum,
    regelversie: aanvang.regelversie,
    bron: aanvang.bron,
    stappen: [...aanvang.stappen, ...verloop.einde.uitleg.slice(0, -1), ...verloop.zonderGevolg],
    keuzes: [
      ...aanvang.keuzes,
      ...(unie ? [OPSCHORTING_UNIE] : []),
      ...(voorAanvang ? [OPSCHORTING_VOOR_AANVANG] : []),
      ...(scheeltBasis(soort, verloop) ? [VERDAGING_BASIS] : []),
      ...onzekereDagen(ruw, einddatum),
    ],
  };
}

function dagenIn(opschortingen: readonly Opschorting[]): number {
  return opschortingen.reduce((som, { van, tot }) => som + dagenTussen(van, tot), 0);
}

/** Everything that happened, oldest first; days agreed on come last, because they are a further delay (Awb 7:10 lid 4). */
function wijzigingenVan(feiten: Beslisfeiten): readonly Klokwijziging[] {
  const opschortingen = verenig(feiten.opschortingen).flatMap(({ van, tot }): Klokwijziging[] => [
    { soort: 'opgeschort', van, reden: '' },
    { soort: 'hervat', op: tot },
  ]);
  const verdaging: Klokwijziging[] = feiten.verdaagdOp === null ? [] : [{ soort: 'verlengd', op: feiten.verdaagdOp }];
  const opDag = [...opschortingen, ...verdaging].toSorted((a, b) =>
    dagVan(a) < dagVan(b) ? -1 : dagVan(a) > dagVan(b) ? 1 : 0,
  );
  if (feiten.uitstelMetInstemmingDagen === 0) return opDag;
  return [...opDag, { soort: 'uitgesteld', op: feiten.ontvangen, dagen: feiten.uitstelMetInstemmingDagen }];
}

function dagVan(wijziging: Klokwijziging): Datum {
  return wijziging.soort === 'opgeschort' ? wijziging.van : wijziging.op;
}

interface Verloop {
  readonly einde: Einde;
  readonly zonderGevolg: readonly Uitlegstap[];
  /** Days over which the last day had shifted when the extension came: with them it would have been counted from the shifted day. */
  readonly geschovenBijVerdaging: number;
}

function verwerkAlles(soort: Klokdefinitie, vanaf: Datum, wijzigingen: readonly Klokwijziging[]): Verloop {
  const zonderGevolg: Uitlegstap[] = [];
  const geldig: Klokwijziging[] = [];
  const stand = beginStand(soort, vanaf);
  let geschovenBijVerdaging = 0;
  for (const wijziging of wijzigingen) {
    const status = stand.sinds === null ? 'loopt' : 'opgeschort';
    const einddatum = laatsteDagVan(soort, stand);
    if (!heeftEffect(soort, { status, einddatum, wijzigingen: geldig }, wijziging)) {
      if (wijziging.soort !== 'hervat') zonderGevolg.push(teLaat(wijziging, einddatum));
      continue;
    }
    if (wijziging.soort === 'verlengd') geschovenBijVerdaging = dagenTussen(stand.ruw, einddatum);
    geldig.push(wijziging);
    verwerk(soort, stand, wijziging);
  }
  return { einde: sluitAf(soort, stand), zonderGevolg, geschovenBijVerdaging };
}

function teLaat(wijziging: Klokwijziging, laatsteDag: Datum): Uitlegstap {
  const wat = wijziging.soort === 'verlengd' ? 'verdaging' : 'opschorting';
  const tekst = `De ${wat} van ${schrijfDatum(dagVan(wijziging))} kwam na de laatste dag (${schrijfDatum(laatsteDag)}) en heeft geen gevolg.`;
  return { tekst, bron: 'Awb 7:10 lid 5; ECLI:NL:RBZWB:2025:2230' };
}

/** Would counting the extension from the shifted last day have given another day? */
function scheeltBasis(soort: Klokdefinitie, { einde, geschovenBijVerdaging }: Verloop): boolean {
  if (geschovenBijVerdaging === 0) return false;
  return schuifWettelijk(plusDagen(einde.ruw, geschovenBijVerdaging), leesLengte(soort.lengte)).dag !== einde.einddatum;
}
