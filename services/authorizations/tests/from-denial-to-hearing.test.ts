import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { markMissedDeadlines } from '../src/operations/determination/mark-missed-deadlines.js'
import { act, create, read, startWorld, submitted, type World } from './fixtures.js'

let world: World
beforeAll(async () => {
  world = await startWorld('2026-12-07T10:00:00-05:00')
})
afterAll(() => world.close())

const endOf = (day: string, offset = '-05:00'): string => new Date(`${day}T23:59:59${offset}`).toISOString()
const pathOf = (one: { history: { to: string }[] }): string[] => one.history.map(({ to }) => to)
const told = async (id: string): Promise<string[]> =>
  (await world.service.outbox()).filter((event) => event.subject === id).map((event) => event.type)

async function pended(input: object, lines?: { code: string; quantity: number; unit?: string }[]) {
  const { id } = await submitted(world, input, lines)
  await world.work()
  return read(world, id)
}

test('a Medicaid request is extended, asked about, decided in part, appealed, and overturned at the hearing', async () => {
  world.clock.set('2026-12-07T10:00:00-05:00')
  const lines = [
    { code: 'G0151', quantity: 24 },
    { code: 'K0823', quantity: 1, unit: 'units' },
  ]
  const { id, trace } = await pended({ payerId: 'BRIGHT', priority: 'STANDARD' }, lines)
  expect((await read(world, id)).dueAt).toBe(endOf('2026-12-14'))
  const extended = await act(world, 'recordPayerExtension', { id, days: 14, reason: 'ENROLLEE_REQUEST' })
  expect(extended.authorization.dueAt).toBe(endOf('2026-12-28'))
  world.clock.set('2026-12-11T09:00:00-05:00')
  const asked = await act(world, 'recordInfoRequest', {
    id,
    items: ['GAIT'],
    dueAt: '2026-12-18T23:59:59-05:00',
  })
  expect(asked.authorization).toMatchObject({ status: 'INFO_REQUESTED', infoRequests: [{ items: ['GAIT'] }] })
  world.clock.set('2026-12-15T11:00:00-05:00')
  const answered = await act(world, 'answerInfoRequest', { id, documents: [{ kind: 'GAIT' }] })
  expect(answered.authorization).toMatchObject({ status: 'PENDED', dueAt: endOf('2026-12-28') })
  world.clock.set('2026-12-22T14:00:00-05:00')
  const items = [
    { sequence: 1, action: 'A2', quantity: 12 },
    { sequence: 2, action: 'A3', note: 'Not necessary' },
  ]
  await world.control('decisions', { trace, items })
  expect(await read(world, id)).toMatchObject({ status: 'PARTIALLY_APPROVED' })

  world.clock.set('2027-01-04T10:00:00-05:00')
  const alone = await act(world, 'fileAppeal', { id, reason: 'Needed' })
  expect(alone.userErrors).toMatchObject([{ __typename: 'ConsentRequired', kind: 'APPEAL_REPRESENTATION' }])
  const consent = { consentDocumentId: 'document_consent', priority: 'STANDARD' }
  const filed = await act(world, 'fileAppeal', { id, reason: 'Needed', ...consent })
  expect(filed.authorization).toMatchObject({
    status: 'APPEALED',
    appeals: [{ level: 'PLAN_APPEAL', dueAt: endOf('2027-02-03'), filingDueAt: endOf('2027-02-20') }],
  })
  const update = await act(world, 'updateAuthorization', { id, lines: [{ sequence: 1, quantity: 24 }] })
  expect(update.userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed' }])
  world.clock.set('2027-01-29T15:00:00-05:00')
  const upheld = await act(world, 'recordAppealDecision', { id, outcome: 'UPHELD' })
  expect(upheld.authorization.status).toBe('UPHELD')
  const hearing = upheld.authorization.deadlines.find(
    (one: { deadline: { rule: string } }) => one.deadline.rule === 'medicaid-fair-hearing',
  )
  expect(hearing).toMatchObject({ actBy: '2027-05-28', deadline: { dueAt: endOf('2027-05-29', '-04:00') } })
  expect((await act(world, 'escalateAppeal', { id, reason: 'To the state' })).authorization.status).toBe(
    'APPEALED',
  )
  world.clock.set('2027-04-12T16:00:00-04:00')
  const allowed = [{ sequence: 2, actionCode: 'A1', quantity: 1 }]
  const won = (await act(world, 'recordAppealDecision', { id, outcome: 'OVERTURNED', lines: allowed }))
    .authorization
  expect(won.serviceLines).toMatchObject([{ units: { approved: 12 } }, { units: { approved: 1 } }])
  expect(pathOf(won).slice(-5)).toEqual(['APPEALED', 'UPHELD', 'APPEALED', 'OVERTURNED', 'MODIFIED'])
  expect(won.appeals[1].effectuationDueAt).toBe('2027-04-15T20:00:00.000Z')
  const types = await told(id)
  expect(types.filter((type) => type === 'appeal.filed.v1')).toHaveLength(2)
  expect(types.filter((type) => type === 'appeal.decided.v1')).toHaveLength(2)
  expect(types.filter((type) => type === 'authorization.decided.v1')).toHaveLength(1)
})

test('an appeal after the last day is refused with the deadline; on a weekend before it, it is in time', async () => {
  world.clock.set('2026-11-27T10:00:00-05:00')
  const { id, trace } = await pended({})
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A3', note: 'No' }] })
  expect((await read(world, id)).status).toBe('DENIED')
  world.clock.set('2027-02-01T00:00:30-05:00')
  const late = await act(world, 'fileAppeal', { id, reason: 'Late' })
  expect(late.userErrors).toMatchObject([{ __typename: 'DeadlinePassed', deadline: endOf('2027-01-31') }])
  world.clock.set('2027-01-31T20:00:00-05:00')
  const sunday = await act(world, 'fileAppeal', { id, reason: 'On a Sunday' })
  expect(sunday.authorization.appeals).toMatchObject([{ level: 'RECONSIDERATION', filedOnDayOff: true }])
})

test('a Medicare plan that upholds passes the case on, and a judge wants 200 dollars', async () => {
  world.clock.set('2026-11-27T10:00:00-05:00')
  const { id, trace } = await pended({})
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A3', note: 'No' }] })
  await act(world, 'fileAppeal', { id, reason: 'Needed', filer: 'PHYSICIAN' })
  const passedOn = (await act(world, 'recordAppealDecision', { id, outcome: 'UPHELD' })).authorization
  expect(passedOn).toMatchObject({
    status: 'APPEALED',
    appeals: [{ outcome: 'UPHELD' }, { level: 'INDEPENDENT_REVIEW' }],
  })
  expect((await act(world, 'recordAppealDecision', { id, outcome: 'UPHELD' })).authorization.status).toBe(
    'UPHELD',
  )
  const cheap = await act(world, 'escalateAppeal', { id, reason: 'Judge', amountInControversy: 199 })
  expect(cheap.userErrors).toMatchObject([{ __typename: 'LimitExceeded', limit: 200 }])
  const judge = await act(world, 'escalateAppeal', { id, reason: 'Judge', amountInControversy: 200 })
  expect(judge.authorization.appeals.at(-1)).toMatchObject({ level: 'ALJ_HEARING', dueAt: null })
})

test('a Medicare plan that misses the clock of an appeal loses the case to the independent reviewer', async () => {
  world.clock.set('2026-11-27T10:00:00-05:00')
  const { id, trace } = await pended({})
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A3', note: 'No' }] })
  await act(world, 'fileAppeal', { id, reason: 'Needed', filer: 'PHYSICIAN', priority: 'EXPEDITED' })
  world.clock.set('2026-11-30T10:00:05-05:00')
  await markMissedDeadlines(world.service.deps)
  const now = await read(world, id)
  expect(now.appeals).toMatchObject([{ outcome: 'UPHELD' }, { level: 'INDEPENDENT_REVIEW', outcome: null }])
  expect(await told(id)).toContain('work.raised.v1')
})

test('a talk between the physicians turns a denial around, or leaves it as it was', async () => {
  world.clock.set('2026-11-27T10:00:00-05:00')
  const { id, trace } = await pended({})
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A3', note: 'No' }] })
  const request = { physicianId: 'practitioner_cho', windowEndsAt: '2026-12-04T17:00:00-05:00' }
  expect((await act(world, 'requestPeerToPeer', { id, ...request })).authorization.status).toBe(
    'P2P_REQUESTED',
  )
  expect((await act(world, 'recordPeerToPeer', { id, outcome: 'UPHELD' })).authorization.status).toBe(
    'DENIED',
  )
  await act(world, 'requestPeerToPeer', { id, ...request })
  const won = (await act(world, 'recordPeerToPeer', { id, outcome: 'APPROVED' })).authorization
  expect(won).toMatchObject({ status: 'APPROVED', serviceLines: [{ units: { approved: 9 } }] })
})

test('a decision heard by phone has the same history; a denial without a reason is refused', async () => {
  world.clock.set('2026-11-27T10:00:00-05:00')
  const { id } = await submitted(world, { payerId: 'PAPER' })
  expect(await read(world, id)).toMatchObject({ status: 'SUBMITTED', statusReason: 'BY_HAND' })
  await act(world, 'logPayerContact', {
    id,
    channel: 'FAX',
    summary: 'Sent 12 pages',
    referenceNumber: 'F-77',
  })
  const liam = viewer('liam')
  const silent = await act(world, 'recordManualDetermination', {
    id,
    as: liam,
    channel: 'PHONE',
    lines: [{ sequence: 1, actionCode: 'A3' }],
  })
  expect(silent.userErrors).toMatchObject([{ field: ['input', 'lines', '0', 'note'] }])
  const lines = [{ sequence: 1, actionCode: 'A3', note: 'Homebound status not documented' }]
  const denied = (await act(world, 'recordManualDetermination', { id, as: liam, channel: 'PHONE', lines }))
    .authorization
  expect(denied).toMatchObject({ status: 'DENIED', determinations: [{ actionCode: 'A3', channel: 'PHONE' }] })
  expect(pathOf(denied)).toEqual(['READY', 'QUEUED', 'SUBMITTED', 'DENIED'])
  const again = await create(world, { supersedesId: id })
  expect(again.userErrors).toEqual([])
})
