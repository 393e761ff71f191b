import { Kind, parse, type GraphQLFormattedError, type SelectionNode } from 'graphql'

/** The error for a subgraph that does not answer names the sections, so that a page shows the rest and says what is missing. */
export function subgraphUnavailable(
  subgraph: string,
  path: readonly (string | number)[],
  query: string,
): GraphQLFormattedError {
  const parent = path.filter((part) => part !== '@')
  const sections = fieldsOf(query).map((field) => [...parent, field].join('.'))
  const what =
    sections.length === 1
      ? `The section ${sections[0]} is missing`
      : `Sections are missing (${sections.join(', ')})`
  return {
    message: `${what}: ${subgraph} does not answer. Try again in a moment.`,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph, sections },
  }
}

/** What a request to a subgraph was to bring: its root fields, or for `_entities` the fields of the entities. */
function fieldsOf(query: string): readonly string[] {
  const [operation] = parse(query, { noLocation: true }).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return []
  return [...new Set(operation.selectionSet.selections.flatMap(namesOf))]
}

function namesOf(node: SelectionNode): readonly string[] {
  if (node.kind === Kind.FRAGMENT_SPREAD) return []
  if (node.kind === Kind.INLINE_FRAGMENT) return node.selectionSet.selections.flatMap(namesOf)
  if (node.name.value === '_entities') return (node.selectionSet?.selections ?? []).flatMap(namesOf)
  return node.name.value.startsWith('__') ? [] : [node.alias?.value ?? node.name.value]
}
