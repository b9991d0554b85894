import * as client from 'openid-client';
import type { Aangemeld, Identiteit } from '#api/auth/identiteit';
import { ROLLEN, type Rol } from '#domain/autorisatie/rollen';

/** Where the provider is and how we are known there. */
export interface Oidcinstellingen {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientgeheim: string;
  readonly basisadres: string;
}

/** Sign-in with OpenID Connect: authorization code with PKCE. The provider is looked up at the first sign-in, so it may start later than we do. */
export function maakOidcIdentiteit(instellingen: Oidcinstellingen): Identiteit {
  let bekend: Promise<client.Configuration> | null = null;
  const configuratie = (): Promise<client.Configuration> => {
    bekend ??= ontdek(instellingen).catch((fout: unknown) => {
      bekend = null;
      throw fout;
    });
    return bekend;
  };
  return {
    herkomst: new URL(instellingen.issuer).origin,
    begin: async (naar) => begin(await configuratie(), instellingen, naar),
    rondAf: async (teruggekomenOp, poging) => {
      const tokens = await client.authorizationCodeGrant(await configuratie(), teruggekomenOp, {
        pkceCodeVerifier: poging.bewijs,
        expectedState: poging.staat,
        expectedNonce: poging.nonce,
        idTokenExpected: true,
      });
      return leesAangemeld(tokens.claims() ?? {}, tokens.id_token ?? '');
    },
    uitlogadres: async (idToken) =>
      client.buildEndSessionUrl(await configuratie(), {
        post_logout_redirect_uri: `${instellingen.basisadres}/uitgelogd`,
        id_token_hint: idToken,
      }).href,
  };
}

async function ontdek(instellingen: Oidcinstellingen): Promise<client.Configuration> {
  const adres = new URL(instellingen.issuer);
  // Marked deprecated to make it stand out: plain http is only for the provider on one's own machine.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const opties = adres.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {};
  return client.discovery(adres, instellingen.clientId, instellingen.clientgeheim, undefined, opties);
}

async function begin(
  configuratie: client.Configuration,
  instellingen: Oidcinstellingen,
  naar: string,
): ReturnType<Identiteit['begin']> {
  const poging = {
    staat: client.randomState(),
    nonce: client.randomNonce(),
    bewijs: client.randomPKCECodeVerifier(),
    naar,
  };
  const adres = client.buildAuthorizationUrl(configuratie, {
    redirect_uri: `${instellingen.basisadres}/inloggen/terug`,
    scope: 'openid profile',
    code_challenge: await client.calculatePKCECodeChallenge(poging.bewijs),
    code_challenge_method: 'S256',
    state: poging.staat,
    nonce: poging.nonce,
  });
  return { adres: adres.href, poging };
}

/** Reads the claims; roles we do not know are left out, so a wider token gives no wider rights. */
export function leesAangemeld(claims: Readonly<Record<string, unknown>>, idToken: string): Aangemeld {
  const rollen = Array.isArray(claims['rollen']) ? (claims['rollen'] as unknown[]) : [];
  const tekst = (naam: string): string | null => (typeof claims[naam] === 'string' ? claims[naam] : null);
  const id = tekst('sub');
  if (!id) throw new Error('het token noemt geen sub');
  return {
    id,
    naam: tekst('name') ?? id,
    rollen: ROLLEN.filter((rol: Rol) => rollen.includes(rol)),
    team: tekst('team'),
    idToken,
  };
}
