import type { FetchNode } from '../plan.js'
import type { Subtypes } from '../subtypes.js'
import type { Representations } from '../wave/lookup.js'
import type { Piece } from './lay-out.js'
import { takePieces, type Ask, type Join, type SentField } from './scan-objects.js'
import { NOT, scanExactly, scanList } from './scan-values.js'
import type { Part, Tally } from './spliced-answer.js'
import { Unspliced } from './unspliced.js'

/** What a subgraph is asked for, and for each object that waits which of the entities is its own. */
export interface Wanted {
  readonly representations: Representations
  readonly entityOf: readonly number[]
}

type Require = NonNullable<FetchNode['requires']>[number]

/** Compiles what a fetch requires of the entities of one type, out of the fields that were sent of them. */
export function compileRequires(
  node: FetchNode,
  { type, own, subtypes }: { type: string; own: readonly SentField[]; subtypes: Subtypes },
): Omit<Ask, 'number'> {
  const applying = (node.requires ?? []).filter(
    (one) => one.kind === 'InlineFragment' && subtypes.includes(one.typeCondition ?? type, type),
  )
  const [only] = applying
  if (only?.kind !== 'InlineFragment' || applying.length > 1) throw new Unspliced('Other keys are required.')
  const parts = only.selections.map((required) => partOf(required, type, own))
  return {
    needs: new Set(parts.map(({ index }) => index)),
    represent: (values) =>
      `{${parts.map(({ lead, index }) => (index < 0 ? lead : lead + (values[index] ?? 'null'))).join(',')}}`,
  }
}

function partOf(required: Require, type: string, own: readonly SentField[]): { lead: string; index: number } {
  if (required.kind !== 'Field' || required.selections) throw new Unspliced('A key has parts of its own.')
  const name = required.alias ?? required.name
  if (required.name === '__typename')
    return { lead: `${JSON.stringify(name)}:${JSON.stringify(type)}`, index: -1 }
  const index = own.findIndex(({ key }) => key === name)
  if (index < 0) throw new Unspliced('A required field was not sent.')
  return { lead: `${JSON.stringify(name)}:`, index }
}

/** What the waiting objects lack, each entity once; null when there is none. */
export function wantedBy(representations: readonly string[]): Wanted | null {
  if (representations.length === 0) return null
  const known = new Map<string, number>()
  const entityOf = representations.map((representation) => {
    const before = known.get(representation)
    if (before !== undefined) return before
    known.set(representation, known.size)
    return known.size - 1
  })
  const each = [...known.keys()]
  return { representations: { each, list: `[${each.join(',')}]` }, entityOf }
}

const BEGIN = scanExactly('{"data":{"_entities":')

/** Gives every waiting object what came for it; false when something else came. */
export type GiveEntities = (text: string, wanted: Wanted, tally: Tally) => boolean

/** Compiles the reading of what a fetch brings, and of the pieces that are taken of it. */
export function compileEntities({ sent, number }: Join, pieces: readonly Piece[]): GiveEntities {
  const take = takePieces(sent, pieces)
  return (text, { representations, entityOf }, tally) => {
    const entities: { readonly parts: readonly Part[]; readonly objects: number }[] = []
    const list = scanList((inner, at, counted) => {
      const before = counted.objects
      const parts: Part[] = []
      const end = take(inner, at, counted, parts)
      entities.push({ parts, objects: counted.objects - before })
      counted.objects = before
      return end
    })
    const at = BEGIN(text, 0, tally)
    const end = at === NOT ? NOT : list(text, at, tally)
    if (end === NOT || entities.length !== representations.each.length || !/^\}\}\s*$/.test(text.slice(end)))
      return false
    for (const [index, object] of (tally.waiting[number] ?? []).entries()) {
      const entity = entities[entityOf[index] ?? -1]
      if (!entity) return false
      object.joined[number] = entity.parts
      // What is in one entity stands in the answer at every place that waited for it.
      tally.objects += entity.objects
    }
    return true
  }
}
