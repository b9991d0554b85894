import { verantwoord } from '#domain/bedragen/verantwoording';
import { GEMEENTETERMIJNEN } from '#domain/parameters/gemeente';
import { goldNogNiet } from '#domain/rekenhulp/geldigheid';
import { maakRegel } from '#domain/rekenhulp/rekenregel';
import { naarUitleg } from '#domain/rekenhulp/uitleg';
import { berekenGemeentetermijnen } from '#domain/termijnen/gemeentetermijnen';

/** The terms for brede ondersteuning by gemeenten (Wht 2.21, 8.10). */
export const gemeentetermijnenRegel = maakRegel({
  regel: 'gemeentetermijnen',
  titel: 'Termijnen voor brede ondersteuning',
  toelichting:
    'Tot wanneer een gemeente een plan maakt, materiële voorzieningen toekent en ondersteunt, geteld vanaf het gesprek waarin de hulpvraag is vastgesteld.',
  bron: 'Wht 2.21 en 8.10',
  invoer: {
    eersteGesprek: { label: 'Eerste gesprek over de hulpvraag', vorm: { soort: 'datum' } },
    planOp20250101: {
      label: 'Was er op 1 januari 2025 al een plan van aanpak?',
      hint: 'Alleen nodig bij een eerste gesprek van vóór die dag.',
      vorm: { soort: 'jaNee' },
      optioneel: true,
    },
  },
  uitkomst: {
    planUiterlijk: { label: 'Plan uiterlijk', vorm: { soort: 'datum', ofNiets: true } },
    materieelUiterlijk: { label: 'Materieel uiterlijk', vorm: { soort: 'datum' } },
    eindeUiterlijk: { label: 'Einde uiterlijk', vorm: { soort: 'datum' } },
  },
  reken: ({ eersteGesprek, planOp20250101 = null }, geldigOp) => {
    const geweigerd = goldNogNiet('de regeling van deze termijnen', GEMEENTETERMIJNEN.sinds, geldigOp);
    if (geweigerd) return geweigerd;
    const { planUiterlijk, materieelUiterlijk, eindeUiterlijk, stappen, keuzes } = berekenGemeentetermijnen(
      eersteGesprek,
      planOp20250101,
    );
    const uitleg = naarUitleg('gemeente', stappen, 'Wht 2.21');
    return {
      ok: true,
      uitkomst: { planUiterlijk, materieelUiterlijk, eindeUiterlijk },
      ...verantwoord(GEMEENTETERMIJNEN.versie, uitleg, keuzes),
    };
  },
});
