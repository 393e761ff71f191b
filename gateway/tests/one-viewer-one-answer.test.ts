import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { openBudgets } from '../src/limits/budgets.js'
import { Connections } from '../src/subgraphs/http/connections.js'
import { SubgraphDataSource } from '../src/subgraphs/data-source.js'

test('one person who asks for two agencies at the same moment gets each agency its own answer', async () => {
  const seen: string[] = []
  const server = createServer((request, response) => {
    const signature = String(request.headers['x-baton-signature']).split('.')
    const viewer = JSON.parse(Buffer.from(signature[6] ?? '', 'base64url').toString()) as { agencyId: string }
    seen.push(viewer.agencyId)
    request.resume()
    setTimeout(() => response.end(JSON.stringify({ data: { of: viewer.agencyId } })), 50)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const connections = new Connections(url, 4)
  const keys = { k: 'x'.repeat(32) }
  const link = { name: 'referrals', connections, url, keys, noteAccess: async () => undefined }
  const source = new SubgraphDataSource(link)
  const ask = (agencyId: string) => {
    const who = { kind: 'partner', id: 'user-1', roles: ['partner'], scopes: [], agencyId, patientIds: [] }
    const viewer = { ...who, purpose: 'CAREMGT', onBehalfOf: null, accessEpoch: 1, clockVersion: 0 }
    const context = { requestId: 'r', viewer, deadline: Date.now() + 5_000, replayed: [] }
    return source.process({ kind: 'incoming operation', request: { query: '{ of }' }, context } as never)
  }
  const answers = await Promise.all([ask('agency_a'), ask('agency_b'), ask('agency_b')])
  expect(answers.map(({ data }) => data)).toEqual([
    { of: 'agency_a' },
    { of: 'agency_b' },
    { of: 'agency_b' },
  ])
  expect(seen.sort()).toEqual(['agency_a', 'agency_b']) // the same question of the same viewer is asked once
  connections.close()
  server.close()
})

test('what was spent in one minute is not given back to the next', () => {
  let now = 59_000
  const budgets = openBudgets(null, () => now)
  const allowance = { name: 'x', points: 200_000 }
  const before = Array.from({ length: 4 }, () => budgets.spend('c', allowance, 50_000))
  now = 61_000
  budgets.spend('c', allowance, 150_000)
  for (const balance of before) budgets.settle('c', 49_999, balance)
  expect(budgets.spend('c', allowance, 50_001)).toMatchObject({ allowed: false, remaining: 50_000 })
  budgets.stop()
})
