import { BRIEFNAMEN } from '#api/shared/briefnamen';
import { rechtentabel } from '#domain/autorisatie/rechten';
import { ROLLEN } from '#domain/autorisatie/rollen';
import type { Handelingdefinitie, Proceduredefinitie } from '#domain/processen/procedure';
import { alleHandelingnamen, PROCEDURES } from '#domain/processen/register';
import { leesLengte } from '#domain/termijnen/termijn';

/** Where one can go from a fase: acts, messages and signals of clocks. */
function uitgangen(definitie: Proceduredefinitie, fase: string): readonly string[] {
  const eind = definitie.fases.find((f) => f.naam === fase)?.eind === true;
  const handelingen = definitie.handelingen.filter((h) => h.fases.includes(fase) && (!eind || h.naEinde === true));
  const berichten = definitie.berichten.filter((b) => b.fases.includes(fase));
  const signalen = definitie.signalen.filter((s) => s.vanuit?.includes(fase));
  return [...handelingen, ...berichten, ...signalen].flatMap((rij) => rij.naar ?? []).filter((naar) => naar !== fase);
}

/** Every fase that can be reached from these. */
function bereikbaar(definitie: Proceduredefinitie, vanaf: readonly string[]): ReadonlySet<string> {
  const gezien = new Set(vanaf);
  for (const fase of gezien) for (const naar of uitgangen(definitie, fase)) gezien.add(naar);
  return gezien;
}

const dubbel = (namen: readonly string[]): readonly string[] => namen.filter((naam, i) => namen.indexOf(naam) !== i);
const handelingen = PROCEDURES.flatMap((p) => p.handelingen.map((h): [string, Handelingdefinitie] => [h.naam, h]));
const procedures = PROCEDURES.map((p): [string, Proceduredefinitie] => [p.soort, p]);

describe('Alle procedures', () => {
  it('hebben ieder een eigen naam en titel, en iedere handeling staat in één tabel', () => {
    expect(dubbel(PROCEDURES.map((p) => p.soort))).toEqual([]);
    expect(dubbel(PROCEDURES.map((p) => p.titel))).toEqual([]);
    expect(dubbel(handelingen.map(([naam]) => naam))).toEqual([]);
    expect(alleHandelingnamen()).toEqual(handelingen.map(([naam]) => naam));
  });

  it('geven iedere rol iets te doen of te zien', () => {
    const gebruikt = new Set([...handelingen.flatMap(([, h]) => h.rollen), ...Object.values(rechtentabel()).flat()]);
    expect(ROLLEN.filter((rol) => !gebruikt.has(rol))).toEqual([]);
  });

  it('kennen samen precies de brieven die een handeling of de start kan versturen', () => {
    const genoemd = new Set(handelingen.flatMap(([, h]) => h.brieven ?? []));
    expect([...genoemd, 'ontvangstbevestiging'].sort()).toEqual(Object.keys(BRIEFNAMEN).sort());
  });

  it('noemen een klok met dezelfde naam overal met dezelfde wet en dezelfde lengte', () => {
    const gezien = new Map<string, string>();
    for (const klok of PROCEDURES.flatMap((p) => p.klokken)) {
      const inhoud = `${klok.bron} ${klok.lengte}`;
      expect(`${klok.naam}: ${gezien.get(klok.naam) ?? inhoud}`).toBe(`${klok.naam}: ${inhoud}`);
      gezien.set(klok.naam, inhoud);
    }
  });
});

