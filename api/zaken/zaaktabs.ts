import type { Request } from 'express';
import type { Diensten } from '#api/compose';
import { BESLUITNAMEN } from '#api/shared/besluitnamen';
import { toonBesluitregels } from '#api/shared/besluitregels';
import { REGELINGEN } from '#api/shared/regelingen';
import { maskeerIban } from '#api/shared/rekening';
import type { Antwoord } from '#api/shared/route';
import { toonBedrag, toonDatum, type Badge, type Samenvattingsrij, type Tabel } from '#api/shared/weergave';
import { readZaakpagina } from '#api/zaken/zaakpagina';
import {
  listBesluiten,
  listBetaalopdrachten,
  listOntvangsten,
  type Besluitrij,
} from '#db/queries/zaakberekening.query';
import { listContacten } from '#db/queries/zaakcontact.query';
import { schrijfDatum } from '#domain/waarden/datum';

const UITKOMSTEN: Readonly<Record<Besluitrij['uitkomst'], Badge>> = {
  toegekend: { soort: 'success', tekst: 'Toegekend' },
  toegepast: { soort: 'success', tekst: 'Toegepast' },
  afgewezen: { soort: 'neutral', tekst: 'Afgewezen' },
  voorlopig: { soort: 'info', tekst: 'Voorlopig' },
};
/** The besluiten with their lines and articles, what was paid, and what was received before. */
export async function toonBerekening(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { dossier, kop } = await readZaakpagina(diensten, req, 'berekening');
  const [besluiten, opdrachten, ontvangsten] = await Promise.all([
    listBesluiten(diensten.knex, dossier.zaakId),
    listBetaalopdrachten(diensten.knex, dossier.zaakId),
    listOntvangsten(diensten.knex, dossier.zaakId),
  ]);
  const model = {
    kop,
    besluiten: besluiten.map(toonBesluit),
    betalingen: {
      bijschrift: 'Betaalopdrachten',
      kolommen: [
        { titel: 'Opdracht', vast: true },
        { titel: 'Regeling' },
        { titel: 'Rekening' },
        { titel: 'Status', vast: true },
        { titel: 'Bedrag', getal: true },
      ],
      rijen: opdrachten.map((o) => [
        o.opdrachtnummer,
        REGELINGEN[o.regeling] ?? o.regeling,
        o.iban === null ? 'nog niet gekozen' : maskeerIban(o.iban),
        {
          tekst: statustekst(o.status),
          onder: o.betaaldOp ? `op ${schrijfDatum(o.betaaldOp)}` : (o.retourReden ?? ''),
        },
        toonBedrag(o.bedragCenten),
      ]),
      leeg: { titel: 'Er is nog niets te betalen', tekst: 'Een betaalopdracht ontstaat bij een toekenning.' },
    } satisfies Tabel,
    ontvangsten: {
      bijschrift: 'Ontvangen onder een herstelmaatregel (Wht 2.7 lid 4)',
      kolommen: [{ titel: 'Regeling' }, { titel: 'Ontvangen op', vast: true }, { titel: 'Bedrag', getal: true }],
      rijen: ontvangsten.map((o) => [
        REGELINGEN[o.regeling] ?? o.regeling,
        toonDatum(o.op),
        toonBedrag(o.bedragCenten),
      ]),
      leeg: { titel: 'Er is nog niets ontvangen', tekst: 'Eerder ontvangen herstelbedragen gaan van het forfait af.' },
    } satisfies Tabel,
  };
  await res.locals.toon('pages/zaken/berekening', model, { titel: `${dossier.zaaknummer}: berekening` });
}

/** Every talk with the ouder. */
export async function toonContact(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { dossier, kop } = await readZaakpagina(diensten, req, 'contact');
  const contacten = await listContacten(diensten.knex, dossier.zaakId);
  const aanmelding = dossier.toestand.procedures.find((p) => p.soort === 'aanmelding');
  const tabel: Tabel = {
    bijschrift: 'Contact met de ouder, nieuwste eerst',
    kolommen: [
      { titel: 'Datum', vast: true },
      { titel: 'Kanaal', vast: true },
      { titel: 'Verslag' },
      { titel: 'Door', vast: true },
    ],
    rijen: contacten.map((c) => [toonDatum(c.op), c.kanaal, c.tekst ?? '', c.door]),
    leeg: { titel: 'Er is nog geen contact vastgelegd', tekst: 'Leg een gesprek vast direct nadat het is gevoerd.' },
  };
  const vastleggen = aanmelding
    ? `/zaken/${dossier.zaaknummer}/procedures/${aanmelding.id}/handelingen/legContactVast`
    : null;
  await res.locals.toon('pages/zaken/contact', { kop, tabel, vastleggen }, { titel: `${dossier.zaaknummer}: contact` });
}

function toonBesluit(besluit: Besluitrij): object {
  const gegevens: readonly Samenvattingsrij[] = [
    { term: 'Dagtekening', cel: toonDatum(besluit.dagtekening) },
    { term: 'Opgesteld door', cel: besluit.opgesteldDoor },
    { term: 'Vastgesteld door', cel: besluit.geaccordeerdDoor },
    { term: 'Regelversie', cel: besluit.regelversie },
  ];
  return {
    titel: BESLUITNAMEN[besluit.besluitsoort],
    badge: UITKOMSTEN[besluit.uitkomst],
    gegevens,
    redenen: besluit.redenen.filter((reden) => reden !== ''),
    regels: besluit.regels.length > 0 ? toonBesluitregels(besluit.regels, besluit.bedragCenten) : null,
  };
}

function statustekst(status: string): string {
  return `${status.slice(0, 1).toUpperCase()}${status.slice(1)}`;
}
