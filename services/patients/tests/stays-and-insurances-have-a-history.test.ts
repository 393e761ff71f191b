import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

/* What became of a stay or an insurance is told with who said so, whether a person, a message or a file did. */
const clock = clockAt('2026-11-24T19:05:00Z')
const jo = viewer('jo')
const dana = viewer('dana')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

const STANDS = 'status statusReason history { at by from to reason }'
const NOW = '2026-11-24T19:05:00.000Z'
const FEED = 'system:patients'

test('a stay and an insurance that somebody writes down, changes and takes back', async () => {
  for (const [mutation, noun, facts, steps] of [
    [
      'recordEncounter',
      'encounter',
      { class: 'AMB', admittedAt: '2026-11-24T15:00:00Z' },
      ['IN_PROGRESS', 'CANCELLED'],
    ],
    ['recordCoverage', 'coverage', { memberId: 'M-1' }, ['ACTIVE', 'ENTERED_IN_ERROR']],
  ] as const) {
    const record = async (more: object) =>
      (await ask.done(dana, mutation, { patientId, ...facts, ...more }, `${noun} { id version ${STANDS} }`))[
        noun
      ]
    const [first, last] = steps
    const { id } = await record({ status: first })
    const same = await record({ id, expectedVersion: 1, status: first })
    expect(same).toMatchObject({
      statusReason: null,
      history: [{ at: NOW, by: dana.id, from: null, to: first }],
    })
    const reason = 'It was somebody else’s.'
    const wrong = await record({ id, expectedVersion: 2, status: last, statusReason: reason })
    expect(wrong).toMatchObject({
      ...{ version: 3, statusReason: reason },
      history: [{ to: first }, { at: NOW, by: dana.id, from: first, to: last, reason }],
    })
  }
})

async function ofChart(number: string, list: string) {
  const [row]: { id: string }[] = await patients.db.query(
    'select patient_id as id from patient_identifier where value = $1',
    [number],
  )
  return (await ask.read(jo, `{ patient(id: "${row?.id ?? ''}") { ${list} } }`))['patient']
}

test('a stay that a hospital tells of, as far as the state moves', async () => {
  const message = (event: string, control: string, at: string) =>
    adt({ event, control, occurred: `20261124${at}`, mrn: 'H-1', admitted: '20261124080000' })
  await receive(
    patients,
    message('A01', 'h-1', '0800'),
    message('A02', 'h-2', '0900'),
    message('A11', 'h-3', '1000'),
  )
  const { encounters } = await ofChart('H-1', `encounters { edges { node { ${STANDS} } } }`)
  const [{ node }] = encounters.edges
  expect(node.history).toMatchObject([
    { by: FEED, from: null, to: 'IN_PROGRESS', reason: 'a visit began' },
    { at: NOW, by: FEED, from: 'IN_PROGRESS', to: 'CANCELLED', reason: node.statusReason },
  ])
})

test('what a file brings, from its first change on', async () => {
  const patient = {
    ...{ resourceType: 'Patient', id: 'F-1', birthDate: '1990-05-04', name: [{ family: 'File' }] },
    identifier: [{ system: 'urn:test:mrn', value: 'F-1' }],
  }
  const subject = { reference: 'Patient/F-1' }
  const visit = { resourceType: 'Encounter', id: 'F-2', class: { code: 'AMB' }, subject }
  const period = { start: '2026-11-24T10:00:00Z' }
  const insured = {
    resourceType: 'Coverage',
    id: 'F-3',
    beneficiary: subject,
    payor: [{ display: 'Summit' }],
  }
  const send = async (stay: string, coverage: string) =>
    importFile(
      patients,
      fileOf([patient, { ...visit, period, status: stay }, { ...insured, status: coverage }]),
    )
  const chart = () => ofChart('F-1', `encounters { edges { node { ${STANDS} } } } coverages { ${STANDS} }`)
  await send('in-progress', 'active')
  expect(await chart()).toMatchObject({
    encounters: { edges: [{ node: { history: [] } }] },
    coverages: [{ history: [] }],
  })
  await send('cancelled', 'cancelled')
  const move = (from: string) => [{ at: NOW, by: FEED, from, to: 'CANCELLED', reason: null }]
  expect(await chart()).toMatchObject({
    encounters: { edges: [{ node: { status: 'CANCELLED', history: move('IN_PROGRESS') } }] },
    coverages: [{ status: 'CANCELLED', history: move('ACTIVE') }],
  })
})

test('what was told of a state is never changed', async () => {
  for (const change of [`update status_move set reason = 'x'`, 'delete from status_move'])
    await expect(patients.db.query(change)).rejects.toThrow('permission denied')
})
