import type { DataSource } from 'typeorm'
import { catalogue, isEventType, type EventType } from './catalogue.js'
import type { DomainEvent } from './event.js'
import { FLOOD_WAITS } from './floods.js'

/** So long after an event has come its nudge is first; then the sweep looks at it. */
export const NUDGE_FIRST_MS = 1_000

/** A handler per event type that this service listens to. Each may run twice; `handleOnce` makes that harmless. */
export type EventHandlers<Deps> = { [T in EventType]?: (deps: Deps, event: DomainEvent<T>) => Promise<void> }

interface InboxRow {
  id: string
  source: string
  type: string
  subject: string
  patientId: string | null
  occurredAt: Date
  recordedAt: Date
  payload: unknown
  trace: string | null
}

const COLUMNS = `id, source, type, subject, patient_id as "patientId", occurred_at as "occurredAt",
  recorded_at as "recordedAt", payload, trace`

/** The waiting events of these ids, oldest arrival first; not those that were handled already, are dead or unknown. */
export async function findWaiting(db: DataSource, ids: readonly string[]): Promise<readonly DomainEvent[]> {
  const rows: InboxRow[] = await db.query(
    `select ${COLUMNS} from inbox where id = any($1) and handled_at is null and dead_at is null order by arrival`,
    [ids],
  )
  return readable(db, rows)
}

/**
 * Waiting events whose turn has come, oldest arrival first; where nothing more has come of a flood for a while, the events of
 * the flood, too.
 */
export async function findDue(db: DataSource, limit: number): Promise<readonly DomainEvent[]> {
  const ahead = (await isFloodOver(db)) ? FLOOD_WAITS.latestMs : 0
  const rows: InboxRow[] = await db.query(
    `select ${COLUMNS} from inbox
      where handled_at is null and dead_at is null and next_attempt_at <= now() + $2 * interval '1 millisecond'
        and (attempts = 0 or next_attempt_at <= now())
      order by next_attempt_at, arrival limit $1`,
    [limit, ahead],
  )
  return readable(db, rows)
}

/** Whether events of a flood wait and the last of them came a while ago; an index tells. What waits for a nudge is none. */
async function isFloodOver(db: DataSource): Promise<boolean> {
  const [last]: { isOver: boolean }[] = await db.query(
    `select next_attempt_at between now() + interval '2 seconds' and now() + $1 * interval '1 millisecond' as "isOver"
       from inbox where handled_at is null and dead_at is null and attempts = 0
      order by next_attempt_at desc limit 1`,
    [FLOOD_WAITS.latestMs + NUDGE_FIRST_MS - FLOOD_WAITS.lullMs],
  )
  return last?.isOver ?? false
}

/** The event whose turn it has been for longest, and since when; null when none is due. It changes whenever one is handled or tried. */
export async function firstInLine(db: DataSource): Promise<string | null> {
  const [row]: { turn: string }[] = await db.query(
    `select id || ' ' || next_attempt_at as turn from inbox
      where handled_at is null and dead_at is null and next_attempt_at <= now()
      order by next_attempt_at, arrival limit 1`,
  )
  return row?.turn ?? null
}

/** Whether more events than a number have come and nobody has looked at them yet. */
export async function isBehind(db: DataSource, byMoreThan: number): Promise<boolean> {
  const rows: unknown[] = await db.query(
    `select 1 from inbox where handled_at is null and dead_at is null and attempts = 0 offset $1 limit 1`,
    [byMoreThan],
  )
  return rows.length > 0
}

/** How many events wait, how long the oldest has waited in seconds, and how many are dead. */
export async function inboxDepth(
  db: DataSource,
): Promise<{ waiting: number; oldestSeconds: number; dead: number }> {
  const [row]: { waiting: number; oldestSeconds: number; dead: number }[] = await db.query(
    `select count(*) filter (where handled_at is null and dead_at is null)::int as waiting,
            coalesce(extract(epoch from now() - min(received_at) filter (where handled_at is null and dead_at is null)), 0)::float8 as "oldestSeconds",
            count(*) filter (where dead_at is not null)::int as dead
       from inbox where handled_at is null`,
  )
  return row ?? { waiting: 0, oldestSeconds: 0, dead: 0 }
}

const MOST_ATTEMPTS = 20

/** Notes why an event could not be handled and when to try again; after twenty attempts it is dead until replayed. */
export async function postpone(
  db: DataSource,
  id: string,
  failure: { reason: string; retry: boolean },
): Promise<void> {
  await db.query(
    `update inbox set attempts = attempts + 1, last_error = $2,
            next_attempt_at = now() + least(interval '1 minute', interval '100 milliseconds' * power(2, least(attempts, 12))),
            dead_at = case when not $3 and attempts + 1 >= $4 then now() end
      where id = $1 and handled_at is null`,
    [id, failure.reason.slice(0, 500), failure.retry, MOST_ATTEMPTS],
  )
}

/** One event that nobody can read holds up none of the others: it is postponed like one that could not be handled. */
async function readable(db: DataSource, rows: readonly InboxRow[]): Promise<readonly DomainEvent[]> {
  const events: DomainEvent[] = []
  for (const row of rows) {
    try {
      events.push(eventOf(row))
    } catch {
      await postpone(db, row.id, { reason: 'unreadable', retry: false })
    }
  }
  return events
}

/** Types are earned here: a stored payload that no longer fits its version throws with the event's id. */
function eventOf(row: InboxRow): DomainEvent {
  if (!isEventType(row.type)) throw new Error(`Event ${row.id} has the unknown type ${row.type}.`)
  const payload = catalogue[row.type].parse(row.payload)
  return { ...row, type: row.type, payload } // the payload was parsed by the schema of this type
}
