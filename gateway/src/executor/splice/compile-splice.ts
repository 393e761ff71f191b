import type { GraphQLDataSource } from '@apollo/gateway'
import { Kind, OperationTypeNode } from 'graphql'
import type { Document } from '../collect-fields.js'
import type { Run } from '../compile-plan.js'
import type { FetchNode, OperationContext, QueryPlan } from '../plan.js'
import type { Subtypes } from '../subtypes.js'
import { lookupOf } from '../wave/lookup.js'
import { askForEntities, askRoot, sourceOf, type Asking } from './ask-subgraphs.js'
import {
  compileEntities,
  compileRequires,
  wantedBy,
  type EntityFetch,
  type GiveEntities,
  type Wanted,
} from './compile-entities.js'
import { objectOf, sentFields, type JoinsAt, type Place, type Reply } from './compile-objects.js'
import type { SentField } from './scan-objects.js'
import { NOT, scanExactly } from './scan-values.js'
import { SplicedAnswer, written, type Part, type Tally } from './spliced-answer.js'
import { Unspliced } from './unspliced.js'
import { sentBy, wavesOf } from './waves.js'

/** What a splice is compiled from. */
export interface SpliceParts extends OperationContext {
  readonly plan: QueryPlan
  readonly sources: ReadonlyMap<string, GraphQLDataSource>
  readonly subtypes: Subtypes
}

/** Answers an operation by splicing; null when a subgraph's answer has another form: `run` keeps what came. */
export type Splice = (run: Run) => Promise<SplicedAnswer | null>

/** Answers of another form, one after the other, after which nobody tries any more. */
const MOST_MISSES = 20
const BEGIN = scanExactly('{"data":')

/**
 * Compiles an operation whose plan is one request, or one and then entities from others at once: its answer is put
 * together from the texts that the subgraphs send, without making objects of them. Null for every other operation.
 */
export function compileSplice(parts: SpliceParts): Splice | null {
  try {
    return spliceOf(parts)
  } catch (error) {
    if (error instanceof Unspliced) return null
    throw error
  }
}

function spliceOf(parts: SpliceParts): Splice {
  const { plan, schema, operation, fragments, subtypes } = parts
  if (plan.node?.kind === 'Subscription') throw new Unspliced('The plan has another form.')
  const { root, entities } = wavesOf(plan.node)
  const type = schema.getQueryType()
  if (!type || operation.operation !== OperationTypeNode.QUERY)
    throw new Unspliced('Only queries are spliced.')
  const client: Document = { fragments: new Map(Object.entries(fragments)), subtypes }
  const joins: WaveOfEntities[] = []
  const joinsAt: JoinsAt = (place, own) =>
    entities
      .filter(({ path }) => path.join('/') === place.path)
      .map((wave) => {
        const fetch = entityFetch({ ...wave, parts, client, number: joins.length }, place, own)
        joins.push({
          fetch,
          lookup: lookupOf(wave.node, wave.path),
          source: sourceOf(wave.node, parts),
          give: compileEntities(fetch),
        })
        return fetch
      })
  const { set, document } = sentBy(root, subtypes)
  const selected = (one: typeof set) => [{ set: one, parent: type.name, flags: [] }]
  const { scan, assembled } = objectOf(
    { schema, client, sent: document, joinsAt },
    { type, path: '', asked: selected(operation.selectionSet), sent: selected(set) },
  )
  if (joins.length !== entities.length) throw new Unspliced('Entities belong to no object of the answer.')
  const source = sourceOf(root, parts)
  let misses = 0

  function read(text: string): { tally: Tally; answer: Part } | null {
    const tally: Tally = { objects: 0, part: '', waiting: joins.map(() => []) }
    const at = BEGIN(text, 0, tally)
    const end = at === NOT ? NOT : scan(text, at, tally)
    if (end === NOT || !/^\}\s*$/.test(text.slice(end))) return null
    return { tally, answer: assembled ? tally.part : text.slice(at, end) }
  }

  return async (run) => {
    if (misses >= MOST_MISSES) return null
    misses += 1
    const text = await askRoot(run, root, source)
    const first = read(text)
    if (!first) return null
    if (joins.length === 0) {
      misses = 0
      return new SplicedAnswer(written(first.answer), first.tally.objects)
    }
    const wanted = wantedIn(first.tally, joins)
    const texts = await askForEntities(run, joins, wanted)
    // Read again rather than kept: objects that lie in memory while subgraphs are waited for are copied by every
    // collection of the young generation, which costs several times as much as reading them does.
    const second = read(text)
    const isWhole = joins.every(({ give }, index) => {
      const lacking = wanted[index]
      return !lacking || (second && give(texts[index] ?? '', lacking, second.tally))
    })
    if (!second || !isWhole) return null
    misses = 0
    return new SplicedAnswer(written(second.answer), second.tally.objects)
  }
}

/** A fetch of the second wave, compiled. */
interface WaveOfEntities extends Asking {
  readonly fetch: EntityFetch
  readonly give: GiveEntities
}

/** What each fetch asks for; fetches that want the same entities share the writing of it. */
function wantedIn({ waiting }: Tally, joins: readonly WaveOfEntities[]): readonly (Wanted | null)[] {
  const known = new Map<string, Wanted | null>()
  return joins.map(({ fetch }, index) => {
    const { wants } = fetch
    const before = known.get(wants)
    if (before !== undefined) return before
    const wanted = wantedBy(waiting[index] ?? [], fetch)
    known.set(wants, wanted)
    return wanted
  })
}

interface Wave {
  readonly node: FetchNode
  readonly parts: SpliceParts
  readonly client: Document
  readonly number: number
}

function entityFetch(
  { node, parts: { schema, subtypes }, client, number }: Wave,
  place: Place,
  own: readonly SentField[],
): EntityFetch {
  const { set, document } = sentBy(node, subtypes)
  const [entity] = set.selections
  if (entity?.kind !== Kind.FIELD || !entity.selectionSet) throw new Unspliced('No entities are asked for.')
  const sent = [{ set: entity.selectionSet, parent: place.type.name, flags: [] }]
  const reply: Reply = { schema, client, sent: document, joinsAt: () => [] }
  const represent = compileRequires(node, { type: place.type.name, own, subtypes })
  const wants = `${place.path} ${JSON.stringify(node.requires)}`
  return { number, wants, represent, sent: sentFields(reply, { ...place, sent }) }
}
