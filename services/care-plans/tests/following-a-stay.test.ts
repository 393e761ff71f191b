import type { Payload } from '@baton/events/catalogue'
import type { DomainEvent } from '@baton/events/event'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { inboxSweep } from '@baton/service-kit/inbox-worker'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { discharge, lookAfter, told } from './fixtures.js'

const clock = clockAt('2026-11-24T19:10:00Z')
const dana = viewer('dana')
let service: TestSubgraph<CarePlansDeps>
let rosa: string
let encounterId: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  clock.set('2026-11-24T19:10:00Z')
  rosa = newId('patient')
  encounterId = newId('encounter')
  await lookAfter(service, rosa, 'dana')
})

async function admit(at: string, changes: Partial<Payload<'encounter.admitted.v1'>> = {}) {
  const stay = { encounterId, patientId: rosa, class: 'IMP', timeZone: 'America/New_York' }
  await service.deliver(
    told('encounter.admitted.v1', { payload: { ...stay, admittedAt: at, ...changes }, at }),
  )
}

type Correction =
  'encounter.moved.v1' | 'encounter.admission-cancelled.v1' | 'encounter.discharge-cancelled.v1'

async function correct(type: Correction, at: string, kind = 'IMP') {
  await service.deliver(told(type, { payload: { encounterId, patientId: rosa, class: kind, at }, at }))
}

