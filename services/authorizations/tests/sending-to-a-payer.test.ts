import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { create, read, startWorld, submit, submitted, type World } from './fixtures.js'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

test('a double click sends one request, and the payer has one record', async () => {
  const { authorization } = await create(world)
  const [first, second] = await Promise.all([submit(world, authorization), submit(world, authorization)])
  const outcomes = [first, second].map((one) => one.userErrors[0]?.__typename ?? 'done').sort()
  expect(outcomes).toEqual(['VersionConflict', 'done'])
  await Promise.all([world.work(), world.work()])
  const now = await read(world, authorization.id)
  expect(now.status).toBe('PENDED')
  expect(await world.records(now.trace)).toMatchObject([{ submissions: 1, inquiries: 0 }])
})

test('what was certified at once is approved, with its units in the ledger', async () => {
  const { id } = await submitted(world, {}, [{ code: 'A4253', quantity: 3, unit: 'units' }])
  await world.work()
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'APPROVED', ledger: [{ kind: 'APPROVE', units: 3 }] })
  expect(now.history.map((step: { to: string }) => step.to)).toEqual([
    'READY',
    'QUEUED',
    'SUBMITTED',
    'APPROVED',
  ])
  expect(now.authorizationNumber).toMatch(/^AUTH/)
})

test('a member id that the payer does not know is REJECTED and not sent again', async () => {
  const { id } = await submitted(world, { patientId: 'patient_invalid' })
  await world.work()
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'REJECTED', statusReason: 'AAA 72' })
  expect(now.deadlines[0].deadline.status).toBe('CANCELLED')
  world.clock.set('2026-11-25T15:00:00-05:00')
  await world.work()
  expect(await world.records(now.trace)).toMatchObject([{ submissions: 1 }])
})

test('429 is sent again when the payer asked, not before, with the same bytes', async () => {
  const { id, trace } = await submitted(world)
  await world.control('script', { kind: 'status', status: 429, retryAfter: 60 })
  await world.work()
  expect(await read(world, id)).toMatchObject({
    status: 'QUEUED',
    submissions: [{ problem: 'HTTP_429', attempts: 1 }],
  })
  const hash = (await read(world, id)).submissions[0].snapshotHash
  world.clock.set('2026-11-24T15:00:59-05:00')
  await world.work()
  expect(await world.records(trace)).toEqual([])
  world.clock.set('2026-11-24T15:01:01-05:00')
  await world.work()
  expect(await read(world, id)).toMatchObject({
    status: 'PENDED',
    submissions: [{ attempts: 2, snapshotHash: hash }],
  })
  expect(await world.records(trace)).toMatchObject([{ submissions: 1 }])
})

test('AAA 42 twice and then a pend is one record at the payer', async () => {
  const { id, trace } = await submitted(world)
  await world.control('script', { kind: 'aaa', code: '42', times: 2 })
  for (const minute of ['00', '01', '03']) {
    world.clock.set(`2026-11-24T15:${minute}:00-05:00`)
    await world.work()
  }
  expect(await read(world, id)).toMatchObject({ status: 'PENDED', submissions: [{ attempts: 3 }] })
  expect(await world.records(trace)).toMatchObject([{ submissions: 1 }])
})

test('a server error is tried again, and six times is enough: a dead letter waits, and a person can retry it', async () => {
  const { id } = await submitted(world)
  await world.control('script', { kind: 'status', status: 503, times: 6 })
  for (let minute = 0; minute < 40; minute += 1) {
    world.clock.set(`2026-11-24T15:${String(minute).padStart(2, '0')}:00-05:00`)
    await world.work()
  }
  const failed = await read(world, id)
  expect(failed).toMatchObject({ status: 'FAILED_TO_SEND', submissions: [{ status: 'FAILED', attempts: 6 }] })
  const letter = await deadLetter()
  expect(letter).toMatchObject({ reason: 'HTTP_503_AFTER_6_ATTEMPTS', authorization: { id } })
  expect(await retry({ id: letter.id })).toEqual([])
  await world.work()
  expect(await read(world, id)).toMatchObject({ status: 'PENDED', trace: failed.trace })
})

test('whoever names the version of a dead letter that somebody took up meanwhile is told so', async () => {
  await submitted(world)
  await world.control('script', { kind: 'status', status: 422 })
  await world.work()
  const { id, version } = await deadLetter()
  expect(version).toBe(1)
  expect(await retry({ id, expectedVersion: version })).toEqual([])
  const again = await retry({ id, expectedVersion: version })
  expect(again).toMatchObject([{ __typename: 'VersionConflict', currentVersion: 2 }])
  expect(await retry({ id })).toMatchObject([{ __typename: 'InvalidInput', field: ['input', 'id'] }])
})

test('a refusal of the payer is never sent again', async () => {
  const { id } = await submitted(world)
  await world.control('script', { kind: 'status', status: 422 })
  await world.work()
  expect(await read(world, id)).toMatchObject({ status: 'FAILED_TO_SEND', statusReason: 'HTTP_422' })
})

test('two hours before the deadline a person phones instead of waiting for another try', async () => {
  const { id } = await submitted(world)
  await world.control('script', { kind: 'status', status: 503 })
  world.clock.set('2026-11-27T12:59:50-05:00')
  await world.work()
  expect(await read(world, id)).toMatchObject({ status: 'FAILED_TO_SEND', statusReason: 'CLOCK_NEARLY_OUT' })
})

async function deadLetter() {
  const { jo } = await import('./fixtures.js')
  const answer = await world.service.query(
    jo,
    `{ deadLetters { edges { node { id version reason detail authorization { id } } } } }`,
  )
  return answer.data?.['deadLetters'].edges[0].node
}

async function retry(input: object) {
  const { jo } = await import('./fixtures.js')
  const answer = await world.service.query(
    jo,
    `mutation ($input: RetryDeadLetterInput!) { retryDeadLetter(input: $input) {
      userErrors { __typename message field ... on VersionConflict { currentVersion } } } }`,
    { input },
  )
  return answer.data?.['retryDeadLetter'].userErrors
}
