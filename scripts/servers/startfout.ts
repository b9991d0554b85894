/** Something that stops `npm start` or `npm test`; the message is the one sentence the operator reads. */
export class StartFout extends Error {
  override readonly name = 'StartFout';

  constructor(
    zin: string,
    readonly exitcode: 1 | 2 = 1,
  ) {
    super(zin);
  }
}

/** The text of anything that was thrown. */
export function tekstVan(fout: unknown): string {
  return fout instanceof Error ? fout.message : String(fout);
}
