import type { Row } from '../rows.js'
import type { Question } from '../splice/text-source.js'
import { variablesText, type Asked } from './lookup.js'

/** Several lookups as one question. */
export interface Merged {
  readonly question: Question
  readonly fields: readonly EntitiesField[]
}

/** One `_entities` of the document: lookups that ask the same of their entities share it, each entity once. */
export interface EntitiesField {
  readonly name: string
  /** The representations, each with its place in the list. */
  readonly places: ReadonlyMap<string, number>
  readonly members: readonly Member[]
}

/** A lookup's share of a field. */
export interface Member {
  /** Its number among the lookups. */
  readonly number: number
  /** Where its entities stand in the field's list, in its own order. */
  readonly places: readonly number[]
}

interface Growing extends EntitiesField {
  readonly places: Map<string, number>
  readonly members: Member[]
}

/**
 * Puts lookups of one subgraph into one document. Only the representations need names of their own: every other
 * variable is the client's, under the client's name, with one value.
 */
export function mergeLookups(asked: readonly Asked[]): Merged {
  const fields = new Map<string, Growing>()
  const definitions = new Map<string, string>()
  const variables: Row = {}
  for (const [number, { lookup, representations, variables: own }] of asked.entries()) {
    const selections = lookup.selections ?? ''
    const field: Growing = fields.get(selections) ?? {
      name: `_${fields.size}`,
      places: new Map(),
      members: [],
    }
    fields.set(selections, field)
    field.members.push({ number, places: representations.each.map((one) => placeIn(field.places, one)) })
    for (const [name, definition] of lookup.definitions) definitions.set(name, definition)
    Object.assign(variables, own)
  }
  const list = [...fields.values()]
  const free = freePrefix(definitions)
  const variable = ({ name }: EntitiesField): string => `${free}${name}`
  const heads = [...list.map((field) => `$${variable(field)}:[_Any!]!`), ...definitions.values()]
  const bodies = [...fields].map(
    ([selections, field]) => `${field.name}:_entities(representations:$${variable(field)})${selections}`,
  )
  const { node, path } = asked[0]?.lookup ?? {}
  const question = {
    query: `query ${node?.operationName ?? ''}(${heads.join(',')}){${bodies.join(' ')}}`,
    operationName: node?.operationName,
    variables: variablesText(
      variables,
      list.map((field) => [variable(field), `[${[...field.places.keys()].join(',')}]`]),
    ),
    path: path ?? [],
  }
  return { question, fields: list }
}

function placeIn(places: Map<string, number>, representation: string): number {
  const before = places.get(representation)
  if (before !== undefined) return before
  places.set(representation, places.size)
  return places.size - 1
}

/** No variable of the client begins with it. */
function freePrefix(taken: ReadonlyMap<string, string>): string {
  let prefix = 'representations'
  while ([...taken.keys()].some((name) => name.startsWith(prefix))) prefix += '_'
  return prefix
}
