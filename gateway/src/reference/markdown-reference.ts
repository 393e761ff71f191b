import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { comesFirst } from './type-order.js'

interface Member {
  readonly name: string
  readonly type: string | null
  readonly description: string | null | undefined
  readonly deprecationReason?: string | null | undefined
  readonly args?: readonly Member[]
}

/** The whole graph in Markdown, to be read where it is kept: every type, field, argument and value with its words. */
export function markdownReference(schema: GraphQLSchema, title: string): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => comesFirst(a) - comesFirst(b) || (a.name < b.name ? -1 : 1))
  return `# ${title}\n\nWritten by \`npm run compose\` from the contract.\n\n${types.map(sectionOf).join('\n\n')}\n`
}

function sectionOf(type: GraphQLNamedType): string {
  const members = membersOf(type).map((member) => lineOf(member, ''))
  const words = type.description ? [oneLine(type.description)] : []
  return [`## ${type.name}`, ...words, ...(members.length > 0 ? [members.join('\n')] : [])].join('\n\n')
}

function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isUnionType(type)) return type.getTypes().map(({ name }) => ({ name, type: null, description: null }))
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, type: null }))
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).map((field) => ({
      ...field,
      type: String(field.type),
      args: field.args.map((arg) => ({ ...arg, type: String(arg.type) })),
    }))
  if (!isInputObjectType(type)) return []
  return Object.values(type.getFields()).map((field) => ({ ...field, type: String(field.type) }))
}

function lineOf({ name, type, description, deprecationReason, args = [] }: Member, indent: string): string {
  const typed = type === null ? `\`${name}\`` : `\`${name}: ${type}\``
  const words = description ? ` ${oneLine(description)}` : ''
  const until = deprecationReason ? ` *Deprecated: ${oneLine(deprecationReason)}*` : ''
  const own = `${indent}- ${typed}${words}${until}`
  return [own, ...args.map((arg) => lineOf(arg, `${indent}  `))].join('\n')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('<', '&lt;').trim()
}