async function episodes() {
  const answer = await service.query(
    dana,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { transitionEpisodes {
       id version status statusReason dischargedAt servicePeriodEndsOn readmission { id } encounter { id }
       deadlines { rule dueAt status } tasks { status } contacts { at } history { to } } } } }`,
    { r: [{ __typename: 'Patient', id: rosa }] },
  )
  expect(answer.errors).toBeUndefined()
  return answer.data?.['_entities'][0].transitionEpisodes
}

const steps = (episode: { history: { to: string }[] }) => episode.history.map(({ to }) => to)
const running = (episode: { deadlines: { rule: string; dueAt: string; status: string }[] }) =>
  episode.deadlines.filter(({ status }) => status === 'RUNNING').map(({ rule, dueAt }) => [rule, dueAt])

async function workOf(patientId: string): Promise<number> {
  const rows = await service.db.query('select count(*)::int as n from work_item where patient_id = $1', [
    patientId,
  ])
  return rows[0].n
}

/** The stays of a file: two years of histories, and of each patient the last stay of a week ago. */
function histories(patients: number): DomainEvent[] {
  return Array.from({ length: patients }, () => newId('patient')).flatMap((patientId) =>
    ['2025-02-03', '2025-08-11', '2026-11-18'].flatMap((day) => {
      const stay = { encounterId: newId('encounter'), patientId, class: 'IMP', timeZone: 'America/New_York' }
      const admittedAt = `${day}T15:20:00-05:00`
      const dischargedAt = `${day}T19:05:00-05:00`
      const end = { ...stay, admittedAt, dischargedAt, disposition: '01', coordinatorId: null }
      return [
        told('encounter.admitted.v1', { payload: { ...stay, admittedAt }, at: admittedAt }),
        told('encounter.discharged.v1', { payload: end, at: dischargedAt }),
      ]
    }),
  )
}

test('the histories of many patients that come at once are kept with few statements, each in its order', async () => {
  const events = histories(30)
  const patientIds = [...new Set(events.map(({ patientId }) => patientId))]
  service.statements()
  await service.deliverTogether(events)
  const said = service.statements()
  const ofStays = said.filter((sql) => sql.includes('insert into stay'))
  expect(ofStays.length).toBeLessThanOrEqual(12) // six events of each patient; one statement for each would be 180
  const ofWork = said.filter((sql) => sql.includes('insert into work_item'))
  expect(ofWork.length).toBeLessThanOrEqual(12) // as many discharges put work on the queue; one for each piece would be hundreds
  const stays = await service.db.query(
    'select admitted_at < discharged_at as whole from stay where patient_id = any($1)',
    [patientIds],
  )
  expect(stays).toEqual(Array.from({ length: 90 }, () => ({ whole: true })))
  const open = await service.db.query(
    `select status, count(*)::int as n from transition_episode where patient_id = any($1) group by status`,
    [patientIds],
  )
  expect(open).toEqual([{ status: 'DISCHARGED', n: 30 }])
})

test('so are those that no nudge reached, as after an outage of Redis', async () => {
  const events = histories(30)
  await service.db.query(
    `insert into inbox (id, source, type, subject, patient_id, occurred_at, recorded_at, payload, next_attempt_at)
     select id, 'patients', type, subject, "patientId", "occurredAt", "recordedAt", payload, now()
       from jsonb_to_recordset($1) as row (id text, type text, subject text, "patientId" text,
            "occurredAt" timestamptz, "recordedAt" timestamptz, payload jsonb)`,
    [JSON.stringify(events)],
  )
  service.statements()
  await inboxSweep(definition.handlers).run(service.deps)
  const ofStays = service.statements().filter((sql) => sql.includes('insert into stay'))
  expect(ofStays.length).toBeLessThanOrEqual(12)
  const [left] = await service.db.query('select count(*)::int as n from inbox where handled_at is null')
  expect(left).toEqual({ n: 0 })
})

test('A01, A08, A03, A03 again, A13, A03 at another time: one transition, clocks from the last discharge', async () => {
  await admit('2026-11-18T15:20:00-05:00')
  expect(await episodes()).toMatchObject([{ status: 'IN_FACILITY', dischargedAt: null, deadlines: [] }])
  await admit('2026-11-18T15:20:00-05:00')
  await discharge(service, rosa, { encounterId })
  await discharge(service, rosa, { encounterId })
  expect(await episodes()).toMatchObject([{ status: 'DISCHARGED', servicePeriodEndsOn: '2026-12-23' }])
  await correct('encounter.discharge-cancelled.v1', '2026-11-24T19:30:00Z')
  expect(await episodes()).toMatchObject([{ status: 'IN_FACILITY', servicePeriodEndsOn: null }])
  expect(await workOf(rosa)).toBe(0)
  clock.set('2026-11-26T00:00:00Z')
  await discharge(service, rosa, { encounterId, dischargedAt: '2026-11-25T10:00:00-05:00' })
  const [episode, ...others] = await episodes()
  expect(others).toEqual([])
  expect(steps(episode)).toEqual(['IN_FACILITY', 'DISCHARGED', 'IN_FACILITY', 'DISCHARGED'])
  expect(running(episode)).toEqual([
    ['tcm-contact', '2026-12-01T04:59:59.000Z'],
    ['tcm-visit-7', '2026-12-03T04:59:59.000Z'],
    ['tcm-visit-14', '2026-12-10T04:59:59.000Z'],
  ])
  expect(episode.deadlines).toHaveLength(6)
  expect(episode.tasks.map(({ status }: { status: string }) => status).sort()).toEqual([
    'CANCELLED',
    'REQUESTED',
  ])
  expect(await workOf(rosa)).toBe(4)
})

test('an older message that arrives late changes nothing', async () => {
  await discharge(service, rosa, { encounterId })
  await correct('encounter.discharge-cancelled.v1', '2026-11-24T18:00:00Z')
  await admit('2026-11-18T15:20:00-05:00')
  expect(await episodes()).toMatchObject([{ status: 'DISCHARGED', version: 1 }])
})

test('a discharge told again with another time, without a cancellation, starts the clocks anew', async () => {
  await discharge(service, rosa, { encounterId })
  await discharge(service, rosa, { encounterId, dischargedAt: '2026-11-24T14:09:00-05:00' })
  const [episode] = await episodes()
  expect(steps(episode)).toEqual(['DISCHARGED', 'IN_FACILITY', 'DISCHARGED'])
  expect(episode.dischargedAt).toBe('2026-11-24T19:09:00.000Z')
})

test('contact made after a corrected discharge still counts', async () => {
  await discharge(service, rosa, { encounterId })
  const [{ id }] = await episodes()
  clock.set('2026-11-25T16:00:00Z')
  const input = {
    episodeId: id,
    expectedVersion: 1,
    at: '2026-11-25T15:15:00Z',
    channel: 'PHONE',
    outcome: 'REACHED',
  }
  const RECORD = `mutation ($input: RecordTransitionContactInput!) { recordTransitionContact(input: $input) {
    transitionEpisode { status } } }`
  await service.query(dana, RECORD, { input })
  await discharge(service, rosa, { encounterId, dischargedAt: '2026-11-24T14:30:00-05:00' })
  const [episode] = await episodes()
  expect(episode.status).toBe('CONTACTED')
  expect(steps(episode)).toEqual(['DISCHARGED', 'CONTACTED', 'IN_FACILITY', 'DISCHARGED', 'CONTACTED'])
})

test('an admission that was cancelled closes its transition; a bed move changes nothing', async () => {
  await admit('2026-11-23T15:20:00-05:00')
  await correct('encounter.moved.v1', '2026-11-24T10:00:00Z')
  expect(await episodes()).toMatchObject([{ status: 'IN_FACILITY', version: 1 }])
  await correct('encounter.admission-cancelled.v1', '2026-11-24T11:00:00Z')
  expect(await episodes()).toMatchObject([{ status: 'CANCELLED' }])
})

test('an emergency visit that becomes an inpatient stay opens the transition', async () => {
  await admit('2026-11-24T10:00:00-05:00', { class: 'EMER' })
  expect(await episodes()).toEqual([])
  await correct('encounter.moved.v1', '2026-11-24T17:00:00Z', 'IMP')
  expect(await episodes()).toMatchObject([{ status: 'IN_FACILITY' }])
})

test.each([
  ['inpatient', 'IMP', 'READMITTED'],
  ['observation', 'OBSENC', 'DISCHARGED'],
  ['emergency', 'EMER', 'DISCHARGED'],
])('after an %s admission the transition is %s', async (_, kind, status) => {
  const first = await discharge(service, rosa)
  clock.set('2026-11-30T12:00:00Z')
  await admit('2026-11-30T06:00:00-05:00', { class: kind })
  const [episode] = (await episodes()).filter(
    (one: { encounter: { id: string } }) => one.encounter.id === first,
  )
  expect(episode).toMatchObject({ status, readmission: status === 'READMITTED' ? { id: encounterId } : null })
  if (status !== 'READMITTED') return
  expect(running(episode)).toEqual([])
  expect(episode.tasks).toMatchObject([{ status: 'CANCELLED' }])
  const closed = (await service.outbox()).filter((event) => event.type === 'transition.closed.v1')
  expect(closed.at(-1)?.payload).toMatchObject({
    encounterId: first,
    status,
    blockers: ['CONTACT', 'VISIT_MISSING'],
  })
})

test('a readmission that is cancelled opens the transition again, where it stood, with the clocks that it had', async () => {
  const first = await discharge(service, rosa)
  const ofFirst = async () =>
    (await episodes()).find((one: { encounter: { id: string } }) => one.encounter.id === first)
  const before = running(await ofFirst())
  clock.set('2026-11-25T12:00:00Z')
  await admit('2026-11-25T06:00:00-05:00')
  expect(await ofFirst()).toMatchObject({ status: 'READMITTED' })
  await correct('encounter.admission-cancelled.v1', '2026-11-25T13:00:00Z')
  const again = await ofFirst()
  expect(again).toMatchObject({ status: 'DISCHARGED', readmission: null })
  expect(running(again)).toEqual(before)
  expect(again.tasks.map(({ status }: { status: string }) => status).sort()).toEqual([
    'CANCELLED',
    'REQUESTED',
  ])
  expect(again.history.slice(-2)).toMatchObject([{ to: 'READMITTED' }, { to: 'DISCHARGED' }])
})

test('a readmission that is known before the discharge it follows ends the transition all the same', async () => {
  clock.set('2026-11-26T12:00:00Z')
  await admit('2026-11-26T06:00:00-05:00')
  const first = await discharge(service, rosa)
  const [episode] = (await episodes()).filter(
    (one: { encounter: { id: string } }) => one.encounter.id === first,
  )
  expect(episode.status).toBe('READMITTED')
})

test('a death closes the transition, one that is told first too', async () => {
  await discharge(service, rosa, { encounterId })
  const at = '2026-12-01T03:00:00Z'
  await service.deliver(told('patient.died.v1', { payload: { patientId: rosa, at }, at }))
  expect(await episodes()).toMatchObject([{ status: 'CLOSED_DECEASED', tasks: [{ status: 'CANCELLED' }] }])
  await discharge(service, rosa)
  expect((await episodes()).map(({ status }: { status: string }) => status)).toEqual([
    'CLOSED_DECEASED',
    'CLOSED_DECEASED',
  ])
})

test.each([
  ['20', 'CLOSED_DECEASED'],
  ['51', 'CLOSED_HOSPICE'],
  ['03', 'CLOSED_TRANSFERRED'],
  ['07', 'CLOSED_DECLINED'],
  ['01', 'DISCHARGED'],
])('who leaves the facility with disposition %s is %s', async (disposition, status) => {
  await admit('2026-11-18T15:20:00-05:00')
  await discharge(service, rosa, { encounterId, disposition })
  expect(await episodes()).toMatchObject([{ status }])
})

test('hospice ends the transition', async () => {
  await discharge(service, rosa, { encounterId })
  const at = '2026-12-01T03:00:00Z'
  const payload = { patientId: rosa, documentId: null, hospice: true, at }
  await service.deliver(told('advance-care.changed.v1', { payload, at, source: 'care-plans' }))
  expect(await episodes()).toMatchObject([{ status: 'CLOSED_HOSPICE' }])
})

test('a local closing moves the contact clock, as the installation says', async () => {
  const other = await testSubgraph(definition, { clock, env: { EXTRA_CLOSINGS: '2026-11-27' } })
  await lookAfter(other, rosa, 'dana')
  await discharge(other, rosa)
  const rows = await other.db.query(`select due_at from transition_deadline where rule = 'tcm-contact'`)
  expect(rows).toEqual([{ due_at: new Date('2026-12-01T04:59:59Z') }])
  await other.close()
})
