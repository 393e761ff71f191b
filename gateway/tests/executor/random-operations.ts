import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql'

/** Numbers that look random and are the same each time. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** An operation with its variables. */
export interface Written {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Writes valid operations over a schema: nested, with aliases, fragments, variables, conditions and type names. */
export class OperationWriter {
  readonly #schema: GraphQLSchema
  readonly #random: () => number
  #fragments: string[] = []
  #count = 0
  #isPlain = false

  constructor(schema: GraphQLSchema, random: () => number) {
    this.#schema = schema
    this.#random = random
  }

  /** One root field, nothing under conditions: what is asked for does not depend on variables. */
  plain(): Written {
    const root = this.#schema.getQueryType()
    const fields = Object.values(root?.getFields() ?? {})
    const field = fields[Math.floor(this.#random() * fields.length)]
    if (!field) throw new Error('There is a root with fields.')
    this.#fragments = []
    this.#isPlain = true
    const type = getNamedType(field.type)
    const below = isCompositeType(type) ? `{ ${this.#selections(type, 2)} }` : ''
    const text = `{ ${field.name}${this.#arguments(field.args)} ${below} } ${this.#fragments.join(' ')}`
    this.#isPlain = false
    return { query: text, variables: {} }
  }

  next(): Written {
    this.#fragments = []
    const isMutation = this.#random() < 0.08
    const root = isMutation ? this.#schema.getMutationType() : this.#schema.getQueryType()
    if (!root) throw new Error('There is a root.')
    const body = this.#selections(root, 3)
    const variables = { yes: this.#random() < 0.5, no: this.#random() < 0.5, few: 2 }
    const head = `${isMutation ? 'mutation' : 'query'} Q($yes: Boolean!, $no: Boolean = false, $few: Int)`
    // Every variable is used, or validation refuses the operation.
    const used = `u1: __typename @include(if: $yes) u2: __typename @skip(if: $no)`
    const arg = isMutation ? '' : 'u3: people(first: $few) { id }'
    const text = `${head} { ${used} ${arg} ${body} } ${this.#fragments.join(' ')}`
    return { query: isMutation ? text.replace(', $few: Int', '') : text, variables }
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const parts: string[] = []
    for (const field of fields) {
      const inner = getNamedType(field.type)
      if (this.#random() > (isLeafType(inner) ? 0.45 : 0.3)) continue
      if (isCompositeType(inner) && depth <= 0) continue
      const below = isCompositeType(inner) ? ` { ${this.#selections(inner, depth - 1)} }` : ''
      const alias = this.#random() < 0.2 ? `a${this.#count++}: ` : ''
      parts.push(`${alias}${field.name}${this.#arguments(field.args)}${this.#condition()}${below}`)
    }
    if (isAbstractType(type)) {
      for (const possible of this.#schema.getPossibleTypes(type)) {
        if (this.#random() < 0.7)
          parts.push(
            `... on ${possible.name}${this.#condition()} { ${this.#selections(possible, depth - 1)} }`,
          )
      }
    }
    if (isObjectType(type) && this.#random() < 0.2 && depth > 0) parts.push(this.#spread(type, depth))
    if (parts.length === 0 || this.#random() < 0.2) parts.push('__typename')
    return parts.join(' ')
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const name = `F${this.#count++}`
    this.#fragments.push(`fragment ${name} on ${type.name} { ${this.#selections(type, depth - 1)} }`)
    return `...${name}${this.#condition()}`
  }

  #condition(): string {
    if (this.#isPlain) return ''
    const dice = this.#random()
    if (dice < 0.05) return ' @include(if: $yes)'
    if (dice < 0.1) return ' @skip(if: $no)'
    return dice < 0.12 ? ' @include(if: true)' : ''
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const written = args.flatMap(({ name, type }) => {
      const wanted = String(type).endsWith('!')
      if (!wanted && this.#random() < 0.5) return []
      const kind = getNamedType(type).name
      const digit = Math.floor(this.#random() * 9)
      if (kind === 'Int') return [`${name}: ${1 + (digit % 5)}`]
      if (kind === 'Kind') return [`${name}: [ADULT]`]
      const prefix = name === 'sku' ? 's' : 'p'
      return [`${name}: "${kind === 'ID' ? `${prefix}${digit}` : name === 'in' ? 'months' : 'text'}"`]
    })
    return written.length > 0 ? `(${written.join(', ')})` : ''
  }
}
