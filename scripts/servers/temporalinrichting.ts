import { Connection, type ConnectionOptions } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { StartFout, tekstVan } from '#scripts/servers/startfout';
import { voegZoekkenmerkenToe, ZOEKKENMERKEN } from '#scripts/servers/temporal';

/** How long the history of a zaak that has ended stays at the server; the dossier keeps everything longer. */
const BEWAARTIJD = '30 days';
const BESTAAT_AL = 6;
/** Codes that waiting does not help against: permission denied, unauthenticated. */
const GEWEIGERD = [7, 16];

function codeVan(fout: unknown): number | undefined {
  return (fout as { code?: number }).code;
}

async function richtIn(verbinding: Connection, namespace: string): Promise<void> {
  const { workflowService } = verbinding;
  const workflowExecutionRetentionPeriod = msToTs(BEWAARTIJD);
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod }).catch((fout: unknown) => {
    if (codeVan(fout) !== BESTAAT_AL) throw fout;
  });
  await voegZoekkenmerkenToe(verbinding, namespace);
  // A server learns of its own new namespace and zoekkenmerken some seconds later; this question is refused until it has. Quoted, because
  // `Procedure` is a word of SQL as well.
  const query = Object.keys(ZOEKKENMERKEN)
    .map((naam) => `\`${naam}\` IS NULL`)
    .join(' OR ');
  await workflowService.countWorkflowExecutions({ namespace, query });
}

/**
 * Gives a server our namespace and zoekkenmerken, as far as it does not have them. True when it knows them, so that a worker can start;
 * false when it is not that far yet and one must ask again. Throws one sentence when the server refuses us.
 */
export async function probeerInrichting(adres: ConnectionOptions, namespace: string): Promise<boolean> {
  let verbinding: Connection | undefined;
  try {
    verbinding = await Connection.connect({ ...adres, connectTimeout: 2_000 });
    await richtIn(verbinding, namespace);
    return true;
  } catch (fout) {
    if (GEWEIGERD.includes(codeVan(fout) ?? 0))
      throw new StartFout(`Temporal weigert ons bij het inrichten van ${namespace}: ${tekstVan(fout)}`);
    return false;
  } finally {
    await verbinding?.close();
  }
}
