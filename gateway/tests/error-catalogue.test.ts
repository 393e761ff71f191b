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
  const codes = new Set([...thrown, ...refused])
  expect(codes.size).toBeGreaterThan(10)
  const missing = [...codes].filter((code) => !catalogue.includes(`\`${code}\``)).sort()
  // Apollo's own words for what our masks turn into INTERNAL_SERVER_ERROR.
  expect(missing.filter((code) => !['DOWNSTREAM_SERVICE_ERROR', 'INVALID_GRAPHQL'].includes(code))).toEqual(
    [],
  )
})

function codesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, code]) => code ?? [])
}
