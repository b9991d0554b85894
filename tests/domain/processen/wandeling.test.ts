import fc from 'fast-check';
import { beslis } from '#domain/processen/beslis';
import type { Effect } from '#domain/processen/effecten';
import type { Gebeurtenis } from '#domain/processen/gebeurtenis';
import { PROCEDURES } from '#domain/processen/register';
import { datum, laatste, plusDagen, type Datum } from '#domain/waarden/datum';
import { euro } from '#domain/waarden/geld';
import { overtredingen } from '#tests/domain/processen/invarianten';
import { aangekondigd, beschikt, feiten, voorgelegd, voorgesteld } from '#tests/domain/processen/beoordeling';
import { betaald, gebeurt, registreer, toegekend, vrijgegeven, type Verhaal } from '#tests/domain/processen/verhaal';
import { volgendeGebeurtenis, type Trek } from '#tests/domain/processen/wandeling';

const STAPPEN = 40;
const AANMELDDAGEN = fc.integer({ min: 0, max: 2_500 }).map((dagen) => plusDagen(datum('2020-02-01'), dagen));

/** Freezes all the way down: whoever changes a state in place fails. */
function bevries<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null && !Object.isFrozen(waarde)) {
    Object.freeze(waarde);
    Object.values(waarde).forEach(bevries);
  }
  return waarde;
}

/** Zaken that are further on, so that the later steps come up too. */
const VERDER: Readonly<Record<string, (op: Datum) => Verhaal>> = {
  toegekend: (op) => toegekend(op, registreer({ ontvangenOp: '2020-01-02' })),
  vrijgegeven: (op) => vrijgegeven(op, toegekend(op, registreer({ ontvangenOp: '2020-01-02' }))),
  betaald: (op) => betaald(op, vrijgegeven(op, toegekend(op, registreer({ ontvangenOp: '2020-01-02' })))),
  feiten: () => feiten(),
  advies: () => voorgelegd(),
  voorgesteld: () => voorgesteld(),
  zienswijze: () => aangekondigd().verhaal,
  besluit: () => beschikt().verhaal,
};

/** A zaak to begin with: many just registered, the others somewhere on their way. */
function begin(trek: Trek): Verhaal {
  const verder = trek(() => fc.constantFrom('begin', 'begin', 'begin', ...Object.keys(VERDER)));
  const ontvangenOp = trek(() => AANMELDDAGEN);
  const gevorderd = VERDER[verder];
  if (gevorderd) return gevorderd(ontvangenOp);
  const later = trek(() => fc.constantFrom(0, 3, 90, 1_000));
  const geregistreerdOp = plusDagen(ontvangenOp, later);
  const verhaal = registreer({ ontvangenOp, geregistreerdOp }, { toestemmingGemeente: trek(() => fc.boolean()) });
  const alOntvangen = trek(() => fc.constantFrom(euro(0), euro(750), euro(30_000)));
  const partner = { zaaknummer: 'ZK-2026-0000002', uitbetaald: euro(30_000) };
  const partnerMetForfait = trek(() => fc.constantFrom(null, null, partner));
  verhaal.feiten = { ...verhaal.feiten, alOntvangen, partnerMetForfait };
  return verhaal;
}

/** Takes one step; a refusal on content (an account not checked, a day before the standstill) is an answer too and changes nothing. */
function zet(verhaal: Verhaal, gebeurtenis: Gebeurtenis): readonly string[] {
  const voor = bevries(verhaal.zaak);
  const proef = beslis(voor, gebeurtenis, verhaal.feiten);
  if (!proef.ok)
    return proef.redenen.filter((r) => r.melding.trim() === '').map((r) => `weigering ${r.code} zonder uitleg`);
  const stap = gebeurt(verhaal, gebeurtenis);
  const zelfde = JSON.stringify(stap) === JSON.stringify(proef) ? [] : ['dezelfde gebeurtenis gaf een ander antwoord'];
  return [...overtredingen({ voor, gebeurtenis, stap }), ...zelfde];
}

const GEZIEN = new Set<string>();

