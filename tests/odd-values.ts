import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql'

/*
 * Values that fit the schema and mean nothing, or that a client in a hurry sends: generated from the types, so that no
 * argument can be forgotten. Every way fills all arguments; each way is odd in another manner.
 */

const KNOWN = '00000000000000000000000000'
/** By the scalar's name, one value for each way. */
const ODD: Readonly<Record<string, readonly unknown[]>> = {
  Int: [2_147_483_647, -1, 0, 101, 1],
  Float: [1e300, -0.5, 0, 1e-300, 1],
  Boolean: [true, false, true, false, true],
  ID: ['', 'patient_01jd', `patient_${KNOWN}`, '🦊\u202e;--', 'x'.repeat(9_000)],
  String: ['', ' \n\t', 'Ünïcødé 🦊 \u202e', "'; drop table patient; --", 'x'.repeat(9_000)],
  Cursor: ['', 'bad', 'eyJpZCI6MX0', '🦊', 'x'.repeat(9_000)],
  Date: ['2026-02-28', '0001-01-01', '9999-12-31', '2024-02-29', '2026-12-31'],
  DateTime: [
    '2026-11-24T19:05:00+14:00',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999-12:00',
    '2026-03-08T02:30:00-05:00',
    '2026-11-24T19:05:00Z',
  ],
  Duration: ['P1D', 'PT0S', 'P9999Y', 'P1M', 'PT1H'],
  TimeZone: ['America/New_York', 'UTC', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Los_Angeles'],
}

/** How many ways there are. */
export const WAYS = 5

/** Values for all of these arguments, odd in one way; optional ones are left out, null or given in turn. */
export function oddArguments(
  args: readonly (GraphQLArgument | GraphQLInputField)[],
  way: number,
  depth = 0,
): Record<string, unknown> {
  const given = args.map((arg, index): [string, unknown] => {
    const optional = !isNonNullType(arg.type)
    const turn = (index + way) % 5
    if (optional && (depth > 3 || turn === 0)) return [arg.name, undefined]
    if (optional && turn === 1 && way > 0) return [arg.name, null]
    return [arg.name, oddValue(arg.type, way, depth)]
  })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

function oddValue(type: GraphQLInputType, way: number, depth: number): unknown {
  const bare = getNullableType(type)
  if (isListType(bare)) return way === 1 ? [] : [oddValue(bare.ofType, way, depth)]
  const named = getNamedType(type)
  if (isEnumType(named)) {
    const values = named.getValues()
    return values[way % values.length]?.name
  }
  if (isInputObjectType(named)) return oddArguments(Object.values(named.getFields()), way, depth + 1)
  const values = ODD[named.name]
  if (!values) throw new Error(`No odd value of ${named.name} is known: add it here.`)
  return values[way]
}
