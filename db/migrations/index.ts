import type { Knex } from 'knex';
import * as registers from '#db/migrations/20261124090000_create_registers';
import * as zaken from '#db/migrations/20261124090100_create_zaken';
import * as voortgang from '#db/migrations/20261124090200_create_voortgang';
import * as logboek from '#db/migrations/20261124090300_create_logboek';
import * as besluiten from '#db/migrations/20261124090400_create_besluiten_en_brieven';
import * as betalingen from '#db/migrations/20261124090500_create_betalingen';
import * as outbox from '#db/migrations/20261124090600_create_outbox';
import * as overzicht from '#db/migrations/20261124090700_create_zaak_overzicht';
import * as beheer from '#db/migrations/20261124090800_create_beheer';
import * as werklijsten from '#db/migrations/20261125170000_create_werklijst_indexes';
import * as outboxVerwerkt from '#db/migrations/20261125171000_index_outbox_verwerkt';
import * as takenlijst from '#db/migrations/20261125180000_create_takenlijst_index';
import * as imports from '#db/migrations/20261125181000_create_imports';
import * as lateRetouren from '#db/migrations/20261125190000_add_late_retouren';
import * as klaar from '#db/migrations/20261125191000_create_klaar_indexes';
import * as werkvoorkeuren from '#db/migrations/20261125192000_create_werkvoorkeuren';
import * as adresVertegenwoordiging from '#db/migrations/20261125193000_add_adres_vertegenwoordiging';
import * as stukken from '#db/migrations/20261126100000_create_stukken';
import * as integraal from '#db/migrations/20261126090000_create_integraal';
import * as verdeling from '#db/migrations/20261126110000_create_verdeling';
import * as kwaliteit from '#db/migrations/20261126110010_create_kwaliteit';
import * as besliste from '#db/migrations/20261126090100_create_besliste_jaren';
import * as volume from '#db/migrations/20261126120000_create_volume_indexes';
import * as gemachtigden from '#db/migrations/20261126121000_index_gemachtigden';
import * as sturing from '#db/migrations/20261126130000_create_sturing_indexes';

/** One step of the schema; forward only. */
export interface Migratie {
  readonly naam: string;
  readonly up: (knex: Knex) => Promise<void>;
}

/** Every migration in order. A new one goes at the end, with a later time stamp. */
export const MIGRATIES: readonly Migratie[] = [
  { naam: '20261124090000_create_registers', up: registers.up },
  { naam: '20261124090100_create_zaken', up: zaken.up },
  { naam: '20261124090200_create_voortgang', up: voortgang.up },
  { naam: '20261124090300_create_logboek', up: logboek.up },
  { naam: '20261124090400_create_besluiten_en_brieven', up: besluiten.up },
  { naam: '20261124090500_create_betalingen', up: betalingen.up },
  { naam: '20261124090600_create_outbox', up: outbox.up },
  { naam: '20261124090700_create_zaak_overzicht', up: overzicht.up },
  { naam: '20261124090800_create_beheer', up: beheer.up },
  { naam: '20261125170000_create_werklijst_indexes', up: werklijsten.up },
  { naam: '20261125171000_index_outbox_verwerkt', up: outboxVerwerkt.up },
  { naam: '20261125180000_create_takenlijst_index', up: takenlijst.up },
  { naam: '20261125181000_create_imports', up: imports.up },
  { naam: '20261125190000_add_late_retouren', up: lateRetouren.up },
  { naam: '20261125191000_create_klaar_indexes', up: klaar.up },
  { naam: '20261125192000_create_werkvoorkeuren', up: werkvoorkeuren.up },
  { naam: '20261125193000_add_adres_vertegenwoordiging', up: adresVertegenwoordiging.up },
  { naam: '20261126090000_create_integraal', up: integraal.up },
  { naam: '20261126090100_create_besliste_jaren', up: besliste.up },
  { naam: '20261126100000_create_stukken', up: stukken.up },
  { naam: '20261126110000_create_verdeling', up: verdeling.up },
  { naam: '20261126110010_create_kwaliteit', up: kwaliteit.up },
  { naam: '20261126120000_create_volume_indexes', up: volume.up },
  { naam: '20261126121000_index_gemachtigden', up: gemachtigden.up },
  { naam: '20261126130000_create_sturing_indexes', up: sturing.up },
];
