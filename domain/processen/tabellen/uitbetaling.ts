import type { Context, Gevolg, Proceduredefinitie } from '#domain/processen/procedure';
import { bankberichten } from '#domain/processen/tabellen/uitbetaling.berichten';
import { uitbetalinghandelingen } from '#domain/processen/tabellen/uitbetaling.handelingen';
import { uitbetalingfases } from '#domain/processen/tabellen/uitbetaling.fases';
import { BETALING_BESCHIKKING } from '#domain/processen/tabellen/integrale-beoordeling.klokken';
import { gedragVan } from '#domain/processen/tabellen/uitbetaling.regeling';
import { uitbetalingklokken } from '#domain/processen/tabellen/uitbetaling.klokken';
import { betaalopdracht } from '#domain/processen/tabellen/uitbetaling.rekening';
import { PUBLIEKE_SCHULDEN } from '#domain/processen/tabellen/uitbetaling.schulden';
import { publiceer } from '#domain/processen/tabellen/publicaties';
import { bewaak, taak } from '#domain/processen/tabellen/signaaltaken';
import { datumUit, getalUit } from '#domain/processen/velden';
import { centen, schrijfBedrag } from '#domain/waarden/geld';
import { plusDagen } from '#domain/waarden/datum';

/** Days after the toekenning within which the ouder should have been called. */
const BELLEN_BINNEN = 14;

/** From toekenning to money on the account, and what the law starts at that moment. */
export const uitbetaling: Proceduredefinitie = {
  soort: 'uitbetaling',
  versie: 1,
  titel: 'Uitbetaling',
  toelichting:
    'Bellen, rekening controleren, vrijgeven, betalen. Daarna begint het moratorium; de termijn voor publieke schulden loopt vanaf de toekenning.',
  bron: 'Wht 2.20, 3.1, 6.6, 6.8, 6.9 lid 3 en 4',
  beginfase: 'bellen',
  beginNaar: ['nietsTeBetalen'],
  fases: uitbetalingfases,
  uitkomsten: ['afgerond', 'nietsTeBetalen'],
  klokken: uitbetalingklokken,
  handelingen: uitbetalinghandelingen,
  signalen: [
    ...bewaak('uitbetaaltermijn', 'Forfait betalen'),
    ...bewaak(BETALING_BESCHIKKING.naam, BETALING_BESCHIKKING.titel),
    ...bewaak('latereUitbetaling', 'Betalen op de afgesproken dag'),
    ...bewaak(PUBLIEKE_SCHULDEN.naam, 'Publieke toeslagschulden kwijtschelden'),
    {
      klok: 'moratorium',
      signaal: 'verlopen',
      vanuit: ['betaald'],
      naar: ['afgerond'],
      gevolg: 'Het moratorium is voorbij; de procedure is afgerond.',
      verwerk: ({ zaak, op }): Gevolg => ({
        ok: true,
        tekst: 'Het moratorium is voorbij.',
        naar: 'afgerond',
        uitkomst: 'afgerond',
        klokken: [{ soort: 'stop', klok: 'moratorium' }],
        effecten: publiceer(zaak, 'moratorium.beeindigd', ['sbn', 'publiekeSchuldeisers'], { op }),
      }),
    },
  ],
  berichten: bankberichten,
  begin: (context) => begin(context),
};

function begin({ zaak, procedure, op }: Context): Gevolg {
  const bedrag = centen(getalUit(procedure.gegevens, 'bedrag') ?? 0);
  const vanaf = datumUit(procedure.gegevens, 'toegekendOp') ?? op;
  const { termijn } = gedragVan(procedure.gegevens);
  if (termijn === 'betaaltermijn') return beginNaBeoordeling(procedure, vanaf);
  const schulden = { soort: 'start', klok: PUBLIEKE_SCHULDEN.naam, vanaf } as const;
  if (bedrag === 0) {
    return {
      ok: true,
      tekst: 'Er is niets te betalen: de ouder ontving al ten minste dit bedrag, of de partner kreeg het forfait.',
      naar: 'nietsTeBetalen',
      uitkomst: 'nietsTeBetalen',
      klokken: [schulden],
    };
  }
  return {
    ok: true,
    tekst: `Betaalopdracht van ${schrijfBedrag(bedrag)} opgesteld. Bel eerst de ouder.`,
    klokken: [{ soort: 'start', klok: 'uitbetaaltermijn', vanaf: zaak.ontvangenOp }, schulden],
    effecten: [
      betaalopdracht(procedure.gegevens),
      taak('belOuder', 'Bel de ouder over de uitbetaling', { uiterlijk: plusDagen(op, BELLEN_BINNEN) }),
    ],
  };
}

/** An amount of the integrale beoordeling: paid within six weeks of its besluit, and it starts nothing else. */
function beginNaBeoordeling({ gegevens }: Context['procedure'], vanaf: Context['op']): Gevolg {
  const bedrag = schrijfBedrag(centen(getalUit(gegevens, 'bedrag') ?? 0));
  return {
    ok: true,
    tekst: `Betaalopdracht van ${bedrag} opgesteld (${gedragVan(gegevens).titel}). Bel eerst de ouder.`,
    klokken: [{ soort: 'start', klok: BETALING_BESCHIKKING.naam, vanaf }],
    effecten: [
      betaalopdracht(gegevens),
      taak('belOuder', 'Bel de ouder over de uitbetaling', { uiterlijk: plusDagen(vanaf, BELLEN_BINNEN) }),
    ],
  };
}
