/** The bank as the rest of the system sees it, over its API. */
import { ApplicationFailure } from '@temporalio/common';

/** Type of the failure for a definite no of the bank: asking the same again gives the same answer. */
export const BANK_WEIGERT = 'BankWeigert';

/** Where payment files go and reports come from. Every call throws a plain error while the bank is away, and `BankWeigert` for a no. */
export interface Bank {
  /** Hands in a payment file (pain.001). The same file once more changes nothing. */
  lever(xml: string): Promise<void>;
  /** Hash (SHA-256, hex) of the file the bank has under this id, or null when it has none. */
  kent(msgId: string): Promise<string | null>;
  /** Status of every payment of a file: a pain.002. */
  status(msgId: string): Promise<string>;
  /** What was booked of a file: a camt.053. */
  afschrift(msgId: string): Promise<string>;
}

/** How to reach the bank. */
export interface Bankverbinding {
  readonly url: string;
  readonly token: string;
  /** Milliseconds to wait for an answer. */
  readonly tijdlimietMs?: number;
}

const TIJDLIMIET_MS = 20_000;

/** The real client. */
export function maakBank(verbinding: Bankverbinding): Bank {
  const pad = (msgId: string): string => `/betaalbestanden/${encodeURIComponent(msgId)}`;
  return {
    lever: async (xml) => {
      eisGoed(await roep(verbinding, '/betaalbestanden', xml));
    },
    kent: async (msgId) => {
      const antwoord = await roep(verbinding, pad(msgId));
      if (antwoord.status === 404) return null;
      const { sha256 } = JSON.parse(eisGoed(antwoord)) as { readonly sha256?: unknown };
      if (typeof sha256 !== 'string') throw new Error('de bank antwoordt zonder hash van het bestand');
      return sha256;
    },
    status: async (msgId) => eisGoed(await roep(verbinding, `${pad(msgId)}/status`)),
    afschrift: async (msgId) => eisGoed(await roep(verbinding, `${pad(msgId)}/afschrift`)),
  };
}

interface Antwoord {
  readonly status: number;
  readonly tekst: string;
}

async function roep({ url, token, tijdlimietMs }: Bankverbinding, pad: string, xml?: string): Promise<Antwoord> {
  const limiet = tijdlimietMs ?? TIJDLIMIET_MS;
  const bericht = xml === undefined ? {} : { method: 'POST', body: xml };
  try {
    const antwoord = await fetch(`${url}${pad}`, {
      ...bericht,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/xml; charset=utf-8' },
      signal: AbortSignal.timeout(limiet),
    });
    return { status: antwoord.status, tekst: await antwoord.text() };
  } catch (fout) {
    throw alsStoring(fout, limiet);
  }
}

function alsStoring(fout: unknown, limietMs: number): Error {
  const { name, cause } = fout as { readonly name?: unknown; readonly cause?: { readonly code?: unknown } };
  if (name === 'TimeoutError') return new Error(`de bank antwoordt niet binnen ${limietMs / 1000} seconden`);
  const code = typeof cause?.code === 'string' ? ` (${cause.code})` : '';
  return new Error(`de bank is niet bereikbaar${code}`);
}

/** The text of a good answer. A server that fails, or is too busy, may do better later; any other answer is a no. */
function eisGoed({ status, tekst }: Antwoord): string {
  if (status >= 200 && status < 300) return tekst;
  if (status >= 500 || status === 408 || status === 429) throw new Error(`de bank antwoordt ${status}`);
  throw bankWeigert(codeIn(tekst) ?? `antwoord ${status}`);
}

/** Makes the failure for a definite no; `grond` is a code, never a text of the bank. */
export function bankWeigert(grond: string): ApplicationFailure {
  return ApplicationFailure.create({ type: BANK_WEIGERT, message: `de bank weigert: ${grond}`, nonRetryable: true });
}

/** Only the code of an answer is used: a text of the bank might quote a name or an account. */
function codeIn(tekst: string): string | null {
  try {
    const { code } = JSON.parse(tekst) as { readonly code?: unknown };
    return typeof code === 'string' && /^[a-z-]{1,60}$/.test(code) ? code : null;
  } catch {
    return null;
  }
}
