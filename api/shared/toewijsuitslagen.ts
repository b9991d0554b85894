import type { Toewijsuitslag } from '#api/shared/toewijzen';
import type { Badge, Cel } from '#api/shared/weergave';

const UITSLAG: Readonly<Record<Toewijsuitslag['uitslag']['soort'], Badge>> = {
  gedaan: { soort: 'success', tekst: 'Toegewezen' },
  wordtVerwerkt: { soort: 'info', tekst: 'Wordt verwerkt' },
  geweigerd: { soort: 'danger', tekst: 'Geweigerd' },
  onbereikbaar: { soort: 'warning', tekst: 'Niet aangekomen' },
};

/** True when the zaak was assigned, or will be. */
export function isToegewezen({ uitslag }: Toewijsuitslag): boolean {
  return uitslag.soort === 'gedaan' || uitslag.soort === 'wordtVerwerkt';
}

/** The zaak as a link, when there is one. */
export function toonZaakcel({ zaaknummer, naam }: Pick<Toewijsuitslag, 'zaaknummer' | 'naam'>): Cel {
  return naam === null ? zaaknummer : { tekst: zaaknummer, href: `/zaken/${zaaknummer}` };
}

/** How it went with one zaak, and why not: two cells. */
export function toonUitslag({ uitslag }: Toewijsuitslag): readonly [Cel, Cel] {
  return [{ badge: UITSLAG[uitslag.soort] }, toelichting(uitslag)];
}

function toelichting(uitslag: Toewijsuitslag['uitslag']): string {
  if (uitslag.soort === 'geweigerd') return uitslag.redenen.map(({ melding }) => melding).join(' ');
  return uitslag.soort === 'onbereikbaar' ? 'De verwerking is nu niet bereikbaar. Er is niets veranderd.' : '';
}
