import { leesKop } from '#domain/import/kop';
import { leesRij } from '#domain/import/rij';
import { gewijzigdeKolommen, vingerafdrukVan } from '#domain/import/vingerafdruk';
import { datum } from '#domain/waarden/datum';
import { proefrij } from '#tests/domain/import/proefrij';

const VANDAAG = datum('2026-11-25');
const lees = (anders: Readonly<Record<string, string>>): ReturnType<typeof leesRij> =>
  leesRij(proefrij(anders), VANDAAG);

function redenen(anders: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const gelezen = lees(anders);
  return gelezen.ok ? {} : Object.fromEntries(gelezen.fouten.map(({ kolom, reden }) => [kolom ?? '', reden]));
}

describe('a row', () => {
  it('is read as people write it', () => {
    const gelezen = lees({
      bsn: '1112.22.333',
      iban: 'nl91 abna 0417 1643 00',
      tenaamstelling: 'M. Jansen',
      eerder_ontvangen: '1.250,50',
      kinderen: 'Noa Jansen (31-5-2010)| Sem de Wit (2012-01-02) |Finn',
      spoed: 'Ja',
      kanaal: 'Balie',
      gemachtigde_naam: 'mr. A. Advocaat',
    });
    expect(gelezen).toMatchObject({
      ok: true,
      rij: {
        persoon: {
          bsn: '111222333',
          voorletters: 'M.A.',
          geboortedatum: '1984-03-12',
          postcode: '3511 AB',
          land: 'NL',
        },
        rekening: { iban: 'NL91ABNA0417164300' },
        eerderOntvangen: 125_050,
        kinderen: [
          { naam: 'Noa Jansen', geboortedatum: '2010-05-31' },
          { naam: 'Sem de Wit', geboortedatum: '2012-01-02' },
          { naam: 'Finn', geboortedatum: null },
        ],
        spoed: true,
        buitenland: false,
        kanaal: 'balie',
        geregistreerdOp: VANDAAG,
        overname: null,
      },
    });
  });

  it('tells everything that is wrong with it at once, by column', () => {
    expect(
      redenen({
        bsn: '123456789',
        voornamen: ' ',
        geboortedatum: '2021-02-30',
        postcode: '12',
        kinderen: '(2010-01-01)',
      }),
    ).toEqual({
      bsn: 'Dit is geen geldig burgerservicenummer.',
      voornamen: 'Dit veld moet gevuld zijn.',
      geboortedatum: 'Vul een bestaande datum in, bijvoorbeeld 2021-03-04 of 4-3-2021.',
      postcode: 'Vul een postcode in, bijvoorbeeld 3511 AB.',
      kinderen: 'Kind 1: schrijf de naam en de geboortedatum als "Noa Jansen (2010-05-31)".',
    });
  });

  it('needs what belongs together, and days in their order', () => {
    expect(redenen({ iban: 'NL91ABNA0417164300' })).toEqual({
      tenaamstelling: 'Vul in op wiens naam de rekening staat.',
    });
    expect(redenen({ iban: 'NL92ABNA0417164300', tenaamstelling: 'x' })).toEqual({
      iban: 'Dit is geen geldig rekeningnummer (IBAN).',
    });
    expect(redenen({ voorkeurskanaal: 'email' })).toEqual({
      email: 'De ouder wil hierlangs bericht: vul een e-mailadres in.',
    });
    expect(redenen({ geregistreerd_op: '2021-01-31' })).toEqual({
      geregistreerd_op: 'De registratie ligt voor de ontvangst.',
    });
    expect(redenen({ ontvangen_op: '2027-01-01', geregistreerd_op: '2027-01-01' })).toMatchObject({
      ontvangen_op: 'Deze dag ligt in de toekomst.',
    });
    expect(redenen({ land: 'BE', postcode: '' })).toEqual({});
    expect(redenen({ voornamen: 'Mari\ufffda' })).toEqual({ voornamen: 'Het veld bevat een teken dat geen tekst is.' });
  });

  it('of another system has the days of its fase, and no others', () => {
    expect(redenen({ fase: 'betaald' })).toEqual({
      eerste_toets_op: 'Bij fase betaald moet dit veld gevuld zijn.',
      betaald_op: 'Bij fase betaald moet dit veld gevuld zijn.',
      iban: 'Bij fase betaald moet dit veld gevuld zijn.',
    });
    expect(redenen({ eerste_toets_op: '2021-06-01' })).toEqual({
      eerste_toets_op: 'Bij fase nieuw hoort dit veld niet gevuld te zijn.',
    });
    expect(redenen({ fase: 'afgewezen', eerste_toets_op: '2021-01-01' })).toEqual({
      eerste_toets_op: 'Deze dag ligt voor ontvangen_op.',
    });
  });

  it('that came too late needs the hardheidsclausule, and one in time cannot have it', () => {
    const telaat = { ontvangen_op: '2024-03-01', fase: 'toets' };
    expect(Object.keys(redenen(telaat))).toEqual(['hardheid_op']);
    expect(redenen({ ...telaat, hardheid_op: '2024-06-01' })).toEqual({});
    expect(Object.keys(redenen({ fase: 'te_laat' }))).toEqual(['fase']);
    expect(redenen({ fase: 'te_laat', ontvangen_op: '2024-03-01' })).toEqual({});
  });
});

describe('the heading', () => {
  const kolommen = 'BSN;Voornamen;Achternaam;Geboortedatum;Straat;Huisnummer;Plaats;Ontvangen op';

  it('may be separated by semicolon, comma or tab, in any order and with capitals', () => {
    for (const scheiding of [';', ',', '\t']) {
      const gelezen = leesKop(kolommen.replaceAll(';', scheiding));
      expect(gelezen).toMatchObject({ ok: true, kop: { scheiding } });
    }
    expect(leesKop(`"Referentie";${kolommen}`)).toMatchObject({ ok: true });
  });

  it('names columns that are missing, unknown or double', () => {
    expect(leesKop(`${kolommen.replace('Straat;', '')};Kleur;bsn`)).toEqual({
      ok: false,
      redenen: [
        'Deze kolommen ontbreken: straat.',
        'Deze kolommen zijn onbekend: kleur.',
        'Deze kolommen komen vaker voor: bsn.',
      ],
    });
    expect(leesKop('zomaar een tekst')).toMatchObject({ ok: false });
  });
});

describe('the fingerprint of a row', () => {
  it('tells which columns changed, and nothing when only spaces did', () => {
    const eerst = vingerafdrukVan(proefrij());
    expect(gewijzigdeKolommen(eerst, vingerafdrukVan(proefrij({ plaats: ' Utrecht ' })))).toEqual([]);
    expect(gewijzigdeKolommen(eerst, vingerafdrukVan(proefrij({ plaats: 'Ede', telefoon: '0612345678' })))).toEqual([
      'plaats',
      'telefoon',
    ]);
  });
});
