/** Fields of documents that are counted before they are told: each takes some seventy bytes. */
const MOST_HELD = 100_000

/** Told how often a client asked for a field since the last time. */
type Tell = (client: string, field: string, times: number) => void

/**
 * Counts which client asks for which fields. A request adds one to a count of its client and document; fields are looked at
 * when somebody wants the numbers, or when documents that nobody sends again would fill the memory.
 */
export class FieldCounts {
  readonly #byClient = new Map<string, Map<readonly string[], number>>()
  readonly #tell: Tell
  #held = 0

  constructor(tell: Tell) {
    this.#tell = tell
  }

  /** How many fields of documents are kept until they are told. */
  get held(): number {
    return this.#held
  }

  /** Counts a document, by the list of its fields. */
  add(client: string, fields: readonly string[]): void {
    const counts = this.#byClient.get(client) ?? new Map<readonly string[], number>()
    this.#byClient.set(client, counts)
    const before = counts.get(fields)
    counts.set(fields, (before ?? 0) + 1)
    if (before !== undefined) return
    this.#held += fields.length
    if (this.#held > MOST_HELD) this.tell()
  }

  /** Tells what was counted, each field of a client once. */
  tell(): void {
    for (const [client, counts] of this.#byClient) {
      const sums = new Map<string, number>()
      for (const [fields, count] of counts)
        for (const field of fields) sums.set(field, (sums.get(field) ?? 0) + count)
      for (const [field, times] of sums) this.#tell(client, field, times)
    }
    this.#byClient.clear()
    this.#held = 0
  }
}
