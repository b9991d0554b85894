import type { Mijlpaal } from '#domain/processen/effecten';
import { datum, type Datum } from '#domain/waarden/datum';

/** A target as data: what is counted, of how many, by when, and who said so. */
export interface Doel {
  readonly id: string;
  readonly titel: string;
  /** The mijlpaal that is counted: one per zaak. */
  readonly teller: Mijlpaal;
  /** The mijlpaal a share is taken of; null when only the number counts. */
  readonly noemer: Mijlpaal | null;
  readonly aantal: number;
  readonly uiterlijk: Datum;
  readonly bron: string;
  /** S: the number is in the source; D: added up by us from numbers in the source. */
  readonly zekerheid: 'S' | 'D';
  /** What came of it, for targets that lie behind us. */
  readonly afloop: string | null;
}

/** Targets that were set in public and whose counter exists here. All of them are history: they say how it went, not what to do today. */
export const DOELEN: readonly Doel[] = [
  {
    id: 'ib-57000',
    titel: '57.000 integrale beoordelingen (90% van de aanmelders)',
    teller: 'integraleBeoordelingAf',
    noemer: 'aangemeld',
    aantal: 57_000,
    uiterlijk: datum('2025-03-31'),
    bron: 'Voorjaarsnota 2023, Jaarplan 2024',
    zekerheid: 'S',
    afloop:
      'Eind 2024 waren het er 57.500: 83% van 69.000 aanmelders, met wie ervan afzag meegeteld. De 90% kwam tussen eind 2024 en april 2025. De teller hier telt beschikkingen, zonder wie afzag.',
  },
  {
    id: 'forfait-mei-2021',
    titel: '€ 30.000 vóór 1 mei 2021 voor wie zich voor 15 februari meldde',
    teller: 'forfaitBetaald',
    noemer: 'aangemeld',
    aantal: 15_400,
    uiterlijk: datum('2021-04-30'),
    bron: 'Catshuisregeling; NOS en BN DeStem over 30-4-2021',
    zekerheid: 'D',
    afloop: 'Deels gehaald: ruim 11.000 op tijd, ongeveer 4.400 later.',
  },
  {
    id: 'gedupeerd-42000',
    titel: '42.000 vastgestelde gedupeerden (prognose)',
    teller: 'gedupeerd',
    noemer: 'aangemeld',
    aantal: 42_000,
    uiterlijk: datum('2025-12-31'),
    bron: 'prognose maart 2023',
    zekerheid: 'S',
    afloop: 'Bereikt in april 2025.',
  },
];
