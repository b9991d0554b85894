import { dirname, join } from 'node:path';
import { Drukkerij } from '#activities/brieven/drukkerij';
import type { Briefmodel } from '#domain/brieven/model';

/** Prints letters to PDF/UA-1. The same letter always gives the same bytes. */
export interface Drukpers {
  /** Prints one letter. Rejects with `OndrukbareBrief` when its text cannot be printed, with another error when the printing broke off. */
  druk(model: Briefmodel): Promise<Buffer>;
  /** Stops the threads; letters that were still being printed are rejected. */
  sluit(): Promise<void>;
}

const SJABLOON = join(__dirname, '..', '..', 'views', 'brieven', 'brief.typ');
const LETTERTYPEN = ['400Regular/FiraSans_400Regular', '600SemiBold/FiraSans_600SemiBold', '700Bold/FiraSans_700Bold'];

/**
 * Opens a press with at most `draden` threads. Threads start with the first letter and are replaced after `brievenPerDraad` letters, because the
 * memory of typst grows with every letter.
 */
export function maakDrukpers({ draden = 2, brievenPerDraad = 150 } = {}): Drukpers {
  const map = dirname(require.resolve('@expo-google-fonts/fira-sans/package.json'));
  const drukkerij = new Drukkerij({
    bestand: join(__dirname, 'drukker.mjs'),
    gegevens: { sjabloon: SJABLOON, lettertypen: LETTERTYPEN.map((naam) => join(map, `${naam}.ttf`)) },
    draden,
    brievenPerDraad,
  });
  return { druk: (model) => drukkerij.druk(JSON.stringify(model)), sluit: () => drukkerij.sluit() };
}
