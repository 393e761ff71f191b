import { Kind, parse, type GraphQLFormattedError, type SelectionNode } from 'graphql'

/** Where a request to a subgraph was inserted into the whole operation, and what it asked. */
interface Missing {
  readonly subgraph: string
  readonly path: readonly (string | number)[]
  readonly query: string
  /** It was waited for as long as its client waits, and no longer. */
  readonly isLate: boolean
}

/** One error for each section that a subgraph should have brought, so that a page shows the rest and says what is missing. */
export function subgraphUnavailable({ subgraph, path, query, isLate }: Missing): GraphQLFormattedError[] {
  const parents = path.filter((part) => part !== '@')
  const code = isLate ? 'DEADLINE_EXCEEDED' : 'SUBGRAPH_UNAVAILABLE'
  const why = isLate
    ? 'it takes longer than you wait. Ask for less at once, or wait longer'
    : `${subgraph} does not answer. Try again in a moment`
  return sectionsOf(query).map(({ field, inEntities }) => {
    const section = [...parents, field].join('.')
    return {
      message: `The section ${section} is missing: ${why}.`,
      // The gateway turns the place among the entities into the place in the answer; the first stands for all.
      path: inEntities ? ['_entities', 0, field] : [field],
      extensions: { code, subgraph, section },
    }
  })
}

interface Section {
  readonly field: string
  readonly inEntities: boolean
}

/** The root fields of a request, or for `_entities` the fields of the entities; each name once. */
function sectionsOf(query: string): readonly Section[] {
  const [operation] = parse(query, { noLocation: true }).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return []
  const { selections } = operation.selectionSet
  const inEntities = selections.some((node) => node.kind === Kind.FIELD && node.name.value === '_entities')
  return [...new Set(selections.flatMap(namesOf))].map((field) => ({ field, inEntities }))
}

function namesOf(node: SelectionNode): readonly string[] {
  if (node.kind === Kind.FRAGMENT_SPREAD) return []
  if (node.kind === Kind.INLINE_FRAGMENT) return node.selectionSet.selections.flatMap(namesOf)
  if (node.name.value === '_entities') return (node.selectionSet?.selections ?? []).flatMap(namesOf)
  return node.name.value.startsWith('__') ? [] : [node.alias?.value ?? node.name.value]
}
