import { tekenGrafiek, type Grafiekpunt } from '#api/sturing/grafiek';

const OPSCHRIFT = { id: 'proef', titel: 'Doorstroom', uitleg: 'Per week.', staaf: 'Erin', lijn: 'Eruit' };
const punt = (staaf: number, lijn: number | null): Grafiekpunt => ({
  label: 'w',
  staaf,
  lijn,
  voorlopig: lijn === null,
});

describe('a chart', () => {
  const svg = tekenGrafiek([punt(40, 10), punt(0, 60), punt(1200, null)], OPSCHRIFT);

  it('says in words what it shows', () => {
    expect(svg).toContain('role="img" aria-labelledby="proef-titel proef-uitleg"');
    expect(svg).toContain('<title id="proef-titel">Doorstroom</title><desc id="proef-uitleg">Per week.</desc>');
    expect(svg).toContain('>Erin</text>');
    expect(svg).toContain('>Eruit</text>');
  });

  it('has a bar for every step and a line that stops where the step is not complete', () => {
    expect(svg.match(/class="hb-grafiek__staaf[^"]*" x="[\d.]+" y="[\d.]+" width/g)).toHaveLength(3 + 1);
    expect(svg.match(/hb-grafiek__staaf--voorlopig/g)).toHaveLength(1);
    expect(svg.match(/[ML]/g)?.length).toBeGreaterThan(1);
    expect(/class="hb-grafiek__lijn" d="([^"]+)"/.exec(svg)?.[1]?.match(/L/g)).toHaveLength(1);
  });

  it('counts in whole numbers along the axis, from zero', () => {
    expect(svg).toContain('>0</text>');
    expect(svg).toContain('>1.000</text>');
    expect(tekenGrafiek([punt(1, 0)], OPSCHRIFT)).not.toMatch(/>0\.\d/);
  });

  it('holds no style and no script, and draws nothing outside its frame when there is nothing', () => {
    expect(svg).not.toMatch(/style=|<style|<script|NaN|Infinity/);
    expect(tekenGrafiek([punt(0, 0), punt(0, 0)], OPSCHRIFT)).not.toMatch(/NaN|Infinity|height="-/);
  });
});
