import { GraphQLScalarType } from 'graphql'
import { DateTime, Duration, IANAZone } from 'luxon'
import { GraphQLError, Kind, type ValueNode } from 'graphql'

/** Text in, text out, checked by `parse`; the message never repeats the value. */
function textScalar<T>(
  name: string,
  { parse, serialize, expected }: TextScalar<T>,
): GraphQLScalarType<T, string> {
  const read = (value: unknown): T => {
    const parsed = typeof value === 'string' ? parse(value) : null
    if (parsed === null) {
      throw new GraphQLError(`${name} must be ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } })
    }
    return parsed
  }
  return new GraphQLScalarType<T, string>({
    name,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
    serialize,
  })
}

interface TextScalar<T> {
  parse(text: string): T | null
  serialize(value: unknown): string
  expected: string
}

const HAS_OFFSET = /T.*(Z|[+-]\d{2}:\d{2})$/i

/** RFC 3339 writes years in four digits; an offset can move an instant out of them. */
function hasFourDigitYear({ year }: DateTime): boolean {
  return year >= 1 && year <= 9999
}

/** The scalars of every subgraph. DateTime is a Date inside, the others are text. */
export const scalars = {
  DateTime: textScalar<Date>('DateTime', {
    parse: (text) => {
      const instant = DateTime.fromISO(text, { zone: 'utc' })
      return HAS_OFFSET.test(text) && instant.isValid && hasFourDigitYear(instant) ? instant.toJSDate() : null
    },
    serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
    expected: 'an instant with an offset, such as 2026-11-24T14:05:00-05:00',
  }),
  // The calendar has no year 0, and neither has Postgres.
  Date: textScalar<string>('Date', {
    parse: (text) =>
      /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid ? text : null,
    serialize: String,
    expected: 'a calendar day, such as 2026-11-24',
  }),
  TimeZone: textScalar<string>('TimeZone', {
    parse: (text) => (IANAZone.isValidZone(text) ? text : null),
    serialize: String,
    expected: 'an IANA time zone, such as America/New_York',
  }),
  Duration: textScalar<string>('Duration', {
    parse: (text) => (Duration.fromISO(text).isValid ? text : null),
    serialize: String,
    expected: 'an ISO 8601 duration, such as PT72H',
  }),
  Cursor: textScalar<string>('Cursor', {
    parse: (text) => (text.length <= 500 ? text : null),
    serialize: String,
    expected: 'a cursor that a list gave',
  }),
}
