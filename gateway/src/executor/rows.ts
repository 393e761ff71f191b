/** An object of an answer that is being put together: what JSON.parse gave, plus what was merged into it. */
export type Row = Record<string, unknown>

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Merges what a subgraph answered into what is known already, as Apollo's executor does: objects field by field, lists
 * of equal length item by item, everything else replaced.
 */
export function merge(target: Row, source: Row): void {
  for (const key in source) {
    const next = source[key]
    if (next === undefined || key === '__proto__') continue
    const before = target[key]
    if (isRow(before) && isRow(next)) {
      merge(before, next)
    } else if (Array.isArray(before) && Array.isArray(next) && before.length === next.length) {
      mergeLists(before, next)
    } else {
      target[key] = next
    }
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [index, next] of source.entries()) {
    const before = target[index]
    if (isRow(before) && isRow(next)) merge(before, next)
    else target[index] = next
  }
}

/** One object that a plan's path leads to, and where it stands in the answer. */
export interface Place {
  readonly row: Row
  readonly path: readonly (string | number)[]
}

/** Follows a plan's path from the rows in hand; `@` stands for every item of a list. What is null leads nowhere. */
export function rowsAt(rows: readonly Row[], path: readonly string[]): Row[] {
  let level: unknown[] = rows as unknown[] // read only: each step makes a new list
  for (const step of path) {
    const next: unknown[] = []
    for (const value of level) {
      if (value === null || value === undefined) continue
      if (step === '@') for (const item of listOf(value)) next.push(item)
      else next.push((value as Row)[step])
    }
    level = next
  }
  return level.filter((value): value is Row => value !== null && value !== undefined)
}

/** The same walk with the way to each row; only errors need it. */
export function placesAt(root: Row, path: readonly string[]): Place[] {
  let level: { value: unknown; path: (string | number)[] }[] = [{ value: root, path: [] }]
  for (const step of path) {
    level = level.flatMap(({ value, path: way }) => {
      if (value === null || value === undefined) return []
      if (step !== '@') return [{ value: (value as Row)[step], path: [...way, step] }]
      return listOf(value).map((item, index) => ({ value: item, path: [...way, index] }))
    })
  }
  return level.flatMap(({ value, path: way }) => (isRow(value) ? [{ row: value, path: way }] : []))
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value))
    throw new Error('A subgraph answered something else where the plan expects a list.')
  return value
}
