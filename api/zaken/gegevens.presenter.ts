import { toonDatum, type Samenvattingsrij } from '#api/shared/weergave';
import type { Betrokkene } from '#db/queries/zaakoverzicht.query';
import type { Zaakdossier } from '#db/queries/zaakdossier.query';
import { maskeerBsn } from '#domain/waarden/bsn';
import { schrijfDatum } from '#domain/waarden/datum';

const KANALEN: Readonly<Record<string, string>> = {
  telefoon: 'Telefoon',
  email: 'E-mail',
  brief: 'Brief',
  post: 'Post',
  website: 'Website',
  balie: 'Balie',
  gemeente: 'Via de gemeente',
};

/** Person, channel and consent of the ouder. */
export function toonGegevens(dossier: Zaakdossier): readonly Samenvattingsrij[] {
  const { toestand } = dossier;
  return [
    { term: 'Naam', cel: { tekst: dossier.naam, onder: dossier.voornamen } },
    { term: 'Geboortedatum', cel: toonDatum(dossier.geboortedatum) },
    ...(dossier.overledenOp ? [{ term: 'Overleden', cel: toonDatum(dossier.overledenOp) }] : []),
    {
      term: 'Adres',
      cel: { tekst: adresVan(dossier), ...(dossier.buitenland ? { onder: 'Woont in het buitenland' } : {}) },
    },
    { term: 'Telefoon', cel: dossier.telefoon ?? 'niet bekend' },
    { term: 'E-mail', cel: dossier.email ?? 'niet bekend' },
    { term: 'Voorkeur voor contact', cel: taalVan(dossier) },
    { term: 'Behandelaar', cel: dossier.behandelaar ?? 'nog niemand' },
    {
      term: 'Aangemeld',
      cel: {
        tekst: `${KANALEN[dossier.kanaal] ?? dossier.kanaal}, ontvangen op ${schrijfDatum(toestand.ontvangenOp)}`,
        onder: `Geregistreerd op ${schrijfDatum(toestand.geregistreerdOp)}${dossier.poststempel ? `, poststempel ${schrijfDatum(dossier.poststempel)}` : ''}`,
      },
    },
    { term: 'Toestemming', cel: toestemmingVan(dossier) },
  ];
}

/** The BSN as everyone sees it. */
export function toonBsn(bsn: string): string {
  return maskeerBsn(bsn);
}

const ROLLEN = {
  toeslagpartner: 'Toeslagpartner',
  kind: 'Kind',
  gemachtigde: 'Gemachtigde',
  vertegenwoordiger: 'Vertegenwoordiger',
} as const;

/** Partner, children and who speaks for the ouder. */
export function toonBetrokkenen(betrokkenen: readonly Betrokkene[]): readonly Samenvattingsrij[] {
  return betrokkenen.map((wie) => ({
    term: ROLLEN[wie.rol],
    cel: { tekst: wie.naam, onder: bijzonderheden(wie) },
  }));
}

function bijzonderheden(wie: Betrokkene): string {
  const { geboortedatum, van, tot, hoedanigheid, telefoon, email } = wie;
  return [
    hoedanigheid ?? '',
    regelsVan(wie).join(', '),
    telefoon ? `telefoon ${telefoon}` : '',
    email ?? '',
    geboortedatum ? `geboren op ${schrijfDatum(geboortedatum)}` : '',
    van ? `van ${schrijfDatum(van)} tot ${tot ? schrijfDatum(tot) : 'nu'}` : '',
  ]
    .filter((deel) => deel !== '')
    .join(', ');
}

function adresVan(dossier: Zaakdossier): string {
  const { land } = dossier;
  const buiten = land && land !== 'NL' ? [land] : [];
  return [...regelsVan(dossier), ...buiten].join(', ') || 'niet bekend';
}

function regelsVan(adres: Pick<Betrokkene, 'straat' | 'huisnummer' | 'postcode' | 'plaats'>): readonly string[] {
  const { straat, huisnummer, postcode, plaats } = adres;
  const regels = [`${straat ?? ''} ${huisnummer ?? ''}`.trim(), `${postcode ?? ''} ${plaats ?? ''}`.trim()];
  return regels.filter((regel) => regel !== '');
}

function taalVan({ voorkeurskanaal, taal, tolk }: Zaakdossier): string {
  const kanaal = voorkeurskanaal ? (KANALEN[voorkeurskanaal] ?? voorkeurskanaal) : 'geen voorkeur';
  return [kanaal, taal && taal !== 'nl' ? `taal: ${taal}` : '', tolk ? 'met tolk' : '']
    .filter((deel) => deel !== '')
    .join(', ');
}

function toestemmingVan(dossier: Zaakdossier): string {
  const wel = [
    dossier.toestemmingGemeente ? 'gegevens delen met de gemeente' : '',
    dossier.toestemmingSlachtofferhulp ? 'hulp van Slachtofferhulp' : '',
  ].filter((deel) => deel !== '');
  return wel.length > 0 ? wel.join('; ') : 'geen';
}
