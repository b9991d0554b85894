/** A synthetic population of aanmelders, household by household, as rows of an import file. */
import {
  Bsnreeks,
  maakAdres,
  maakKinderen,
  maakOuder,
  volleNaam,
  type Adres,
  type Synthetisch,
} from '#domain/bevolking/persoon';
import { DEEL, KANALEN, ontvangstdag, PEILDATUM } from '#domain/bevolking/verdelingen';
import { alsPartner, verloopVan, type Verloop } from '#domain/bevolking/verloop';
import { Worp } from '#domain/bevolking/worp';
import { maakIban } from '#domain/import/iban';
import { isBsn } from '#domain/waarden/bsn';
import { vanDagnummer, type Datum } from '#domain/waarden/datum';

/** How many, and which. */
export interface Bevolkingswens {
  readonly aantal: number;
  /** The same seed gives the same population. */
  readonly zaad: number;
  readonly peildatum?: Datum;
}

/** One aanmelder: text by name of column, empty ones left out. */
export type Bevolkingsrij = Readonly<Record<string, string>>;

/** The rows, one after the other; nothing of the households before is kept. */
export function* maakBevolking({
  aantal,
  zaad,
  peildatum = PEILDATUM,
}: Bevolkingswens): Generator<Bevolkingsrij, void> {
  const maker = new Huishoudmaker(new Worp(zaad), peildatum);
  for (let gemaakt = 0; gemaakt < aantal;) {
    for (const rij of maker.volgende(aantal - gemaakt)) {
      gemaakt += 1;
      yield rij;
    }
  }
}

/** An aanmelder with what happened to the aanmelding. */
interface Aanmelder {
  readonly ouder: Synthetisch;
  readonly partner: Synthetisch | null;
  readonly ontvangenOp: Datum;
  readonly verloop: Verloop;
}

class Huishoudmaker {
  private readonly bsns = new Bsnreeks();
  private huishouden = 0;
  private volgnummer = 0;

  constructor(
    private readonly worp: Worp,
    private readonly peildatum: Datum,
  ) {}

  /** The aanmelders of the next household: one, or both partners when `hoogstens` allows. */
  volgende(hoogstens: number): readonly Bevolkingsrij[] {
    const { worp } = this;
    this.huishouden += 1;
    const ouder = maakOuder(worp, this.bsns);
    const partner = worp.kans(DEEL.eenouder) ? null : maakOuder(worp, this.bsns);
    const adres = maakAdres(worp);
    const kinderen = maakKinderen(worp, ouder);
    const samen = partner !== null && worp.kans(DEEL.tweeAanmelders / (1 - DEEL.eenouder)) && hoogstens > 1;
    const aanmelders = [this.meldAan(ouder, partner), ...(samen ? [this.meldAan(partner, ouder)] : [])];
    return eenForfait(worp, aanmelders).map((aanmelder) => this.maakRij(aanmelder, adres, kinderen));
  }

  private meldAan(ouder: Synthetisch, partner: Synthetisch | null): Aanmelder {
    const ontvangenOp = vanDagnummer(ontvangstdag(this.worp.getal(), this.peildatum));
    return { ouder, partner, ontvangenOp, verloop: verloopVan(this.worp, ontvangenOp, this.peildatum) };
  }

  private maakRij({ ouder, partner, ontvangenOp, verloop }: Aanmelder, adres: Adres, kinderen: string): Bevolkingsrij {
    this.volgnummer += 1;
    return {
      referentie: `S${String(this.volgnummer).padStart(7, '0')}`,
      huishouden: `H${String(this.huishouden).padStart(7, '0')}`,
      ...persoonskolommen(ouder),
      ...adres,
      ...this.contact(),
      ...(partner ? partnerkolommen(partner) : {}),
      kinderen,
      kanaal: this.worp.weeg(KANALEN),
      ontvangen_op: ontvangenOp,
      ...(this.worp.kans(DEEL.spoed) ? { spoed: 'ja' } : {}),
      ...(this.worp.kans(DEEL.toestemmingGemeente) ? { toestemming_gemeente: 'ja' } : {}),
      ...(this.worp.kans(DEEL.toestemmingSlachtofferhulp) ? { toestemming_slachtofferhulp: 'ja' } : {}),
      ...(this.worp.kans(DEEL.gemachtigde)
        ? { gemachtigde_naam: 'mr. A. Proefpersoon', gemachtigde_organisatie: 'advocaat' }
        : {}),
      iban: maakIban('NL', `HERS${String(1_000_000_000 + this.volgnummer)}`),
      tenaamstelling: volleNaam(`${ouder.voornaam.slice(0, 1)}.`, ouder),
      ...verloopkolommen(verloop),
    };
  }

  private contact(): Bevolkingsrij {
    const telefoon = this.worp.kans(DEEL.telefoon);
    const email = this.worp.kans(DEEL.email);
    const nummer = String(this.volgnummer).padStart(7, '0');
    return {
      ...(telefoon ? { telefoon: `06 0${nummer}` } : {}),
      ...(email ? { email: `ouder${this.volgnummer}@voorbeeld.invalid` } : {}),
      voorkeurskanaal: telefoon ? 'telefoon' : email ? 'email' : 'brief',
    };
  }
}

/** One forfait per household: whoever was granted it first. */
function eenForfait(worp: Worp, aanmelders: readonly Aanmelder[]): readonly Aanmelder[] {
  const toegekend = aanmelders.filter(({ verloop: { fase } }) => fase === 'betaald' || fase === 'toegekend');
  if (toegekend.length < 2) return aanmelders;
  const op = ({ verloop }: Aanmelder): string => verloop.eersteToetsOp ?? '';
  const [eerste] = [...toegekend].sort((a, b) => (op(a) < op(b) ? -1 : 1));
  return aanmelders.map((a) => (a === eerste ? a : { ...a, verloop: alsPartner(worp, a.verloop) }));
}

function persoonskolommen({ bsn, voornaam, tussenvoegsel, achternaam, geboortedatum }: Synthetisch): Bevolkingsrij {
  if (!isBsn(bsn)) throw new Error('een synthetisch bsn moet de elfproef doorstaan');
  return { bsn, voornamen: voornaam, tussenvoegsel, achternaam, geboortedatum };
}

function partnerkolommen(partner: Synthetisch): Bevolkingsrij {
  const { bsn, voornaam, geboortedatum } = partner;
  return { partner_naam: volleNaam(voornaam, partner), partner_bsn: bsn, partner_geboortedatum: geboortedatum };
}

function verloopkolommen(verloop: Verloop): Bevolkingsrij {
  const { fase, hardheidOp, eersteToetsOp, regeling, nogToeslagpartner, betaaldOp, afgezienOp, schuldenAfOp } = verloop;
  const gevuld = {
    hardheid_op: hardheidOp,
    eerste_toets_op: eersteToetsOp,
    regeling,
    nog_toeslagpartner: nogToeslagpartner === undefined ? undefined : nogToeslagpartner ? 'ja' : 'nee',
    betaald_op: betaaldOp,
    afgezien_op: afgezienOp,
    schulden_afgehandeld_op: schuldenAfOp,
  };
  return { fase, ...Object.fromEntries(Object.entries(gevuld).filter(([, waarde]) => waarde !== undefined)) };
}
