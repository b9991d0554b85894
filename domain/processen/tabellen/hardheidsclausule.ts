import type { Gevolg, Proceduredefinitie } from '#domain/processen/procedure';
import { bezwaarklokken, bezwaarsignalen } from '#domain/processen/tabellen/bezwaar';
import { hardheidhandelingen } from '#domain/processen/tabellen/hardheidsclausule.handelingen';
import { taak } from '#domain/processen/tabellen/signaaltaken';

/** A late aanmelding: is it so unfair to refuse it that the law may be set aside? */
export const hardheidsclausule: Proceduredefinitie = {
  soort: 'hardheidsclausule',
  versie: 1,
  titel: 'Hardheidsclausule',
  toelichting:
    'Een aanmelding van na 2 januari 2024 wordt afgewezen, tenzij dat een onbillijkheid van overwegende aard zou zijn.',
  bron: 'Wht 6.1, 9.1 lid 1; ECLI:NL:RBAMS:2025:6170',
  beginfase: 'beoordeling',
  fases: [
    {
      naam: 'beoordeling',
      titel: 'Hardheidsclausule beoordelen',
      wachtOp: 'dienst',
      toelichting: 'De behandelaar weegt de omstandigheden.',
    },
    {
      naam: 'terAkkoord',
      titel: 'Hardheidsclausule ter akkoord',
      wachtOp: 'dienst',
      toelichting: 'Een tweede beoordelaar bekijkt het voorstel.',
    },
    {
      naam: 'toegepast',
      titel: 'Hardheidsclausule toegepast',
      wachtOp: 'niemand',
      toelichting: 'De eerste toets is gestart.',
      eind: true,
    },
    {
      naam: 'afgewezen',
      titel: 'Afgewezen: te laat aangemeld',
      wachtOp: 'ouder',
      toelichting: 'De ouder kan bezwaar maken.',
      eind: true,
    },
  ],
  uitkomsten: ['toegepast', 'afgewezen'],
  klokken: bezwaarklokken,
  handelingen: hardheidhandelingen,
  signalen: bezwaarsignalen,
  berichten: [],
  begin: (): Gevolg => ({
    ok: true,
    tekst: 'De aanmelding is te laat ontvangen. Beoordeel of de hardheidsclausule van toepassing is.',
    effecten: [taak('hardheid', 'Beoordeel de hardheidsclausule')],
  }),
};
