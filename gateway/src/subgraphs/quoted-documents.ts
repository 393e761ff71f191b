/** A document may hold a text as long as itself: how many are kept is counted in characters, not in documents. */
const MOST_CHARACTERS = 4_000_000

/** Documents as the beginnings of requests' bodies. Plans come again and again, so each is quoted once. */
export class QuotedDocuments {
  readonly #known = new Map<string, string>()
  #characters = 0

  /** How much is kept. */
  get characters(): number {
    return this.#characters
  }

  /** The body up to its variables. */
  beginningOf(query: string, operationName: string | undefined): string {
    const key = operationName === undefined ? query : `${operationName} ${query}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const beginning = `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`
    this.#characters += key.length + beginning.length
    if (this.#characters > MOST_CHARACTERS) this.#forget()
    else this.#known.set(key, beginning)
    return beginning
  }

  #forget(): void {
    this.#known.clear()
    this.#characters = 0
  }
}
