import type { DataSource, EntityManager, QueryRunner } from 'typeorm'

/** Whoever leaves while a statement is as good as done saves nothing by having it cancelled. */
const PATIENCE_MS = 100

/** Has a statement cancelled; resolves when nothing that runs after it can be hit any more. */
export type Cancel = () => Promise<void>

/** Somebody who waits for the work in hand: until when, and what the database does for them alone right now. */
export class Caller {
  /** On the clock of `performance.now`; undefined for one who waits as long as everybody. */
  readonly until: number | undefined
  readonly #running = new Set<Cancel>()
  #cancelled: Promise<unknown> | null = null
  #hasLeft = false

  constructor(waitsMs?: number) {
    this.until = waitsMs === undefined ? undefined : performance.now() + waitsMs
  }

  /** Nobody waits any more: what still runs in a moment is cancelled, now and whenever something new begins. */
  leave(): void {
    this.#hasLeft = true
    for (const cancel of this.#running) this.#cancelSoon(cancel)
  }

  /** Whether nobody waits any more: they have left, or their time is over. What has not begun need not begin. */
  get isGone(): boolean {
    return this.#hasLeft || (this.until !== undefined && this.until <= performance.now())
  }

  /** Tells of a statement that was sent, and how it is cancelled; answers what to call when it has ended. */
  began(cancel: Cancel): () => void {
    this.#running.add(cancel)
    if (this.#hasLeft) this.#cancelSoon(cancel)
    return () => this.#running.delete(cancel)
  }

  /** Ends when what was cancelled can hit nobody else; null when nothing was. */
  get cancelled(): Promise<unknown> | null {
    return this.#cancelled
  }

  #cancelSoon(cancel: Cancel): void {
    setTimeout(() => {
      if (this.#running.has(cancel)) this.#cancelled = Promise.all([this.#cancelled, cancel()])
    }, PATIENCE_MS).unref()
  }
}

/** Whose the statements of a connection are, for as long as it is held. */
const holders = new WeakMap<object, Caller>()

/** For whom a connection works right now; undefined when it is for nobody in particular. */
export function holderOf(connection: object): Caller | undefined {
  return holders.get(connection)
}

/** By view: the database behind it, and whose view it is. */
const views = new WeakMap<object, { readonly whole: DataSource; readonly caller: Caller }>()

/**
 * A database as one caller uses it: each connection that it takes works for them until it goes back. It is handed on with
 * the request; a store that follows every promise by itself (`AsyncLocalStorage`) is dear (decision 0305).
 */
export function databaseFor(caller: Caller, whole: DataSource): DataSource {
  let manager: EntityManager | undefined
  const view = Object.create(whole, {
    // eslint-disable-next-line no-restricted-syntax -- typeorm calls this and releases what it gets
    createQueryRunner: { value: () => heldBy(caller, whole.createQueryRunner()) },
    manager: { get: () => (manager ??= whole.createEntityManager.call(view)) },
  }) as DataSource // all else is the whole database's
  views.set(view, { whole, caller })
  return view
}

/** The database for what serves several: no one's deadline cuts it off, and no one's leaving cancels it. */
export function databaseForAll<Scope extends object>(scope: Scope): Scope {
  return (views.get(scope)?.whole as Scope | undefined) ?? scope // a view is of the kind of what it shows
}

/** Whose view of a database this is. */
export function callerOf(scope: object): Caller | undefined {
  return views.get(scope)?.caller
}

function heldBy(caller: Caller, runner: QueryRunner): QueryRunner {
  const connect = runner.connect.bind(runner)
  const release = runner.release.bind(runner)
  let held: object | undefined
  runner.connect = async () => {
    const connection = (await connect()) as object // typeorm leaves open which driver's it is
    held = connection
    holders.set(connection, caller)
    return connection
  }
  runner.release = async () => {
    if (held && caller.cancelled) await caller.cancelled
    if (held) holders.delete(held)
    held = undefined // it may be somebody else's from now on
    return release()
  }
  return runner
}
