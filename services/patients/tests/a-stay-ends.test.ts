import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dischargeBundle } from '@baton/synthetic/cast'
import { population } from '@baton/synthetic/population'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'

const clock = clockAt('2026-11-24T19:05:00Z')
let patients: TestSubgraph<PatientsDeps>
let rosaId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock })
  const [rosa] = population(1)
  if (!rosa) throw new Error('the cast has nobody')
  const answer = await importFile(patients, fileOf([rosa], { gzip: true }))
  expect(answer).toMatchObject({ status: 'COMPLETED', patients: 1, rejects: [] })
  const found = await patients.query(
    viewer('jo'),
    '{ patientByIdentifier(system: "urn:baton:mrn", value: "HV-100234") { id } }',
  )
  rosaId = found.data?.['patientByIdentifier'].id
})
afterAll(() => patients.close())

test('the supervisor makes Dana the coordinator, and only then Dana sees Rosa', async () => {
  const chart =
    '{ patient(id: "' + rosaId + '") { name { text } caseload { coordinator { name { text } } } } }'
  expect((await patients.query(viewer('dana'), chart)).data?.['patient']).toBeNull()
  await saveDana()
  const assigned = await patients.query(viewer('jo'), ASSIGN, {
    input: { patientId: rosaId, practitionerId: viewer('dana').id },
  })
  expect(assigned.data?.['assignCoordinator'].userErrors).toEqual([])
  expect((await patients.query(viewer('dana'), chart)).data?.['patient']).toEqual({
    name: { text: 'Rosa Delgado' },
    caseload: { coordinator: { name: { text: 'Dana Whitfield' } } },
  })
  expect((await patients.query(viewer('ida'), chart)).data?.['patient']).toBeNull()
})

test('a discharge that an import brings is told once, with the coordinator, and scored LACE 14', async () => {
  const file = fileOf([dischargeBundle()])
  expect(await importFile(patients, file)).toMatchObject({ changed: 1, created: 0, rejects: [] })
  expect(await importFile(patients, file)).toMatchObject({ changed: 0, created: 0 })
  const told = (await patients.outbox()).filter(
    ({ type, payload }) =>
      type === 'encounter.discharged.v1' && 'class' in payload && payload.class === 'IMP',
  )
  expect(told).toHaveLength(1)
  expect(told[0]?.payload).toMatchObject({
    coordinatorId: viewer('dana').id,
    timeZone: 'America/New_York',
    dischargedAt: '2026-11-24T19:05:00.000Z',
    disposition: 'home',
  })
  const scores = await patients.query(viewer('dana'), RISK, { id: rosaId })
  expect(scores.data?.['patient'].riskScores.edges).toEqual([
    {
      node: {
        instrument: 'LACE',
        total: 14,
        band: 'HIGH',
        incomplete: false,
        computedBy: 'system:patients',
        factors: [4, 3, 5, 2].map((points) => ({ points })),
      },
    },
  ])
})

test('when another coordinator takes over, the former one sees nothing from that moment on, and the epoch rises', async () => {
  await patients.query(viewer('adam'), SAVE, {
    input: { id: viewer('ida').id, name: { family: 'Cruz', given: ['Ida'] }, roles: ['nurse'] },
  })
  await patients.query(viewer('jo'), ASSIGN, {
    input: { patientId: rosaId, practitionerId: viewer('ida').id },
  })
  const seen = await patients.query(viewer('dana'), '{ patients { edges { node { id } } } }')
  expect(seen.data?.['patients'].edges).toEqual([])
  const ended = (await patients.outbox()).filter(({ type }) => type === 'care-relationship.ended.v1')
  expect(ended.map(({ payload }) => payload)).toMatchObject([{ practitionerId: viewer('dana').id, epoch: 1 }])
})

async function saveDana(): Promise<void> {
  const input = {
    id: viewer('dana').id,
    name: { family: 'Whitfield', given: ['Dana'] },
    roles: ['coordinator'],
  }
  const saved = await patients.query(viewer('adam'), SAVE, { input })
  expect(saved.data?.['savePractitioner']).toMatchObject({
    userErrors: [],
    practitioner: { id: viewer('dana').id },
  })
}

const ASSIGN = `mutation($input: AssignCoordinatorInput!) { assignCoordinator(input: $input) { patient { id } userErrors { message } } }`
const SAVE = `mutation($input: SavePractitionerInput!) { savePractitioner(input: $input) { practitioner { id } userErrors { message field } } }`
const RISK = `query($id: ID!) { patient(id: $id) { riskScores(instrument: "LACE") { edges { node {
  instrument total band incomplete computedBy factors { points } } } } } }`
