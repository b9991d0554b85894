import { aanmeldingRoutes } from '#api/aanmeldingen/aanmelding.routes';
import { sessieRoutes } from '#api/auth/sessie.routes';
import { codecRoutes } from '#api/codec/decode';
import { beheerRoutes } from '#api/beheer/beheer.routes';
import { betaalrunRoutes } from '#api/betaalruns/betaalruns.routes';
import type { Diensten } from '#api/compose';
import { handelingRoutes } from '#api/handelingen/handeling.routes';
import { rekenhulpRoutes } from '#api/rekenhulp/rekenhulp.routes';
import { kwaliteitRoutes } from '#api/kwaliteit/kwaliteit.routes';
import { importRoutes } from '#api/importeren/importeren.routes';
import type { Route } from '#api/shared/route';
import { stukkenRoutes } from '#api/stukken/stukken.routes';
import { sturingRoutes } from '#api/sturing/sturing.routes';
import { takenRoutes } from '#api/taken/taken.routes';
import { terAkkoordRoutes } from '#api/terakkoord/terakkoord.routes';
import { verdelingRoutes } from '#api/verdeling/verdeling.routes';
import { werkvoorraadRoutes } from '#api/werkvoorraad/werkvoorraad.routes';
import { zaakRoutes } from '#api/zaken/zaak.routes';
import { readZaakpagina } from '#api/zaken/zaakpagina';
import { zoekRoutes } from '#api/zoeken/zoeken.routes';

/** Every page and act behind the sign-in. A new feature adds one line here. */
export function alleRoutes(diensten: Diensten): readonly Route[] {
  return [
    ...sessieRoutes(diensten),
    ...werkvoorraadRoutes(diensten),
    ...takenRoutes(diensten),
    ...terAkkoordRoutes(diensten),
    ...verdelingRoutes(diensten),
    ...zoekRoutes(diensten),
    ...aanmeldingRoutes(diensten),
    ...importRoutes(diensten),
    ...zaakRoutes(diensten),
    // Before the acts of all tables: three of them have a page of their own.
    ...stukkenRoutes(diensten, readZaakpagina),
    ...handelingRoutes(diensten),
    ...betaalrunRoutes(diensten),
    ...sturingRoutes(diensten),
    ...kwaliteitRoutes(diensten),
    ...beheerRoutes(diensten),
    ...rekenhulpRoutes(diensten),
    ...codecRoutes(diensten),
  ];
}
