import { afterAll, beforeAll, expect, test } from '@jest/globals'
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
