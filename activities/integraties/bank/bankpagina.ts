/**
 * The one page of the simulated bank: what it booked, a switch to break and repair it, and a form to send a payment back. It shows no names and no
 * accounts of people.
 */
import { createHash } from 'node:crypto';
import { RETOURREDENEN, VOORBEELDEN } from '#activities/integraties/bank/bankregels';
import type { Boeking, Grootboek, Ontvangen, Retour } from '#activities/integraties/bank/grootboek';
import { STORINGEN, type Storing } from '#activities/integraties/bank/storing';
import { schrijfDatum } from '#domain/waarden/datum';
import { schrijfBedrag, som } from '#domain/waarden/geld';
import { datumOp, kloktijdOp } from '#domain/waarden/tijd';

const LAATSTE = 20;
const UITSLAGEN: Readonly<Record<Boeking['uitslag'], string>> = {
  betaald: 'Betaald',
  geretourneerd: 'Geboekt en teruggekomen',
  afgewezen: 'Afgewezen',
};

const STIJL = `
  :root { color-scheme: light; font: 1rem/1.5 'Fira Sans', Arial, sans-serif; color: #1c2733; }
  body { margin: 0; background: #f3f6f9; }
  main { max-inline-size: 56rem; margin: 2rem auto; padding: 0 1.5rem 2rem; }
  h1, h2 { line-height: 1.2; color: #143a63; }
  fieldset { border: 1px solid #6b7a89; border-radius: 4px; background: #fff; }
  fieldset p { margin-block: .3rem; }
  legend { font-weight: 700; padding-inline: .3rem; }
  button { font: inherit; color: #fff; background: #0b4a82; border: 0; border-radius: 4px; padding: .6rem 1.2rem; cursor: pointer; }
  label { display: inline-block; }
  input[type=text], select { font: inherit; padding: .4rem; border: 1px solid #6b7a89; border-radius: 4px; }
  button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid #b35b00; outline-offset: 2px; }
  .melding { background: #fff; border-inline-start: 4px solid #b3261e; padding: .6rem 1rem; }
  table { border-collapse: collapse; inline-size: 100%; background: #fff; }
  th, td { text-align: start; padding: .4rem .8rem; border-block-end: 1px solid #c5ced6; }
`;

/** What the browser may apply to the page: its own style and nothing else. */
export const STIJLHASH = `'sha256-${createHash('sha256').update(STIJL).digest('base64')}'`;

/** The page as HTML; it works without scripts. `melding`: why the last form was not done, or null. */
export function bankpagina(grootboek: Grootboek, storing: Storing, melding: string | null): string {
  const bestanden = grootboek.alles();
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Gesimuleerde bank</title><style>${STIJL}</style></head>
<body>
<main>
<h1>Gesimuleerde bank</h1>
<p>Deze bank bestaat niet. Zij houdt een eigen grootboek bij, los van het dossier: zo is te zien dat elke opdracht één keer is betaald.</p>
${melding === null ? '' : `<p class="melding" role="alert">${veilig(melding)}</p>`}
${storingsknop(storing)}
<h2>Grootboek</h2>
${tabel(['Uitslag', 'Aantal', 'Bedrag'], tellingen(grootboek))}
${retourdeel(grootboek.retouren())}
<h2>Laatste bestanden</h2>
${tabel(['Bestand', 'Ontvangen', 'Opdrachten', 'Bedrag'], bestanden.slice(-LAATSTE).reverse().map(bestandsrij))}
<h2>Rekeningen om mee te proberen</h2>
${tabel(['IBAN', 'Een betaling hierheen'], [...VOORBEELDEN.map(({ iban, gevolg }) => [iban, gevolg])])}
</main>
</body>
</html>
`;
}

function storingsknop({ soort }: Storing): string {
  const keuzes = Object.entries(STORINGEN).map(
    ([naam, uitleg]) =>
      `<p><label><input type="radio" name="soort" value="${naam}"${naam === soort ? ' checked' : ''}> ${veilig(uitleg)}</label></p>`,
  );
  return `<h2>Storing</h2>
<form method="post" action="/">
<fieldset><legend>Nu: ${veilig(STORINGEN[soort])}</legend>
${keuzes.join('\n')}
</fieldset>
<p><button type="submit">Zet storing</button></p>
</form>`;
}

function retourdeel(retouren: readonly Retour[]): string {
  const redenen = RETOURREDENEN.map(({ code, reden }) => `<option value="${code}">${code}: ${veilig(reden)}</option>`);
  const rijen = retouren.map(({ endToEndId, code, boekdatum }) => [endToEndId, code, schrijfDatum(boekdatum)]);
  return `<h2>Een betaling alsnog terugsturen</h2>
<form method="post" action="/">
<p><label for="kenmerk">Kenmerk van de betaling, zoals BO-2026-0000001</label><br>
<input type="text" id="kenmerk" name="endToEndId" maxlength="35" required></p>
<p><label for="code">Reden</label><br>
<select id="code" name="code">${redenen.join('')}</select></p>
<p><button type="submit">Stuur de betaling terug</button></p>
</form>
${retouren.length === 0 ? '' : tabel(['Later teruggestuurd', 'Reden', 'Geboekt op'], rijen.slice(-LAATSTE).reverse())}`;
}

function tellingen(grootboek: Grootboek): readonly (readonly string[])[] {
  const boekingen = grootboek.alles().flatMap((bestand) => bestand.boekingen);
  const uitslagNu = ({ uitslag, endToEndId }: Boeking): Boeking['uitslag'] =>
    grootboek.vindRetour(endToEndId) === null ? uitslag : 'geretourneerd';
  return (Object.keys(UITSLAGEN) as Boeking['uitslag'][]).map((uitslag) => {
    const eigen = boekingen.filter((boeking) => uitslagNu(boeking) === uitslag);
    return [UITSLAGEN[uitslag], String(eigen.length), schrijfBedrag(som(eigen.map(({ bedrag }) => bedrag)))];
  });
}

function bestandsrij({ msgId, ontvangenMs, boekingen }: Ontvangen): readonly string[] {
  const moment = `${datumOp(ontvangenMs)} ${kloktijdOp(ontvangenMs)}`;
  return [msgId, moment, String(boekingen.length), schrijfBedrag(som(boekingen.map(({ bedrag }) => bedrag)))];
}

function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const kop = koppen.map((tekst) => `<th scope="col">${veilig(tekst)}</th>`).join('');
  const inhoud = rijen.map((rij) => `<tr>${rij.map((cel) => `<td>${veilig(cel)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${kop}</tr></thead><tbody>\n${inhoud.join('\n')}\n</tbody></table>`;
}

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
}
