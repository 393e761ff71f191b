import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { population } from '@baton/synthetic/population'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { runImport } from '../src/fhir-import/run-import.js'
import { importFhirRoute } from '../src/routes/import-fhir.js'
import { fileOf, importJob, queueFile } from './import-files.js'

let patients: TestSubgraph<PatientsDeps>
const folder = mkdtempSync(join(tmpdir(), 'baton-begun-'))
beforeAll(async () => {
  patients = await testSubgraph(definition, { env: { IMPORT_DIR: folder } })
})
afterAll(() => patients.close())

const adam = viewer('adam')
const START = `mutation($input: StartImportInput!) { startImport(input: $input) {
  importJob { id status uploadPath availableTransitions } userErrors { code message field } } }`
const CANCEL = `mutation($input: CancelImportInput!) { cancelImport(input: $input) {
  importJob { id version status statusReason availableTransitions }
  userErrors { code message ... on VersionConflict { currentVersion } } } }`

test('an import begins with what came along, once for one key', async () => {
  const [bundle] = population(1)
  const input = { content: JSON.stringify(bundle), source: 'urn:begun', idempotencyKey: 'once' }
  const { data } = await patients.query(adam, START, { input })
  const job = data?.['startImport'].importJob
  expect(job).toMatchObject({
    status: 'QUEUED',
    uploadPath: null,
    availableTransitions: ['RUNNING', 'CANCELLED'],
  })
  const again = await patients.query(adam, START, { input })
  expect(again.data?.['startImport'].importJob.id).toBe(job.id)
  await run(job.id)
  expect(await importJob(patients, job.id)).toMatchObject({ status: 'COMPLETED', patients: 1, progress: 1 })
  expect(existsSync(join(folder, job.id))).toBe(false) // nobody needs the data a second time
  const steps = await moves(job.id)
  expect(steps.map(({ status }) => status)).toEqual(['QUEUED', 'RUNNING', 'COMPLETED'])
  expect(await history(job.id)).toEqual([
    { by: adam.id, from: null, to: 'QUEUED', reason: null },
    { by: 'system:patients', from: 'QUEUED', to: 'RUNNING', reason: null },
    { by: 'system:patients', from: 'RUNNING', to: 'COMPLETED', reason: null },
  ])
})

test('an import may wait for its file, takes it from whoever began it, and takes one', async () => {
  const { data } = await patients.query(adam, START, { input: { fileName: 'big.ndjson' } })
  const job = data?.['startImport'].importJob
  expect(job).toMatchObject({ status: 'AWAITING_FILE', uploadPath: `/import/fhir?job=${job.id}` })
  expect(await upload(job.uploadPath, viewer('jo'))).toMatchObject({ status: 409 }) // not hers
  expect(await upload(job.uploadPath, adam)).toMatchObject({ status: 202, body: { importJobId: job.id } })
  expect(await upload(job.uploadPath, adam)).toMatchObject({ status: 409 })
  expect(readdirSync(folder)).toEqual([job.id])
  await run(job.id)
  expect(await importJob(patients, job.id)).toMatchObject({ status: 'COMPLETED', lines: 2 })
})

test('an upload that breaks off leaves nothing behind', async () => {
  const { data } = await patients.query(adam, START, { input: {} })
  const job = data?.['startImport'].importJob
  const broken = new Readable({
    read() {
      this.push('{"resourceType":"Patient"')
      this.destroy(new Error('the line went dead'))
    },
  })
  await expect(upload(job.uploadPath, adam, broken)).rejects.toThrow('the line went dead')
  // The server sees the end of the line a moment after its client does.
  while (readdirSync(folder).length > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(readdirSync(folder)).toEqual([])
  expect(await importJob(patients, job.id)).toMatchObject({ status: 'AWAITING_FILE' })
})

test('a cancelled import keeps what went in, reads no more, and ends once', async () => {
  const id = await queueFile(patients, fileOf([...population(3)]), 'urn:cancelled')
  const cancel = await patients.query(adam, CANCEL, { input: { id, reason: 'The wrong file.' } })
  expect(cancel.data?.['cancelImport']).toMatchObject({
    importJob: { status: 'CANCELLED', statusReason: 'The wrong file.', availableTransitions: [] },
    userErrors: [],
  })
  await run(id)
  expect(await importJob(patients, id)).toMatchObject({ status: 'CANCELLED', lines: 0 })
  const again = await patients.query(adam, CANCEL, { input: { id } })
  expect(again.data?.['cancelImport'].userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }])
  await expect(
    patients.db.query(`update import_job set status = 'QUEUED' where id = $1`, [id]),
  ).rejects.toThrow('cannot become')
})

