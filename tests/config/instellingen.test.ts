import {
  InstellingFout,
  leesBankInstellingen,
  leesWebInstellingen,
  leesWorkerInstellingen,
} from '#config/instellingen';
import { instellingenTabel } from '#config/instellingentabel';
import { SLEUTELS } from '#config/sleutels';

const sleutel = Buffer.alloc(32, 7).toString('base64');
const web = {
  DATABASE_URL: 'postgres://balie:geheim@127.0.0.1:5432/herstelbalie',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  OIDC_ISSUER: 'http://127.0.0.1:3001',
  OIDC_CLIENT_ID: 'herstelbalie',
  OIDC_CLIENT_SECRET: 'een geheim',
  SESSIE_GEHEIM: 'x'.repeat(32),
  CODEC_SLEUTELS: JSON.stringify({ eerste: sleutel }),
  CODEC_ACTIEF: 'eerste',
  WEB_ADRES: 'http://localhost:3000/',
  CONSOLE_ADRES: 'http://127.0.0.1:8233',
};
const worker = { ...web, BANK_URL: 'http://127.0.0.1:3002', BANK_TOKEN: 't'.repeat(16) };

function meldingVan(env: Record<string, string | undefined>): string {
  try {
    leesWebInstellingen(env);
  } catch (fout) {
    if (fout instanceof InstellingFout) return fout.message;
  }
  return '';
}

describe('settings', () => {
  it('gives the web process a frozen object with defaults for what is no secret', () => {
    const instellingen = leesWebInstellingen(web);
    expect(instellingen).toMatchObject({
      webPort: 3000,
      webHost: '127.0.0.1',
      webAdres: 'http://localhost:3000',
      logNiveau: 'info',
      temporal: { adres: '127.0.0.1:7233', namespace: 'herstelbalie' },
      codec: { sleutels: { eerste: sleutel }, actief: 'eerste' },
    });
    expect(Object.isFrozen(instellingen)).toBe(true);
    expect(Object.isFrozen(instellingen.codec.sleutels)).toBe(true);
  });

  it('gives worker and bank only what they read', () => {
    expect(leesWorkerInstellingen(worker)).toMatchObject({ metricsPort: 9464, bank: { url: 'http://127.0.0.1:3002' } });
    expect(leesWorkerInstellingen(worker)).not.toHaveProperty('sessieGeheim');
    expect(leesBankInstellingen({ BANK_TOKEN: 't'.repeat(16), BANK_MAP: '/tmp/bank', BANK_PORT: '4002' })).toEqual({
      port: 4002,
      token: 't'.repeat(16),
      map: '/tmp/bank',
      logNiveau: 'info',
    });
  });

  it.each([
    ['DATABASE_URL', undefined, /DATABASE_URL is required\. PostgreSQL/],
    ['DATABASE_URL', '', /DATABASE_URL is required/],
    ['DATABASE_URL', 'mysql://x/y', /DATABASE_URL must be a valid uri/],
    ['TEMPORAL_ADDRESS', 'localhost', /TEMPORAL_ADDRESS .*host:port/],
    ['SESSIE_GEHEIM', 'te kort', /SESSIE_GEHEIM .*at least 32/],
    ['WEB_PORT', 'drieduizend', /WEB_PORT must be a number/],
    ['CODEC_SLEUTELS', '{', /CODEC_SLEUTELS must be JSON/],
    ['CODEC_SLEUTELS', '{"eerste":"kort"}', /CODEC_SLEUTELS must map .* 32 bytes/],
    ['CODEC_ACTIEF', 'tweede', /CODEC_ACTIEF must be one of the key ids/],
    ['TEMPORAL_TLS_CERT', '/tmp/cert.pem', /must be set together/],
    ['LOG_NIVEAU', 'luid', /LOG_NIVEAU must be one of/],
  ])('names %s when it is %j', (naam, waarde, melding) => {
    expect(meldingVan({ ...web, [naam]: waarde })).toMatch(melding);
  });

  it('names everything that is wrong at once, and never repeats a secret', () => {
    const melding = meldingVan({ ...web, DATABASE_URL: 'balie:hunter2@host', SESSIE_GEHEIM: 'hunter2' });
    expect(melding.split('\n')).toHaveLength(2);
    expect(melding).not.toContain('hunter2');
  });

  it('has no default for any secret', () => {
    expect(SLEUTELS.filter(({ geheim, standaard }) => geheim === true && standaard !== undefined)).toEqual([]);
  });

  it('puts every variable in the table of the README', () => {
    const tabel = instellingenTabel();
    for (const { naam } of SLEUTELS) expect(tabel).toContain(`| \`${naam}\` |`);
  });
});
