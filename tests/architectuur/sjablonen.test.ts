import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const views = join(__dirname, '..', '..', 'views');
const sjablonen = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.ejs'));

describe('templates', () => {
  it.each(sjablonen)('%s prints unescaped only what is an include, the page body or a drawing', (naam) => {
    const bron = readFileSync(join(views, naam), 'utf8');
    const ruw = [...bron.matchAll(/<%-([\s\S]*?)%>/g)].map((treffer) => (treffer[1] ?? '').trim());
    expect(ruw.filter((uitdrukking) => !/^(include\(|inhoud\b|(model\.)?[\w.]*grafiek\b)/.test(uitdrukking))).toEqual(
      [],
    );
  });

  it.each(sjablonen)('%s has no inline style and no inline handler', (naam) => {
    const bron = readFileSync(join(views, naam), 'utf8');
    expect(bron).not.toMatch(/\sstyle\s*=|<style\b|\son[a-z]+\s*=\s*["']/i);
  });
});
