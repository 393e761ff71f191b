import { readFileSync } from 'node:fs'
import { extendSchema, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Change, Topic } from './feed-topics.js'

/** How a stream is answered: by which field of Query, and what wakes it. */
export interface Source {
  readonly query: string
  readonly topic: Topic
  /** The argument that names the subject; the whole topic without it. */
  readonly subject?: string
  /** The stream follows the whole topic and shows whatever changed: the query's `id` is the subject's. */
  readonly any?: true
  /**
   * What wakes the stream is not of its viewer alone: it tells a state that differs from the last one it told, and nothing
   * when it does not. Resumed, it begins with the state, since what was told before the cut is not known.
   */
  readonly shared?: true
}

/** Subscription field to the query that answers it. Both return the same type. */
export const STREAMS: Readonly<Record<string, Source>> = {
  workQueueChanged: { query: 'myWorkQueue', topic: 'work', shared: true },
  authorizationChanged: { query: 'authorization', topic: 'authorization', subject: 'id' },
  referralChanged: { query: 'referral', topic: 'referral', subject: 'id' },
  escalationRaised: { query: 'escalation', topic: 'escalation', any: true },
  importProgress: { query: 'importJob', topic: 'import', subject: 'id' },
  patientChanged: { query: 'patient', topic: 'patient', subject: 'id' },
}

const SDL = new URL('../../schema.graphql', import.meta.url)
const known = new WeakMap<GraphQLSchema, GraphQLSchema | null>()

/**
 * The streams of a graph as SDL that extends it: those whose query this graph has, so that the partner graph offers what
 * the contract does. Null when there is none.
 */
export function streamsOf(schema: GraphQLSchema): DocumentNode | null {
  const queries = schema.getQueryType()?.getFields() ?? {}
  const document = parse(readFileSync(SDL, 'utf8'))
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node
    const fields = (node.fields ?? []).filter(({ name }) => (STREAMS[name.value]?.query ?? '') in queries)
    return { ...node, fields }
  })
  const some = definitions.some((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.fields.length > 0)
  return some ? { ...document, definitions } : null
}

/** The graph with its streams. Null when there is none. */
export function withStreams(schema: GraphQLSchema): GraphQLSchema | null {
  const before = known.get(schema)
  if (before !== undefined) return before
  const streams = streamsOf(schema)
  const extended = streams && extendSchema(schema, streams)
  known.set(schema, extended)
  return extended
}

/** What wakes a stream with these arguments. */
export function changeOf({ topic, subject }: Source, args: Readonly<Record<string, unknown>>): Change {
  return { topic, subject: subject === undefined ? '*' : idOf(args[subject]) }
}

/** What is no id is refused with the stream's question: nothing is made a text here, since an object may fail at that. */
function idOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
