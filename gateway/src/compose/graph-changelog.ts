import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql'
import { newlyThere } from '../reference/newly-there.js'
import { changedDefaults } from './changed-defaults.js'
import { withItsStreams } from './with-its-streams.js'

/** A graph's changelog, the graph that it describes, and the graph as it is composed now. */
export interface Described {
  readonly title: string
  /** The changelog as it stands; null when there is none yet. */
  readonly log: string | null
  /** The schema that the changelog describes, without words (`withoutWords`); null when there is none yet. */
  readonly before: string | null
  readonly after: string
  /** Today, `2026-11-25`. */
  readonly on: string
}

/** A graph with its streams and without its descriptions: what a changelog tells of. */
export function withoutWords(api: string): string {
  const whole = printSchema(lexicographicSortSchema(withItsStreams(api)))
  const bare = visit(parse(whole, { noLocation: true }), {
    enter(node) {
      if (!('description' in node)) return undefined
      const { description: _words, ...rest } = node
      return rest
    },
  })
  return `${print(bare)}\n`
}

/** The changelog with what this composition adds, changes or takes away on top. */
export function describeChanges({ title, log, before, after, on }: Described): string {
  const head = `# ${title}, change by change\n\nWritten by \`npm run compose\`.\n\n`
  if (log === null || before === null) return `${head}## ${on}\n\n- The graph begins.\n`
  const lines = changesBetween(before, withoutWords(after)).join('\n')
  if (lines === '') return log
  const entries = log.slice(log.indexOf('\n## ') + 1)
  const today = `## ${on}\n\n`
  const rest = entries.startsWith(today) ? entries.slice(today.length) : `\n${entries}`
  return `${head}${today}${lines}\n${rest}`
}

function changesBetween(before: string, after: string): readonly string[] {
  const [old, next] = [buildSchema(before), buildSchema(after)]
  return [
    ...findBreakingChanges(old, next).map(({ description }) => `- **breaking**: ${description}`),
    ...findDangerousChanges(old, next)
      .filter(({ type }) => type !== DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED) // told as new
      .map(({ description }) => `- careful: ${description}`),
    ...changedDefaults(old, next).map(
      ({ isRequiredNow, description }) => `- ${isRequiredNow ? '**breaking**' : 'careful'}: ${description}`,
    ),
    ...newlyThere(old, next).map((coordinate) => `- new: \`${coordinate}\``),
  ].sort()
}
