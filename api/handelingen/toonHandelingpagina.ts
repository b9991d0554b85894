import { toonHandeling, type Formulierstand } from '#api/handelingen/handeling.presenter';
import type { Handelingpagina } from '#api/handelingen/handelingpagina';
import type { Antwoord } from '#api/shared/route';

/** Shows the page of an act with the form as it is. */
export async function toonHandelingpagina(
  res: Antwoord,
  pagina: Handelingpagina,
  formulier: Formulierstand,
  status: number,
): Promise<void> {
  const titel = formulier.fouten.length > 0 ? `Fout: ${pagina.handeling.titel}` : pagina.handeling.titel;
  const model = toonHandeling(pagina, formulier, await pagina.listEerder());
  await res.locals.toon('pages/handelingen/handeling', model, { titel, status });
}
