import type { EntityManager } from 'typeorm'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import { findCoveredColleague } from '../../storage/covers.js'

/** Who made an attempt and when, and whom that person covered then. */
export async function madeBy(
  tx: EntityManager,
  { patientId, by, at }: { patientId: string; by: string | null; at: Date },
): Promise<Pick<ContactAttemptRow, 'attemptedAt' | 'attemptedBy' | 'onBehalfOf'>> {
  const onBehalfOf = by === null ? null : await findCoveredColleague(tx, { coveringId: by, patientId, at })
  return { attemptedAt: at, attemptedBy: by, onBehalfOf }
}
