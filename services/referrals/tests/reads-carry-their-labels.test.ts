import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { toFhirId } from '@baton/fhir/fhir-id'
import { readFhirRoute } from '../src/routes/fhir.js'
import { dana, sent, startReferrals, type Started } from './fixtures.js'

// A patient does not learn from the log that somebody read a referral of which they may not know (violence at home).
let start: Started
beforeAll(async () => {
  start = await startReferrals()
})
afterAll(() => start.subgraph.close())

async function labelsOf(document: string) {
  expect((await start.subgraph.query(dana, document)).errors).toBeUndefined()
  return (await start.subgraph.readings()).at(-1)?.reads.map(({ labels }) => labels)
}

test('a read of nothing but a labelled referral is told with its label, one beside something open without', async () => {
  const hidden = `hidden: referral(id: "${(await sent(start, { sensitivity: 'IPV' })).id}") { status history { to } }`
  const open = `open: referral(id: "${(await sent(start)).id}") { status }`
  expect(await labelsOf(`{ ${hidden} }`)).toEqual([['IPV']])
  expect(await labelsOf(`{ ${open} }`)).toEqual([undefined])
  expect(await labelsOf(`{ ${hidden} ${open} }`)).toEqual([undefined])
})

test('what is read of a labelled referral in FHIR is told with its label, too', async () => {
  const labels = async (id: string) => {
    const request = { headers: {}, viewer: dana, requestId: 'request_1', body: Buffer.alloc(0) }
    for (const type of ['ServiceRequest', 'Task']) {
      const path = `/fhir/${type}/${toFhirId(id)}`
      const { status } = await readFhirRoute.handle(start.subgraph.deps, {
        ...request,
        path,
        stream: Readable.from([]),
      })
      expect(status).toBe(200)
    }
    return (await start.subgraph.readings()).slice(-2).map(({ reads }) => reads[0]?.labels)
  }
  expect(await labels((await sent(start, { sensitivity: 'IPV' })).id)).toEqual([['IPV'], ['IPV']])
  expect(await labels((await sent(start)).id)).toEqual([undefined, undefined])
})
