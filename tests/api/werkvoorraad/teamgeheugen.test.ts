import type { Knex } from 'knex';
import { maakTeamgeheugen } from '#api/werkvoorraad/teamgeheugen';
import type { Kringtellers, Teamtellers } from '#db/queries/werkvoorraad.tellers.query';
import { datum } from '#domain/waarden/datum';

const KRING = { team: 'noord', vandaag: datum('2026-11-25'), dreigtTot: datum('2026-12-09') };
const LEEG: Kringtellers = {
  ...{ open: 0, nietToegewezen: 0, wacht: 0, verlopen: 0 },
  dreigt: 0,
  afgerond: 0,
  afgerondDezeMaand: 0,
};

function proef(open: number): { readonly gevraagd: string[]; readonly lees: ReturnType<typeof maakTeamgeheugen> } {
  const gevraagd: string[] = [];
  const lees = maakTeamgeheugen(null as unknown as Knex, (_knex, { team, vandaag }) => {
    gevraagd.push(`${team ?? 'alle'} ${vandaag}`);
    return Promise.resolve<Teamtellers>({ team: { ...LEEG, open }, teamLangst: null, teams: [] });
  });
  return { gevraagd, lees };
}

describe('the numbers of a team', () => {
  it('are counted once for all who look within five seconds, when the team is large', async () => {
    const { gevraagd, lees } = proef(40_000);
    await Promise.all([lees(KRING, 0), lees(KRING, 10)]);
    await lees(KRING, 4_999);
    expect(gevraagd).toEqual(['noord 2026-11-25']);
    await lees(KRING, 5_000);
    expect(gevraagd).toHaveLength(2);
  });

  it('are of this moment when the team is not large', async () => {
    const { gevraagd, lees } = proef(400);
    await lees(KRING, 0);
    await lees(KRING, 1);
    expect(gevraagd).toHaveLength(2);
  });

  it('are never those of another team, of all teams, or of another day', async () => {
    const { gevraagd, lees } = proef(40_000);
    for (const anders of [{}, { team: 'zuid' }, { team: null }, { vandaag: datum('2026-11-26') }]) {
      await lees({ ...KRING, ...anders }, 0);
    }
    expect(gevraagd).toEqual(['noord 2026-11-25', 'zuid 2026-11-25', 'alle 2026-11-25', 'noord 2026-11-26']);
  });

  it('are asked again after the database did not answer', async () => {
    let keren = 0;
    const lees = maakTeamgeheugen(null as unknown as Knex, () => {
      keren += 1;
      return Promise.reject(new Error('weg'));
    });
    await expect(lees(KRING, 0)).rejects.toThrow('weg');
    await expect(lees(KRING, 1)).rejects.toThrow('weg');
    expect(keren).toBe(2);
  });
});
