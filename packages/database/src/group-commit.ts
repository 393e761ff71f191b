import type { DataSource, EntityManager } from 'typeorm'
import { databaseForAll } from './caller.js'
import { InGroups, type Asked, type GroupOptions } from './in-groups.js'

type Work<In, Out> = (tx: EntityManager, input: In) => Promise<Out>

/**
 * Commits in groups: what is asked for while a transaction runs is joined in the next one, so that a busy process
 * commits seldom and an idle one at once. The changes of a group run at the same time, so that what they ask for in the
 * same turn of the loop can be one statement (`coalesced`). If one fails, nothing of the group is written, and its
 * halves are tried again: a failure is nobody else's.
 */
export function groupCommit<In, Out>(
  work: Work<In, Out>,
  options: GroupOptions<In>,
): (db: DataSource, input: In) => Promise<Out> {
  const all = new WeakMap<DataSource, InGroups<In, Out>>()
  return (db, input) => {
    const whole = databaseForAll(db)
    const groups = all.get(whole) ?? new InGroups<In, Out>((group) => commit(whole, work, group), options)
    all.set(whole, groups)
    return groups.add(input)
  }
}

async function commit<In, Out>(
  db: DataSource,
  work: Work<In, Out>,
  group: readonly Asked<In, Out>[],
): Promise<void> {
  try {
    const values = await db.transaction((tx) => together(tx, group, work))
    for (const [index, { resolve }] of group.entries()) resolve(values[index] as Out) // one value for each
  } catch (error) {
    const [first] = group
    if (group.length === 1) return first?.reject(error)
    const middle = Math.ceil(group.length / 2)
    await commit(db, work, group.slice(0, middle))
    await commit(db, work, group.slice(middle))
  }
}

const turns = new WeakMap<EntityManager, Promise<unknown>>()

/** Runs work that knows nothing of others in its transaction after what was begun before it there. */
export function inTurn<Out>(tx: EntityManager, work: () => Promise<Out>): Promise<Out> {
  const mine = (turns.get(tx) ?? Promise.resolve()).then(work)
  turns.set(
    tx,
    mine.catch(() => undefined),
  )
  return mine
}

/** All at once. A failure waits for the others: a statement after the end of its transaction would stand alone. */
async function together<In, Out>(
  tx: EntityManager,
  group: readonly Asked<In, Out>[],
  work: Work<In, Out>,
): Promise<Out[]> {
  oneStatementAtATime(tx)
  const ends = await Promise.allSettled(group.map(({ input }) => work(tx, input)))
  return ends.map((end) => {
    if (end.status === 'rejected') throw end.reason
    return end.value
  })
}

/** A connection takes one statement after the other; pg would queue them too, and says that it will not for ever. */
function oneStatementAtATime(tx: EntityManager): void {
  const runner = tx.queryRunner
  if (!runner) return
  const query = runner.query.bind(runner)
  let last: Promise<unknown> = Promise.resolve()
  const next = (...statement: Parameters<typeof query>): Promise<unknown> => {
    const answer = last.then(() => query(...statement))
    last = answer.catch(() => undefined)
    return answer
  }
  runner.query = next as typeof runner.query // its overloads differ in what is answered only
}
