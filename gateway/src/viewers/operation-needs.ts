import { both, type PolicyMap, type Requirement } from '@baton/auth/policy-map'
import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** One guarded place of an operation. */
export interface Need {
  readonly path: string
  readonly requirement: Requirement
}

/** The schema that an operation was validated against, with the rules that belong to it. */
export interface GuardedSchema {
  readonly schema: GraphQLSchema
  readonly policies: PolicyMap
}

/**
 * Every guarded place of an operation, each coordinate once. Depends on the document only: variables and @skip or
 * @include are ignored on purpose, so the answer can be kept beside the parsed document.
 */
export function needsOf(
  { schema, policies }: GuardedSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): { readonly needs: readonly Need[]; readonly introspects: boolean } {
  const root = schema.getRootType(operation.operation)
  // graphql-js validates nothing against a root type that does not exist, so such an operation gets this far.
  if (!root) {
    const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } }
    throw new GraphQLError(`This graph has no ${operation.operation}.`, { extensions })
  }
  const walk = new Walk({ schema, policies }, document)
  walk.selections(operation.selectionSet, root, [])
  return { needs: [...walk.needs.values()], introspects: walk.introspects }
}

class Walk {
  readonly needs = new Map<string, Need>()
  introspects = false
  readonly #guarded: GuardedSchema
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #visited = new Set<string>()

  constructor(guarded: GuardedSchema, document: DocumentNode) {
    this.#guarded = guarded
    const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(definitions.map((node) => [node.name.value, node]))
  }

  selections(set: SelectionSetNode, parent: GraphQLCompositeType, path: readonly string[]): void {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        this.#field(node, parent, path)
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        this.#onType(node, parent, path)
      } else if (!this.#visited.has(node.name.value)) {
        // What a fragment needs does not depend on where it is spread: once is enough, and nesting cannot explode.
        this.#visited.add(node.name.value)
        const fragment = this.#fragments.get(node.name.value)
        if (fragment) this.#onType(fragment, parent, path)
      }
    }
  }

  #onType(
    node: {
      typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined
      selectionSet: SelectionSetNode
    },
    parent: GraphQLCompositeType,
    path: readonly string[],
  ): void {
    const named = node.typeCondition ? typeFromAST(this.#guarded.schema, node.typeCondition) : parent
    if (!isCompositeType(named)) return
    this.#need(`... on ${named.name}`, this.#guarded.policies.types[named.name], path)
    this.selections(node.selectionSet, named, path)
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, path: readonly string[]): void {
    const name = node.name.value
    const here = [...path, node.alias?.value ?? name]
    const { policies } = this.#guarded
    if (name === '__typename') {
      const need = both(policies.types[parent.name], policies.typenames[parent.name])
      this.#need(`${parent.name}.__typename`, need, here)
      return
    }
    if (name.startsWith('__')) {
      this.introspects = true
      return
    }
    this.#need(`${parent.name}.${name}`, policies.fields[`${parent.name}.${name}`], here)
    if (!isObjectType(parent) && !isInterfaceType(parent)) return
    const field = parent.getFields()[name]
    const type = field ? getNamedType(field.type) : undefined
    if (node.selectionSet && isCompositeType(type)) this.selections(node.selectionSet, type, here)
  }

  #need(coordinate: string, requirement: Requirement | undefined, path: readonly string[]): void {
    if (requirement && !this.needs.has(coordinate))
      this.needs.set(coordinate, { path: path.join('.'), requirement })
  }
}
