import pg from 'pg'
import { holderOf, type Caller, type Cancel } from './caller.js'
import { cancelStatementOf } from './cancel-statement.js'

/** Whether a statement was cut off because it took longer than its caller waits, or because nobody waits any more. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014'
}

/** A setting that is this near needs no round trip of its own. */
const NEAR_ENOUGH_MS = 250

/** Ends or guards a transaction, or sets something: quick, and a connection that missed it would be of no use any more. */
const SETTING = /^\s*(?:begin|start|commit|rollback|savepoint|release|set)\b/i

/** How a connection is told a statement. */
export type Send = (...args: unknown[]) => unknown

/**
 * A connection that tells Postgres of the deadline (`statement_timeout`) before a statement, when it differs from what
 * the connection was told last, and has the statement cancelled when its caller leaves. Without a caller it is the
 * usual limit, which costs nothing.
 */
export function deadlineClient(usualMs: number, through = (send: Send): Send => send): typeof pg.Client {
  return class DeadlineClient extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config)
      const send = through(this.query.bind(this)) // pg overloads it a dozen times; what came in goes on as it is
      const caller = (): Caller | undefined => holderOf(this)
      const cancel: Cancel = () => cancelStatementOf(this)
      Object.assign(this, {
        query: tellingDeadlines(cancellable(send, { caller, cancel }), { caller, usualMs }),
      })
    }
  }
}

/** What Postgres would answer, without having been asked. */
class NobodyWaits extends Error {
  readonly code = '57014'
}

/** A statement is cancelled when its caller leaves. The next one waits for that, so that it is not hit instead. */
function cancellable(
  send: Send,
  { caller: callerNow, cancel }: { caller: () => Caller | undefined; cancel: Cancel },
): Send {
  let cancelling: Promise<void> | null = null
  const sendNow: Send = (...args) => {
    const caller = SETTING.test(textOf(args[0])) ? undefined : callerNow()
    const sent = send(...args)
    if (caller && sent instanceof Promise) {
      const ended = caller.began(() => {
        cancelling ??= cancel()
          .catch(() => undefined) // its time limit ends it
          .finally(() => (cancelling = null))
        return cancelling
      })
      sent.then(ended, ended)
    }
    return sent
  }
  return (...args) => {
    if (!cancelling) return sendNow(...args)
    const sent = cancelling.then(() => sendNow(...args))
    return typeof args.at(-1) === 'function' ? undefined : sent
  }
}

/**
 * Postgres is told how long a statement may take. One that begins when nobody waits any more is not sent at all: who tries
 * another way after a failure would have it run twice.
 */
function tellingDeadlines(
  send: Send,
  { caller, usualMs }: { caller: () => Caller | undefined; usualMs: number },
): Send {
  let toldMs = usualMs
  return (...args) => {
    const asking = caller()
    if (asking?.isGone && isAwaited(args)) return Promise.reject(new NobodyWaits('Nobody waits any more.'))
    const until = asking?.until
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

/** Whether it asks for something, and is answered by a promise: neither by a callback nor piece by piece. */
function isAwaited(args: readonly unknown[]): boolean {
  const [query] = args
  if (SETTING.test(textOf(query))) return false
  return (
    typeof args.at(-1) !== 'function' && !(typeof query === 'object' && query !== null && 'submit' in query)
  )
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : ''
}
