import type { Key } from '@baton/database/keyset'

/** Conditions of a statement with their parameters, numbered as they are added. */
export class Where {
  readonly #conditions: string[] = []
  readonly parameters: unknown[] = []

  /** All conditions; `true` when there are none. */
  get sql(): string {
    return this.#conditions.length > 0 ? this.#conditions.map((one) => `(${one})`).join(' and ') : 'true'
  }

  /** Adds a condition over one value. */
  and(condition: (parameter: string) => string, value: unknown): this {
    return this.andAll(condition(this.#next(value)), [])
  }

  /** Adds a condition over two values. */
  and2(
    condition: (first: string, second: string) => string,
    [first, second]: readonly [unknown, unknown],
  ): this {
    return this.andAll(condition(this.#next(first), this.#next(second)), [])
  }

  /** Adds a condition over several values. */
  andEach(condition: (...parameters: readonly string[]) => string, values: readonly unknown[]): this {
    return this.andAll(condition(...values.map((value) => this.#next(value))), [])
  }

  /** Adds a condition whose parameters already carry the next numbers. */
  andAll(sql: string, parameters: readonly unknown[]): this {
    this.#conditions.push(sql)
    this.parameters.push(...parameters)
    return this
  }

  /** Adds "comes after this key in this order". Columns carry their type: `family_key::text`. */
  after(columns: readonly string[], { key, descending }: { key: Key; descending: boolean }): this {
    const values = columns.map(
      (column, index) => `${this.#next(key[index])}::${column.split('::')[1] ?? 'text'}`,
    )
    const names = columns.map((column) => column.replace(/::[a-z]+$/, ''))
    return this.andAll(`(${names.join(', ')}) ${descending ? '<' : '>'} (${values.join(', ')})`, [])
  }

  /** Adds a value for the text around the conditions. */
  parameter(value: unknown): string {
    return this.#next(value)
  }

  #next(value: unknown): string {
    this.parameters.push(value)
    return `$${this.parameters.length}`
  }
}
