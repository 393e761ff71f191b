import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { markMissedDeadlines } from '../src/operations/determination/mark-missed-deadlines.js'
import { act, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeAll(async () => {
  world = await startWorld('2026-11-27T10:00:00-05:00', {}, { TWICE: { internalAppealLevels: 2 } })
})
afterAll(() => world.close())

const at = (instant: string): string => new Date(instant).toISOString()
const endOf = (day: string, offset = '-05:00'): string => at(`${day}T23:59:59${offset}`)
const consent = { consentDocumentId: 'document_consent' }

async function denied(
  input: object,
  when = '2026-11-27T10:00:00-05:00',
  lines?: { code: string; quantity: number }[],
) {
  world.clock.set(when)
  const { id, trace } = await submitted(world, { priority: 'STANDARD', ...input }, lines)
  await world.work()
  const { serviceLines } = await read(world, id)
  const items = serviceLines.map(({ sequence }: { sequence: number }) => ({
    sequence,
    action: 'A3',
    note: 'No',
  }))
  await world.control('decisions', { trace, items })
  return id
}

interface Clock {
  actBy: string | null
  deadline: { rule: string; status: string; dueAt: string }
}
const clock = (one: { deadlines: Clock[] }, rule: string): unknown => {
  const found = one.deadlines.findLast(({ deadline }) => deadline.rule === rule)
  return found && [found.deadline.status, found.deadline.dueAt, found.actBy]
}

test('Medicare Advantage: five levels, two of them with an amount, one that the plan forwards', async () => {
  const id = await denied({})
  expect(clock(await read(world, id), 'ma-reconsideration-65d')).toEqual([
    'RUNNING',
    endOf('2027-01-31'),
    '2027-01-29',
  ])
  world.clock.set('2026-11-30T11:00:00-05:00')
  const filed = (await act(world, 'fileAppeal', { id, reason: 'Needed', filer: 'PHYSICIAN' })).authorization
  expect(filed.appeals).toMatchObject([{ level: 'RECONSIDERATION', dueAt: endOf('2026-12-30') }])
  const first = await act(world, 'escalateAppeal', { id, reason: 'Too slow' })
  expect(first.userErrors).toMatchObject([{ message: expect.stringContaining('No level was decided yet') }])
  const upheld = async () =>
    (await act(world, 'recordAppealDecision', { id, outcome: 'UPHELD' })).authorization
  await upheld()
  const lost = await upheld() // of the independent reviewer
  expect(clock(lost, 'ma-alj-65d')).toEqual(['RUNNING', endOf('2027-02-03'), '2027-02-03'])
  const go = (amountInControversy?: number) =>
    act(world, 'escalateAppeal', {
      id,
      reason: 'Still needed',
      ...(amountInControversy ? { amountInControversy } : {}),
    })
  expect((await go(199.99)).userErrors).toMatchObject([{ __typename: 'LimitExceeded', limit: 200 }])
  expect((await go(1_500)).authorization.appeals.at(-1)).toMatchObject({ level: 'ALJ_HEARING', dueAt: null })
  await upheld()
  expect((await go()).authorization.appeals.at(-1).level).toBe('APPEALS_COUNCIL')
  await upheld()
  expect((await go()).userErrors).toMatchObject([{ __typename: 'LimitExceeded', limit: 1_960 }])
  expect((await go(1_960)).authorization.appeals.at(-1).level).toBe('DISTRICT_COURT')
  await upheld()
  expect((await go(5_000)).userErrors).toMatchObject([
    { message: expect.stringContaining('no further level') },
  ])
})

test('a plan has 7 days for a Part B drug, 60 for a payment, 72 hours where it is urgent, and 14 more for a service', async () => {
  const file = async (input: object, created: object = {}) => {
    const id = await denied(created)
    world.clock.set('2026-11-30T11:00:00-05:00')
    const { authorization } = await act(world, 'fileAppeal', {
      id,
      reason: 'Needed',
      filer: 'PHYSICIAN',
      ...input,
    })
    return { id, dueAt: authorization.appeals[0].dueAt }
  }
  expect((await file({}, { serviceKind: 'PART_B_DRUG' })).dueAt).toBe(endOf('2026-12-07'))
  expect((await file({ priority: 'EXPEDITED' })).dueAt).toBe(at('2026-12-03T11:00:00-05:00'))
  const payment = await file({ subject: 'PAYMENT' })
  expect(payment.dueAt).toBe(endOf('2027-01-29'))
  const more = (id: string, days = 14) =>
    act(world, 'recordPayerExtension', { id, days, reason: 'ENROLLEE_REQUEST' })
  expect((await more(payment.id)).userErrors).toMatchObject([
    { message: expect.stringContaining('NOT_EXTENDABLE') },
  ])
  const service = await file({})
  expect((await more(service.id, 15)).userErrors).toMatchObject([{ __typename: 'LimitExceeded', limit: 14 }])
  const extended = (await more(service.id)).authorization
  expect(extended.appeals[0].dueAt).toBe(endOf('2027-01-13'))
  expect(clock(extended, 'ma-reconsideration-65d-decision')).toEqual(['RUNNING', endOf('2027-01-13'), null])
  expect((await more(service.id, 1)).userErrors).toMatchObject([
    { message: expect.stringContaining('EXTENDED_BEFORE') },
  ])
})

test('a Medicaid plan that misses its clock counts as exhausted: the state hears the case', async () => {
  const id = await denied({ payerId: 'BRIGHT' })
  expect(clock(await read(world, id), 'medicaid-plan-appeal-60d')).toEqual([
    'RUNNING',
    endOf('2027-01-26'),
    '2027-01-26',
  ])
  world.clock.set('2027-01-04T10:00:00-05:00')
  await act(world, 'fileAppeal', { id, reason: 'Needed', priority: 'EXPEDITED', ...consent })
  world.clock.set('2027-01-07T09:59:00-05:00')
  const early = await act(world, 'escalateAppeal', { id, reason: 'To the state' })
  expect(early.userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
  world.clock.set('2027-01-07T10:00:02-05:00')
  await markMissedDeadlines(world.service.deps)
  const heard = (await act(world, 'escalateAppeal', { id, reason: 'To the state', priority: 'STANDARD' }))
    .authorization
  expect(heard.appeals).toMatchObject([
    { level: 'PLAN_APPEAL', outcome: 'UPHELD' },
    { level: 'STATE_FAIR_HEARING', outcome: null, dueAt: endOf('2027-04-07', '-04:00') },
  ])
  const won = (await act(world, 'recordAppealDecision', { id, outcome: 'OVERTURNED' })).authorization
  expect(won).toMatchObject({
    status: 'APPROVED',
    serviceLines: [{ outcome: 'APPROVED', units: { approved: 9 } }],
  })
  expect(won.appeals[1].effectuationDueAt).toBe(at('2027-01-10T10:00:02-05:00'))
})

test('a commercial plan has 180 days to be asked, then four months for the external review, counted as the rule says', async () => {
  const id = await denied({ payerId: 'KEYSTONE' })
  expect(clock(await read(world, id), 'commercial-internal-appeal-180d')).toEqual([
    'RUNNING',
    endOf('2027-05-26', '-04:00'),
    '2027-05-26',
  ])
  const external = async (noticeDate: string) => {
    const one = await denied({ payerId: 'KEYSTONE' }, '2026-09-01T10:00:00-04:00')
    const filed = (await act(world, 'fileAppeal', { id: one, reason: 'Needed', filer: 'ENROLLEE' }))
      .authorization
    expect(filed.appeals[0].dueAt).toBe(endOf('2026-10-01', '-04:00'))
    world.clock.set(`${noticeDate}T12:00:00-04:00`)
    const { authorization } = await act(world, 'recordAppealDecision', {
      id: one,
      outcome: 'UPHELD',
      noticeDate,
    })
    return { one, due: clock(authorization, 'commercial-external-review-4mo') }
  }
  expect((await external('2026-10-15')).due).toEqual(['RUNNING', endOf('2027-02-16'), '2027-02-16'])
  const { one, due } = await external('2026-10-31')
  expect(due).toEqual(['RUNNING', endOf('2027-03-01'), '2027-03-01'])
  world.clock.set('2027-03-01T23:00:00-05:00')
  const urgent = { id: one, reason: 'Review', priority: 'EXPEDITED' }
  const asked = (await act(world, 'escalateAppeal', urgent)).authorization
  expect(asked.appeals[1]).toMatchObject({ level: 'EXTERNAL_REVIEW', dueAt: at('2027-03-04T23:00:00-05:00') })
})

test('an appeal that is won in part says what of it; every line keeps its own outcome', async () => {
  const lines = [
    { code: 'G0299', quantity: 9 },
    { code: 'G0151', quantity: 6 },
  ]
  const id = await denied({ payerId: 'KEYSTONE' }, undefined, lines)
  await act(world, 'fileAppeal', { id, reason: 'Needed', filer: 'ENROLLEE' })
  const decide = (decided?: object[]) =>
    act(world, 'recordAppealDecision', {
      id,
      outcome: 'PARTIALLY_OVERTURNED',
      ...(decided ? { lines: decided } : {}),
    })
  expect((await decide()).userErrors).toMatchObject([{ field: ['input', 'lines'] }])
  const unknown = await decide([{ sequence: 3, actionCode: 'A1' }])
  expect(unknown.userErrors).toMatchObject([{ field: ['input', 'lines', '0', 'sequence'] }])
  const won = (await decide([{ sequence: 1, actionCode: 'A2', quantity: 4 }])).authorization
  expect(won).toMatchObject({
    status: 'MODIFIED',
    serviceLines: [
      { outcome: 'PARTIALLY_APPROVED', units: { approved: 4 } },
      { outcome: 'DENIED', units: null },
    ],
  })
})

test('an employer plan that decides twice itself: fifteen days each, then the external review', async () => {
  const id = await denied({ payerId: 'TWICE' })
  expect(clock(await read(world, id), 'commercial-first-internal-appeal-180d')).toEqual([
    'RUNNING',
    endOf('2027-05-26', '-04:00'),
    '2027-05-26',
  ])
  world.clock.set('2026-11-30T11:00:00-05:00')
  const first = (await act(world, 'fileAppeal', { id, reason: 'Needed', filer: 'ENROLLEE' })).authorization
  expect(first.appeals).toMatchObject([{ level: 'INTERNAL_APPEAL', dueAt: endOf('2026-12-15') }])
  world.clock.set('2026-12-10T09:00:00-05:00')
  const lost = { id, outcome: 'UPHELD', noticeDate: '2026-12-10' }
  const { authorization: once } = await act(world, 'recordAppealDecision', lost)
  expect(clock(once, 'commercial-second-internal-appeal-180d')).toEqual([
    'RUNNING',
    endOf('2027-06-08', '-04:00'),
    '2027-06-08',
  ])
  expect(clock(once, 'commercial-external-review-4mo')).toBeUndefined()
  world.clock.set('2026-12-14T09:00:00-05:00')
  const second = (await act(world, 'escalateAppeal', { id, reason: 'Once more' })).authorization
  expect(second.appeals[1]).toMatchObject({ level: 'SECOND_INTERNAL_APPEAL', dueAt: endOf('2026-12-29') })
  world.clock.set('2026-12-30T09:00:00-05:00')
  await markMissedDeadlines(world.service.deps)
  // It missed its clock: the internal levels count as exhausted (45 CFR 147.136(b)(2)(ii)(F)).
  expect(clock(await read(world, id), 'commercial-external-review-4mo')).toEqual([
    'RUNNING',
    endOf('2027-04-30', '-04:00'),
    '2027-04-30',
  ])
  const review = (await act(world, 'escalateAppeal', { id, reason: 'Review' })).authorization
  expect(review.appeals[2]).toMatchObject({ level: 'EXTERNAL_REVIEW', dueAt: endOf('2027-02-13') })
  // Five working days after the 30th of December, and the 1st of January is none.
  const preliminary = ['RUNNING', endOf('2027-01-07'), null]
  expect(clock(review, 'commercial-external-review-4mo-preliminary')).toEqual(preliminary)
  const end = await act(world, 'recordAppealDecision', { id, outcome: 'UPHELD' })
  expect(end.authorization.status).toBe('UPHELD')
  const further = await act(world, 'escalateAppeal', { id, reason: 'Again' })
  expect(further.userErrors).toMatchObject([{ message: expect.stringContaining('no further level') }])
})

/** Denied by the commercial plan, and with the plan and the external reviewer at once. */
async function withBoth(lines?: { code: string; quantity: number }[]) {
  const id = await denied({ payerId: 'KEYSTONE', priority: 'EXPEDITED' }, undefined, lines)
  await act(world, 'fileAppeal', { id, reason: 'Needed', filer: 'ENROLLEE' })
  world.clock.set('2026-11-27T12:00:00-05:00')
  const { authorization } = await act(world, 'escalateAppeal', { id, reason: 'At once' })
  expect(authorization).toMatchObject({
    status: 'APPEALED',
    appeals: [
      { level: 'INTERNAL_APPEAL', outcome: null, dueAt: at('2026-11-30T10:00:00-05:00') },
      { level: 'EXTERNAL_REVIEW', outcome: null, dueAt: at('2026-11-30T12:00:00-05:00') },
    ],
  })
  return id
}
const decided = (id: string, level: string, outcome: string, more: object = {}) =>
  act(world, 'recordAppealDecision', { id, level, outcome, ...more })

test('an urgent case of a commercial plan is with the plan and the external reviewer at once', async () => {
  const id = await withBoth()
  const again = await act(world, 'escalateAppeal', { id, reason: 'Again' })
  expect(again.userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
  const unsaid = await act(world, 'recordAppealDecision', { id, outcome: 'UPHELD' })
  expect(unsaid.userErrors).toMatchObject([{ field: ['input', 'level'] }])
  const upheld = (await decided(id, 'INTERNAL_APPEAL', 'UPHELD')).authorization
  expect(upheld).toMatchObject({ status: 'APPEALED', appeals: [{ outcome: 'UPHELD' }, { outcome: null }] })
  expect(clock(upheld, 'commercial-internal-appeal-180d-decision')).toMatchObject(['MET', {}, null])
  expect(clock(upheld, 'commercial-external-review-4mo-decision')).toMatchObject(['RUNNING', {}, null])
  expect(clock(upheld, 'commercial-external-review-4mo')).toBeUndefined()
  const twice = await decided(id, 'INTERNAL_APPEAL', 'OVERTURNED')
  expect(twice.userErrors).toMatchObject([{ message: 'No appeal waits for a decision.' }])
  const won = (await decided(id, 'EXTERNAL_REVIEW', 'OVERTURNED')).authorization
  expect(won).toMatchObject({ status: 'APPROVED', serviceLines: [{ units: { approved: 9 } }] })
})

test('who wins at one of two bodies needs the other no more; what was won in part stays with it', async () => {
  const id = await withBoth()
  const won = (await decided(id, 'EXTERNAL_REVIEW', 'OVERTURNED')).authorization
  expect(won).toMatchObject({
    status: 'APPROVED',
    appeals: [{ level: 'INTERNAL_APPEAL', outcome: 'DISMISSED' }, { outcome: 'OVERTURNED' }],
  })
  expect(clock(won, 'commercial-internal-appeal-180d-decision')).toMatchObject(['CANCELLED', {}, null])
  const two = await withBoth([
    { code: 'G0299', quantity: 9 },
    { code: 'G0151', quantity: 6 },
  ])
  const lines = [{ sequence: 1, actionCode: 'A1' }]
  const part = (await decided(two, 'INTERNAL_APPEAL', 'PARTIALLY_OVERTURNED', { lines })).authorization
  expect(part).toMatchObject({
    status: 'APPEALED',
    serviceLines: [{ outcome: 'APPROVED' }, { outcome: 'DENIED' }],
  })
  const lost = (await decided(two, 'EXTERNAL_REVIEW', 'UPHELD')).authorization
  expect(lost.status).toBe('UPHELD')
  const further = await act(world, 'escalateAppeal', { id: two, reason: 'Again' })
  expect(further.userErrors).toMatchObject([{ message: expect.stringContaining('no further level') }])
})

test('both bodies at once is for urgent cases of commercial plans alone; the database agrees', async () => {
  const standard = await denied({ payerId: 'KEYSTONE' })
  await act(world, 'fileAppeal', { id: standard, reason: 'Needed', filer: 'ENROLLEE' })
  const medicaid = await denied({ payerId: 'BRIGHT', priority: 'EXPEDITED' })
  await act(world, 'fileAppeal', { id: medicaid, reason: 'Needed', ...consent })
  for (const id of [standard, medicaid]) {
    const beside = await act(world, 'escalateAppeal', { id, reason: 'At once', priority: 'EXPEDITED' })
    expect(beside.userErrors).toMatchObject([{ message: expect.stringContaining('No level was decided') }])
  }
  const copy = `insert into appeal select (jsonb_populate_record(a, jsonb_build_object('id', 'x', 'level', 'EXTERNAL_REVIEW'))).*
    from appeal a where authorization_id = $1`
  await expect(world.service.db.query(copy, [standard])).rejects.toThrow('appeal_one_open')
})

test('what an appeal won in part may be taken to the next level in time, and the first level is not asked again', async () => {
  const id = await denied({ payerId: 'BRIGHT' }, undefined, [
    { code: 'G0299', quantity: 9 },
    { code: 'G0151', quantity: 6 },
  ])
  await act(world, 'fileAppeal', { id, reason: 'Needed', ...consent })
  const lines = [{ sequence: 1, actionCode: 'A1' }]
  const part = { id, outcome: 'PARTIALLY_OVERTURNED', lines, noticeDate: '2026-12-18' }
  const { authorization } = await act(world, 'recordAppealDecision', part)
  expect(authorization.status).toBe('MODIFIED')
  expect(clock(authorization, 'medicaid-fair-hearing')).toEqual([
    'RUNNING',
    endOf('2027-04-17', '-04:00'),
    '2027-04-16',
  ])
  const first = await act(world, 'fileAppeal', { id, reason: 'Needed', ...consent })
  expect(first.userErrors).toMatchObject([{ message: expect.stringContaining('escalateAppeal') }])
  const heard = (await act(world, 'escalateAppeal', { id, reason: 'The rest' })).authorization
  expect(heard.appeals.at(-1).level).toBe('STATE_FAIR_HEARING')
})

test('what a Medicare plan upholds in part it forwards, as what it upholds', async () => {
  const id = await denied({}, undefined, [
    { code: 'G0299', quantity: 9 },
    { code: 'G0151', quantity: 6 },
  ])
  await act(world, 'fileAppeal', { id, reason: 'Needed', filer: 'ENROLLEE' })
  const lines = [{ sequence: 1, actionCode: 'A1' }]
  const { authorization } = await act(world, 'recordAppealDecision', {
    id,
    outcome: 'PARTIALLY_OVERTURNED',
    lines,
  })
  expect(authorization).toMatchObject({
    status: 'APPEALED',
    appeals: [{ level: 'RECONSIDERATION', outcome: 'PARTIALLY_OVERTURNED' }, { outcome: null }],
    serviceLines: [{ outcome: 'APPROVED' }, { outcome: 'DENIED' }],
  })
  expect(authorization.appeals[1].level).toBe('INDEPENDENT_REVIEW')
})
