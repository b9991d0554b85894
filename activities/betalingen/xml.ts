/** Reading and writing of the small part of XML that ISO 20022 needs. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A message that is not XML, or not the message it should be. Retrying the same text does not help. */
export class OnleesbaarBericht extends Error {
  constructor(melding: string) {
    super(melding);
    this.name = 'OnleesbaarBericht';
  }
}

/** An element: its children by name, its own text, its attributes with `@` before the name. */
export interface Knoop {
  readonly [naam: string]: readonly Knoop[] | string | undefined;
}

const LEZER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  alwaysCreateTextNode: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  isArray: (_naam, _pad, _isBlad, isAttribuut) => !isAttribuut,
});

/** Reads a text and returns the element under `Document` with this name. Throws `OnleesbaarBericht`; the message quotes nothing of the text. */
export function leesDocument(xml: string, bericht: string): Knoop {
  // A message of a bank has no DTD; without one there are no entities to expand.
  if (xml.includes('<!DOCTYPE')) throw new OnleesbaarBericht('een bericht met een DTD wordt niet gelezen');
  if (XMLValidator.validate(xml) !== true) throw new OnleesbaarBericht('het bericht is geen welgevormde XML');
  const [document] = kinderen(LEZER.parse(xml) as Knoop, 'Document');
  const [gevonden] = document ? kinderen(document, bericht) : [];
  if (!gevonden) throw new OnleesbaarBericht(`het bericht heeft geen Document met ${bericht}`);
  return gevonden;
}

/** All elements at the end of a path of names, in the order of the text. */
export function kinderen(knoop: Knoop, ...pad: readonly string[]): readonly Knoop[] {
  return pad.reduce<readonly Knoop[]>((knopen, naam) => knopen.flatMap((k) => kinderenVan(k, naam)), [knoop]);
}

/** Text of the first element at the end of a path; null when it is absent or empty. */
export function tekstVan(knoop: Knoop, ...pad: readonly string[]): string | null {
  const tekst = kinderen(knoop, ...pad)[0]?.['#text'];
  return typeof tekst === 'string' && tekst !== '' ? tekst : null;
}

/** Text that must be there. Throws `OnleesbaarBericht` with the path. */
export function eisTekst(knoop: Knoop, ...pad: readonly string[]): string {
  const tekst = tekstVan(knoop, ...pad);
  if (tekst === null) throw new OnleesbaarBericht(`${pad.join('/')} ontbreekt`);
  return tekst;
}

function kinderenVan(knoop: Knoop, naam: string): readonly Knoop[] {
  const gevonden = knoop[naam];
  return typeof gevonden === 'object' ? gevonden : [];
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One element around a text; the text may hold any character. */
export function element(naam: string, tekst: string | number): string {
  return `<${naam}>${String(tekst).replace(/[&<>"]/g, (teken) => TEKENS[teken] ?? teken)}</${naam}>`;
}

/** One element around other elements. */
export function groep(naam: string, ...inhoud: readonly string[]): string {
  return `<${naam}>${inhoud.join('')}</${naam}>`;
}

/** A whole message. */
export function document(schema: string, ...inhoud: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${schema}">${inhoud.join('')}</Document>\n`;
}
