/** Lints the description of the web service with the NLGov API Design Rules: npm run check:api. Exit code 1 when anything is wrong. */
import { maakOpenapi } from '#api/rekenhulp/openapi';
import { REKENREGELS } from '#domain/rekenhulp/register';
import { keurApi } from '#scripts/adr/keur';

async function hoofd(): Promise<void> {
  const bevindingen = await keurApi(maakOpenapi(REKENREGELS, 'https://herstelbalie.example'));
  for (const { regel, plaats, melding } of bevindingen) process.stdout.write(`${regel} ${plaats}: ${melding}\n`);
  process.exitCode = bevindingen.length === 0 ? 0 : 1;
}

void hoofd();
