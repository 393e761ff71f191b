import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Measurement, NewMeasurement } from '../domain/measurement.js'

/**
 * Keeps what was measured. Of what a source told of one thing the latest counts, in whatever order it is heard; answers what
 * does.
 */
export async function keepMeasurements(
  tx: EntityManager,
  measured: readonly NewMeasurement[],
): Promise<readonly NewMeasurement[]> {
  const counting: NewMeasurement[] = []
  for (const one of measured) if (await keepMeasurement(tx, one)) counting.push(one)
  return counting
}

async function keepMeasurement(
  tx: EntityManager,
  { patientId, system, code, value, unit, at, ...told }: NewMeasurement,
): Promise<boolean> {
  const rows: { counts: boolean }[] = await tx.query(
    `insert into measurement as kept (id, patient_id, system, code, value, unit, at, source, source_id, recorded_at, told_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (patient_id, source_id, code) do update set told_at = excluded.told_at, system = excluded.system,
       value = excluded.value, unit = excluded.unit, at = excluded.at, recorded_at = case
         when (kept.value, kept.unit, kept.at) is not distinct from (excluded.value, excluded.unit, excluded.at)
         then kept.recorded_at else excluded.recorded_at end
      where kept.told_at < excluded.told_at
     returning not exists (${laterTelling('kept')}) as counts`,
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
  return rows[0]?.counts ?? false
}

/** What the source of a measurement told later of the same thing, be it under another code. */
const laterTelling = (
  alias: string,
): string => `select 1 from measurement later where later.patient_id = ${alias}.patient_id
  and later.source_id = ${alias}.source_id and later.told_at > ${alias}.told_at`

/** The codes under which a source told a measurement last. */
export async function findCodesTold(
  tx: EntityManager,
  { patientId, sourceId }: Pick<Measurement, 'patientId' | 'sourceId'>,
): Promise<readonly string[]> {
  const rows: { code: string }[] = await tx.query(
    `select m.code from measurement m where m.patient_id = $1 and m.source_id = $2 and not exists (${laterTelling('m')})`,
    [patientId, sourceId],
  )
  return rows.map(({ code }) => code)
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
            and not exists (${laterTelling('own')})
          order by own.at desc limit ${LATEST}) m`,
    [patientId, codes],
  )
}
