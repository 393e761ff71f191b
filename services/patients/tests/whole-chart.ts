import { readFileSync } from 'node:fs'
import {
  isNonNullType,
  isObjectType,
  getNamedType,
  buildASTSchema,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'

const SDL = ['../schema.graphql', '../../../packages/service-kit/graph/value-types.graphql']
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const schema = buildASTSchema(parse(SDL.map(read).join('\n')), { assumeValidSDL: true })

/** What leads out of one patient's chart, to people and houses that are the same for everybody. */
const ELSEWHERE: ReadonlySet<string> = new Set(['Practitioner', 'Organization', 'Patient', 'Campaign'])
const DEEPEST = 5

/**
 * Every field of a type, as deep as a chart goes: a field that the schema gains is asked for by itself. Of lists, the most
 * that a page holds.
 */
export function everythingOf(typeName: string): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`)
  return selectionOf(type, 0)
}

function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some(({ type: t }) => isNonNullType(t)),
  )
  return ['__typename', ...fields.flatMap((field) => fieldOf(field, depth))].join(' ')
}

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const type = getNamedType(field.type)
  const page = field.args.some(({ name }) => name === 'first') ? '(first: 100)' : ''
  if (!isObjectType(type)) return [field.name]
  if (ELSEWHERE.has(type.name)) return [`${field.name} { id }`]
  if (depth >= DEEPEST) return []
  return [`${field.name}${page} { ${selectionOf(type, depth + 1)} }`]
}
