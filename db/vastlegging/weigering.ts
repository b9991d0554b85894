import type { Veldfout } from '#domain/processen/velden';

/** The dossier itself refuses an event: the last lock, behind the checks of page and workflow. Retrying does not help. */
export class DossierWeigering extends Error {
  constructor(readonly redenen: readonly Veldfout[]) {
    super(redenen.map((reden) => reden.code).join(', '));
    this.name = 'DossierWeigering';
  }
}

/** An event that does not follow on what the dossier has: the sender works from another position of the zaak. */
export class VolgnummerPastNiet extends Error {
  constructor(zaaknummer: string, inDossier: number, gekregen: number) {
    super(
      `${zaaknummer} staat in het dossier op volgnummer ${inDossier}; gebeurtenis ${gekregen} sluit daar niet op aan`,
    );
    this.name = 'VolgnummerPastNiet';
  }
}

/** Makes a refusal of the whole act. */
export function weigerDoorDossier(code: string, melding: string): DossierWeigering {
  return new DossierWeigering([{ veld: null, code, melding }]);
}

const VIER_OGEN =
  'Dit besluit, deze rekening of deze betaling heeft een tweede paar ogen nodig: een collega moet dit doen.';

const GRENZEN: Readonly<Record<string, { readonly code: string; readonly melding: string }>> = {
  besluiten_vier_ogen: { code: 'vier-ogen-vereist', melding: VIER_OGEN },
  rekeningen_vier_ogen: { code: 'vier-ogen-vereist', melding: VIER_OGEN },
  betaalopdrachten_vier_ogen: { code: 'vier-ogen-vereist', melding: VIER_OGEN },
  betaalopdrachten_vrijgave: {
    code: 'rekening-niet-gecontroleerd',
    melding: 'De rekening is nog niet door een collega gecontroleerd.',
  },
  betaalopdrachten_een_lopend: {
    code: 'betaling-loopt-al',
    melding: 'Voor dit besluit is er al een betaling. Er komt geen tweede bij.',
  },
};

/** Turns the violation of a limit in the database into the refusal it means; every other error stays as it is. */
export function alsWeigering(fout: unknown): unknown {
  const grens = GRENZEN[constraintVan(fout) ?? ''];
  return grens ? weigerDoorDossier(grens.code, grens.melding) : fout;
}

function constraintVan(fout: unknown): string | null {
  if (typeof fout !== 'object' || fout === null || !('constraint' in fout)) return null;
  return typeof fout.constraint === 'string' ? fout.constraint : null;
}
