import { request as httpRequest } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { handle } from '@baton/service-kit/inbox-worker'
import { openLog } from '@baton/service-kit/log'
import { gatewayHandlers } from '../src/viewers/access-epoch-feed.js'
import { deactivationHandlers, openDeactivatedPeople } from '../src/viewers/deactivated-people.js'
import { startTestbed, whileHeld, type Testbed } from './testbed.js'

/** Whether something comes true within a few seconds. */
async function becomes(isTrue: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 300 && !isTrue(); tries += 1) await pause(10)
  return isTrue()
}

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed({ IMPORT_LIMIT_BYTES: '2000', DOCUMENT_LIMIT_BYTES: '1000' })
})
afterAll(() => bed.close())

test('an import reaches patients byte for byte, compressed as it came, with who sent it', async () => {
  const body = gzipSync('{"resourceType":"Bundle"}\n'.repeat(50))
  const headers = {
    authorization: `Bearer ${await bed.token('adam')}`,
    'content-encoding': 'gzip',
    traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
  }
  const answer = await bed.post('/import/fhir', body, headers)
  expect([answer.status, answer.body]).toEqual([202, { importJobId: 'job_1' }])
  const [received] = bed.subgraphs.patients.requests.received
  expect(received?.body).toBe(body.toString('latin1'))
  expect(received?.headers['content-encoding']).toBe('gzip')
  expect(received?.headers.authorization).toBeUndefined()
  expect(received?.headers['traceparent']).toBeUndefined() // a stranger's trace is not joined
  expect(received?.viewerId).toMatch(/^practitioner_/)
})

test('an import needs somebody who may import, and has a limit', async () => {
  expect((await bed.post('/import/fhir', '{}')).status).toBe(401)
  expect(
    (await bed.post('/import/fhir', '{}', { authorization: `Bearer ${await bed.token('dana')}` })).status,
  ).toBe(403)
  const jo = { authorization: `Bearer ${await bed.token('jo')}` }
  expect((await bed.post('/import/fhir', 'x'.repeat(2_001), jo)).status).toBe(413)
})

test('nobody sends more than twenty files at once, and others send theirs all the same', async () => {
  const dana = { authorization: `Bearer ${await bed.token('dana')}` }
  const sending = Array.from({ length: 20 }, () => {
    const one = httpRequest(`${bed.url}/documents/d1`, { method: 'POST', headers: dana })
    one.on('error', () => undefined).write('the beginning')
    return one
  })
  const send = async (headers: Record<string, string>) => bed.post('/documents/d1', 'all of it', headers)
  const statuses = async (wanted: number): Promise<number> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const { status } = await send(dana)
      if (status === wanted) return status
      await pause(10)
    }
    return (await send(dana)).status
  }
  expect(await statuses(429)).toBe(429)
  const { headers, body } = await send(dana)
  expect([body.errors[0].extensions.code, headers['retry-after']]).toEqual(['TOO_MANY_FILES', '5'])
  expect((await send({ authorization: `Bearer ${await bed.token('ida')}` })).status).toBe(202)
  sending.pop()?.destroy()
  expect(await statuses(202)).toBe(202)
  for (const one of sending) one.destroy()
})

test.each([
  ['refused', 409, 'NOT_AWAITED'],
  ['broken', 500, 'INTERNAL_SERVER_ERROR'],
])('what an owner has %s is told with a code and the request id', async (text, status, code) => {
  const jo = { authorization: `Bearer ${await bed.token('jo')}` }
  for (const path of ['/import/fhir', '/in/payers/P1/notifications']) {
    const answer = await bed.post(path, text, jo)
    const requestId = answer.headers['x-request-id']
    expect([path, answer.status]).toEqual([path, status])
    expect(requestId).toMatch(/^request_/)
    expect(answer.body.errors).toEqual([{ message: expect.any(String), extensions: { code, requestId } }])
    expect(JSON.stringify(answer.body)).not.toContain('Rosa')
  }
})

