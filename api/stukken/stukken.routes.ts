import type { Diensten } from '#api/compose';
import { stuurStuk } from '#api/stukken/bestand';
import { toonDossierpagina, type Zaaklezer } from '#api/stukken/dossierpagina';
import { toonDossierformulier, verrichtDossierhandeling } from '#api/stukken/formulieren';
import { toonStukvoorbeeld } from '#api/stukken/voorbeeld';
import { toonStukformulier, voegStukToe } from '#api/stukken/voegToe';
import type { Route } from '#api/shared/route';

const HANDELING = '/zaken/:zaaknummer/procedures/:procedureId/handelingen';

/** The dossier of a zaak: its tab, the files in it, and pages of its acts instead of the general one. They come before the acts of all tables. */
export function stukkenRoutes(diensten: Diensten, leesZaak: Zaaklezer): readonly Route[] {
  const lees = (pad: string, auditEvent: string, verwerk: Route['verwerk']): Route => ({
    ...{ methode: 'get', recht: 'zaken.bekijken' },
    ...{ pad, auditEvent, verwerk },
  });
  const doe = (pad: string, verwerk: Route['verwerk']): Route => ({
    ...{ methode: 'post', recht: 'zaken.bekijken', auditEvent: 'handeling.verstuurd' },
    ...{ pad, verwerk },
  });
  const formulieren = (['kiesDossierjaren', 'merkBron'] as const).flatMap((act) => [
    lees(`${HANDELING}/${act}`, 'handeling.bekeken', (req, res) => toonDossierformulier(diensten, req, res, act)),
    doe(`${HANDELING}/${act}`, (req, res) => verrichtDossierhandeling(diensten, req, res, act)),
  ]);
  return [
    lees('/zaken/:zaaknummer/stukken', 'zaak.stukken.bekeken', (req, res) =>
      toonDossierpagina(diensten, req, res, leesZaak),
    ),
    lees('/zaken/:zaaknummer/stukken/:stukId', 'stuk.geopend', (req, res) => stuurStuk(diensten, req, res)),
    lees('/zaken/:zaaknummer/stukken/:stukId/bekijk', 'stuk.voorbeeld.bekeken', (req, res) =>
      toonStukvoorbeeld(diensten, req, res, leesZaak),
    ),
    ...formulieren,
    lees(`${HANDELING}/voegStukToe`, 'handeling.bekeken', (req, res) => toonStukformulier(diensten, req, res)),
    doe(`${HANDELING}/voegStukToe`, (req, res) => voegStukToe(diensten, req, res)),
  ];
}
