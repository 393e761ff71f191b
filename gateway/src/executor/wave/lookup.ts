import { Kind, parse, print, stripIgnoredCharacters, type OperationDefinitionNode } from 'graphql'
import type { FetchNode } from '../plan.js'
import type { Row } from '../rows.js'
import type { Question } from '../splice/text-source.js'

/** A fetch of entities, taken apart so that it can stand in one document with others of its subgraph. */
export interface Lookup {
  readonly node: FetchNode
  readonly path: readonly string[]
  /** What is asked of each entity, in braces; null when the document has more to it and is sent as it is. */
  readonly selections: string | null
  /** The definitions of the client's variables in it, by name. */
  readonly definitions: ReadonlyMap<string, string>
}

/** What a subgraph needs to find each entity, as JSON: one by one, and as a list. */
export interface Representations {
  readonly each: readonly string[]
  readonly list: string
}

/** What a lookup is about this time. */
export interface Asked {
  readonly lookup: Lookup
  readonly representations: Representations
  /** The client's variables that the lookup uses. */
  readonly variables: Row
  /** What is asked when it is asked alone. */
  readonly question: Question
}

/** The variable of a plan's own. */
const REPRESENTATIONS = 'representations'

/** Takes a fetch of entities apart. */
export function lookupOf(node: FetchNode, path: readonly string[]): Lookup {
  const [operation, ...fragments] = parse(node.operation, { noLocation: true }).definitions
  const isOperation = operation?.kind === Kind.OPERATION_DEFINITION
  const selections = isOperation && fragments.length === 0 ? selectionsOf(operation) : null
  const definitions = (isOperation ? operation.variableDefinitions : null) ?? []
  const ofClient = definitions
    .map((one) => [one.variable.name.value, stripIgnoredCharacters(print(one))] as const)
    .filter(([name]) => name !== REPRESENTATIONS)
  return { node, path, selections, definitions: new Map(ofClient) }
}

/** What stands in `{ _entities(representations: $representations) { ... } }`, if nothing else does. */
function selectionsOf({ selectionSet, directives }: OperationDefinitionNode): string | null {
  const [entities, ...others] = selectionSet.selections
  const isPlain = entities?.kind === Kind.FIELD && !entities.alias && entities.name.value === '_entities'
  if (!isPlain || !entities.selectionSet || others.length > 0) return null
  const hasDirectives = [directives, entities.directives].some((some) => some && some.length > 0)
  return hasDirectives ? null : stripIgnoredCharacters(print(entities.selectionSet))
}

/** Says what a lookup is about. */
export function askedOf(lookup: Lookup, representations: Representations, variables: Row): Asked {
  const { node, path } = lookup
  const question = {
    query: node.operation,
    operationName: node.operationName,
    variables: variablesText(variables, [[REPRESENTATIONS, representations.list]]),
    path,
  }
  return { lookup, representations, variables, question }
}

/** Variables as JSON; the representations are JSON already. */
export function variablesText(
  variables: Row,
  lists: readonly (readonly [name: string, representations: string])[],
): string {
  const first = lists.map(([name, list]) => `"${name}":${list}`).join(',')
  const rest = JSON.stringify(variables)
  return rest === '{}' ? `{${first}}` : `{${first},${rest.slice(1)}`
}
