import { get } from 'node:http';

/*
 * Asks a process of this container whether it is ready; exit code 0 when it is. For a health check, so without anything to load.
 * Usage: node scripts/productie/gezond.mjs <port>
 */
const poort = Number(process.argv[2]);
if (!Number.isInteger(poort) || poort < 1) {
  console.error('Usage: node scripts/productie/gezond.mjs <port>');
  process.exit(2);
}
const verzoek = get({ host: '127.0.0.1', port: poort, path: '/health/ready', timeout: 4_000 }, (antwoord) => {
  console.log(`status ${antwoord.statusCode}`);
  antwoord.resume();
  process.exitCode = antwoord.statusCode === 200 ? 0 : 1;
});
verzoek.on('timeout', () => verzoek.destroy(new Error('no answer within four seconds')));
verzoek.on('error', (fout) => {
  console.error(fout.message);
  process.exitCode = 1;
});
