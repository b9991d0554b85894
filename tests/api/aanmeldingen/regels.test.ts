import { aanmeldingfouten } from '#api/aanmeldingen/regels';
import type { Invoer } from '#domain/processen/velden';

const goed: Invoer = {
  bsn: '111222333',
  geboortedatum: '1984-03-14',
  ontvangenOp: '2023-12-29',
  postcode: '3511 AB',
  voorkeurskanaal: 'brief',
};
const velden = (extra: Invoer): (string | null)[] => aanmeldingfouten({ ...goed, ...extra }).map((fout) => fout.veld);

describe('an aanmelding as a whole', () => {
  it('accepts one that is right', () => expect(velden({})).toEqual([]));
  it('refuses a BSN that fails the elfproef', () => expect(velden({ bsn: '123456789' })).toEqual(['bsn']));
  it('refuses a postcode without letters', () => expect(velden({ postcode: '3511' })).toEqual(['postcode']));
  it('looks at post and telephone of who speaks for the ouder as at those of the ouder', () => {
    const namens = { namensPostcode: '2511', namensEmail: 'geen adres', namensTelefoon: 'bel maar' };
    expect(velden(namens)).toEqual(['namensPostcode', 'namensEmail', 'namensTelefoon']);
    expect(velden({ namensPostcode: '2511cd', namensEmail: 'a@voorbeeld.nl', namensTelefoon: '070 5550108' })).toEqual(
      [],
    );
  });
  it('refuses a postmark after the day of receipt', () =>
    expect(velden({ poststempel: '2023-12-30' })).toEqual(['poststempel']));
  it('asks the name of the account holder with an IBAN', () =>
    expect(velden({ iban: 'NL91ABNA0417164300' })).toEqual(['tenaamstelling']));
  it('asks the number for who wants to be called', () =>
    expect(velden({ voorkeurskanaal: 'telefoon' })).toEqual(['telefoon']));
  it('asks the name of a child with only a date of birth', () =>
    expect(velden({ kind2Geboortedatum: '2010-01-01' })).toEqual(['kind2Naam']));
});
