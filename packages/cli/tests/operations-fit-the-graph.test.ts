import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

const root = new URL('../../../', import.meta.url)
const folders = ['packages/cli/operations/', 'gateway/explorer/operations/']

test.each(folders)('every operation of %s fits the staff graph', async (folder) => {
  const schema = buildSchema(await readFile(new URL('gateway/supergraph/api.graphql', root), 'utf8'))
  const problems: string[] = []
  for (const file of await readdir(new URL(folder, root))) {
    const document = parse(await readFile(new URL(`${folder}${file}`, root), 'utf8'))
    problems.push(...validate(schema, document).map((error) => `${file}: ${error.message}`))
  }
  expect(problems).toEqual([])
})
