import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { RouteAnswer } from '@baton/service-kit/definition'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { storeInS3 } from '../src/documents/store-in-s3.js'
import { downloadDocumentRoute, uploadDocumentRoute } from '../src/routes/documents.js'
import { asking } from './ask.js'

const opened: Readable[] = []
const folder = mkdtempSync(join(tmpdir(), 'baton-documents-'))
const dana = viewer('dana')
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(70_000, 'a line of the summary\n')])
const SHA256 = createHash('sha256').update(PDF).digest('hex')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
beforeAll(async () => {
  patients = await testSubgraph(definition, {
    env: { DOCUMENT_DIR: folder, DOCUMENT_LIMIT_BYTES: '100000' },
  })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => {
  for (const stream of opened) stream.destroy()
  return patients.close()
})

async function announce(more: object = {}): Promise<string> {
  const input = { patientId, title: 'Discharge summary', contentType: 'application/pdf', ...more }
  const { uploadPath } = await ask.done(dana, 'addDocument', input, 'uploadPath')
  return uploadPath
}

interface Asked {
  readonly stream?: Readable
  readonly headers?: IncomingHttpHeaders
}

function request(path: string, who: typeof dana | null, asked: Asked = {}) {
  const { stream = Readable.from([]), headers = {} } = asked
  return { path, headers, viewer: who, requestId: 'request_1', body: Buffer.alloc(0), stream }
}

async function upload(path: string, bytes: Buffer | Readable, who = dana): Promise<RouteAnswer> {
  const stream = Buffer.isBuffer(bytes) ? Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]) : bytes
  return uploadDocumentRoute.handle(patients.deps, request(path, who, { stream }))
}

async function download(
  path: string,
  who: typeof dana | null = dana,
  headers: IncomingHttpHeaders = {},
): Promise<RouteAnswer> {
  const answer = await downloadDocumentRoute.handle(patients.deps, request(path, who, { headers }))
  if (answer.content?.data instanceof Readable) opened.push(answer.content.data)
  return answer
}

test('a file comes once, is found by its patient, and leaves as it came, noted in the log', async () => {
  const path = await announce({ sha256: SHA256, fileName: 'résumé; of stay.pdf' })
  expect(await download(path)).toMatchObject({ status: 404 }) // nothing is there yet
  expect(await upload(path, PDF)).toMatchObject({ status: 201, body: { sha256: SHA256, bytes: PDF.length } })
  expect(await upload(path, PDF)).toMatchObject({ status: 409 })
  const chart = `{ patient(id: "${patientId}") { documents { edges { node { title status bytes sha256 downloadPath
    availableTransitions history { by from to } } } } } }`
  const { patient } = await ask.read(dana, chart)
  expect(patient.documents.edges[0].node).toEqual({
    title: 'Discharge summary',
    status: 'AVAILABLE',
    bytes: PDF.length,
    sha256: SHA256,
    downloadPath: path,
    availableTransitions: [],
    history: [
      { by: dana.id, from: null, to: 'AWAITING_UPLOAD' },
      { by: dana.id, from: 'AWAITING_UPLOAD', to: 'AVAILABLE' },
    ],
  })
  const answer = await download(path)
  expect(answer).toMatchObject({
    status: 200,
    content: { type: 'application/pdf' },
    headers: {
      'content-disposition': "attachment; filename*=UTF-8''r%C3%A9sum%C3%A9%3B%20of%20stay.pdf",
      'content-length': String(PDF.length),
      etag: `"${SHA256}"`,
      'x-content-type-options': 'nosniff',
    },
  })
  expect((await bytesOf(answer)).equals(PDF)).toBe(true)
  const [seen]: object[] = await patients.db.query(
    `select viewer_id, fields from access_log where operation = 'downloadDocument' and patient_id = $1`,
    [patientId],
  )
  expect(seen).toMatchObject({ viewer_id: dana.id, fields: ['Document.content'] })
})

