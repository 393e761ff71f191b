import type { ServerResponse } from 'node:http'
import { whenClosed } from '../when-closed.js'

/** A reader that still has this much waiting when there is more to tell is cut; it resumes by its cursor. */
const MOST_WAITING_BYTES = 1024 * 1024
const PING_MS = 15_000

/** One open stream of Server-Sent Events, in the words of the graphql-sse protocol (distinct connections). */
export interface EventStream {
  /** Says from where the stream tells, before anything has changed: an event of its id alone, which shows nothing. */
  begin(cursor: string): void
  /** Says one result; its cursor is the event's id. False when the reader is too slow to be told more. */
  next(result: object, cursor: string | null): boolean
  /** Says that nothing more comes, and ends. */
  complete(): void
  readonly closed: AbortSignal
}

/** Opens the stream: the answer's head goes out at once, and a comment now and then keeps proxies from closing it. */
export function openEventStream(response: ServerResponse): EventStream {
  const closed = new AbortController()
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write(':\n\n')
  const ping = setInterval(() => response.write(':\n\n'), PING_MS)
  whenClosed(response, () => {
    clearInterval(ping)
    closed.abort()
  })
  return {
    closed: closed.signal,
    begin: (cursor) => void response.write(`id: ${cursor}\n\n`),
    next: (result, cursor) => {
      const id = cursor === null ? '' : `id: ${cursor}\n`
      const waiting = response.writableLength // what is written now waits for a moment, however fast its reader is
      response.write(`event: next\n${id}data: ${JSON.stringify(result)}\n\n`)
      return waiting < MOST_WAITING_BYTES
    },
    complete: () => {
      clearInterval(ping)
      response.end('event: complete\ndata:\n\n')
      // Whoever does not read the end is cut.
      setTimeout(() => response.destroy(), 5_000).unref()
    },
  }
}
