import { isGoedeVersie, zorgVoorTemporal } from '#scripts/servers/temporalbinary';

describe('the Temporal CLI', () => {
  it.each([
    ['temporal version 1.8.2 (Server 1.31.2, UI 2.50.1)', true],
    ['temporal version 1.9.0 (Server 1.32.0, UI 2.52.0)', true],
    ['temporal version 1.8.1 (Server 1.31.1, UI 2.49.0)', false],
    ['temporal version 0.13.2 (Server 1.25.0, UI 2.30.0)', false],
    ['', false],
  ])('%j is good enough: %s', (uitvoer, goed) => {
    expect(isGoedeVersie(uitvoer)).toBe(goed);
  });

  it('that TEMPORAL_CLI_PATH points at must work: another one is not looked for behind its back', async () => {
    process.env['TEMPORAL_CLI_PATH'] = process.execPath;
    const zin = 'TEMPORAL_CLI_PATH wijst naar';
    await expect(zorgVoorTemporal(() => undefined)).rejects.toThrow(zin);
    process.env['TEMPORAL_CLI_PATH'] = '/bestaat/niet';
    await expect(zorgVoorTemporal(() => undefined)).rejects.toThrow('geen werkende Temporal CLI');
    delete process.env['TEMPORAL_CLI_PATH'];
  });
});