test.each([
  ['../../etc/passwd', '.._.._etc_passwd'],
  ['C:\\letters\\scan.txt', 'C:_letters_scan.txt'],
  ['one\r\nX-Line: 2', 'one__X-Line: 2'],
  ['\u202etxt.exe', '_txt.exe'],
  ["it's (1)*.txt", "it's (1)*.txt"],
])('the name %j leaves as one that is no path: %j', async (fileName, saved) => {
  const path = await announce({ fileName })
  await upload(path, PDF)
  const header = (await download(path)).headers?.['content-disposition'] ?? ''
  const [, name = ''] = /^attachment; filename\*=UTF-8''([\w!#$&+.^`|~%-]+)$/.exec(header) ?? []
  expect(decodeURIComponent(name)).toBe(saved)
})

test('a range of a file leaves alone, and who has it is told so', async () => {
  const path = await announce()
  await upload(path, PDF)
  const size = PDF.length
  const part = (range: string, more: IncomingHttpHeaders = {}) => download(path, dana, { range, ...more })
  const first = await part('bytes=0-8')
  expect(first).toMatchObject({
    status: 206,
    headers: { 'content-range': `bytes 0-8/${size}`, 'content-length': '9', 'accept-ranges': 'bytes' },
  })
  expect((await bytesOf(first)).toString()).toBe('%PDF-1.7\n')
  const last = await part('bytes=-100', { 'if-range': `"${SHA256}"` })
  expect((await bytesOf(last)).equals(PDF.subarray(size - 100))).toBe(true)
  expect((await part('bytes=0-8', { 'if-range': '"another version"' })).status).toBe(200)
  expect(await part(`bytes=${size}-`)).toMatchObject({
    status: 416,
    headers: { 'content-range': `bytes */${size}` },
  })
  const known = await download(path, dana, { 'if-none-match': `"${SHA256}"` })
  expect(known).toMatchObject({ status: 304, headers: { etag: `"${SHA256}"` } })
  const foreign = await download(path, viewer('harbor'), {
    'if-none-match': `"${SHA256}"`,
    range: 'bytes=0-1',
  })
  expect(foreign.status).toBe(404)
})

test.each([
  ['is larger than the limit', {}, () => Buffer.concat([PDF, PDF]), 413],
  ['is of another type', {}, () => Buffer.from('<script>alert(1)</script>'), 415],
  ['is empty', {}, () => Buffer.alloc(0), 422],
  ['is not the one that was announced', { sha256: 'ab'.repeat(32) }, () => PDF, 422],
])('a file that %s is not taken and leaves nothing behind', async (_, announced, bytes, status) => {
  const before = readdirSync(folder)
  const path = await announce(announced)
  expect(await upload(path, bytes())).toMatchObject({ status, body: { code: 'NOT_TAKEN' } })
  expect(readdirSync(folder)).toEqual(before)
  expect(await download(path)).toMatchObject({ status: 404 })
})

test('an upload that breaks off can be sent again', async () => {
  const path = await announce()
  const broken = new Readable({
    read() {
      this.push(PDF.subarray(0, 100))
      this.destroy(new Error('the line went dead'))
    },
  })
  await expect(upload(path, broken)).rejects.toThrow('the line went dead')
  expect(await upload(path, PDF)).toMatchObject({ status: 201 })
})

test('others are told whose it is, with the label that withholds more: its own or that of its stay', async () => {
  const stay = { class: 'IMP', status: 'IN_PROGRESS', admittedAt: '2026-11-01T09:00:00Z', sensitivity: 'HIV' }
  const { encounter } = await ask.done(dana, 'recordEncounter', { patientId, ...stay }, 'encounter { id }')
  const encounterId: string = encounter.id
  const told = async (more: object) => {
    const id = (await announce(more)).split('/').at(-1)
    const events = (await patients.outbox()).filter(
      ({ type, subject }) => type === 'document.added.v1' && subject === id,
    )
    return events.map(({ payload }) => payload)
  }
  const label = (sensitivity: string) => [expect.objectContaining({ patientId, sensitivity })]
  expect(await told({})).toEqual(label('NONE'))
  expect(await told({ sensitivity: 'PART2' })).toEqual(label('PART2'))
  expect(await told({ encounterId })).toEqual(label('HIV'))
  expect(await told({ encounterId, sensitivity: 'NONE' })).toEqual(label('HIV'))
})

test('a type that is not taken, and a patient of somebody else, are refused', async () => {
  const html = await ask.send(dana, 'addDocument', { patientId, title: 'x', contentType: 'text/html' })
  expect(html.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'contentType'] }])
  const stranger = { patientId, title: 'x', contentType: 'text/plain' }
  const refused = await ask.send(viewer('ida'), 'addDocument', stranger)
  expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'patientId'] }])
})

