import type { Payload } from '@baton/events/catalogue'
import type { DataSource, EntityManager } from 'typeorm'
import type { ReplayJob } from '../domain/replay-job.js'

/** Keeps that a replay was asked for. */
export async function addReplayJob(
  tx: EntityManager,
  { id, from, requestedBy, requestedAt }: Omit<ReplayJob, 'sources'>,
): Promise<void> {
  await tx.query(
    `insert into replay_job (id, from_recorded, requested_by, requested_at) values ($1, $2, $3, $4)`,
    [id, from, requestedBy, requestedAt],
  )
}

/** Keeps how far an outbox was read; what comes late takes nothing back. Nothing is kept of a replay that is unknown here. */
export async function keepReplayProgress(
  tx: EntityManager,
  { replayId, source, read, total, sources, done }: Payload<'replay.progressed.v1'>,
): Promise<void> {
  await tx.query(
    `insert into replay_progress (replay_id, source, read, total, sources, done)
     select id, $2, $3, $4, $5, $6 from replay_job where id = $1
     on conflict (replay_id, source) do update set read = greatest(replay_progress.read, excluded.read),
       total = greatest(replay_progress.total, excluded.total), done = replay_progress.done or excluded.done`,
    [replayId, source, read, total, sources, done],
  )
}

/** Replays by their ids. */
export async function findReplayJobs(db: DataSource, ids: readonly string[]): Promise<readonly ReplayJob[]> {
  return db.query(
    `select j.id, j.from_recorded as "from", j.requested_by as "requestedBy", j.requested_at as "requestedAt",
            coalesce((select jsonb_agg(jsonb_build_object('source', p.source, 'read', p.read, 'total', p.total,
                      'done', p.done, 'sources', p.sources) order by p.source)
               from replay_progress p where p.replay_id = j.id), '[]') as sources
       from replay_job j where j.id = any ($1)`,
    [ids],
  )
}
