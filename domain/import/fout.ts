/** Why a row cannot be taken over: the column it is about (null: the row as a whole) and a Dutch sentence. */
export interface Rijfout {
  readonly kolom: string | null;
  readonly reden: string;
}
