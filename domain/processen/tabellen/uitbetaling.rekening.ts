/** The account of the ouder: given by one, checked by another (Wht 6.8). */
import {
  weiger,
  type Context,
  type Gevolg,
  type Handelingdefinitie,
  type Weigering,
} from '#domain/processen/procedure';
import type { Effect } from '#domain/processen/effecten';
import { taak, takenAf } from '#domain/processen/tabellen/signaaltaken';
import { regelingVan } from '#domain/processen/tabellen/uitbetaling.regeling';
import { getalUit, tekstUit, type Invoer, type Veld } from '#domain/processen/velden';
import { centen } from '#domain/waarden/geld';

/** Account number and the name it stands on. */
export const REKENINGVELDEN: readonly Veld[] = [
  {
    naam: 'iban',
    label: 'Rekeningnummer (IBAN)',
    hint: 'Eén rekening, op naam van de ouder zelf (Wht 6.8).',
    soort: 'iban',
    persoonsgegeven: true,
  },
  { naam: 'tenaamstelling', label: 'Op naam van', soort: 'tekst', persoonsgegeven: true, maximaleLengte: 70 },
];

/** An account was given: it waits for the check of a colleague. */
export function rekeningOpgegeven(tekst: string, door: string): Gevolg {
  return {
    ok: true,
    tekst,
    naar: 'rekening',
    effecten: [
      { soort: 'rekening', opgegevenDoor: door },
      ...takenAf('belOuder', 'betalingTerug', 'geefVrij'),
      taak('controleerRekening', 'Controleer de rekening van de ouder', { rol: 'beoordelaar' }),
    ],
  };
}

/** The payment order as the besluit has it. */
export function betaalopdracht(gegevens: Invoer): Effect {
  return {
    soort: 'betaalopdracht',
    regeling: regelingVan(gegevens),
    bedrag: centen(getalUit(gegevens, 'bedrag') ?? 0),
    opgesteldDoor: tekstUit(gegevens, 'opgesteldDoor') ?? '',
    geaccordeerdDoor: tekstUit(gegevens, 'geaccordeerdDoor') ?? '',
  };
}

const wijzigRekening: Handelingdefinitie = {
  naam: 'wijzigRekening',
  titel: 'Geef een andere rekening op',
  toelichting: 'Een collega controleert de rekening voordat er wordt betaald.',
  bron: 'Wht 6.8 lid 1, 7 en 8',
  fases: ['bellen', 'rekening', 'vrijgave', 'uitgesteld', 'geretourneerd'],
  rollen: ['pzb'],
  velden: REKENINGVELDEN,
  naar: ['rekening'],
  verricht: ({ procedure }, _invoer, door): Gevolg => {
    const tekst = 'Een rekening van de ouder is opgegeven; een collega controleert haar.';
    const gevolg = rekeningOpgegeven(tekst, door.medewerkerId);
    const klokken = [{ soort: 'stop', klok: 'latereUitbetaling' }] as const;
    if (procedure.fase !== 'geretourneerd') return { ...gevolg, klokken };
    // The order that came back keeps that as its end; the money goes out on a new one.
    const opnieuw: readonly Effect[] = [{ soort: 'trekBetalingIn' }, betaalopdracht(procedure.gegevens)];
    return { ...gevolg, klokken, effecten: [...opnieuw, ...(gevolg.effecten ?? [])] };
  },
};

const keurRekeningGoed: Handelingdefinitie = {
  naam: 'keurRekeningGoed',
  titel: 'Keur de rekening goed',
  toelichting: 'Controleer dat de rekening op naam van de ouder staat.',
  bron: 'Wht 6.8; vier ogen (ontwerp)',
  fases: ['rekening'],
  rollen: ['beoordelaar', 'betaling', 'pzb'],
  velden: [],
  andereDan: ['wijzigRekening', 'legBelgesprekVast'],
  leestFeiten: true,
  naar: ['vrijgave'],
  hoofdstap: true,
  verricht: (context, _invoer, door) => keurGoed(context, door.medewerkerId),
};

function keurGoed({ feiten }: Context, door: string): Gevolg | Weigering {
  if (!feiten?.rekening) return weiger('rekening-ontbreekt', 'Er is nog geen rekening opgegeven.');
  if (feiten.rekening.opgegevenDoor === door) {
    return weiger('vier-ogen-vereist', 'U heeft deze rekening zelf ingevoerd. Een collega moet haar controleren.');
  }
  return {
    ok: true,
    tekst: 'De rekening is gecontroleerd.',
    naar: 'vrijgave',
    effecten: [
      { soort: 'rekeningGecontroleerd', door },
      ...takenAf('controleerRekening'),
      taak('geefVrij', 'Geef de betaling vrij', { rol: 'betaling' }),
    ],
  };
}

const keurRekeningAf: Handelingdefinitie = {
  naam: 'keurRekeningAf',
  titel: 'Keur de rekening af',
  toelichting: 'De rekening klopt niet. De behandelaar belt de ouder opnieuw.',
  bron: 'Wht 6.8; vier ogen (ontwerp)',
  fases: ['rekening'],
  rollen: ['beoordelaar', 'betaling', 'pzb'],
  velden: [{ naam: 'reden', label: 'Wat klopt er niet?', soort: 'langeTekst', persoonsgegeven: true }],
  andereDan: ['wijzigRekening', 'legBelgesprekVast'],
  naar: ['bellen'],
  verricht: (): Gevolg => ({
    ok: true,
    tekst: 'De rekening is afgekeurd; de ouder wordt opnieuw gebeld.',
    naar: 'bellen',
    effecten: [...takenAf('controleerRekening'), taak('belOuder', 'Bel de ouder opnieuw over de rekening')],
  }),
};

/** Acts on the account. */
export const rekeninghandelingen: readonly Handelingdefinitie[] = [wijzigRekening, keurRekeningGoed, keurRekeningAf];
