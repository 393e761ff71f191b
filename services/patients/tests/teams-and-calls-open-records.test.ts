import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { EventType, Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

const [cho, jo, adam] = [viewer('cho'), viewer('jo'), viewer('adam')]
let now = new Date('2026-12-07T14:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  await ask.cast()
  patientId = await ask.patient({ family: 'Okafor', given: ['George'] })
})
afterAll(() => patients.close())

const sees = async (who: typeof cho, id = patientId) =>
  (await ask.read(who, `{ patient(id: "${id}") { id } }`))['patient'] !== null

async function tell<T extends EventType>(type: T, payload: Payload<T>): Promise<void> {
  const about = { source: 'care-plans', subject: patientId, patientId, occurredAt: now, recordedAt: now }
  await patients.deliver({ id: newId('event'), type, payload, ...about })
}

const place = () => ({ membershipId: 'care_team_member_1', patientId, practitionerId: cho.id })

test('a place in the care team opens the record from its first to its last day, and leaving closes it', async () => {
  expect(await sees(cho)).toBe(false)
  const from = now.toISOString()
  await tell('care-team.joined.v1', { ...place(), role: 'PRIMARY_CARE', from, until: null, at: from })
  expect(await sees(cho)).toBe(true)
  now = new Date('2026-12-08T14:00:00Z')
  await tell('care-team.left.v1', { ...place(), from, at: now.toISOString() })
  expect(await sees(cho)).toBe(false)
})

test('who is asked about an escalation covers the patient until the escalation says, and no longer', async () => {
  const at = now.toISOString()
  const until = '2026-12-09T14:00:00.000Z'
  const asked = {
    escalationId: 'escalation_1',
    patientId,
    practitionerId: cho.id,
    rung: 'COVERING',
    at,
    until,
  }
  await tell('escalation.asked.v1', asked)
  expect(await sees(cho)).toBe(true)
  expect((await ask.told('care-relationship.granted.v1')).at(-1)).toMatchObject({ kind: 'COVERING', until })
  now = new Date(until)
  expect(await sees(cho)).toBe(false)
})

test('nobody outside the staff is let in by an event', async () => {
  const practitionerId = newId('practitioner')
  const from = now.toISOString()
  await tell('care-team.joined.v1', {
    ...place(),
    practitionerId,
    role: 'OTHER',
    from,
    until: null,
    at: from,
  })
  const rows = await patients.db.query('select 1 from care_relationship where practitioner_id = $1', [
    practitionerId,
  ])
  expect(rows).toEqual([])
})

test('who is on call is told, for the ladder of care-plans', async () => {
  const period = { from: '2026-12-09T23:00:00Z', until: '2026-12-10T11:00:00Z' }
  await ask.done(adam, 'setOnCall', { practitionerId: jo.id, role: 'supervisor', ...period })
  expect(await ask.told('on-call.set.v1')).toMatchObject([
    { practitionerId: jo.id, role: 'supervisor', from: '2026-12-09T23:00:00.000Z' },
  ])
})

test('an emergency access, or a cover that ends sooner, does not stand in for the one of the escalation', async () => {
  const reason = 'ED phone call, unresponsive patient'
  await ask.done(cho, 'breakGlass', { patientId, reason })
  const hour = new Date(now.getTime() + 3_600_000)
  for (const [escalationId, days] of [
    ['escalation_2', 1],
    ['escalation_3', 2],
  ] as const) {
    const until = new Date(now.getTime() + days * 86_400_000).toISOString()
    const asked = { escalationId, patientId, practitionerId: cho.id, rung: 'COVERING', until }
    await tell('escalation.asked.v1', { ...asked, at: now.toISOString() })
    now = new Date(now.getTime() + 60_000)
  }
  now = hour
  expect(await sees(cho)).toBe(true)
  now = new Date(hour.getTime() + 86_400_000)
  expect(await sees(cho)).toBe(true)
  now = new Date(now.getTime() + 86_400_000)
  expect(await sees(cho)).toBe(false)
})

test('whoever covers somebody who leaves goes on until the patient has another coordinator', async () => {
  const omar = viewer('omar', { id: newId('practitioner') })
  await ask.done(adam, 'savePractitioner', {
    id: omar.id,
    name: { family: 'Leaving' },
    roles: ['socialWorker'],
  })
  const [stayingId, movingId] = [
    await ask.patient({ family: 'Staying', given: ['Sue'] }),
    await ask.patient({ family: 'Moving', given: ['Moe'] }),
  ]
  for (const patientId of [stayingId, movingId])
    await ask.done(jo, 'assignCoordinator', { patientId, practitionerId: omar.id })
  const cover = { coveredId: omar.id, coveringId: cho.id, scope: 'ALL', from: now.toISOString() }
  await ask.done(jo, 'grantCoverage', { ...cover, until: '2027-01-20T05:00:00Z' })
  await ask.done(adam, 'deactivatePractitioner', { practitionerId: omar.id, expectedVersion: 1 })
  const more = await ask.send(jo, 'grantCoverage', { ...cover, until: '2027-01-21T05:00:00Z' })
  expect(more.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'coveredId'] }]) // it would open nothing
  const seen = async () => [await sees(cho, stayingId), await sees(cho, movingId)]
  expect(await seen()).toEqual([true, true])
  const moved = await ask.done(jo, 'assignCoordinator', {
    patientId: movingId,
    practitionerId: viewer('ida').id,
  })
  expect(moved.extensions).toEqual({ accessEpoch: expect.any(Number) })
  expect(await seen()).toEqual([true, false])
  await ask.done(jo, 'assignCoordinator', { patientId: stayingId, practitionerId: viewer('ida').id })
})
