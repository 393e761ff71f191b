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
  type GiveEntities,
  type Wanted,
} from './compile-entities.js'
import { objectOf, sentFields, type Fetch, type JoinsAt, type Place, type Reply } from './compile-objects.js'
import type { Reading, SentField } from './scan-objects.js'
import { NOT, scanExactly, type Scan } from './scan-values.js'
import { SplicedAnswer, type Part, type Tally } from './spliced-answer.js'
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
  const fetches: EntityFetch[] = []
  const asks = new Map<string, number>()
  const joinsAt: JoinsAt = (place, own) =>
    entities
      .filter(({ path }) => path.join('/') === place.path)
      .map((wave) => {
        const fetch = entityFetch({ ...wave, parts, client, number: fetches.length, asks }, place, own)
        fetches.push(fetch)
        return fetch
      })
  const { set, document } = sentBy(root, subtypes)
  const selected = (one: typeof set) => [{ set: one, parent: type.name, flags: [] }]
  const taken: Reply['taken'] = new Map()
  const reading = objectOf(
    { schema, client, sent: document, joinsAt, taken },
    { type, path: '', asked: selected(operation.selectionSet), sent: selected(set) },
  )
  const joins = fetches.map((fetch) => ({
    ...fetch,
    give: compileEntities(fetch, taken.get(fetch.number) ?? []),
  }))
  if (joins.length !== entities.length) throw new Unspliced('Entities belong to no object of the answer.')
  const source = sourceOf(root, parts)
  const { alone, wanted, joined } = readingsOf(reading, joins)
  let misses = 0

  return async (run) => {
    if (misses >= MOST_MISSES) return null
    misses += 1
    const text = await askRoot(run, root, source)
    const lacking = joins.length === 0 ? [] : wanted(text)
    if (!lacking) return null
    const answer =
      joins.length === 0 ? alone(text) : joined(text, lacking, await askForEntities(run, joins, lacking))
    if (answer) misses = 0
    return answer
  }
}

/** What is read of the first answer: all there is, what others are asked for, or the answer with what they sent. */
interface Readings {
  readonly alone: (text: string) => SplicedAnswer | null
  readonly wanted: (text: string) => Lacking | null
  readonly joined: (text: string, lacking: Lacking, texts: readonly string[]) => SplicedAnswer | null
}

/** What each fetch of the second wave asks for. */
type Lacking = readonly (Wanted | null)[]

/**
 * The first answer is read again rather than kept: objects that lie in memory while subgraphs are waited for are copied
 * by every collection of the young generation, which costs several times as much as reading them does.
 */
function readingsOf(reading: Reading, joins: readonly Joined[]): Readings {
  function read(text: string, scan: Scan): Found | null {
    const tally: Tally = { objects: 0, part: '', waiting: joins.map(() => []), asked: joins.map(() => []) }
    const at = BEGIN(text, 0, tally)
    const end = at === NOT ? NOT : scan(text, at, tally)
    if (end === NOT || !/^\}\s*$/.test(text.slice(end))) return null
    return { tally, answer: reading.assembled ? tally.part : text.slice(at, end) }
  }
  return {
    alone: (text) => {
      const found = read(text, reading.scan)
      return found && new SplicedAnswer(found.answer, found.tally.objects)
    },
    wanted: (text) => {
      const found = read(text, reading.seek)
      const each = found?.tally.asked.map(wantedBy)
      return each ? joins.map(({ ask }) => each[ask.number] ?? null) : null
    },
    joined: (text, lacking, texts) => {
      const found = read(text, reading.scan)
      if (!found) return null
      const isWhole = joins.every(({ give }, index) => {
        const wanted = lacking[index]
        return !wanted || give(texts[index] ?? '', wanted, found.tally)
      })
      return isWhole ? new SplicedAnswer(found.answer, found.tally.objects) : null
    },
  }
}

/** What was found in the first answer. */
interface Found {
  readonly tally: Tally
  readonly answer: Part
}

/** A fetch of the second wave. */
interface EntityFetch extends Fetch, Asking {}

/** A fetch of the second wave, compiled. */
interface Joined extends EntityFetch {
  readonly give: GiveEntities
}

interface Wave {
  readonly node: FetchNode
  readonly path: readonly string[]
  readonly parts: SpliceParts
  readonly client: Document
  readonly number: number
  /** What is asked for so far, each with its number. */
  readonly asks: Map<string, number>
}

function entityFetch(
  { node, path, parts, client, number, asks }: Wave,
  place: Place,
  own: readonly SentField[],
): EntityFetch {
  const { schema, subtypes } = parts
  const { set, document } = sentBy(node, subtypes)
  const [entity] = set.selections
  if (entity?.kind !== Kind.FIELD || !entity.selectionSet) throw new Unspliced('No entities are asked for.')
  const sent = [{ set: entity.selectionSet, parent: place.type.name, flags: [] }]
  const reply: Reply = { schema, client, sent: document, joinsAt: () => [], taken: new Map() }
  // Fetches that want the same of the same objects share the writing of it.
  const wants = `${place.path} ${JSON.stringify(node.requires)}`
  asks.set(wants, asks.get(wants) ?? asks.size)
  const requires = compileRequires(node, { type: place.type.name, own, subtypes })
  return {
    number,
    ask: { number: asks.get(wants) ?? 0, ...requires },
    sent: sentFields(reply, { ...place, sent }),
    lookup: lookupOf(node, path),
    source: sourceOf(node, parts),
  }
}
