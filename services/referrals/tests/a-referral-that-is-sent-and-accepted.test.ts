import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ask, dana, draft, harbor, sent, startReferrals, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startReferrals()
})
afterAll(() => start.subgraph.close())

test('an urgent referral sent on Wednesday at 09:10 and accepted on Thursday at 11:00 meets its clock (S3)', async () => {
  start.clock.set('2026-12-02T14:10:00Z')
  const referral = await sent(start)
  expect(referral).toMatchObject({ status: 'SENT', version: 2, sentAt: '2026-12-02T14:10:00.000Z' })
  expect(referral.availableTransitions).toEqual(['CANCEL'])
  expect(referral.deadlines).toEqual([
    {
      rule: 'referral-accept-urgent',
      dueAt: '2026-12-04T04:59:59.000Z',
      status: 'RUNNING',
      metAt: null,
      remaining: 'P1DT14H49M59S',
    },
    expect.objectContaining({
      rule: 'referral-appointment-urgent',
      dueAt: '2026-12-06T04:59:59.000Z',
      status: 'RUNNING',
    }),
  ])

  start.clock.set('2026-12-03T16:00:00Z')
  const input = { referralId: referral.id, expectedVersion: 2 }
  const accepted = await ask(start, harbor, { mutation: 'acceptReferral', input })
  expect(accepted.userErrors).toEqual([])
  expect(accepted.referral).toMatchObject({
    status: 'ACCEPTED',
    version: 3,
    acceptedAt: '2026-12-03T16:00:00.000Z',
  })
  expect(accepted.referral.deadlines[0]).toMatchObject({ status: 'MET', metAt: '2026-12-03T16:00:00.000Z' })
  expect(accepted.referral.history).toEqual([
    { by: dana.id, from: null, to: 'DRAFT', reason: null },
    { by: dana.id, from: 'DRAFT', to: 'SENT', reason: null },
    { by: harbor.id, from: 'SENT', to: 'ACCEPTED', reason: null },
  ])

  const told = (await start.subgraph.outbox()).filter(({ patientId }) => patientId === start.linh)
  expect(told.map(({ type }) => type)).toEqual([
    'referral.created.v1',
    'referral.moved.v1',
    'referral.moved.v1',
    'referral.sent.v1',
    'deadline.started.v1',
    'deadline.started.v1',
    'referral.moved.v1',
    'deadline.ended.v1',
    'work.settled.v1',
    'referral.accepted.v1',
  ])
  expect(told.at(-1)?.payload).toEqual({
    referralId: referral.id,
    patientId: start.linh,
    agencyId: harbor.agencyId,
    category: 'SOCIAL',
    sensitivity: 'NONE',
    at: '2026-12-03T16:00:00.000Z',
    sentAt: '2026-12-02T14:10:00.000Z',
    acceptDueAt: '2026-12-04T04:59:59.000Z',
  })
})

test('of two people who send a referral at once one wins and the other is told the current version', async () => {
  const { id } = await draft(start)
  const input = { referralId: id, expectedVersion: 1 }
  const answers = await Promise.all([
    ask(start, dana, { mutation: 'sendReferral', input }),
    ask(start, dana, { mutation: 'sendReferral', input }),
  ])
  const errors = answers.flatMap(({ userErrors }) => userErrors)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 })
  const told = (await start.subgraph.outbox()).filter((event) => event.subject === id)
  const types = told.map(({ type }) => type)
  expect(types).toEqual(['referral.created.v1', 'referral.moved.v1', 'referral.moved.v1', 'referral.sent.v1'])
})

test('the same idempotency key drafts one referral, however often it is sent', async () => {
  const input = {
    idempotencyKey: 'draft-1',
    patientId: start.linh,
    agencyId: harbor.agencyId,
    category: 'SOCIAL',
  }
  const first = await ask(start, dana, { mutation: 'createReferral', input })
  const second = await ask(start, dana, { mutation: 'createReferral', input })
  expect(second.referral.id).toBe(first.referral.id)
})

test('a declined referral says why and its clock no longer applies', async () => {
  const { id } = await sent(start)
  const input = { referralId: id, expectedVersion: 2, reason: 'NO_CAPACITY' }
  const { referral } = await ask(start, harbor, { mutation: 'rejectReferral', input })
  expect(referral).toMatchObject({
    status: 'DECLINED',
    statusReason: 'NO_CAPACITY',
    availableTransitions: [],
  })
  expect(referral.deadlines[0]).toMatchObject({ status: 'CANCELLED', metAt: null, remaining: null })
})

test('a referral that was withdrawn cannot be accepted', async () => {
  const { id } = await sent(start)
  const cancel = { referralId: id, expectedVersion: 2, reason: 'PATIENT_WITHDREW' }
  await ask(start, dana, { mutation: 'cancelReferral', input: cancel })
  const { userErrors } = await ask(start, harbor, {
    mutation: 'acceptReferral',
    input: { referralId: id, expectedVersion: 3 },
  })
  expect(userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'CANCELLED', requested: 'ACCEPTED', allowed: [] },
  ])
})

test('substance use treatment is not asked for without a consent', async () => {
  const { id } = await draft(start, { category: 'SUBSTANCE_USE' })
  const input = { referralId: id, expectedVersion: 1 }
  const { referral, userErrors } = await ask(start, dana, { mutation: 'sendReferral', input })
  expect(referral).toMatchObject({
    status: 'AWAITING_CONSENT',
    statusReason: 'CONSENT_MISSING',
    sentAt: null,
  })
  expect(userErrors).toMatchObject([{ __typename: 'ConsentRequired', kind: 'PART2' }])
  const again = await ask(start, dana, {
    mutation: 'sendReferral',
    input: { referralId: id, expectedVersion: 2 },
  })
  expect(again.referral).toBeNull()
  expect(again.userErrors).toMatchObject([{ __typename: 'ConsentRequired', kind: 'PART2' }])
})

test('everything that is wrong with a draft is said at once', async () => {
  const input = { patientId: 'patient_nobody', agencyId: 'agency_nobody', category: 'SOCIAL' }
  const { userErrors } = await ask(start, dana, { mutation: 'createReferral', input })
  expect(userErrors.map(({ field }: { field: string[] }) => field)).toEqual([
    ['input', 'patientId'],
    ['input', 'agencyId'],
  ])
})
