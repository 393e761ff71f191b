import type { DataSource, EntityManager } from 'typeorm'
import type { MergeCarer, PatientMergeRow } from '../domain/patient-merge.js'

/** A record as merging sees it. */
export interface MergeableRecord {
  readonly id: string
  readonly version: number
  /** The record that stands for it; null when it stands for itself. */
  readonly mergedIntoId: string | null
}

/** Holds records until the transaction ends, always in one order, so that two merges never wait for each other. */
export async function lockRecords(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MergeableRecord>> {
  const rows: MergeableRecord[] = await tx.query(
    `select id, version, merged_into_id as "mergedIntoId" from patient where id = any($1) order by id for update`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Writes down that a record is merged from now on; both records get a new version. */
export async function insertMerge(
  tx: EntityManager,
  merge: Omit<PatientMergeRow, 'unmergedAt' | 'unmergedBy' | 'unmergeReason'>,
): Promise<void> {
  const { id, survivorId, mergedId, reason, mergedAt, mergedBy, carers, preferences } = merge
  await pointAt(tx, { survivorId, mergedId, target: survivorId })
  await tx.query(
    `insert into patient_merge (id, survivor_id, merged_id, reason, merged_at, merged_by, carers, preferences)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      survivorId,
      mergedId,
      reason,
      mergedAt,
      mergedBy,
      JSON.stringify(carers),
      preferences && JSON.stringify(preferences),
    ],
  )
}

/**
 * Who looks after a record at a moment and after another one not: what a merge gives them. An emergency ends by itself, covers
 * are brought one by one, and a proxy grant that is to begin later begins with the survivor.
 */
export async function findCarersToBring(
  tx: EntityManager,
  { mergedId, survivorId, at }: { mergedId: string; survivorId: string; at: Date },
): Promise<readonly MergeCarer[]> {
  return tx.query(
    `select care.practitioner_id as "practitionerId", case when care.kind = 'COORDINATOR' and exists (
              select 1 from care_relationship own where own.patient_id = $2 and own.kind = 'COORDINATOR'
                 and own.starts_at <= $3 and (own.ends_at is null or own.ends_at > $3)) then 'CARE_TEAM' else care.kind end as kind,
            to_json(greatest($3::timestamptz, care.starts_at)) as "startsAt", to_json(care.ends_at) as "endsAt", care.scopes
       from care_relationship care
      where care.patient_id = $1 and care.kind in ('COORDINATOR', 'CARE_TEAM', 'PROXY')
        and (care.starts_at <= $3 or care.kind = 'PROXY')
        and (care.ends_at is null or care.ends_at > greatest($3, care.starts_at))
        and not exists (select 1 from care_relationship own where own.patient_id = $2
          and own.practitioner_id = care.practitioner_id and own.kind in ('COORDINATOR', 'CARE_TEAM', 'PROXY')
          and own.scopes is not distinct from care.scopes and own.starts_at <= greatest($3, care.starts_at)
          and (own.ends_at is null or own.ends_at > greatest($3, care.starts_at)))
      order by care.practitioner_id, care.kind, care.starts_at`,
    [mergedId, survivorId, at],
  )
}

type MergeInForce = Pick<PatientMergeRow, 'survivorId' | 'carers' | 'preferences' | 'mergedAt'>

/** What the merge in force gave to the survivor; null when the record stands for itself. */
export async function findMergeInForce(tx: EntityManager, mergedId: string): Promise<MergeInForce | null> {
  const rows: MergeInForce[] = await tx.query(
    `select survivor_id as "survivorId", carers, preferences, merged_at as "mergedAt" from patient_merge
      where merged_id = $1 and unmerged_at is null`,
    [mergedId],
  )
  return rows[0] ?? null
}

/** Writes down that a record stands for itself again; both records get a new version. */
export async function endMerge(
  tx: EntityManager,
  parting: { survivorId: string; mergedId: string; at: Date; by: string; reason: string },
): Promise<void> {
  const { survivorId, mergedId, at, by, reason } = parting
  await pointAt(tx, { survivorId, mergedId, target: null })
  await tx.query(
    `update patient_merge set unmerged_at = $2, unmerged_by = $3, unmerge_reason = $4
      where merged_id = $1 and unmerged_at is null`,
    [mergedId, at, by, reason],
  )
}

/** Every merge that each of these records was part of, as survivor or as the merged one, oldest first. */
export async function mergesOf(
  db: DataSource,
  patientIds: readonly string[],
): Promise<readonly (PatientMergeRow & { patientId: string })[]> {
  return db.query(
    `select owner.id as "patientId", merge.id, survivor_id as "survivorId", merged_id as "mergedId", reason,
            merged_at as "mergedAt", merged_by as "mergedBy", carers, preferences, unmerged_at as "unmergedAt",
            unmerged_by as "unmergedBy", unmerge_reason as "unmergeReason"
       from unnest($1::text[]) as owner (id)
       join patient_merge merge on merge.survivor_id = owner.id or merge.merged_id = owner.id
      order by merged_at, merge.id`,
    [patientIds],
  )
}

async function pointAt(
  tx: EntityManager,
  { survivorId, mergedId, target }: { survivorId: string; mergedId: string; target: string | null },
): Promise<void> {
  await tx.query('update patient set merged_into_id = $2, version = version + 1 where id = $1', [
    mergedId,
    target,
  ])
  await tx.query('update patient set version = version + 1 where id = $1', [survivorId])
}
