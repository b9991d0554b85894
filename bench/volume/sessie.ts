import { DEMOGEBRUIKERS, type Demogebruiker } from '#domain/autorisatie/demogebruikers';

/** Someone who signed in, as a browser would know it. */
export interface Sessie {
  readonly gebruiker: Demogebruiker;
  readonly web: string;
  /** Value of the header `cookie`. */
  readonly cookie: string;
}

/** Cookies by name, of two sites that never share one. */
class Koekjes {
  private readonly waarden = new Map<string, string>();

  onthoud(antwoord: Response): void {
    for (const regel of antwoord.headers.getSetCookie()) {
      const [paar = ''] = regel.split(';');
      const plaats = paar.indexOf('=');
      this.waarden.set(paar.slice(0, plaats), paar.slice(plaats + 1));
    }
  }

  get kop(): string {
    return [...this.waarden].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
  }
}

/** Signs in as this demo user, through the page of the identity provider, the way a person does. */
export async function logIn(web: string, id: string): Promise<Sessie> {
  const gebruiker = DEMOGEBRUIKERS.find((iemand) => iemand.id === id);
  if (!gebruiker) throw new Error(`no demo user ${id}`);
  const thuis = new URL(web).host;
  const potten = { thuis: new Koekjes(), elders: new Koekjes() };
  const vraag = async (adres: string, opties: RequestInit = {}): Promise<Response> => {
    const pot = new URL(adres).host === thuis ? potten.thuis : potten.elders;
    const antwoord = await fetch(adres, {
      ...opties,
      redirect: 'manual',
      headers: { ...(opties.headers as Readonly<Record<string, string>>), cookie: pot.kop },
    });
    pot.onthoud(antwoord);
    const naar = antwoord.headers.get('location');
    return naar === null ? antwoord : vraag(new URL(naar, adres).href);
  };
  const pagina = await vraag(`${web}/inloggen?naar=/uitgelogd`);
  const tekst = await pagina.text();
  const actie = /<form method="post" action="([^"]+)"/.exec(tekst)?.[1];
  if (actie === undefined) throw new Error(`the page to sign in has no form: ${tekst.slice(0, 200)}`);
  const gekomen = await vraag(new URL(actie, pagina.url).href, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ gebruiker: id }).toString(),
  });
  if (new URL(gekomen.url).host !== thuis) throw new Error(`${id} could not sign in: ended at ${gekomen.url}`);
  return { gebruiker, web, cookie: potten.thuis.kop };
}
