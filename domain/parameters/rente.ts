import type { Afronding } from '#domain/bedragen/breuk';
import type { Keuze } from '#domain/parameters/keuze';
import { geldigOp, type Versie, type Versies } from '#domain/parameters/versie';
import { datum, type Datum } from '#domain/waarden/datum';

/** A rate from a day on, until the next row. */
export interface Rentevoet {
  readonly vanaf: Datum;
  /** Hundredths of a percent: 4,00% is 400. */
  readonly honderdsten: number;
  readonly bron: string;
  readonly zekerheid: 'S' | 'A';
}

const KWARTALEN = 'heffingsrente: vertiadvies.nl, leyestaete.nl';
const LIJST =
  'heffingsrente: kampbv.nl; losse kwartalen bevestigd door taxence.nl en deurwaarderscollectiefnederland.nl';
const BELASTINGRENTE = 'belastingrente (AWR 30hb): tabel van de Belastingdienst, uit de tweede hand';

const rij = (vanaf: string, honderdsten: number, bron: string): Rentevoet => ({
  vanaf: datum(vanaf),
  honderdsten,
  bron,
  zekerheid: 'S',
});

/**
 * The rates for the interest of component g, oldest first, only the days on which the rate changes (Awir 27 lid 3 → AWR 30hb, before 2013 the
 * heffingsrente of the text of that time). The quarters of 2010–2012 stand in the list of kampbv.nl; the notes did not have them.
 */
export const RENTETABEL: readonly Rentevoet[] = [
  rij('2005-01-01', 500, 'heffingsrente: kmaccountants.nl, vertiadvies.nl'),
  rij('2006-01-01', 350, KWARTALEN),
  rij('2006-04-01', 375, KWARTALEN),
  rij('2006-07-01', 400, KWARTALEN),
  rij('2006-10-01', 425, KWARTALEN),
  rij('2007-01-01', 470, KWARTALEN),
  rij('2007-04-01', 500, KWARTALEN),
  rij('2007-07-01', 525, KWARTALEN),
  rij('2007-10-01', 540, KWARTALEN),
  rij('2008-01-01', 530, KWARTALEN),
  rij('2008-04-01', 475, KWARTALEN),
  rij('2008-07-01', 515, KWARTALEN),
  rij('2008-10-01', 545, KWARTALEN),
  rij('2009-01-01', 490, KWARTALEN),
  rij('2009-04-01', 350, KWARTALEN),
  rij('2009-07-01', 275, KWARTALEN),
  rij('2009-10-01', 250, LIJST),
  rij('2011-07-01', 275, LIJST),
  rij('2011-10-01', 300, LIJST),
  rij('2012-01-01', 285, LIJST),
  rij('2012-04-01', 230, LIJST),
  rij('2012-07-01', 250, LIJST),
  rij('2012-10-01', 225, LIJST),
  rij('2013-01-01', 300, BELASTINGRENTE),
  rij('2014-04-01', 400, BELASTINGRENTE),
  rij('2020-06-01', 1, BELASTINGRENTE),
  rij('2020-10-01', 400, BELASTINGRENTE),
  rij('2023-07-01', 600, BELASTINGRENTE),
  rij('2024-01-01', 750, BELASTINGRENTE),
  rij('2025-01-01', 650, BELASTINGRENTE),
  rij('2026-01-01', 500, BELASTINGRENTE),
];

/** How days are counted. */
export type Dagtelling = '30/360' | 'werkelijk/365';

/** How the interest is worked out where the law leaves it open. */
export interface Rentebeleid {
  readonly dagtelling: Keuze<Dagtelling>;
  readonly deelperiode: Keuze<Afronding>;
}

/** The interest as one version of the law has it. */
export interface Renteparameters extends Versie {
  /** The article as it is to be applied. */
  readonly bron: string;
  readonly beleid: Rentebeleid;
}

const BELEID: Rentebeleid = {
  dagtelling: {
    naam: 'dagtelling-rente',
    versie: '1',
    waarde: '30/360',
    tekst:
      'Rentedagen zijn geteld met 30 dagen per maand en 360 per jaar, de eerste en de laatste dag meegeteld, zoals bij belastingrente.',
    bron: 'Awir 27; voorbeelden belastingrente',
    zekerheid: '?',
  },
  deelperiode: {
    naam: 'afronding-rente',
    versie: '1',
    waarde: 'euro-naar-beneden',
    tekst:
      'De rente is per periode met hetzelfde percentage naar beneden afgerond op hele euro’s, zoals bij belastingrente.',
    bron: 'Awir 27; voorbeelden belastingrente',
    zekerheid: '?',
  },
};

/** Before 2013 the interest was called heffingsrente; that its rate holds under Awir 27 is our reading of the text of that time. */
export const HEFFINGSRENTE: Keuze = {
  naam: 'rente-voor-2013',
  versie: '1',
  waarde: 'heffingsrente',
  tekst: 'Over dagen voor 1 januari 2013 is het percentage van de heffingsrente gebruikt.',
  bron: 'Awir 27 lid 3 (oude tekst)',
  zekerheid: 'A',
};

/** The law froze Awir 27 on 31-12-2025; whether that also freezes the rate of AWR 30hb, to which it refers, is not said. */
export const PERCENTAGE_NA_2025: Keuze = {
  naam: 'percentage-na-2025',
  versie: '1',
  waarde: 'tabel-volgen',
  tekst:
    'Over dagen vanaf 1 januari 2026 is het percentage van die dag gebruikt: de wet zet artikel 27 vast, niet het percentage waarnaar het verwijst.',
  bron: 'Wht 2.3 lid 7; Awir 27 lid 3; AWR 30hb',
  zekerheid: 'A',
};

const VERSIES: Versies<Renteparameters> = [
  { versie: 'rente-awir-27', geldigVanaf: datum('2005-09-01'), bron: 'Wht 2.3 lid 7; Awir 27', beleid: BELEID },
  {
    versie: 'rente-awir-27-2025-12-31',
    geldigVanaf: datum('2026-01-01'),
    bron: 'Wht 2.3 lid 7; Awir 27 zoals dat luidde op 31-12-2025',
    beleid: BELEID,
  },
];

/** The version for a decision of this dagtekening. Example: 2025-12-31 → `rente-awir-27`, 2026-01-01 → `rente-awir-27-2025-12-31`. */
export function renteparametersOp(dagtekening: Datum): Renteparameters {
  return geldigOp(VERSIES, dagtekening);
}
