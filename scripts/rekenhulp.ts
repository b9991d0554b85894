import { beantwoordStroom } from '#scripts/rekenhulp/stroom';

const GEBRUIK = `Gebruik: npm run --silent rekenhulp < vragen.jsonl > antwoorden.jsonl
Iedere regel is een vraag: {"regel":"bezwaartermijn","invoer":{"besluitnemer":"dienst-toeslagen-wht","dagtekening":"2026-11-24"}}
Exitcode: 0 alles beantwoord, 2 iets geweigerd, 1 het programma zelf mislukte. De regels staan in docs/rekenhulp.md.`;

/** Questions from stdin, answers to stdout; whatever goes wrong in the program itself is one sentence on stderr and exit code 1. */
async function hoofd(argumenten: readonly string[]): Promise<number> {
  if (argumenten.includes('--help')) {
    console.log(GEBRUIK);
    return 0;
  }
  if (argumenten.length > 0) {
    console.error(GEBRUIK);
    return 1;
  }
  const { geweigerd } = await beantwoordStroom(process.stdin, process.stdout);
  return geweigerd > 0 ? 2 : 0;
}

hoofd(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fout: unknown) => {
    console.error(`De rekenhulp is mislukt: ${fout instanceof Error ? fout.message : String(fout)}`);
    process.exit(1);
  },
);
