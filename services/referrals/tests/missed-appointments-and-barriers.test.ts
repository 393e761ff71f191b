import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { markNoShows } from '../src/operations/appointment/mark-no-shows.js'
import { missOverdueDeadlines } from '../src/operations/referral/miss-overdue-deadlines.js'
import { tellDueReminders } from '../src/operations/appointment/tell-due-reminders.js'
import {
  createAgency,
  dana,
  dataOf,
  documentAdded,
  jo,
  sent,
  startReferrals,
  step,
  type Started,
} from './fixtures.js'

const cardiology = viewer('cardiology')

let start: Started
beforeAll(async () => {
  start = await startReferrals()
  await createAgency(start, cardiology.agencyId ?? '', { hipaaStatus: 'COVERED_ENTITY' })
})
afterAll(() => start.subgraph.close())

const at = (text: string): void => start.clock.set(`${text}:00-05:00`)
const take = async (
  who: typeof dana,
  mutation: string,
  input: { referralId: string } & Record<string, unknown>,
) => {
  const { referral, userErrors } = await step(start, who, { mutation, input })
  expect(userErrors).toEqual([])
  return referral
}
const change = async (who: typeof dana, mutation: string, input: object) => {
  const noun = mutation.endsWith('Barrier') ? 'barrier' : 'appointment'
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const answer = await start.subgraph.query(
    who,
    `mutation ($input: ${type}) { ${mutation}(input: $input) { ${noun} { id version status ${noun === 'barrier' ? 'resolvedAt outcomeId' : 'statusReason late cancelledBy startAt calendarFile history { from to startAt reason }'} }
       userErrors { __typename message field } } }`,
    { input },
  )
  return dataOf(answer)?.[mutation]
}
const read = async (id: string, fields: string) =>
  dataOf(await start.subgraph.query(dana, `query ($id: ID!) { referral(id: $id) { ${fields} } }`, { id }))?.[
    'referral'
  ]
const book = async (id: string, startAt: string) => {
  const { version } = await read(id, 'version')
  const payload = await change(dana, 'bookAppointment', { referralId: id, expectedVersion: version, startAt })
  expect(payload.userErrors).toEqual([])
  return payload.appointment
}
const accepted = async () => {
  const { id } = await sent(start, {
    agencyId: cardiology.agencyId,
    category: 'SPECIALTY',
    priority: 'ROUTINE',
  })
  await take(cardiology, 'acceptReferral', { referralId: id })
  return id
}

test('two missed steps, loop closed (S5): 42 days to the appointment, 46 to closure, one no-show', async () => {
  at('2026-11-30T09:00')
  const { id } = await sent(start, {
    agencyId: cardiology.agencyId,
    category: 'SPECIALTY',
    priority: 'ROUTINE',
  })
  at('2026-12-01T10:00')
  await take(cardiology, 'acceptReferral', { referralId: id })
  await book(id, '2026-12-14T10:00:00-05:00')
  at('2026-12-14T10:29')
  expect(await markNoShows(start.subgraph.deps)).toBe(0)
  at('2026-12-14T10:30')
  expect(await markNoShows(start.subgraph.deps)).toBe(1)
  expect(await markNoShows(start.subgraph.deps)).toBe(0)
  expect((await read(id, 'status')).status).toBe('NO_SHOW')
  const call = (await read(id, 'deadlines { rule dueAt status }')).deadlines.find(
    ({ rule }: { rule: string }) => rule === 'no-show-call',
  )
  expect(call).toMatchObject({ dueAt: '2026-12-16T04:59:59.000Z', status: 'RUNNING' })

  at('2026-12-15T10:00')
  const barrier = (
    await change(dana, 'recordBarrier', {
      patientId: start.linh,
      referralId: id,
      kind: 'TRANSPORT',
      plan: 'Ride benefit',
    })
  ).barrier
  const second = await book(id, '2026-12-21T10:00:00-05:00')
  at('2026-12-18T09:00')
  const cancelled = await change(cardiology, 'cancelAppointment', {
    appointmentId: second.id,
    expectedVersion: 1,
    cancelledBy: 'PROVIDER',
  })
  expect(cancelled.appointment).toMatchObject({ status: 'CANCELLED', late: false, cancelledBy: 'PROVIDER' })
  expect(second.calendarFile).toContain('DTSTART:20261221T150000Z')
  expect(second.calendarFile).toContain('STATUS:CONFIRMED')
  expect(cancelled.appointment.calendarFile).toContain('STATUS:CANCELLED')
  expect((await read(id, 'status')).status).toBe('APPT_CANCELLED')
  const third = await book(id, '2027-01-11T10:00:00-05:00')
  const tooEarly = await change(dana, 'resolveBarrier', {
    barrierId: barrier.id,
    expectedVersion: 1,
    appointmentId: third.id,
  })
  expect(tooEarly.userErrors).toMatchObject([
    { __typename: 'InvalidInput', message: 'The appointment was not attended.' },
  ])

  at('2027-01-11T11:00')
  await missOverdueDeadlines(start.subgraph.deps)
  await change(cardiology, 'recordAttendance', {
    appointmentId: third.id,
    expectedVersion: 1,
    attended: true,
  })
  const resolved = await change(dana, 'resolveBarrier', {
    barrierId: barrier.id,
    expectedVersion: 1,
    appointmentId: third.id,
  })
  expect(resolved.barrier).toMatchObject({ status: 'RESOLVED', outcomeId: third.id })
  await take(cardiology, 'completeService', { referralId: id })
  at('2027-01-15T12:00')
  const note = documentAdded(start.linh)
  await start.subgraph.deliver(note)
  const document = { referralId: id, documentId: note.payload.documentId }
  const attached = await start.subgraph.query(
    cardiology,
    `mutation ($input: AttachReferralDocumentInput!) { attachReferralDocument(input: $input) { userErrors { message } } }`,
    { input: document },
  )
  expect(dataOf(attached)?.['attachReferralDocument'].userErrors).toEqual([])
  await take(dana, 'verifyClosure', { referralId: id, evidence: 'DOCUMENT' })
  const closed = await read(
    id,
    'status evidence daysToAppointment daysToClosure deadlines { rule status } appointments { status }',
  )
  expect(closed).toMatchObject({
    status: 'CLOSED_COMPLETED',
    evidence: 'DOCUMENT',
    daysToAppointment: 42,
    daysToClosure: 46,
  })
  expect(closed.deadlines).toContainEqual({ rule: 'referral-appointment-specialty', status: 'MISSED' })
  expect(closed.appointments.map(({ status }: { status: string }) => status)).toEqual([
    'NO_SHOW',
    'CANCELLED',
    'ATTENDED',
  ])
  const moves = (await start.subgraph.outbox()).filter(({ type }) => type === 'appointment.moved.v1')
  expect(moves.map(({ payload }) => (payload as { to: string }).to)).toEqual([
    'BOOKED',
    'NO_SHOW',
    'BOOKED',
    'CANCELLED',
    'BOOKED',
    'ATTENDED',
  ])
})

