import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { maakVerbinding } from '#db/connection';
import { readToestand } from '#db/queries/toestand.query';
import { legVast } from '#db/vastlegging/legVast';
import { DossierWeigering, VolgnummerPastNiet } from '#db/vastlegging/weigering';
import { beslis } from '#domain/processen/beslis';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import type { VastTeLeggen } from '#domain/processen/vastlegging';
import { datum } from '#domain/waarden/datum';
import {
  beantwoordRegister,
  beginZaak,
  medewerker,
  proefbrief,
  toegekendeZaak,
  verricht,
} from '#tests/support/dossier/zaken';
import { maakTestDatabase, type TestDatabase } from '#tests/support/servers/testdatabase';

let database: TestDatabase;
let knex: Knex;

beforeAll(async () => {
  database = await maakTestDatabase();
  knex = maakVerbinding(database.url, { naam: 'test', poolgrootte: 8 });
});

afterAll(async () => {
  await knex.destroy();
  await database.drop();
});

async function contact(zaakId: string, sleutel: string): Promise<VastTeLeggen> {
  const toestand = await readToestand(knex, zaakId);
  const gebeurtenis: Gebeurtenis = {
    soort: 'handeling',
    op: datum('2021-04-01'),
    sleutel,
    procedureId: 'aanmelding-1',
    handeling: 'legContactVast',
    invoer: { kanaal: 'telefoon', belofteVoor: null },
    door: medewerker('noor.de.wit'),
  };
  const beslissing = beslis(toestand, gebeurtenis);
  if (!beslissing.ok) throw new Error(JSON.stringify(beslissing.redenen));
  return { gebeurtenis, ...beslissing, momentMs: Date.UTC(2021, 3, 1, 9, 12) };
}

async function tel(tabel: string, zaakId: string): Promise<number> {
  const [rij] = await knex(tabel).where({ zaak_id: zaakId }).count<{ aantal: number }[]>('* as aantal');
  return rij?.aantal ?? 0;
}

