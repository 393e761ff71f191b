import type { DataSource, EntityManager } from 'typeorm'
import type { StatusMoveRow } from '../domain/status-move.js'

/** Adds moves, in order: one statement for any number. */
export async function insertMoves(tx: EntityManager, moves: readonly StatusMoveRow[]): Promise<void> {
  if (moves.length === 0) return
  await tx.query(
    `insert into status_move (subject_id, at, by, from_status, to_status, reason)
     select "subjectId", at, by, "from", "to", reason from jsonb_to_recordset($1::jsonb)
       as row ("subjectId" text, at timestamptz, by text, "from" text, "to" text, reason text)`,
    [JSON.stringify(moves)],
  )
}

/** The moves of these encounters or coverages, oldest first. */
export async function movesOf(
  db: DataSource,
  subjectIds: readonly string[],
): Promise<readonly StatusMoveRow[]> {
  return db.query(
    `select subject_id as "subjectId", at, by, from_status as "from", to_status as "to", reason
       from status_move where subject_id = any($1) order by subject_id, id`,
    [subjectIds],
  )
}