test('the agency offers times, the care team books one, the others fall away, and reminders are due once', async () => {
  at('2026-12-02T09:00')
  const id = await accepted()
  await take(cardiology, 'proposeAppointment', {
    referralId: id,
    slots: [{ startAt: '2026-12-10T10:00:00-05:00' }, { startAt: '2026-12-11T10:00:00-05:00' }],
  })
  const { appointments, version } = await read(id, 'version appointments { id status }')
  const booked = await change(dana, 'bookAppointment', {
    referralId: id,
    expectedVersion: version,
    appointmentId: appointments[1].id,
  })
  expect(booked.appointment.status).toBe('BOOKED')
  expect((await read(id, 'appointments { status }')).appointments).toEqual([
    { status: 'CANCELLED' },
    { status: 'BOOKED' },
  ])
  const moved = await change(cardiology, 'rescheduleAppointment', {
    appointmentId: appointments[1].id,
    expectedVersion: 2,
    startAt: '2026-12-12T10:00:00-05:00',
  })
  expect(moved.appointment.statusReason).toBe('RESCHEDULED')
  expect(moved.appointment.history.at(-1)).toMatchObject({
    from: 'BOOKED',
    to: 'BOOKED',
    reason: 'RESCHEDULED',
  })
  at('2026-12-10T10:00')
  expect(await tellDueReminders(start.subgraph.deps)).toBe(1)
  expect(await tellDueReminders(start.subgraph.deps)).toBe(0)
  at('2026-12-11T12:00')
  expect(await tellDueReminders(start.subgraph.deps)).toBe(1)
  const late = await change(cardiology, 'cancelAppointment', {
    appointmentId: appointments[1].id,
    expectedVersion: 3,
    cancelledBy: 'PATIENT',
  })
  expect(late.appointment).toMatchObject({ late: true, cancelledBy: 'PATIENT' })
})

test('the third missed appointment ends the referral unless a supervisor extended it', async () => {
  for (const [extended, end] of [
    [false, 'CLOSED_UNSUCCESSFUL'],
    [true, 'NO_SHOW'],
  ] as const) {
    at('2026-12-02T09:00')
    const id = await accepted()
    if (extended) await take(jo, 'extendNoShowLimit', { referralId: id })
    for (const day of ['07', '09', '11']) {
      await book(id, `2026-12-${day}T10:00:00-05:00`)
      at(`2026-12-${day}T10:31`)
      await markNoShows(start.subgraph.deps)
    }
    expect((await read(id, 'status')).status).toBe(end)
  }
})

test('a no-show cannot be recorded while the patient may still come, and the database books one at a time', async () => {
  at('2026-12-02T09:00')
  const id = await accepted()
  const { id: appointmentId } = await book(id, '2026-12-03T10:00:00-05:00')
  at('2026-12-03T10:29')
  const early = await change(cardiology, 'recordAttendance', {
    appointmentId,
    expectedVersion: 1,
    attended: false,
  })
  expect(early.userErrors).toMatchObject([{ __typename: 'InvalidInput', field: ['input', 'attended'] }])
  const again = start.subgraph.db.query(
    `insert into appointment select 'x', 1, referral_id, patient_id, agency_id, 'BOOKED', start_at, null, time_zone, null,
       created_by, created_at, null, false from appointment where id = $1`,
    [appointmentId],
  )
  await expect(again).rejects.toThrow(/appointment_one_booked/)
  const back = start.subgraph.db.query(
    `update appointment set status = 'PROPOSED', version = version + 1 where id = $1`,
    [appointmentId],
  )
  await expect(back).rejects.toThrow(/not allowed/)
})
