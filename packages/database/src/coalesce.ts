import DataLoader from 'dataloader'
import { callerOf, databaseForAll, type Caller } from './caller.js'
import { whenNothingRuns } from './statements-in-turn.js'

/**
 * Makes one statement of what is asked for in the same turn of the loop and in the same scope (a transaction, or the
 * database); where the changes of a transaction run at the same time, of all that is asked for until its connection is
 * free. A function that is written for one then costs one statement for all that run it at once. What several callers wait
 * for, none of them cancels.
 */
export function coalesced<Scope extends object, In, Out>(
  run: (scope: Scope, inputs: readonly In[]) => Promise<readonly Out[]>,
): (scope: Scope, input: In) => Promise<Out> {
  type Load = { readonly input: In; readonly scope: Scope; readonly caller: Caller | undefined }
  const loaders = new WeakMap<Scope, DataLoader<Load, Out>>()
  const load = async (whole: Scope, loads: readonly Load[]): Promise<readonly Out[]> => {
    const [first] = loads
    const isForOne = loads.every(({ caller }) => caller === first?.caller)
    const inputs = loads.map(({ input }) => input)
    return run(first && isForOne ? first.scope : whole, inputs)
  }
  const loaderFor = (whole: Scope): DataLoader<Load, Out> =>
    new DataLoader((loads) => load(whole, loads), {
      ...UNCACHED,
      batchScheduleFn: (begin) => whenNothingRuns(whole, begin),
    })
  return (scope, input) => {
    const whole = databaseForAll(scope)
    const loader = loaders.get(whole) ?? loaderFor(whole)
    loaders.set(whole, loader)
    return loader.load({ input, scope, caller: callerOf(scope) })
  }
}

/** What was read or written once may be otherwise the next time. */
const UNCACHED = { cache: false, maxBatchSize: 200 }

/** The same for what answers nothing. */
export function coalescedWrite<Scope extends object, In>(
  run: (scope: Scope, inputs: readonly In[]) => Promise<void>,
): (scope: Scope, input: In) => Promise<void> {
  return coalesced(async (scope: Scope, inputs: readonly In[]) => {
    await run(scope, inputs)
    return inputs.map(() => undefined)
  })
}

/** Gives each key what was found for it, in the order of the keys. */
export function inOrderOf<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): readonly (Row | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => found.get(key) ?? null)
}

/** Gives each key all that was found for it. */
export function groupsOf<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): readonly (readonly Row[])[] {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return keys.map((key) => groups.get(key) ?? [])
}

/** A list that is read by the ids of its owners: all that ask at once are one statement, each gets its own rows. */
export function coalescedLists<Scope extends object, Row>(
  run: (scope: Scope, ids: readonly string[]) => Promise<readonly Row[]>,
  ownerOf: (row: Row) => string,
): (scope: Scope, ids: readonly string[]) => Promise<readonly Row[]> {
  return coalesced(async (scope: Scope, lists: readonly (readonly string[])[]) => {
    const [only] = lists
    if (only && lists.length === 1) return [await run(scope, only)]
    const rows = await run(scope, [...new Set(lists.flat())])
    return lists.map((ids) => {
      const wanted = new Set(ids)
      return rows.filter((row) => wanted.has(ownerOf(row)))
    })
  })
}
