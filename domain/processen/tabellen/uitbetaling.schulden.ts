/** Public debts: the Dienst waives them within three months, once extendable by three (Wht 3.1, 6.6). */
import {
  weiger,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import { redenveld } from '#domain/processen/tabellen/aanmelding.behandeling';
import { lopendeKlok } from '#domain/processen/verrichtingen';
import type { Klokdefinitie } from '#domain/termijnen/klok';
import { magVerlengen, wijzigKlok } from '#domain/termijnen/klokrekening';
import { schrijfDatum } from '#domain/waarden/datum';

/** From the day on which the forfait was granted, or set at nil, or refused under 2.7 lid 2. */
export const PUBLIEKE_SCHULDEN: Klokdefinitie = {
  naam: 'publiekeSchulden',
  titel: 'Publieke toeslagschulden kwijtschelden',
  soort: 'wettelijk',
  bron: 'Wht 6.6',
  zekerheid: 'S',
  lengte: 'P3M',
  verlenging: { lengte: 'P3M', hoogstens: 1, bron: 'Wht 6.6' },
  looptNaEinde: true,
  signalen: { onderweg: 45, dreigt: 14 },
};

/** Every fase: the debts run beside the payment and after it. */
const OVERAL = {
  fases: [
    ...['bellen', 'rekening', 'vrijgave', 'uitgesteld', 'inBetaalrun'],
    ...['geretourneerd', 'betaald', 'afgerond', 'nietsTeBetalen'],
  ],
  naEinde: true,
} as const;

const verlengTermijnPubliekeSchulden: Handelingdefinitie = {
  ...OVERAL,
  naam: 'verlengTermijnPubliekeSchulden',
  titel: 'Verleng de termijn voor publieke schulden',
  toelichting: 'Eén keer met ten hoogste drie maanden; de ouder moet het uiterlijk op de laatste dag weten.',
  bron: 'Wht 6.6',
  rollen: ['pzb'],
  velden: [redenveld('Waarom is er meer tijd nodig?', 'Deze tekst komt in de brief aan de ouder.')],
  naar: [],
  brieven: ['verlenging'],
  kanNiet: ({ procedure, op }) => {
    const klok = lopendeKlok(procedure, PUBLIEKE_SCHULDEN.naam);
    if (!klok) return 'De termijn voor publieke schulden loopt niet.';
    if (klok.wijzigingen.length > 0) return 'De termijn is al een keer verlengd.';
    if (magVerlengen(PUBLIEKE_SCHULDEN, klok, op)) return null;
    return 'De termijn is al voorbij: verlengen heeft dan geen gevolg meer.';
  },
  verricht: (context) => verleng(context),
};

function verleng({ procedure, op }: Context): Gevolg | Weigering {
  const termijn = PUBLIEKE_SCHULDEN.naam;
  const klok = lopendeKlok(procedure, termijn);
  if (!klok) return weiger('klok-loopt-niet', 'De termijn voor publieke schulden loopt niet.');
  const nieuw = wijzigKlok(PUBLIEKE_SCHULDEN, klok, { soort: 'verlengd', op });
  const gegevens = { termijn, oudeDatum: klok.einddatum, nieuweDatum: nieuw.einddatum };
  return {
    ok: true,
    tekst: `De termijn voor publieke schulden is verlengd tot en met ${schrijfDatum(nieuw.einddatum)}.`,
    klokken: [{ soort: 'verleng', klok: termijn }],
    effecten: [{ soort: 'brief', brief: 'verlenging', gegevens }],
  };
}

const meldPubliekeSchuldenAfgehandeld: Handelingdefinitie = {
  ...OVERAL,
  naam: 'meldPubliekeSchuldenAfgehandeld',
  titel: 'Publieke schulden zijn afgehandeld',
  bron: 'Wht 3.1, 6.6',
  rollen: ['pzb'],
  velden: [
    {
      naam: 'gecontroleerd',
      label: 'Alle toeslagschulden van vóór 2021 zijn kwijtgescholden of er waren er geen',
      soort: 'vinkje',
      verplicht: true,
    },
  ],
  naar: [],
  kanNiet: ({ procedure }) =>
    lopendeKlok(procedure, PUBLIEKE_SCHULDEN.naam) ? null : 'De termijn voor publieke schulden loopt niet.',
  verricht: (): Gevolg => ({
    ok: true,
    tekst: 'De publieke toeslagschulden zijn afgehandeld.',
    klokken: [{ soort: 'stop', klok: PUBLIEKE_SCHULDEN.naam }],
  }),
};

/** Acts on the public debts. */
export const schuldenhandelingen: readonly Handelingdefinitie[] = [
  verlengTermijnPubliekeSchulden,
  meldPubliekeSchuldenAfgehandeld,
];
