import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Measurement, NewMeasurement } from '../domain/measurement.js'

/** Keeps what was measured; what is known already stays as it is, and notes when it was told last. */
export async function keepMeasurements(
  tx: EntityManager,
  measured: readonly NewMeasurement[],
): Promise<void> {
  for (const { patientId, system, code, value, unit, at, ...told } of measured) {
    await tx.query(
      `insert into measurement (id, patient_id, system, code, value, unit, at, source, source_id, recorded_at, told_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (patient_id, source_id, code) do update set told_at = greatest(measurement.told_at, excluded.told_at)`,
      [
        newId('measurement'),
        patientId,
        system,
        code,
        value,
        unit,
        at,
        told.source,
        told.sourceId,
        told.recordedAt,
        told.toldAt,
      ],
    )
  }
}

/** More of one measure is never looked at: half a year of a value a day. */
const LATEST = 200

/** The latest measurements of a patient under each of these codes. One statement. */
export async function findLatestMeasurements(
  tx: EntityManager,
  { patientId, codes }: { patientId: string; codes: readonly string[] },
): Promise<readonly Measurement[]> {
  return tx.query(
    `select m.id, m.patient_id as "patientId", m.system, m.code, m.value, m.unit, m.at, m.source, m.source_id as "sourceId",
            m.recorded_at as "recordedAt"
       from unnest($2::text[]) as wanted (code) cross join lateral (
         select * from measurement own where own.patient_id = $1 and own.code = wanted.code and not exists (select 1 from record_label l where l.record_id = own.source_id and l.sensitivity <> 'NONE')
            and not exists (select 1 from retracted_assessment r where r.patient_id = own.patient_id and r.source_id = own.source_id)
          order by own.at desc limit ${LATEST}) m`,
    [patientId, codes],
  )
}
