import { oorzaakVan } from '#api/beheer/oorzaken';

describe('the cause of a stuck step', () => {
  it.each([
    ['ECONNREFUSED', 'niet bereikbaar'],
    ['ETIMEDOUT', 'te laat'],
    ['TimeoutError', 'te laat'],
    ['57P01', 'database is weg'],
    ['40001', 'in de weg'],
    ['23505', 'weigert de gegevens'],
    ['ENOSPC', 'schijf is vol'],
    ['WorkflowTaskFailed', 'waarschuw de ontwikkelaars'],
    ['TypeError', 'programmafout'],
  ])('%s is said in words', (fouttype, woorden) => {
    expect(oorzaakVan(fouttype)).toContain(woorden);
  });

  it('of an unknown kind says where to look', () => {
    expect(oorzaakVan('onbekend')).toContain('lees de melding');
  });
});
