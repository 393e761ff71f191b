import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'

const jo = viewer('jo')
const system = 'urn:baton:mrn'
const MERGE = `merge { survivorId mergedId reason mergedAt mergedBy unmergedAt unmergedBy unmergeReason }`

let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let survivorId: string
let mergedId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-07T14:15:00Z') })
  ask = asking(patients)
  await ask.cast()
  survivorId = await ask.patient(
    { family: 'Delgado', given: ['Rosa'] },
    { identifiers: [{ system, value: 'HV-1', type: 'MR' }] },
  )
  mergedId = await ask.patient(
    { family: 'Delgato', given: ['Rosa'] },
    { identifiers: [{ system, value: 'HV-2', type: 'MR' }] },
  )
})
afterAll(() => patients.close())

async function byId(id: string) {
  const { patient } = await ask.read(
    jo,
    `{ patient(id: "${id}") { id version name { family } merges { mergedBy } } }`,
  )
  return patient
}

async function byNumber(value: string) {
  const { patientByIdentifier: found } = await ask.read(
    jo,
    `{ patientByIdentifier(system: "${system}", value: "${value}") { id } }`,
  )
  return found?.id
}

async function listed(filter: string) {
  const { patients: page } = await ask.read(
    jo,
    `{ patients(filter: { ${filter} }) { edges { node { id } } } }`,
  )
  return page.edges.map(({ node }: { node: { id: string } }) => node.id)
}

const versions = async () => {
  const rows: { id: string; version: number }[] = await patients.db.query('select id, version from patient')
  const of = (id: string) => rows.find((row) => row.id === id)?.version ?? 0
  return { expectedVersion: of(survivorId), mergedExpectedVersion: of(mergedId) }
}
const pair = async () => ({
  survivorId,
  mergedId,
  reason: 'one person, spelled twice',
  ...(await versions()),
})

test('only a supervisor merges, and only what was seen', async () => {
  const input = await pair()
  const document =
    'mutation ($input: MergePatientsInput!) { mergePatients(input: $input) { userErrors { code } } }'
  const byDana = await patients.query(viewer('dana'), document, { input })
  expect(byDana.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  const stale = await ask.send(jo, 'mergePatients', {
    ...input,
    expectedVersion: 90,
    mergedExpectedVersion: 91,
  })
  expect(stale.userErrors).toMatchObject([
    { code: 'VERSION_CONFLICT', field: ['input', 'expectedVersion'] },
    { code: 'VERSION_CONFLICT', field: ['input', 'mergedExpectedVersion'] },
  ])
  const itself = await ask.send(jo, 'mergePatients', { ...input, mergedId: survivorId })
  expect(itself.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'mergedId'] }])
  const nobody = await ask.send(jo, 'mergePatients', {
    ...input,
    mergedId: 'patient_01jd0000000000000000000000',
  })
  expect(nobody.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'mergedId'] }])
})

test('the merged record answers as the survivor, everywhere', async () => {
  const input = { ...(await pair()), idempotencyKey: 'merge-1' }
  const merged = await ask.done(jo, 'mergePatients', input, `patient { id version } ${MERGE}`)
  expect(merged.patient).toEqual({ id: survivorId, version: input.expectedVersion + 1 })
  expect(merged.merge).toMatchObject({ survivorId, mergedId, mergedBy: jo.id, unmergedAt: null })
  expect((await ask.done(jo, 'mergePatients', input, 'patient { version }')).patient.version).toBe(
    input.expectedVersion + 1, // the same key is the same merge
  )
  expect(await byId(mergedId)).toMatchObject({ id: survivorId, name: { family: 'Delgado' } })
  expect(await byNumber('HV-2')).toBe(survivorId)
  expect(await listed('name: "delgato"')).toEqual([survivorId]) // found by its own name, which is nearly that
  expect(await listed('identifier: "HV-2"')).toEqual([survivorId])
  expect(await listed(`ids: ["${survivorId}", "${mergedId}"]`)).toEqual([survivorId])
  expect(await ask.told('patient.merged.v1')).toMatchObject([{ survivorId, mergedId }])
})

