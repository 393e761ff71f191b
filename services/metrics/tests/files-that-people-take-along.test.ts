import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { exportFileJob } from '../src/jobs/export-file.js'
import { writeExportChunk } from '../src/operations/export/write-export-chunk.js'
import { exportFileRoute } from '../src/routes/export-file.js'
import { abandonedExports } from '../src/storage/export-jobs.js'
import { expireExports } from '../src/sweeps/expire-exports.js'
import {
  ana,
  dana,
  dataOf,
  decision,
  discharge,
  inDanasCare,
  jo,
  livesIn,
  startMetrics,
  stays,
  told,
  type Started,
} from './fixtures.js'

const liam = viewer('liam')
const never = new AbortController().signal
const old = newId('patient')

let start: Started
beforeAll(async () => {
  start = await startMetrics()
  for (let one = 0; one < 14; one += 1) await discharged(one === 0 ? old : newId('patient'), one)
  await start.subgraph.deliver(decision(40))
  await start.subgraph.deliver(sensitive())
}, 120_000)
afterAll(() => start.subgraph.close())

/** Twelve live in Boston, two in an area of few people; Dana has the first three. */
async function discharged(patientId: string, one: number): Promise<void> {
  const { subgraph } = start
  const times = { from: '2026-11-20T12:00:00Z', to: '2026-11-24T12:00:00Z' }
  const stay = stays(patientId, [times], '2026-11-24T13:00:00Z')
  if (one === 0) stay.payload.facts[0] = { type: 'Patient', id: patientId, bornOn: '1930-05-02' }
  await subgraph.deliver(stay)
  await subgraph.deliver(livesIn(patientId, one < 12 ? '021' : '036'))
  await subgraph.deliver(discharge({ patientId }))
  if (one < 3) await subgraph.deliver(inDanasCare(patientId))
}

function sensitive() {
  const patientId = newId('patient')
  const payload = {
    referralId: newId('referral'),
    patientId,
    agencyId: newId('agency'),
    at: '2026-11-25T12:00:00Z',
  }
  const { referralId: subject, at } = payload
  return told('referral.created.v1', {
    subject,
    patientId,
    at,
    payload: { ...payload, category: 'SUBSTANCE_USE' },
  })
}

const START = `mutation ($input: StartExportInput!) { startExport(input: $input) {
  export { id version status progress deIdentified downloadPath } userErrors { __typename message field } } }`
const period = { start: '2026-11-01', end: '2026-11-30' }

async function begin(who: typeof jo, input: object) {
  const answer = await start.subgraph.query(who, START, { input: { format: 'NDJSON', period, ...input } })
  return dataOf(answer)?.['startExport']
}

async function state(who: typeof jo, id: string) {
  const query = `query ($id: ID!) { export(id: $id) { status progress rows bytes downloadPath expiresAt history { from to } } }`
  return dataOf(await start.subgraph.query(who, query, { id }))?.['export']
}

async function fetchFile(who: typeof jo | null, id: string, headers: Record<string, string> = {}) {
  const answer = await exportFileRoute.handle(start.subgraph.deps, {
    path: `/exports/${id}`,
    viewer: who,
    requestId: 'request_test',
    headers,
    body: Buffer.alloc(0),
    stream: Readable.from([]),
  })
  const data = answer.content?.data
  return { ...answer, text: data instanceof Readable ? await text(data) : null }
}

/** Makes a file and reads it. */
async function made(who: typeof jo, input: object): Promise<string> {
  const { export: job, userErrors } = await begin(who, input)
  expect(userErrors).toEqual([])
  await exportFileJob.run(start.subgraph.deps, { exportId: job.id }, never)
  return (await fetchFile(who, job.id)).text ?? ''
}

const lines = (file: string): Record<string, unknown>[] =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('a coordinator takes along the cases of the own patients, with why each counts', async () => {
  const rows = lines(await made(dana, { kind: 'MEASURE_CASES', measureCode: 'follow-up-visit-7' }))
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatchObject({
    case_type: 'Encounter',
    in_denominator: true,
    in_numerator: false,
    explanation: 'No visit in time is known.',
  })
})

test('an analyst gets years, areas and ages to 89, no id, no day, no Part 2 record and no rare group', async () => {
  const file = await made(ana, { kind: 'FACTS', format: 'CSV' })
  expect(file).not.toMatch(/patient_|event_|episode_|referral_|encounter_|organization_|2026-|SUBSTANCE|1930/)
  const [header, ...rows] = file.trim().split('\r\n')
  expect(header).toBe('person,age,sex,race,ethnicity,postal_code_3,kind,year,detail')
  expect(rows.filter((row) => row.includes(',90+,'))).toHaveLength(1)
  expect(rows.some((row) => row.includes(',021,'))).toBe(true)
  expect(rows.some((row) => row.includes(',000,'))).toBe(false)
  const cases = lines(await made(ana, { kind: 'MEASURE_CASES', measureCode: 'follow-up-visit-7' }))
  expect(cases).toHaveLength(14)
  expect(cases.filter(({ postal_code_3: area }) => area === '021')).toHaveLength(12)
  expect(Object.keys(cases[0] ?? {})).not.toEqual(expect.arrayContaining(['patient_id', 'case_id']))
  const { salt } = (
    await start.subgraph.db.query(`select salt from export_job order by requested_at desc limit 1`)
  )[0]
  expect(salt).toBeNull()
})