describe.each(procedures)('De tabel %s', (_soort, tabel) => {
  const fases = tabel.fases.map((f) => f.naam);
  const klokken = tabel.klokken.map((k) => k.naam);

  it('heeft een titel, een toelichting, een bron en een versie', () => {
    expect([tabel.titel, tabel.toelichting, tabel.bron].filter((tekst) => tekst.trim() === '')).toEqual([]);
    expect(tabel.versie).toBeGreaterThanOrEqual(1);
  });

  it('noemt geen fase, handeling, klok of uitkomst twee keer', () => {
    const namen = [
      fases,
      klokken,
      tabel.handelingen.map((h) => h.naam),
      tabel.uitkomsten,
      tabel.fases.map((f) => f.titel),
    ];
    expect(namen.map(dubbel)).toEqual([[], [], [], [], []]);
  });

  it('kan iedere fase bereiken vanaf het begin', () => {
    const begin = [tabel.beginfase, ...(tabel.beginNaar ?? [])];
    expect([...bereikbaar(tabel, begin)].sort()).toEqual([...fases].sort());
  });

  it('komt vanuit iedere fase bij een einde, en gaat daarna alleen nog verder door een feit van buiten', () => {
    const eind = tabel.fases.filter((f) => f.eind === true).map((f) => f.naam);
    const doodlopend = fases.filter((fase) => !eind.some((e) => bereikbaar(tabel, [fase]).has(e)));
    const vanBinnen = { ...tabel, berichten: [] };
    expect({ doodlopend, weerOpen: eind.filter((fase) => uitgangen(vanBinnen, fase).length > 0) }).toEqual({
      doodlopend: [],
      weerOpen: [],
    });
  });

  it('heeft voor iedere uitkomst een eindfase van die naam', () => {
    const eind = tabel.fases.filter((f) => f.eind === true).map((f) => f.naam);
    expect([...tabel.uitkomsten].sort()).toEqual(eind.sort());
  });

  it('zegt bij iedere fase wie aan zet is en wat er gebeurt', () => {
    expect(tabel.fases.filter((f) => f.titel === '' || f.toelichting === '').map((f) => f.naam)).toEqual([]);
  });

  it('verwijst alleen naar fases die er zijn', () => {
    const rijen = [
      ...tabel.handelingen,
      ...tabel.berichten,
      ...tabel.signalen.map((s) => ({ fases: s.vanuit ?? [], naar: s.naar ?? [] })),
    ];
    expect(rijen.flatMap((rij) => [...rij.fases, ...rij.naar]).filter((fase) => !fases.includes(fase))).toEqual([]);
    expect(tabel.handelingen.filter((h) => h.fases.length === 0).map((h) => h.naam)).toEqual([]);
  });

  it('zegt bij een signaal dat verder leidt, vanuit welke fase', () => {
    expect(tabel.signalen.filter((s) => (s.naar === undefined) !== (s.vanuit === undefined))).toEqual([]);
  });

  it('vraagt vier ogen alleen op handelingen van dezelfde tabel', () => {
    const namen = tabel.handelingen.map((h) => h.naam);
    expect(tabel.handelingen.flatMap((h) => h.andereDan ?? []).filter((naam) => !namen.includes(naam))).toEqual([]);
  });

  it('heeft in iedere fase die op de dienst wacht ten hoogste één hoofdstap voor een rol', () => {
    const botsing = fases.filter((fase) => {
      const stappen = tabel.handelingen.filter((h) => h.hoofdstap === true && h.fases.includes(fase));
      return dubbel(stappen.flatMap((h) => h.rollen)).length > 0;
    });
    expect(botsing).toEqual([]);
  });

  it('heeft bij iedere klok een bron, een zekerheid en een leesbare lengte', () => {
    for (const klok of tabel.klokken) {
      expect(klok.bron).not.toBe('');
      expect(['S', 'D', 'A', '?']).toContain(klok.zekerheid);
      expect(leesLengte(klok.lengte).aantal).toBeGreaterThanOrEqual(0);
      expect(klok.signalen.onderweg).toBeGreaterThan(klok.signalen.dreigt);
      const verlenging = klok.verlenging ?? { lengte: 'P1D', bron: 'geen' };
      expect([leesLengte(verlenging.lengte).aantal > 0, verlenging.bron !== '']).toEqual([true, true]);
    }
  });

  it('noemt in de signalen alleen eigen klokken, ieder signaal hoogstens één keer, en bij iedere klok wat er gebeurt als zij verloopt', () => {
    const signalen = tabel.signalen.map((s) => `${s.klok}:${s.signaal}`);
    expect(tabel.signalen.filter((s) => !klokken.includes(s.klok))).toEqual([]);
    expect(dubbel(signalen)).toEqual([]);
    expect(klokken.filter((klok) => !signalen.includes(`${klok}:verlopen`))).toEqual([]);
  });

  it('zegt van ieder signaal en ieder bericht wat het gevolg is', () => {
    expect([...tabel.signalen, ...tabel.berichten].filter((rij) => rij.gevolg.trim() === '')).toEqual([]);
    expect(dubbel(tabel.berichten.flatMap((b) => b.fases.map((fase) => `${b.bericht} in ${fase}`)))).toEqual([]);
  });
});

describe.each(handelingen)('De handeling %s', (_naam, handeling) => {
  it('heeft een titel, een bron en iemand die haar doet', () => {
    expect([handeling.titel, handeling.bron].filter((tekst) => tekst.trim() === '')).toEqual([]);
    expect(handeling.rollen.length).toBeGreaterThan(0);
    expect(handeling.rollen.filter((rol) => !ROLLEN.includes(rol))).toEqual([]);
    expect(dubbel(handeling.rollen)).toEqual([]);
  });

  it('vraagt ieder veld één keer, met een vraag, en met keuzes waar dat hoort', () => {
    expect(dubbel(handeling.velden.map((v) => v.naam))).toEqual([]);
    expect(handeling.velden.filter((v) => v.label.trim() === '')).toEqual([]);
    const keuzes = handeling.velden.filter((v) => (v.soort === 'keuze') !== (v.keuzes !== undefined));
    expect(keuzes.map((v) => v.naam)).toEqual([]);
    expect(handeling.velden.flatMap((v) => dubbel((v.keuzes ?? []).map((k) => k.waarde)))).toEqual([]);
  });

  it('vraagt een vervolgveld pas na de vraag waarvan het afhangt, en op een antwoord dat daar kan worden gegeven', () => {
    handeling.velden.forEach((veld, plaats) => {
      if (!veld.alleenAls) return;
      const { alleenAls } = veld;
      const vraag = handeling.velden.slice(0, plaats).find((v) => v.naam === alleenAls.veld);
      const kan = vraag?.keuzes?.map((k) => k.waarde) ?? [true, false];
      expect([veld.naam, vraag?.naam]).toEqual([veld.naam, alleenAls.veld]);
      expect(alleenAls.waarden.filter((waarde) => !(kan as readonly unknown[]).includes(waarde))).toEqual([]);
    });
  });

  it('houdt vrije tekst en rekeningnummers buiten Temporal', () => {
    const open = handeling.velden.filter((v) => ['langeTekst', 'iban'].includes(v.soort) && v.persoonsgegeven !== true);
    expect(open.map((v) => v.naam)).toEqual([]);
  });

  it('wacht op een ander als zij een voorstel goedkeurt, terugstuurt of een rekening beoordeelt', () => {
    const beoordeelt = /^(keur|stuur)/.test(handeling.naam);
    expect((handeling.andereDan ?? []).length > 0).toBe(beoordeelt);
  });
});
