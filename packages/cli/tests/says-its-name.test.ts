import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { openGraph } from '../src/graph.js'

/* Numbers of use and the modes of operations go by the name that a program tells: the one that it registered them by. */
const MANIFEST = new URL('../../../gateway/supergraph/operations.json', import.meta.url)
const asked: IncomingMessage[] = []
const gateway = createServer((request, response) => {
  asked.push(request)
  response.end(JSON.stringify({ access_token: 'a token', data: { viewer: { id: 'p1' } } }))
})
beforeAll(() => new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => gateway.close(resolve)))

test('the command line asks by the name that its operations are registered by', async () => {
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`
  await openGraph({ url, payerUrl: null, processes: [] }).ask('dana', 'work-queue', z.looseObject({}))
  const names = asked.filter((one) => one.url === '/graphql').map(({ headers }) => headers['x-client-name'])
  expect(names).toEqual(['baton-cli'])
  expect(Object.keys(JSON.parse(readFileSync(MANIFEST, 'utf8')) as object)).toContain(names[0])
})
