import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import type { Written } from './random-operations.js'

const TYPES = {
  yes: '$yes: Boolean!',
  no: '$no: Boolean = false',
  few: '$few: Int',
  who: '$who: ID! = "p3"',
  what: '$what: ID! = "s2"',
}

/**
 * Writes valid operations of every shape: one field at several places, fragments without a type, on the type itself, on
 * its interfaces, spread twice; arguments from variables that are given, null or left out.
 */
export class WideOperationWriter {
  readonly #schema: GraphQLSchema
  readonly #random: () => number
  #fragments: { readonly name: string; readonly type: string; readonly text: string }[] = []
  /** One field has the same arguments everywhere, or its places would not go together. */
  #written = new Map<string, string>()
  #count = 0

  constructor(schema: GraphQLSchema, random: () => number) {
    this.#schema = schema
    this.#random = random
  }

  next(): Written {
    this.#fragments = []
    this.#written = new Map()
    const isMutation = this.#random() < 0.05
    const root = isMutation ? this.#schema.getMutationType() : this.#schema.getQueryType()
    if (!root) throw new Error('There is a root.')
    const body = `{ ${this.#selections(root, 3)} } ${this.#fragments.map(({ text }) => text).join(' ')}`
    const used = Object.entries(TYPES).filter(([name]) => body.includes(`$${name}`))
    const head = used.length > 0 ? `(${used.map(([, text]) => text).join(', ')})` : ''
    return {
      query: `${isMutation ? 'mutation' : 'query'} Q${head} ${body}`,
      variables: {
        yes: this.#happens(0.5),
        ...(this.#happens(0.5) ? { no: this.#happens(0.5) } : {}),
        ...(this.#happens(0.6) ? { few: this.#happens(0.2) ? null : this.#digit(4) } : {}),
        ...(this.#happens(0.5) ? { who: `p${this.#digit(9)}` } : {}),
        ...(this.#happens(0.5) ? { what: `s${this.#digit(6)}` } : {}),
      },
    }
  }

  #happens(share: number): boolean {
    return this.#random() < share
  }

  #digit(below: number): number {
    return Math.floor(this.#random() * below)
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const parts = [...this.#fieldsOf(type, depth), ...this.#fragmentsIn(type, depth)]
    if (parts.length === 0 || this.#happens(0.15)) parts.push('__typename')
    return parts.join(' ')
  }

  #fieldsOf(type: GraphQLCompositeType, depth: number): string[] {
    if (isUnionType(type)) return []
    return Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type)
      if (!this.#happens(isLeafType(inner) ? 0.35 : 0.22)) return []
      if (isCompositeType(inner) && depth <= 0) return []
      const alias = this.#happens(0.15) ? `a${this.#count++}: ` : ''
      const once = `${alias}${this.#field(field, depth)}`
      return this.#happens(0.12) ? [once, `${alias}${this.#field(field, depth)}`] : [once]
    })
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const inner = getNamedType(field.type)
    const below = isCompositeType(inner) ? ` { ${this.#selections(inner, depth - 1)} }` : ''
    return `${field.name}${this.#arguments(field)}${this.#condition()}${below}`
  }

  #fragmentsIn(type: GraphQLCompositeType, depth: number): string[] {
    if (depth <= 0) return []
    const under = (on: GraphQLCompositeType | null, selections: string): string =>
      `...${on ? ` on ${on.name}` : ''}${this.#condition()} { ${selections} }`
    const inline = (on: GraphQLCompositeType | null): string =>
      under(on, this.#selections(on ?? type, depth - 1))
    const parts: string[] = []
    if (isAbstractType(type)) {
      for (const one of this.#schema.getPossibleTypes(type)) if (this.#happens(0.6)) parts.push(inline(one))
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      if (this.#happens(0.12)) parts.push(inline(null))
      // Its own fields only: conditions on types within it are what Apollo leaves out (same-as-apollo.test.ts).
      for (const one of type.getInterfaces())
        if (this.#happens(0.15))
          parts.push(under(one, ['__typename', ...this.#fieldsOf(one, depth - 1)].join(' ')))
    }
    if (this.#happens(0.08)) parts.push(inline(type))
    if (this.#happens(0.12)) parts.push(this.#spread(type, depth))
    return parts
  }

  /** A fragment that is there already, or a new one. */
  #spread(type: GraphQLCompositeType, depth: number): string {
    const known = this.#fragments.find((one) => one.type === type.name)
    if (known && this.#happens(0.5)) return `...${known.name}${this.#condition()}`
    const name = `F${this.#count++}`
    const text = `fragment ${name} on ${type.name} { ${this.#selections(type, depth - 1)} }`
    this.#fragments.push({ name, type: type.name, text })
    return `...${name}${this.#condition()}`
  }

  #condition(): string {
    const dice = this.#random()
    if (dice < 0.04) return ' @include(if: $yes)'
    if (dice < 0.08) return ' @skip(if: $no)'
    if (dice < 0.09) return ' @skip(if: $no) @include(if: $yes)'
    return dice < 0.1 ? ' @include(if: false)' : ''
  }

  #arguments({ name, args }: GraphQLField<unknown, unknown>): string {
    if (args.length === 0) return '' // a line's product has none, the one that is looked up has
    const before = this.#written.get(name)
    if (before !== undefined) return before
    const written = args.flatMap((arg) => this.#argument(arg))
    const text = written.length > 0 ? `(${written.join(', ')})` : ''
    this.#written.set(name, text)
    return text
  }

  #argument({ name, type }: GraphQLArgument): string[] {
    const kind = getNamedType(type).name
    if (!String(type).endsWith('!') && this.#happens(0.4)) return []
    if (kind === 'Int') return [`${name}: ${this.#happens(0.4) ? '$few' : this.#digit(5)}`]
    if (kind === 'Kind') return [`${name}: [ADULT]`]
    if (kind !== 'ID') return [`${name}: ${name === 'in' ? '"months"' : '"text"'}`]
    if (name === 'sku') return [`${name}: ${this.#happens(0.4) ? '$what' : `"s${this.#digit(6)}"`}`]
    return [`${name}: ${this.#happens(0.4) ? '$who' : `"p${this.#digit(12)}"`}`]
  }
}
