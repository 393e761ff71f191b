import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { comparisonsIn } from './comparisons.js'

/** How large an operation may be. Counted with fragments written out, each no further than the limit. */
export const LIMITS = {
  depth: 16,
  fields: 1_000,
  aliases: 50,
  /** It is told again with every object of a list. */
  aliasLength: 100,
  directives: 50,
  /** The access log keeps it with every patient who was shown. */
  nameLength: 100,
  rootFields: 20,
  /** In one document, of which one is asked. */
  operations: 50,
  /** Pairs of fields with one response name, and of fragments, in the same place. */
  comparisons: 10_000,
  tokens: 5_000,
  /** They are no tokens of the language, and a parsed document keeps each as one all the same, a hundred bytes long. */
  comments: 1_000,
  /** Blanks are no tokens, and a token may be as long as the document. */
  characters: 250_000,
} as const

/** How documents are parsed. */
export const PARSING = { maxLexicalTokens: LIMITS.tokens, maxComments: LIMITS.comments } as const

/** How documents are validated: similar names would be searched for at length and may not be shown. */
export const VALIDATION = { hideSuggestions: true } as const

interface Size {
  /** Fields that stand in the selection itself. */
  rootFields: number
  depth: number
  fields: number
  aliases: number
  aliasLength: number
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
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (operations.length > LIMITS.operations)
    faults.add(`A document may have ${LIMITS.operations} operations at most.`)
  for (const node of operations) {
    if ((node.name?.value.length ?? 0) > LIMITS.nameLength)
      faults.add(`The name of an operation may have ${LIMITS.nameLength} characters at most.`)
    const size = measure.of(node.selectionSet)
    for (const kind of KINDS) {
      if (size[kind] > LIMITS[kind])
        faults.add(`An operation may have ${LIMITS[kind]} ${WORDS[kind]} at most.`)
    }
  }
  if (faults.size === 0 && comparisonsIn(document, LIMITS.comparisons) > LIMITS.comparisons)
    faults.add('The document repeats its fields or fragments too often: ask for each once.')
  return [...faults]
}

/** Why a document is not even parsed, in a sentence; null when it may be. */
export function faultOfText(query: string): string | null {
  if (query.length <= LIMITS.characters) return null
  return `A document may have ${LIMITS.characters} characters at most: send values as variables.`
}

const WORDS: Readonly<Record<keyof Size, string>> = {
  rootFields: 'root fields',
  depth: 'levels of fields',
  fields: 'fields',
  aliases: 'aliases',
  aliasLength: 'characters in an alias',
  directives: 'directives',
}
const KINDS = ['rootFields', 'depth', 'fields', 'aliases', 'aliasLength', 'directives'] as const

class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #known = new Map<string, Size>()

  constructor(document: DocumentNode) {
    const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(definitions.map((node) => [node.name.value, node]))
  }

  of(set: SelectionSetNode): Size {
    const sum: Size = { ...NOTHING }
    for (const node of set.selections) {
      const isField = node.kind === Kind.FIELD
      const alias = isField ? (node.alias?.value ?? '') : ''
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD ? this.#fragment(node.name.value) : this.#set(node.selectionSet)
      sum.rootFields += isField ? 1 : inner.rootFields
      sum.depth = Math.max(sum.depth, inner.depth + (isField ? 1 : 0))
      sum.fields += inner.fields + (isField ? 1 : 0)
      sum.aliases += inner.aliases + (alias ? 1 : 0)
      sum.aliasLength = Math.max(sum.aliasLength, inner.aliasLength, alias.length)
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

const NOTHING: Size = { rootFields: 0, depth: 0, fields: 0, aliases: 0, aliasLength: 0, directives: 0 }
