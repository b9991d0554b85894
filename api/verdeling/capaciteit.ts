/** How much a PZB can take, what they can be given, and when they are away. */
import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { leesFormulier } from '#api/shared/formulier/schema';
import { nietGevonden } from '#api/shared/httpfout';
import { padwaarde, type Antwoord } from '#api/shared/route';
import { toonFormulier, type Formulierkop, type Formulierstand } from '#api/verdeling/formulier';
import { listPzbs, type Pzb } from '#db/queries/verdeling.capaciteit.query';
import { bewaarCapaciteit } from '#db/verdeling/bewaarCapaciteit';
import { datumUit, getalUit, tekstUit, type Invoer, type Veld, type Veldfout } from '#domain/processen/velden';
import { weekVan } from '#domain/sturing/week';
import { NIET_IN_OPLEIDING } from '#domain/verdeling/regels';

const NIET = NIET_IN_OPLEIDING.map(({ titel }) => titel).join(', ');

const VELDEN: readonly Veld[] = [
  {
    naam: 'vaardigheid',
    label: 'Welke zaken kan deze PZB doen?',
    hint: `Wie in opleiding is, krijgt geen zaak als een van deze dingen geldt: ${NIET}.`,
    soort: 'keuze',
    keuzes: [
      { waarde: 'volledig', label: 'Alle zaken' },
      { waarde: 'in opleiding', label: 'In opleiding: alleen zaken die daarvoor geschikt zijn' },
    ],
  },
  {
    naam: 'zakenPerWeek',
    label: 'Nieuwe zaken per week',
    hint: 'Nul: deze PZB krijgt nu geen nieuwe zaken.',
    soort: 'getal',
    minimum: 0,
    maximum: 50,
  },
  { naam: 'afwezigVan', label: 'Afwezig vanaf', soort: 'datum', verplicht: false },
  {
    naam: 'afwezigTot',
    label: 'Afwezig tot en met',
    hint: 'Leeg: tot nader bericht.',
    soort: 'datum',
    verplicht: false,
  },
];

/** The form with what was set before. */
export async function toonCapaciteit(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const pzb = await readPzb(diensten, req);
  await toon(res, pzb, { sleutel: randomUUID(), ruw: ruwVan(pzb), fouten: [] });
}

/** Keeps what was filled in, or shows the form again with what is wrong. */
export async function verwerkCapaciteit(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const pzb = await readPzb(diensten, req);
  const { invoer, fouten, ruw } = leesFormulier(VELDEN, req.body, vandaag(diensten));
  const alle = [...fouten, ...(fouten.length === 0 ? periodefouten(invoer) : [])];
  if (alle.length > 0) {
    await toon(res, pzb, { sleutel: randomUUID(), ruw, fouten: alle });
    return;
  }
  await bewaarCapaciteit(diensten.knex, {
    medewerkerId: pzb.medewerkerId,
    vaardigheid: tekstUit(invoer, 'vaardigheid') === 'in opleiding' ? 'in opleiding' : 'volledig',
    zakenPerWeek: getalUit(invoer, 'zakenPerWeek') ?? 0,
    afwezigVan: datumUit(invoer, 'afwezigVan'),
    afwezigTot: datumUit(invoer, 'afwezigTot'),
    door: res.locals.medewerker.id,
    momentMs: diensten.klok(),
  });
  res.locals.flash({ soort: 'ok', tekst: `De capaciteit van ${pzb.naam} is bewaard.` });
  res.redirect(303, '/verdeling');
}

async function readPzb(diensten: Diensten, req: Request): Promise<Pzb> {
  const pzbs = await listPzbs(diensten.knex, { maandag: weekVan(vandaag(diensten)).maandag, nuMs: diensten.klok() });
  const pzb = pzbs.find(({ medewerkerId }) => medewerkerId === padwaarde(req, 'medewerker'));
  if (!pzb) throw nietGevonden('Deze PZB bestaat niet.');
  return pzb;
}

function ruwVan({ capaciteit }: Pzb): Readonly<Record<string, string>> {
  if (capaciteit === null) return {};
  const { vaardigheid, zakenPerWeek, afwezigVan, afwezigTot } = capaciteit;
  return {
    vaardigheid,
    zakenPerWeek: String(zakenPerWeek),
    afwezigVan: afwezigVan ?? '',
    afwezigTot: afwezigTot ?? '',
  };
}

function periodefouten(invoer: Invoer): readonly Veldfout[] {
  const [van, tot] = [datumUit(invoer, 'afwezigVan'), datumUit(invoer, 'afwezigTot')];
  if (tot === null || (van !== null && van <= tot)) return [];
  return van === null
    ? [{ veld: 'afwezigVan', code: 'verplicht', melding: 'Vul ook in vanaf welke dag deze PZB afwezig is.' }]
    : [{ veld: 'afwezigTot', code: 'te-vroeg', melding: 'De laatste dag ligt voor de eerste dag.' }];
}

async function toon(res: Antwoord, { medewerkerId, naam }: Pzb, formulier: Formulierstand): Promise<void> {
  const kop: Formulierkop = {
    titel: `Capaciteit van ${naam}`,
    toelichting: 'Geldt vanaf nu voor wat er wordt uitgegeven. Zaken die al zijn toegewezen, blijven waar zij zijn.',
    actie: `/verdeling/capaciteit/${medewerkerId}`,
    knop: 'Bewaar',
    bron: 'werkwijze UHT: één persoonlijk zaakbehandelaar (H-STEP)',
  };
  await toonFormulier(res, kop, VELDEN, formulier);
}