test('a document goes to patients for whoever is signed in, and has a limit of its own', async () => {
  const path = '/documents/document_01jc000000e008000000000001'
  expect((await bed.post(path, 'words')).status).toBe(401)
  const dana = { authorization: `Bearer ${await bed.token('dana')}` }
  expect((await bed.post(path, 'x'.repeat(1_001), dana)).status).toBe(413)
  await bed.post(path, 'words', dana)
  const received = bed.subgraphs.patients.requests.received.at(-1)
  expect(received?.body).toBe('words')
  expect(received?.headers.authorization).toBeUndefined()
})

test('an export is given up when whoever asked for it leaves before it has begun', async () => {
  const { requests } = bed.subgraphs.patients
  const headers = { authorization: `Bearer ${await bed.token('dana')}` }
  const [received, abandoned] = [requests.received.length, requests.abandoned]
  await whileHeld(bed, async () => {
    const client = new AbortController()
    const asked = fetch(`${bed.url}/export/fhir/patients/held`, { headers, signal: client.signal })
    const left = asked.catch(() => 'left')
    await becomes(() => requests.received.length > received)
    client.abort()
    expect(await left).toBe('left')
    expect(await becomes(() => requests.abandoned > abandoned)).toBe(true)
  })
})

test('files that nobody reads to their end hold up neither what is sent nor the gateway', async () => {
  const readers = new AbortController()
  const headers = { authorization: `Bearer ${await bed.token('dana')}` }
  const read = async () => fetch(`${bed.url}/export/fhir`, { headers, signal: readers.signal })
  const answers = Array.from({ length: 40 }, async () => read().catch(() => 'left'))
  await pause(300)
  expect((await fetch(`${bed.url}/health/ready`)).status).toBe(200)
  const jo = { authorization: `Bearer ${await bed.token('jo')}` }
  expect((await bed.post('/import/fhir', '{}', jo)).status).toBe(202)
  readers.abort()
  await Promise.all(answers) // until here they are kept: what nobody holds is not read, but closed
})

test('a referral in FHIR needs somebody signed in, and what is refused here is an OperationOutcome', async () => {
  const outcome = (code: string) => ({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code }],
  })
  const nobody = await bed.post('/fhir', '{}')
  expect(nobody.status).toBe(401)
  expect(nobody.body).toMatchObject(outcome('login'))
  const dana = { authorization: `Bearer ${await bed.token('dana')}` }
  const large = await bed.post('/fhir', 'x'.repeat(4 * 1024 * 1024 + 1), dana)
  expect(large.status).toBe(413)
  expect(large.body).toMatchObject(outcome('invalid'))
  // Nothing of these small graphs is called referrals: the way there is known, and closed.
  expect((await bed.post('/fhir/Task', '{}', dana)).status).toBe(503)
})

test("a payer's notification reaches authorizations with its raw bytes and headers", async () => {
  const body = '{ "id":  1 }'
  const answer = await bed.post('/in/payers/summit/notifications', body, { 'webhook-signature': 'v1,abc' })
  expect(answer.status).toBe(202)
  expect(bed.subgraphs.authorizations.requests.received.at(-1)).toMatchObject({
    viewerId: null,
    body,
    headers: expect.objectContaining({ 'webhook-signature': 'v1,abc' }),
  })
  expect((await bed.post('/in/payers/summit/notifications', 'x'.repeat(1_100_000))).status).toBe(413)
})

test('a revocation counts for the next request at once, and is replayed to the caller', async () => {
  const before = bed.epoch.current()
  const revoke = `mutation { revoke(input: { epoch: ${before + 1} }) { done } }`
  const { body } = await bed.ask('jo', revoke)
  expect(body.extensions.replayed).toEqual(['revoke'])
  const next = await bed.ask('dana', '{ viewer { accessEpoch } }')
  expect(next.body.data.viewer.accessEpoch).toBe(before + 1)
})

