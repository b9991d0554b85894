import { telleradres } from '#api/sturing/adres';
import { toonAantal, toonPercentage } from '#api/shared/getal';
import { dagenOverTekst, type Samenvattingsrij } from '#api/shared/weergave';
import type { Stand } from '#api/sturing/stand';
import type { Zaakteller } from '#db/queries/sturing.query';
import { DOELEN, type Doel } from '#domain/parameters/doelen';
import { leesTellernaam, tellerVan } from '#domain/sturing/tellers';
import { dagenTussen, schrijfDatum, type Datum } from '#domain/waarden/datum';

/** A target with where we stand. */
export interface Doelweergave {
  readonly titel: string;
  readonly getal: string;
  readonly href: string;
  readonly van: string;
  readonly balk: { readonly waarde: number; readonly hoogstens: number; readonly tekst: string };
  readonly rijen: readonly Samenvattingsrij[];
  readonly afloop: string | null;
  readonly bron: string;
}

/** Every target that is loaded and whose counter exists. */
export function toonDoelen(stand: Stand): readonly Doelweergave[] {
  return DOELEN.flatMap((doel) => {
    const teller = leesTellernaam(doel.teller) as Zaakteller | null;
    return teller === null ? [] : [toonDoel(stand, doel, teller)];
  });
}

function toonDoel({ cijfers, peildatum }: Stand, doel: Doel, teller: Zaakteller): Doelweergave {
  const nu = cijfers.zaken[teller];
  const percentage = toonPercentage(nu, doel.aantal);
  return {
    titel: doel.titel,
    getal: toonAantal(nu),
    href: telleradres(teller),
    van: `van ${toonAantal(doel.aantal)} (${percentage}); geteld: ${tellerVan(teller).titel.toLowerCase()}`,
    balk: { waarde: Math.min(nu, doel.aantal), hoogstens: doel.aantal, tekst: `${percentage} van het doel` },
    rijen: [
      ...noemerrij(cijfers.zaken, doel, nu),
      {
        term: 'Uiterlijk',
        cel: { tekst: schrijfDatum(doel.uiterlijk), iso: doel.uiterlijk, onder: dagentekst(doel, peildatum) },
      },
      ...(doel.uiterlijk < peildatum
        ? [
            {
              term: 'Stand op die dag',
              cel: {
                tekst: toonAantal(cijfers.opEinddag[doel.id] ?? 0),
                href: telleradres(teller, { tot: doel.uiterlijk }),
                onder: `${toonPercentage(cijfers.opEinddag[doel.id] ?? 0, doel.aantal)} van het doel, in dit systeem`,
              },
            },
          ]
        : []),
    ],
    afloop: doel.afloop,
    bron: `${doel.bron}${doel.zekerheid === 'D' ? ' (getal door ons opgeteld uit de bron)' : ''}`,
  };
}

function noemerrij(zaken: Stand['cijfers']['zaken'], doel: Doel, nu: number): readonly Samenvattingsrij[] {
  const noemer = doel.noemer === null ? null : (leesTellernaam(doel.noemer) as Zaakteller | null);
  if (noemer === null) return [];
  const geheel = zaken[noemer];
  const onder = `${toonPercentage(nu, geheel)} van alle ${tellerVan(noemer).titel.toLowerCase()}`;
  return [{ term: 'Noemer', cel: { tekst: toonAantal(geheel), href: telleradres(noemer), onder } }];
}

function dagentekst({ uiterlijk }: Doel, peildatum: Datum): string {
  const dagen = dagenTussen(peildatum, uiterlijk);
  return dagen >= 0 ? dagenOverTekst(uiterlijk, peildatum) : `${toonAantal(-dagen)} dagen geleden`;
}
