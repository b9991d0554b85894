/** Makes the file with the workflows that a worker runs, so that a worker in production starts without making it: `npm run bundel [-- file]`. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { zorgVoorBundel } from '#activities/proces/bundel';

async function maakBundel(doel: string | undefined): Promise<string> {
  const bundel = await zorgVoorBundel();
  if (doel === undefined) return 'codePath' in bundel ? bundel.codePath : 'alleen in het geheugen';
  const pad = resolve(doel);
  mkdirSync(dirname(pad), { recursive: true });
  if ('codePath' in bundel) copyFileSync(bundel.codePath, pad);
  else writeFileSync(pad, bundel.code);
  return pad;
}

maakBundel(process.argv[2]).then(
  (pad) => console.log(`Workflowbundel: ${pad}`),
  (fout: unknown) => {
    console.error(fout instanceof Error ? fout.message : String(fout));
    process.exit(1);
  },
);