describe('legVast', () => {
  it('writes everything of the start of a zaak', async () => {
    const { zaakId, zaaknummer } = await beginZaak(knex);
    expect(await tel('handelingen', zaakId)).toBe(1);
    expect(await tel('brieven', zaakId)).toBe(1);
    expect(await tel('procedures', zaakId)).toBe(2);
    expect(await tel('termijnen', zaakId)).toBe(3);
    expect(await knex('mijlpalen').where({ zaak_id: zaakId }).pluck('mijlpaal')).toEqual(['aangemeld']);
    const event = await knex('outbox')
      .where({ onderwerp: zaaknummer, soort: 'cloudevent' })
      .first<{ inhoud: object }>();
    expect(event.inhoud).toMatchObject({
      specversion: '1.0',
      type: 'nl.herstelbalie.aanmelding.ontvangen',
      subject: zaaknummer,
      data: { ontvangenOp: '2021-03-01' },
    });
    expect(await knex('zaak_overzicht').where({ zaak_id: zaakId }).first()).toMatchObject({
      naam: 'M. Jansen-Öztürk',
      zoeknaam: 'maria jansen-ozturk',
      fase: 'automatisch',
      wacht_op: 'ander',
      uiterste_datum: '2021-03-15',
      volgnummer: 1,
    });
  });

  it('does one event once, also when it is delivered twice at the same moment', async () => {
    const { zaakId } = await beginZaak(knex);
    const vast = await contact(zaakId, 'twee-keer-hetzelfde');
    const uitslagen = await Promise.all([legVast(knex, vast, proefbrief), legVast(knex, vast, proefbrief)]);
    expect(uitslagen).toEqual([
      { volgnummer: 2, briefIds: [] },
      { volgnummer: 2, briefIds: [] },
    ]);
    expect(await legVast(knex, vast, proefbrief)).toEqual(uitslagen[0]);
    expect(await tel('contacten', zaakId)).toBe(1);
    expect(await tel('handelingen', zaakId)).toBe(2);
  });

  it('leaves procedures and termijnen alone that the event does not change', async () => {
    const { zaakId } = await beginZaak(knex);
    // `xmin` is the transaction that wrote the row.
    const versies = (tabel: string): Promise<unknown> =>
      knex(tabel).where({ zaak_id: zaakId }).orderBy('ctid').select(knex.raw('ctid::text, xmin::text'));
    const voor = [await versies('procedures'), await versies('termijnen')];
    await legVast(knex, await contact(zaakId, 'verandert-geen-klok'), proefbrief);
    expect([await versies('procedures'), await versies('termijnen')]).toEqual(voor);
    expect(await knex('zaak_toestanden').where({ zaak_id: zaakId }).first('volgnummer')).toEqual({ volgnummer: 2 });
  });

  it('gives the same letters again on a second delivery', async () => {
    const { zaakId } = await beginZaak(knex);
    const rij = await knex('handelingen').where({ zaak_id: zaakId }).first<{ resultaat: { briefIds: string[] } }>();
    expect(rij.resultaat.briefIds).toEqual(await knex('brieven').where({ zaak_id: zaakId }).pluck('id'));
  });

  it('accepts one of two different events that both follow on the same position', async () => {
    const { zaakId } = await beginZaak(knex);
    const [eerste, tweede] = [await contact(zaakId, 'gelijk-a'), await contact(zaakId, 'gelijk-b')];
    const uitslagen = await Promise.allSettled([legVast(knex, eerste, proefbrief), legVast(knex, tweede, proefbrief)]);
    expect(uitslagen.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected']);
    const geweigerd = uitslagen.find((u) => u.status === 'rejected');
    expect(geweigerd?.reason).toBeInstanceOf(VolgnummerPastNiet);
    expect(await tel('contacten', zaakId)).toBe(1);
  });

  it('writes nothing at all when one row is refused', async () => {
    const { zaakId } = await beginZaak(knex);
    const vast = await contact(zaakId, 'half-werk');
    const kapot = { ...vast, log: [{ procedureId: null, code: 'x', tekst: null as unknown as string }] };
    await expect(legVast(knex, kapot, proefbrief)).rejects.toThrow(/null value/);
    expect(await tel('contacten', zaakId)).toBe(0);
    expect((await readToestand(knex, zaakId)).volgnummer).toBe(1);
  });

  it('takes text and account from the input that only the dossier holds', async () => {
    const { zaakId } = await toegekendeZaak(knex);
    await verricht(knex, zaakId, {
      soort: 'uitbetaling',
      handeling: 'legBelgesprekVast',
      door: 'noor.de.wit',
      invoer: { resultaat: 'andereRekening' },
      persoonlijk: {
        iban: 'NL91 ABNA 0417 1643 00',
        tenaamstelling: 'M. Jansen',
        verslag: 'Gesproken over de rekening.',
      },
    });
    expect(
      await knex('rekeningen as r')
        .join('zaken as z', 'z.persoon_id', 'r.persoon_id')
        .where('z.id', zaakId)
        .first('r.*'),
    ).toMatchObject({
      iban: 'NL91ABNA0417164300',
      gecontroleerd_door: null,
    });
    expect(await knex('contacten').where({ zaak_id: zaakId }).pluck('tekst')).toEqual(['Gesproken over de rekening.']);
    const naar = JSON.stringify([
      await knex('handelingen').where({ zaak_id: zaakId }),
      await knex('logboek').where({ zaak_id: zaakId }),
    ]);
    expect(naar).not.toMatch(/ABNA|Gesproken over/);
  });

  it('moves the open taken of the behandelaar along with the zaak', async () => {
    const { zaakId } = await beginZaak(knex);
    await beantwoordRegister(knex, zaakId, false);
    const vanWie = (): Promise<(string | null)[]> =>
      knex('taken').where({ zaak_id: zaakId, taak: 'handmatigeToets' }).pluck('medewerker_id');
    expect(await vanWie()).toEqual([null]);
    await verricht(knex, zaakId, { soort: 'aanmelding', handeling: 'neemInBehandeling', door: 'noor.de.wit' });
    expect(await vanWie()).toEqual(['noor.de.wit']);
    await verricht(knex, zaakId, {
      soort: 'aanmelding',
      handeling: 'geefTerug',
      door: 'noor.de.wit',
      persoonlijk: { reden: 'Vakantie.' },
    });
    expect(await vanWie()).toEqual([null]);
  });

  it('refuses an account that did not arrive', async () => {
    const { zaakId } = await toegekendeZaak(knex);
    const act = verricht(knex, zaakId, { soort: 'uitbetaling', handeling: 'wijzigRekening', door: 'noor.de.wit' });
    await expect(act).rejects.toMatchObject({ redenen: [{ code: 'invoer-ontbreekt' }] });
  });

  it('brings a payment through three pairs of eyes', async () => {
    const { zaakId } = await toegekendeZaak(knex, {
      rekening: { iban: 'NL91ABNA0417164300', tenaamstelling: 'M. Jansen' },
      door: 'sam.bakker',
    });
    await verricht(knex, zaakId, {
      soort: 'uitbetaling',
      handeling: 'wijzigRekening',
      door: 'noor.de.wit',
      persoonlijk: { iban: 'NL02RABO0123456789', tenaamstelling: 'M. Jansen' },
    });
    await verricht(knex, zaakId, { soort: 'uitbetaling', handeling: 'keurRekeningGoed', door: 'ilse.kramer' });
    await verricht(knex, zaakId, { soort: 'uitbetaling', handeling: 'geefBetalingVrij', door: 'mila.jansen' });
    expect(await knex('betaalopdrachten').where({ zaak_id: zaakId }).first()).toMatchObject({
      status: 'vrijgegeven',
      bedrag_centen: 3_000_000,
      opgesteld_door: 'noor.de.wit',
      geaccordeerd_door: 'joost.vermeer',
      vrijgegeven_door: 'mila.jansen',
      opdrachtnummer: expect.stringMatching(/^BO-2021-\d{7}$/) as string,
    });
    expect(await knex('zaak_overzicht').where({ zaak_id: zaakId }).first()).toMatchObject({
      fase: 'inBetaalrun',
      bedrag_centen: 3_000_000,
    });
  });
});

describe('the database as the last lock', () => {
  it('refuses a besluit by one person, whatever the rules in front of it say', async () => {
    const { zaakId } = await beginZaak(knex);
    const vast = await contact(zaakId, 'een-paar-ogen');
    const besluit = {
      besluitsoort: 'hardheidsclausule',
      uitkomst: 'toegepast',
      dagtekening: datum('2021-04-01'),
      bedrag: 0 as never,
      regels: [],
      redenen: [],
      regelversie: 'proef',
      opgesteldDoor: 'noor.de.wit',
      geaccordeerdDoor: 'noor.de.wit',
    } as const;
    const alleen = legVast(
      knex,
      { ...vast, effecten: [{ procedureId: 'aanmelding-1', effect: { soort: 'besluit', besluit } }] },
      proefbrief,
    );
    await expect(alleen).rejects.toBeInstanceOf(DossierWeigering);
    await expect(alleen).rejects.toMatchObject({ redenen: [{ veld: null, code: 'vier-ogen-vereist' }] });
    expect(await tel('besluiten', zaakId)).toBe(0);
  });

  it('refuses a release by who made the besluit', async () => {
    const { zaakId } = await toegekendeZaak(knex);
    const rij = await knex('betaalopdrachten').where({ zaak_id: zaakId }).first<{ id: string }>();
    const zelf = knex('betaalopdrachten').where({ id: rij.id }).update({ vrijgegeven_door: 'joost.vermeer' });
    await expect(zelf).rejects.toMatchObject({ constraint: 'betaalopdrachten_vier_ogen' });
  });

  it('refuses a second payment for the same besluit', async () => {
    const { zaakId } = await toegekendeZaak(knex);
    const eerste = await knex('betaalopdrachten').where({ zaak_id: zaakId }).first<Record<string, unknown>>();
    const nogEens = knex('betaalopdrachten').insert({
      ...eerste,
      id: randomUUID(),
      opdrachtnummer: 'BO-2021-9999999',
      end_to_end_id: 'x',
      sleutel: 'y',
    });
    await expect(nogEens).rejects.toMatchObject({ constraint: 'betaalopdrachten_een_lopend' });
  });

  it('refuses a forfait for the partner of who got it, also when the facts were read before', async () => {
    const a = await beginZaak(knex);
    const b = await beginZaak(knex);
    await knex('zaken')
      .where({ id: b.zaakId })
      .update({ huishouden_id: knex('zaken').where({ id: a.zaakId }).select('huishouden_id') });
    const toets = { soort: 'eersteToets', door: 'noor.de.wit' } as const;
    for (const { zaakId } of [a, b]) {
      await beantwoordRegister(knex, zaakId);
      await verricht(knex, zaakId, { ...toets, handeling: 'stelBesluitVoor' });
    }
    const oudeStand = await readToestand(knex, b.zaakId);
    const akkoord: Gebeurtenis = {
      soort: 'handeling',
      op: datum('2021-06-02'),
      sleutel: 'tweede-forfait',
      procedureId: 'eersteToets-1',
      handeling: 'keurVoorstelGoed',
      invoer: {},
      door: medewerker('joost.vermeer'),
    };
    const beslissing = beslis(oudeStand, akkoord, { alOntvangen: 0 as never, partnerMetForfait: null, rekening: null });
    await verricht(knex, a.zaakId, { ...toets, handeling: 'keurVoorstelGoed', door: 'joost.vermeer' });
    if (!beslissing.ok) throw new Error('the act itself is allowed');
    const laat = legVast(knex, { gebeurtenis: akkoord, ...beslissing, momentMs: Date.UTC(2021, 5, 2, 9) }, proefbrief);
    await expect(laat).rejects.toMatchObject({ redenen: [{ code: 'dossier-gewijzigd' }] });
  });

  it.each(['handelingen', 'logboek', 'besluiten'])('only adds to %s', async (tabel) => {
    const { zaakId } = await toegekendeZaak(knex);
    await expect(knex(tabel).where({ zaak_id: zaakId }).update({ procedure_id: 'x' })).rejects.toMatchObject({
      code: 'HB001',
    });
    await expect(knex(tabel).where({ zaak_id: zaakId }).delete()).rejects.toMatchObject({ code: 'HB001' });
    await expect(knex.raw(`truncate ${tabel} cascade`)).rejects.toMatchObject({ code: 'HB001' });
  });

  it('keeps the text of a letter as it was made', async () => {
    const { zaakId } = await beginZaak(knex);
    const anders = knex('brieven')
      .where({ zaak_id: zaakId })
      .update({ model: JSON.stringify({ titel: 'anders' }) });
    await expect(anders).rejects.toMatchObject({ code: 'HB001' });
  });
});
