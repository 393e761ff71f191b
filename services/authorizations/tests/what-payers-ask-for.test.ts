import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { act, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeAll(async () => {
  const x12 = { channel: 'X12', x12: { receiverId: 'BRIGHTEDI' } }
  world = await startWorld('2026-12-07T10:00:00-05:00', {}, { BRIGHT: x12 })
})
afterAll(() => world.close())

const endOf = (day: string): string => new Date(`${day}T23:59:59-05:00`).toISOString()
const pend = [{ sequence: 1, action: 'A4' }]

async function pended(payerId: string) {
  const { id } = await submitted(world, { payerId, priority: 'STANDARD' })
  await world.work()
  return read(world, id)
}

test('a Task of the payer becomes a question with its due date, once, and the next question another', async () => {
  const { id, trace } = await pended('SUMMIT')
  const asks = { items: ['28570-0', '18776-5'], dueOn: '2026-12-11' }
  await world.control('decisions', { trace, items: pend, asks })
  await world.control('notifications', { trace })
  const asked = await read(world, id)
  expect(asked).toMatchObject({
    status: 'INFO_REQUESTED',
    infoRequests: [{ items: ['28570-0', '18776-5'], dueAt: endOf('2026-12-11'), answeredAt: null }],
  })
  const raised = (await world.service.outbox()).filter(
    ({ type, subject }) => type === 'work.raised.v1' && subject === id,
  )
  expect(raised.map(({ payload }) => payload)).toMatchObject([
    { kind: 'INFORMATION_REQUEST', dueAt: endOf('2026-12-11') },
  ])
  const documents = asks.items.map((kind) => ({ kind }))
  expect((await act(world, 'answerInfoRequest', { id, documents })).authorization.status).toBe('PENDED')
  await world.control('notifications', { trace }) // the old question, told again
  expect((await read(world, id)).status).toBe('PENDED')
  await world.control('decisions', { trace, items: pend, asks: { items: ['11506-3'] } })
  expect((await read(world, id)).infoRequests).toMatchObject([
    {},
    { items: ['11506-3'], dueAt: endOf('2026-12-14') },
  ])
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }] })
  expect((await read(world, id)).status).toBe('APPROVED')
})

test('a commercial payer that asks stops its own clock; over X12 it asks with LOINC codes in HI', async () => {
  const keystone = await pended('KEYSTONE')
  await world.control('decisions', { trace: keystone.trace, items: pend, asks: { items: ['34133-9'] } })
  const stopped = await read(world, keystone.id)
  expect(stopped.infoRequests).toMatchObject([{ dueAt: endOf('2027-01-21') }]) // 45 days
  expect(stopped.deadlines[0].deadline.status).toBe('PAUSED')
  const bright = await pended('BRIGHT')
  await world.control('decisions', { trace: bright.trace, items: pend, asks: { items: ['34133-9'] } })
  expect(await read(world, bright.id)).toMatchObject({
    status: 'INFO_REQUESTED',
    infoRequests: [{ items: ['34133-9'] }],
  })
})
