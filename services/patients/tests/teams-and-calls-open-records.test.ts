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

const sees = async (who: typeof cho) =>
  (await ask.read(who, `{ patient(id: "${patientId}") { id } }`))['patient'] !== null

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
