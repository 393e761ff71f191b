import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import {
  collectFields,
  type Collected,
  type Document,
  type Occurrence,
  type Selected,
} from './collect-fields.js'
import { leafCheck } from './leaf-values.js'
import { isRow, type Row } from './rows.js'
import {
  FAULTY,
  INVALID,
  shapeList,
  shapeObject,
  UNKNOWN_TYPE,
  type Field,
  type Shaper,
  type Shaping,
  type When,
} from './shape-values.js'

/** Turns the merged rows into the answer: what was asked, in its order, and nothing else. */
export type Shape = (root: Row, shaping: Shaping) => Row | null

/** Compiles the shape of an operation's answer: one table of fields for each type of object that may come. */
export function compileShape(schema: GraphQLSchema, document: Document, root: Selected): Shape {
  const shape = new ShapeCompiler(schema, document).object(root.parent, [root])
  return (row, shaping) => {
    const shaped = shape(row, shaping)
    return shaped === FAULTY ? null : (shaped as Row)
  }
}

class ShapeCompiler {
  readonly #schema: GraphQLSchema
  readonly #document: Document

  constructor(schema: GraphQLSchema, document: Document) {
    this.#schema = schema
    this.#document = document
  }

  /** Objects of one type; the table is made when the first one comes. */
  object(type: string, selected: readonly Selected[]): Shaper {
    let fields: readonly Field[] | null = null
    return (value, shaping) => {
      fields ??= this.#fields(collectFields(selected, type, this.#document), type)
      return shapeObject(fields, value as Row, shaping)
    }
  }

  /** A field that is written in several places under conditions has a line for each of them. */
  #fields(collected: readonly Collected[], type: string): readonly Field[] {
    const lines = collected.flatMap((field) => {
      const line = this.#field(field, type)
      return placesOf(field.occurrences).map(({ position, when }) => ({ position, line: { ...line, when } }))
    })
    return lines.sort((a, b) => a.position - b.position).map(({ line }) => line)
  }

  #field(field: Collected, type: string): Field {
    const { key, parent, within } = field
    const where = `field ${within}.${key}`
    const base = { key, when: null, where, shape: null, nonNull: false, typename: null }
    if (field.field.name.value === '__typename') return { ...base, typename: this.#typename(key, type) }
    const output = this.#outputOf(parent, field)
    return { ...base, shape: this.#shaper(output, field), nonNull: isNonNullType(output) }
  }

  /** What a type says that a field is. */
  #outputOf(type: string, { field }: Collected): GraphQLOutputType {
    const owner = this.#schema.getType(type)
    const fields = isCompositeType(owner) && 'getFields' in owner ? owner.getFields() : {}
    const output = fields[field.name.value]?.type
    if (!output) throw new Error(`There is no field ${type}.${field.name.value}.`)
    return output
  }

  /** The name of an object's type; null when what is known is no object type, as for an interface nobody resolved. */
  #typename(key: string, type: string): (row: Row) => string | null {
    const known = isObjectType(this.#schema.getType(type)) ? type : null
    return (row) => {
      const value = row[key] ?? row['__typename']
      const named = typeof value === 'string' ? this.#schema.getType(value) : undefined
      if (!named) return known
      return isObjectType(named) ? named.name : null
    }
  }

  /** Shapes what is not null; null when any value is right as it is. */
  #shaper(output: GraphQLOutputType, field: Collected): Shaper | null {
    const type = isNonNullType(output) ? output.ofType : output
    if (isListType(type)) {
      const item: GraphQLOutputType = type.ofType
      const nonNull = isNonNullType(item)
      const where = `array element of type ${String(nonNull ? item.ofType : item)}`
      return shapeList({ shape: this.#shaper(item, field), nonNull, where }, String(type))
    }
    if (!isLeafType(type)) return this.#composite(type.name, field)
    const check = leafCheck(type)
    return check && ((value) => (check(value) ? value : INVALID))
  }

  #composite(type: string, field: Collected): Shaper {
    const only = field.sets.length === 1
    const selected = field.sets.map(({ set, flags, owner }) => ({
      set,
      parent: getNamedType(this.#outputOf(owner, field)).name,
      flags: only ? [] : flags,
    }))
    const shapes = new Map<string, Shaper | null>()
    const shaperFor = (name: string): Shaper | null => {
      const known = shapes.get(name)
      if (known !== undefined) return known
      const shape = isCompositeType(this.#schema.getType(name)) ? this.object(name, selected) : null
      shapes.set(name, shape)
      return shape
    }
    return (value, shaping) => {
      if (!isRow(value))
        throw new Error(`Invalid non-object value returned by subgraph for composite type ${type}`)
      const name = value['__typename']
      const shape = shaperFor(typeof name === 'string' && name !== '' ? name : type)
      return shape ? shape(value, shaping) : UNKNOWN_TYPE
    }
  }
}

function placesOf(occurrences: readonly Occurrence[]): { position: number; when: When | null }[] {
  const always = occurrences.findIndex(({ flags }) => flags.length === 0)
  const places = always < 0 ? occurrences : occurrences.slice(0, always + 1)
  return places.map(({ position, flags }, index) => {
    const unless = places.slice(0, index).map((earlier) => earlier.flags)
    return { position, when: flags.length === 0 && unless.length === 0 ? null : { flags, unless } }
  })
}
