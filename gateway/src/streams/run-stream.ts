import { setTimeout as delay } from 'node:timers/promises'
import type { EventStream } from './event-stream.js'
import { CursorExpired } from './feed.js'
import { isAnswered, isOver, isRefused, lackOf, newsOf, stateOf } from './news.js'
import { SignedOut, type Result, type StreamParts } from './stream-parts.js'

/** Why a stream ended before its client left. */
type Ending =
  | 'TOKEN_EXPIRED'
  | 'ACCOUNT_DEACTIVATED'
  | 'READER_TOO_SLOW'
  | 'CURSOR_EXPIRED'
  | 'NOT_FOUND'
  | 'STREAM_FAILED'

const WORDS: Readonly<Record<Ending, string>> = {
  TOKEN_EXPIRED: 'The token is not valid any more: sign in again and resume from the cursor.',
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
    // Whoever resumes a shared stream is told the first answer; to all others nothing is shown yet, so it is no read.
    const isTold = query.source.shared === true && typeof after === 'string'
    const opening = { ...query, query: query.query(parts.followed.subject) }
    const first = await parts.ask(isTold ? opening : { ...opening, isProbe: true })
    // A stream over a whole topic has no object of its own yet: only the question itself can be refused.
    if (query.source.any ? !first.data : isRefused(first, query.key)) {
      if (first.errors) stream.next(first, null)
      return first.errors ? stream.complete() : end('NOT_FOUND')
    }
    stream.begin(cursor)
    let last: string | null = null
    if (query.source.shared) {
      const missed = await parts.feed.after(parts.followed, cursor)
      // What was read while the stream was being opened may be from before what was missed.
      if (missed.length === 0) last = stateOf(first)
      if (isTold) {
        if (isOver(parts)) throw new SignedOut() // somebody may have left, or had to, since it was asked
        cursor = parts.head
        last = stateOf(first)
        if (!tell(stream, first, cursor)) return end('READER_TOO_SLOW')
      }
    }
    for await (const missed of changes(parts, () => cursor)) {
      const news = await newsOf(parts, missed, (state) => query.source.shared !== true || state !== last)
      if (isOver(parts)) break
      cursor = missed.cursor
      if (!news) continue
      if (!isAnswered(news) && !lackOf(news)) {
        stream.next(news, null) // the question itself is refused by now, whatever changes
        return stream.complete()
      }
      last = stateOf(news)
      if (!tell(stream, news, cursor)) return end('READER_TOO_SLOW')
    }
    throw new SignedOut()
  } catch (error) {
    if (!stream.closed.aborted) end(endingBy(error, parts))
  }
}

function endingBy(error: unknown, { isDeactivated }: StreamParts): Ending {
  if (error instanceof CursorExpired) return 'CURSOR_EXPIRED'
  if (!(error instanceof SignedOut)) return 'STREAM_FAILED'
  return isDeactivated() ? 'ACCOUNT_DEACTIVATED' : 'TOKEN_EXPIRED'
}

function tell(stream: EventStream, result: Result, cursor: string): boolean {
  return stream.next({ ...result, extensions: { ...result.extensions, cursor } }, cursor)
}

/** Each change from the cursor on, as it comes; ends when the client leaves or the token does. */
async function* changes(parts: StreamParts, cursor: () => string) {
  const { feed, followed, stream, expiresAt, now } = parts
  let rung = true
  let wake = (): void => undefined
  const stop = feed.watch(followed, () => {
    rung = true
    wake()
  })
  const leave = (): void => wake()
  stream.closed.addEventListener('abort', leave)
  try {
    while (!isOver(parts)) {
      if (rung) {
        rung = false
        const missed = await feed.after(followed, cursor())
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
