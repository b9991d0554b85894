import { maakLogger } from '#config/logger';

/** What one log call writes. */
function regelVan(schrijf: (logger: ReturnType<typeof maakLogger>) => void): string {
  const regels: string[] = [];
  schrijf(maakLogger('web', 'info', { write: (regel: string) => void regels.push(regel) }));
  return regels.join('');
}

describe('logger', () => {
  it('hides persoonsgegevens and secrets at every level', () => {
    const regel = regelVan((logger) =>
      logger.info({
        bsn: '111222333',
        aanvrager: { naam: 'J. Jansen', adres: { postcode: '1234AB' } },
        zaak: { aanvrager: { iban: 'NL91ABNA0417164300' } },
        req: { headers: { cookie: 'sid=abc', authorization: 'Bearer abc', 'set-cookie': 'abc' } },
        zaaknummer: '2026-000001-4',
      }),
    );
    expect(regel).not.toMatch(/111222333|Jansen|1234AB|NL91|abc/);
    expect(regel).toContain('2026-000001-4');
  });

  it('cleans a bsn or iban out of a sentence', () => {
    const regel = regelVan((logger) => logger.warn('geen treffer voor 123456782 en NL91ABNA0417164300'));
    expect(regel).toContain('geen treffer voor [bsn] en [iban]');
  });

  it('writes the process and the level asked for', () => {
    expect(regelVan((logger) => logger.debug('onder het niveau'))).toBe('');
    expect(JSON.parse(regelVan((logger) => logger.info('gestart')))).toMatchObject({ proces: 'web', msg: 'gestart' });
  });
});
