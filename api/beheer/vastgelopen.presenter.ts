import { oorzaakVan } from '#api/beheer/oorzaken';
import { toonAantal } from '#api/shared/getal';
import { duurTekst, schrijfMoment } from '#api/shared/moment';
import type { Cel, Tabel } from '#api/shared/weergave';
import type { Vastgelopenstap } from '#db/queries/beheer.vastgelopen.query';
import { datumOp, kloktijdOp } from '#domain/waarden/tijd';

/** Steps that are stuck for the same reason. */
export interface Vastgelopengroep {
  readonly titel: string;
  readonly aantal: string;
  readonly sinds: string;
  readonly oorzaak: string;
  readonly tabel: Tabel;
}

/** Where links lead and what this medewerker may open. */
export interface Beheeromgeving {
  readonly namespace: string;
  readonly magZaken: boolean;
  readonly nuMs: number;
}

/** Stuck steps by activity and kind of failure, in the order of the query: the largest group first. */
export function toonVastgelopen(stappen: readonly Vastgelopenstap[], om: Beheeromgeving): readonly Vastgelopengroep[] {
  const groepen = new Map<string, Vastgelopenstap[]>();
  for (const stap of stappen) {
    const sleutel = `${stap.activiteit} ${stap.fouttype}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), stap]);
  }
  return [...groepen.values()].map((groep) => toonGroep(groep, om));
}

function toonGroep(stappen: readonly Vastgelopenstap[], om: Beheeromgeving): Vastgelopengroep {
  const [eerste] = stappen as readonly [Vastgelopenstap, ...Vastgelopenstap[]];
  const { activiteit, fouttype, groepAantal, groepSindsMs } = eerste;
  const rest = groepAantal > stappen.length ? `, de eerste ${stappen.length} van ${toonAantal(groepAantal)}` : '';
  return {
    titel: `${activiteit}: ${fouttype}`,
    aantal: groepAantal === 1 ? '1 stap' : `${toonAantal(groepAantal)} stappen`,
    sinds: duurTekst(groepSindsMs, om.nuMs),
    oorzaak: oorzaakVan(fouttype),
    tabel: {
      bijschrift: `Stappen, langst vast eerst${rest}`,
      kolommen: [
        { titel: 'Zaak of taak', vast: true },
        { titel: 'Vast sinds', vast: true },
        { titel: 'Pogingen', getal: true },
        { titel: 'Melding' },
        { titel: 'Console', vast: true },
      ],
      rijen: stappen.map((stap) => rij(stap, om)),
    },
  };
}

function rij(stap: Vastgelopenstap, om: Beheeromgeving): readonly Cel[] {
  const { zaaknummer, workflowId, sindsMs, laatstMs, pogingen, melding } = stap;
  return [
    zaaknummer !== null && om.magZaken
      ? { tekst: zaaknummer, href: `/zaken/${zaaknummer}` }
      : (zaaknummer ?? workflowId),
    { tekst: schrijfMoment(sindsMs), iso: datumOp(sindsMs), onder: `laatste poging om ${kloktijdOp(laatstMs)}` },
    toonAantal(pogingen),
    melding,
    { tekst: 'Open in de console', href: consoleadres(stap, om.namespace) },
  ];
}

/** The page of the console where the step stands; for a workflow whose own code fails, its history. */
export function consoleadres(
  stap: Pick<Vastgelopenstap, 'workflowId' | 'runId' | 'fouttype'>,
  namespace: string,
): string {
  const tab = stap.fouttype === 'WorkflowTaskFailed' ? 'history' : 'pending-activities';
  const workflow = `workflows/${encodeURIComponent(stap.workflowId)}/${encodeURIComponent(stap.runId)}`;
  return `/console/namespaces/${encodeURIComponent(namespace)}/${workflow}/${tab}`;
}
