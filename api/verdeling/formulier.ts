import { toonFouten, toonVelden, type Foutregel, type Veldweergave } from '#api/shared/formulier/veldweergave';
import type { Antwoord } from '#api/shared/route';
import type { Veld, Veldfout } from '#domain/processen/velden';

/** What a form of these pages is about. */
export interface Formulierkop {
  readonly titel: string;
  readonly toelichting: string;
  readonly actie: string;
  readonly knop: string;
  readonly bron: string;
}

/** What the form holds at this moment. */
export interface Formulierstand {
  readonly sleutel: string;
  readonly ruw: Readonly<Record<string, string>>;
  readonly fouten: readonly Veldfout[];
}

/** Model of a form of these pages. */
export interface Verdeelformulier extends Formulierkop {
  readonly kruimelpad: readonly { readonly href: string | null; readonly tekst: string }[];
  readonly sleutel: string;
  readonly velden: readonly Veldweergave[];
  readonly fouten: readonly Foutregel[];
}

/** Shows a form, with status 422 as soon as something is wrong with it. */
export async function toonFormulier(
  res: Antwoord,
  kop: Formulierkop,
  velden: readonly Veld[],
  { sleutel, ruw, fouten }: Formulierstand,
): Promise<void> {
  const model: Verdeelformulier = {
    ...kop,
    kruimelpad: [
      { href: '/verdeling', tekst: 'Verdelen' },
      { href: null, tekst: kop.titel },
    ],
    sleutel,
    velden: toonVelden(velden, ruw, fouten),
    fouten: toonFouten(velden, fouten),
  };
  await res.locals.toon('pages/verdeling/formulier', model, {
    titel: kop.titel,
    status: fouten.length === 0 ? 200 : 422,
  });
}
