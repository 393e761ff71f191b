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
async function told(): Promise<Record<string, unknown>[]> {
  const all = await patients.outbox()
  const fresh = all.slice(seen)
  seen = all.length
  return fresh
    .filter(
      ({ type, payload }) =>
        type.startsWith('work.') && 'key' in payload && payload.key.includes(':contact:'),
    )
    .map(({ type, payload }) => ({ type, ...payload }))
}

const A_DAY_MS = 24 * 60 * 60 * 1000
const days = (count: number) => new Date(now.getTime() + count * A_DAY_MS).toISOString()
const week = (count: number) => days(7 * count)
const later = (count: number): void => {
  now = new Date(now.getTime() + count * A_DAY_MS)
}

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
  expect(await told()).toMatchObject([{ kind: 'RISING_RISK_CONTACT', dueAt: days(30) }]) // 4 + 3 + 2: nine
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
    dues.push(...(await told()).map((work) => String(work['dueAt'])))
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

test('a tier that moves moves the contact: RISING every 30 days, STANDARD every 90, HIGH begins anew', async () => {
  const override = (tier: string | null, reason: string) =>
    ask.done(dana, 'overrideRiskTier', { patientId, tier, reason })
  const reach = () =>
    ask.done(dana, 'recordContactAttempt', {
      ...{ patientId, channel: 'CALL', topic: 'care', outcome: 'REACHED_CAREGIVER' },
    })
  const key = `patients:contact:${patientId}`
  await override('RISING', 'lives with her daughter now')
  expect(await told()).toMatchObject([
    { type: 'work.raised.v1', key, kind: 'RISING_RISK_CONTACT', dueAt: days(30) },
  ])
  later(20)
  await reach()
  expect(await told()).toMatchObject([{ key, kind: 'RISING_RISK_CONTACT', dueAt: days(30) }])
  await override('STANDARD', 'is well again')
  expect(await told()).toMatchObject([{ key, kind: 'ROUTINE_CONTACT', ownerId: dana.id, dueAt: days(90) }])
  later(80)
  await reach()
  expect(await told()).toMatchObject([{ key, kind: 'ROUTINE_CONTACT', dueAt: days(90) }])
  await override('HIGH', 'the daughter moved out')
  expect(await told()).toMatchObject([{ key, kind: 'HIGH_RISK_CONTACT', ownerId: dana.id, dueAt: days(7) }])
})

test('who has no coordinator waits for anybody, and comes to whoever is assigned, as late as it is', async () => {
  const alone = {
    name: { family: 'Alone', given: ['Al'] },
    birthDate: '1950-01-01',
    timeZone: 'America/New_York',
  }
  const made = await ask.done(jo, 'registerPatient', alone, 'patient { id }')
  const { id } = made.patient
  expect(await told()).toEqual([]) // a usual tier on nobody's caseload asks for nothing
  await ask.done(jo, 'overrideRiskTier', { patientId: id, tier: 'HIGH', reason: 'seen at home' })
  const due = days(7)
  expect(await told()).toMatchObject([
    { kind: 'HIGH_RISK_CONTACT', patientId: id, ownerId: null, dueAt: due },
  ])
  later(10)
  await ask.done(jo, 'assignCoordinator', { patientId: id, practitionerId: viewer('omar').id })
  expect(await told()).toMatchObject([{ patientId: id, ownerId: viewer('omar').id, dueAt: due }])
  await ask.done(viewer('adam'), 'deactivatePractitioner', {
    practitionerId: viewer('omar').id,
    expectedVersion: 1,
  })
  expect(await told()).toMatchObject([{ patientId: id, ownerId: null, dueAt: due }])
  const died = {
    patientId: id,
    expectedVersion: 1,
    deceasedAt: new Date(now.getTime() - 1_000).toISOString(),
  }
  await ask.done(jo, 'updateDemographics', died)
  expect(await told()).toMatchObject([{ type: 'work.settled.v1', key: `patients:contact:${id}` }])
})

test('a stay with a label asks those who treat for a contact, and a stay under Part 2 nobody', async () => {
  for (const [sensitivity, kind] of [
    ['BH', 'HIGH_RISK_CONTACT'],
    ['PART2', 'ROUTINE_CONTACT'],
  ]) {
    const hidden = await ask.patient({ family: `Quiet${sensitivity}`, given: ['Q'] })
    for (const day of ['01', '05', '09'])
      await ask.done(dana, 'recordEncounter', {
        ...{ patientId: hidden, class: 'IMP', status: 'FINISHED', sensitivity },
        admittedAt: `2026-10-${day}T12:00:00Z`,
        dischargedAt: `2026-10-${day}T18:00:00Z`,
      })
    const work = await told()
    // As outreach it is read by those who may know of the label: matrix-of-care.ts, and care-plans' the-work-queue.test.ts.
    expect(work.at(-1)).toMatchObject({ kind, subjectType: 'Outreach', subjectId: hidden, ownerId: dana.id })
    expect(JSON.stringify(work)).not.toMatch(/BH|PART2|encounter/)
  }
})

test('two records of one person are contacted once', async () => {
  const [one, other] = [
    await ask.patient({ family: 'Uno', given: ['A'] }),
    await ask.patient({ family: 'Uno', given: ['B'] }),
  ]
  const both = { survivorId: one, mergedId: other, reason: 'looked at both' }
  await told()
  await ask.done(jo, 'mergePatients', { ...both, expectedVersion: 1, mergedExpectedVersion: 1 })
  expect((await told()).map((work) => [work['type'], work['key']])).toEqual([
    ['work.raised.v1', `patients:contact:${one}`],
    ['work.settled.v1', `patients:contact:${other}`],
  ])
  const { patient } = await ask.read(jo, `{ patient(id: "${one}") { version } }`)
  await ask.done(jo, 'unmergePatients', { ...both, expectedVersion: patient.version })
  expect((await told()).map((work) => [work['type'], work['key']])).toEqual([
    ['work.raised.v1', `patients:contact:${one}`],
    ['work.raised.v1', `patients:contact:${other}`],
  ])
})
