import {
  Kind,
  valueFromASTUntyped,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Subtypes } from './subtypes.js'

/** What must hold of the variables before a selection counts: @include wants true, @skip wants false. */
export interface Flag {
  readonly variable: string
  readonly wanted: boolean
}

/** A selection set as it stands in the document: within which type, and under which conditions. */
export interface Selected {
  readonly set: SelectionSetNode
  /** The type whose fields it names. */
  readonly parent: string
  readonly flags: readonly Flag[]
  /** The type condition around it, if any; errors name it. */
  readonly within?: string
}

/** One place where a field was written. */
export interface Occurrence {
  /** How many fields were written before it: the answer keeps the order of the document. */
  readonly position: number
  readonly flags: readonly Flag[]
}

/** All occurrences of one response name for one kind of object, in the order of the document. */
export interface Collected {
  readonly key: string
  readonly field: FieldNode
  readonly parent: string
  /** The type that an error names. */
  readonly within: string
  readonly occurrences: readonly Occurrence[]
  readonly sets: readonly FieldSet[]
}

/** What is asked of a field at one of the places where it was written. */
export interface FieldSet {
  readonly set: SelectionSetNode
  readonly flags: readonly Flag[]
  /** The type whose field was written there: a type may narrow what its interface says a field is. */
  readonly owner: string
}

/** What fields are collected with. */
export interface Document {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly subtypes: Subtypes
}

interface Growing extends Collected {
  occurrences: Occurrence[]
  sets: FieldSet[]
}

/** Collects the fields that apply to an object of a type, merging those of the same response name. */
export function collectFields(selected: readonly Selected[], type: string, document: Document): Collected[] {
  const fields = new Map<string, Growing>()
  let position = 0
  const visit = ({ set, parent, flags, within = type }: Selected): void => {
    for (const node of set.selections) {
      const own = flagsOf(node.directives)
      if (own === 'never') continue
      const all = own.length > 0 ? [...flags, ...own] : flags
      if (node.kind === Kind.FIELD) {
        addField(fields, { node, parent, within, occurrence: { position: position++, flags: all } })
        continue
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? document.fragments.get(node.name.value) : node
      if (!fragment) continue
      const condition = fragment.typeCondition?.name.value ?? parent
      if (document.subtypes.includes(condition, type)) {
        const named = fragment.typeCondition ? condition : within
        visit({ set: fragment.selectionSet, parent: condition, flags: all, within: named })
      }
    }
  }
  selected.forEach(visit)
  return [...fields.values()]
}

interface Written {
  readonly node: FieldNode
  readonly parent: string
  readonly within: string
  readonly occurrence: Occurrence
}

function addField(fields: Map<string, Growing>, { node, occurrence, ...place }: Written): void {
  const key = node.alias?.value ?? node.name.value
  let entry = fields.get(key)
  if (!entry) {
    entry = { key, field: node, ...place, occurrences: [], sets: [] }
    fields.set(key, entry)
  }
  entry.occurrences.push(occurrence)
  if (!node.selectionSet) return
  entry.sets.push({ set: node.selectionSet, flags: occurrence.flags, owner: place.parent })
}

function flagsOf(directives: readonly DirectiveNode[] | undefined): readonly Flag[] | 'never' {
  const flags: Flag[] = []
  for (const directive of directives ?? []) {
    const wanted = directive.name.value === 'include'
    if (!wanted && directive.name.value !== 'skip') continue
    const value = directive.arguments?.[0]?.value
    if (!value) continue
    if (value.kind === Kind.VARIABLE) flags.push({ variable: value.name.value, wanted })
    else if (valueFromASTUntyped(value) !== wanted) return 'never'
  }
  return flags
}
