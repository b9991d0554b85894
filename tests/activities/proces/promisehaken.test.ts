import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In the main thread of a process and in a thread of it: does a hook as the SDK makes it see a new promise, and has an error its stack? */
const PROEF = `
  const { Worker, isMainThread } = require('node:worker_threads');
  let gezien = 0;
  const stop = require('node:v8').promiseHooks.createHook({ init: () => { gezien += 1; } });
  new Promise(() => {});
  stop();
  const stapel = new Error('x').stack.split('\\n').length > 1;
  console.log(JSON.stringify({ waar: isMainThread ? 'main' : 'thread', haak: gezien > 0, stapel }));
  if (isMainThread) new Worker(__filename);
`;

describe('a process without hooks on promises', () => {
  let map: string;

  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'herstelbalie-haken-'));
    writeFileSync(join(map, 'proef.cjs'), PROEF);
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  function draai(vlaggen: readonly string[]): readonly unknown[] {
    const uit = execFileSync(process.execPath, [...vlaggen, join(map, 'proef.cjs')], { encoding: 'utf8' });
    return uit
      .trim()
      .split('\n')
      .map((regel) => JSON.parse(regel) as unknown);
  }

  it('has none in its threads, where the workflows run; errors keep their stack', () => {
    expect(draai(['--import', './activities/proces/promisehaken.mjs'])).toEqual([
      { waar: 'main', haak: true, stapel: true },
      { waar: 'thread', haak: false, stapel: true },
    ]);
  });

  it('has them without that flag', () => {
    expect(draai([])).toContainEqual({ waar: 'thread', haak: true, stapel: true });
  });
});
