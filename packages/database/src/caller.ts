import { AsyncLocalStorage } from 'node:async_hooks'

/** Whoever leaves while a statement is as good as done saves nothing by having it cancelled. */
const PATIENCE_MS = 100

/** Somebody who waits for the work in hand: until when, and what the database does for them alone right now. */
export class Caller {
  /** On the clock of `performance.now`; undefined for one who waits as long as everybody. */
  readonly until: number | undefined
  readonly #running = new Set<() => void>()
  #hasLeft = false

  constructor(waitsMs?: number) {
    this.until = waitsMs === undefined ? undefined : performance.now() + waitsMs
  }

  /** Nobody waits any more: what still runs in a moment is cancelled, now and whenever something new begins. */
  leave(): void {
    this.#hasLeft = true
    for (const cancel of this.#running) this.#cancelSoon(cancel)
  }

  /** Tells of a statement that was sent, and how it is cancelled; answers what to call when it has ended. */
  began(cancel: () => void): () => void {
    this.#running.add(cancel)
    if (this.#hasLeft) this.#cancelSoon(cancel)
    return () => this.#running.delete(cancel)
  }

  #cancelSoon(cancel: () => void): void {
    setTimeout(() => this.#running.has(cancel) && cancel(), PATIENCE_MS).unref()
  }
}

const callers = new AsyncLocalStorage<Caller | undefined>()

/** For whom the work in hand is done; undefined when it is for nobody in particular. */
export function callerNow(): Caller | undefined {
  return callers.getStore()
}

/** Does some work for somebody. */
export async function workFor<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
  return callers.run(caller, work)
}

/** Does what serves several: no one's deadline cuts it off, and no one's leaving cancels it. */
export function workForAll<T>(work: () => T): T {
  return callers.getStore() === undefined ? work() : callers.run(undefined, work)
}
