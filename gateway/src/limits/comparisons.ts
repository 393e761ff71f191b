import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** What stands in one place of an answer, `patient.referrals.edges`: fields by response name, and fragments. */
interface Place {
  readonly fields: Map<string, { times: number; readonly below: Place }>
  fragments: number
}

/**
 * How many pairs of selections stand in the same place: fields of one response name, and fragments. Validation compares
 * every such pair, and planning opens every such fragment, so a document that repeats itself costs by the square of its
 * length. Each pair is counted where the fragments are written out, and in fragments that nothing spreads; counting stops
 * beyond `most`, so that it costs less than what it spares.
 */
export function comparisonsIn(document: DocumentNode, most: number): number {
  const count = new Count(document, most)
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) count.definition(node)
  }
  // What no operation spreads is refused by another rule, after it was compared all the same.
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION && !count.hasOpened(node)) count.definition(node)
  }
  return count.sum
}

class Count {
  sum = 0
  readonly #most: number
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** The fragments that are being written out: one in a circle is not begun again, and another rule refuses it. */
  readonly #open = new Set<string>()
  readonly #opened = new Set<FragmentDefinitionNode>()

  constructor(document: DocumentNode, most: number) {
    const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(definitions.map((node) => [node.name.value, node]))
    this.#most = most
  }

  definition(node: OperationDefinitionNode | FragmentDefinitionNode): void {
    if (node.kind === Kind.FRAGMENT_DEFINITION) this.#write(node, emptyPlace())
    else this.#selections(node.selectionSet, emptyPlace())
  }

  hasOpened(fragment: FragmentDefinitionNode): boolean {
    return this.#opened.has(fragment)
  }

  #selections(set: SelectionSetNode, place: Place): void {
    for (const node of set.selections) {
      if (this.sum > this.#most) return
      if (node.kind === Kind.FIELD) {
        const below = this.#field(node.alias?.value ?? node.name.value, place)
        if (node.selectionSet) this.#selections(node.selectionSet, below)
        continue
      }
      this.sum += place.fragments++
      if (node.kind === Kind.INLINE_FRAGMENT) this.#selections(node.selectionSet, place)
      else this.#fragment(node.name.value, place)
    }
  }

  #field(name: string, place: Place): Place {
    const field = place.fields.get(name) ?? { times: 0, below: emptyPlace() }
    place.fields.set(name, field)
    this.sum += field.times++
    return field.below
  }

  #fragment(name: string, place: Place): void {
    const fragment = this.#fragments.get(name)
    if (fragment && !this.#open.has(name)) this.#write(fragment, place)
  }

  #write(fragment: FragmentDefinitionNode, place: Place): void {
    const name = fragment.name.value
    this.#opened.add(fragment)
    this.#open.add(name)
    this.#selections(fragment.selectionSet, place)
    this.#open.delete(name)
  }
}

function emptyPlace(): Place {
  return { fields: new Map(), fragments: 0 }
}
