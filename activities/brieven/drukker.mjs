// The thread that prints: one typst compiler, one letter at a time. Plain JavaScript, so that it starts the same under tsx and jest.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { sjabloon, lettertypen } = workerData;

const compiler = NodeCompiler.create({
  workspace: dirname(sjabloon),
  fontArgs: [{ fontBlobs: lettertypen.map((pad) => readFileSync(pad)) }],
});

/** Everything the font can surely show: Latin, Greek, Cyrillic, and the punctuation of a letter. */
const ONBEKEND =
  /[^\n\x20-\x7e\u00a0-\u017f\u0218-\u021b\u0391-\u03a1\u03a3-\u03c9\u0410-\u044f\u1e80-\u1e85\u1ea0-\u1ef9\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]/gu;

function druk(brief) {
  const { result, fout } = compileer(brief);
  if (result) return compiler.pdf(result, { pdfStandard: 'ua-1' });
  throw fout;
}

function compileer(brief) {
  const uitslag = compiler.compile({ mainFilePath: sjabloon, inputs: { brief } });
  return {
    result: uitslag.result,
    fout: uitslag.hasError() ? new Error(JSON.stringify(uitslag.takeError()?.shortDiagnostics)) : null,
  };
}

/** A character the font does not have would leave a hole that PDF/UA forbids: then such characters are printed as a question mark. */
function drukZeker(brief) {
  try {
    return druk(brief);
  } catch (fout) {
    if (!String(fout.message).includes('could not be displayed')) throw fout;
    return druk(brief.normalize('NFC').replace(ONBEKEND, '?'));
  }
}

parentPort.on('message', ({ brief }) => {
  try {
    const pdf = Uint8Array.from(drukZeker(brief));
    parentPort.postMessage({ pdf }, [pdf.buffer]);
  } catch (fout) {
    // A diagnostic may quote the letter, and this message ends up in the console of Temporal: what stands between quotes is left out.
    parentPort.postMessage({
      fout: String(fout.message)
        .replace(/["`][^"`]*["`]/g, '…')
        .slice(0, 300),
    });
  } finally {
    compiler.evictCache(0);
  }
});
