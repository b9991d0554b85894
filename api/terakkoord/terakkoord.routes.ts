import type { Request } from 'express';
import { vandaag, type Diensten } from '#api/compose';
import { maakAdres, maakBladeren, type Bladeren } from '#api/shared/bladeren';
import { toonAantal } from '#api/shared/getal';
import { zoekwaarde, type Antwoord, type Route } from '#api/shared/route';
import type { Tabel } from '#api/shared/weergave';
import { makersVan, toonAkkoord, type Akkoordomgeving } from '#api/terakkoord/akkoord.presenter';
import type { Bladzijde } from '#db/queries/bladzijde';
import { listTerAkkoord, readMedewerkernamen, telTerAkkoord, type Akkoordregel } from '#db/queries/terakkoord.query';
import { akkoordtakenVoor } from '#db/queries/terakkoord.taken';

const PER_PAGINA = 25;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What waits for a second pair of eyes. */
export function terAkkoordRoutes(diensten: Diensten): readonly Route[] {
  return [
    {
      methode: 'get',
      pad: '/ter-akkoord',
      recht: 'terAkkoord',
      auditEvent: 'terakkoord.bekeken',
      verwerk: (req, res) => toonPagina(diensten, req, res),
    },
  ];
}

async function toonPagina(diensten: Diensten, req: Request, res: Antwoord): Promise<void> {
  const { knex } = diensten;
  const { id, rollen } = res.locals.medewerker;
  const taken = akkoordtakenVoor(rollen).map(({ taak }) => taak);
  const plaats = { na: nummer(zoekwaarde(req, 'na')), voor: nummer(zoekwaarde(req, 'voor')) };
  const [bladzijde, aantal] = await Promise.all([
    listTerAkkoord(knex, taken, { plaats, perPagina: PER_PAGINA }),
    telTerAkkoord(knex, taken),
  ]);
  const namen = await readMedewerkernamen(knex, bladzijde.rijen.flatMap(makersVan));
  const door = { medewerkerId: id, rollen };
  const omgeving = { door, op: vandaag(diensten), momentMs: diensten.klok(), namen };
  await res.locals.toon('pages/terakkoord/terakkoord', toonTerAkkoord(bladzijde, aantal, omgeving), {
    titel: 'Ter akkoord',
  });
}

/** The page: one table, oldest first. */
function toonTerAkkoord(
  bladzijde: Bladzijde<Akkoordregel>,
  aantal: number,
  omgeving: Akkoordomgeving,
): { readonly tabel: Tabel; readonly bladeren: Bladeren } {
  return {
    tabel: {
      bijschrift: `${toonAantal(aantal)} ${aantal === 1 ? 'wacht' : 'wachten'} op akkoord, het oudste eerst`,
      kolommen: [
        { titel: 'Te beoordelen' },
        { titel: 'Zaak', vast: true },
        { titel: 'Ouder' },
        { titel: 'Gemaakt door' },
        { titel: 'Wacht', vast: true },
        { titel: 'Bedrag', getal: true },
      ],
      rijen: bladzijde.rijen.map((regel) => toonAkkoord(regel, omgeving)),
      leeg: {
        titel: 'Er wacht niets op uw akkoord',
        tekst:
          'Stelt een collega een besluit voor, of moet een rekening of betaling worden nagekeken, dan staat dat hier.',
        actie: { href: '/taken', tekst: 'Bekijk uw taken' },
      },
    },
    bladeren: maakBladeren(
      bladzijde,
      ({ id }) => id,
      (plaats) => maakAdres('/ter-akkoord', { ...plaats }),
    ),
  };
}

function nummer(waarde: string): string | null {
  return UUID.test(waarde) ? waarde : null;
}
