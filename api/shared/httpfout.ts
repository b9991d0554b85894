/** A refusal with a status that has its own page; anything else that is thrown becomes a 500. */
export class Httpfout extends Error {
  constructor(
    readonly status: 401 | 403 | 404 | 409 | 415 | 429 | 503,
    melding: string,
  ) {
    super(melding);
    this.name = 'Httpfout';
  }
}

/** The page or the zaak does not exist (or may not be known to exist). */
export function nietGevonden(melding = 'Deze pagina bestaat niet.'): Httpfout {
  return new Httpfout(404, melding);
}
