/** The file as a whole cannot be imported; the message is Dutch and names what to mend. */
export class Importfout extends Error {
  override readonly name = 'Importfout';
}