test('a merged record is not merged again, not even in the database', async () => {
  const again = await ask.send(jo, 'mergePatients', await pair())
  expect(again.userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', field: ['input', 'mergedId'] }])
  const { expectedVersion, mergedExpectedVersion } = await versions()
  const back = await ask.send(jo, 'mergePatients', {
    survivorId: mergedId,
    mergedId: survivorId,
    expectedVersion: mergedExpectedVersion,
    mergedExpectedVersion: expectedVersion,
    reason: 'the other way round',
  })
  expect(back.userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', field: ['input', 'survivorId'] }])
  const circle = patients.db.query('update patient set merged_into_id = $2 where id = $1', [
    survivorId,
    mergedId,
  ])
  await expect(circle).rejects.toThrow('is itself merged')
})

test('a record that survived may be merged on: both lead to the last one', async () => {
  const lastId = await ask.patient({ family: 'Delgado', given: ['Rosa', 'Maria'] })
  const last = await byId(lastId)
  const { expectedVersion } = await versions()
  const joined = await ask.done(
    jo,
    'mergePatients',
    {
      survivorId: lastId,
      mergedId: survivorId,
      expectedVersion: last.version,
      mergedExpectedVersion: expectedVersion,
      reason: 'a third record',
    },
    'patient { version }',
  )
  expect([(await byId(mergedId)).id, await byNumber('HV-2'), await byNumber('HV-1')]).toEqual([
    lastId,
    lastId,
    lastId,
  ])
  await ask.done(jo, 'unmergePatients', {
    survivorId: lastId,
    mergedId: survivorId,
    expectedVersion: joined.patient.version,
    reason: 'her daughter',
  })
  expect([(await byId(mergedId)).id, await byNumber('HV-2'), (await byId(lastId)).id]).toEqual([
    survivorId,
    survivorId,
    lastId,
  ])
})

test('parting gives the record back, and who did what stays', async () => {
  const { expectedVersion } = await versions()
  const input = { survivorId, mergedId, expectedVersion, reason: 'two sisters' }
  const stale = await ask.send(jo, 'unmergePatients', { ...input, expectedVersion: 1 })
  expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: expectedVersion }])
  const parted = await ask.done(
    jo,
    'unmergePatients',
    input,
    `patient { id } unmerged { id name { family } } ${MERGE}`,
  )
  expect(parted).toMatchObject({
    patient: { id: survivorId },
    unmerged: { id: mergedId, name: { family: 'Delgato' } },
    merge: {
      reason: 'one person, spelled twice',
      mergedBy: jo.id,
      unmergedBy: jo.id,
      unmergedAt: '2026-12-07T14:15:00.000Z',
      unmergeReason: 'two sisters',
    },
  })
  expect(await byNumber('HV-2')).toBe(mergedId)
  expect((await listed('name: "delgato"')).sort()).toContain(mergedId)
  expect((await byId(mergedId)).merges).toEqual([{ mergedBy: jo.id }])
  expect((await ask.told('patient.unmerged.v1')).at(-1)).toMatchObject({ survivorId, mergedId })
  const twice = await ask.send(jo, 'unmergePatients', { ...input, expectedVersion: expectedVersion + 1 })
  expect(twice.userErrors).toMatchObject([
    { code: 'TRANSITION_NOT_ALLOWED', from: 'UNMERGED', allowed: ['MERGED'] },
  ])
})

test('a file that names the merged record by its number reaches the survivor', async () => {
  const numbered = (id: string, value: string) => ({
    resourceType: 'Patient',
    id,
    name: [{ family: 'Okafor', given: ['George'] }],
    identifier: [{ system: 'urn:test:mrn', value }],
  })
  await importFile(patients, fileOf([numbered('a', 'T-1'), numbered('b', 'T-2')]))
  const [kept, former] = await patients.db.query(
    `select patient_id as id from patient_identifier where system = 'urn:test:mrn' order by value`,
  )
  await ask.done(jo, 'mergePatients', {
    survivorId: kept.id,
    mergedId: former.id,
    expectedVersion: 1,
    mergedExpectedVersion: 1,
    reason: 'one person',
  })
  const visit = {
    resourceType: 'Encounter',
    id: 'e',
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: 'Patient?identifier=urn:test:mrn|T-2' },
    period: { start: '2026-11-02T10:00:00Z', end: '2026-11-02T10:30:00Z' },
  }
  expect(await importFile(patients, fileOf([visit]))).toMatchObject({ rejects: [], created: 1 })
  expect(await patients.db.query('select patient_id from encounter')).toEqual([{ patient_id: kept.id }])
})
