import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { BenchStack } from '../bench-stack.js'

/** What answers leave to be done: what they told of reads, and what Postgres has to tidy after them. */
export interface LeftToDo {
  /**
   * Waits until all that was told of reads stands in the access log, and has Postgres tidy up, so that both count for who
   * gave the answers. Answers the processor times used, without those of a second of waiting in which nothing more came.
   */
  done(used: () => Promise<Used>): Promise<Used>
  stop(): Promise<void>
}

/** Processor time in milliseconds: of what answers, and of the workers that are told of it. */
export interface Used {
  readonly answering: number
  readonly workers: number
}

const QUIET = { looks: 4, everyMs: 250 }

/** What reads are written to, by database. */
const WRITTEN: Readonly<Record<string, string>> = {
  patients: 'access_log, access_log_head, inbox',
  care_plans: 'outbox',
  referrals: 'outbox',
  authorizations: 'outbox',
  metrics: 'outbox',
}

/**
 * Looks through connections that stay open: opening one costs Postgres more than a look. Postgres tidies up when it is told to
 * and not by itself, which would be a minute later, while another system is measured.
 */
export async function watchLeftToDo(stack: BenchStack): Promise<LeftToDo> {
  const patients = await connected(stack, 'patients')
  const writers = await Promise.all(
    Object.entries(WRITTEN).map(async ([name, tables]) => ({ tables, client: await connected(stack, name) })),
  )
  await patients.query('alter system set autovacuum = off')
  await patients.query('select pg_reload_conf()')
  const isWaiting = async (): Promise<boolean> => {
    const { rows } = await patients.query(
      'select from inbox where handled_at is null and dead_at is null limit 1',
    )
    return rows.length > 0
  }
  const tidy = async (): Promise<void> => {
    for (const { client, tables } of writers) await client.query(`vacuum ${tables}`)
    await patients.query('checkpoint')
  }
  let waited: Used = { answering: 0, workers: 0 }
  return {
    done: async (used) => {
      let heard = await used()
      for (let quiet = 0; quiet < QUIET.looks; await pause(QUIET.everyMs)) {
        if (await isWaiting()) quiet = 0
        else if (quiet++ === 0) heard = await used()
      }
      waited = sum(waited, difference(await used(), heard))
      await tidy()
      return difference(await used(), waited)
    },
    stop: async () => {
      await Promise.all([patients, ...writers.map(({ client }) => client)].map((one) => one.end()))
    },
  }
}

function sum(one: Used, other: Used): Used {
  return { answering: one.answering + other.answering, workers: one.workers + other.workers }
}

function difference(one: Used, other: Used): Used {
  return { answering: one.answering - other.answering, workers: one.workers - other.workers }
}

async function connected(stack: BenchStack, database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: stack.databaseUrl(database) })
  await client.connect()
  return client
}
