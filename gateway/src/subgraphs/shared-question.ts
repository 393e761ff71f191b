import { Presence } from '../viewers/presence.js'

/** A question under way that several requests wait for. It is given up when the last of their clients has left. */
export class SharedQuestion {
  readonly #answer: Promise<string>
  readonly #askers = new Presence()
  #waiting = 0

  /** Asks at once; the askers it is given leave when nobody waits any more. */
  constructor(ask: (askers: Presence) => Promise<string>) {
    this.#answer = ask(this.#askers)
  }

  /** Whether anybody still waits, so that others may join. */
  get isWanted(): boolean {
    return !this.#askers.hasLeft
  }

  /** Waits with the others, until this one's client leaves. */
  async join(client: Presence | undefined): Promise<string> {
    this.#waiting += 1
    const leave = (): void => {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#askers.leave()
    }
    client?.whenLeft(leave)
    try {
      return await this.#answer
    } finally {
      client?.forget(leave)
    }
  }
}
