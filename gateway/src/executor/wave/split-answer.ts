import type { GraphQLFormattedError } from 'graphql'
import { isRow, type Row } from '../rows.js'
import { NOT, scanAny, scanExactly, scanList } from '../splice/scan-values.js'
import type { Tally } from '../splice/spliced-answer.js'
import type { EntitiesField, Member } from './merge-lookups.js'

/**
 * Takes the answer to a merged question apart: for each lookup the text that its subgraph would have sent to it alone.
 * Null stands for one that must be asked alone, because the failure of another took its data away.
 */
export function splitAnswer(text: string, fields: readonly EntitiesField[]): readonly (string | null)[] {
  return splitText(text, fields) ?? splitValues(text, fields)
}

/** An answer without errors is cut where its entities begin and end, and not looked into. */
function splitText(text: string, fields: readonly EntitiesField[]): string[] | null {
  const texts: string[] = []
  const tally: Tally = { objects: 0, part: '', waiting: [], asked: [] }
  let end = 0
  for (const [index, { name, places, members }] of fields.entries()) {
    const entities: string[] = []
    const list = scanList((inner, from, counted) => {
      const to = scanAny(inner, from, counted)
      if (to !== NOT) entities.push(inner.slice(from, to))
      return to
    })
    const at = scanExactly(`${index === 0 ? '{"data":{' : ','}"${name}":`)(text, end, tally)
    end = at === NOT ? NOT : list(text, at, tally)
    if (end === NOT || entities.length !== places.size) return null
    for (const { number, places: own } of members)
      texts[number] = `{"data":{"_entities":[${own.map((place) => entities[place]).join(',')}]}}`
  }
  return /^\}\}\s*$/.test(text.slice(end)) ? texts : null
}

interface Parsed {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: unknown
}

function splitValues(text: string, fields: readonly EntitiesField[]): (string | null)[] {
  const texts: (string | null)[] = []
  const answer = parsed(text)
  for (const field of fields) {
    for (const member of field.members) texts[member.number] = answer ? partOf(answer, field, member) : text
  }
  return texts
}

function parsed(text: string): Parsed | null {
  try {
    return JSON.parse(text) as Parsed
  } catch {
    return null // each lookup is told so
  }
}

function partOf(answer: Parsed, field: EntitiesField, member: Member): string | null {
  const { data, errors = [], ...rest } = answer
  const own = errors.flatMap((error) => errorsOf(error, field, member))
  if (!isRow(data) && errors.length > 0 && !own.some((error) => isItsOwn(error, field))) return null
  const entities = isRow(data) ? entitiesOf(data, field, member) : data
  return JSON.stringify({ data: entities, ...(own.length > 0 ? { errors: own } : {}), ...rest })
}

/** Whether an error would have taken a lookup's data away without the others too: whose is a shared list's? */
function isItsOwn({ path }: GraphQLFormattedError, { members }: EntitiesField): boolean {
  return path === undefined || (path.length === 1 && members.length === 1)
}

function entitiesOf(data: Row, { name, places }: EntitiesField, { places: own }: Member): Row {
  const list = data[name]
  if (!Array.isArray(list)) return { _entities: list }
  // A list of another length says nothing about who is who: so does an empty one.
  return { _entities: list.length === places.size ? own.map((place): unknown => list[place]) : [] }
}

/** An error of one field belongs to its lookups, at their own places; one without a place belongs to everybody. */
function errorsOf(
  error: GraphQLFormattedError,
  { name }: EntitiesField,
  { places }: Member,
): GraphQLFormattedError[] {
  const [root, place, ...within] = error.path ?? []
  if (root === undefined) return [error]
  if (root !== name) return []
  if (typeof place !== 'number') return [{ ...error, path: ['_entities'] }]
  const index = places.indexOf(place)
  return index < 0 ? [] : [{ ...error, path: ['_entities', index, ...within] }]
}
