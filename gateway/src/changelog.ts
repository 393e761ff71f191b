import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, findBreakingChanges, findDangerousChanges, type GraphQLSchema } from 'graphql'
import { newlyThere } from './reference/newly-there.js'

/*
 * `node gateway/dist/changelog.js`: docs/graph/CHANGELOG-*.md from git: what each commit added to a graph, changed in
 * it or took away.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const GRAPHS = [
  { name: 'staff', file: 'gateway/supergraph/api.graphql' },
  { name: 'partner', file: 'gateway/supergraph/partner/api.graphql' },
] as const

for (const { name, file } of GRAPHS) {
  const versions = git('log', '--reverse', '--format=%h %as %s', '--', file)
    .trim()
    .split('\n')
    .filter(Boolean)
  const entries: string[] = []
  let before: GraphQLSchema | null = null
  for (const version of versions) {
    const [commit = '', date = '', ...subject] = version.split(' ')
    const schema = buildSchema(git('show', `${commit}:${file}`))
    const lines = before ? changes(before, schema) : ['- The graph begins.']
    if (lines.length > 0) entries.push(`## ${date} ${subject.join(' ')}\n\n${lines.join('\n')}\n`)
    before = schema
  }
  const text = `# The ${name} graph, change by change\n\nWritten from git by \`npm run graph:changelog\`.\n\n${entries.reverse().join('\n')}`
  writeFileSync(new URL(`../../CHANGELOG-graph.${name}.md`, import.meta.url), text)
}

function changes(before: GraphQLSchema, after: GraphQLSchema): string[] {
  return [
    ...findBreakingChanges(before, after).map(({ description }) => `- **breaking**: ${description}`),
    ...findDangerousChanges(before, after).map(({ description }) => `- careful: ${description}`),
    ...newlyThere(before, after).map((coordinate) => `- new: \`${coordinate}\``),
  ]
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
}