test('who may not see a document cannot tell it from none', async () => {
  const path = await announce()
  await upload(path, PDF)
  const nothing = await download('/documents/document_01jc000000e008000000000001')
  for (const who of [viewer('omar'), viewer('rosa'), null]) expect(await download(path, who)).toEqual(nothing)
  expect(await upload(await announce(), PDF, viewer('jo'))).toEqual(nothing) // she did not announce it
  expect((await download(path, viewer('jo'))).status).toBe(200)
  const secret = await announce({ sensitivity: 'PART2' })
  expect(await upload(secret, PDF)).toMatchObject({ status: 201 })
  expect(await download(secret)).toEqual(nothing) // without a consent of the patient, not even for who brought it
  expect(await download(secret, viewer('jo'))).toEqual(nothing)
  const consent = {
    patientId,
    kind: 'PART2',
    form: 'WRITTEN',
    discloser: 'Harbor Recovery',
    scopes: ['records'],
    recipientIds: [dana.id],
    purpose: 'treatment',
    expiresAt: '2100-01-01T00:00:00Z',
    givenAt: patients.deps.clock.now().toISOString(),
  }
  await ask.done(dana, 'recordConsent', consent)
  const notice = expect.stringMatching(/^42 CFR part 2 prohibits/)
  expect(await download(secret)).toMatchObject({ status: 200, headers: { 'x-part2-notice': notice } })
  expect((await download(path)).headers).not.toHaveProperty('x-part2-notice')
  const [shown]: object[] = await patients.db.query('select record_type, recipient_id from part2_disclosure')
  expect(shown).toEqual({ record_type: 'Document', recipient_id: dana.id })
})

test('the same holds in a bucket that speaks the S3 API', async () => {
  const bucket = await s3Shaped()
  const inFolder = patients.deps.documents
  Object.assign(patients.deps, { documents: storeInS3({ ...bucket, region: 'us-east-1' }) })
  try {
    const path = await announce()
    expect(await upload(path, PDF)).toMatchObject({ status: 201 })
    expect((await bytesOf(await download(path))).equals(PDF)).toBe(true)
    const part = await download(path, dana, { range: 'bytes=9-20' })
    expect((await bytesOf(part)).equals(PDF.subarray(9, 21))).toBe(true)
    expect(bucket.signed()).toBe(true)
    bucket.fail()
    const lost = await announce()
    await expect(upload(lost, PDF)).rejects.toThrow()
    expect(await download(lost)).toMatchObject({ status: 404 })
  } finally {
    Object.assign(patients.deps, { documents: inFolder })
    await bucket.close()
  }
})

async function bytesOf({ content }: RouteAnswer): Promise<Buffer> {
  if (!(content?.data instanceof Readable)) throw new Error('The answer is no stream.')
  return buffer(content.data)
}

/** A server that keeps objects as S3 does, with path-style addresses. */
async function s3Shaped() {
  const objects = new Map<string, Buffer>()
  const authorizations: string[] = []
  let failing = false
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const key = request.url ?? ''
      authorizations.push(String(request.headers.authorization))
      if (failing) return response.writeHead(503).end()
      if (request.method === 'PUT') {
        objects.set(key, body)
        return response.writeHead(200, { etag: '"1"' }).end()
      }
      const found = objects.get(key)
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
      if (found && from !== undefined)
        return response.writeHead(206).end(found.subarray(+from, Number(to) + 1))
      return response.writeHead(found ? 200 : 404).end(found)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/documents`,
    accessKeyId: 'key',
    secretAccessKey: 'secret',
    signed: () => authorizations.every((one) => one.startsWith('AWS4-HMAC-SHA256 Credential=key/')),
    fail: () => {
      failing = true
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