test('an import that has moved on since it was seen is not cancelled by what was seen', async () => {
  const { data } = await patients.query(adam, START, { input: { source: 'urn:moved' } })
  const job = data?.['startImport'].importJob
  expect(await upload(job.uploadPath, adam)).toMatchObject({ status: 202 })
  const cancel = async (expectedVersion: number) =>
    (
      await patients.query(adam, CANCEL, {
        input: { id: job.id, expectedVersion, reason: 'Too many.' },
      })
    ).data?.['cancelImport']
  expect(await cancel(1)).toMatchObject({
    importJob: null,
    userErrors: [{ code: 'VERSION_CONFLICT', currentVersion: 2 }],
  })
  const stopping = AbortSignal.abort()
  await runImport(patients.deps, job.id, stopping)
  await runImport(patients.deps, job.id, stopping) // the next worker goes on, which is no move
  expect(await cancel(3)).toMatchObject({ importJob: { status: 'CANCELLED', version: 4 }, userErrors: [] })
  expect(await history(job.id)).toEqual([
    { by: adam.id, from: null, to: 'AWAITING_FILE', reason: null },
    { by: adam.id, from: 'AWAITING_FILE', to: 'QUEUED', reason: null },
    { by: 'system:patients', from: 'QUEUED', to: 'RUNNING', reason: null },
    { by: adam.id, from: 'RUNNING', to: 'CANCELLED', reason: 'Too many.' },
  ])
})

test('who may not import begins nothing and cancels nothing', async () => {
  const { errors } = await patients.query(viewer('ana'), START, { input: {} })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
})

async function run(id: string): Promise<void> {
  await runImport(patients.deps, id, new AbortController().signal)
}

async function history(id: string): Promise<object[]> {
  const query = `query($id: ID!) { importJob(id: $id) { history { by from to reason } } }`
  return (await patients.query(adam, query, { id })).data?.['importJob'].history
}

async function upload(path: string, who: typeof adam, stream = Readable.from([`{}\n{}\n`])) {
  return importFhirRoute.handle(patients.deps, {
    path,
    headers: {},
    viewer: who,
    requestId: 'request_test',
    body: Buffer.alloc(0),
    stream,
  })
}

async function moves(id: string): Promise<{ status: string }[]> {
  return patients.db.query(
    `select payload ->> 'status' as status from outbox where type = 'import.moved.v1' and subject = $1 order by sequence`,
    [id],
  )
}

test.each([
  ['cancelImport', 'import_job', {}],
  ['repairInboundMessage', 'inbound_message', { expectedVersion: 1, text: 'MSH|^~\\&|' }],
  ['replayInboundMessage', 'inbound_message', { expectedVersion: 1 }],
  ['previewCampaign', 'campaign', {}],
  ['launchCampaign', 'campaign', { expectedVersion: 1 }],
  ['pauseCampaign', 'campaign', { expectedVersion: 1 }],
  ['resumeCampaign', 'campaign', { expectedVersion: 1 }],
  ['cancelCampaign', 'campaign', { expectedVersion: 1, reason: 'none' }],
] as const)('%s of what nobody knows names the field that does not fit', async (mutation, prefix, more) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { userErrors { code field } } }`
  const input = { id: newId(prefix), ...more }
  const who = prefix === 'campaign' ? viewer('jo') : adam
  const { data, errors } = await patients.query(who, document, { input })
  expect(errors).toBeUndefined()
  expect(data?.[mutation].userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'id'] }])
})
