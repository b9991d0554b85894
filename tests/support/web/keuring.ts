import { HtmlValidate, type ConfigData } from 'html-validate';
import instellingen from '../../../.htmlvalidate.json';

const keurmeester = new HtmlValidate(instellingen as unknown as ConfigData);

/** What is wrong with a page, as `rule (line): message`; empty when it is good HTML. */
export async function keurHtml(html: string): Promise<readonly string[]> {
  const verslag = await keurmeester.validateString(html);
  return verslag.results.flatMap((deel) =>
    deel.messages.map((fout) => `${fout.ruleId} (${fout.line}): ${fout.message}`),
  );
}
