import { SUBSCRIPTIONS } from '@baton/events/subscriptions'
import pg from 'pg'
import type { BenchStack } from './bench-stack.js'

/** What the databases say of the submissions, read past the graph and by indexes, so that looking costs the measured nothing. */
export interface Books {
  /** Whether none waits for its payer any more. */
  areAnswered(): Promise<boolean>
  /** Whether all that was told of them is in the inbox of every listener. */
  areTold(): Promise<boolean>
  /** Counts every row once more, and throws if the inbox of metrics lacks one. */
  close(): Promise<void>
}

/** By the index of what is due of a payer; what the bench submits is standard. */
const WAITING = `select exists (
  select from submission s where s.payer_id = $1 and s.urgency = 2 and s.next_attempt_at is not null) as value`

/** The relay moves its position only when the inboxes of all listeners have what it read. */
const LAST_TOLD = `select xid::text || '/' || sequence as value from outbox order by outbox.xid desc, outbox.sequence desc limit 1`
const LAST_COPIED = `select xid::text || '/' || sequence as value from relay_position where source = 'authorizations'`

/** Opens them. */
export async function openBooks(stack: BenchStack, payerCode: string): Promise<Books> {
  const [own, metrics, relay] = await Promise.all(
    (['authorizations', 'metrics', 'relay'] as const).map(async (name) => {
      const client = new pg.Client({ connectionString: stack.databaseUrl(name) })
      await client.connect()
      return client
    }),
  )
  if (!own || !metrics || !relay) throw new Error('There are no databases.')
  const payerId = await valueOf(own, `select id as value from payer where code = $1`, [payerCode])
  return {
    areAnswered: async () => (await valueOf(own, WAITING, [payerId])) === false,
    areTold: async () => (await valueOf(own, LAST_TOLD)) === (await valueOf(relay, LAST_COPIED)),
    close: async () => {
      await compareCounts(own, metrics)
      await Promise.all([own.end(), metrics.end(), relay.end()])
    },
  }
}

async function compareCounts(own: pg.Client, metrics: pg.Client): Promise<void> {
  const types = Object.entries(SUBSCRIPTIONS)
    .filter(([, listeners]) => listeners.includes('metrics'))
    .map(([type]) => type)
  const told = await valueOf(own, `select count(*)::int as value from outbox where type = any($1)`, [types])
  const heard = await valueOf(
    metrics,
    `select count(*)::int as value from inbox where source = 'authorizations'`,
  )
  if (told !== heard)
    throw new Error(`${String(told)} events were told and ${String(heard)} are in the inbox.`)
}

async function valueOf(client: pg.Client, text: string, values: readonly unknown[] = []): Promise<unknown> {
  // Named, so that Postgres plans it once.
  const { rows } = await client.query<{ value: unknown }>({
    name: text.slice(0, 40),
    text,
    values: [...values],
  })
  return rows[0]?.value
}
