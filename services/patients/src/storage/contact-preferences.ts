import type { DataSource, EntityManager } from 'typeorm'
import { noPreference, type ContactPreferenceRow } from '../domain/contact-preference.js'
import { visiblePatientId, type Asking } from './reach.js'
import { takePatientRow } from './patients.js'

const COLUMNS = `patient_id as "patientId", version, channels, time_zone as "timeZone", language,
  voicemail_ok as "voicemailOk", do_not_call as "doNotCall", global_opt_out as "globalOptOut", hospice,
  safe_channels as "safeChannels", sms_consents as "smsConsents", best_times as "bestTimes",
  quiet_overrides as "quietOverrides", updated_at as "updatedAt"`

/** The preferences of patients; those of whom nothing was told have none. */
export async function findPreferences(
  db: DataSource | EntityManager,
  patientIds: readonly string[],
): Promise<readonly ContactPreferenceRow[]> {
  return db.query(`select ${COLUMNS} from contact_preference where patient_id = any($1)`, [patientIds])
}

/** The preference of a patient, held until the transaction ends; version 0 when nothing was told yet. */
export async function lockPreference(
  tx: EntityManager,
  patientId: string,
  now: Date,
): Promise<ContactPreferenceRow> {
  await takePatientRow(tx, patientId)
  const [row] = await findPreferences(tx, [patientId])
  return row ?? { ...noPreference(patientId, now), version: 0 }
}

/** Writes the preference of a patient whose row is held. */
export async function putPreference(
  tx: EntityManager,
  row: Omit<ContactPreferenceRow, 'version'>,
): Promise<void> {
  await tx.query(
    `insert into contact_preference (patient_id, channels, time_zone, language, voicemail_ok, do_not_call, global_opt_out,
       hospice, safe_channels, sms_consents, best_times, quiet_overrides, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (patient_id) do update set version = contact_preference.version + 1, channels = excluded.channels,
       time_zone = excluded.time_zone, language = excluded.language, voicemail_ok = excluded.voicemail_ok,
       do_not_call = excluded.do_not_call, global_opt_out = excluded.global_opt_out, hospice = excluded.hospice,
       safe_channels = excluded.safe_channels, sms_consents = excluded.sms_consents, best_times = excluded.best_times,
       quiet_overrides = excluded.quiet_overrides, updated_at = excluded.updated_at`,
    [
      row.patientId,
      row.channels,
      row.timeZone,
      row.language,
      row.voicemailOk,
      row.doNotCall,
      row.globalOptOut,
      row.hospice,
      row.safeChannels,
      JSON.stringify(row.smsConsents),
      JSON.stringify(row.bestTimes),
      JSON.stringify(row.quietOverrides),
      row.updatedAt,
    ],
  )
}

/** The preferences of patients whom the viewer may see; those of whom nothing was told have none. */
export async function visiblePreferences(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly ContactPreferenceRow[]> {
  const where = visiblePatientId(asking, 'outreach', 'patient.id').and(
    (n) => `patient.id = any(${n})`,
    patientIds,
  )
  const rows: { id: string }[] = await asking.db.query(
    `select patient.id from patient where ${where.sql}`,
    where.parameters,
  )
  const ids = rows.map(({ id }) => id)
  const told = new Map((await findPreferences(asking.db, ids)).map((row) => [row.patientId, row]))
  return ids.map((id) => told.get(id) ?? { ...noPreference(id, asking.now), version: 0 })
}
