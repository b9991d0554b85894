import { toonStappen, type Stap } from '#api/zaken/zaakstappen';
import { meestDringend } from '#api/shared/klokken';
import type { Badge, Melding } from '#api/shared/weergave';
import type { Zaakdossier } from '#db/queries/zaakdossier.query';
import type { Zaaktellers } from '#db/queries/zaakoverzicht.query';
import { heeftTolkNodig } from '#domain/ouder/tolk';
import { definitieVan, fasetitel } from '#domain/processen/register';
import { isVersneld } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import type { Proceduretoestand } from '#domain/processen/toestand';
import { wachtdagen } from '#domain/termijnen/klokrekening';
import { schrijfDatum, type Datum } from '#domain/waarden/datum';

/** The tabs of a zaak, each a page of its own. */
export type Zaaktab =
  'overzicht' | 'stukken' | 'brieven' | 'beoordeling' | 'berekening' | 'ouder' | 'contact' | 'logboek';

/** Everything above the tabs. */
export interface Zaakkop {
  readonly kruimelpad: readonly { readonly href: string | null; readonly tekst: string }[];
  readonly naam: string;
  readonly zaaknummer: string;
  readonly badges: readonly Badge[];
  readonly wacht: { readonly dagen: number; readonly tekst: string };
  readonly stappen: readonly Stap[];
  readonly dringend: Melding | null;
  readonly verhaal: string | null;
  readonly tabs: {
    readonly label: string;
    readonly tabs: readonly { readonly href: string; readonly titel: string; readonly actief: boolean }[];
  };
}

const DRINGEND = {
  geen: null,
  onderweg: null,
  dreigt: { soort: 'warning', titel: 'Een termijn dreigt te verlopen' },
  verlopen: { soort: 'error', titel: 'Een termijn is verlopen' },
} as const;

/** Name, where it stands, how long it has been waiting, and what presses most. */
export function toonZaakkop(dossier: Zaakdossier, tellers: Zaaktellers, actief: Zaaktab, op: Datum): Zaakkop {
  const { toestand, zaaknummer } = dossier;
  const totEnMet = toestand.afgeslotenOp ?? op;
  return {
    kruimelpad: [
      { href: '/werkvoorraad', tekst: 'Werkvoorraad' },
      { href: null, tekst: zaaknummer },
    ],
    naam: dossier.naam,
    zaaknummer,
    badges: badgesVan(dossier),
    wacht: {
      dagen: wachtdagen(toestand.ontvangenOp, totEnMet),
      tekst: `dagen sinds ontvangst op ${schrijfDatum(toestand.ontvangenOp)}`,
    },
    stappen: toonStappen(toestand),
    dringend: toonDringend(dossier, op),
    verhaal: dossier.demoVerhaal,
    tabs: toonTabs(zaaknummer, tellers, actief),
  };
}

function badgesVan({ toestand, overledenOp, tolk }: Zaakdossier): readonly Badge[] {
  const lopend = toestand.procedures.filter((p) => p.beeindigdOp === null && p.soort !== 'aanmelding');
  const versneld = lopend.some(({ soort, gegevens }) => soort === 'integraleBeoordeling' && isVersneld(gegevens));
  const getoond = lopend.length > 0 ? lopend : toestand.procedures.slice(-1);
  return [
    ...(toestand.spoed ? [{ soort: 'danger', tekst: 'Spoed' } as const] : []),
    ...(versneld ? [{ soort: 'info', tekst: 'Versnelde beoordeling' } as const] : []),
    ...(heeftTolkNodig(toestand, tolk) ? [{ soort: 'info', tekst: 'Tolk nodig' } as const] : []),
    ...(overledenOp ? [{ soort: 'warning', tekst: 'Ouder is overleden' } as const] : []),
    ...getoond.map(fasebadge),
    ...(toestand.volgnummer === 0 ? [{ soort: 'info', tekst: 'Wordt gestart' } as const] : []),
  ];
}

function fasebadge(procedure: Proceduretoestand): Badge {
  const { fases, titel } = definitieVan(procedure.soort);
  const wacht = fases.find((f) => f.naam === procedure.fase)?.wachtOp ?? 'dienst';
  const soort = { dienst: 'active', ouder: 'warning', bank: 'info', ander: 'info', niemand: 'success' } as const;
  return { soort: soort[wacht], tekst: `${titel}: ${fasetitel(procedure.soort, procedure.fase).toLowerCase()}` };
}

function toonDringend({ toestand }: Zaakdossier, op: Datum): Melding | null {
  const klok = meestDringend(toestand, op);
  const vorm = klok ? DRINGEND[klok.termijn.signaal] : null;
  if (!klok || !vorm) return null;
  const tekst = `${klok.titel}: uiterlijk ${klok.termijn.datum} (${klok.termijn.over ?? ''}; ${klok.definitie.bron}).`;
  return { ...vorm, tekst };
}

function toonTabs(zaaknummer: string, tellers: Zaaktellers, actief: Zaaktab): Zaakkop['tabs'] {
  const tab = (naam: Zaaktab, titel: string, aantal = 0): Zaakkop['tabs']['tabs'][number] => ({
    href: `/zaken/${zaaknummer}${naam === 'overzicht' ? '' : `/${naam}`}`,
    titel: aantal > 0 ? `${titel} (${aantal})` : titel,
    actief: naam === actief,
  });
  return {
    label: 'Onderdelen van de zaak',
    tabs: [
      tab('overzicht', 'Overzicht'),
      tab('stukken', 'Stukken', tellers.stukken),
      tab('brieven', 'Brieven', tellers.brieven),
      tab('beoordeling', 'Beoordeling'),
      tab('berekening', 'Besluiten en betalen', tellers.besluiten),
      tab('contact', 'Contact', tellers.contacten),
      tab('ouder', 'Waar sta ik'),
      tab('logboek', 'Logboek'),
    ],
  };
}
