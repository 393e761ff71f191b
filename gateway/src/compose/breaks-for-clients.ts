import {
  BreakingChangeType,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  parse,
  type GraphQLSchema,
} from 'graphql'
import { changedDefaults } from './changed-defaults.js'
import type { RegisteredOperation } from './read-manifests.js'
import { usedBy, type Used } from './what-is-used.js'
import { withItsStreams } from './with-its-streams.js'

/** A graph as it was and as it would be, and what clients have registered for it. */
export interface Change {
  readonly before: string
  readonly after: string
  readonly registered: readonly RegisteredOperation[]
}

/**
 * What a change of a graph would break for the operations that clients have registered, although they still fit it: a
 * field that they read has another type or may be null now, an input that they send lacks something or has something
 * too much, what they leave out means something else. Whether they fit at all, the manifest says (`operation-manifest.ts`).
 */
export function breaksForClients({ before, after, registered }: Change): readonly string[] {
  const old = withItsStreams(before)
  const changes = changesBetween(old, withItsStreams(after))
  if (changes.length === 0) return []
  return registered.flatMap(({ client, file, document }) => {
    const used = usedBy(old, parse(document))
    return changes
      .filter(({ concerns }) => concerns(used))
      .map(({ description }) => `${file}, registered by ${client}: ${description}`)
  })
}

/** What changed, and whom it concerns. */
interface Concerning {
  readonly description: string
  concerns(used: Used): boolean
}

function changesBetween(before: GraphQLSchema, after: GraphQLSchema): readonly Concerning[] {
  const told = [...findBreakingChanges(before, after), ...findDangerousChanges(before, after)]
  return [
    ...told.flatMap(({ type, description }) => {
      const concerns = WHOM[type]
      return concerns ? [{ description, concerns: concerns(description) }] : []
    }),
    ...changedDefaults(before, after).map(({ type, description }) => ({
      description,
      concerns: ({ sent }: Used) => sent.has(type),
    })),
  ]
}

type Concerns = (description: string) => Concerning['concerns']

const ofAField: Concerns = (description) => {
  const [, parent = '', name = ''] = /^(\w+)\.(\w+)/.exec(description) ?? []
  return ({ fields, sent }) => fields.has(`${parent}.${name}`) || sent.has(parent)
}
const ofWhatIsSent: Concerns = (description) => {
  const [, name = ''] = /(?:input|enum) type (\w+)/.exec(description) ?? []
  return ({ sent }) => sent.has(name)
}

/**
 * graphql-js says in words alone what a change is about. After every other kind of change an operation that it concerns
 * no longer fits the graph, or nothing is lost.
 */
const WHOM: Readonly<Record<string, Concerns>> = {
  [BreakingChangeType.FIELD_CHANGED_KIND]: ofAField,
  [BreakingChangeType.FIELD_REMOVED]: ofAField,
  [BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED]: ofWhatIsSent,
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: ofWhatIsSent,
  [BreakingChangeType.TYPE_CHANGED_KIND]: (description) => {
    const [name = ''] = /^\w+/.exec(description) ?? []
    return ({ sent }) => sent.has(name)
  },
  [BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED]: (description) => {
    const [, name = '', of = ''] = /^(\w+) no longer implements interface (\w+)/.exec(description) ?? []
    return ({ readAs }) => readAs.has(`${name} as ${of}`)
  },
  [DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE]: (description) => {
    const [, field = '', argument = ''] = /^(\w+\.\w+) arg (\w+)/.exec(description) ?? []
    return ({ leftOut }) => leftOut.has(`${field}(${argument})`)
  },
}
