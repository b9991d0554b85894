/** The page of one procedure: everything a jurist wants to check, straight from the table that decides. */
import { diagram } from '#docs/diagram';
import { codes, tabel } from '#docs/tabel';
import { ROLNAMEN } from '#domain/autorisatie/rollen';
import type {
  Berichtdefinitie,
  Handelingdefinitie,
  Kloksignaal,
  Proceduredefinitie,
} from '#domain/processen/procedure';
import type { Veld } from '#domain/processen/velden';
import type { Klokdefinitie } from '#domain/termijnen/klok';
import { leesLengte, schrijfLengte } from '#domain/termijnen/termijn';

/** First line of everything that is generated. */
export const WAARSCHUWING = '<!-- Gemaakt door `npm run docs`. Niet met de hand wijzigen. -->';

/** What the marks beside a clock mean. */
export const ZEKERHEDEN = 'S: staat in de bron. D: uit de bron afgeleid. A: aanname. ?: open vraag.';

/** The Markdown page of a procedure. */
export function procespagina(procedure: Proceduredefinitie): string {
  return [
    WAARSCHUWING,
    `# ${procedure.titel}`,
    procedure.toelichting,
    `Grondslag: ${procedure.bron}. Tabel: \`${procedure.soort}\`, versie ${procedure.versie}.`,
    '## Verloop',
    diagram(procedure),
    '## Fases',
    tabel(['Fase', 'Aan zet', 'Wat er gebeurt'], procedure.fases.map(faserij)),
    '## Handelingen',
    tabel(HANDELINGKOP, procedure.handelingen.map(handelingrij)),
    '## Termijnen',
    ...termijnen(procedure),
    '## Berichten',
    berichten(procedure.berichten),
    '',
  ].join('\n\n');
}

function faserij(fase: Proceduredefinitie['fases'][number]): readonly string[] {
  const eind = fase.eind === true ? ' Einde.' : '';
  return [`${fase.titel}\n\`${fase.naam}\``, WACHT_OP[fase.wachtOp], `${fase.toelichting}${eind}`];
}

const WACHT_OP = {
  dienst: 'Dienst Toeslagen',
  ouder: 'de ouder',
  bank: 'de bank',
  ander: 'een ander register',
  niemand: 'niemand',
} as const;

const HANDELINGKOP = ['Handeling', 'Wie', 'In', 'Leidt tot', 'Vier ogen', 'Wat wordt gevraagd', 'Brief', 'Grondslag'];

function handelingrij(handeling: Handelingdefinitie): readonly string[] {
  const { naam, titel, rollen, fases, naar, andereDan, velden, brieven, bron, naEinde } = handeling;
  return [
    `${titel}\n\`${naam}\``,
    rollen.map((rol) => ROLNAMEN[rol]).join('\n'),
    `${codes(fases)}${naEinde === true ? '\nook na het einde' : ''}`,
    codes(naar),
    andereDan === undefined ? '' : `niet door wie deed: ${codes(andereDan)}`,
    velden.map(veldtekst).join('\n'),
    codes(brieven ?? []),
    bron,
  ];
}

function veldtekst(veld: Veld): string {
  const verplicht = veld.verplicht ?? veld.soort !== 'vinkje';
  const { alleenAls } = veld;
  const kenmerken = [
    ...(verplicht ? [] : ['mag leeg']),
    ...(veld.persoonsgegeven === true ? ['alleen in het dossier'] : []),
    ...(alleenAls === undefined ? [] : [`bij ${alleenAls.veld} ${alleenAls.waarden.map(String).join(' of ')}`]),
  ];
  return kenmerken.length === 0 ? veld.label : `${veld.label} (${kenmerken.join('; ')})`;
}

function termijnen({ klokken, signalen }: Proceduredefinitie): readonly string[] {
  if (klokken.length === 0) return ['Geen.'];
  const kop = ['Termijn', 'Soort', 'Lengte', 'Grondslag', 'Zekerheid', 'Verlengen', 'Bijzonder', 'Signalen'];
  return [
    tabel(
      kop,
      klokken.map((klok) => klokrij(klok, signalen)),
    ),
    ZEKERHEDEN,
  ];
}

function klokrij(klok: Klokdefinitie, signalen: readonly Kloksignaal[]): readonly string[] {
  const { verlenging } = klok;
  const bijzonder = [
    ...(klok.opschortbaar === true ? [`kan stilstaan (${klok.opschortbron ?? 'Awb 4:15'})`] : []),
    ...(klok.looptNaEinde === true ? ['loopt door na het einde van de procedure'] : []),
  ];
  return [
    `${klok.titel}\n\`${klok.naam}\``,
    klok.soort,
    lengte(klok, klok.lengte),
    klok.bron,
    klok.zekerheid,
    verlenging ? `${verlenging.hoogstens}× ${lengte(klok, verlenging.lengte)} (${verlenging.bron})` : '',
    bijzonder.join('\n'),
    (['onderweg', 'dreigt', 'verlopen'] as const).map((signaal) => signaaltekst(klok, signaal, signalen)).join('\n'),
  ];
}

function lengte(klok: Klokdefinitie, iso: string): string {
  const { aantal, eenheid } = leesLengte(iso);
  if (aantal === 0) return 'tot en met de genoemde dag';
  return klok.werkdagen === true ? `${aantal} werkdagen` : schrijfLengte({ aantal, eenheid });
}

function signaaltekst(klok: Klokdefinitie, signaal: Kloksignaal['signaal'], signalen: readonly Kloksignaal[]): string {
  const rij = signalen.find((s) => s.klok === klok.naam && s.signaal === signaal);
  const wanneer = signaal === 'verlopen' ? 'de dag erna' : `${klok.signalen[signaal]} dagen ervoor`;
  const naar = rij?.naar === undefined ? '' : ` Naar ${codes(rij.naar)}.`;
  return `${signaal}, ${wanneer}: ${rij?.gevolg ?? 'Alleen in het logboek.'}${naar}`;
}

function berichten(rijen: readonly Berichtdefinitie[]): string {
  if (rijen.length === 0) return 'Geen.';
  const kop = ['Bericht', 'In', 'Leidt tot', 'Gevolg'];
  const rij = (b: Berichtdefinitie): readonly string[] => [`\`${b.bericht}\``, codes(b.fases), codes(b.naar), b.gevolg];
  return tabel(kop, rijen.map(rij));
}
