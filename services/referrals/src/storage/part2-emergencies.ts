import type { Payload } from '@baton/events/catalogue'
import type { Viewer } from '@baton/auth/viewer'
import type { EntityManager } from 'typeorm'
import type { Condition } from './visible-referrals.js'

/** Remembers an emergency for which the form of 42 CFR 2.51 was written. */
export async function keepEmergency(
  tx: EntityManager,
  { patientId, practitionerId, from, until }: Payload<'care-relationship.granted.v1'>,
): Promise<void> {
  await tx.query(
    `insert into part2_emergency (patient_id, practitioner_id, starts_at, ends_at)
     values ($1, $2, $3, coalesce($4::timestamptz, $3::timestamptz + interval '1 hour')) on conflict do nothing`,
    [patientId, practitionerId, from, until],
  )
}

/**
 * The condition that the viewer has such an emergency with a patient now. It opens Part 2 records, never counseling
 * notes (42 CFR 2.51, 2.11).
 */
export function inEmergency(
  viewer: Viewer,
  { column, now, nextParameter: n }: { column: string; now: Date; nextParameter: number },
): Condition {
  const sql = `exists (select from part2_emergency emergency where emergency.patient_id = ${column}
      and emergency.practitioner_id = $${n} and emergency.starts_at <= $${n + 1} and emergency.ends_at > $${n + 1})`
  return { sql, parameters: [viewer.id, now] }
}
