import { coalesced } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'

/** A death that was told. */
export interface Death {
  readonly patientId: string
  readonly diedAt: Date
  /** When that was told; the latest word counts. */
  readonly toldAt: Date
}

/**
 * Notes when a patient died, unless something later was told of it. Waits for whoever tells of the patient at this moment: one of
 * the two sees what the other said.
 */
export async function keepDeath(tx: EntityManager, { patientId, diedAt, toldAt }: Death): Promise<void> {
  await tx.query(
    `insert into patient_death (patient_id, died_at, told_at) values ($1, $2, $3)
     on conflict (patient_id) do update set died_at = excluded.died_at, told_at = excluded.told_at
      where patient_death.told_at <= excluded.told_at`,
    [patientId, diedAt, toldAt],
  )
  // Of whom nobody has told yet there is no row to wait for: this one says nothing.
  await tx.query(
    `insert into patient_stratum (patient_id, time_zone, told_at) values ($1, 'UTC', '-infinity') on conflict do nothing`,
    [patientId],
  )
  await tx.query('select from patient_stratum where patient_id = $1 for update', [patientId])
}

/** Whether a patient is known to have died: nothing that was told later says otherwise. */
export const hasDied = coalesced(async (tx: EntityManager, patientIds: readonly string[]) => {
  const rows: { id: string }[] = await tx.query(
    `select patient_id as id from patient_death death where patient_id = any($1) and not exists (
       select from patient_stratum later
        where later.patient_id = death.patient_id and not later.deceased and later.told_at > death.told_at)`,
    [patientIds],
  )
  const dead = new Set(rows.map(({ id }) => id))
  return patientIds.map((id) => dead.has(id))
})

/** Whether a death of a patient was ever told, be it taken back since. Asked after `keepStratum` has the patient's row. */
export const wasSaidDead = coalesced(async (tx: EntityManager, patientIds: readonly string[]) => {
  const rows: { id: string }[] = await tx.query(
    'select patient_id as id from patient_death where patient_id = any($1)',
    [patientIds],
  )
  const said = new Set(rows.map(({ id }) => id))
  return patientIds.map((id) => said.has(id))
})
