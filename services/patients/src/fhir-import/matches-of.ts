import type { HashedEntry } from './hashed-entry.js'
import { idPrefixOf } from './id-prefix.js'
import type { Known } from './known.js'

/**
 * What meets the condition of an entry: rows, or of what is only kept its `Type/id`. What is only kept is put under the name that
 * it comes with, whatever its condition.
 */
export function matchesOf(
  { type, condition }: Pick<HashedEntry, 'type' | 'condition'>,
  known: Pick<Known, 'identified'>,
): readonly string[] {
  if (!condition || (condition.kind === 'UPDATE' && idPrefixOf(type) === null)) return []
  return known.identified(condition)
}
