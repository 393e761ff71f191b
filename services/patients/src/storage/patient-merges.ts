import type { DataSource, EntityManager } from 'typeorm'
import type { PatientMergeRow } from '../domain/patient-merge.js'

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
  const { id, survivorId, mergedId, reason, mergedAt, mergedBy } = merge
  await pointAt(tx, { survivorId, mergedId, target: survivorId })
  await tx.query(
    `insert into patient_merge (id, survivor_id, merged_id, reason, merged_at, merged_by) values ($1, $2, $3, $4, $5, $6)`,
    [id, survivorId, mergedId, reason, mergedAt, mergedBy],
  )
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
            merged_at as "mergedAt", merged_by as "mergedBy", unmerged_at as "unmergedAt",
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
