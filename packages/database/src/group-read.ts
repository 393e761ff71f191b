import { databaseForAll } from './caller.js'
import { InGroups, type Asked, type GroupOptions } from './in-groups.js'

/**
 * Reads in groups: what is asked for while a group is read is read in the next one. The reads of a group run at the same
 * time, so that what they ask for in the same turn of the loop is one statement (`coalesced`).
 */
export function groupRead<Scope extends object, In, Out>(
  read: (scope: Scope, input: In) => Promise<Out>,
  options: GroupOptions<In>,
): (scope: Scope, input: In) => Promise<Out> {
  const all = new WeakMap<Scope, InGroups<In, Out>>()
  return (scope, input) => {
    const whole = databaseForAll(scope) // whoever began it may leave before the last
    const groups = all.get(whole) ?? new InGroups<In, Out>((group) => readAll(whole, read, group), options)
    all.set(whole, groups)
    return groups.add(input)
  }
}

async function readAll<Scope extends object, In, Out>(
  scope: Scope,
  read: (scope: Scope, input: In) => Promise<Out>,
  group: readonly Asked<In, Out>[],
): Promise<void> {
  await Promise.all(group.map(({ input, resolve, reject }) => read(scope, input).then(resolve, reject)))
}
