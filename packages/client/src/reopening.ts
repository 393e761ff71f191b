import type { GraphError } from './graph-error.js'

/** The stream ended, or could not be opened, for a reason that opening it again mends, however often it takes. */
const RESUMABLE: ReadonlySet<string> = new Set([
  'TOKEN_EXPIRED',
  'READER_TOO_SLOW',
  'STREAM_FAILED',
  'RATE_LIMITED',
  'NOT_REACHED',
  'SUBGRAPH_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'ACCESS_STALE',
])
/** Before a stream is opened again; doubled as long as it brings nothing and does not last. */
const PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000
/**
 * One stream too many passes when another is closed, such as this one's own last connection, which the graph may not have
 * missed yet. Where it does not pass, only whoever reads the streams can close one: they are told.
 */
const TRIES_OF_TOO_MANY = 5

/** When a stream that broke or was refused is opened again, and when that is given up. */
export class Reopening {
  #pause = PAUSE_MS
  #wanted = 0
  #tooMany = 0

  /** The stream is open. */
  opens(): void {
    this.#tooMany = 0
  }

  /** It brings something. */
  brings(): void {
    this.opens()
    this.#pause = PAUSE_MS
  }

  /** What was asked is asked otherwise, and now. */
  isOtherwise(): void {
    this.#pause = 0
  }

  /** Whether opening the stream again may mend this. Each call is one try. */
  mends({ code, retryAfter }: GraphError, hasBegun: boolean): boolean {
    this.#wanted = (retryAfter ?? 0) * 1_000
    if (code === 'TOO_MANY_STREAMS') {
      this.#tooMany += 1
      return this.#tooMany < TRIES_OF_TOO_MANY && this.#wanted <= LONGEST_PAUSE_MS
    }
    // A fault of the graph's own passes, too, where the same stream was open before: its database is away, for example.
    return RESUMABLE.has(code) || (hasBegun && code === 'INTERNAL_SERVER_ERROR')
  }

  /** Milliseconds until the next try, after a connection that lasted for so many. */
  pauseAfter(lasted: number): number {
    const pause = lasted > LONGEST_PAUSE_MS ? PAUSE_MS : this.#pause
    const wait = Math.max(pause, Math.min(this.#wanted, LONGEST_PAUSE_MS))
    this.#pause = Math.min(Math.max(pause * 2, PAUSE_MS), LONGEST_PAUSE_MS)
    this.#wanted = 0
    return wait
  }
}
