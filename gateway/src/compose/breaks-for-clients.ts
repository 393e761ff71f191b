import {
  BreakingChangeType,
  buildSchema,
  findBreakingChanges,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  Kind,
  parse,
  typeFromAST,
  visit,
  type BreakingChange,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql'
import { withStreams } from '../streams/stream-schema.js'
import { fieldsOf } from '../usage/fields-of.js'
import type { RegisteredOperation } from './read-manifests.js'

/** A graph as it was and as it would be, and what clients have registered for it. */
export interface Change {
  readonly before: string
  readonly after: string
  readonly registered: readonly RegisteredOperation[]
}

/**
 * What a change of a graph would break for the operations that clients have registered, although they still fit it: a
 * field that they read has another type or may be null now, an input that they send lacks something or has something
 * too much. Whether they fit at all, the manifest says (`operation-manifest.ts`).
 */
export function breaksForClients({ before, after, registered }: Change): readonly string[] {
  const old = withItsStreams(before)
  const changes = findBreakingChanges(old, withItsStreams(after))
  if (changes.length === 0) return []
  return registered.flatMap(({ client, file, document }) => {
    const used = usedBy(old, parse(document))
    return changes
      .filter((change) => concerns(change, used))
      .map(({ description }) => `${file}, registered by ${client}: ${description}`)
  })
}

function withItsStreams(api: string): GraphQLSchema {
  const schema = buildSchema(api)
  return withStreams(schema) ?? schema
}

/** What an operation reads, and the types of what it sends: nobody knows which parts of those. */
interface Used {
  readonly fields: ReadonlySet<string>
  readonly sent: ReadonlySet<string>
}

function usedBy(schema: GraphQLSchema, document: DocumentNode): Used {
  const sent = new Set<string>()
  visit(document, {
    VariableDefinition: ({ type }) => addSent(sent, namedTypeIn(schema, type)),
  })
  return { fields: new Set(fieldsOf(schema, document)), sent }
}

function namedTypeIn(schema: GraphQLSchema, node: TypeNode): GraphQLNamedType | undefined {
  return node.kind === Kind.NAMED_TYPE ? typeFromAST(schema, node) : namedTypeIn(schema, node.type)
}

function addSent(sent: Set<string>, type: GraphQLNamedType | undefined): void {
  if (!type || !isInputType(type) || sent.has(type.name)) return
  if (isEnumType(type)) sent.add(type.name)
  if (!isInputObjectType(type)) return
  sent.add(type.name)
  for (const field of Object.values(type.getFields())) addSent(sent, getNamedType(field.type))
}

const OF_A_FIELD: ReadonlySet<string> = new Set([
  BreakingChangeType.FIELD_CHANGED_KIND,
  BreakingChangeType.FIELD_REMOVED,
])
const OF_WHAT_IS_SENT: ReadonlySet<string> = new Set([
  BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
])

/**
 * graphql-js says in words alone what a change is about. After every other kind of change an operation that it concerns
 * no longer fits the graph.
 */
function concerns({ type, description }: BreakingChange, { fields, sent }: Used): boolean {
  if (OF_A_FIELD.has(type)) {
    const [, parent = '', name = ''] = /^(\w+)\.(\w+)/.exec(description) ?? []
    return fields.has(`${parent}.${name}`) || sent.has(parent)
  }
  return OF_WHAT_IS_SENT.has(type) && sent.has(/(?:input|enum) type (\w+)/.exec(description)?.[1] ?? '')
}
