import {
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql'

/**
 * Whether graphql-jit answers a document rightly. Found by comparing it with graphql-js over thousands of operations
 * (decision 0141): it is wrong where @skip or @include meet a response name that occurs twice in one place or a named
 * fragment, and it loses variables inside literals of custom scalars. Mutations are rare, and introspection is rarer:
 * both stay with graphql-js.
 */
export function compilable(document: DocumentNode): boolean {
  const traits = traitsOf(document)
  if (traits.isUnusual) return false
  if (!traits.isConditional) return true
  return (
    !traits.spreads &&
    document.definitions.every(
      (node) => node.kind !== Kind.OPERATION_DEFINITION || namesAreDistinct([node.selectionSet]),
    )
  )
}

interface Traits {
  isConditional: boolean
  spreads: boolean
  isUnusual: boolean
}

function traitsOf(document: DocumentNode): Traits {
  const traits: Traits = { isConditional: false, spreads: false, isUnusual: false }
  let literals = 0
  const literal = { enter: () => void literals++, leave: () => void literals-- }
  const unusual = (is: boolean): void => {
    traits.isUnusual ||= is
  }
  visit(document, {
    OperationDefinition: ({ operation }) => unusual(operation !== OperationTypeNode.QUERY),
    Field: ({ name, alias }) => unusual(isIntrospection(name.value) || isOwn(alias?.value ?? name.value)),
    Directive: ({ name: { value } }) => {
      if (value === 'skip' || value === 'include') traits.isConditional = true
    },
    FragmentSpread: () => {
      traits.spreads = true
    },
    ObjectValue: literal,
    ListValue: literal,
    Variable: () => unusual(literals > 0),
  })
  return traits
}

function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type'
}

/** Response names that every object has already, such as `constructor`. */
function isOwn(name: string): boolean {
  return name in Object.prototype
}

/** Whether every response name occurs once in each place, inline fragments written out. */
function namesAreDistinct(sets: readonly SelectionSetNode[]): boolean {
  const fields = new Map<string, FieldNode>()
  const queue = [...sets]
  for (const set of queue) {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) queue.push(node.selectionSet)
      if (node.kind !== Kind.FIELD) continue
      const name = node.alias?.value ?? node.name.value
      if (fields.has(name)) return false
      fields.set(name, node)
    }
  }
  return [...fields.values()].every(({ selectionSet }) => !selectionSet || namesAreDistinct([selectionSet]))
}
