import type { Flag } from './collect-fields.js'
import type { Faults } from './faults.js'
import type { Row } from './rows.js'

/** A null whose reason is told already: what may not be null around it becomes null without another fault. */
export const FAULTY = Symbol('faulty')

/** A shaper's word for a leaf that is none of its type. */
export const INVALID = Symbol('invalid')

/** A shaper's word for an object of a type that clients do not know. */
export const UNKNOWN_TYPE = Symbol('unknown type')

/** What shaping needs of one execution. */
export interface Shaping {
  readonly flags: Readonly<Record<string, unknown>>
  readonly faults: Faults
  /** How many objects the answer has so far. */
  objects: number
}

/** Shapes a value that is not null. */
export type Shaper = (value: unknown, shaping: Shaping) => unknown

/** When a field counts at the place where it stands: under its conditions, unless it stood further ahead already. */
export interface When {
  readonly flags: readonly Flag[]
  readonly unless: readonly (readonly Flag[])[]
}

/** One line of the table of an object. */
export interface Field {
  readonly key: string
  /** Null: always. */
  readonly when: When | null
  /** Null: any value is right as it is. */
  readonly shape: Shaper | null
  readonly nonNull: boolean
  /** What an error calls it. */
  readonly where: string
  /** For `__typename` alone. */
  readonly typename: ((row: Row) => string | null) | null
}

/**
 * The object as it was asked for, or FAULTY when a field that may not be null is. Most objects came from their subgraph
 * just as they were asked for: those are checked and go out as they are, which spares a page half of its garbage.
 */
export function shapeObject(fields: readonly Field[], row: Row, shaping: Shaping): unknown {
  shaping.objects += 1
  let out = isAsAsked(fields, row) ? null : ({} as Row)
  let index = 0
  for (const field of fields) {
    index += 1
    if (field.when !== null && !counts(field.when, shaping)) continue
    const value = row[field.key]
    const found = field.typename ? (field.typename(row) ?? FAULTY) : shapeField(field, value, shaping)
    if (found === FAULTY) return FAULTY
    if (out === null && found !== value) out = firstOf(fields, index - 1, row)
    if (out !== null) out[field.key] = found
  }
  return out ?? row
}

/** Whether a row has these fields in this order and nothing else. */
function isAsAsked(fields: readonly Field[], row: Row): boolean {
  let index = 0
  for (const key in row) {
    const field = fields[index]
    if (field?.key !== key || field.when !== null) return false
    index += 1
  }
  return index === fields.length
}

function firstOf(fields: readonly Field[], count: number, row: Row): Row {
  return Object.fromEntries(fields.slice(0, count).map(({ key }) => [key, row[key]]))
}

function shapeField(field: Field, value: unknown, shaping: Shaping): unknown {
  const { faults } = shaping
  const before = faults.count
  const found = shapeOne(field, value, shaping)
  if (faults.count !== before) faults.within(before, field.key)
  if (found !== null && found !== FAULTY) return found
  return field.nonNull ? FAULTY : null
}

function counts({ flags, unless }: When, { flags: values }: Shaping): boolean {
  const holds = (all: readonly Flag[]): boolean =>
    all.every(({ variable, wanted }) => values[variable] === wanted)
  return holds(flags) && !unless.some(holds)
}

/** A field, or an item of a list: then with its index. */
type Place = Pick<Field, 'shape' | 'nonNull' | 'where'>

function shapeOne(place: Place, value: unknown, shaping: Shaping, index?: number): unknown {
  if (value === null || value === undefined) {
    if (place.nonNull) shaping.faults.add(`Cannot return null for non-nullable ${nameOf(place, index)}.`)
    return null
  }
  if (place.shape === null) return value
  const found = place.shape(value, shaping)
  if (found === INVALID) shaping.faults.add(`Invalid value found for ${nameOf(place, index)}.`)
  else if (found === UNKNOWN_TYPE) {
    shaping.faults.add(`Invalid __typename found for object at ${nameOf(place, index)}.`)
  } else return found
  return FAULTY
}

function nameOf({ where }: Place, index: number | undefined): string {
  return index === undefined ? where : `${where} at index ${index}`
}

/** Compiles a list: one item that may not be null and is takes the list with it, after all others were looked at. */
export function shapeList(items: Place, type: string): Shaper {
  const { shape, nonNull } = items
  return (value, shaping) => {
    if (!Array.isArray(value))
      throw new Error(`Invalid non-list value returned by subgraph for list type ${type}`)
    if (shape === null && !nonNull) return value as unknown
    const { faults } = shaping
    const list = value as readonly unknown[]
    let out: unknown[] | null = null
    let broken = false
    for (let index = 0; index < list.length; index++) {
      const before = faults.count
      const found = shapeOne(items, list[index], shaping, index)
      if (faults.count !== before) faults.within(before, index)
      const isNull = found === null || found === FAULTY
      broken ||= isNull && nonNull
      const item = isNull ? null : found
      if (out === null && item !== list[index]) out = list.slice(0, index)
      if (out !== null) out.push(item)
    }
    return broken ? FAULTY : (out ?? list)
  }
}
