import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { magPagina, rechtentabel, type Paginarecht } from '#domain/autorisatie/rechten';
import { ROLLEN, type Rol } from '#domain/autorisatie/rollen';
import { beslis } from '#domain/processen/beslis';
import { PROCEDURES } from '#domain/processen/register';
import { registreer, sleutel } from '#tests/domain/processen/verhaal';

/** Who may do what, written out: a change of a table has to be a change here too. */
const WIE: Readonly<Record<string, readonly Rol[]>> = {
  neemInBehandeling: ['pzb', 'jurist'],
  geefTerug: ['pzb', 'jurist', 'teamleider'],
  wijsToe: ['teamleider'],
  wijzigSpoed: ['pzb', 'teamleider'],
  wijzigToestemmingGemeente: ['pzb'],
  legContactVast: ['pzb', 'jurist', 'teamleider'],
  komBelofteNa: ['pzb', 'jurist', 'teamleider'],
  verlengBeslistermijn: ['pzb', 'teamleider'],
  schortBeslistermijnOp: ['pzb'],
  hervatBeslistermijn: ['pzb'],
  zieAfVanIntegraleBeoordeling: ['pzb'],
  kiesDossierjaren: ['pzb', 'jurist', 'teamleider'],
  merkBron: ['pzb', 'jurist', 'teamleider'],
  voegStukToe: ['pzb', 'jurist', 'teamleider'],
  stelHardheidVoor: ['pzb', 'jurist'],
  keurHardheidGoed: ['beoordelaar'],
  stuurHardheidTerug: ['beoordelaar'],
  beantwoordHandmatigeToets: ['pzb'],
  beantwoordExtraToets: ['pzb'],
  openHandmatigeToets: ['pzb'],
  stelBesluitVoor: ['pzb'],
  keurVoorstelGoed: ['beoordelaar'],
  stuurVoorstelTerug: ['beoordelaar'],
  beginIntegraleBeoordeling: ['pzb'],
  legIntakegesprekVast: ['pzb'],
  voegJaarToe: ['pzb'],
  haalJaarWeg: ['pzb'],
  rondIntakeAf: ['pzb'],
  laatWetenHoeHetStaat: ['pzb'],
  legJaarfeitenVast: ['pzb'],
  legCorrectieOuderVast: ['pzb'],
  legBijstandVast: ['pzb'],
  verzendFeitenoverzicht: ['pzb'],
  beoordeelJaar: ['pzb'],
  legVoorAanCommissie: ['pzb'],
  legCommissieadviesVast: ['pzb'],
  verzamelMeerFeiten: ['pzb'],
  stelVooraankondigingVoor: ['pzb'],
  keurVooraankondigingGoed: ['beoordelaar'],
  stuurVooraankondigingTerug: ['beoordelaar'],
  legZienswijzeVast: ['pzb'],
  verlengZienswijzetermijn: ['pzb'],
  stelBeschikkingVoor: ['pzb'],
  heropenBeoordeling: ['pzb'],
  keurBeschikkingGoed: ['beoordelaar'],
  stuurBeschikkingTerug: ['beoordelaar'],
  legIngebrekestellingVast: ['pzb', 'jurist', 'teamleider'],
  legUitspraakVast: ['jurist', 'teamleider'],
  legBezwaarVast: ['pzb', 'jurist'],
  rondBezwaarAf: ['jurist'],
  legHerzieningVast: ['jurist'],
  beoordeelNietVersneld: ['pzb'],
  stelToerekeningVoor: ['pzb'],
  keurToerekeningGoed: ['beoordelaar'],
  meldOverlijden: ['pzb', 'teamleider'],
  legBelgesprekVast: ['pzb'],
  hervatUitbetaling: ['pzb'],
  wijzigRekening: ['pzb'],
  keurRekeningGoed: ['pzb', 'beoordelaar', 'betaling'],
  keurRekeningAf: ['pzb', 'beoordelaar', 'betaling'],
  geefBetalingVrij: ['betaling'],
  verlengTermijnPubliekeSchulden: ['pzb'],
  meldPubliekeSchuldenAfgehandeld: ['pzb'],
};

