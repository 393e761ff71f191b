import { deliver, type OutboxRow } from '@baton/events/relay'
import { definition } from '@baton/metrics/definition'
import { inboxJob, MOST_OF_A_NUDGE } from '@baton/service-kit/inbox-worker'
import pg from 'pg'
import { takeTurns, timed, type Pair } from '../rounds.js'
import type { MetricsDatabase } from './metrics-database.js'
import type { OpenMetrics } from './open-metrics.js'
import { toldEvents } from './told-events.js'

const EVENTS = 3_000
const TABLES = ['fact', 'patient_fact', 'decision_fact', 'contact_fact']
const never = new AbortController().signal

/** What ingesting took: from the inbox on, and with the relay's delivery into the inbox. */
export interface Ingested {
  readonly handled: readonly Pair[]
  readonly delivered: readonly Pair[]
}

/**
 * Events through the inbox and their handlers, in nudges as the relay gives them, beside the rows that this wrote, in
 * batches of the size of a nudge, each in a transaction, into tables with the same columns and indexes.
 */
export async function ingest({ deps }: OpenMetrics, { owner }: MetricsDatabase): Promise<Ingested> {
  const inbox = new pg.Pool({ ...connectionOf(owner), max: 2 })
  await prepareBare(owner)
  let first = 0
  const delivering: number[] = []
  try {
    const handled = await takeTurns({
      rounds: 5,
      ours: async () => {
        const events = toldEvents(EVENTS, first)
        first += EVENTS
        delivering.push(
          await timed(() => inBatches(events, (batch) => deliver(inbox, { source: 'bench', rows: batch }))),
        )
        return timed(() => handleAll(deps, events))
      },
      bare: async () => copyBare(owner, first - EVENTS),
    })
    const waiting = await owner.query('select 1 from inbox where handled_at is null limit 1')
    if (waiting.rowCount) throw new Error('Some events were not handled.')
    const delivered = handled.map(({ ours, bare }, round) => ({
      ours: ours + (delivering[round + 1] ?? 0),
      bare,
    }))
    return { handled, delivered }
  } finally {
    await inbox.end()
  }
}

function connectionOf({ host, port, user, password, database }: pg.Client): pg.PoolConfig {
  return { host, port, user, password, database }
}

async function handleAll(deps: OpenMetrics['deps'], events: readonly OutboxRow[]): Promise<void> {
  const job = inboxJob('metrics', definition.handlers)
  const nudges: string[][] = []
  await inBatches(events, async (batch) => void nudges.push(batch.map(({ id }) => id)))
  const work = async (): Promise<void> => {
    for (let inboxIds = nudges.shift(); inboxIds; inboxIds = nudges.shift())
      await job.run(deps, { inboxIds }, never)
  }
  await Promise.all(Array.from({ length: job.concurrency }, work))
}

async function inBatches<T>(all: readonly T[], each: (batch: readonly T[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += MOST_OF_A_NUDGE) await each(all.slice(at, at + MOST_OF_A_NUDGE))
}

async function prepareBare(owner: pg.Client): Promise<void> {
  await owner.query('create schema bare')
  for (const table of TABLES) await owner.query(`create table bare.${table} (like ${table} including all)`)
}

/** Inserts the rows that the last round wrote once more; they are read before the clock starts. */
async function copyBare(owner: pg.Client, from: number): Promise<number> {
  const batches: { table: string; rows: string }[] = []
  for (const table of TABLES) {
    const { rows } = await owner.query<{ row: object }>(
      `select to_jsonb(t) as row from ${table} t where event_id like 'told\\_%' and substring(event_id from 6)::int >= $1`,
      [from],
    )
    await inBatches(
      rows,
      async (batch) => void batches.push({ table, rows: JSON.stringify(batch.map(({ row }) => row)) }),
    )
  }
  const took = await timed(async () => {
    for (const { table, rows } of batches)
      await owner.query(
        `insert into bare.${table} select * from jsonb_populate_recordset(null::bare.${table}, $1::jsonb)`,
        [rows],
      )
  })
  await owner.query(`truncate ${TABLES.map((table) => `bare.${table}`).join(', ')}`)
  return took
}
