import type pg from 'pg'
import { isEventType, type Payload } from './catalogue.js'
import { deliver, type Nudge, type OutboxRow, type RelayConnections } from './relay.js'
import { SUBSCRIPTIONS, type Listener, type Source } from './subscriptions.js'

interface Replay {
  readonly id: string
  readonly listener: Listener
  readonly from: Date | null
  readonly xid: string
  readonly sequence: string
  readonly read: number
  readonly total: number | null
}

const BATCH = 500

/**
 * Copies the next events of one outbox to a listener that wants everything told once more, and tells it how far that is.
 * What the listener has, its inbox knows by the event's id: only what is missing is handled. Returns how many it read.
 */
export async function replayOnce(
  connections: RelayConnections,
  source: Source,
  nudge: Nudge,
): Promise<number> {
  const { positions, outboxes, inboxes } = connections
  const replay = await nextReplay(positions, source)
  const outbox = outboxes.get(source)
  const inbox = replay ? inboxes.get(replay.listener) : undefined
  if (!replay || !outbox || !inbox) return 0
  const total = replay.total ?? (await countRows(outbox, replay.from))
  const rows = await nextRows(outbox, replay)
  const wanted = rows.filter(({ type }) => isEventType(type) && SUBSCRIPTIONS[type].includes(replay.listener))
  if (wanted.length > 0) await deliver(inbox, { source, rows: wanted })
  const read = replay.read + rows.length
  const done = rows.length < BATCH
  const progress = progressOf(replay, { source, read, total, done, sources: outboxes.size })
  await deliver(inbox, { source: 'relay', rows: [progress] })
  await moveReplay(positions, replay, { source, read, total, done, last: rows.at(-1) })
  await nudge(replay.listener, [...wanted.map(({ id }) => id), progress.id])
  return rows.length
}

async function nextReplay(positions: pg.Pool, source: Source): Promise<Replay | null> {
  const found = await positions.query<Replay>(
    `select id, listener, from_recorded as "from", xid::text, sequence::text, read, total from replay
      where source = $1 and done_at is null order by id limit 1`,
    [source],
  )
  return found.rows[0] ?? null
}

async function countRows(outbox: pg.Pool, from: Date | null): Promise<number> {
  const found = await outbox.query<{ total: number }>(
    `select count(*)::int as total from outbox where $1::timestamptz is null or recorded_at >= $1`,
    [from],
  )
  return found.rows[0]?.total ?? 0
}

/** In the order in which they were told; what is told from now on the relay brings anyway. */
async function nextRows(outbox: pg.Pool, { xid, sequence, from }: Replay): Promise<readonly OutboxRow[]> {
  const rows = await outbox.query<OutboxRow>(
    `select xid::text, sequence::text, id, type, subject, patient_id, occurred_at, recorded_at, payload from outbox
      where (xid, sequence) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
        and ($3::timestamptz is null or recorded_at >= $3)
      order by outbox.xid, outbox.sequence limit $4`,
    [xid, sequence, from, BATCH],
  )
  return rows.rows
}

interface Progress {
  readonly source: Source
  readonly read: number
  readonly total: number
  readonly done: boolean
}

/** The same progress has the same id: told again after a crash, it is known. */
function progressOf({ id }: Replay, { sources, ...progress }: Progress & { sources: number }): OutboxRow {
  const at = new Date(0)
  const payload: Payload<'replay.progressed.v1'> = { replayId: id, sources, ...progress }
  const { source, read, done } = progress
  return {
    xid: '0',
    sequence: '0',
    id: `${id}.${source}.${read}${done ? '.done' : ''}`,
    type: 'replay.progressed.v1',
    subject: id,
    patient_id: null,
    occurred_at: at,
    recorded_at: at,
    payload,
    trace: null,
  }
}

async function moveReplay(
  positions: pg.Pool,
  { id, xid, sequence }: Replay,
  { source, read, total, done, last }: Progress & { last: OutboxRow | undefined },
): Promise<void> {
  await positions.query(
    `update replay set xid = $3::xid8, sequence = $4, read = $5, total = $6, done_at = case when $7 then now() end
      where id = $1 and source = $2`,
    [id, source, last?.xid ?? xid, last?.sequence ?? sequence, read, total, done],
  )
}
