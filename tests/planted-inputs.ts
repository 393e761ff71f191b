import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql'
import { BORN } from './canaries.js'
import type { GraphFiles } from './graphs-by-role.js'

/*
 * A canary in every text that any operation of a graph takes: generated from the schema, so that no field that can
 * hold something about a patient can be forgotten.
 */

/** One operation with a canary wherever it takes a text. */
export interface Planted {
  /** `Mutation.addTask` */
  readonly coordinate: string
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** Ids of what exists, by the name of the field that takes one: what is planted there is accepted more often. */
type Known = Readonly<Record<string, unknown>>

/** Codes are no free text: events carry them, and what they may be is checked or looked up. */
const OF_A_CODE: Readonly<Record<string, string>> = {
  system: 'http://snomed.info/sct',
  code: '38341003',
}

/** Every root field of a graph, its texts planted. */
export function plantedQuestions({ schema }: GraphFiles, known: Known): readonly Planted[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => {
      const kind = root?.name === 'Mutation' ? 'mutation' : 'query'
      return {
        coordinate: `${root?.name ?? ''}.${field.name}`,
        query: documentOf(kind, field),
        variables: valuesOf(field.args, known, 0),
      }
    }),
  )
}

function documentOf(kind: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const head = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const named = getNamedType(type)
  const isPayload = isObjectType(named) && 'userErrors' in named.getFields()
  const below = isPayload ? ' { userErrors { __typename code message field } }' : ' { __typename }'
  return `${kind} Planted${head === '' ? '' : `(${head})`} { ${name}${given === '' ? '' : `(${given})`}${isCompositeType(named) ? below : ''} }`
}

function valuesOf(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  known: Known,
  depth: number,
): Record<string, unknown> {
  const values = fields.map((field): [string, unknown] => [field.name, valueOf(field, known, depth)])
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

function valueOf({ name, type }: GraphQLArgument | GraphQLInputField, known: Known, depth: number): unknown {
  if (name in known) return known[name]
  if (depth > 4 && !isNonNullType(type)) return undefined
  return ofType(name, type, { known, depth })
}

function ofType(
  name: string,
  type: GraphQLInputType,
  { known, depth }: { known: Known; depth: number },
): unknown {
  const bare = getNullableType(type)
  if (isListType(bare)) return [ofType(name, bare.ofType, { known, depth })]
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields())
    const isCode =
      fields.some((field) => field.name === 'system') && fields.some(({ name: own }) => own === 'code')
    return valuesOf(fields, isCode ? { ...known, ...OF_A_CODE } : known, depth + 1)
  }
  return scalarOf(named.name, `Zzcanary${name}`)
}

function scalarOf(type: string, canary: string): unknown {
  switch (type) {
    case 'Int':
      return 1
    case 'Float':
      return 1.5
    case 'Boolean':
      return true
    case 'Date':
      return BORN
    case 'DateTime':
      return '2026-11-24T09:00:00Z' // an instant tells nothing by itself: events carry them
    case 'TimeZone':
      return 'America/New_York'
    case 'Duration':
      return 'P1D'
    default:
      return canary // ID, String, Cursor
  }
}
