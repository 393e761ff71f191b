import type { EntityManager } from 'typeorm'
import type { Carer } from './caseloads.js'

/** A cover that a patient comes under. */
export interface OpenCover {
  readonly id: string
  readonly coveredId: string
  readonly coveringId: string
  readonly endsAt: Date
  /** From when the patient is covered: never the instant of an earlier time, which has ended. */
  readonly startsAt: Date
}

/** The covers of a coordinator, running or planned, that a patient who is new to the coordinator belongs to. */
export async function coversForPatient(
  tx: EntityManager,
  { coveredId, patientId, at }: { coveredId: string; patientId: string; at: Date },
): Promise<readonly OpenCover[]> {
  return tx.query(
    `select cover.id, cover.covered_id as "coveredId", cover.covering_id as "coveringId", cover.ends_at as "endsAt",
            greatest($3, cover.starts_at, coalesce(known.starts_at, cover.starts_at)
              + case when known.coverage_id is null then interval '0' else interval '1 millisecond' end) as "startsAt"
       from coverage_assignment cover
       left join coverage_patient known on known.coverage_id = cover.id and known.patient_id = $2
      where cover.covered_id = $1 and cover.revoked_at is null and cover.ends_at > $3
        and (known.coverage_id is null or known.ended_at is not null)
        and (cover.scope = 'ALL' or exists (select 1 from patient_risk risk where risk.patient_id = $2
              and coalesce(risk.override_tier, risk.computed_tier) = 'HIGH'))
      order by cover.id for update of cover`,
    [coveredId, patientId, at],
  )
}

/** Of these patients, those whose coordinator's high-risk list somebody covers, now or later. */
export async function findHighRiskCovered(
  tx: EntityManager,
  { patientIds, at }: { patientIds: readonly string[]; at: Date },
): Promise<readonly { patientId: string; coveredId: string }[]> {
  return tx.query(
    `select distinct care.patient_id as "patientId", cover.covered_id as "coveredId"
       from coverage_assignment cover join care_relationship care on care.practitioner_id = cover.covered_id
      where cover.scope = 'HIGH_RISK' and cover.revoked_at is null and cover.ends_at > $2
        and care.kind = 'COORDINATOR' and care.patient_id = any($1)
        and care.starts_at <= $2 and (care.ends_at is null or care.ends_at > $2)
      order by 1, 2`,
    [patientIds, at],
  )
}

/**
 * From when somebody may cover these patients, not before an instant. A beginning that another cover of one of them by the
 * same person took is that one's alone: else the earlier end, or a revocation, of either were the end of both.
 */
export async function findFreeBeginning(
  tx: EntityManager,
  { coveringId, patientIds, from }: { coveringId: string; patientIds: readonly string[]; from: Date },
): Promise<Date> {
  const [last]: { free: Date | null }[] = await tx.query(
    `select max(starts_at) + interval '1 millisecond' as free from care_relationship
      where patient_id = any($2) and practitioner_id = $1 and kind = 'COVERING'
        and starts_at >= $3 and starts_at < $3::timestamptz + interval '1 second'`,
    [coveringId, patientIds, from],
  )
  return last?.free ?? from
}

/** Writes down which patients come under a cover, and from when. */
export async function addCoveredPatients(
  tx: EntityManager,
  { id, startsAt }: Pick<OpenCover, 'id' | 'startsAt'>,
  patientIds: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into coverage_patient (coverage_id, patient_id, starts_at) select $1, unnest($2::text[]), $3
     on conflict (coverage_id, patient_id) do update set starts_at = excluded.starts_at, ended_at = null`,
    [id, patientIds, startsAt],
  )
}

/** Takes a patient out of the covers of former coordinators; answers the relationships that these had opened. */
export async function endCoveredPatient(
  tx: EntityManager,
  { coveredIds, patientId, at }: { coveredIds: readonly string[]; patientId: string; at: Date },
): Promise<readonly Carer[]> {
  const [ended]: [Carer[], number] = await tx.query(
    `update coverage_patient covered set ended_at = $3
       from coverage_assignment cover
      where cover.id = covered.coverage_id and covered.patient_id = $2 and covered.ended_at is null
        and cover.covered_id = any($1) and cover.revoked_at is null and cover.ends_at > $3
      returning covered.patient_id as "patientId", cover.covering_id as "practitionerId", 'COVERING' as kind,
        coalesce(covered.starts_at, cover.starts_at) as "startsAt"`,
    [coveredIds, patientId, at],
  )
  return ended
}

/** The covers, running or planned, that a record is under and its survivor is not. */
export async function coversToBring(
  tx: EntityManager,
  { mergedId, survivorId, at }: { mergedId: string; survivorId: string; at: Date },
): Promise<readonly OpenCover[]> {
  return tx.query(
    `select cover.id, cover.covered_id as "coveredId", cover.covering_id as "coveringId", cover.ends_at as "endsAt",
            greatest($3::timestamptz, cover.starts_at) as "startsAt"
       from coverage_patient covered join coverage_assignment cover on cover.id = covered.coverage_id
      where covered.patient_id = $1 and covered.ended_at is null and cover.revoked_at is null and cover.ends_at > $3
        and not exists (select 1 from coverage_patient own
          where own.coverage_id = cover.id and own.patient_id = $2 and own.ended_at is null)
      order by cover.id for update of cover`,
    [mergedId, survivorId, at],
  )
}

/** For whom somebody stands in with a patient, now or later. */
export async function whoIsCoveredFor(
  tx: EntityManager,
  { patientId, at }: { patientId: string; at: Date },
): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct cover.covered_id as id from coverage_patient covered
       join coverage_assignment cover on cover.id = covered.coverage_id
      where covered.patient_id = $1 and covered.ended_at is null and cover.revoked_at is null and cover.ends_at > $2`,
    [patientId, at],
  )
  return rows.map(({ id }) => id)
}
