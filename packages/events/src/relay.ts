import type pg from 'pg'
import { SUBSCRIPTIONS, type Listener, type Source } from './subscriptions.js'
import { FLOOD_WAITS, partFlood } from './floods.js'
import { NUDGE_FIRST_MS } from './inbox.js'
import { noteReplays } from './replay-requests.js'
import { noteUnknown } from './unknown-events.js'

/** Where the relay reads, writes and remembers, all with its own role. */
export interface RelayConnections {
  outboxes: ReadonlyMap<Source, pg.Pool>
  inboxes: ReadonlyMap<Listener, pg.Pool>
  positions: pg.Pool
  /** Who listens to what: what this version knows, unless told. */
  subscriptions?: Readonly<Record<string, readonly Listener[]>>
}

/** Told after events reached an inbox: ids only. May fail; the listener's sweep finds what no nudge reached. */
export type Nudge = (listener: Listener, inboxIds: readonly string[]) => Promise<void>

/** A row of an outbox. */
export interface OutboxRow {
  xid: string
  sequence: string
  id: string
  type: string
  subject: string
  patient_id: string | null
  occurred_at: Date
  recorded_at: Date
  payload: unknown
  trace: string | null
}

const BATCH = 500

/** The columns of a row of an outbox. */
export const OUTBOX_ROW =
  'xid::text, sequence::text, id, type, subject, patient_id, occurred_at, recorded_at, payload, trace'

/**
 * Copies the next events of one outbox into the inboxes of their listeners and moves the position. Killed at any
 * instant it copies the same events again, and the inboxes' unique ids make that harmless. Where events stand that only a
 * newer relay knows is noted for it. Returns how many it read.
 */
export async function relayOnce(
  connections: RelayConnections,
  source: Source,
  nudge: Nudge,
): Promise<number> {
  const rows = await nextRows(connections, source)
  const last = rows.at(-1)
  if (!last) return 0
  const { atOnce, later } = partFlood(rows)
  for (const [listener, pool] of connections.inboxes) {
    const then = later.filter(({ type }) => listensTo(connections, listener, type))
    if (then.length > 0) await deliver(pool, { source, rows: then, inMs: FLOOD_WAITS.latestMs })
  }
  await bring(connections, source, { rows: atOnce, nudge })
  await noteReplays(connections.positions, connections.outboxes.keys(), rows)
  const { subscriptions = SUBSCRIPTIONS } = connections
  const unknown = rows.filter(({ type }) => !Object.hasOwn(subscriptions, type))
  await noteUnknown(connections.positions, source, unknown)
  await move(connections.positions, source, last)
  return rows.length
}

/** Copies events into the inboxes of those who listen to them, and nudges them. */
export async function bring(
  connections: RelayConnections,
  source: Source,
  { rows, nudge }: { readonly rows: readonly OutboxRow[]; readonly nudge: Nudge },
): Promise<void> {
  for (const [listener, pool] of connections.inboxes) {
    const own = rows.filter(({ type }) => listensTo(connections, listener, type))
    if (own.length === 0) continue
    await deliver(pool, { source, rows: own })
    await nudge(
      listener,
      own.map(({ id }) => id),
    )
  }
}

function listensTo(
  { subscriptions = SUBSCRIPTIONS }: RelayConnections,
  listener: Listener,
  type: string,
): boolean {
  return Object.hasOwn(subscriptions, type) && (subscriptions[type]?.includes(listener) ?? false)
}

/* Asked ten times a second of each outbox, mostly for nothing: planning them took three to four times as long as the answer. */
const POSITION = {
  name: 'position of an outbox',
  text: 'select xid::text, sequence::text from relay_position where source = $1',
}
const NEXT_ROWS = {
  name: 'next rows of an outbox',
  text: `select ${OUTBOX_ROW} from outbox
    where (xid, sequence) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by outbox.xid, outbox.sequence limit $3`,
}

/**
 * Rows below the oldest running transaction, in (transaction, sequence) order: nothing can appear behind them later. The
 * order names the table, for the columns of the answer are text, by which 10 comes before 9 and rows would be skipped.
 */
async function nextRows(connections: RelayConnections, source: Source): Promise<readonly OutboxRow[]> {
  const outbox = connections.outboxes.get(source)
  if (!outbox) throw new Error(`No connection to the outbox of ${source} was given.`)
  const found = await connections.positions.query<{ xid: string; sequence: string }>({
    ...POSITION,
    values: [source],
  })
  const position = found.rows[0] ?? { xid: '0', sequence: '0' }
  const rows = await outbox.query<OutboxRow>({
    ...NEXT_ROWS,
    values: [position.xid, position.sequence, BATCH],
  })
  return rows.rows
}

/** Rows for an inbox; their turn is in so many milliseconds, at once if nothing is said. */
interface Mail {
  readonly source: string
  readonly rows: readonly OutboxRow[]
  readonly inMs?: number
}

/**
 * Puts rows into an inbox; the sweep looks at them a second after their turn. No conflict target is named: the relay's role
 * may insert into the inbox but not read it.
 */
export async function deliver(inbox: pg.Pool, { source, rows, inMs = 0 }: Mail): Promise<void> {
  await inbox.query(
    `insert into inbox (id, source, type, subject, patient_id, occurred_at, recorded_at, payload, trace, next_attempt_at)
     select id, $2, type, subject, patient_id, occurred_at, recorded_at, payload, trace, now() + $3 * interval '1 millisecond'
       from jsonb_to_recordset($1::jsonb) as row (id text, type text, subject text, patient_id text,
            occurred_at timestamptz, recorded_at timestamptz, payload jsonb, trace text)
     on conflict do nothing`,
    [JSON.stringify(rows), source, inMs + NUDGE_FIRST_MS],
  )
}

async function move(positions: pg.Pool, source: Source, to: OutboxRow): Promise<void> {
  await positions.query(
    `insert into relay_position (source, xid, sequence) values ($1, $2::xid8, $3)
     on conflict (source) do update set xid = excluded.xid, sequence = excluded.sequence, moved_at = now()`,
    [source, to.xid, to.sequence],
  )
}
