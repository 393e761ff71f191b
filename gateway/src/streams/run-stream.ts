import { hash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { EventStream } from './event-stream.js'
import { CursorExpired, type Feed, type Followed } from './feed.js'
import { changeOf } from './stream-schema.js'
import type { StreamQuery } from './to-query.js'

/** An answer of the graph. */
export interface Result {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly object[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What a stream runs with. */
export interface StreamParts {
  readonly feed: Feed
  readonly stream: EventStream
  readonly query: StreamQuery
  /** The feed's head when the stream was asked for: where one without a cursor begins. */
  readonly head: string
  /** The labels that are open to the viewer: what has another wakes no stream of theirs. */
  readonly labels: readonly string[]
  /** Asks the graph as the viewer, under their rights of this moment. */
  readonly ask: (subject: string) => Promise<Result>
  /** Whether the viewer no longer works here, whatever the token says. */
  readonly isDeactivated: () => boolean
  /** Wall-clock milliseconds: when the token ends. */
  readonly expiresAt: number
  readonly now: () => number
  /** Goes with every error, so that it can be found in the log. */
  readonly requestId: string
}

/** Why a stream ended before its client left. */
type Ending =
  | 'TOKEN_EXPIRED'
  | 'ACCOUNT_DEACTIVATED'
  | 'READER_TOO_SLOW'
  | 'CURSOR_EXPIRED'
  | 'NOT_FOUND'
  | 'STREAM_FAILED'

const WORDS: Readonly<Record<Ending, string>> = {
  TOKEN_EXPIRED: 'The token has expired: sign in again and resume from the cursor.',
  ACCOUNT_DEACTIVATED: 'This account was deactivated.',
  READER_TOO_SLOW: 'The stream was not read fast enough: resume from the cursor.',
  CURSOR_EXPIRED:
    'The cursor is older than what is kept, or not of this feed: read the state again and subscribe anew.',
  NOT_FOUND: 'There is no such thing.',
  STREAM_FAILED: 'The stream failed: resume from the cursor.',
}

/**
 * Runs one stream until its client leaves, its token ends or it is too slow. Missed changes come first. What is sent
 * is the state at delivery: changes that follow each other quickly may come as one, and one may come twice.
 */
export async function runStream(parts: StreamParts): Promise<void> {
  const { stream, query } = parts
  const { after } = query.args
  let cursor = typeof after === 'string' ? after : parts.head
  const end = (code: Ending): void => {
    const extensions = { code, cursor, requestId: parts.requestId }
    stream.next({ errors: [{ message: WORDS[code], extensions }], extensions: { cursor } }, null)
    stream.complete()
  }
  try {
    if (!parts.feed.knows(cursor)) return end('CURSOR_EXPIRED')
    const first = await parts.ask(changeOf(query.source, query.args).subject)
    // A stream over a whole topic has no object of its own yet: only the question itself can be refused.
    if (query.source.any ? !first.data : isRefused(first, query.key)) {
      if (first.errors) stream.next(first, null)
      return first.errors ? stream.complete() : end('NOT_FOUND')
    }
    stream.begin(cursor)
    let last: string | null = null
    if (query.source.shared) {
      const missed = await parts.feed.after(followedBy(parts), cursor)
      // What was read while the stream was being opened may be from before what was missed.
      if (missed.length === 0) last = stateOf(first)
      if (typeof after === 'string') {
        cursor = parts.head
        last = stateOf(first)
        if (!tell(stream, first, cursor)) return end('READER_TOO_SLOW')
      }
    }
    for await (const missed of changes(parts, () => cursor)) {
      if (parts.isDeactivated()) return end('ACCOUNT_DEACTIVATED')
      if (parts.now() >= parts.expiresAt) return end('TOKEN_EXPIRED')
      const result = await parts.ask(missed.subject)
      cursor = missed.cursor
      // In a stream over a whole topic, what this viewer may not see did not happen.
      if (query.source.any && isRefused(result, query.key)) continue
      if (query.source.shared && stateOf(result) === last) continue
      last = stateOf(result)
      if (!tell(stream, result, cursor)) return end('READER_TOO_SLOW')
    }
    if (!stream.closed.aborted) end(parts.isDeactivated() ? 'ACCOUNT_DEACTIVATED' : 'TOKEN_EXPIRED')
  } catch (error) {
    if (!stream.closed.aborted) end(error instanceof CursorExpired ? 'CURSOR_EXPIRED' : 'STREAM_FAILED')
  }
}

function isRefused({ data }: Result, key: string): boolean {
  return (data?.[key] ?? null) === null
}

/** What a viewer learns from an answer, in few bytes. */
function stateOf({ data, errors }: Result): string {
  return hash('sha256', JSON.stringify([data, errors?.length ?? 0]), 'base64')
}

function tell(stream: EventStream, result: Result, cursor: string): boolean {
  return stream.next({ ...result, extensions: { ...result.extensions, cursor } }, cursor)
}

function followedBy({ query, labels }: StreamParts): Followed {
  return { ...changeOf(query.source, query.args), labels }
}

/** Each change from the cursor on, as it comes; ends when the client leaves or the token does. */
async function* changes(parts: StreamParts, cursor: () => string) {
  const { feed, stream, expiresAt, now } = parts
  const change = followedBy(parts)
  let rung = true
  let wake = (): void => undefined
  const stop = feed.watch(change, () => {
    rung = true
    wake()
  })
  const leave = (): void => wake()
  stream.closed.addEventListener('abort', leave)
  try {
    while (!stream.closed.aborted && now() < expiresAt && !parts.isDeactivated()) {
      if (rung) {
        rung = false
        const missed = await feed.after(change, cursor())
        // There may be more than one page of it.
        rung ||= missed.length > 0
        yield* missed
        continue
      }
      const woken = new Promise<void>((resolve) => (wake = resolve))
      const timer = new AbortController()
      const patience = Math.min(expiresAt - now(), 60_000)
      await Promise.race([woken, delay(patience, undefined, { signal: timer.signal }).catch(() => undefined)])
      timer.abort()
      rung = true // a call that was lost is made up for within a minute
    }
  } finally {
    stop()
    stream.closed.removeEventListener('abort', leave)
  }
}
