import { weiger, type Context, type Gevolg, type Handelingdefinitie, type Weigering } from '#domain/processen/procedure';
import { bewakingAf, taak } from '#domain/processen/tabellen/signaaltaken';
import { datumUit, jaUit, tekstUit, type Veld } from '#domain/processen/velden';
import { schrijfDatum } from '#domain/waarden/datum';

const REKENINGVELDEN: readonly Veld[] = [
  { naam: 'iban', label: 'Rekeningnummer (IBAN)', hint: 'Eén rekening, op naam van de ouder zelf (Wht 6.8).', soort: 'iban', persoonsgegeven: true },
  { naam: 'tenaamstelling', label: 'Op naam van', soort: 'tekst', persoonsgegeven: true, maximaleLengte: 70 },
];

function klokLoopt(context: Context, naam: string): boolean {
  return context.procedure.klokken.some((k) => k.naam === naam && k.status !== 'gestopt');
}

const rekeningIngevoerd = (tekst: string, door: string): Gevolg => ({
  ok: true,
  tekst,
  naar: 'rekening',
  effecten: [
    { soort: 'rekening', opgegevenDoor: door },
    { soort: 'taakAf', taak: 'belOuder' },
    { soort: 'taakAf', taak: 'betalingTerug' },
    taak('controleerRekening', 'Controleer de rekening van de ouder', { rol: 'beoordelaar' }),
  ],
});

/** Acts between toekenning and money, and after it. */
export const uitbetalinghandelingen: readonly Handelingdefinitie[] = [
  {
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
          { waarde: 'nuBetalen', label: 'Gesproken: de ouder wil het bedrag nu ontvangen op de bekende, gecontroleerde rekening' },
          { waarde: 'andereRekening', label: 'Gesproken: de ouder geeft een (andere) rekening op' },
          { waarde: 'later', label: 'Gesproken: de ouder wil het bedrag later ontvangen' },
          { waarde: 'nietBereikt', label: 'Niet bereikt' },
        ],
      },
      { ...(REKENINGVELDEN[0] as Veld), alleenAls: { veld: 'resultaat', waarden: ['andereRekening'] } },
      { ...(REKENINGVELDEN[1] as Veld), alleenAls: { veld: 'resultaat', waarden: ['andereRekening'] } },
      { naam: 'laterOp', label: 'Op welke dag wil de ouder het bedrag ontvangen?', soort: 'datum', nietVoorVandaag: true, alleenAls: { veld: 'resultaat', waarden: ['later'] } },
      { naam: 'verslag', label: 'Kort verslag', soort: 'langeTekst', persoonsgegeven: true },
    ],
    naar: ['bellen', 'rekening', 'vrijgave', 'uitgesteld'],
    hoofdstap: true,
    verricht: (context, invoer, door): Gevolg | Weigering => {
      const gevolg = uitkomstVanGesprek(context, tekstUit(invoer, 'resultaat') ?? '', datumUit(invoer, 'laterOp'), door.medewerkerId);
      if (!gevolg.ok) return gevolg;
      return { ...gevolg, effecten: [{ soort: 'contact', kanaal: 'telefoon' }, ...(gevolg.effecten ?? [])] };
    },
  },
  {
    naam: 'wijzigRekening',
    titel: 'Geef een andere rekening op',
    toelichting: 'Een collega controleert de rekening voordat er wordt betaald.',
    bron: 'Wht 6.8 lid 1, 7 en 8',
    fases: ['bellen', 'rekening', 'vrijgave', 'uitgesteld', 'geretourneerd'],
    rollen: ['pzb'],
    velden: REKENINGVELDEN,
    naar: ['rekening'],
    verricht: (context, _invoer, door): Gevolg => {
      const terug = context.procedure.fase === 'geretourneerd';
      const gevolg = rekeningIngevoerd('Een rekening van de ouder is opgegeven; een collega controleert haar.', door.medewerkerId);
      if (!terug) return gevolg;
      const gegevens = context.procedure.gegevens;
      return {
        ...gevolg,
        effecten: [
          { soort: 'trekBetalingIn' },
          {
            soort: 'betaalopdracht',
            regeling: gegevens['regeling'] === 'partnerbedrag' ? 'partnerbedrag' : 'forfait',
            bedrag: gegevens['bedrag'] as Extract<NonNullable<Gevolg['effecten']>[number], { soort: 'betaalopdracht' }>['bedrag'],
            opgesteldDoor: tekstUit(gegevens, 'opgesteldDoor') ?? '',
            geaccordeerdDoor: tekstUit(gegevens, 'geaccordeerdDoor') ?? '',
          },
          ...(gevolg.effecten ?? []),
        ],
      };
    },
  },
  {
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
    verricht: ({ feiten }, _invoer, door): Gevolg | Weigering => {
      if (!feiten?.rekening) return weiger('rekening-ontbreekt', 'Er is nog geen rekening opgegeven.');
      if (feiten.rekening.opgegevenDoor === door.medewerkerId) {
        return weiger('vier-ogen-vereist', 'U heeft deze rekening zelf ingevoerd. Een collega moet haar controleren.');
      }
      return {
        ok: true,
        tekst: 'De rekening is gecontroleerd.',
        naar: 'vrijgave',
        effecten: [
          { soort: 'rekeningGecontroleerd', door: door.medewerkerId },
          { soort: 'taakAf', taak: 'controleerRekening' },
          taak('geefVrij', 'Geef de betaling vrij', { rol: 'betaling' }),
        ],
      };
    },
  },
  {
    naam: 'hervatUitbetaling',
    titel: 'Hervat de uitbetaling',
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
      effecten: [...bewakingAf('latereUitbetaling'), taak('belOuder', 'Bel de ouder over de uitbetaling')],
    }),
  },
  {
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
    verricht: ({ procedure, feiten }, _invoer, door): Gevolg | Weigering => {
      if (!feiten?.rekening?.gecontroleerd) return weiger('rekening-niet-gecontroleerd', 'De rekening is nog niet door een collega gecontroleerd.');
      const eerder = [tekstUit(procedure.gegevens, 'opgesteldDoor'), tekstUit(procedure.gegevens, 'geaccordeerdDoor')];
      if (eerder.includes(door.medewerkerId)) {
        return weiger('vier-ogen-vereist', 'U heeft aan dit besluit meegewerkt. Een ander moet de betaling vrijgeven.');
      }
      return {
        ok: true,
        tekst: 'De betaling is vrijgegeven voor de volgende betaalrun.',
        naar: 'inBetaalrun',
        effecten: [{ soort: 'geefBetalingVrij', door: door.medewerkerId }, { soort: 'taakAf', taak: 'geefVrij' }],
      };
    },
  },
  {
    naam: 'verlengTermijnPubliekeSchulden',
    titel: 'Verleng de termijn voor publieke schulden',
    toelichting: 'Eén keer met ten hoogste drie maanden; de ouder moet het uiterlijk op de laatste dag weten.',
    bron: 'Wht 6.6',
    fases: ['bellen', 'rekening', 'vrijgave', 'uitgesteld', 'inBetaalrun', 'geretourneerd', 'betaald', 'afgerond', 'nietsTeBetalen'],
    rollen: ['pzb'],
    naEinde: true,
    velden: [],
    naar: [],
    kanNiet: (context) => {
      const klok = context.procedure.klokken.find((k) => k.naam === 'publiekeSchulden' && k.status !== 'gestopt');
      if (!klok) return 'De termijn voor publieke schulden loopt niet.';
      if (klok.wijzigingen.length > 0) return 'De termijn is al een keer verlengd.';
      return context.op > klok.einddatum ? 'De termijn is al voorbij: verlengen heeft dan geen gevolg meer.' : null;
    },
    verricht: (): Gevolg => ({
      ok: true,
      tekst: 'De termijn voor publieke schulden is met drie maanden verlengd.',
      klokken: [{ soort: 'verleng', klok: 'publiekeSchulden' }],
      effecten: bewakingAf('publiekeSchulden'),
    }),
  },
  {
    naam: 'meldPubliekeSchuldenAfgehandeld',
    titel: 'Publieke schulden zijn afgehandeld',
    bron: 'Wht 3.1, 6.6',
    fases: ['bellen', 'rekening', 'vrijgave', 'uitgesteld', 'inBetaalrun', 'geretourneerd', 'betaald', 'afgerond', 'nietsTeBetalen'],
    rollen: ['pzb'],
    naEinde: true,
    velden: [{ naam: 'gecontroleerd', label: 'Alle toeslagschulden van vóór 2021 zijn kwijtgescholden of er waren er geen', soort: 'vinkje' }],
    naar: [],
    kanNiet: (context) => (klokLoopt(context, 'publiekeSchulden') ? null : 'De termijn voor publieke schulden loopt niet.'),
    verricht: (_context, invoer): Gevolg | Weigering =>
      jaUit(invoer, 'gecontroleerd')
        ? {
            ok: true,
            tekst: 'De publieke toeslagschulden zijn afgehandeld.',
            klokken: [{ soort: 'stop', klok: 'publiekeSchulden' }],
            effecten: bewakingAf('publiekeSchulden'),
          }
        : weiger('niet-gecontroleerd', 'Zet het vinkje als u dit heeft gecontroleerd.', 'gecontroleerd'),
  },
];

