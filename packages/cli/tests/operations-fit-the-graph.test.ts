import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

const root = new URL('../../../', import.meta.url)

test.each([
  ['packages/cli/operations/', 'gateway/supergraph/api.graphql'],
  ['gateway/explorer/operations/staff/', 'gateway/supergraph/api.graphql'],
  ['gateway/explorer/operations/partner/', 'gateway/supergraph/partner/api.graphql'],
])('every operation of %s fits %s', async (folder, api) => {
  const schema = buildSchema(await readFile(new URL(api, root), 'utf8'))
  const problems: string[] = []
  for (const file of await readdir(new URL(folder, root))) {
    const document = parse(await readFile(new URL(`${folder}${file}`, root), 'utf8'))
    problems.push(...validate(schema, document).map((error) => `${file}: ${error.message}`))
  }
  expect(problems).toEqual([])
})
