import type { OpenSpan } from '@baton/tracing/span'
import type { Presence } from '../viewers/presence.js'
import type { Answer } from './http/answer-reader.js'
import type { Exchange } from './http/connection.js'
import type { Connections } from './http/connections.js'

/** What a request needs of the way to its subgraph. */
export interface Way {
  readonly connections: Connections
  /** Told how each sending ended; a null says that the subgraph answered. */
  readonly ended: (one: UnderWay, error: Error | null) => void
}

/** What is asked, and how long its answer is worth waiting for. */
export interface Sent {
  /** Tells it from others: whoever asks the same joins it. */
  readonly key: string
  /** The request's head and body; asked anew for each sending, as each is signed for itself. */
  readonly write: () => string
  /** Wall-clock milliseconds. */
  readonly since: number
  readonly until: number
  /** A query whose connection broke is sent once more. */
  readonly mayRepeat: boolean
  readonly span: OpenSpan | null
}

/** What came is no answer to the question: the subgraph, or what stands in front of it, says that it failed. */
export class NoAnswer extends Error {
  readonly status: number

  constructor(status: number) {
    super(`status ${status}`)
    this.status = status
  }
}

/** The connection broke: nothing says that the request was read. */
const BROKEN = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE'])

/**
 * A request under way to a subgraph, and whoever waits for its answer: one promise for all of them, as every further
 * one is garbage that lives as long as the subgraph takes.
 *
 * What has ended lets go of all that it had. Sets and maps whose members come and go leave their old tables behind, each
 * pointing to the next: once one of them is old, whatever a member still held would grow old with it, request after
 * request, until the whole heap is collected (decision 0280).
 */
export class UnderWay implements Exchange {
  readonly key: string
  readonly since: number
  readonly until: number
  #write: () => string
  #answer: Promise<string> | null
  #way: Way | null
  #span: OpenSpan | null
  #clients: { readonly client: Presence; readonly leave: () => void }[] = []
  #resolve: (text: string) => void = () => undefined
  #reject: (error: Error) => void = () => undefined
  #mayRepeat: boolean
  #waiting = 0

  constructor(way: Way, { key, write, since, until, mayRepeat, span }: Sent) {
    this.#way = way
    this.#span = span
    this.key = key
    this.#write = write
    this.since = since
    this.until = until
    this.#mayRepeat = mayRepeat
    this.#answer = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  /** Whether somebody waits, so that others may join. */
  get isWanted(): boolean {
    return this.#waiting > 0 && this.#answer !== null
  }

  /** Waits with the others, until this one's client leaves; when the last has left, it is given up. */
  join(client: Presence | undefined): Promise<string> {
    this.#waiting += 1
    if (client) {
      const leave = (): void => {
        this.#waiting -= 1
        if (this.#waiting > 0) return
        this.giveUp(new Error('Nobody waits for the answer any more.'))
      }
      this.#clients.push({ client, leave })
      client.whenLeft(leave)
    }
    return this.#answer ?? Promise.reject(new Error('It has ended.'))
  }

  giveUp(error: Error): void {
    this.#mayRepeat = false
    this.#way?.connections.giveUp(this, error)
  }

  answered({ status, text }: Answer): void {
    const isRefused = status === 401 || status >= 500
    this.#end(isRefused ? new NoAnswer(status) : null, text)
  }

  failed(error: Error): void {
    if (!this.#mayRepeat || !isBroken(error)) return this.#end(error, '')
    this.#mayRepeat = false
    this.#way?.connections.send(this)
  }

  write(): string {
    return this.#write()
  }

  #end(error: Error | null, text: string): void {
    for (const { client, leave } of this.#clients) client.forget(leave)
    this.#span?.end(error)
    this.#way?.ended(this, error)
    if (error) this.#reject(error)
    else this.#resolve(text)
    this.#letGo()
  }

  #letGo(): void {
    this.#answer = this.#way = this.#span = null
    this.#clients = []
    this.#write = empty
    this.#resolve = this.#reject = nothing
  }
}

function empty(): string {
  return ''
}

function nothing(): void {
  // Nobody is told twice.
}

export function isBroken(error: Error): boolean {
  return 'code' in error && BROKEN.has(String(error.code))
}
