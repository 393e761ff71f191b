import type { EntityManager } from 'typeorm'
import type { Staffing } from '../domain/staffing.js'

/** Keeps how much somebody works. */
export async function addStaffing(
  tx: EntityManager,
  { id, practitionerId, fullTimeEquivalent, startsOn }: Staffing,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await tx.query(
    `insert into staffing (id, practitioner_id, full_time_equivalent, starts_on, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, practitionerId, fullTimeEquivalent, startsOn, at, by],
  )
}
