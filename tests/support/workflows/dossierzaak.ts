import { randomUUID } from 'node:crypto';
import type { Handelinguitslag } from '#api/shared/zaakbalie';
import { bewaarInvoer } from '#db/intake/bewaarInvoer';
import { registreerAanmelding, type GeregistreerdeZaak } from '#db/intake/registreerAanmelding';
import { readToestand } from '#db/queries/toestand.query';
import { procedureVan } from '#domain/processen/verrichtingen';
import type { Proceduresoort, Zaaktoestand } from '#domain/processen/toestand';
import type { Invoer } from '#domain/processen/velden';
import { datum } from '#domain/waarden/datum';
import { bouwAanmelding, medewerker } from '#tests/support/dossier/zaken';
import type { Opstelling } from '#tests/support/workflows/opstelling';
import { wachtTot } from '#tests/support/workflows/wachten';
import { zaakWorkflowId } from '#workflows/zaak/zaak.messages';

/** A zaak that was registered in time and whose workflow may run or not. */
export type Dossierzaak = Pick<GeregistreerdeZaak, 'zaakId' | 'zaaknummer'>;

/** What may differ in an act. */
export interface Formulier {
  readonly sleutel?: string;
  /** Number of the last event the page showed. */
  readonly gezien?: number;
  readonly persoonlijk?: Invoer;
}

/** Registers a zaak that came in during 2023; nothing has started it yet. */
export async function registreerZaak(
  { knex }: Opstelling,
  anders: Parameters<typeof bouwAanmelding>[0] = {},
): Promise<Dossierzaak> {
  const op = datum('2023-05-01');
  const { zaakId, zaaknummer } = await registreerAanmelding(
    knex,
    bouwAanmelding({ ontvangenOp: op, geregistreerdOp: op, momentMs: Date.UTC(2023, 4, 1, 9), ...anders }),
  );
  return { zaakId, zaaknummer };
}

/** Hands in an act (`procedure.handeling`, the newest procedure of that kind), as a page does. */
export async function doe(
  opstelling: Opstelling,
  zaak: Dossierzaak,
  [act, door, invoer]: readonly [act: string, door: string, invoer?: Invoer],
  { sleutel = randomUUID(), gezien, persoonlijk }: Formulier = {},
): Promise<Handelinguitslag> {
  const [soort = '', handeling = ''] = act.split('.');
  const { procedures } = await stand(opstelling, zaak);
  const procedureId = procedures.findLast((p) => p.soort === soort)?.id ?? `${soort}-1`;
  if (persoonlijk) {
    await bewaarInvoer(opstelling.knex, { sleutel, zaakId: zaak.zaakId, door, gegevens: persoonlijk });
  }
  return opstelling.balie.verricht(zaak, {
    ...{ handeling, sleutel, procedureId, invoer: invoer ?? {}, door: medewerker(door), verzoekId: sleutel },
    ...(gezien === undefined ? {} : { volgnummer: gezien }),
  });
}

/** The position as the dossier has it. */
export function stand({ knex }: Opstelling, { zaakId }: Dossierzaak): Promise<Zaaktoestand> {
  return readToestand(knex, zaakId);
}

/** Waits until the dossier has a procedure in this fase. */
export function totFase(
  opstelling: Opstelling,
  zaak: Dossierzaak,
  [soort, fase]: readonly [soort: Proceduresoort, fase: string],
): Promise<Zaaktoestand> {
  return wachtTot(`${soort} reaches ${fase}`, async () => {
    const toestand = await stand(opstelling, zaak);
    return procedureVan(toestand, soort)?.fase === fase && toestand;
  });
}

/** Waits until everything that happens by itself at the beginning has happened: letter sent, register answered, overdue terms told. */
export function totRust(opstelling: Opstelling, zaak: Dossierzaak): Promise<Zaaktoestand> {
  return wachtTot('the zaak comes to rest', async () => {
    const toestand = await stand(opstelling, zaak);
    const namen = await opstelling.knex('handelingen').where({ zaak_id: zaak.zaakId }).pluck<string[]>('naam');
    const verwacht = ['start', 'briefVerzonden', 'toeslaggegevensAntwoord'];
    const klaar = verwacht.every((naam) => namen.includes(naam)) && toestand.openVragen.length === 0;
    const gemeld = toestand.procedures.every((p) =>
      p.klokken.every((k) => k.status !== 'loopt' || k.signaal === 'verlopen'),
    );
    return klaar && gemeld && toestand;
  });
}

/** Names of the written events of a zaak, oldest first. */
export function gebeurtenissen({ knex }: Opstelling, { zaakId }: Dossierzaak): Promise<string[]> {
  return knex('handelingen').where({ zaak_id: zaakId }).orderBy('volgnummer').pluck<string[]>('naam');
}

/** Id of the run that is, or was last, open. */
export async function runVan({ client }: Opstelling, { zaaknummer }: Dossierzaak): Promise<string> {
  return (await client.workflow.getHandle(zaakWorkflowId(zaaknummer)).describe()).runId;
}
