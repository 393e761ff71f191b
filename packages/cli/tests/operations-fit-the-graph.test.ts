import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

const root = new URL('../../../', import.meta.url)
const OPERATIONS = new URL('packages/cli/operations/', root)

test('every operation of the command line fits the graph', async () => {
  const schema = buildSchema(await readFile(new URL('gateway/supergraph/api.graphql', root), 'utf8'))
  const problems: string[] = []
  for (const file of await readdir(OPERATIONS)) {
    const document = parse(await readFile(new URL(file, OPERATIONS), 'utf8'))
    problems.push(...validate(schema, document).map((error) => `${file}: ${error.message}`))
  }
  expect(problems).toEqual([])
})
