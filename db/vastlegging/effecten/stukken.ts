import type { Schrijver } from '#db/vastlegging/effecten/schrijver';
import { wie } from '#db/vastlegging/logboek';
import { weigerDoorDossier } from '#db/vastlegging/weigering';
import { moment, type Werk } from '#db/vastlegging/werk';
import { tekstUit } from '#domain/processen/velden';

/** Takes the file that came in with this act's form into the dossier: a new stuk, or the next version of one. */
export const schrijfStuk: Schrijver<'stuk'> = async (werk, { stuksoort, jaar, hash, vervangt }) => {
  const { trx, vast } = werk;
  const { sleutel, op } = vast.gebeurtenis;
  const zaakId = vast.toestand.zaakId;
  const bestand = await trx('stukaanleveringen')
    .where({ sleutel, zaak_id: zaakId, hash })
    .first<{ bestandsnaam: string } | undefined>('bestandsnaam');
  if (!bestand) throw weigerDoorDossier('bestand-ontbreekt', 'Het bestand is niet aangekomen. Kies het opnieuw.');
  const { stukId, versie } = vervangt === null ? await nieuwStuk(werk) : await volgendeVersie(werk, vervangt);
  await trx('stukversies').insert({
    stuk_id: stukId,
    versie,
    sleutel,
    hash,
    soort: stuksoort,
    jaar,
    bestandsnaam: bestand.bestandsnaam,
    omschrijving: tekstUit(werk.invoer, 'omschrijving') ?? '',
    door: wie(vast) ?? 'herstelbalie',
    op,
    moment: moment(werk),
  });
  await trx('stukaanleveringen').where({ sleutel }).delete();
};

interface Plaats {
  readonly stukId: string;
  readonly versie: number;
}

async function nieuwStuk({ trx, vast }: Werk): Promise<Plaats> {
  const [rij] = await trx('stukken').insert({ zaak_id: vast.toestand.zaakId }).returning<{ id: string }[]>('id');
  if (!rij) throw new Error('het stuk kreeg geen id');
  return { stukId: rij.id, versie: 1 };
}

/** The lock on the zaak is held: two versions never get one number. */
async function volgendeVersie({ trx, vast }: Werk, stukId: string): Promise<Plaats> {
  const rij = await trx('stukken as s')
    .join('stukversies as v', 'v.stuk_id', 's.id')
    .whereRaw('s.id::text = ?', [stukId])
    .where('s.zaak_id', vast.toestand.zaakId)
    .orderBy('v.versie', 'desc')
    .first<{ versie: number } | undefined>('v.versie');
  if (!rij) throw weigerDoorDossier('stuk-onbekend', 'Het stuk waar dit een nieuwe versie van is, bestaat niet.');
  return { stukId, versie: rij.versie + 1 };
}

/** What the search for a source came to; the last line counts. */
export const schrijfBronstand: Schrijver<'bronstand'> = async (werk, { bron, jaar, stand }) => {
  const { trx, vast } = werk;
  await trx('bronstanden').insert({
    zaak_id: vast.toestand.zaakId,
    bron,
    jaar,
    stand,
    motivering: tekstUit(werk.invoer, 'motivering') ?? '',
    door: wie(vast) ?? 'herstelbalie',
    op: vast.gebeurtenis.op,
    moment: moment(werk),
  });
};
