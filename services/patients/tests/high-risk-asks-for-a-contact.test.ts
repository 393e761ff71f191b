import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { keepRegistries } from '../src/sweeps/keep-registries.js'
import { asking } from './ask.js'

// P7 of the duty map: LACE comes to ten, the patient is HIGH, in the registry, and on the coordinator's list.
const dana = viewer('dana')
const jo = viewer('jo')
let now = new Date('2026-11-24T19:05:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

/** Work of this kind that was told since somebody looked last. */
let seen = 0
async function told(): Promise<object[]> {
  const all = await patients.outbox()
  const fresh = all.slice(seen)
  seen = all.length
  return fresh
    .filter(
      ({ type, payload }) =>
        type.startsWith('work.') && 'key' in payload && payload.key.includes('high-risk'),
    )
    .map(({ type, payload }) => ({ type, ...payload }))
}

const week = (count: number) => new Date(now.getTime() + count * 7 * 24 * 60 * 60 * 1000).toISOString()

test('a score of ten makes a patient HIGH, a member of the registry, and work of the coordinator', async () => {
  const rule = { riskTiers: ['HIGH'] }
  const { registry } = await ask.done(jo, 'createRegistry', { name: 'High risk', rule }, 'registry { id }')
  const condition = (code: string) => ({
    patientId,
    code: { system: 'http://hl7.org/fhir/sid/icd-10-cm', code },
  })
  await ask.done(dana, 'recordCondition', condition('J44.1'))
  const stay = { patientId, class: 'IMP', status: 'FINISHED', priority: { code: 'EM' } }
  await told()
  await ask.done(dana, 'recordEncounter', {
    ...stay,
    admittedAt: '2026-11-19T15:00:00Z',
    dischargedAt: '2026-11-24T15:00:00Z',
  })
  expect(await told()).toEqual([]) // 4 + 3 + 2: nine
  await ask.done(dana, 'recordCondition', condition('F03.90'))
  await ask.done(dana, 'recordEncounter', {
    ...stay,
    admittedAt: '2026-11-20T15:00:00Z',
    dischargedAt: '2026-11-24T16:00:00Z',
  })
  expect(await told()).toMatchObject([
    { type: 'work.raised.v1', kind: 'HIGH_RISK_CONTACT', patientId, ownerId: dana.id, dueAt: week(1) },
  ])
  await keepRegistries.run(patients.deps)
  const { registry: found } = await ask.read(dana, `{ registry(id: "${registry.id}") { memberCount } }`)
  expect(found.memberCount).toBe(1)
})

test('whoever is reached is due again in a week four times, then in two', async () => {
  const dues: string[] = []
  for (let call = 1; call <= 5; call++) {
    now = new Date(now.getTime() + 1_000)
    const attempt = { patientId, channel: 'CALL', topic: 'care', outcome: 'REACHED_PATIENT' }
    await ask.done(dana, 'recordContactAttempt', attempt)
    dues.push(...(await told()).map((work) => ('dueAt' in work ? String(work.dueAt) : '')))
    expect(dues.at(-1)).toBe(week(call < 4 ? 1 : 2))
  }
  await ask.done(dana, 'recordContactAttempt', {
    patientId,
    channel: 'CALL',
    topic: 'care',
    outcome: 'NO_ANSWER',
  })
  expect(await told()).toEqual([])
})

test('a tier that a clinician lowers ends the work; raised again it begins anew', async () => {
  await ask.done(dana, 'overrideRiskTier', {
    patientId,
    tier: 'RISING',
    reason: 'lives with her daughter now',
  })
  expect(await told()).toMatchObject([{ type: 'work.settled.v1', key: `patients:high-risk:${patientId}` }])
  await ask.done(dana, 'overrideRiskTier', { patientId, tier: null, reason: 'the daughter moved out' })
  expect(await told()).toMatchObject([{ type: 'work.raised.v1', ownerId: dana.id, dueAt: week(1) }])
})

test('a patient without a coordinator is nobody in particular to call, and a hidden stay asks for nothing', async () => {
  const made = await ask.done(
    jo,
    'registerPatient',
    { name: { family: 'Alone', given: ['Al'] }, birthDate: '1950-01-01' },
    'patient { id }',
  )
  await ask.done(jo, 'overrideRiskTier', { patientId: made.patient.id, tier: 'HIGH', reason: 'seen at home' })
  const hidden = await ask.patient({ family: 'Quiet', given: ['Q'] })
  for (const day of ['01', '05', '09'])
    await ask.done(dana, 'recordEncounter', {
      ...{ patientId: hidden, class: 'IMP', status: 'FINISHED', sensitivity: 'BH' },
      admittedAt: `2026-10-${day}T12:00:00Z`,
      dischargedAt: `2026-10-${day}T18:00:00Z`,
    })
  const { patient } = await ask.read(dana, `{ patient(id: "${hidden}") { riskTier { tier } } }`)
  expect(patient.riskTier.tier).toBe('HIGH')
  expect(await told()).toEqual([])
})
