import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const root = new URL('../../', import.meta.url)

/** The sources of each part in a folder; node_modules beside them hold links in circles. */
function sources(folder: string): string[] {
  const parts = readdirSync(new URL(folder, root)).map((name) => `${folder}${name}/src/`)
  return parts.filter((part) => existsSync(new URL(part, root))).flatMap(sourcesIn)
}

function sourcesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/__generated__|\.test\.ts$/.test(file))
    .map((file) => readFileSync(new URL(`${folder}${file}`, root), 'utf8'))
}

test('every code that an error of the graph can carry stands in docs/errors.md', () => {
  const catalogue = readFileSync(new URL('docs/errors.md', root), 'utf8')
  const thrown = ['services/', 'packages/']
    .flatMap(sources)
    .flatMap((text) => codesIn(text, /extensions: \{\s*code: '([A-Z_]+)'/g))
  const refused = sourcesIn('gateway/src/').flatMap((text) => codesIn(text, /code: '([A-Z_]{5,})'/g))
  const routes = sources('services/').flatMap((text) => [
    ...codesIn(text, /body: \{\s*code: '([A-Z_]+)'/g),
    ...codesIn(text, /(?:answer|refusal|refuse)\((?:\d{3}|error\.status), '([A-Z_]+)'/g),
  ])
  expect(routes.length).toBeGreaterThan(10)
  const codes = new Set([...thrown, ...refused, ...routes])
  expect(codes.size).toBeGreaterThan(10)
  const missing = [...codes].filter((code) => !catalogue.includes(`\`${code}\``)).sort()
  // Apollo's own words for what our masks turn into INTERNAL_SERVER_ERROR.
  expect(missing.filter((code) => !['DOWNSTREAM_SERVICE_ERROR', 'INVALID_GRAPHQL'].includes(code))).toEqual(
    [],
  )
})

test('every code of userErrors stands in docs/errors.md with what to do', () => {
  const types = readFileSync(new URL('packages/service-kit/graph/value-types.graphql', root), 'utf8')
  const [codes = ''] = /enum UserErrorCode [^]*?\n\}/.exec(types) ?? []
  const words = codesIn(codes, /^ {2}([A-Z_]+)$/gm)
  expect(words.length).toBeGreaterThan(5)
  expect(unexplained(words)).toEqual([])
})

test('every word that a refusal begins with stands in docs/errors.md with what to do', () => {
  const words = sources('services/').flatMap((text) =>
    codesIn(text, /(?:message(?: =|:)|invalid\()\s*['"`]([A-Z][A-Z_]{3,}): /g),
  )
  expect(new Set(words).size).toBeGreaterThan(5)
  expect(unexplained(words)).toEqual([])
})

test('every reason for which a message to a payer is given up stands there too', () => {
  const reasons = sourcesIn('services/authorizations/src/').flatMap((text) => [
    ...codesIn(text, /giveUp\([^)]*reason: '([A-Z_]+)'/g),
    ...codesIn(text, /recordUnsendable\([^)]*'([A-Z_]+)'/g),
    ...codesIn(text, /new CaseIncomplete\('([A-Z_]+)'/g),
    ...codesIn(text, /UNEXPECTED_DECISION = '([A-Z_]+)'/g),
  ])
  expect([...new Set(reasons)].sort()).toEqual([
    'ANSWERS_LOST',
    'BIRTH_DATE_MISSING',
    'BUNDLE_INCOMPLETE',
    'CLOCK_NEARLY_OUT',
    'COVERAGE_MISSING',
    'PATIENT_NOT_FOUND',
    'PAYER_CANNOT_BE_ASKED',
    'PAYER_NOT_CONFIGURED',
    'UNEXPECTED_DECISION',
  ])
  expect(unexplained(reasons)).toEqual([])
})

/** Words without a row of their own that says what to do. */
function unexplained(words: readonly string[]): readonly string[] {
  const rows = readFileSync(new URL('docs/errors.md', root), 'utf8').split('\n')
  const explained = (word: string): boolean =>
    rows.some(
      (row) => row.startsWith(`| \`${word}\``) && row.split('|').filter((cell) => cell.trim()).length >= 3,
    )
  return [...new Set(words)].filter((word) => !explained(word)).sort()
}

function codesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, code]) => code ?? [])
}
