import type { DataSource, EntityManager } from 'typeorm'
import { databaseForAll } from './caller.js'
import { InGroups, type Asked, type GroupOptions } from './in-groups.js'
import { oneStatementAtATime } from './statements-in-turn.js'

type Work<In, Out> = (tx: EntityManager, input: In) => Promise<Out>

interface CommitOptions<In> extends GroupOptions<In> {
  /** Whether all that a group writes is one statement: that needs no transaction around it, which is two turns more. */
  isOneStatement?(inputs: readonly In[]): boolean
}

/**
 * Commits in groups: what is asked for while a transaction runs is joined in the next one, so that a busy process
 * commits seldom and an idle one at once. The changes of a group run at the same time, so that what they ask for in the
 * same turn of the loop can be one statement (`coalesced`). If one fails, nothing of the group is written, and its
 * halves are tried again: a failure is nobody else's. What needs no transaction stays written, and only what failed is
 * tried again.
 */
export function groupCommit<In, Out>(
  work: Work<In, Out>,
  options: CommitOptions<In>,
): (db: DataSource, input: In) => Promise<Out> {
  const all = new WeakMap<DataSource, InGroups<In, Out>>()
  return (db, input) => {
    const whole = databaseForAll(db)
    const write: Write<In, Out> = async (group) =>
      options.isOneStatement?.(group.map(({ input }) => input))
        ? (await together(whole.manager, group, work)).map(asKnown)
        : inTransaction(whole, group, work)
    const groups = all.get(whole) ?? new InGroups<In, Out>((group) => commit(write, group), options)
    all.set(whole, groups)
    return groups.add(input)
  }
}

/** `unknown`: the connection was lost, and nobody knows whether it was written: tried again it might stand there twice. */
type End<Out> = PromiseSettledResult<Out> | { readonly status: 'unknown'; readonly reason: unknown }
type Ends<Out> = readonly End<Out>[]
type Write<In, Out> = (group: readonly Asked<In, Out>[]) => Promise<Ends<Out>>

async function commit<In, Out>(write: Write<In, Out>, group: readonly Asked<In, Out>[]): Promise<void> {
  const ends = await write(group)
  const failed = group.filter(({ resolve, reject }, index) => {
    const end = ends[index]
    if (end?.status === 'fulfilled') resolve(end.value)
    else if (end?.status === 'unknown' || group.length === 1) reject(end?.reason)
    return end?.status === 'rejected'
  })
  if (failed.length === 0 || group.length === 1) return
  if (failed.length < group.length) return commit(write, failed)
  const middle = Math.ceil(group.length / 2)
  await commit(write, group.slice(0, middle))
  await commit(write, group.slice(middle))
}

/** PostgreSQL says with five characters why it refused (appendix A); classes 08 and 57P: the connection is lost. */
const REFUSED = /^(?!08|57P)[0-9A-Z]{5}$/

function asKnown<Out>(end: PromiseSettledResult<Out>): End<Out> {
  if (end.status === 'fulfilled') return end
  const reason: unknown = end.reason
  const code = typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : ''
  return REFUSED.test(code) ? end : { status: 'unknown', reason }
}

/** All of a group or nothing of it. */
async function inTransaction<In, Out>(
  db: DataSource,
  group: readonly Asked<In, Out>[],
  work: Work<In, Out>,
): Promise<Ends<Out>> {
  try {
    return await db.transaction(async (tx) => {
      const ends = await together(tx, group, work)
      const failed = ends.find((end) => end.status === 'rejected')
      if (failed) throw failed.reason
      return ends
    })
  } catch (reason) {
    return group.map(() => ({ status: 'rejected', reason }))
  }
}

/** All at once. A failure waits for the others: a statement after the end of its transaction would stand alone. */
async function together<In, Out>(
  tx: EntityManager,
  group: readonly Asked<In, Out>[],
  work: Work<In, Out>,
): Promise<readonly PromiseSettledResult<Out>[]> {
  oneStatementAtATime(tx)
  return Promise.allSettled(group.map(async ({ input }) => work(tx, input)))
}
