import { aanmeldingRoutes } from '#api/aanmeldingen/aanmelding.routes';
import { sessieRoutes } from '#api/auth/sessie.routes';
import { codecRoutes } from '#api/codec/decode';
import type { Diensten } from '#api/compose';
import { handelingRoutes } from '#api/handelingen/handeling.routes';
import type { Route } from '#api/shared/route';
import { zaakRoutes } from '#api/zaken/zaak.routes';

/** Every page and act behind the sign-in. A new feature adds one line here. */
export function alleRoutes(diensten: Diensten): readonly Route[] {
  return [
    ...sessieRoutes(diensten),
    ...aanmeldingRoutes(diensten),
    ...zaakRoutes(diensten),
    ...handelingRoutes(diensten),
    ...codecRoutes(diensten),
  ];
}
