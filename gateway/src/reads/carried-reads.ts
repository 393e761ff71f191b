/** What subgraphs showed for one operation, until the access log has been told of it. */
export class CarriedReads {
  readonly #told: string[] = []

  /** Keeps what stands behind a subgraph's answer, and gives the answer alone. An answer of GraphQL ends with a brace. */
  takenFrom(subgraph: string, text: string): string {
    if (!text.endsWith(']')) return text
    const at = text.lastIndexOf('\n')
    this.#told.push(`{"source":${JSON.stringify(subgraph)},"reads":${text.slice(at + 1)}}`)
    return text.slice(0, at)
  }

  /** All of it as the elements of a JSON list; empty where nothing of anybody was shown. */
  get text(): string {
    return this.#told.join(',')
  }
}
