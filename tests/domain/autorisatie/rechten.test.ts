import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { magPagina, rechtentabel, type Paginarecht } from '#domain/autorisatie/rechten';
import { ROLLEN, ROLNAMEN, type Rol } from '#domain/autorisatie/rollen';
import { alleHandelingnamen, PROCEDURES } from '#domain/processen/register';

const rechten = Object.entries(rechtentabel()) as [Paginarecht, readonly Rol[]][];
const rechtenVan = (rol: Rol): readonly Paginarecht[] =>
  rechten.filter(([recht]) => magPagina([rol], recht)).map(([recht]) => recht);

describe('Wie mag wat openen', () => {
  it.each(rechten)('%s hoort bij minstens één bestaande rol, en bij geen rol twee keer', (_recht, rollen) => {
    expect(rollen.length).toBeGreaterThan(0);
    expect(rollen.every((rol) => (ROLLEN as readonly string[]).includes(rol))).toBe(true);
    expect(new Set(rollen).size).toBe(rollen.length);
  });

  it.each(ROLLEN)('%s mag precies wat de tabel zegt', (rol) => {
    for (const [recht, rollen] of rechten)
      expect([recht, magPagina([rol], recht)]).toEqual([recht, rollen.includes(rol)]);
  });

  it('wie twee rollen heeft, mag wat een van beide mag; zonder rol mag niemand iets', () => {
    expect(magPagina(['auditor', 'betaling'], 'betaalrun.starten')).toBe(true);
    expect(rechten.some(([recht]) => magPagina([], recht))).toBe(false);
  });

  it('de applicatiebeheerder ziet geen zaken, geen burgerservicenummers en geen betalingen', () => {
    const verboden: readonly Paginarecht[] = [
      'zaken.bekijken',
      'werkvoorraad',
      'bsn.tonen',
      'betaalrun.bekijken',
      'betaalrun.starten',
    ];
    expect(rechtenVan('beheerder').filter((recht) => verboden.includes(recht))).toEqual([]);
  });

  it('de auditor kijkt en doet niets: geen registreren, geen akkoord, geen betaalrun starten, geen enkele handeling', () => {
    const doen: readonly Paginarecht[] = ['aanmelding.registreren', 'terAkkoord', 'betaalrun.starten', 'beheer'];
    expect(rechtenVan('auditor').filter((recht) => doen.includes(recht))).toEqual([]);
    expect(PROCEDURES.flatMap((p) => p.handelingen).filter((h) => h.rollen.includes('auditor'))).toEqual([]);
  });

  it('wie een besluit voorbereidt start geen betaalrun', () => {
    expect(magPagina(['pzb', 'beoordelaar', 'jurist'], 'betaalrun.starten')).toBe(false);
  });

  it('het logboek van de auditor is alleen van de auditor, en de sleutel van de console alleen van de beheerder', () => {
    expect([rechtentabel()['logboek.auditor'], rechtentabel().codec]).toEqual([['auditor'], ['beheerder']]);
  });
});

describe('De gebruikers van de demonstratie', () => {
  it('hebben ieder een eigen naam en id, en samen alle rollen', () => {
    expect(new Set(DEMOGEBRUIKERS.map((g) => g.id)).size).toBe(DEMOGEBRUIKERS.length);
    expect(new Set(DEMOGEBRUIKERS.map((g) => g.naam)).size).toBe(DEMOGEBRUIKERS.length);
    expect([...new Set(DEMOGEBRUIKERS.flatMap((g) => g.rollen))].sort()).toEqual([...ROLLEN].sort());
  });

  it('zijn met genoeg voor vier ogen: iedere handeling heeft iemand die haar mag doen, en het akkoord twee', () => {
    const kan = (rollen: readonly Rol[]): number =>
      DEMOGEBRUIKERS.filter((g) => g.rollen.some((rol) => rollen.includes(rol))).length;
    const handelingen = PROCEDURES.flatMap((p) => p.handelingen);
    expect(handelingen.filter((h) => kan(h.rollen) < 1).map((h) => h.naam)).toEqual([]);
    expect(kan(['beoordelaar'])).toBeGreaterThanOrEqual(2);
    expect(alleHandelingnamen().length).toBeGreaterThan(0);
  });

  it('geen van hen heeft twee rollen die elkaars werk controleren', () => {
    const controle: readonly (readonly [Rol, Rol])[] = [
      ['pzb', 'beoordelaar'],
      ['beoordelaar', 'betaling'],
      ['pzb', 'betaling'],
    ];
    const dubbel = DEMOGEBRUIKERS.filter((g) =>
      controle.some(([a, b]) => g.rollen.includes(a) && g.rollen.includes(b)),
    );
    expect(dubbel).toEqual([]);
  });

  it('iedere rol heeft een naam voor op het scherm', () => {
    expect(ROLLEN.filter((rol) => ROLNAMEN[rol] === '')).toEqual([]);
  });
});
