import type { Configuration, JWK, KoaContextWithOIDC } from 'oidc-provider';
import { DEMOGEBRUIKERS } from '#domain/autorisatie/demogebruikers';
import { meldingspagina, uitlogpagina } from '#scripts/oidc/inlogpagina';

/** What the local identity provider is told at its start. */
export interface OidcInstellingen {
  readonly issuer: string;
  readonly poort: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly webAdres: string;
  readonly ondertekensleutel: JWK;
  readonly cookieSleutel: string;
}

/** Claims of a demo user: `sub`, `name`, `rollen` and, for who has one, `team`. */
function claimsVan(id: string): { sub: string; name?: string; rollen?: readonly string[]; team?: string } {
  const gebruiker = DEMOGEBRUIKERS.find((iemand) => iemand.id === id);
  if (gebruiker === undefined) return { sub: id };
  const { naam, rollen, team } = gebruiker;
  return { sub: id, name: naam, rollen, ...(team === null ? {} : { team }) };
}

/** Agrees to what the one client asks, without a page: it is our own. */
async function vanzelfAkkoord(
  ctx: KoaContextWithOIDC,
): Promise<InstanceType<KoaContextWithOIDC['oidc']['provider']['Grant']>> {
  const { oidc } = ctx;
  const accountId = oidc.session?.accountId;
  const clientId = oidc.client?.clientId;
  const grant = new oidc.provider.Grant({ ...(accountId ? { accountId } : {}), ...(clientId ? { clientId } : {}) });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

/** Configuration of the provider: one client, the demo users, the code flow with PKCE. */
export function providerConfiguratie(instellingen: OidcInstellingen): Configuration {
  return {
    clients: [
      {
        client_id: instellingen.clientId,
        client_secret: instellingen.clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${instellingen.webAdres}/inloggen/terug`],
        post_logout_redirect_uris: [`${instellingen.webAdres}/uitgelogd`],
      },
    ],
    jwks: { keys: [instellingen.ondertekensleutel] },
    cookies: {
      keys: [instellingen.cookieSleutel],
      names: { session: 'inlogdienst', interaction: 'inlogdienst_stap', resume: 'inlogdienst_verder' },
    },
    claims: { openid: ['sub'], profile: ['name', 'rollen', 'team'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => claimsVan(id) }),
    loadExistingGrant: vanzelfAkkoord,
    interactions: { url: (_ctx, stap) => `/wie/${stap.uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, formulier) => void (ctx.body = uitlogpagina(formulier)) },
    },
    renderError: (ctx, fout) => {
      ctx.type = 'html';
      ctx.body = meldingspagina('Inloggen lukt niet', fout.error_description ?? fout.error);
    },
    ttl: { AccessToken: 3600, AuthorizationCode: 60, IdToken: 3600, Interaction: 3600, Session: 43_200, Grant: 43_200 },
  };
}
