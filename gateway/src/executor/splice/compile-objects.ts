import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { collectFields, type Collected, type Document, type Selected } from '../collect-fields.js'
import { layOut, type Piece } from './lay-out.js'
import {
  scanObject,
  seekObject,
  takeList,
  takeObject,
  type Ask,
  type Join,
  type Reading,
  type SentField,
} from './scan-objects.js'
import { orNull, scanExactly, scanLeaf, scanList, type Scan } from './scan-values.js'
import { Unspliced } from './unspliced.js'

/** A fetch that adds to an object, and what it is asked for. */
export interface Fetch extends Join {
  readonly ask: Ask
}

/** Finds the fetches that add to an object at its place in the answer. */
export type JoinsAt = (place: Place, own: readonly SentField[]) => readonly Fetch[]

/** What one request to a subgraph is compiled with. */
export interface Reply {
  readonly schema: GraphQLSchema
  /** What the client asked for. */
  readonly client: Document
  /** What the subgraph is asked for. */
  readonly sent: Document
  readonly joinsAt: JoinsAt
  /** Filled on the way: the pieces that are taken of each fetch, by its number. */
  readonly taken: Map<number, readonly Piece[]>
}

/** An object at a place of the answer: what the client asked of it, and what the subgraph is asked for. */
export interface Place {
  readonly type: GraphQLObjectType
  /** Such as `patients/edges/@/node`. */
  readonly path: string
  readonly asked: readonly Selected[]
  readonly sent: readonly Selected[]
}

/** The fields that a subgraph sends of an object, in its order. */
export function sentFields(reply: Reply, place: Place): readonly SentField[] {
  const { type, path } = place
  const asked = new Map(fieldsOf(place.asked, type, reply.client).map((field) => [field.key, field]))
  return fieldsOf(place.sent, type, reply.sent).map((field) => {
    const { key } = field
    const name = field.field.name.value
    if (name === '__typename') return { key, ...asItCame(scanExactly(`"${type.name}"`)) }
    const output = type.getFields()[name]?.type
    if (!output) throw new Unspliced(`Clients do not see ${type.name}.${name}.`)
    return {
      key,
      ...valueOf(reply, output, {
        path: path === '' ? key : `${path}/${key}`,
        asked: asked.get(key),
        sent: field,
      }),
    }
  })
}

/** Reads an object: as one piece of text when it goes out just as it came. */
export function objectOf(reply: Reply, place: Place): Reading {
  const own = sentFields(reply, place)
  const joins = reply.joinsAt(place, own)
  const asked = fieldsOf(place.asked, place.type, reply.client)
  const isAsAsked =
    asked.length === own.length &&
    asked.every(({ key }, index) => own[index]?.key === key && !own[index].assembled)
  if (isAsAsked && joins.length === 0) return asItCame(scanObject(own))
  const keys = asked.map(({ key, field }) => {
    const isType = field.name.value === '__typename'
    return { key, constant: isType ? `${JSON.stringify(key)}:"${place.type.name}"` : null }
  })
  const layout = layOut(keys, own, joins)
  for (const { number } of joins) reply.taken.set(number, layout.pieces.get(number) ?? [])
  const asks = new Map(joins.map(({ ask }) => [ask.number, ask]))
  return {
    scan: takeObject(own, layout, joins),
    seek: seekObject(own, [...asks.values()]),
    assembled: true,
  }
}

function asItCame(scan: Scan): Reading {
  return { scan, seek: scan, assembled: false }
}

function valueOf(
  reply: Reply,
  output: GraphQLOutputType,
  at: { path: string; asked: Collected | undefined; sent: Collected },
): Reading {
  const nonNull = isNonNullType(output)
  const type = nonNull ? output.ofType : output
  const inner = nullableOf(reply, type, at)
  if (!inner.assembled) return asItCame(orNull(inner.scan, nonNull))
  return { ...inner, scan: orNull(inner.scan, nonNull), seek: orNull(inner.seek, nonNull) }
}

function nullableOf(reply: Reply, type: GraphQLOutputType, at: Parameters<typeof valueOf>[2]): Reading {
  const { path, asked, sent } = at
  if (isListType(type)) {
    const item = valueOf(reply, type.ofType, { ...at, path: `${path}/@` })
    if (!item.assembled) return asItCame(scanList(item.scan))
    return { scan: takeList(item.scan), seek: scanList(item.seek), assembled: true }
  }
  if (isLeafType(type)) return asItCame(scanLeaf(type))
  if (!isObjectType(type) || !asked) throw new Unspliced(`${path} is no object that the client asked for.`)
  const within = ({ sets }: Collected): readonly Selected[] =>
    sets.map((one) => ({ ...one, parent: type.name }))
  return objectOf(reply, { type, path, asked: within(asked), sent: within(sent) })
}

/** Fields under conditions are left to the other executor. */
function fieldsOf(
  selected: readonly Selected[],
  type: GraphQLObjectType,
  document: Document,
): readonly Collected[] {
  const fields = collectFields(selected, type.name, document)
  const isConditional = fields.some(({ occurrences }) => occurrences.some(({ flags }) => flags.length > 0))
  if (isConditional) throw new Unspliced('A field stands under a condition.')
  return fields
}
