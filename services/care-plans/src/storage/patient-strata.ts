import { coalescedWrite } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'

/** What the calculators need to know of a patient. */
export interface PatientStratum {
  readonly patientId: string
  readonly birthYear: number | null
  readonly timeZone: string
  /** Null where that was not told. */
  readonly deceased: boolean | null
  readonly toldAt: Date
}

/** Keeps the newest word about a patient's age and zone. */
export const keepStratum = coalescedWrite(async (tx: EntityManager, strata: readonly PatientStratum[]) => {
  await tx.query(
    `insert into patient_stratum (patient_id, birth_year, time_zone, deceased, told_at)
     select "patientId", "birthYear", "timeZone", deceased, "toldAt" from jsonb_to_recordset($1::jsonb)
       as row ("patientId" text, "birthYear" int, "timeZone" text, deceased boolean, "toldAt" timestamptz)
     on conflict (patient_id) do update set birth_year = excluded.birth_year, time_zone = excluded.time_zone,
       deceased = excluded.deceased, told_at = excluded.told_at
     where patient_stratum.told_at <= excluded.told_at`,
    [JSON.stringify(strata)],
  )
})

/** Age and zone of a patient; null when nobody told. */
export async function findStratum(tx: EntityManager, patientId: string): Promise<PatientStratum | null> {
  const rows: PatientStratum[] = await tx.query(
    `select patient_id as "patientId", birth_year as "birthYear", time_zone as "timeZone", deceased, told_at as "toldAt"
       from patient_stratum where patient_id = $1 and told_at > '-infinity'`,
    [patientId],
  )
  return rows[0] ?? null
}
