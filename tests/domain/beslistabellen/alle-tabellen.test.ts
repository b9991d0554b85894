import { beslisTabel, past, spoor, type Beslistabel } from '#domain/beslistabellen/beslistabel';
import { COMPENSATIEJAAR } from '#domain/beslistabellen/compensatiejaar';
import { EX_PARTNERBAND } from '#domain/beslistabellen/ex-toeslagpartner';
import { KINDREGELING } from '#domain/beslistabellen/kindregeling';
import { MSNP } from '#domain/beslistabellen/msnp';
import { NABESTAANDEN } from '#domain/beslistabellen/nabestaanden';
import { SCHULDSOORT } from '#domain/beslistabellen/private-schuld';
import { combinaties } from '#tests/domain/beslistabellen/combinaties';

const TABELLEN: readonly Beslistabel<string, string>[] = [
  COMPENSATIEJAAR,
  EX_PARTNERBAND,
  KINDREGELING,
  MSNP,
  NABESTAANDEN,
  SCHULDSOORT,
];

describe.each(TABELLEN)('Beslistabel $naam', (tabel) => {
  const alle = combinaties(tabel);

  it('is volledig en zonder overlap: bij iedere combinatie van antwoorden past precies één regel', () => {
    const mis = alle.filter((antwoorden) => tabel.rijen.filter((rij) => past(rij, antwoorden)).length !== 1);
    expect(mis).toEqual([]);
  });

  it.each(tabel.rijen)('regel $id wordt geraakt en heeft een reden, een artikel en een zekerheid', (rij) => {
    expect(alle.some((antwoorden) => beslisTabel(tabel, antwoorden).id === rij.id)).toBe(true);
    expect(rij.reden.endsWith('.')).toBe(true);
    expect(rij.bron).toMatch(/^(Wht|WOT) /);
    expect(['S', 'D', 'A', '?']).toContain(rij.zekerheid);
  });

  it('noemt in regels alleen eigen vragen en waarden, geeft iedere vraag een tekst, en houdt nummers uniek', () => {
    const vereist = tabel.rijen.flatMap((rij) => Object.entries(rij.als));
    for (const [vraag, waarde] of vereist) {
      const mogelijk: readonly unknown[] = tabel.waarden?.[vraag] ?? [true, false];
      expect(tabel.vragen).toContain(vraag);
      expect([waarde].flat().every((een) => mogelijk.includes(een))).toBe(true);
    }
    expect(tabel.vragen.every((vraag) => (tabel.vraagteksten?.[vraag] ?? '') !== '')).toBe(true);
    expect(new Set(tabel.rijen.map(({ id }) => id)).size).toBe(tabel.rijen.length);
  });

  it('laat een spoor na: de vragen die beslisten, met hun antwoord, en de reden', () => {
    for (const antwoorden of alle) {
      const rij = beslisTabel(tabel, antwoorden);
      const [beoordeling, oordeel, keuze] = spoor(tabel, rij, antwoorden);
      const beslissend = tabel.vragen.filter((vraag) => rij.als[vraag] !== undefined);
      expect(beslissend.every((vraag) => beoordeling?.tekst.includes(tabel.vraagteksten?.[vraag] ?? vraag))).toBe(true);
      expect(beoordeling?.tekst).toContain(`regel ${rij.id}`);
      expect(oordeel).toEqual({ stap: 'oordeel', tekst: rij.reden, bron: rij.bron });
      expect(keuze?.stap === 'keuze').toBe(['A', '?'].includes(rij.zekerheid));
    }
  });
});
