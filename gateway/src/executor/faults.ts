import { GraphQLError } from 'graphql'

/**
 * What a subgraph answered against the schema. Paths are put together on the way out, so that an answer without faults
 * pays nothing for them. The words are Apollo's.
 */
export class Faults {
  readonly #faults: { readonly message: string; readonly path: (string | number)[] }[] = []

  get count(): number {
    return this.#faults.length
  }

  add(message: string): void {
    this.#faults.push({ message, path: [] })
  }

  /** The faults since a count lie within this field or item. */
  within(count: number, key: string | number): void {
    for (const { path } of this.#faults.slice(count)) path.unshift(key)
  }

  toErrors(): GraphQLError[] {
    return this.#faults.map(
      ({ message, path }) => new GraphQLError(message, { path, extensions: { code: 'INVALID_GRAPHQL' } }),
    )
  }
}
