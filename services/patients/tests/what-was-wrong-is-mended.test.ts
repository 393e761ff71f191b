import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { refreshDuePatients } from '../src/operations/registry/refresh-registries.js'
import { asking } from './ask.js'

const dana = viewer('dana')
const jo = viewer('jo')
let now = new Date('2026-12-07T14:15:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
let assessmentId: string
let registryId: string

const answers = [3, 3, 2, 2, 2, 2, 2, 0, 1].map((value, at) => ({
  item: String(at + 1),
  value: String(value),
}))

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
  const rule = { assessment: { instrument: 'PHQ_9', min: 15 } }
  const made = await ask.done(jo, 'createRegistry', { name: 'Depression', rule }, 'registry { id }')
  registryId = made.registry.id
  const form = { patientId, instrument: 'PHQ_9', answers }
  assessmentId = (await ask.done(dana, 'recordAssessment', form, 'assessment { id }')).assessment.id
  await refresh()
})
afterAll(() => patients.close())

async function refresh() {
  while (await refreshDuePatients(patients.deps));
}

const FIELDS = 'id status statusReason revision availableTransitions history { at by from to reason }'

async function chart(args = '') {
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { riskTier { tier reasons } registries { leftAt leftBecause }
      assessments${args} { edges { node { ${FIELDS} } } } } }`,
  )
  return { ...patient, forms: patient.assessments.edges.map(({ node }: { node: object }) => node) }
}

test('a form of somebody else is taken back: it counts for no tier and no registry, and stays to be read', async () => {
  expect(await chart()).toMatchObject({
    riskTier: { tier: 'RISING', reasons: ['PHQ9_HIGH'] },
    registries: [{ leftAt: null }],
    forms: [{ status: 'FINAL', revision: 1, availableTransitions: ['ENTERED_IN_ERROR'] }],
  })
  now = new Date('2026-12-07T15:00:00Z')
  const input = {
    assessmentId,
    expectedVersion: 1,
    reason: 'answers of another patient',
    idempotencyKey: 'once',
  }
  for (let times = 0; times < 2; times += 1) await ask.done(dana, 'retractAssessment', input)
  await refresh()
  const after = await chart()
  expect(after).toMatchObject({ riskTier: { tier: 'STANDARD', reasons: [] }, forms: [] })
  expect(after.registries).toEqual([
    { leftAt: now.toISOString(), leftBecause: [expect.stringContaining('PHQ')] },
  ])
  expect((await chart('(includeRetracted: true)')).forms).toEqual([
    {
      id: assessmentId,
      status: 'ENTERED_IN_ERROR',
      statusReason: input.reason,
      revision: 2,
      availableTransitions: [],
      history: [
        { at: '2026-12-07T14:15:00.000Z', by: dana.id, from: null, to: 'FINAL', reason: null },
        { at: now.toISOString(), by: dana.id, from: 'FINAL', to: 'ENTERED_IN_ERROR', reason: input.reason },
      ],
    },
  ])
  expect(await ask.told('assessment.retracted.v1')).toMatchObject([
    { assessmentId, patientId, instrument: 'PHQ_9', sensitivity: 'NONE' },
  ])
})

test('it is taken back once, by whoever looks after the patient, and never again by anybody', async () => {
  const input = { assessmentId, expectedVersion: 1, reason: 'twice' }
  expect((await ask.send(dana, 'retractAssessment', input)).userErrors).toMatchObject([
    { code: 'VERSION_CONFLICT', currentVersion: 2 },
  ])
  expect(
    (await ask.send(dana, 'retractAssessment', { ...input, expectedVersion: 2 })).userErrors,
  ).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', from: 'ENTERED_IN_ERROR', allowed: [] }])
  expect((await ask.send(viewer('ida'), 'retractAssessment', input)).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
  const behind = `update assessment set status = 'FINAL', retracted_at = null, retracted_by = null where id = $1`
  await expect(patients.db.query(behind, [assessmentId])).rejects.toThrow('entered in error')
})

async function registry() {
  const read = `{ registry(id: "${registryId}") { version name memberCount ruleText
    members(includeFormer: true) { edges { node { leftBecause patient { id } } } }
    history { version name ruleText by reason } } }`
  return (await ask.read(dana, read))['registry']
}

test('the rule of a registry is changed: who is meant is found at once, and every version can be read', async () => {
  const young = await ask.patient({ family: 'Young', given: ['Yara'] }, { birthDate: '2000-01-01' })
  const revise = (expectedVersion: number, more: object) =>
    ask.done(dana, 'reviseRegistry', { id: registryId, expectedVersion, ...more }, 'registry { memberCount }')
  const all = await revise(1, { rule: { age: { min: 18 } }, name: 'Adults', reason: 'the board asked' })
  expect(all.registry.memberCount).toBe(2)
  now = new Date('2026-12-07T16:00:00Z')
  expect((await revise(2, { rule: { age: { min: 18, max: 30 } } })).registry.memberCount).toBe(1)
  const after = await registry()
  expect(after).toMatchObject({ version: 3, name: 'Adults', memberCount: 1 })
  expect(after.members.edges).toContainEqual({
    node: { leftBecause: ['the rule was changed'], patient: { id: patientId } },
  })
  expect(after.members.edges).toContainEqual({ node: { leftBecause: null, patient: { id: young } } })
  expect(after.history).toMatchObject([
    { version: 1, name: 'Depression', by: jo.id, reason: null },
    { version: 2, name: 'Adults', by: dana.id, reason: 'the board asked' },
    { version: 3, name: 'Adults', ruleText: after.ruleText },
  ])
})

test('a revision names the version it saw, a name of its own and a whole rule; who only reads registries revises none', async () => {
  await ask.done(jo, 'createRegistry', { name: 'Taken', rule: { riskTiers: ['HIGH'] } })
  const refused = async (more: object) =>
    (await ask.send(dana, 'reviseRegistry', { id: registryId, expectedVersion: 3, ...more })).userErrors
  expect(await refused({ expectedVersion: 2 })).toMatchObject([
    { code: 'VERSION_CONFLICT', currentVersion: 3 },
  ])
  expect(await refused({ name: 'Taken' })).toMatchObject([{ field: ['input', 'name'] }])
  expect(await refused({ rule: { age: {} } })).toMatchObject([{ code: 'INVALID_INPUT' }])
  const document =
    'mutation ($input: ReviseRegistryInput!) { reviseRegistry(input: $input) { registry { id } } }'
  const input = { id: registryId, expectedVersion: 3, name: 'Mine' }
  const { errors } = await patients.query(viewer('ida'), document, { input })
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  expect((await registry()).version).toBe(3)
})
