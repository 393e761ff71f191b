import { patientFilter } from '@baton/auth/care-relationships'
import type { Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type {
  CandidateStatus,
  CandidateStepRow,
  DuplicateCandidateRow,
} from '../domain/duplicate-candidate.js'
import type { Asking } from './reach.js'
import { Where } from './where.js'

const COLUMNS = `candidate.id, candidate.version, candidate.added_id as "addedId", candidate.known_id as "knownId",
  candidate.score, candidate.verdict, candidate.reasons, candidate.status, candidate.found_at as "foundAt",
  candidate.settled_at as "settledAt", candidate.settled_by as "settledBy", candidate.settled_reason as "settledReason"`

/** Notes records that an import added: a sweep compares them with those that are known. */
export async function noteForComparison(tx: EntityManager, patientIds: readonly string[]): Promise<void> {
  if (patientIds.length === 0) return
  await tx.query(`insert into duplicate_check (added_id) select unnest($1::text[]) on conflict do nothing`, [
    patientIds,
  ])
}

/**
 * Takes some of the records that wait for a comparison; another worker takes others. While an import runs only those that
 * waited for ten minutes: the import goes first.
 */
export async function takeForComparison(tx: EntityManager, most: number): Promise<readonly string[]> {
  const [rows]: [{ id: string }[], number] = await tx.query(
    `delete from duplicate_check where added_id in (
       select added_id from duplicate_check
        where noted_at < clock_timestamp() - interval '10 minutes'
           or not exists (select 1 from import_job where status = 'RUNNING' and lease_until > clock_timestamp())
        order by noted_at, added_id limit $1 for update skip locked)
     returning added_id as id`,
    [most],
  )
  return rows.map(({ id }) => id)
}

/** Adds pairs that are not known yet, in whichever order; answers those that were added. */
export async function insertCandidates(
  tx: EntityManager,
  rows: readonly Pick<
    DuplicateCandidateRow,
    'id' | 'addedId' | 'knownId' | 'score' | 'verdict' | 'reasons' | 'foundAt'
  >[],
): Promise<readonly string[]> {
  if (rows.length === 0) return []
  const added: { id: string }[] = await tx.query(
    `insert into duplicate_candidate (id, added_id, known_id, score, verdict, reasons, found_at)
     select id, "addedId", "knownId", score, verdict, reasons, "foundAt" from jsonb_to_recordset($1::jsonb)
       as row (id text, "addedId" text, "knownId" text, score int, verdict text, reasons jsonb, "foundAt" timestamptz)
     on conflict do nothing returning id`,
    [JSON.stringify(rows)],
  )
  return added.map(({ id }) => id)
}

/** The pair of two records where it is open, held until the transaction ends. */
export async function lockOpenPair(
  tx: EntityManager,
  pair: readonly [string, string],
): Promise<DuplicateCandidateRow | null> {
  const rows: DuplicateCandidateRow[] = await tx.query(
    `select ${COLUMNS} from duplicate_candidate candidate where candidate.status = 'OPEN'
        and least(added_id, known_id) = least($1, $2) and greatest(added_id, known_id) = greatest($1, $2) for update`,
    [...pair],
  )
  return rows[0] ?? null
}

/** Writes down what speaks for a pair that is open, as a new version of it. */
export async function giveReasons(
  tx: EntityManager,
  { id, score, verdict, reasons }: Pick<DuplicateCandidateRow, 'id' | 'score' | 'verdict' | 'reasons'>,
): Promise<void> {
  await tx.query(
    `update duplicate_candidate set score = $2, verdict = $3, reasons = $4, version = version + 1 where id = $1`,
    [id, score, verdict, JSON.stringify(reasons)],
  )
}

/** Pairs of which the viewer may see both records, by id. */
export async function findVisibleCandidates(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly DuplicateCandidateRow[]> {
  const where = visiblePair(asking).and((n) => `candidate.id = any(${n})`, ids)
  return asking.db.query(
    `select ${COLUMNS} from duplicate_candidate candidate where ${where.sql}`,
    where.parameters,
  )
}

/** A page of the pairs of which the viewer may see both records, the likeliest first. */
export async function listCandidates(
  asking: Asking,
  status: CandidateStatus,
  page: Page,
): Promise<readonly DuplicateCandidateRow[]> {
  const where = visiblePair(asking).and((n) => `candidate.status = ${n}`, status)
  if (page.after)
    where.after(['(-candidate.score)::int', 'candidate.id::text'], { key: page.after, descending: false })
  return asking.db.query(
    `select ${COLUMNS} from duplicate_candidate candidate where ${where.sql}
      order by -candidate.score, candidate.id limit ${page.first + 1}`,
    where.parameters,
  )
}

/** The values of a pair that order a list. */
export function candidateKey({ score, id }: DuplicateCandidateRow): readonly string[] {
  return [String(-score), id]
}

/** One pair, held until the transaction ends. */
export async function lockCandidate(tx: EntityManager, id: string): Promise<DuplicateCandidateRow | null> {
  const rows: DuplicateCandidateRow[] = await tx.query(
    `select ${COLUMNS} from duplicate_candidate candidate where candidate.id = $1 for update`,
    [id],
  )
  return rows[0] ?? null
}

/** How a pair was settled. */
export interface Settling {
  readonly status: 'MERGED' | 'DISMISSED'
  readonly at: Date
  readonly by: string
  readonly reason: string
}

/** Settles one pair, held by the caller, and writes the move down. */
export async function settleCandidate(
  tx: EntityManager,
  { id, status: from }: Pick<DuplicateCandidateRow, 'id' | 'status'>,
  { status, at, by, reason }: Settling,
): Promise<void> {
  await tx.query(
    `with settled as (
       update duplicate_candidate set status = $2, settled_at = $3, settled_by = $4, settled_reason = $5, version = version + 1
        where id = $1 returning version)
     insert into duplicate_candidate_step (candidate_id, version, at, by, from_status, to_status, reason)
     select $1, version, $3, $4, $6, $2, $5 from settled`,
    [id, status, at, by, reason, from],
  )
}

/** The moves of some pairs, first one first. */
export async function candidateStepsOf(
  db: DataSource,
  candidateIds: readonly string[],
): Promise<readonly CandidateStepRow[]> {
  return db.query(
    `select candidate_id as "candidateId", version, at, by, from_status as "fromStatus", to_status as "toStatus", reason
       from duplicate_candidate_step where candidate_id = any($1) order by candidate_id, version`,
    [candidateIds],
  )
}

/** Settles the pair of two records, if somebody found it; answers its id when it was open until now. */
export async function settlePair(
  tx: EntityManager,
  pair: readonly [string, string],
  settling: Settling,
): Promise<readonly string[]> {
  const rows: Pick<DuplicateCandidateRow, 'id' | 'status'>[] = await tx.query(
    `select id, status from duplicate_candidate
      where least(added_id, known_id) = least($1, $2) and greatest(added_id, known_id) = greatest($1, $2) for update`,
    [...pair],
  )
  for (const row of rows) if (row.status !== settling.status) await settleCandidate(tx, row, settling)
  return rows.filter(({ status }) => status === 'OPEN').map(({ id }) => id)
}

function visiblePair({ viewer, now }: Asking): Where {
  const where = new Where()
  for (const column of ['candidate.added_id', 'candidate.known_id']) {
    const place = { column, now, nextParameter: where.parameters.length + 1 }
    const reach = patientFilter(viewer, 'demographics', place)
    where.andAll(reach.sql, reach.parameters)
  }
  return where
}
