import { getOperationAST, print, type DocumentNode } from 'graphql'
import { faultOf, isUnknownId, missingFrom, type GraphError, type WireAnswer } from './graph-error.js'
import { readEvents } from './read-events.js'
import { Reopening } from './reopening.js'
import { isBroken, sleep, spread, type Wire } from './wire.js'

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

/** What a page may want to hear of its stream beside its events. */
export interface Notices {
  /** Called when the stream begins, and not when it is resumed. */
  readonly onBegin?: () => void
  /**
   * Called with true whenever the stream is open, and with false when it is not and is being opened again: what a page
   * shows may be old until then.
   */
  readonly onConnection?: (isOpen: boolean) => void
}

/** What to follow, and from where. */
export interface Followed extends Notices {
  readonly document: DocumentNode
  /** The id under which the document may be registered. */
  readonly id: Promise<string>
  readonly variables: object
  readonly signal: AbortSignal
}

/**
 * Follows a stream until the signal, or until its reader leaves: whatever breaks it, it is opened again from the last
 * cursor, so that nothing that changed meanwhile is missed. What could not be read is told with why, and the stream goes
 * on. Throws what opening it again does not mend, and that there are too many streams when a few tries did not mend it.
 */
export function follow<Data>(wire: Wire, followed: Followed): AsyncIterable<StreamEvent<Data>> {
  return {
    [Symbol.asyncIterator]() {
      const left = new AbortController()
      const signal = AbortSignal.any([followed.signal, left.signal])
      const events = eventsOf<Data>(wire, { ...followed, signal })
      return {
        next: () => events.next(),
        // Also while the next event is waited for, which may never come.
        return: () => {
          left.abort()
          return events.return()
        },
      }
    },
  }
}

async function* eventsOf<Data>(wire: Wire, followed: Followed): AsyncGenerator<StreamEvent<Data>, void> {
  const { document, variables, signal } = followed
  if (!canResume(document)) throw new Error(NO_CURSOR)
  const byId = { extensions: { persistedQuery: { version: 1, sha256Hash: await followed.id } } }
  const connection = noticesOf(followed)
  let asked: object = byId
  let cursor: string | undefined
  const reopening = new Reopening()
  const isOver = (): boolean => signal.aborted
  while (!isOver()) {
    const opened = performance.now()
    const after = cursor === undefined ? {} : { after: cursor }
    for await (const answer of answersTo(wire, { ...asked, variables: { ...variables, ...after } }, signal)) {
      if (isOver()) return
      const fault = faultOf(answer)
      cursor = answer.extensions?.cursor ?? cursor
      if (answer.data === undefined && !fault) {
        connection.opens()
        reopening.opens()
        continue
      }
      if (isTold(answer)) {
        reopening.brings()
        yield eventOf(answer)
        continue
      }
      if (fault && isUnknownId(fault) && asked === byId) {
        asked = { query: print(document) }
        reopening.isOtherwise()
        break
      }
      if (fault && reopening.mends(fault, connection.hasBegun())) break
      if (fault) throw fault
    }
    const pause = reopening.pauseAfter(performance.now() - opened)
    if (pause > 0) connection.breaks()
    await sleep(spread(pause), signal)
  }
}

const NO_CURSOR =
  'A stream that was cut goes on from its cursor: declare the variable $after: Cursor, and pass it to the field.'

function canResume(document: DocumentNode): boolean {
  const variables = getOperationAST(document)?.variableDefinitions ?? []
  return variables.some(({ variable }) => variable.name.value === 'after')
}

/** What comes over one connection, until it breaks or its reader leaves. */
async function* answersTo(wire: Wire, body: object, signal: AbortSignal): AsyncGenerator<WireAnswer> {
  try {
    yield* readEvents(await wire.open(body, signal), wire.silenceMs)
  } catch (error) {
    if (!signal.aborted && !isBroken(error)) throw error
  }
}

/** Tells of the connection what is new. */
function noticesOf({ onBegin, onConnection, signal }: Followed) {
  let hasBegun = false
  let isOpen: boolean | undefined
  const turns = (open: boolean): void => {
    if (isOpen !== open && !signal.aborted) onConnection?.(open)
    isOpen = open
  }
  return {
    hasBegun: () => hasBegun,
    opens: () => {
      if (!hasBegun) onBegin?.()
      hasBegun = true
      turns(true)
    },
    breaks: () => turns(false),
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
