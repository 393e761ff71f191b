import type { FetchNode } from '../plan.js'
import type { Run } from '../compile-plan.js'
import type { Subtypes } from '../subtypes.js'
import { takeFields, type Join, type SentField } from './scan-objects.js'
import { NOT, scanExactly, scanList } from './scan-values.js'
import { written, type Assembled, type Part, type Tally } from './spliced-answer.js'
import { Unspliced } from './unspliced.js'

/** Asks for what the objects lack that wait for it. Done is said by true, an unexpected answer by false. */
export type AskEntities = (run: Run, tally: Tally) => Promise<boolean>

/** Sends a request of a plan and notes what came. */
export type Send = (run: Run, representations: string | null) => Promise<string>

/** A fetch of entities: what its subgraph sends of each. */
export interface EntityFetch extends Join {
  /** Writes what the subgraph needs to find the entity. */
  readonly represent: (own: readonly Part[]) => string
}

type Require = NonNullable<FetchNode['requires']>[number]

/** Compiles what a fetch requires of the entities of one type, out of the fields that were sent of them. */
export function compileRequires(
  node: FetchNode,
  { type, own, subtypes }: { type: string; own: readonly SentField[]; subtypes: Subtypes },
): EntityFetch['represent'] {
  const applying = (node.requires ?? []).filter(
    (one) => one.kind === 'InlineFragment' && subtypes.includes(one.typeCondition ?? type, type),
  )
  const [only] = applying
  if (only?.kind !== 'InlineFragment' || applying.length > 1) throw new Unspliced('Other keys are required.')
  const parts = only.selections.map((required) => partOf(required, type, own))
  return (values) =>
    `{${parts.map(({ lead, index }) => (index < 0 ? lead : lead + written(values[index] ?? 'null'))).join(',')}}`
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

const BEGIN = scanExactly('{"data":{"_entities":')

/** Asks for the entities of all waiting objects, each once, and gives every object what came for it. */
export function compileEntities(fetch: EntityFetch, send: Send): AskEntities {
  const take = takeFields(fetch.sent)
  const { number } = fetch
  return async (run, tally) => {
    const objects = tally.waiting[number] ?? []
    if (objects.length === 0) return true
    const wanted = new Map<string, Assembled[]>()
    for (const object of objects) {
      const representation = fetch.represent(object.own)
      const waiting = wanted.get(representation)
      if (waiting) waiting.push(object)
      else wanted.set(representation, [object])
    }
    const text = await send(run, `[${[...wanted.keys()].join(',')}]`)
    const targets = [...wanted.values()]
    let next = 0
    const list = scanList((inner, at, counted) => {
      const waiting = targets[next++]
      if (!waiting) return NOT
      const before = counted.objects
      const parts: Part[] = []
      const end = take(inner, at, counted, parts)
      // What is in one entity stands in the answer at every place that waited for it.
      counted.objects += (counted.objects - before) * (waiting.length - 1)
      for (const object of waiting) object.joined[number] = parts
      return end
    })
    const at = BEGIN(text, 0, tally)
    const end = at === NOT ? NOT : list(text, at, tally)
    return end !== NOT && next === targets.length && /^\}\}\s*$/.test(text.slice(end))
  }
}
