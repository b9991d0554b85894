import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { ROLNAMEN } from '#domain/autorisatie/rollen';
import type { Adressen } from '#scripts/opstart/alles';
import type { Vorm } from '#scripts/opstart/vorm';

/** What is known about this run besides the addresses. */
export interface Welkom {
  readonly vorm: Vorm;
  readonly adressen: Adressen;
  readonly map: string;
  readonly eigenInlogdienst: boolean;
  readonly database: string;
}

function regels(paren: readonly (readonly [string, string])[]): string {
  const breedte = Math.max(...paren.map(([links]) => links.length));
  return paren.map(([links, rechts]) => `  ${links.padEnd(breedte)}  ${rechts}`).join('\n');
}

function wie(eigenInlogdienst: boolean, oidc: string): string {
  if (!eigenInlogdienst) return `Inloggen gaat via ${oidc}.`;
  const mensen = DEMOGEBRUIKERS.map(({ naam, rollen, team }) => {
    const rol = rollen.map((naamVanRol) => ROLNAMEN[naamVanRol]).join(', ');
    return [naam, team === null ? rol : `${rol}, ${team}`] as const;
  });
  return `Inloggen kan zonder wachtwoord als:\n${regels(mensen)}`;
}

/** What the operator reads when everything runs: where it is, who can sign in, and three things to try. */
export function welkomsttekst({ vorm, adressen, map, eigenInlogdienst, database }: Welkom): string {
  const plaatsen = regels([
    ['Herstelbalie', adressen.web],
    ['Temporal-console', `${adressen.console} (als applicatiebeheerder)`],
    ['Inlogdienst', adressen.oidc],
    ['Bank (simulatie)', adressen.bank],
    ['Metingen worker', adressen.metrics],
    ...(vorm.delen.includes('worker2') ? [['Metingen worker 2', adressen.metrics2] as const] : []),
    ['Temporal', adressen.temporal],
    ['PostgreSQL', database],
    ['Gegevens en logs', map],
  ]);
  return `
${plaatsen}

${wie(eigenInlogdienst, adressen.oidc)}

Drie dingen om te proberen:
  1. Log in als Noor de Wit, open een zaak uit de werkvoorraad en lees bij elke termijn waarom de datum is zoals hij is.
  2. Leg als Noor een besluit ter beoordeling voor, log uit, en keur het als Joost Vermeer goed: wie het maakte, kan dat niet.
  3. Log in als Eva Dijkstra, open de console en zoek dezelfde zaak: daar staat welke stap wacht en tot wanneer.

Stoppen: Ctrl-C. De gegevens blijven; opnieuw beginnen gaat met ${vorm.opdracht} -- --leeg.
`;
}
