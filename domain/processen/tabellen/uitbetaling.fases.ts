import type { Fasedefinitie } from '#domain/processen/procedure';

/** Fases between toekenning and the end of the moratorium. */
export const uitbetalingfases: readonly Fasedefinitie[] = [
  {
    naam: 'bellen',
    titel: 'Ouder bellen vóór betaling',
    wachtOp: 'dienst',
    toelichting: 'De behandelaar belt de ouder en bevestigt de rekening.',
  },
  {
    naam: 'rekening',
    titel: 'Rekening controleren',
    wachtOp: 'dienst',
    toelichting: 'Een tweede medewerker controleert de rekening.',
  },
  {
    naam: 'uitgesteld',
    titel: 'Later betalen op verzoek van de ouder',
    wachtOp: 'ouder',
    toelichting: 'De ouder vroeg om later te betalen.',
  },
  {
    naam: 'vrijgave',
    titel: 'Betaling vrijgeven',
    wachtOp: 'dienst',
    toelichting: 'Een medewerker betalingen geeft de betaling vrij.',
  },
  {
    naam: 'inBetaalrun',
    titel: 'In de betaalrun',
    wachtOp: 'bank',
    toelichting: 'De betaling gaat mee met de volgende betaalrun.',
  },
  {
    naam: 'geretourneerd',
    titel: 'Betaling teruggekomen',
    wachtOp: 'ouder',
    toelichting: 'De bank heeft de betaling teruggestuurd.',
  },
  {
    naam: 'betaald',
    titel: 'Betaald, moratorium loopt',
    wachtOp: 'niemand',
    toelichting: 'Het geld is overgemaakt; het moratorium loopt.',
  },
  {
    naam: 'afgerond',
    titel: 'Afgerond',
    wachtOp: 'niemand',
    toelichting: 'Er is betaald en het moratorium, als dat er was, is voorbij.',
    eind: true,
  },
  {
    naam: 'nietsTeBetalen',
    titel: 'Niets te betalen',
    wachtOp: 'niemand',
    toelichting: 'Alles was al eerder ontvangen, of de partner kreeg het forfait.',
    eind: true,
  },
];
