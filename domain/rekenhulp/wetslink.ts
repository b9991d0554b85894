/** One part of a source: its words, and where to read it when that is public. */
export interface Bronverwijzing {
  readonly tekst: string;
  readonly href: string | null;
}

/** Number of each law in the Basiswettenbestand, by the name our sources use. */
const WETTEN: Readonly<Record<string, string>> = {
  Wht: 'BWBR0047436',
  Awb: 'BWBR0005537',
  Awir: 'BWBR0018472',
  AWR: 'BWBR0002320',
  'Algemene termijnenwet': 'BWBR0002448',
  'Besluit proceskosten bestuursrecht': 'BWBR0006358',
  Bpb: 'BWBR0006358',
  'Invorderingswet 1990': 'BWBR0004770',
  IW: 'BWBR0004770',
  WOT: 'BWBR0051149',
  'Wet onverplichte tegemoetkoming onterechte afwijzing buitengerechtelijke schuldregeling': 'BWBR0051149',
  Rv: 'BWBR0001827',
};

const WET = new RegExp(`^(${Object.keys(WETTEN).join('|')})\\b`);
const ARTIKEL = /^(?:art(?:ikel|\.)? )?(\d+(?:[.:]\d+)?[a-z]*)(?: lid (\d+[a-z]*))?/;

/**
 * The parts of a source with a link to the article on wetten.overheid.nl or to the ruling. A part without a law takes the law before it.
 * Example: `Wht 2.7 lid 1; 9.1` → Wht 2.7 with lid 1, and Wht 9.1; `beleid UHT` → no link.
 */
export function bronverwijzingen(bron: string): readonly Bronverwijzing[] {
  let wet: string | null = null;
  return bron.split('; ').map((tekst) => {
    const ecli = /ECLI:NL:[A-Z]+:\d{4}:\w+/.exec(tekst);
    if (ecli) return { tekst, href: `https://uitspraken.rechtspraak.nl/details?id=${ecli[0]}` };
    const genoemd = WET.exec(tekst)?.[1] ?? null;
    wet = genoemd ?? (/^\d/.test(tekst) ? wet : null);
    return {
      tekst,
      href: wet === null ? null : artikelLink(wet, genoemd === null ? tekst : tekst.slice(genoemd.length + 1)),
    };
  });
}

function artikelLink(wet: string, artikel: string): string {
  const basis = `https://wetten.overheid.nl/jci1.3:c:${WETTEN[wet] ?? ''}`;
  const delen = ARTIKEL.exec(artikel);
  if (!delen) return basis;
  const lid = delen[2] === undefined ? '' : `&lid=${delen[2]}`;
  return `${basis}&artikel=${delen[1] ?? ''}${lid}`;
}
