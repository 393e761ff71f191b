import type { FetchNode } from './plan.js'
import { isRow, merge, type Row } from './rows.js'
import type { Subtypes } from './subtypes.js'

type Selection = NonNullable<FetchNode['requires']>[number]

/** Takes from a row what a subgraph needs to find the entity; null when the row lacks some of it. */
export type Represent = (row: Row) => Row | null

/** Compiles what a fetch requires of each entity. */
export function compileRepresentation(selections: readonly Selection[], subtypes: Subtypes): Represent {
  const parts = selections.map((selection) => compilePart(selection, subtypes))
  return (row) => {
    const out: Row = {}
    for (const part of parts) if (!part(row, out)) return null
    return out
  }
}

/** Adds to the representation; false when something is missing. */
type Part = (row: Row, out: Row) => boolean

function compilePart(selection: Selection, subtypes: Subtypes): Part {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection
    if (typeCondition === undefined) return () => true
    const inner = compileRepresentation(selection.selections, subtypes)
    return (row, out) => {
      const name = row['__typename']
      if (typeof name !== 'string' || !subtypes.includes(typeCondition, name)) return true
      const found = inner(row)
      if (found) merge(out, found)
      return true
    }
  }
  const name = selection.alias ?? selection.name
  const inner = selection.selections ? compileRepresentation(selection.selections, subtypes) : null
  return (row, out) => {
    const value = row[name]
    if (value === undefined) return false
    out[name] = inner ? nested(value, inner) : value
    return true
  }
}

function nested(value: unknown, inner: Represent): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (isRow(item) ? inner(item) : null))
  return isRow(value) ? inner(value) : null
}

/** The same entity twice in one fetch is asked for once; this tells which are the same. */
export function keyOf(representation: Row): string {
  const { __typename: name, id } = representation
  const simple =
    typeof name === 'string' && typeof id === 'string' && Object.keys(representation).length === 2
  return simple ? `${name}:${id}` : JSON.stringify(representation)
}
