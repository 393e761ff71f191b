import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pasRequestProblems } from '@baton/fhir/pas/references'
import { viewer } from '@baton/testing/viewers'
import { act, read, startWorld, submitted, type World } from './fixtures.js'

const liam = viewer('liam')
let world: World
beforeAll(async () => {
  world = await startWorld(
    '2026-11-24T15:00:00-05:00',
    {},
    {
      BRIGHT: { channel: 'X12', x12: { receiverId: 'BRIGHTEDI' } },
    },
  )
})
afterAll(() => world.close())

async function asked(payerId: string): Promise<{ id: string; trace: string }> {
  const { id, trace } = await submitted(world, { payerId, priority: 'STANDARD' })
  await world.work()
  if (payerId === 'PAPER') await act(world, 'recordManualDetermination', PENDED(id))
  const { authorization } = await act(world, 'recordInfoRequest', {
    id,
    items: ['GAIT'],
    dueAt: '2026-11-28T23:59:59-05:00',
  })
  expect(authorization.infoRequests).toMatchObject([{ items: ['GAIT'], answeredAt: null }])
  return { id, trace }
}

const PENDED = (id: string) => ({
  id,
  as: liam,
  channel: 'PHONE',
  lines: [{ sequence: 1, actionCode: 'A4' }],
})

async function snapshotOf(id: string): Promise<string> {
  const [row]: { snapshot: string }[] = await world.service.db.query(
    `select snapshot from submission where authorization_id = $1 and kind = 'INFORMATION'`,
    [id],
  )
  return row?.snapshot ?? ''
}

const documents = [{ kind: 'GAIT', documentId: 'document_gait' }]

test('an answer goes out as an update with its documents, under a trace number of its own, once', async () => {
  const { id, trace } = await asked('SUMMIT')
  const answered = await act(world, 'answerInfoRequest', { id, documents })
  expect(answered).toMatchObject({ userErrors: [], authorization: { status: 'PENDED', trace } })
  await world.work()
  await world.work()
  const { submissions } = await read(world, id)
  expect(submissions).toMatchObject([
    { trace, status: 'ANSWERED' },
    { status: 'ANSWERED', attempts: 1 },
  ])
  const bundle = JSON.parse(await snapshotOf(id))
  expect(pasRequestProblems(bundle)).toEqual([])
  const [claim] = bundle.entry.map(({ resource }: { resource: object }) => resource)
  expect(claim).toMatchObject({
    related: [{ claim: { identifier: { value: trace } } }],
    supportingInfo: [{ valueReference: { reference: 'DocumentReference/document_gait' } }],
    item: [{ sequence: 1 }],
  })
  expect(await world.records(submissions[1].trace)).toMatchObject([{ submissions: 1 }])
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }] })
  expect(await read(world, id)).toMatchObject({ status: 'APPROVED' })
})

test('a decision may come under the trace number of the answer too', async () => {
  const { id } = await asked('SUMMIT')
  await act(world, 'answerInfoRequest', { id, documents })
  await world.work()
  const { submissions } = await read(world, id)
  await world.control('decisions', { trace: submissions[1].trace, items: [{ sequence: 1, action: 'A1' }] })
  expect(await read(world, id)).toMatchObject({ status: 'APPROVED', serviceLines: [{ outcome: 'APPROVED' }] })
})

test('an answer whose receipt was lost is asked for, never sent blindly again', async () => {
  const { id } = await asked('SUMMIT')
  await act(world, 'answerInfoRequest', { id, documents })
  await world.control('script', { kind: 'timeout-after-accept' })
  await world.work()
  const lost = await read(world, id)
  expect(lost).toMatchObject({ status: 'PENDED' })
  expect(lost.submissions[1]).toMatchObject({ status: 'RESPONSE_UNKNOWN' })
  world.clock.set(new Date(world.clock.now().getTime() + 601_000).toISOString())
  await world.work()
  expect((await read(world, id)).submissions[1]).toMatchObject({ status: 'ANSWERED', inquiries: 1 })
  expect(await world.records(lost.submissions[1].trace)).toMatchObject([{ submissions: 1 }])
})

test('over X12 it is a revised 278 that names the request and its documents', async () => {
  const { id, trace } = await asked('BRIGHT')
  await act(world, 'answerInfoRequest', { id, documents })
  await world.work()
  const text = await snapshotOf(id)
  expect(text).toContain(`REF*F8*${trace}~`)
  expect(text).toContain('PWK*OZ*EL***AC*document_gait*GAIT~')
  expect((await read(world, id)).submissions[1]).toMatchObject({ status: 'ANSWERED' })
})

test('to a payer that only people reach people sent it: nothing is queued', async () => {
  const { id } = await asked('PAPER')
  const { authorization } = await act(world, 'answerInfoRequest', { id, documents })
  expect(authorization).toMatchObject({ status: 'PENDED' })
  expect(authorization.submissions).toHaveLength(1)
})

test('what was decided before the answer went out is not sent any more', async () => {
  const { id, trace } = await asked('SUMMIT')
  await act(world, 'answerInfoRequest', { id, documents })
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A3', note: 'no' }] })
  await world.work()
  const now = await read(world, id)
  expect(now.status).toBe('DENIED')
  expect(now.submissions[1]).toMatchObject({ attempts: 0, nextAttemptAt: null })
})
