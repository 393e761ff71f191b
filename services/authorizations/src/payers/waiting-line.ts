/** Who waits in a line. */
interface Waiter {
  readonly urgency: number
  readonly admit: () => void
}

/** Those who wait for room: expedited requests first, then in turn. */
export class WaitingLine {
  readonly #waiters: Waiter[] = []

  /** Whether nobody waits. */
  get isEmpty(): boolean {
    return this.#waiters.length === 0
  }

  /** Waits to be admitted. Rejects when the process is to stop. */
  async enter(urgency: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1)
        reject(signal.reason as Error) // an AbortError, unless whoever stops us gave another
      }
      const admit = (): void => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const waiter = { urgency, admit }
      const behind = this.#waiters.findIndex((other) => other.urgency > urgency)
      this.#waiters.splice(behind < 0 ? this.#waiters.length : behind, 0, waiter)
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  /** Lets the first in; false where nobody waits. */
  admit(): boolean {
    const next = this.#waiters.shift()
    next?.admit()
    return next !== undefined
  }
}
