import { Kind, parse, print } from 'graphql'
import { seeded } from './random-operations.js'

/**
 * An entity's damage depends on the entity and on what is asked of it, not on where it stands nor on what is asked
 * beside it: ours asks for the same entity once, and asks a subgraph once in a wave.
 */
export function harmAnswer(
  data: Record<string, unknown>,
  query: string,
  variables: Record<string, unknown>,
  turn: number,
): void {
  const lookups = lookupsOf(query)
  if (lookups.length === 0) harm(data, seeded(turn + query.length))
  for (const { key, variable, selections } of lookups) {
    const representations = variables[variable] as unknown[]
    for (const [index, entity] of ((data[key] ?? []) as unknown[]).entries()) {
      const text = JSON.stringify(representations[index])
      const hash = Buffer.from(text).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)
      harm(entity, seeded(turn + selections.length + hash))
    }
  }
}

/** The `_entities` of a request, with the variable that each looks at. */
function lookupsOf(query: string): { key: string; variable: string; selections: string }[] {
  const [operation] = parse(query).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Every request has an operation.')
  return operation.selectionSet.selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD || field.name.value !== '_entities' || !field.selectionSet) return []
    const [argument] = field.arguments ?? []
    if (argument?.value.kind !== Kind.VARIABLE) throw new Error('Entities are asked for with a variable.')
    const key = (field.alias ?? field.name).value
    return [{ key, variable: argument.value.name.value, selections: print(field.selectionSet) }]
  })
}

/** Damages an answer here and there: nulls, wrong leaves, types that do not exist. */
function harm(value: unknown, random: () => number): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const holder = value as Record<string, unknown>
    const dice = random()
    if (typeof inner === 'object' && inner !== null) {
      if (dice < 0.03 && key !== '_entities') holder[key] = null
      else harm(inner, random)
    } else if (key === '__typename') {
      if (dice < 0.02) holder[key] = 'Nonsense'
    } else if (dice < 0.06) holder[key] = null
    else if (dice < 0.09) holder[key] = typeof inner === 'string' ? 17.5 : 'wrong'
  }
}
