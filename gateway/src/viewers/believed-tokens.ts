interface Entry<Kept> {
  readonly kept: Kept
  readonly until: number
}

/** Tokens whose signature was checked a moment ago, each under its whole text: a letter more or less is another token. */
export class BelievedTokens<Kept> {
  readonly #entries = new Map<string, Entry<Kept>>()
  readonly #most: number

  /** Never holds more than `most`: the one that was checked longest ago is forgotten first. */
  constructor(most: number) {
    this.#most = most
  }

  /** What was kept with a token that is still believed. */
  of(token: string, now: number): Kept | undefined {
    const entry = this.#entries.get(token)
    if (!entry || entry.until > now) return entry?.kept
    this.#entries.delete(token)
    return undefined
  }

  keep(token: string, kept: Kept, until: number): void {
    this.#entries.delete(token)
    const [oldest] = this.#entries.size >= this.#most ? this.#entries.keys() : []
    if (oldest !== undefined) this.#entries.delete(oldest)
    this.#entries.set(token, { kept, until })
  }

  forget(token: string): void {
    this.#entries.delete(token)
  }

  get size(): number {
    return this.#entries.size
  }
}
