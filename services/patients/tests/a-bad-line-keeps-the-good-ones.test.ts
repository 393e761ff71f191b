import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dischargeBundle } from '@baton/synthetic/cast'
import { population } from '@baton/synthetic/population'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { runImport } from '../src/fhir-import/run-import.js'
import { fileOf, importFile, importJob, queueFile } from './import-files.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

test('each bad line has its number and its reason, and the good lines go in', async () => {
  const [good] = population(1)
  const stray = {
    resourceType: 'Encounter',
    id: 'e1',
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: 'Patient/nobody' },
  }
  const lonely = { ...stray, id: 'e2', subject: undefined }
  const answer = await importFile(
    patients,
    fileOf(['{"resourceType":', '[]', stray, lonely, '', good ?? {}, '{"resourceType":"Bundle"}']),
  )
  expect(answer).toMatchObject({ status: 'COMPLETED', lines: 7, patients: 1, rejectCount: 5 })
  expect(answer.rejects).toEqual([
    { line: 1, reason: 'The line is not JSON.' },
    { line: 2, reason: 'The line is not a FHIR resource: it is not a JSON object.' },
    { line: 3, reason: 'Encounter/e1 refers to Patient/nobody, which is unknown.' },
    { line: 4, reason: 'Encounter/e2 names no patient.' },
    { line: 7, reason: 'The bundle has no entries.' },
  ])
})

test('the entries of a batch go in each by itself, those of a transaction all or none', async () => {
  const subject = { reference: 'urn:uuid:b-1' }
  const visit = { resourceType: 'Encounter', status: 'finished', class: { code: 'AMB' } }
  const entry = [
    { fullUrl: 'urn:uuid:v-1', resource: { ...visit, id: 'v-1', subject } },
    { fullUrl: 'urn:uuid:v-2', resource: { ...visit, id: 'v-2', subject: { reference: 'Patient/nobody' } } },
    { request: { method: 'DELETE', url: 'Patient/1' } },
    {
      resource: { resourceType: 'Procedure', id: 'pr-1', subject, encounter: { reference: 'urn:uuid:v-2' } },
    },
    {
      fullUrl: 'urn:uuid:b-1',
      resource: { resourceType: 'Patient', id: 'b-1', name: [{ family: 'Batch' }], birthDate: '1950-02-30' },
    },
    {
      fullUrl: 'urn:uuid:b-2',
      resource: { resourceType: 'Patient', id: 'b-2', name: [{ family: 'Batch' }] },
    },
    { resource: { ...visit, id: 'v-3', subject: { reference: 'urn:uuid:b-2' } } },
  ]
  const bundle = (type: string) => ({ resourceType: 'Bundle', type, entry })
  const answer = await importFile(patients, fileOf([bundle('batch')]), 'urn:batch')
  expect(answer).toMatchObject({ status: 'COMPLETED', patients: 1, created: 2, rejectCount: 5 })
  expect(answer.rejects.map(({ reason }) => reason).sort()).toEqual([
    'Encounter/v-1 refers to urn:uuid:b-1, which is unknown.',
    'Encounter/v-2 refers to Patient/nobody, which is unknown.',
    'Patient asks to be deleted; an import only adds and changes.',
    'Patient/b-1: birthDate is no FHIR date',
    'Procedure/pr-1 refers to urn:uuid:b-1, which is unknown.',
  ])
  const again = await importFile(patients, fileOf([bundle('batch')]), 'urn:batch')
  expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 2 })
  const whole = await importFile(patients, fileOf([bundle('transaction')]), 'urn:transaction')
  expect(whole).toMatchObject({ patients: 0, created: 0, rejectCount: 1 })
})

test('one bundle written over many lines is one line', async () => {
  const answer = await importFile(patients, fileOf([JSON.stringify(dischargeBundle(), null, 2)]), 'urn:other')
  expect(answer).toMatchObject({ status: 'COMPLETED', lines: 1, patients: 1, rejects: [] })
})

test('an import that is stopped goes on where it stopped, and counts every line once', async () => {
  const bundles = [...population(40)]
  const id = await queueFile(patients, fileOf(bundles), 'urn:stopped')
  const stop = new AbortController()
  stop.abort()
  await runImport(patients.deps, id, stop.signal)
  expect(await importJob(patients, id)).toMatchObject({ status: 'RUNNING' })
  await Promise.all([1, 2, 3].map(() => runImport(patients.deps, id, new AbortController().signal)))
  const answer = await importJob(patients, id)
  expect(answer).toMatchObject({ status: 'COMPLETED', lines: 40, patients: 40, rejects: [], changed: 0 })
  const again = await importFile(patients, fileOf(bundles), 'urn:stopped')
  expect(again).toMatchObject({ created: 0, changed: 0 })
})

test('a record of more than 16 MiB is refused by its name, and the rest goes in', async () => {
  const [before, after] = population(2)
  const huge = `{"resourceType":"Binary","id":"scan-1","data":"${'A'.repeat(17 * 1024 * 1024)}"}`
  const answer = await importFile(
    patients,
    fileOf([before ?? {}, huge, after ?? {}], { gzip: true }),
    'urn:huge',
  )
  expect(answer).toMatchObject({ status: 'COMPLETED', lines: 3, patients: 2 })
  expect(answer.rejects).toEqual([{ line: 2, reason: 'Binary/scan-1 is larger than 16 MiB.' }])
})
