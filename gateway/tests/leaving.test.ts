import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { request } from 'undici'
import { startTestbed, whileHeld, type Testbed } from './testbed.js'

const QUERY = '{ patient(id: "held") { friend { authorizations { id } } } }'
let bed: Testbed
let headers: Record<string, string>
beforeAll(async () => {
  bed = await startTestbed()
  const authorization = `Bearer ${await bed.token('dana')}`
  headers = { 'content-type': 'application/json', authorization }
})
beforeEach(() => {
  bed.fetches()
  bed.subgraphs.patients.requests.abandoned = 0
})
afterAll(() => bed.close())

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < 5_000; waited += 20) await pause(20)
  expect(isSo()).toBe(true)
}

/** Asks what is held up, and the way to leave before the answer. */
function ask(): { leave(): void; answer: Promise<unknown> } {
  const client = new AbortController()
  const options = { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) } as const
  const answer = request(`${bed.url}/graphql`, { ...options, signal: client.signal }).then(
    async ({ body }) => body.json(),
    () => 'left',
  )
  return { leave: () => client.abort(), answer }
}

test('when its client leaves, the request to the subgraph is given up and no other subgraph is asked', async () => {
  const { patients, authorizations } = bed.subgraphs
  await whileHeld(bed, async () => {
    const client = ask()
    await until(() => patients.requests.graph === 1)
    client.leave()
    expect(await client.answer).toBe('left')
    await until(() => patients.requests.abandoned === 1)
  })
  const { body } = await bed.ask('dana', '{ patient(id: "p1") { name } }')
  expect(body.data).toEqual({ patient: { name: 'name of p1' } })
  expect(authorizations.requests.graph).toBe(0)
})

test('who leaves takes no answer from those who asked the same', async () => {
  const { patients } = bed.subgraphs
  const second = await whileHeld(bed, async () => {
    const first = ask()
    await until(() => patients.requests.graph === 1)
    const joined = ask()
    await pause(100) // long enough for it to join
    first.leave()
    expect(await first.answer).toBe('left')
    return { answer: joined.answer }
  })
  expect(await second.answer).toMatchObject({
    data: { patient: { friend: { authorizations: [{ id: 'a1' }] } } },
  })
  expect([patients.requests.graph, patients.requests.abandoned]).toEqual([1, 0])
})
