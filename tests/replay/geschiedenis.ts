import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the recorded histories stand. */
export const GESCHIEDENISSEN = join(__dirname, 'histories');

/** A history as JSON, as the console and the CLI export it. */
export interface Geschiedenis {
  readonly events: readonly Gebeurtenisjson[];
}

/** One event of it, as far as tests look inside. */
export interface Gebeurtenisjson {
  readonly eventType: string;
  readonly workflowExecutionStartedEventAttributes?: { readonly workflowType?: { readonly name?: string } };
  readonly activityTaskScheduledEventAttributes?: { readonly activityType?: { readonly name?: string } };
  readonly timerFiredEventAttributes?: object;
}

/** All recorded histories by name, each read afresh. */
export function leesGeschiedenissen(): readonly { readonly naam: string; readonly geschiedenis: Geschiedenis }[] {
  const bestanden = readdirSync(GESCHIEDENISSEN).filter((bestand) => bestand.endsWith('.json'));
  return bestanden.sort().map((bestand) => ({
    naam: bestand.replace('.json', ''),
    geschiedenis: JSON.parse(readFileSync(join(GESCHIEDENISSEN, bestand), 'utf8')) as Geschiedenis,
  }));
}

/** What says where and by which process it was recorded, and is not needed to replay. */
const WEG: readonly string[] = ['stackTrace', 'encodedAttributes'];

/** The queue of one worker process is named after process and machine. */
const VAN_PROCES = /^\d+@\S+$/;

/** A history without traces of the machine it was recorded on, one event a line. */
export function zonderSporen(json: string): string {
  const { events } = JSON.parse(json, (naam, waarde: unknown) => {
    if (WEG.includes(naam)) return undefined;
    if (naam === 'identity') return 'opname';
    return typeof waarde === 'string' && VAN_PROCES.test(waarde) ? 'opname' : waarde;
  }) as Geschiedenis;
  return `{"events":[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`;
}
