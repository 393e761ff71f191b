import type { DataSource, EntityManager } from 'typeorm'
import { databaseForAll } from './caller.js'
import { InGroups, type Asked, type GroupOptions } from './in-groups.js'
import { oneStatementAtATime } from './statements-in-turn.js'

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

/** Whom work in a transaction waits for. */
interface Turns {
  /** All that was begun. */
  all: Promise<unknown>
  /** The last that knows nothing of others. */
  alone: Promise<unknown>
  /** By key, the last that touches nothing else, of those begun since. */
  readonly ofKey: Map<string, Promise<unknown>>
}

const turns = new WeakMap<EntityManager, Turns>()

/** Runs work that knows nothing of others in its transaction after what was begun before it there. */
export function inTurn<Out>(tx: EntityManager, work: () => Promise<Out>): Promise<Out> {
  const begun = turnsOf(tx)
  const mine = begun.all.then(work)
  begun.alone = mine.catch(() => undefined)
  begun.all = begun.alone
  begun.ofKey.clear()
  return mine
}

/** Runs work that touches only what belongs to a key after what was begun before it of that key, beside that of others. */
export function inTurnOf<Out>(tx: EntityManager, key: string, work: () => Promise<Out>): Promise<Out> {
  const begun = turnsOf(tx)
  const mine = (begun.ofKey.get(key) ?? begun.alone).then(work)
  const ended = mine.catch(() => undefined)
  begun.ofKey.set(key, ended)
  begun.all = Promise.all([begun.all, ended])
  return mine
}

function turnsOf(tx: EntityManager): Turns {
  const known = turns.get(tx)
  if (known) return known
  const none = {
    all: Promise.resolve(),
    alone: Promise.resolve(),
    ofKey: new Map<string, Promise<unknown>>(),
  }
  turns.set(tx, none)
  return none
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
