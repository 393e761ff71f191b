import type { EntityManager } from 'typeorm'
import type { TransitionDeadline } from '../domain/transition-deadline.js'
import type { Database } from './reader.js'
import { TransitionDeadlineEntity } from './transition-deadline.entity.js'

const COLUMNS = `d.id, d.episode_id as "episodeId", d.rule, d.source, d.started_at as "startedAt", d.due_at as "dueAt",
  d.time_zone as "timeZone", d.extended_by as "extendedBy", d.status, d.met_at as "metAt"`

/** Starts clocks. */
export async function addDeadlines(
  tx: EntityManager,
  deadlines: readonly TransitionDeadline[],
): Promise<void> {
  await tx.insert(TransitionDeadlineEntity, [...deadlines])
}

/** The clocks of these episodes, soonest due first. One statement. */
export async function findDeadlines(
  db: Database,
  episodeIds: readonly string[],
): Promise<readonly TransitionDeadline[]> {
  return db.query(
    `select ${COLUMNS} from transition_deadline d where d.episode_id = any($1) order by d.due_at, d.id`,
    [episodeIds],
  )
}

/** The episodes with a clock that ran out unnoticed, longest overdue first. */
export async function findOverdueEpisodes(
  db: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  // A deadline of 23:59:59 includes that second.
  const rows: { id: string }[] = await db.query(
    `select d.episode_id as id from transition_deadline d
      where d.status = 'RUNNING' and d.due_at <= $1::timestamptz - interval '1 second'
      group by d.episode_id order by min(d.due_at) limit $2`,
    [now, limit],
  )
  return rows.map((row) => row.id)
}

/** Writes how a clock stands. */
export async function setDeadlineStatus(
  tx: EntityManager,
  id: string,
  { status, metAt }: Pick<TransitionDeadline, 'status' | 'metAt'>,
): Promise<void> {
  await tx.update(TransitionDeadlineEntity, { id }, { status, metAt })
}
