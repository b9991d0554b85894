/** The talk that always comes before the money (H-CAT0), and paying later when the ouder asks for that. */
import {
  weiger,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import { REKENINGVELDEN, rekeningOpgegeven } from '#domain/processen/tabellen/uitbetaling.rekening';
import { gedragVan } from '#domain/processen/tabellen/uitbetaling.regeling';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { datumUit, tekstUit, type Invoer } from '#domain/processen/velden';
import { schrijfDatum } from '#domain/waarden/datum';

const legBelgesprekVast: Handelingdefinitie = {
  naam: 'legBelgesprekVast',
  titel: 'Leg het gesprek over de uitbetaling vast',
  toelichting: 'Bel altijd voordat er wordt betaald. Vraag naar de rekening en of de ouder het geld nu wil ontvangen.',
  bron: 'H-CAT0: altijd een telefoongesprek vóór betaling',
  fases: ['bellen'],
  rollen: ['pzb'],
  leestFeiten: true,
  velden: [
    {
      naam: 'resultaat',
      label: 'Wat is de uitkomst?',
      soort: 'keuze',
      keuzes: [
        {
          waarde: 'nuBetalen',
          label: 'Gesproken: de ouder wil het bedrag nu ontvangen op de bekende, gecontroleerde rekening',
        },
        { waarde: 'andereRekening', label: 'Gesproken: de ouder geeft een (andere) rekening op' },
        { waarde: 'later', label: 'Gesproken: de ouder wil het bedrag later ontvangen' },
        { waarde: 'nietBereikt', label: 'Niet bereikt' },
      ],
    },
    ...REKENINGVELDEN.map((veld) => ({ ...veld, alleenAls: { veld: 'resultaat', waarden: ['andereRekening'] } })),
    {
      naam: 'laterOp',
      label: 'Op welke dag wil de ouder het bedrag ontvangen?',
      soort: 'datum',
      nietVoorVandaag: true,
      alleenAls: { veld: 'resultaat', waarden: ['later'] },
    },
    { naam: 'verslag', label: 'Kort verslag', soort: 'langeTekst', persoonsgegeven: true },
  ],
  naar: ['bellen', 'rekening', 'vrijgave', 'uitgesteld'],
  hoofdstap: true,
  verricht: (context, invoer, door): Gevolg | Weigering => {
    const gevolg = uitkomstVanGesprek(context, invoer, door.medewerkerId);
    if (!gevolg.ok) return gevolg;
    return { ...gevolg, effecten: [{ soort: 'contact', kanaal: 'telefoon' }, ...(gevolg.effecten ?? [])] };
  },
};

function uitkomstVanGesprek(context: Context, invoer: Invoer, door: string): Gevolg | Weigering {
  switch (tekstUit(invoer, 'resultaat') ?? '') {
    case 'nuBetalen':
      return betaalNu(context);
    case 'andereRekening':
      return rekeningOpgegeven('De ouder is gebeld en gaf een rekening op; een collega controleert haar.', door);
    case 'later':
      return betaalLater(datumUit(invoer, 'laterOp') ?? context.op, context.procedure);
    default:
      return { ok: true, tekst: 'De ouder is niet bereikt.' };
  }
}

function betaalNu({ feiten }: Context): Gevolg | Weigering {
  if (!feiten?.rekening?.gecontroleerd) {
    const melding = 'Er is nog geen gecontroleerde rekening. Kies "geeft een rekening op".';
    return weiger('rekening-niet-gecontroleerd', melding, 'resultaat');
  }
  return {
    ok: true,
    tekst: 'De ouder is gebeld en wil het bedrag nu ontvangen op de bekende rekening.',
    naar: 'vrijgave',
    effecten: [...takenAf('belOuder'), taak('geefVrij', 'Geef de betaling vrij', { rol: 'betaling' })],
  };
}

/** The legal term no longer presses when the ouder asks to wait; the agreed day takes its place as a promise. */
function betaalLater(laterOp: Context['op'], { gegevens }: Context['procedure']): Gevolg {
  return {
    ok: true,
    tekst: `De ouder vroeg om later te betalen: ${schrijfDatum(laterOp)}.`,
    naar: 'uitgesteld',
    klokken: [
      { soort: 'stop', klok: gedragVan(gegevens).termijn },
      { soort: 'start', klok: 'latereUitbetaling', vanaf: laterOp },
    ],
    effecten: takenAf('belOuder'),
  };
}

const hervatUitbetaling: Handelingdefinitie = {
  naam: 'hervatUitbetaling',
  titel: 'Hervat de uitbetaling',
  toelichting: 'De afgesproken dag nadert, of de ouder wil het geld toch eerder.',
  bron: 'verzoek van de ouder (H-CAT0)',
  fases: ['uitgesteld'],
  rollen: ['pzb'],
  velden: [],
  naar: ['bellen'],
  hoofdstap: true,
  verricht: (): Gevolg => ({
    ok: true,
    tekst: 'De uitbetaling gaat verder. Bel de ouder om de rekening te bevestigen.',
    naar: 'bellen',
    klokken: [{ soort: 'stop', klok: 'latereUitbetaling' }],
    effecten: [taak('belOuder', 'Bel de ouder over de uitbetaling')],
  }),
};

/** Acts around the talk. */
export const gesprekhandelingen: readonly Handelingdefinitie[] = [legBelgesprekVast, hervatUitbetaling];