const handelingen = PROCEDURES.flatMap((p) => p.handelingen);

/** The rows of the page `docs/autorisatie.md` that begin with a name in backticks, as name → roles with a cross. */
function gedocumenteerd(kolom: number): ReadonlyMap<string, readonly string[]> {
  const pagina = readFileSync(join(__dirname, '../../../docs/autorisatie.md'), 'utf8');
  const rijen = pagina.split('\n').map((regel) => regel.split('|').map((cel) => cel.trim()));
  const namen = rijen.filter((cellen) => cellen.length > kolom + ROLLEN.length && cellen[kolom]?.startsWith('`'));
  return new Map(
    namen.map((cellen) => [
      (cellen[kolom] ?? '').replaceAll('`', ''),
      ROLLEN.filter((_rol, i) => cellen[kolom + 1 + i] === '×'),
    ]),
  );
}

describe('Wie mag wat doen', () => {
  it('iedere handeling staat in de lijst, en de lijst noemt er geen die niet bestaat', () => {
    expect(handelingen.map((h) => h.naam).sort()).toEqual(Object.keys(WIE).sort());
  });

  it.each(handelingen)('$naam hoort bij precies deze rollen', ({ naam, rollen }) => {
    expect([...rollen].sort()).toEqual([...(WIE[naam] ?? [])].sort());
  });

  it.each(ROLLEN)('%s krijgt in een zaak precies die handelingen niet geweigerd om de rol', (rol) => {
    const { zaak } = registreer();
    const door = { medewerkerId: 'iemand', rollen: [rol] };
    for (const { naam, fases } of PROCEDURES[0]?.handelingen ?? []) {
      if (!fases.includes('lopend')) continue;
      const gebeurtenis = {
        soort: 'handeling',
        op: zaak.geregistreerdOp,
        sleutel: sleutel(),
        procedureId: 'aanmelding-1',
        handeling: naam,
        invoer: {},
        door,
      } as const;
      const uitslag = beslis(zaak, gebeurtenis);
      const geweigerdOmRol = !uitslag.ok && uitslag.redenen[0]?.code === 'rol-ontbreekt';
      expect([naam, geweigerdOmRol]).toEqual([naam, !WIE[naam]?.includes(rol)]);
    }
  });

  it('de auditor, de beheerder en (nog) de mediator doen niets in een zaak', () => {
    const handen = new Set(handelingen.flatMap((h) => h.rollen));
    expect(ROLLEN.filter((rol) => !handen.has(rol))).toEqual(['mediator', 'beheerder', 'auditor']);
  });

  it('niemand kan in zijn eentje een besluit voorstellen, vaststellen en uitbetalen', () => {
    for (const rol of ROLLEN) {
      const alleen = ['stelBesluitVoor', 'keurVoorstelGoed', 'geefBetalingVrij'].filter((naam) =>
        WIE[naam]?.includes(rol),
      );
      expect(alleen.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('docs/autorisatie.md', () => {
  it('zegt van iedere handeling hetzelfde als de tabellen', () => {
    const pagina = gedocumenteerd(2);
    expect([...pagina.keys()]).toEqual(handelingen.map((h) => h.naam));
    for (const { naam, rollen } of handelingen)
      expect([naam, pagina.get(naam)]).toEqual([naam, ROLLEN.filter((rol) => rollen.includes(rol))]);
  });

  it('zegt van ieder recht op een pagina hetzelfde als de tabel van rechten', () => {
    const pagina = gedocumenteerd(1);
    for (const recht of Object.keys(rechtentabel()) as Paginarecht[]) {
      expect([recht, pagina.get(recht)]).toEqual([recht, ROLLEN.filter((rol) => magPagina([rol], recht))]);
    }
  });
});
