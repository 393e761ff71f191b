import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { BenchStack } from '../bench-stack.js'

/** What was told of reads, of whatever was asked before. */
export interface ToldReads {
  /** Waits until all of it stands in the access log, so that what answers leave to be done counts for who gave them. */
  heard(): Promise<void>
  stop(): Promise<void>
}

const QUIET = { looks: 4, everyMs: 250 }

/** Looks through one connection that stays open: opening one costs Postgres more than a look. */
export async function watchToldReads(stack: BenchStack): Promise<ToldReads> {
  const client = new pg.Client({ connectionString: stack.databaseUrl('patients') })
  await client.connect()
  const isWaiting = async (): Promise<boolean> => {
    const { rows } = await client.query(
      'select from inbox where handled_at is null and dead_at is null limit 1',
    )
    return rows.length > 0
  }
  return {
    heard: async () => {
      for (let quiet = 0; quiet < QUIET.looks; await pause(QUIET.everyMs))
        quiet = (await isWaiting()) ? 0 : quiet + 1
    },
    stop: () => client.end(),
  }
}
