import type { DataSource, EntityManager } from 'typeorm'
import type { CoverRow } from '../domain/cover.js'
import type { TakenBack } from '../domain/duty.js'
import type { Carer } from './caseloads.js'

const COLUMNS = `cover.id, cover.version, cover.covered_id as "coveredId", cover.covering_id as "coveringId", cover.scope,
  cover.starts_at as "startsAt", cover.ends_at as "endsAt", cover.reason, cover.granted_by as "grantedBy",
  cover.granted_at as "grantedAt", cover.revoked_at as "revokedAt", cover.revoked_by as "revokedBy",
  cover.revoked_reason as "revokedReason",
  (select count(*)::int from coverage_patient where coverage_id = cover.id and ended_at is null) as patients`

/** Covers by id. */
export async function findCovers(
  db: DataSource | EntityManager,
  ids: readonly string[],
): Promise<readonly CoverRow[]> {
  return db.query(`select ${COLUMNS} from coverage_assignment cover where id = any($1)`, [ids])
}

/** The covers that stand or are planned, by beginning; only those that somebody gives or is given, if one is named. */
export async function listCovers(
  db: DataSource | EntityManager,
  { personId, at }: { personId: string | null; at: Date },
): Promise<readonly CoverRow[]> {
  return db.query(
    `select ${COLUMNS} from coverage_assignment cover
      where revoked_at is null and ends_at > $1 and ($2::text is null or $2 in (covered_id, covering_id))
      order by starts_at, id limit 200`,
    [at, personId],
  )
}

/** The colleague in whose place somebody looked after a patient at a moment; null for nobody. */
export async function findCoveredColleague(
  tx: EntityManager,
  { coveringId, patientId, at }: { coveringId: string; patientId: string; at: Date },
): Promise<string | null> {
  const [cover]: { coveredId: string }[] = await tx.query(
    `select cover.covered_id as "coveredId"
       from coverage_assignment cover join coverage_patient covered on covered.coverage_id = cover.id
      where cover.covering_id = $1 and covered.patient_id = $2 and coalesce(covered.starts_at, cover.starts_at) <= $3
        and least(cover.ends_at, cover.revoked_at, covered.ended_at) > $3
      order by cover.starts_at, cover.id limit 1`,
    [coveringId, patientId, at],
  )
  return cover?.coveredId ?? null
}

/**
 * Whom somebody coordinates at a moment, each once (clocks of two machines may have written two periods of one
 * assignment that overlap); only those at high risk if that is all that is covered.
 */
export async function findCoverable(
  tx: EntityManager,
  request: { coveredId: string; scope: CoverRow['scope']; at: Date },
): Promise<readonly string[]> {
  const rows: { patientId: string }[] = await tx.query(
    `select distinct care.patient_id as "patientId" from care_relationship care
       left join patient_risk risk on risk.patient_id = care.patient_id
      where care.practitioner_id = $1 and care.kind = 'COORDINATOR' and care.starts_at <= $2
        and (care.ends_at is null or care.ends_at > $2)
        and ($3 = 'ALL' or coalesce(risk.override_tier, risk.computed_tier) = 'HIGH')
      order by care.patient_id`,
    [request.coveredId, request.at, request.scope],
  )
  return rows.map(({ patientId }) => patientId)
}

/** Writes a cover; whom it opens is written beside it. */
export async function insertCover(
  tx: EntityManager,
  cover: Omit<CoverRow, 'version' | 'patients' | 'revokedAt' | 'revokedBy' | 'revokedReason'>,
): Promise<void> {
  const { id, coveredId, coveringId, scope, startsAt, endsAt, reason, grantedBy, grantedAt } = cover
  await tx.query(
    `insert into coverage_assignment (id, covered_id, covering_id, scope, starts_at, ends_at, reason, granted_by, granted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, coveredId, coveringId, scope, startsAt, endsAt, reason, grantedBy, grantedAt],
  )
}

/** Ends a cover early; answers the relationships that it had opened and that are not over. */
export async function revokeCoverRow(
  tx: EntityManager,
  { id, by, at, reason }: TakenBack & { readonly id: string },
): Promise<readonly Carer[]> {
  await tx.query(
    `update coverage_assignment set revoked_at = $3, revoked_by = $2, revoked_reason = $4, version = version + 1
      where id = $1`,
    [id, by, at, reason],
  )
  return tx.query(
    `select care.patient_id as "patientId", care.practitioner_id as "practitionerId", care.kind, care.starts_at as "startsAt"
       from coverage_assignment cover join coverage_patient covered on covered.coverage_id = cover.id
       join care_relationship care on care.patient_id = covered.patient_id and care.practitioner_id = cover.covering_id
        and care.kind = 'COVERING' and care.starts_at = coalesce(covered.starts_at, cover.starts_at)
      where cover.id = $1 and care.ends_at > $2 order by care.patient_id`,
    [id, at],
  )
}

/** Ends every cover that somebody gives or is going to give; what they opened is ended by the caller. */
export async function revokeCoversBy(
  tx: EntityManager,
  { practitionerId, by, at, reason }: TakenBack & { readonly practitionerId: string },
): Promise<void> {
  await tx.query(
    `update coverage_assignment set revoked_at = $3, revoked_by = $2, revoked_reason = $4, version = version + 1
      where covering_id = $1 and revoked_at is null and ends_at > $3`,
    [practitionerId, by, at, reason],
  )
}
