import type { Diensten } from '#api/compose';
import { leesProefIn, gaVerder, ontvangBestand } from '#api/importeren/aannemen';
import { stuurVerslag, toonImport } from '#api/importeren/import';
import { toonImports } from '#api/importeren/overzicht';
import type { Route } from '#api/shared/route';

/** Importing files of aanmeldingen: sending one in, watching it, and what was wrong with it. */
export function importRoutes(diensten: Diensten): readonly Route[] {
  const recht = 'importeren';
  return [
    {
      ...{ methode: 'get', pad: '/importeren', recht, auditEvent: 'imports.bekeken' },
      verwerk: (_req, res) => toonImports(diensten, res),
    },
    {
      ...{ methode: 'post', pad: '/importeren', recht, auditEvent: 'import.aangeleverd' },
      verwerk: (req, res) => ontvangBestand(diensten, req, res),
    },
    {
      ...{ methode: 'get', pad: '/importeren/:import', recht, auditEvent: 'import.bekeken' },
      verwerk: (req, res) => toonImport(diensten, req, res),
    },
    {
      ...{ methode: 'get', pad: '/importeren/:import/verslag', recht, auditEvent: 'importverslag.opgehaald' },
      verwerk: (req, res) => stuurVerslag(diensten, req, res),
    },
    {
      ...{ methode: 'post', pad: '/importeren/:import/inlezen', recht, auditEvent: 'import.na.proef' },
      verwerk: (req, res) => leesProefIn(diensten, req, res),
    },
    {
      ...{ methode: 'post', pad: '/importeren/:import/verder', recht, auditEvent: 'import.hervat' },
      verwerk: (req, res) => gaVerder(diensten, req, res),
    },
  ];
}
