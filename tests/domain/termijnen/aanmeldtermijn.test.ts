import { isTijdigAangemeld } from '#domain/termijnen/aanmeldtermijn';
import { datum } from '#domain/waarden/datum';

const oordeel = (ontvangenOp: string, poststempel: string | null = null): ReturnType<typeof isTijdigAangemeld> =>
  isTijdigAangemeld({ ontvangenOp: datum(ontvangenOp), poststempel: poststempel === null ? null : datum(poststempel) });

describe('Op tijd aangemeld (Wht 6.1 lid 1)', () => {
  it.each([
    ['2020-02-13', true],
    ['2023-12-31', true],
    ['2024-01-01', true],
    ['2024-01-02', true],
    ['2024-01-03', false],
    ['2024-03-09', false],
  ])('ontvangen op %s zonder poststempel: %s', (dag, verwacht) => {
    expect(oordeel(dag).tijdig).toBe(verwacht);
  });

  it.each([
    ['2024-01-03', '2023-12-29', true],
    ['2024-01-09', '2024-01-02', true],
    ['2024-01-10', '2024-01-02', false],
    ['2024-01-05', '2024-01-03', false],
    ['2024-01-02', '2024-01-02', true],
  ])('per post ontvangen op %s met poststempel van %s: %s (Awb 6:9 lid 2, naar analogie)', (dag, stempel, verwacht) => {
    expect(oordeel(dag, stempel).tijdig).toBe(verwacht);
  });

  it('noemt de laatste dag, de ontvangst en de regel', () => {
    expect(oordeel('2024-01-02').uitleg).toEqual([
      {
        tekst: 'Aanmelden kon tot en met 2 januari 2024.',
        bron: 'Wht 6.1 lid 1; ECLI:NL:RBAMS:2025:6170',
        datum: '2024-01-02',
      },
      {
        tekst: 'De aanmelding is ontvangen op 2 januari 2024. Dat is op tijd.',
        bron: 'Wht 6.1 lid 1; ECLI:NL:RBAMS:2025:6170',
        datum: '2024-01-02',
      },
    ]);
  });

  it('legt bij een brief uit waarom het poststempel wel of niet helpt', () => {
    expect(oordeel('2024-01-09', '2024-01-02').uitleg[1]?.tekst).toContain(
      'op tijd op de post gedaan en binnen een week aangekomen',
    );
    expect(oordeel('2024-01-10', '2024-01-02').uitleg[1]?.tekst).toContain(
      'meer dan een week later aan. Dat is te laat.',
    );
    expect(oordeel('2024-01-05', '2024-01-03').uitleg[1]?.tekst).toBe(
      'De aanmelding is ontvangen op 5 januari 2024. Dat is te laat.',
    );
  });
});