test('a payer liaison gets authorizations only; who may not see cases is told so; nobody else may ask', async () => {
  const kinds = lines(await made(liam, { kind: 'FACTS' })).map(({ kind }) => kind)
  expect(kinds).toEqual(['authorization.decided'])
  const refused = await begin(liam, { kind: 'MEASURE_CASES', measureCode: 'follow-up-visit-7' })
  expect(refused.userErrors).toMatchObject([
    { __typename: 'InvalidInput', message: 'Your role exports facts only.' },
  ])
  const named = await begin(ana, { kind: 'INDIVIDUAL_MEASURE_REPORTS', measureCode: 'follow-up-visit-7' })
  expect(named.userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
  for (const who of [viewer('ida'), viewer('adam')]) {
    const answer = await start.subgraph.query(who, START, { input: { kind: 'FACTS', format: 'CSV', period } })
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  }
})

test('every field that is wrong is told at once', async () => {
  const wrong = {
    kind: 'SUMMARY_MEASURE_REPORT',
    format: 'CSV',
    period: { start: '2026-11-30', end: '2026-11-01' },
  }
  const { userErrors } = await begin(jo, wrong)
  expect(userErrors.map(({ field }: { field: string[] }) => field[1]).sort()).toEqual([
    'format',
    'measureCode',
    'period',
  ])
})

test('one report per patient says what was evaluated; the summary hides from an analyst what results hide', async () => {
  const individual = lines(
    await made(jo, { kind: 'INDIVIDUAL_MEASURE_REPORTS', measureCode: 'follow-up-visit-7' }),
  )
  expect(individual).toHaveLength(14)
  expect(individual[0]).toMatchObject({
    resourceType: 'MeasureReport',
    type: 'individual',
    status: 'complete',
    measure: 'urn:baton:measure:follow-up-visit-7|1.0.0',
    period,
    evaluatedResource: [{ reference: expect.stringMatching(/^Encounter\//) }],
  })
  const ask = { kind: 'SUMMARY_MEASURE_REPORT', measureCode: 'authorization-turnaround' }
  const [full] = lines(await made(jo, ask))
  expect(full).toMatchObject({
    type: 'summary',
    group: [{ population: [{ count: 1 }, { count: 1 }, { count: 1 }], measureScore: { value: 1 } }],
  })
  const [hidden] = lines(await made(ana, ask))
  expect(JSON.stringify(hidden)).not.toMatch(/"count"|measureScore/)
  expect(JSON.stringify(hidden)).toMatch(/masked/)
})

const killed = (): Date => {
  throw new Error('killed')
}

test('a worker that dies leaves whole pieces, and the next one goes on: every row is there once', async () => {
  const few = { ...start.subgraph.deps, exportChunkRows: 4 }
  const { export: job } = await begin(jo, {
    kind: 'MEASURE_CASES',
    measureCode: 'follow-up-visit-7',
    format: 'CSV',
  })
  expect(job).toMatchObject({ status: 'QUEUED', progress: 0, downloadPath: null })
  await writeExportChunk(few, job.id)
  const failing = { ...few, clock: { now: killed } }
  await writeExportChunk(few, job.id)
  await expect(writeExportChunk(failing, job.id)).rejects.toThrow('killed')
  expect(await state(jo, job.id)).toMatchObject({ status: 'RUNNING', rows: 8, progress: 8 / 14 })
  await start.subgraph.db.query(
    `update export_job set touched_at = now() - interval '1 minute' where id = $1`,
    [job.id],
  )
  expect(await abandonedExports(start.subgraph.db)).toContain(job.id)
  await Promise.all([1, 2].map(() => exportFileJob.run(few, { exportId: job.id }, never)))
  expect(await state(jo, job.id)).toMatchObject({ status: 'COMPLETED', rows: 14, progress: 1 })
  const ids = (await fetchFile(jo, job.id)).text
    ?.trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',')[0])
  expect(new Set(ids).size).toBe(14)
  expect(ids).toHaveLength(14)
})

test('a download that broke off goes on from its last byte; only who asked may have it', async () => {
  const few = { ...start.subgraph.deps, exportChunkRows: 3 }
  const { export: job } = await begin(jo, { kind: 'FACTS' })
  expect(await fetchFile(jo, job.id)).toMatchObject({ status: 409 })
  await exportFileJob.run(few, { exportId: job.id }, never)
  const whole = await fetchFile(jo, job.id)
  const file = whole.text ?? ''
  const etag = whole.headers?.['etag'] ?? ''
  expect(whole).toMatchObject({ status: 200, headers: { 'content-length': String(Buffer.byteLength(file)) } })
  const rest = await fetchFile(jo, job.id, { range: 'bytes=100-', 'if-range': etag })
  expect(rest).toMatchObject({ status: 206, text: file.slice(100) })
  expect(rest.headers?.['content-range']).toBe(`bytes 100-${file.length - 1}/${file.length}`)
  expect((await fetchFile(jo, job.id, { range: 'bytes=-20' })).text).toBe(file.slice(-20))
  expect((await fetchFile(jo, job.id, { range: 'bytes=700-1500' })).text).toBe(file.slice(700, 1501))
  expect(await fetchFile(jo, job.id, { range: 'bytes=100-', 'if-range': '"other"' })).toMatchObject({
    status: 200,
  })
  expect(await fetchFile(jo, job.id, { range: `bytes=${file.length}-` })).toMatchObject({ status: 416 })
  expect(await fetchFile(jo, job.id, { 'if-none-match': etag })).toMatchObject({ status: 304 })
  for (const who of [dana, viewer('petra'), null])
    expect(await fetchFile(who, job.id)).toMatchObject({ status: 404 })
  expect(await state(dana, job.id)).toBeNull()
  expect(await state(viewer('petra'), job.id)).toMatchObject({ status: 'COMPLETED' })
  const downloads = await start.subgraph.db.query(`select by from export_download where export_id = $1`, [
    job.id,
  ])
  expect(downloads).toHaveLength(5)
  const told = (await start.subgraph.readings())
    .filter(({ operation }) => operation === 'downloadExport')
    .slice(-5)
  const whose = await start.subgraph.db.query('select patient_id from export_patient where export_id = $1', [
    job.id,
  ])
  expect(told.map(({ viewerId, action }) => ({ viewerId, action }))).toEqual(
    Array(5).fill({ viewerId: jo.id, action: 'R' }),
  )
  expect(told[0]?.reads.map(({ patientId }) => patientId).sort()).toEqual(
    whose.map((row: { patient_id: string }) => row.patient_id).sort(),
  )
})

test('what may no longer be seen is not handed out any more, nor to somebody whose rights became less', async () => {
  const patientId = newId('patient')
  await discharged(patientId, 13)
  const granted = inDanasCare(patientId)
  await start.subgraph.deliver(granted)
  const { export: job } = await begin(dana, { kind: 'FACTS' })
  await exportFileJob.run(start.subgraph.deps, { exportId: job.id }, never)
  expect(await fetchFile(dana, job.id)).toMatchObject({ status: 200 })
  const lesser = { ...viewer('ana'), id: dana.id }
  expect(await fetchFile(lesser, job.id)).toMatchObject({ status: 403 })
  const at = '2026-11-30T16:00:00Z'
  const payload = { ...granted.payload, until: at, epoch: 1 }
  await start.subgraph.deliver(
    told('care-relationship.ended.v1', { subject: patientId, patientId, at, payload }),
  )
  expect(await fetchFile(dana, job.id)).toMatchObject({ status: 403 })
})

test('an export that is cancelled leaves nothing, and one whose time is over is gone', async () => {
  const cancel = `mutation ($input: CancelExportInput!) { cancelExport(input: $input) { export { status } userErrors { __typename } } }`
  const ask = { kind: 'MEASURE_CASES', measureCode: 'follow-up-visit-7' }
  const { export: first } = await begin(jo, ask)
  await writeExportChunk({ ...start.subgraph.deps, exportChunkRows: 2 }, first.id)
  const stopped = async (who: typeof jo) =>
    dataOf(await start.subgraph.query(who, cancel, { input: { id: first.id } }))?.['cancelExport']
  expect(await stopped(dana)).toMatchObject({ userErrors: [{ __typename: 'NotFound' }] })
  expect(await stopped(jo)).toMatchObject({ export: { status: 'CANCELLED' } })
  expect(await stopped(jo)).toMatchObject({ userErrors: [{ __typename: 'TransitionNotAllowed' }] })
  expect(await writeExportChunk(start.subgraph.deps, first.id)).toBe(false)
  const { export: second } = await begin(jo, ask)
  await exportFileJob.run(start.subgraph.deps, { exportId: second.id }, never)
  start.clock.set('2026-12-03T17:00:01Z')
  expect(await fetchFile(jo, second.id)).toMatchObject({ status: 410 })
  await expireExports.run(start.subgraph.deps)
  expect(await state(jo, second.id)).toMatchObject({ status: 'EXPIRED', downloadPath: null })
  const left = await start.subgraph.db.query(`select 1 from export_chunk where export_id = any ($1)`, [
    [first.id, second.id],
  ])
  expect(left).toEqual([])
})

test('an export that fails again and again is given up, and says so', async () => {
  start.clock.set('2026-12-04T12:00:00Z')
  const { export: job } = await begin(jo, { kind: 'FACTS' })
  const broken = { ...start.subgraph.deps, organizationTimeZone: 'Nowhere/None' }
  for (let tries = 0; tries < 5; tries += 1) await exportFileJob.run(broken, { exportId: job.id }, never)
  expect(await state(jo, job.id)).toMatchObject({ status: 'FAILED', history: [{}, { to: 'FAILED' }] })
})
