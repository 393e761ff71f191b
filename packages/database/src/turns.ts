import type { EntityManager } from 'typeorm'

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
