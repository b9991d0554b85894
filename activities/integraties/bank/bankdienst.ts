/** What the simulated bank answers, apart from HTTP plumbing. */
import { OnleesbaarBericht } from '#activities/betalingen/xml';
import { bankpagina } from '#activities/integraties/bank/bankpagina';
import { schrijfCamt053, schrijfPain002 } from '#activities/integraties/bank/bankverslagen';
import { keerTerug, leesRetourwens, RETOURSTATUS, RETOURTEKST } from '#activities/integraties/bank/bankretour';
import type { Grootboek, Ontvangen } from '#activities/integraties/bank/grootboek';
import { werkBestandUit } from '#activities/integraties/bank/inname';
import { leesStoring, type Storing } from '#activities/integraties/bank/storing';
import { som } from '#domain/waarden/geld';
import { datumOp } from '#domain/waarden/tijd';

/** A call, read whole. `pad` without query. */
export interface Verzoek {
  readonly methode: string;
  readonly pad: string;
  readonly inhoud: string;
}

/** An answer. */
export interface Bankantwoord {
  readonly status: number;
  readonly type: 'application/json' | 'application/xml' | 'text/html';
  readonly inhoud: string;
  /** Where a form is sent on to. */
  readonly naar?: string;
}

/** The bank as it runs: its ledger, its clock, and the fault it has now. */
export interface Bankstaat {
  readonly grootboek: Grootboek;
  /** Now, in milliseconds since 1970. */
  readonly klok: () => number;
  storing: Storing;
}

/** Answers a call that may be made; 404 for anything the bank does not have. */
export function behandel(bank: Bankstaat, verzoek: Verzoek): Bankantwoord {
  const { methode, pad } = verzoek;
  const [, berichtId, verslag] = /^\/betaalbestanden\/([^/]+)(?:\/(status|afschrift))?$/.exec(pad) ?? [];
  if (methode === 'GET' && berichtId !== undefined) return toonBestand(bank, decodeURIComponent(berichtId), verslag);
  switch (`${methode} ${pad}`) {
    case 'POST /betaalbestanden':
      return neemIn(bank, verzoek.inhoud);
    case 'GET /grootboek':
      return json(200, grootboekVan(bank.grootboek));
    case 'GET /storing':
      return json(200, bank.storing);
    case 'PUT /storing':
      return zetStoring(bank, verzoek.inhoud);
    case 'POST /retouren':
      return boekRetour(bank, verzoek.inhoud);
    case 'GET /':
      return toonPagina(bank, 200, null);
    case 'POST /':
      return verwerkFormulier(bank, new URLSearchParams(verzoek.inhoud));
    default:
      return json(404, { code: 'niet-gevonden' });
  }
}

function neemIn({ grootboek, klok }: Bankstaat, xml: string): Bankantwoord {
  const ontvangenMs = klok();
  try {
    const bestand = werkBestandUit(xml, { ontvangenMs, boekdatum: datumOp(ontvangenMs) });
    const inname = grootboek.neemIn(bestand);
    if (inname.soort === 'geweigerd') return json(409, { code: inname.grond });
    return json(inname.soort === 'ontvangen' ? 201 : 200, { uitkomst: inname.soort, sha256: bestand.sha256 });
  } catch (fout) {
    if (!(fout instanceof OnleesbaarBericht)) throw fout;
    return json(422, { code: 'bestand-onjuist', melding: fout.message });
  }
}

function toonBestand({ grootboek }: Bankstaat, msgId: string, verslag: string | undefined): Bankantwoord {
  const bestand = grootboek.vind(msgId);
  if (!bestand) return json(404, { code: 'bestand-onbekend' });
  if (verslag === undefined) {
    return json(200, { msgId, sha256: bestand.sha256, aantal: bestand.boekingen.length });
  }
  const inhoud =
    verslag === 'status' ? schrijfPain002(bestand) : schrijfCamt053(bestand, (id) => grootboek.vindRetour(id));
  return { status: 200, type: 'application/xml', inhoud };
}

/** The whole ledger with its sums in cents, for whoever checks that every order was paid once. `betaald` is what stayed paid. */
function grootboekVan(grootboek: Grootboek): object {
  const bestanden = grootboek.alles();
  const betaald = bestanden
    .flatMap(({ boekingen }) => boekingen)
    .filter(({ uitslag, endToEndId }) => uitslag === 'betaald' && grootboek.vindRetour(endToEndId) === null);
  const telling = { aantal: betaald.length, centen: som(betaald.map(({ bedrag }) => bedrag)) };
  return { betaald: telling, bestanden: bestanden satisfies readonly Ontvangen[], retouren: grootboek.retouren() };
}

function boekRetour({ grootboek, klok }: Bankstaat, inhoud: string): Bankantwoord {
  const wens = leesRetourwens(alsJson(inhoud));
  if (!wens) return json(422, { code: 'retour-onjuist' });
  const uitkomst = keerTerug(grootboek, wens, datumOp(klok()));
  return json(RETOURSTATUS[uitkomst], { uitkomst });
}

function zetStoring(bank: Bankstaat, inhoud: string): Bankantwoord {
  const storing = leesStoring(alsJson(inhoud));
  if (!storing) return json(422, { code: 'storing-onbekend' });
  bank.storing = storing;
  return json(200, storing);
}

function verwerkFormulier(bank: Bankstaat, velden: URLSearchParams): Bankantwoord {
  if (velden.has('endToEndId')) return boekRetourPerFormulier(bank, velden);
  const storing = leesStoring({ soort: velden.get('soort') });
  if (storing) bank.storing = storing;
  return NAAR_PAGINA;
}

/** What was booked shows on the page; what was not is said on it. */
function boekRetourPerFormulier(bank: Bankstaat, velden: URLSearchParams): Bankantwoord {
  const wens = leesRetourwens({ endToEndId: velden.get('endToEndId'), code: velden.get('code') ?? undefined });
  if (!wens) return toonPagina(bank, 422, 'Vul het kenmerk van een betaling in en kies een reden.');
  const uitkomst = keerTerug(bank.grootboek, wens, datumOp(bank.klok()));
  return uitkomst === 'geboekt' ? NAAR_PAGINA : toonPagina(bank, RETOURSTATUS[uitkomst], RETOURTEKST[uitkomst]);
}

const NAAR_PAGINA: Bankantwoord = { status: 303, type: 'text/html', inhoud: '', naar: '/' };

function toonPagina({ grootboek, storing }: Bankstaat, status: number, melding: string | null): Bankantwoord {
  return { status, type: 'text/html', inhoud: bankpagina(grootboek, storing, melding) };
}

function alsJson(inhoud: string): unknown {
  try {
    return JSON.parse(inhoud);
  } catch {
    return null;
  }
}

/** A short answer. */
export function json(status: number, waarde: object): Bankantwoord {
  return { status, type: 'application/json', inhoud: JSON.stringify(waarde) };
}
