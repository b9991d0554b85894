import { maakBriefmodel } from '#domain/brieven/brief';
import type { Brieffeiten } from '#domain/brieven/feiten';
import { datum } from '#domain/waarden/datum';
import { bouwFeiten, leesbareTekst } from '#tests/domain/brieven/bouwFeiten';

function ontvangst(anders: Partial<Brieffeiten> = {}): string {
  const feiten = bouwFeiten({ op: datum('2021-03-02'), gegevens: { tijdig: true }, ...anders });
  return leesbareTekst(maakBriefmodel('ontvangstbevestiging', feiten));
}

describe('de ontvangstbevestiging', () => {
  it('zegt dat de ouder op tijd is, wat er komt en tot wanneer de wet ons geeft', () => {
    const tekst = ontvangst();
    expect(tekst).toContain('Op 1 maart 2021 ontvingen wij uw aanmelding');
    expect(tekst).toContain('U bent op tijd.');
    expect(tekst).toContain('of u recht heeft op € 30.000 (Wht artikel 2.7)');
    expect(tekst).toContain('uiterlijk op 1 september 2021 de eerste toets doen en betalen');
    expect(tekst).toContain(
      'uiterlijk op 1 september 2021 beslissen over de integrale beoordeling (Wht artikel 6.2 lid 1)',
    );
  });

  it('houdt een schatting en een wettelijke dag uit elkaar', () => {
    expect(ontvangst()).toContain('rond 1 juni 2021. Dat is een schatting en geen toezegging.');
  });

  it('is het bewijs voor een gratis advocaat', () => {
    expect(ontvangst()).toContain('Deze brief is het bewijs dat u er recht op heeft');
  });

  it('biedt excuses aan als de brief pas jaren later is geregistreerd, en schat dan niets', () => {
    const tekst = ontvangst({ op: datum('2026-11-25') });
    expect(tekst).toContain('moesten wij uiterlijk op 1 september 2021');
    expect(tekst).toContain('Dat spijt ons');
    expect(tekst).not.toContain('schatting');
  });

  it('zegt niets over de beslistermijn als die stilstaat', () => {
    const tekst = ontvangst({ laatsteDagen: {} });
    expect(tekst).not.toContain('6.2 lid 1');
    expect(tekst).toContain('uiterlijk op 1 september 2021 de eerste toets doen');
  });

  it('vertelt wie te laat is hoe wij de hardheidsclausule wegen, en belooft geen € 30.000', () => {
    const tekst = ontvangst({
      op: datum('2024-03-11'),
      ontvangenOp: datum('2024-03-09'),
      gegevens: { tijdig: false },
      laatsteDagen: { beslistermijnIb: datum('2024-09-09') },
    });
    expect(tekst).toContain('Aanmelden kon tot en met 2 januari 2024');
    expect(tekst).toContain('hardheidsclausule (Wht artikel 9.1)');
    expect(tekst).toContain('Vertel ons waarom u zich niet eerder aanmeldde');
    expect(tekst).toContain('9 september 2024');
    expect(tekst).not.toContain('30.000');
  });
});
