import { SUBSCRIPTIONS } from '@baton/events/subscriptions'
import pg from 'pg'
import type { BenchStack } from './bench-stack.js'

/** What the databases say of the submissions, read past the graph so that looking costs the measured nothing. */
export interface Books {
  /** Whether none waits for its payer any more. */
  areAnswered(): Promise<boolean>
  /** Whether all that was told of them is in the inbox of metrics. */
  areTold(): Promise<boolean>
  close(): Promise<void>
}

const WAITING = `select 1 from submission where next_attempt_at is not null`

/** Opens them. */
export async function openBooks(stack: BenchStack): Promise<Books> {
  const [own, metrics] = ['authorizations', 'metrics'].map(
    (name) => new pg.Client({ connectionString: stack.databaseUrl(name) }),
  )
  if (!own || !metrics) throw new Error('There are no databases.')
  await Promise.all([own.connect(), metrics.connect()])
  const types = Object.entries(SUBSCRIPTIONS)
    .filter(([, listeners]) => listeners.includes('metrics'))
    .map(([type]) => type)
  const count = async (client: pg.Client, text: string, values: readonly unknown[] = []): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(text, [...values])
    return rows[0]?.count ?? 0
  }
  return {
    areAnswered: async () =>
      (await count(own, `select count(*)::int from (${WAITING} limit 1) as one`)) === 0,
    areTold: async () => {
      const told = await count(own, `select count(*)::int from outbox where type = any($1)`, [types])
      const heard = `select count(*)::int from inbox where source = 'authorizations'`
      return (await count(metrics, heard)) === told
    },
    close: async () => {
      await Promise.all([own.end(), metrics.end()])
    },
  }
}
