/** Places for what takes a while, so that nobody holds all of them. */
export class Places {
  readonly #mostOfOne: number
  readonly #mostOfAll: number
  readonly #byViewer = new Map<string, number>()
  #all = 0

  constructor({ ofOne, ofAll }: { readonly ofOne: number; readonly ofAll: number }) {
    this.#mostOfOne = ofOne
    this.#mostOfAll = ofAll
  }

  /** Takes a place; returns how to give it back, or null when there is none left. */
  take(viewerId: string): (() => void) | null {
    const own = this.#byViewer.get(viewerId) ?? 0
    if (own >= this.#mostOfOne || this.#all >= this.#mostOfAll) return null
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
