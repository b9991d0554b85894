import { leesIsoBedrag, schrijfIsoBedrag } from '#activities/betalingen/bedrag';
import { leesCamt053 } from '#activities/betalingen/camt053';
import { OPDRACHTGEVER, schrijfPain001 } from '#activities/betalingen/pain001';
import { leesPain002 } from '#activities/betalingen/pain002';
import { leesCode, retourreden } from '#activities/betalingen/retourreden';
import { sepaTekst } from '#activities/betalingen/sepatekst';
import { leesDocument, OnleesbaarBericht } from '#activities/betalingen/xml';
import { datum } from '#domain/waarden/datum';
import { centen, euro } from '#domain/waarden/geld';
import { isValidIBAN } from 'ibantools';

const RUN = {
  berichtId: 'BR-2026-11-25-dag',
  gemaaktMs: Date.UTC(2026, 10, 25, 15),
  op: datum('2026-11-25'),
  regels: [
    {
      endToEndId: 'BO-2026-0000001',
      naam: 'M. Jansen-Öztürk & Ço',
      iban: 'NL91ABNA0417164300',
      bedrag: euro(30_000),
      zaaknummer: 'ZK-2026-0000001',
    },
    {
      endToEndId: 'BO-2026-0000002',
      naam: 'A. <Haddou>',
      iban: 'NL12HERS0500000010',
      bedrag: centen(12_345),
      zaaknummer: 'ZK-2026-0000002',
    },
  ],
};

describe('pain.001', () => {
  const xml = schrijfPain001(RUN);

  it('is the same text for the same run', () => {
    expect(schrijfPain001(structuredClone(RUN))).toBe(xml);
  });

  it('names message, number and control sum at both levels', () => {
    expect(xml.match(/<NbOfTxs>2<\/NbOfTxs><CtrlSum>30123\.45<\/CtrlSum>/g)).toHaveLength(2);
    expect(xml).toContain('<MsgId>BR-2026-11-25-dag</MsgId><CreDtTm>2026-11-25T15:00:00.000Z</CreDtTm>');
    expect(xml).toContain('<ReqdExctnDt><Dt>2026-11-25</Dt></ReqdExctnDt>');
  });

  it('gives each order its own key, euros with two decimals, and the zaaknummer as the only text', () => {
    expect(xml).toContain(
      '<CdtTrfTxInf><PmtId><EndToEndId>BO-2026-0000002</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">123.45</InstdAmt></Amt>' +
        '<Cdtr><Nm>A. Haddou</Nm></Cdtr><CdtrAcct><Id><IBAN>NL12HERS0500000010</IBAN></Id></CdtrAcct>' +
        '<RmtInf><Ustrd>ZK-2026-0000002</Ustrd></RmtInf></CdtTrfTxInf>',
    );
    expect(xml).toContain('<InstdAmt Ccy="EUR">30000.00</InstdAmt>');
    expect(xml).toContain('<Nm>M. Jansen-Ozturk + Co</Nm>');
  });

  it('pays from a valid account', () => {
    expect(isValidIBAN(OPDRACHTGEVER.iban)).toBe(true);
  });
});

describe('text for a bank', () => {
  it.each([
    ['Çelik, Ş. İpek', 'Celik, S. Ipek'],
    ['Łukasz Strauß-Ærø', 'Lukasz Strauss-AEro'],
    ['N’golo “Kanté”', 'N golo Kante'],
    ['Nguyễn Thị Ánh', 'Nguyen Thi Anh'],
  ])('writes %s as %s', (naam, verwacht) => {
    expect(sepaTekst(naam)).toBe(verwacht);
  });

  it('is 70 characters at most', () => {
    expect(sepaTekst('van der Berg '.repeat(10))).toHaveLength(70);
  });
});

describe('amounts of a bank', () => {
  it('are exact to the cent, both ways', () => {
    for (const bedrag of [1, 10, 99, 100, 101, 3_000_000, 999_999_999_99]) {
      expect(leesIsoBedrag(schrijfIsoBedrag(centen(bedrag)))).toBe(bedrag);
    }
    expect(leesIsoBedrag('12.5')).toBe(1250);
    expect(leesIsoBedrag('12')).toBe(1200);
  });

  it.each(['', '-1.00', '1,00', '1.001', '1e3', ' '])('refuse %j', (tekst) => {
    expect(() => leesIsoBedrag(tekst)).toThrow(OnleesbaarBericht);
  });
});

function camt(...posten: readonly string[]): string {
  return `<?xml version="1.0"?><n:Document xmlns:n="urn:x"><n:BkToCstmrStmt><n:Stmt>${posten.join('')}</n:Stmt></n:BkToCstmrStmt></n:Document>`;
}