function uitkomstVanGesprek(context: Context, resultaat: string, laterOp: ReturnType<typeof datumUit>, door: string): Gevolg | Weigering {
  switch (resultaat) {
    case 'nuBetalen':
      if (!context.feiten?.rekening?.gecontroleerd) {
        return weiger('rekening-niet-gecontroleerd', 'Er is nog geen gecontroleerde rekening. Kies "geeft een rekening op".', 'resultaat');
      }
      return {
        ok: true,
        tekst: 'De ouder is gebeld en wil het bedrag nu ontvangen op de bekende rekening.',
        naar: 'vrijgave',
        effecten: [{ soort: 'taakAf', taak: 'belOuder' }, taak('geefVrij', 'Geef de betaling vrij', { rol: 'betaling' })],
      };
    case 'andereRekening':
      return rekeningIngevoerd('De ouder is gebeld en gaf een rekening op; een collega controleert haar.', door);
    case 'later':
      return {
        ok: true,
        tekst: `De ouder vroeg om later te betalen: ${laterOp ? schrijfDatum(laterOp) : ''}.`,
        naar: 'uitgesteld',
        klokken: [{ soort: 'stop', klok: 'uitbetaaltermijn' }, { soort: 'start', klok: 'latereUitbetaling', vanaf: laterOp ?? context.op }],
        effecten: [{ soort: 'taakAf', taak: 'belOuder' }, ...bewakingAf('uitbetaaltermijn')],
      };
    default:
      return { ok: true, tekst: 'De ouder is niet bereikt.' };
  }
}
