import { AKKOORDTAKEN, akkoordhandeling, akkoordtakenVoor } from '#db/queries/terakkoord.taken';
import { PROCEDURES } from '#domain/processen/register';

describe('the taken for a second pair of eyes', () => {
  it.each(AKKOORDTAKEN)('$taak is finished by an act of its table', (taak) => {
    expect(akkoordhandeling(taak).naam).toBe(taak.handeling);
  });

  it('every approval of every table is among them', () => {
    const goedkeuringen = PROCEDURES.flatMap(({ soort, handelingen }) =>
      handelingen.filter((h) => h.andereDan !== undefined && h.hoofdstap === true).map((h) => `${soort}.${h.naam}`),
    );
    const bekend = AKKOORDTAKEN.map((taak) => `${taak.procedure}.${taak.handeling}`);
    expect(bekend).toEqual(expect.arrayContaining(goedkeuringen));
  });

  it('everyone gets those of the own roles', () => {
    expect(akkoordtakenVoor(['betaling']).map(({ taak }) => taak)).toEqual(['controleerRekening', 'geefVrij']);
    expect(akkoordtakenVoor(['auditor'])).toEqual([]);
  });
});