function post(sleutel: string, kant: 'DBIT' | 'CRDT', anders: { status?: string; retour?: string } = {}): string {
  const retour = anders.retour === undefined ? '' : `<n:RtrInf><n:Rsn><n:Cd>${anders.retour}</n:Cd></n:Rsn></n:RtrInf>`;
  return (
    `<n:Ntry><n:Amt Ccy="EUR">10.00</n:Amt><n:CdtDbtInd>${kant}</n:CdtDbtInd><n:Sts><n:Cd>${anders.status ?? 'BOOK'}</n:Cd></n:Sts>` +
    `<n:BookgDt><n:Dt>2026-11-26</n:Dt></n:BookgDt><n:NtryDtls><n:TxDtls><n:Refs><n:EndToEndId>${sleutel}</n:EndToEndId></n:Refs>` +
    `<n:Amt Ccy="EUR">10.00</n:Amt>${retour}</n:TxDtls></n:NtryDtls></n:Ntry>`
  );
}

describe('camt.053', () => {
  it('takes what is booked as paid and what is only announced as nothing', () => {
    expect(leesCamt053(camt(post('A', 'DBIT'), post('B', 'DBIT', { status: 'PDNG' })))).toEqual([
      { endToEndId: 'A', soort: 'betaald', bedrag: 1000, boekdatum: '2026-11-26', code: null },
    ]);
  });

  it('takes what left and came back as come back, in either order', () => {
    const terug = { endToEndId: 'A', soort: 'geretourneerd', code: 'AC04' };
    const uit = post('A', 'DBIT');
    const inn = post('A', 'CRDT', { retour: 'AC04' });
    expect(leesCamt053(camt(uit, inn))).toMatchObject([terug]);
    expect(leesCamt053(camt(inn, uit))).toMatchObject([terug]);
  });

  it('leaves money that comes in for another reason alone', () => {
    expect(leesCamt053(camt(post('A', 'DBIT'), post('A', 'CRDT')))).toMatchObject([{ soort: 'betaald' }]);
  });

  it.each(['geen xml', '<a><b></a>', '<Document/>', '<!DOCTYPE a [<!ENTITY x "y">]><Document/>'])(
    'refuses %j without quoting it',
    (tekst) => {
      expect(() => leesCamt053(tekst)).toThrow(OnleesbaarBericht);
    },
  );
});

describe('pain.002', () => {
  const verslag = (groep: string, opdrachten = ''): string =>
    `<Document xmlns="urn:x"><CstmrPmtStsRpt><GrpHdr><CreDtTm>2026-11-25T15:01:00Z</CreDtTm></GrpHdr><OrgnlGrpInfAndSts>` +
    `<OrgnlMsgId>BR-1</OrgnlMsgId><GrpSts>${groep}</GrpSts></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>${opdrachten}</OrgnlPmtInfAndSts>` +
    `</CstmrPmtStsRpt></Document>`;
  const opdracht = (sleutel: string, status: string): string =>
    `<TxInfAndSts><OrgnlEndToEndId>${sleutel}</OrgnlEndToEndId><TxSts>${status}</TxSts><StsRsnInf><Rsn><Cd>BE01</Cd></Rsn>` +
    `<AddtlInf>Rekening staat op naam van P. Ander</AddtlInf></StsRsnInf><OrgnlTxRef><Amt><InstdAmt Ccy="EUR">5.00</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>`;

  it('gives the refused orders with their code, and nothing of the text of the bank', () => {
    const gelezen = leesPain002(verslag('PART', opdracht('A', 'RJCT') + opdracht('B', 'ACSC')));
    expect(gelezen).toEqual({
      berichtId: 'BR-1',
      isGeweigerd: false,
      geweigerd: [{ endToEndId: 'A', soort: 'geretourneerd', bedrag: 500, boekdatum: '2026-11-25', code: 'BE01' }],
    });
    expect(JSON.stringify(gelezen)).not.toContain('Ander');
  });

  it('says so when the whole file is refused', () => {
    expect(leesPain002(verslag('RJCT'))).toMatchObject({ isGeweigerd: true, geweigerd: [] });
  });
});

describe('why a payment came back', () => {
  it('is told in our words', () => {
    expect(retourreden('AC04')).toBe('de rekening is opgeheven');
    expect(retourreden('ZZ99')).toBe('de bank gaf een andere reden');
  });

  it('takes over a code only when it looks like one', () => {
    expect([leesCode('AC04'), leesCode('Mw. Jansen'), leesCode(null)]).toEqual(['AC04', 'MS03', 'MS03']);
  });
});

describe('reading XML', () => {
  it('finds the message by name, whatever its namespace is called', () => {
    expect(
      leesDocument('<p:Document xmlns:p="urn:x"><p:A><p:B>é &amp; &lt;</p:B></p:A></p:Document>', 'A'),
    ).toMatchObject({
      B: [{ '#text': 'é & <' }],
    });
  });
});
