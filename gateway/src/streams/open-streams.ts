const MOST_OF_ONE = 20
const MOST_OF_ALL = 10_000

/** Counts open streams, so that nobody holds all of them. */
export class OpenStreams {
  readonly #byViewer = new Map<string, number>()
  #all = 0

  /** Takes a place; returns how to give it back, or null when there is none left. */
  take(viewerId: string): (() => void) | null {
    const own = this.#byViewer.get(viewerId) ?? 0
    if (own >= MOST_OF_ONE || this.#all >= MOST_OF_ALL) return null
    this.#byViewer.set(viewerId, own + 1)
    this.#all += 1
    let given = false
    return () => {
      if (given) return
      given = true
      this.#all -= 1
      const left = (this.#byViewer.get(viewerId) ?? 1) - 1
      if (left > 0) this.#byViewer.set(viewerId, left)
      else this.#byViewer.delete(viewerId)
    }
  }
}
