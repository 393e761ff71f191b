import type { EntityManager } from 'typeorm'
import type { CoveredColleague } from '../domain/covered-colleague.js'
import { CoveredColleagueEntity } from './covered-colleague.entity.js'

/** Keeps in whose place a cover stands. */
export async function keepCoveredColleague(tx: EntityManager, cover: CoveredColleague): Promise<void> {
  await tx.insert(CoveredColleagueEntity, cover)
}

/** The colleague in whose place somebody looked after a patient at a moment; null for nobody. */
export async function findCoveredColleague(
  tx: EntityManager,
  { patientId, coveringId, at }: { patientId: string; coveringId: string; at: Date },
): Promise<string | null> {
  const [cover]: { coveredId: string }[] = await tx.query(
    `select cover.covered_id as "coveredId"
       from covered_colleague cover
       join care_relationship care on care.patient_id = cover.patient_id and care.kind = 'COVERING'
        and care.practitioner_id = cover.covering_id and care.starts_at = cover.starts_at
      where cover.patient_id = $1 and cover.covering_id = $2 and cover.starts_at <= $3
        and (care.ends_at is null or care.ends_at > $3)
      order by cover.starts_at, cover.id limit 1`,
    [patientId, coveringId, at],
  )
  return cover?.coveredId ?? null
}
