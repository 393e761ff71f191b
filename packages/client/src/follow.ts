import { print, type DocumentNode } from 'graphql'
import { faultOf, isUnknownId, missingFrom, type GraphError, type WireAnswer } from './graph-error.js'
import { readEvents } from './read-events.js'
import { sleep, type Wire } from './wire.js'

/** One answer of a stream, what is missing from it and why, and the cursor to resume from. */
export interface StreamEvent<Data> {
  /** As far as it could be read: what is missing is null, though its type may say that it never is. */
  readonly data: Data
  /** Why something of it could not be read; empty when nothing is missing. */
  readonly missing: readonly GraphError[]
  /** The id of what changed and could not be read, to be asked for later; null for whatever was read. */
  readonly unread: string | null
  readonly cursor: string
}

/** What to follow, and from where. */
export interface Followed {
  readonly document: DocumentNode
  /** The id under which the document may be registered. */
  readonly id: Promise<string>
  readonly variables: object
  readonly signal: AbortSignal
  /** Called when the stream begins, and not when it is resumed. */
  readonly onBegin: () => void
}

/** The stream ended for a reason that opening it again mends. */
const RESUMABLE: ReadonlySet<string> = new Set([
  'TOKEN_EXPIRED',
  'READER_TOO_SLOW',
  'STREAM_FAILED',
  'RATE_LIMITED',
  'TOO_MANY_STREAMS',
  'NOT_REACHED',
])
/** Before a stream is opened again; doubled as long as it brings nothing. */
const PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000

/**
 * Follows a stream until the signal: whatever breaks it, it is opened again from the last cursor, so that nothing that
 * changed meanwhile is missed. What could not be read is told with why, and the stream goes on. Throws what opening it
 * again does not mend.
 */
export async function* follow<Data>(wire: Wire, followed: Followed): AsyncGenerator<StreamEvent<Data>> {
  const { document, variables, signal } = followed
  const byId = { extensions: { persistedQuery: { version: 1, sha256Hash: await followed.id } } }
  let asked: object = byId
  let cursor: string | undefined
  let pause = PAUSE_MS
  let hasBegun = false
  const isOver = (): boolean => signal.aborted
  while (!isOver()) {
    const after = cursor === undefined ? {} : { after: cursor }
    try {
      const response = await wire.open({ ...asked, variables: { ...variables, ...after } }, signal)
      for await (const answer of readEvents(response)) {
        const fault = faultOf(answer)
        cursor = answer.extensions?.cursor ?? cursor
        if (answer.data === undefined && !fault) {
          if (!hasBegun) followed.onBegin()
          hasBegun = true
          continue
        }
        if (isTold(answer)) {
          pause = PAUSE_MS
          yield eventOf(answer)
          continue
        }
        if (fault && isUnknownId(fault) && asked === byId) {
          asked = { query: print(document) }
          pause = 0
          break
        }
        if (fault && RESUMABLE.has(fault.code)) break
        if (fault) throw fault
      }
    } catch (error) {
      if (isOver()) return
      if (!isBroken(error)) throw error
    }
    if (pause > 0) await sleep(pause, signal)
    pause = Math.min(Math.max(pause * 2, PAUSE_MS), LONGEST_PAUSE_MS)
  }
}

/** What the graph tells has a cursor behind it; what ends or refuses the stream has no data or no cursor. */
function isTold({ data, extensions }: WireAnswer): boolean {
  return data !== undefined && extensions?.cursor !== undefined
}

function eventOf<Data>(answer: WireAnswer): StreamEvent<Data> {
  const { data, extensions } = answer
  return {
    data: data as Data, // the document's own type
    missing: missingFrom(answer),
    unread: extensions?.unread ?? null,
    cursor: extensions?.cursor ?? '',
  }
}

/** What fetch and its streams throw when a connection breaks, in whatever realm they were made. */
function isBroken(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : ''
  return name === 'TypeError' || name === 'NetworkError'
}
