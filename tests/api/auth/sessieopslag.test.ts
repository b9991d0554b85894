import { maakVerlenger } from '#api/auth/sessieopslag';

describe('a session that goes on', () => {
  it('is written down again once in half a minute, each session for itself', () => {
    let nu = 0;
    const geschreven: string[] = [];
    let klaar = 0;
    const verlenger = maakVerlenger(() => nu);
    const bezoek = (sessie: string, ms: number): void => {
      nu = ms;
      const af = (): void => void (klaar += 1);
      verlenger(
        sessie,
        () => {
          geschreven.push(`${sessie} ${ms}`);
          af();
        },
        af,
      );
    };
    for (const ms of [0, 10, 29_999, 30_000, 45_000]) bezoek('eerste', ms);
    bezoek('tweede', 45_001);
    expect(geschreven).toEqual(['eerste 0', 'eerste 30000', 'tweede 45001']);
    expect(klaar).toBe(6);
  });
});