test('who is deactivated is refused at the very next request, while the token still holds', async () => {
  const authorization = `Bearer ${await bed.token('omar')}`
  const asked = () => bed.post('/graphql', { query: '{ viewer { id } }' }, { authorization })
  const { id } = (await asked()).body.data.viewer
  const deactivate = `mutation { revoke(input: { epoch: 0, deactivated: ["${id}"] }) { done } }`
  expect((await bed.ask('jo', deactivate)).body.errors).toBeUndefined()
  for (const path of ['/graphql', '/graphql/stream', '/import/fhir'])
    expect((await bed.post(path, { query: '{ viewer { id } }' }, { authorization })).status).toBe(401)
  expect((await asked()).body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  expect((await bed.ask('dana', '{ viewer { id } }')).status).toBe(200)
})

test('another gateway hears who was deactivated, and one that starts later knows', async () => {
  const url = bed.databaseUrl
  const other = await openDeactivatedPeople(bed.db, url, openLog('test', 'silent'))
  const now = new Date('2026-11-24T19:05:00Z')
  const practitionerId = newId('practitioner')
  const about = { type: 'practitioner.deactivated.v1' as const, source: 'patients', subject: practitionerId }
  const payload = { practitionerId, at: now.toISOString() }
  const told = { ...about, id: newId('event'), patientId: null, occurredAt: now, recordedAt: now, payload }
  await bed.db.query(
    `insert into inbox (id, source, type, subject, occurred_at, recorded_at, payload) values ($1, 'patients', $2, $3, $4, $4, $5)`,
    [told.id, told.type, practitionerId, now, JSON.stringify(payload)],
  )
  await handle({ db: bed.db, log: openLog('test', 'silent') }, deactivationHandlers, told)
  for (let tries = 0; tries < 50 && !other.has(practitionerId); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(other.has(practitionerId)).toBe(true)
  await other.close()
  const later = await openDeactivatedPeople(bed.db, url, openLog('test', 'silent'))
  expect(later.has(practitionerId)).toBe(true)
  await later.close()
})

test('a revocation that came another way is heard through the inbox', async () => {
  const epoch = bed.epoch.current() + 5
  const now = new Date('2026-11-24T19:05:00Z')
  const relationship = { patientId: 'p', practitionerId: 'x', kind: 'COVERING' as const, epoch }
  const payload = { ...relationship, from: now.toISOString(), until: now.toISOString() }
  const event = {
    type: 'care-relationship.ended.v1' as const,
    source: 'patients',
    subject: 'p',
    patientId: 'p',
  }
  const told = { ...event, id: newId('event'), occurredAt: now, recordedAt: now, payload }
  await bed.db.query(
    `insert into inbox (id, source, type, subject, occurred_at, recorded_at, payload) values ($1, 'patients', $2, 'p', $3, $3, $4)`,
    [told.id, told.type, now, JSON.stringify(payload)],
  )
  await handle({ db: bed.db, log: openLog('test', 'silent') }, gatewayHandlers, told)
  for (let tries = 0; tries < 50 && bed.epoch.current() < epoch; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(bed.epoch.current()).toBe(epoch)
})

test('the explorer is served from this machine alone', async () => {
  const page = await fetch(`${bed.url}/`)
  const text = await page.text()
  expect(text).not.toMatch(/https?:\/\//)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  for (const [, path] of text.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
    expect((await fetch(`${bed.url}${path}`)).status).toBe(200)
  }
})

test.each([
  ['POST', '/graphql/stream'],
  ['POST', '/partner/graphql/stream'],
  ['POST', '/import/fhir'],
  ['GET', '/documents/document_1'],
  ['POST', '/documents/document_1'],
  ['GET', '/export/fhir'],
  ['GET', '/export/fhir/patients/patient_1'],
  ['GET', '/fhir/ServiceRequest/x'],
  ['POST', '/fhir'],
  ['PUT', '/fhir/Task/x'],
  ['POST', '/hl7v2'],
] as const)(
  'nobody at all gets through the door %s %s, with or without a false token',
  async (method, path) => {
    const received = bed.subgraphs.patients.requests.received.length
    const headers = { 'content-type': 'application/json' }
    const body = method === 'GET' ? {} : { body: '{"query":"{ viewer { id } }"}' }
    for (const authorization of [undefined, 'Bearer nonsense', 'Basic amFuZTpkb2U=']) {
      const told = authorization === undefined ? headers : { ...headers, authorization }
      const { status } = await fetch(`${bed.url}${path}`, { method, headers: told, ...body })
      expect([authorization, status]).toEqual([authorization, 401])
    }
    expect(bed.subgraphs.patients.requests.received).toHaveLength(received)
  },
)
