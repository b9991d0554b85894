/** What must hold between the columns of an integrale beoordeling that is taken over. */
import type { Rijfout } from '#domain/import/fout';
import type { Importwaarde } from '#domain/import/waarden';

type Rijwaarden = ReadonlyMap<string, Importwaarde>;

/** The columns of it. */
export const BEOORDELINGKOLOMMEN = [
  ...['ib_begonnen_op', 'ib_vooraankondiging_op', 'ib_vooraankondiging_bedrag', 'ib_voorlopig_betaald_op'],
  ...['ib_beschikking_op', 'ib_beschikking_bedrag', 'ib_toegekende_jaren', 'ib_afgewezen_jaren', 'ib_betaald_op'],
] as const;

/** Days of it that cannot lie after the import. */
export const BEOORDELINGDAGEN = BEOORDELINGKOLOMMEN.filter((kolom) => kolom.endsWith('_op'));

/** A column that means nothing without another one. */
const NIET_ZONDER = [
  { kolom: 'ib_vooraankondiging_bedrag', zonder: 'ib_vooraankondiging_op' },
  { kolom: 'ib_vooraankondiging_op', zonder: 'ib_vooraankondiging_bedrag' },
  { kolom: 'ib_voorlopig_betaald_op', zonder: 'ib_vooraankondiging_op' },
  { kolom: 'ib_beschikking_bedrag', zonder: 'ib_beschikking_op' },
  { kolom: 'ib_beschikking_op', zonder: 'ib_beschikking_bedrag' },
  { kolom: 'ib_toegekende_jaren', zonder: 'ib_beschikking_op' },
  { kolom: 'ib_afgewezen_jaren', zonder: 'ib_beschikking_op' },
  { kolom: 'ib_betaald_op', zonder: 'ib_beschikking_op' },
] as const;

/** Each day may not lie before those it follows. */
const VOLGT_OP = [
  { kolom: 'ib_begonnen_op', na: ['eerste_toets_op'] },
  { kolom: 'ib_vooraankondiging_op', na: ['ib_begonnen_op', 'eerste_toets_op'] },
  { kolom: 'ib_voorlopig_betaald_op', na: ['ib_vooraankondiging_op'] },
  { kolom: 'ib_beschikking_op', na: ['ib_vooraankondiging_op', 'ib_begonnen_op', 'eerste_toets_op'] },
  { kolom: 'ib_betaald_op', na: ['ib_beschikking_op'] },
] as const;

const JAREN = /^20\d\d(?:\|20\d\d)*$/;

/** What is missing, what lies before what it follows, and years that are no years. */
export function beoordelingregels(waarden: Rijwaarden): readonly Rijfout[] {
  const waarde = (kolom: string): Importwaarde => waarden.get(kolom) ?? null;
  const gevuld = (kolom: string): boolean => waarde(kolom) !== null;
  const afgezien = gevuld('afgezien_op') ? BEOORDELINGKOLOMMEN.filter(gevuld).slice(0, 1) : [];
  return [
    ...NIET_ZONDER.filter(({ kolom, zonder }) => gevuld(kolom) && !gevuld(zonder)).map(({ kolom, zonder }) => ({
      kolom: zonder,
      reden: `Vul dit veld ook in: ${kolom} is gevuld.`,
    })),
    ...VOLGT_OP.flatMap(({ kolom, na }) => {
      const eerder = na.find((andere) => eerderDan(waarde(kolom), waarde(andere)));
      return eerder === undefined ? [] : [{ kolom, reden: `Deze dag ligt voor ${eerder}.` }];
    }),
    ...['ib_toegekende_jaren', 'ib_afgewezen_jaren'].flatMap((kolom) => {
      const jaren = waarde(kolom);
      if (typeof jaren !== 'string' || JAREN.test(jaren)) return [];
      return [{ kolom, reden: 'Vul toeslagjaren in, gescheiden door een verticale streep, bijvoorbeeld 2008|2009.' }];
    }),
    ...afgezien.map((kolom) => ({ kolom, reden: 'De ouder zag af van de integrale beoordeling (afgezien_op).' })),
  ];
}

function eerderDan(dag: Importwaarde, andere: Importwaarde): boolean {
  return typeof dag === 'string' && typeof andere === 'string' && dag < andere;
}
