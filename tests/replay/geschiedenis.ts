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
  readonly markerRecordedEventAttributes?: { readonly markerName?: string };
}

const EERDER = join(__dirname, 'eerder');

/** Histories of runs that were begun in an earlier way: they still run somewhere, and nobody can record them again. */
export const EERDERE = {
  /** A timer set anew after every event, every step in the dossier an activity. */
  zonderWekker: join(EERDER, 'zonder-wekker'),
  /** One timer, every step in the dossier an activity. */
  zonderMeteen: join(EERDER, 'zonder-meteen'),
} as const;

/** All histories of a folder by name, each read afresh. */
export function leesGeschiedenissen(
  map: string = GESCHIEDENISSEN,
): readonly { readonly naam: string; readonly geschiedenis: Geschiedenis }[] {
  const bestanden = readdirSync(map).filter((bestand) => bestand.endsWith('.json'));
  return bestanden.sort().map((bestand) => ({
    naam: bestand.replace('.json', ''),
    geschiedenis: JSON.parse(readFileSync(join(map, bestand), 'utf8')) as Geschiedenis,
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
