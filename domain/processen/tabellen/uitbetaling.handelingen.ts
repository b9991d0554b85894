import {
  weiger,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import { gesprekhandelingen } from '#domain/processen/tabellen/uitbetaling.gesprek';
import { rekeninghandelingen } from '#domain/processen/tabellen/uitbetaling.rekening';
import { schuldenhandelingen } from '#domain/processen/tabellen/uitbetaling.schulden';
import { takenAf } from '#domain/processen/tabellen/signaaltaken';
import { tekstUit } from '#domain/processen/velden';

const geefBetalingVrij: Handelingdefinitie = {
  naam: 'geefBetalingVrij',
  titel: 'Geef de betaling vrij',
  toelichting: 'De betaling gaat mee met de eerstvolgende betaalrun.',
  bron: 'vier ogen (ontwerp); Wht 6.8',
  fases: ['vrijgave'],
  rollen: ['betaling'],
  velden: [],
  leestFeiten: true,
  naar: ['inBetaalrun'],
  hoofdstap: true,
  verricht: (context, _invoer, door) => geefVrij(context, door.medewerkerId),
};

/** A third person: neither who proposed nor who approved the besluit. The database holds the same lock. */
function geefVrij({ procedure, feiten }: Context, door: string): Gevolg | Weigering {
  if (!feiten?.rekening?.gecontroleerd) {
    return weiger('rekening-niet-gecontroleerd', 'De rekening is nog niet door een collega gecontroleerd.');
  }
  const eerder = [tekstUit(procedure.gegevens, 'opgesteldDoor'), tekstUit(procedure.gegevens, 'geaccordeerdDoor')];
  if (eerder.includes(door)) {
    return weiger('vier-ogen-vereist', 'U heeft aan dit besluit meegewerkt. Een ander moet de betaling vrijgeven.');
  }
  return {
    ok: true,
    tekst: 'De betaling is vrijgegeven voor de volgende betaalrun.',
    naar: 'inBetaalrun',
    effecten: [{ soort: 'geefBetalingVrij', door }, ...takenAf('geefVrij')],
  };
}

/** Acts between toekenning and money, and after it. */
export const uitbetalinghandelingen: readonly Handelingdefinitie[] = [
  ...gesprekhandelingen,
  ...rekeninghandelingen,
  geefBetalingVrij,
  ...schuldenhandelingen,
];
