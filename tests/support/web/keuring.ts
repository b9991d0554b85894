import { HtmlValidate } from 'html-validate';
import instellingen from '../../../.htmlvalidate.json';

const regels = instellingen.rules as Record<string, 'off' | 'error'>;
const keurmeester = new HtmlValidate({ ...instellingen, rules: { ...regels, 'doctype-style': 'off' } });

/** What is wrong with a page, as `rule: message`; empty when it is good HTML. */
export async function keurHtml(html: string): Promise<readonly string[]> {
  const verslag = await keurmeester.validateString(html);
  return verslag.results.flatMap((deel) =>
    deel.messages.map((fout) => `${fout.ruleId} (${fout.line}): ${fout.message}`),
  );
}
