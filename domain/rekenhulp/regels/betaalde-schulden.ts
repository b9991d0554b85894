import { berekenBetaaldeSchulden } from '#domain/bedragen/betaalde-schulden';
import { SCHULDEN_SINDS } from '#domain/parameters/schulden';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel } from '#domain/rekenhulp/rekenregel';

const bedrag = { soort: 'centen', minimum: 0 } as const;

/** The cap on compensation for debts already paid (Wht 3.13, 4.3). */
export const betaaldeSchuldenRegel = maakRegel({
  regel: 'betaalde-schulden',
  titel: 'Al betaalde schulden',
  toelichting: 'Publieke en private schulden die met het herstelgeld zijn betaald, samen ten hoogste wat is ontvangen.',
  bron: 'Wht 3.13 en 4.3',
  invoer: {
    ontvangenHerstelCenten: {
      label: 'Ontvangen herstelbedrag',
      hint: 'Voor een ex-toeslagpartner € 10.000.',
      vorm: bedrag,
    },
    publiekBetaaldCenten: { label: 'Betaalde publieke schulden', vorm: bedrag },
    privaatBetaaldCenten: { label: 'Betaalde private schulden', vorm: bedrag },
  },
  uitkomst: {
    vergoedingCenten: { label: 'Vergoeding', vorm: { soort: 'centen' } },
  },
  reken: ({ ontvangenHerstelCenten, publiekBetaaldCenten, privaatBetaaldCenten }, geldigOp) => {
    const geweigerd = goldNogNiet('de vergoeding van betaalde schulden', SCHULDEN_SINDS, geldigOp);
    if (geweigerd) return geweigerd;
    const { vergoeding, ...verantwoording } = berekenBetaaldeSchulden({
      ontvangenHerstel: ontvangenHerstelCenten,
      publiekBetaald: publiekBetaaldCenten,
      privaatBetaald: privaatBetaaldCenten,
      op: geldigOp ?? SCHULDEN_SINDS,
    });
    return { ok: true, uitkomst: { vergoedingCenten: vergoeding }, ...verantwoording };
  },
});
