import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import type { Handelende, Rol } from '#domain/autorisatie/rollen';

/** The first demo user with a role, as who does an act. Throws when there is none. */
export function handelendeMet(rol: Rol): Handelende {
  const wie = DEMOGEBRUIKERS.find(({ rollen }) => rollen.includes(rol));
  if (!wie) throw new Error(`there is no ${rol} among the demo users`);
  return { medewerkerId: wie.id, rollen: wie.rollen };
}
