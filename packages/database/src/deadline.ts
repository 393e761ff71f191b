import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

/** Until when the caller of the work in hand waits, on the clock of `performance.now`. */
const deadlines = new AsyncLocalStorage<number>()

/** Does work whose statements are cancelled by the database when the time is up: nobody waits for them any more. */
export async function withDeadline<T>(ms: number, work: () => Promise<T>): Promise<T> {
  return deadlines.run(performance.now() + ms, work)
}

/** Whether a statement was cut off because it took longer than its caller waits. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014'
}

/** A setting that is this near needs no round trip of its own. */
const NEAR_ENOUGH_MS = 250

/** How a connection is told a statement. */
export type Send = (...args: unknown[]) => unknown

/**
 * A connection that tells Postgres of the deadline (`statement_timeout`) before a statement, when it differs from what
 * the connection was told last. Without a deadline it is the usual limit, which costs nothing.
 */
export function deadlineClient(usualMs: number, through = (send: Send): Send => send): typeof pg.Client {
  return class DeadlineClient extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config)
      const send = through(this.query.bind(this)) // pg overloads it a dozen times; what came in goes on as it is
      Object.assign(this, { query: tellingDeadlines(send, usualMs) })
    }
  }
}

function tellingDeadlines(send: Send, usualMs: number): Send {
  let toldMs = usualMs
  return (...args) => {
    const until = deadlines.getStore()
    const wanted = until === undefined ? usualMs : Math.max(1, until - performance.now())
    const isTold = Math.abs(wanted - toldMs) <= (until === undefined ? 0 : NEAR_ENOUGH_MS)
    // What was set inside a transaction is undone with it.
    if (/^\s*rollback/i.test(textOf(args[0]))) toldMs = NaN
    if (isTold) return send(...args)
    const noted = (send(`set statement_timeout = ${wanted}`) as Promise<unknown>).then(
      () => (toldMs = wanted),
      () => undefined, // a transaction that failed takes no settings; its end must be sent all the same
    )
    const sent = noted.then(() => send(...args))
    return typeof args.at(-1) === 'function' ? undefined : sent
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : ''
}
