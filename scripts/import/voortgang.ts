import type { Importstand } from '#db/import/boekhouding';
import { duur, getal } from '#scripts/import/woorden';

/** Shows how an import goes. */
export interface Voortgang {
  begin(bytes: number, stand: Voortgangsstand): void;
  toon(stand: Voortgangsstand): void;
  klaar(): void;
}

/** What is shown of an import. */
export type Voortgangsstand = Pick<Importstand, 'positie' | 'rij' | 'nieuw' | 'fout'>;

const BREEDTE = 24;
const EEN_REGEL_PER_MS = 5_000;

/** Where lines go: a terminal gets a bar that stays on its line, anything else plain lines now and then. */
export interface Uitvoer {
  readonly isTTY?: boolean;
  write(tekst: string): unknown;
}

/** A bar with rate and time left. `nuMs` gives milliseconds since 1970. */
export function maakVoortgang(uit: Uitvoer, nuMs: () => number = Date.now): Voortgang {
  let [bytes, vanaf, begonnen, laatst] = [0, 0, 0, 0];
  let eersteRij = 0;
  const regel = (stand: Voortgangsstand): string => {
    const verstreken = Math.max(1, nuMs() - begonnen) / 1000;
    const deel = bytes === 0 ? 1 : Math.min(1, stand.positie / bytes);
    const gedaan = Math.max(1, stand.positie - vanaf);
    const over = ((bytes - stand.positie) * verstreken) / gedaan;
    const perSeconde = Math.round((stand.rij - eersteRij) / verstreken);
    const fouten = stand.fout > 0 ? `, ${getal(stand.fout)} met een fout` : '';
    const wat = `${getal(stand.rij - 1)} rijen (${getal(stand.nieuw)} nieuw${fouten}), ${getal(perSeconde)}/s`;
    return `${balk(deel)} ${Math.floor(deel * 100)}%  ${wat}, nog ${duur(over)}`;
  };
  return {
    begin: (aantal, stand) => {
      [bytes, vanaf, begonnen, laatst] = [aantal, stand.positie, nuMs(), nuMs()];
      eersteRij = stand.rij;
    },
    toon: (stand) => {
      if (uit.isTTY === true) {
        uit.write(`\r\u001b[K${regel(stand)}`);
        return;
      }
      if (nuMs() - laatst < EEN_REGEL_PER_MS) return;
      laatst = nuMs();
      uit.write(`${regel(stand)}\n`);
    },
    klaar: () => {
      if (uit.isTTY === true) uit.write('\r\u001b[K');
    },
  };
}

function balk(deel: number): string {
  const vol = Math.round(deel * BREEDTE);
  return `[${'#'.repeat(vol)}${'.'.repeat(BREEDTE - vol)}]`;
}
