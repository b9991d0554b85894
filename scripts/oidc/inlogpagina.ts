import type { Demogebruiker } from '#domain/autorisatie/demogebruikers';
import { ROLNAMEN } from '#domain/autorisatie/rollen';

const STIJL = `
  :root { color-scheme: light; font: 1rem/1.5 'Fira Sans', Arial, sans-serif; color: #1c2733; }
  body { margin: 0; background: #f3f6f9; }
  header { background: #143a63; color: #fff; padding: 1rem 1.5rem; border-block-end: .3rem solid #e17000; font-weight: 700; }
  main { max-inline-size: 44rem; margin: 2rem auto; padding: 0 1.5rem 2rem; }
  h1 { font-size: 1.7rem; line-height: 1.2; color: #143a63; margin-block: 0 .5rem; }
  ul { list-style: none; margin: 1.5rem 0 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: .75rem; }
  button { inline-size: 100%; text-align: start; font: inherit; color: inherit; background: #fff; border: 1px solid #6b7a89; border-radius: 4px; padding: .7rem 1rem; cursor: pointer; }
  button:hover { background: #e8f0f8; border-color: #143a63; }
  button:focus-visible { outline: 3px solid #b35b00; outline-offset: 2px; }
  button strong { display: block; color: #0b4a82; }
  button span { color: #3f4d5a; font-size: .95rem; }
`;

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
}

function pagina(titel: string, inhoud: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${veilig(titel)} – Herstelbalie</title>
<style>${STIJL}</style>
</head>
<body>
<header>Herstelbalie – inlogdienst voor ontwikkeling</header>
<main>
<h1>${veilig(titel)}</h1>
${inhoud}
</main>
</body>
</html>
`;
}

function knop(gebruiker: Demogebruiker): string {
  const rollen = gebruiker.rollen.map((rol) => ROLNAMEN[rol]).join(', ');
  const team = gebruiker.team === null ? '' : `, ${gebruiker.team}`;
  return `<li><button name="gebruiker" value="${veilig(gebruiker.id)}"><strong>${veilig(gebruiker.naam)}</strong><span>${veilig(rollen + team)}</span></button></li>`;
}

/** The page on which one chooses who to be; a click signs in. */
export function inlogpagina(actie: string, gebruikers: readonly Demogebruiker[]): string {
  return pagina(
    'Wie bent u vandaag?',
    `<p>Kies een medewerker om in te loggen. Deze mensen bestaan niet en hebben geen wachtwoord; deze pagina is er alleen op een ontwikkelmachine.</p>
<form method="post" action="${veilig(actie)}">
<ul>
${gebruikers.map(knop).join('\n')}
</ul>
</form>`,
  );
}

/** A page with one sentence, e.g. when the sign-in took too long. */
export function meldingspagina(titel: string, zin: string): string {
  return pagina(titel, `<p>${veilig(zin)}</p>`);
}

/** The page that confirms signing out: the form signs out by itself, the button is there for who has no JavaScript. */
export function uitlogpagina(formulier: string): string {
  return pagina(
    'Uitloggen',
    `${formulier}
<button form="op.logoutForm" name="logout" value="yes">Uitloggen</button>
<script>const f = document.getElementById('op.logoutForm'); const i = document.createElement('input'); i.type = 'hidden'; i.name = 'logout'; i.value = 'yes'; f.append(i); f.submit();</script>`,
  );
}