/** Walks, and gives what went wrong with the step at which it did. */
function wandel(verhaal: Verhaal, trek: Trek): readonly string[] {
  let vandaag = verhaal.zaak.procedures.reduce((dag, p) => laatste(dag, p.gestartOp), verhaal.zaak.geregistreerdOp);
  for (let n = 0; n < STAPPEN; n += 1) {
    const gebeurtenis = volgendeGebeurtenis(verhaal.zaak, vandaag, trek);
    if (!gebeurtenis) continue;
    const fout = [...zet(verhaal, gebeurtenis), ...verkeerdBetaald(verhaal), ...verweesd(verhaal)];
    if (fout.length > 0) return fout.map((tekst) => `${tekst} na ${JSON.stringify(gebeurtenis)}`);
    for (const { soort, fase } of verhaal.zaak.procedures) GEZIEN.add(`${soort}/${fase}`);
    vandaag = plusDagen(
      gebeurtenis.op,
      trek(() => fc.integer({ min: 0, max: 10 })),
    );
  }
  return [];
}

/** At most one order open for each payment, and never more on the account than the law gives: the forfait, or the compensation when that is more. */
function verkeerdBetaald({ effecten, zaak }: Verhaal): readonly string[] {
  const van = (soort: Effect['soort']): number => effecten.filter((effect) => effect.soort === soort).length;
  const betalingen = zaak.procedures.filter(({ soort }) => soort === 'uitbetaling').length;
  const gekregen = effecten.flatMap((e) => {
    if (e.soort === 'ontvangst' && e.regeling !== 'eerder ontvangen') return [e.bedrag];
    return e.soort === 'ontvangstTerug' ? [0 - e.bedrag] : [];
  });
  const netto = gekregen.reduce((totaal, bedrag) => totaal + bedrag, 0);
  const recht = Math.max(...effecten.map((e) => (e.soort === 'besluit' ? e.besluit.bedrag : 0)), euro(30_000));
  return [
    ...(van('betaalopdracht') - van('trekBetalingIn') > betalingen
      ? ['meer betaalopdrachten open dan betalingen']
      : []),
    ...(van('geefBetalingVrij') > van('betaalopdracht') ? ['vaker vrijgegeven dan opgedragen'] : []),
    ...(netto < 0 || netto > recht + gemengd(effecten) ? [`betaald ${gekregen.join()}, recht ${recht}`] : []),
  ];
}

/** Compensation and O/GS of one day are two besluiten of which both amounts count. */
function gemengd(effecten: Verhaal['effecten']): number {
  return effecten.reduce(
    (som, e) => (e.soort === 'besluit' && e.besluit.besluitsoort === 'ogs' ? som + e.besluit.bedrag : som),
    0,
  );
}

/** Taken that stay open although nobody can do them any more: their procedure ended and no clock asks for them. */
function verweesd(verhaal: Verhaal): readonly string[] {
  return [...verhaal.open]
    .filter((taak) => {
      const [procedureId, naam = ''] = taak.split('/');
      const procedure = verhaal.zaak.procedures.find((p) => p.id === procedureId);
      const vanKlok = procedure?.klokken.some((k) => k.status === 'loopt' && naam.split(':')[0] === k.naam) === true;
      return procedure?.beeindigdOp !== null && !vanKlok;
    })
    .map((taak) => `taak ${taak} blijft staan`);
}

describe('Een willekeurige wandeling door een zaak', () => {
  it('breekt na geen enkele stap een regel, betaalt hoogstens één keer wat het besluit zegt en laat geen taken staan', () => {
    fc.assert(
      fc.property(fc.gen(), (trek) => {
        expect(wandel(begin(trek), trek)).toEqual([]);
      }),
      // The first walk that fails is told as it was: making it shorter takes minutes and seldom helps.
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('komt overal: samen raakten de wandelingen iedere fase van iedere procedure', () => {
    const alle = PROCEDURES.flatMap(({ soort, fases }) => fases.map((fase) => `${soort}/${fase.naam}`));

    expect(alle.filter((fase) => !GEZIEN.has(fase))).toEqual([]);
  });
});
