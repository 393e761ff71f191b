import type { HashedEntry } from './hashed-entry.js'
import { idPrefixOf } from './id-prefix.js'
import type { Known } from './known.js'

/** What meets the condition of an entry: rows, or of what is only kept its `Type/id`. */
export function matchesOf(
  { condition }: Pick<HashedEntry, 'condition'>,
  known: Pick<Known, 'identified'>,
): readonly string[] {
  return condition ? known.identified(condition) : []
}

/** An entry that changes what is only kept is kept under the name of what meets its condition. */
export function underItsName(entry: HashedEntry, match: string | undefined): HashedEntry {
  const { type } = entry
  if (match === undefined || idPrefixOf(type) !== null) return entry
  return { ...entry, id: match.slice(type.length + 1) }
}
