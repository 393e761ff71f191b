import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestbed, whileHeld, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

const QUERY = '{ patient(id: "held") { friend { name } } }'
const CHANGE = 'mutation { revoke(input: { epoch: 0 }) { done } }'

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < 5_000; waited += 20) await pause(20)
}

test('who asks after their change is not answered with what was read before it', async () => {
  const { requests } = bed.subgraphs.patients
  const answers = await whileHeld(bed, async () => {
    const before = bed.ask('jo', QUERY)
    await until(() => requests.graph === 1)
    expect((await bed.ask('jo', CHANGE)).body.data).toEqual({ revoke: { done: true } })
    const after = bed.ask('jo', QUERY)
    await until(() => requests.graph === 3)
    return { before, after, asked: requests.graph }
  })
  expect(answers.asked).toBe(3)
  for (const { body } of await Promise.all([answers.before, answers.after]))
    expect(body.data).toEqual({ patient: { friend: { name: 'a friend' } } })
})
