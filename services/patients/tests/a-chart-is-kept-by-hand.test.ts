import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'

let patients: TestSubgraph<PatientsDeps>
let patientId: string
const jo = viewer('jo')
const adam = viewer('adam')
const dana = viewer('dana')
const ida = viewer('ida')

const ERRORS = 'userErrors { __typename code message field ... on VersionConflict { currentVersion } }'

/** Sends one mutation and answers its payload. */
async function send(
  who: typeof jo,
  mutation: string,
  { input, select = '' }: { input: object; select?: string },
) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${select} ${ERRORS} } }`
  const answer = await patients.query(who, document, { input })
  expect(answer.errors).toBeUndefined()
  return { ...answer.data?.[mutation], extensions: answer.extensions }
}

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-11-24T19:05:00Z') })
  const registered = await send(jo, 'registerPatient', {
    input: {
      name: { family: 'Delgado', given: ['Rosa'] },
      birthDate: '1952-03-01',
      sex: 'FEMALE',
      timeZone: 'America/New_York',
    },
    select: 'patient { id }',
  })
  expect(registered.userErrors).toEqual([])
  patientId = registered.patient.id
  for (const person of [dana, ida]) {
    const roles = person === dana ? ['coordinator'] : ['nurse']
    const saved = await send(adam, 'savePractitioner', {
      input: { id: person.id, name: { family: 'Staff' }, roles },
    })
    expect(saved.userErrors).toEqual([])
  }
})
afterAll(() => patients.close())

test('of two people who change demographics from the same version, the second is told the current one', async () => {
  const input = { patientId, expectedVersion: 1 }
  const first = await send(jo, 'updateDemographics', { input: { ...input, interpreterNeeded: true } })
  expect(first.userErrors).toEqual([])
  const second = await send(jo, 'updateDemographics', { input: { ...input, interpreterNeeded: false } })
  expect(second.userErrors).toMatchObject([{ __typename: 'VersionConflict', currentVersion: 2 }])
})

test('a coverage and a condition are recorded once, however often they are sent', async () => {
  const coverage = {
    patientId,
    memberId: 'SA1',
    payerName: 'Summit Advantage',
    payerCode: 'SUMMIT',
    idempotencyKey: 'c1',
  }
  const condition = { patientId, code: { display: 'Heart failure' }, idempotencyKey: 'c2' }
  for (let times = 0; times < 2; times += 1) {
    expect((await send(jo, 'recordCoverage', { input: coverage })).userErrors).toEqual([])
    expect((await send(dana, 'recordCondition', { input: condition })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
  }
  const answer = await patients.query(jo, `{ patient(id: "${patientId}") { coverages { memberId } } }`)
  expect(answer.data?.['patient'].coverages).toEqual([{ memberId: 'SA1' }])
})

test('a coordinator who takes over sees the patient; the former one no longer does, and the gateway is told at once', async () => {
  const chart = `{ patient(id: "${patientId}") { id } }`
  const sees = async (who: typeof jo) => (await patients.query(who, chart)).data?.['patient'] !== null
  await send(jo, 'assignCoordinator', { input: { patientId, practitionerId: dana.id } })
  expect([await sees(dana), await sees(ida)]).toEqual([true, false])
  const taken = await send(jo, 'assignCoordinator', { input: { patientId, practitionerId: ida.id } })
  expect([await sees(dana), await sees(ida)]).toEqual([false, true])
  expect(taken.extensions).toEqual({ accessEpoch: 1 })
})

test('a stay that ends by hand is told to the others once, with its disposition', async () => {
  const stay = { patientId, class: 'IMP', admittedAt: '2026-11-18T15:00:00-05:00', idempotencyKey: 'e1' }
  const ended = {
    ...stay,
    status: 'FINISHED',
    dischargedAt: '2026-11-24T14:05:00-05:00',
    dischargeDisposition: { code: '01', display: 'home' },
  }
  expect((await send(ida, 'recordEncounter', { input: ended })).userErrors).toEqual([])
  const again = await send(ida, 'recordEncounter', { input: ended })
  expect(again.extensions).toEqual({ replayed: ['recordEncounter'] })
  const told = (await patients.outbox()).filter(({ type }) => type.startsWith('encounter.'))
  expect(told).toMatchObject([
    {
      type: 'encounter.discharged.v1',
      payload: { patientId, coordinatorId: ida.id, timeZone: 'America/New_York', tellsAdmission: true },
    },
  ])
})

test('a condition is recorded by whoever looks after the patient', async () => {
  const input = { patientId, code: { display: 'Heart failure' } }
  expect((await send(ida, 'recordCondition', { input })).userErrors).toEqual([])
})

test('readings and coverages that are entered by hand are told to metrics, each once, changes as revisions', async () => {
  const loinc = { system: 'http://loinc.org', display: 'Systolic blood pressure', code: '8480-6' }
  const reading = { patientId, code: loinc, value: 128, unit: 'mm[Hg]', idempotencyKey: 'o1' }
  for (let times = 0; times < 2; times += 1)
    expect((await send(ida, 'recordObservation', { input: reading })).userErrors).toEqual([])
  const coverage = { patientId, payerCode: 'evergreen', status: 'ACTIVE', startsOn: '2026-01-01' }
  const added = await send(jo, 'recordCoverage', { input: coverage, select: 'coverage { id }' })
  expect(added.userErrors).toEqual([])
  const { id } = added.coverage
  const ends = { ...coverage, id, expectedVersion: 1, endsOn: '2026-10-31' }
  expect((await send(jo, 'recordCoverage', { input: ends })).userErrors).toEqual([])

  const told = (await patients.outbox()).flatMap(({ type, payload }) =>
    type === 'clinical-fact.recorded.v1' && 'facts' in payload ? payload.facts : [],
  )
  expect(told.filter(({ type }) => type === 'Observation')).toMatchObject([
    {
      status: 'final',
      codes: [{ code: '8480-6' }],
      value: 128,
      unit: 'mm[Hg]',
      start: '2026-11-24T19:05:00.000Z',
    },
  ])
  const facts = { id, status: 'active', payer: 'evergreen', start: '2026-01-01T05:00:00.000Z' }
  expect(told.filter((fact) => fact.id === id)).toMatchObject([
    facts,
    { ...facts, end: '2026-10-31T04:00:00.000Z', revises: true },
  ])
})

test('somebody who is deactivated loses every patient at that moment', async () => {
  const gone = await send(adam, 'deactivatePractitioner', {
    input: { practitionerId: ida.id, expectedVersion: 1 },
  })
  expect(gone.userErrors).toEqual([])
  expect(gone.extensions).toEqual({ accessEpoch: 2, deactivated: [ida.id] })
  const answer = await patients.query(ida, `{ patient(id: "${patientId}") { id } }`)
  expect(answer.data?.['patient']).toBeNull()
})

test('a death is told once, and once more when its instant is corrected', async () => {
  const told = async () =>
    (await patients.outbox()).filter(({ type }) => type === 'patient.died.v1').map(({ payload }) => payload)
  const died = (deceasedAt: string, expectedVersion: number) =>
    send(jo, 'updateDemographics', { input: { patientId, expectedVersion, deceasedAt } })
  expect((await died('2026-11-24T12:00:00Z', 2)).userErrors).toEqual([])
  const later = { patientId, expectedVersion: 3, interpreterNeeded: false }
  expect((await send(jo, 'updateDemographics', { input: later })).userErrors).toEqual([])
  expect(await told()).toEqual([{ patientId, at: '2026-11-24T12:00:00.000Z' }])
  expect((await died('2026-11-24T11:40:00Z', 4)).userErrors).toEqual([])
  expect(await told()).toMatchObject([{}, { at: '2026-11-24T11:40:00.000Z' }])
})

test('everything that is wrong with an input is said together', async () => {
  const wrong = await send(jo, 'assignCoordinator', { input: { patientId: 'x', practitionerId: 'y' } })
  expect(wrong.userErrors.map(({ field }: { field: string[] }) => field)).toEqual([
    ['input', 'patientId'],
    ['input', 'practitionerId'],
  ])
})

test('two supervisors who saw the same coordinator assign somebody: the second is told that there is one now', async () => {
  const { patient } = await send(jo, 'registerPatient', {
    input: {
      name: { family: 'Okafor', given: ['Emeka'] },
      birthDate: '1949-07-21',
      sex: 'MALE',
      timeZone: 'America/New_York',
    },
    select: 'patient { id }',
  })
  const version = async () => {
    const chart = await patients.query(jo, `{ patient(id: "${patient.id}") { caseload { version } } }`)
    return Number(chart.data?.['patient'].caseload?.version ?? 0)
  }
  const assign = (practitionerId: string, expectedVersion: number) =>
    send(jo, 'assignCoordinator', { input: { patientId: patient.id, practitionerId, expectedVersion } })
  const seen = await version()
  expect((await assign(dana.id, seen)).userErrors).toEqual([])
  const now = await version()
  expect(now).toBe(seen + 1)
  expect((await assign(dana.id, seen)).userErrors).toMatchObject([
    { __typename: 'VersionConflict', currentVersion: now },
  ])
  expect((await assign(dana.id, now)).userErrors).toEqual([])
})
