/** A question under way that several requests wait for. It is given up when the last of their clients has left. */
export class SharedQuestion {
  readonly #answer: Promise<string>
  readonly #unwanted = new AbortController()
  #waiting = 0

  /** Asks at once; what it is given is aborted when nobody waits any more. */
  constructor(ask: (unwanted: AbortSignal) => Promise<string>) {
    this.#answer = ask(this.#unwanted.signal)
  }

  /** Whether anybody still waits, so that others may join. */
  get isWanted(): boolean {
    return !this.#unwanted.signal.aborted
  }

  /** Waits with the others; `gone` says that this one's client has left. */
  async join(gone: AbortSignal | undefined): Promise<string> {
    this.#waiting += 1
    const leave = (): void => {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#unwanted.abort()
    }
    gone?.addEventListener('abort', leave, { once: true })
    try {
      return await this.#answer
    } finally {
      gone?.removeEventListener('abort', leave)
    }
  }
}
