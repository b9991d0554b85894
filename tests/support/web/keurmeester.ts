import { HtmlValidate } from 'html-validate';

const keurmeester = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'no-inline-style': 'error',
  },
});

/** Everything wrong with the markup of a page, as `rule: message`. */
export async function keurHtml(html: string): Promise<readonly string[]> {
  const verslag = await keurmeester.validateString(html);
  return verslag.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`));
}
