import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** How large an operation may be. Counted with fragments written out, each no further than the limit. */
export const LIMITS = {
  depth: 16,
  fields: 1_000,
  aliases: 50,
  directives: 50,
  rootFields: 20,
  tokens: 5_000,
} as const

interface Size {
  depth: number
  fields: number
  aliases: number
  directives: number
}

const NOTHING_LEFT: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] }

/**
 * A validation rule: an operation over a limit is refused before it is planned, whoever asks. The other rules are given
 * nothing to look at then: comparing fields with each other is what a large document makes slow. Apollo gives every
 * failed rule the same code, so `formatError` turns `tooLarge` into OPERATION_TOO_LARGE.
 */
export function operationLimits(context: ValidationContext): ASTVisitor {
  return {
    Document: {
      enter(document) {
        const faults = faultsOf(document)
        for (const fault of faults)
          context.reportError(new GraphQLError(fault, { extensions: { tooLarge: true } }))
        return faults.length > 0 ? NOTHING_LEFT : undefined
      },
    },
  }
}

/** What is too large about a document, in sentences. */
export function faultsOf(document: DocumentNode): readonly string[] {
  const measure = new Measure(document)
  const faults = new Set<string>()
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    if (node.selectionSet.selections.length > LIMITS.rootFields) {
      faults.add(`An operation may have ${LIMITS.rootFields} root fields at most.`)
    }
    const size = measure.of(node.selectionSet)
    for (const kind of ['depth', 'fields', 'aliases', 'directives'] as const) {
      if (size[kind] > LIMITS[kind])
        faults.add(`An operation may have ${LIMITS[kind]} ${WORDS[kind]} at most.`)
    }
  }
  return [...faults]
}

const WORDS: Readonly<Record<keyof Size, string>> = {
  depth: 'levels of fields',
  fields: 'fields',
  aliases: 'aliases',
  directives: 'directives',
}

class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #known = new Map<string, Size>()

  constructor(document: DocumentNode) {
    const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(definitions.map((node) => [node.name.value, node]))
  }

  of(set: SelectionSetNode): Size {
    const sum: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 }
    for (const node of set.selections) {
      const isField = node.kind === Kind.FIELD
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD ? this.#fragment(node.name.value) : this.#set(node.selectionSet)
      sum.depth = Math.max(sum.depth, inner.depth + (isField ? 1 : 0))
      sum.fields += inner.fields + (isField ? 1 : 0)
      sum.aliases += inner.aliases + (isField && node.alias ? 1 : 0)
      sum.directives += inner.directives + (node.directives?.length ?? 0)
    }
    return sum
  }

  #set(set: SelectionSetNode | undefined): Size {
    return set ? this.of(set) : NOTHING
  }

  /** Measured once; a circle counts as nothing here, because another rule refuses it. */
  #fragment(name: string): Size {
    const before = this.#known.get(name)
    if (before) return before
    this.#known.set(name, NOTHING)
    const size = this.#set(this.#fragments.get(name)?.selectionSet)
    this.#known.set(name, size)
    return size
  }
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 }
