import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { refreshDuePatients } from '../src/operations/registry/refresh-registries.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'

const dana = viewer('dana')
const LOINC = 'http://loinc.org'
let now = new Date('2026-12-07T14:15:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

async function measured(code: string, facts: object): Promise<string> {
  const input = { patientId, code: { system: LOINC, code }, ...facts }
  return String((await ask.done(dana, 'recordObservation', input, 'observation { id }')).observation.id)
}

const FIELDS = 'id status statusReason revision availableTransitions history { at by from to reason }'

async function observations(args = '') {
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { observations${args} { edges { node { ${FIELDS} } } } } }`,
  )
  return patient.observations.edges.map(({ node }: { node: object }) => node)
}

test('a value of somebody else is taken back: it counts for no registry and no measure, and stays to be read', async () => {
  const rule = { observation: { code: '4548-4', min: 9 } }
  await ask.done(viewer('jo'), 'createRegistry', { name: 'High A1c', rule }, 'registry { id }')
  const observationId = await measured('4548-4', { value: 11.2, unit: '%' })
  const inRegistries = async () => {
    while (await refreshDuePatients(patients.deps));
    const { patient } = await ask.read(dana, `{ patient(id: "${patientId}") { registries { leftAt } } }`)
    return patient.registries.filter(({ leftAt }: { leftAt: string | null }) => leftAt === null).length
  }
  expect(await inRegistries()).toBe(1)
  now = new Date('2026-12-07T15:00:00Z')
  const input = { observationId, expectedVersion: 1, reason: 'read off the wrong chart' }
  const { observation } = await ask.done(dana, 'retractObservation', input, `observation { ${FIELDS} }`)
  expect(observation).toEqual({
    id: observationId,
    status: 'ENTERED_IN_ERROR',
    statusReason: 'read off the wrong chart',
    revision: 2,
    availableTransitions: [],
    history: [
      { at: '2026-12-07T14:15:00.000Z', by: dana.id, from: null, to: 'FINAL', reason: null },
      {
        at: '2026-12-07T15:00:00.000Z',
        by: dana.id,
        from: 'FINAL',
        to: 'ENTERED_IN_ERROR',
        reason: 'read off the wrong chart',
      },
    ],
  })
  expect(await observations()).toEqual([])
  expect(await observations('(includeRetracted: true)')).toHaveLength(1)
  expect(await inRegistries()).toBe(0)
  expect(await ask.told('observation.retracted.v1')).toEqual([
    { observationId, patientId, at: '2026-12-07T15:00:00.000Z', sensitivity: 'NONE' },
  ])
  expect((await ask.told('clinical-fact.recorded.v1')).at(-1)).toMatchObject({
    facts: [{ id: observationId, status: 'entered-in-error', revises: true }],
  })
  const again = await ask.send(dana, 'retractObservation', { ...input, expectedVersion: 2 })
  expect(again.userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }])
  const stale = await ask.send(dana, 'retractObservation', input)
  expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
})

test('the scores of a stay are made anew without it', async () => {
  const stay = {
    patientId,
    class: 'IMP',
    status: 'FINISHED',
    admittedAt: '2026-12-01T10:00:00Z',
    dischargedAt: '2026-12-05T10:00:00Z',
  }
  const observationId = await measured('718-7', {
    value: 9.5,
    unit: 'g/dL',
    observedAt: '2026-12-04T10:00:00Z',
  })
  await ask.done(dana, 'recordEncounter', stay, 'encounter { id }')
  const hemoglobin = async () => {
    const { patient } = await ask.read(
      dana,
      `{ patient(id: "${patientId}") { riskScores(instrument: "HOSPITAL") { edges { node { factors { code points } } } } } }`,
    )
    const [{ node }] = patient.riskScores.edges
    return node.factors[0]
  }
  const before = await hemoglobin()
  now = new Date('2026-12-07T16:00:00Z')
  await ask.done(dana, 'retractObservation', { observationId, expectedVersion: 1, reason: 'clotted' })
  expect(before.points).toBe(1)
  expect((await hemoglobin()).points).toBeNull()
})

test('the scores of a stay are made anew with what its source corrects, and without what it takes back', async () => {
  const subject = { reference: 'Patient/scored' }
  const person = {
    resourceType: 'Patient',
    id: 'scored',
    name: [{ family: 'Anew' }],
    birthDate: '1950-01-01',
  }
  const stay = {
    resourceType: 'Encounter',
    id: 'scored',
    status: 'finished',
    class: { code: 'IMP' },
    subject,
    period: { start: '2026-12-01T10:00:00Z', end: '2026-12-05T10:00:00Z' },
  }
  const hemoglobin = (status: string, value: number) => ({
    resourceType: 'Observation',
    id: 'scored',
    status,
    code: { coding: [{ system: LOINC, code: '718-7' }] },
    subject,
    effectiveDateTime: '2026-12-04T10:00:00Z',
    valueQuantity: { value, unit: 'g/dL', code: 'g/dL' },
  })
  const points = async (...resources: object[]) => {
    now = new Date(now.getTime() + 3_600_000)
    await importFile(patients, fileOf(resources), 'urn:scored')
    const [kept] = await patients.db.query(
      "select patient_id as id from source_resource where source = 'urn:scored'",
    )
    const { patient } = await ask.read(
      viewer('jo'),
      `{ patient(id: "${kept.id}") { riskScores(instrument: "HOSPITAL") { edges { node { factors { points } } } } } }`,
    )
    return patient.riskScores.edges.map(
      ({ node }: { node: { factors: { points: number | null }[] } }) => node.factors[0]?.points,
    )
  }
  expect(await points(person, stay, hemoglobin('final', 13.5))).toEqual([0])
  expect(await points(hemoglobin('corrected', 9.5))).toEqual([1, 0])
  expect(await points(hemoglobin('entered-in-error', 9.5))).toEqual([null, 1, 0])
  expect(await points(hemoglobin('entered-in-error', 9.5))).toEqual([null, 1, 0])
})

test('what a source takes back is told to whoever was told of it', async () => {
  const person = { resourceType: 'Patient', id: 'fed', name: [{ family: 'Fed' }], birthDate: '1960-01-01' }
  const value = {
    resourceType: 'Observation',
    id: 'fed',
    status: 'final',
    code: { coding: [{ system: LOINC, code: '8480-6' }] },
    subject: { reference: 'Patient/fed' },
    effectiveDateTime: '2026-12-01T10:00:00Z',
    valueQuantity: { value: 150, unit: 'mm[Hg]' },
  }
  await importFile(patients, fileOf([person, value]), 'urn:fed')
  const before = (await ask.told('observation.retracted.v1')).length
  await importFile(patients, fileOf([{ ...value, status: 'entered-in-error' }]), 'urn:fed')
  const told = await ask.told('observation.retracted.v1')
  expect(told).toHaveLength(before + 1)
  expect(told.at(-1)).toMatchObject({ observationId: 'urn:fed#Observation/fed' })
})

const turned = { modifierExtension: [{ url: 'urn:refuted', valueBoolean: true }] }
const LABEL = {
  meta: { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HIV' }] },
}

/** Imports what a source sends, an hour later, and answers what is told of its measurement. */
async function sends(source: string, change: object, known: object[] = []): Promise<unknown[]> {
  now = new Date(now.getTime() + 3_600_000)
  const value = {
    resourceType: 'Observation',
    id: 'fed',
    status: 'final',
    code: { coding: [{ system: LOINC, code: '8480-6' }] },
    subject: { reference: 'Patient/fed' },
    effectiveDateTime: '2026-12-01T10:00:00Z',
    valueQuantity: { value: 150, unit: 'mm[Hg]' },
    ...change,
  }
  await importFile(patients, fileOf([...known, value]), `urn:${source}`)
  const rows: { said: string }[] = await patients.db.query(
    `select coalesce(payload ->> 'value', payload ->> 'sensitivity') || ' ' || type as said from outbox
      where recorded_at = $1 and type in ('observation.recorded.v1', 'observation.retracted.v1', 'record.labelled.v1')
      order by sequence`,
    [now],
  )
  return rows.map(({ said }) => said.replace(/ (observation|record)\.(\w+)\.v1/, ' $2'))
}

test.each([
  ['may mean the contrary of what it says', turned],
  ['follows rules of its own', { implicitRules: 'urn:rules' }],
  ['is corrected to nothing', { status: 'corrected', valueQuantity: undefined }],
  ['is preliminary after all', { status: 'preliminary' }],
])('a measurement is taken back that %s, and holds when it is told plainly again', async (said, change) => {
  const source = said.replaceAll(' ', '-')
  const person = { resourceType: 'Patient', id: 'fed', name: [{ family: 'Turned' }], birthDate: '1960-01-01' }
  expect(await sends(source, {}, [person])).toEqual(['150 recorded'])
  expect(await sends(source, change)).toEqual(['NONE retracted'])
  expect(await sends(source, change)).toEqual([])
  const facts = await ask.told('clinical-fact.recorded.v1')
  const status = change === turned || 'implicitRules' in change ? { status: 'entered-in-error' } : {}
  expect(facts.at(-1)).toMatchObject({ facts: [{ id: `urn:${source}#Observation/fed`, ...status }] })
  expect(await sends(source, {})).toEqual(['150 recorded'])
})

test('what never was a measurement is none by a label that comes and goes, and words that change take nothing back', async () => {
  const person = { resourceType: 'Patient', id: 'fed', name: [{ family: 'Never' }], birthDate: '1960-01-01' }
  expect(await sends('never', turned, [person])).toEqual([])
  expect(await sends('never', { ...turned, ...LABEL })).toEqual(['HIV labelled', 'HIV retracted'])
  expect(await sends('never', turned)).toEqual(['NONE labelled', 'NONE retracted'])
  const words = { valueQuantity: undefined, valueString: 'smokes' }
  expect(await sends('words', words, [person])).toEqual([])
  expect(await sends('words', { ...words, note: [{ text: 'daily' }] })).toEqual([])
})
