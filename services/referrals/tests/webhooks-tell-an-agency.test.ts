import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { clockAt } from '@baton/service-kit/clock'
import { Webhook as Verifier } from 'standardwebhooks'
import { definition } from '../src/definition.js'
import { sendWebhooks } from '../src/sweeps/send-webhooks.js'
import { openWebhookSender } from '../src/webhooks/webhook-sender.js'
import {
  ask,
  careRelationship,
  consent,
  createAgency,
  dana,
  harbor,
  mercy,
  revoked,
  sent,
  startReferrals,
  step,
  type Started,
} from './fixtures.js'

interface Received {
  readonly id: string
  readonly headers: Record<string, string>
  readonly body: string
}

let start: Started
let receiver: Server
let received: Received[] = []
/** What the receiver answers, one after the other; 204 when the list is empty. */
let answers: number[] = []
let url = ''

beforeAll(async () => {
  start = await startReferrals()
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([k, v]) => [k, String(v)]))
      received.push({ id: headers['webhook-id'] ?? '', headers, body })
      response.writeHead(answers.shift() ?? 204, { location: `${url}/elsewhere` }).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`
})
afterAll(async () => {
  receiver.close()
  receiver.closeAllConnections()
  await start.subgraph.close()
})
beforeEach(async () => {
  received = []
  answers = []
  await start.subgraph.db.query('delete from webhook_delivery')
  await start.subgraph.db.query('delete from webhook')
})

const FIELDS = 'webhook { id version url status disabledReason previousSecretUntil agency { id } }'
const ERRORS = 'userErrors { __typename code message field }'

async function mutate(who: typeof harbor, mutation: string, input: object, more = '') {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${FIELDS} ${more} ${ERRORS} } }`
  const answer = await start.subgraph.query(who, document, { input })
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data?.[mutation]
}

async function newWebhook(who = harbor) {
  const { webhook, secret } = await mutate(who, 'createWebhook', { url }, 'secret')
  return { id: String(webhook.id), version: Number(webhook.version), secret: String(secret) }
}

/** A referral that was sent, and accepted unless told. */
async function moved({ accepted = true } = {}) {
  const { id, version } = await sent(start)
  const input = { referralId: id, expectedVersion: version }
  if (accepted) await ask(start, harbor, { mutation: 'acceptReferral', input })
  return String(id)
}

const later = (ms: number) => new Date(start.clock.now().getTime() + ms).toISOString()
const send = () => sendWebhooks.run(start.subgraph.deps)

async function log(webhookId: string, who = harbor) {
  const answer = await start.subgraph.query(
    who,
    `query ($id: ID!) { webhookDeliveries(webhookId: $id) { edges { node {
       id type status attempts lastStatusCode lastError nextAttemptAt referral { id } } } } }`,
    { id: webhookId },
  )
  return answer.data?.['webhookDeliveries'].edges.map((edge: { node: object }) => edge.node)
}

test('every move of a referral is told in order, thin and signed', async () => {
  const { id, secret } = await newWebhook()
  const referralId = await moved()
  await send()
  expect(received).toHaveLength(2)
  const verifier = new Verifier(secret)
  for (const { headers, body } of received) {
    const message = verifier.verify(body, headers) as { type: string; data: object }
    expect(message.type).toBe('referral.moved')
    expect(message.data).toEqual({ referralId })
    expect(body).not.toContain(start.linh)
  }
  const entries = await log(id)
  expect(entries.map((entry: { id: string }) => entry.id)).toEqual(received.map((one) => one.id).reverse())
  expect(entries[0]).toMatchObject({ status: 'DELIVERED', attempts: 1, referral: { id: referralId } })
  expect(() => new Verifier(secret).verify(`${received[0]?.body} `, received[0]?.headers ?? {})).toThrow()
})

test('a message that fails holds back the later ones of its referral, and no other referral', async () => {
  await newWebhook()
  const first = await moved()
  answers = [503]
  await send()
  expect(received).toHaveLength(1)
  const other = await moved({ accepted: false })
  await send()
  expect(received.map(({ body }) => JSON.parse(body).data.referralId)).toEqual([first, other])
  start.clock.set(later(6_000))
  await send()
  const ofFirst = received.filter(({ body }) => body.includes(first)).map(({ id }) => id)
  expect(ofFirst).toHaveLength(3)
  expect(ofFirst[1]).toBe(ofFirst[0])
  expect(ofFirst[2]).not.toBe(ofFirst[0])
})

test('for a day after a rotation both secrets sign; the new one at once', async () => {
  const before = await newWebhook()
  const input = { webhookId: before.id, expectedVersion: before.version }
  const { webhook, secret } = await mutate(harbor, 'rotateWebhookSecret', input, 'secret')
  expect(secret).not.toBe(before.secret)
  expect(webhook.previousSecretUntil).not.toBeNull()
  await moved({ accepted: false })
  await send()
  const [message] = received
  for (const one of [before.secret, secret])
    new Verifier(one).verify(message?.body ?? '', message?.headers ?? {})
  const stale = await mutate(harbor, 'rotateWebhookSecret', input)
  expect(stale.userErrors).toMatchObject([{ __typename: 'VersionConflict' }])
})

test('a redirect is a failure: nobody is led elsewhere', async () => {
  const { id } = await newWebhook()
  await moved({ accepted: false })
  answers = [302]
  await send()
  expect(received).toHaveLength(1)
  expect(await log(id)).toMatchObject([{ status: 'PENDING', lastStatusCode: 302, lastError: 'status 302' }])
})

test('410 Gone ends the webhook, tells people, and keeps what comes for when it is switched on again', async () => {
  const { id } = await newWebhook()
  await moved({ accepted: false })
  answers = [410]
  await send()
  const found = await start.subgraph.query(
    harbor,
    `{ agency(id: "${harbor.agencyId}") { webhooks { status disabledReason version } } }`,
  )
  expect(found.data?.['agency'].webhooks).toMatchObject([{ status: 'DISABLED', disabledReason: 'GONE' }])
  const raised = (await start.subgraph.outbox()).filter(({ type }) => type === 'work.raised.v1').at(-1)
  expect(raised?.payload).toMatchObject({ kind: 'WEBHOOK_DISABLED', subjectId: id })
  await moved({ accepted: false })
  await send()
  expect(received).toHaveLength(1)
  const { version } = found.data?.['agency'].webhooks[0]
  await mutate(harbor, 'enableWebhook', { webhookId: id, expectedVersion: version })
  await send()
  expect(received).toHaveLength(2)
  const settled = (await start.subgraph.outbox()).filter(({ type }) => type === 'work.settled.v1').at(-1)
  expect(settled?.payload).toMatchObject({ key: `referrals:WEBHOOK_DISABLED:${id}` })
})

test('three days without a receiver end the webhook', async () => {
  const { id } = await newWebhook()
  await moved({ accepted: false })
  answers = Array.from({ length: 20 }, () => 500)
  for (let hour = 0; hour < 80; hour += 1) {
    await send()
    start.clock.set(later(3_600_000))
  }
  expect(received).toHaveLength(10)
  expect(await log(id)).toMatchObject([{ status: 'FAILED', attempts: 10, nextAttemptAt: null }])
  const { count } = await mutate(
    harbor,
    'replayWebhook',
    { webhookId: id, since: '2026-01-01T00:00:00Z' },
    'count',
  )
  expect(count).toBe(1)
})

test('a message can be sent again under its old id', async () => {
  const { id } = await newWebhook()
  await moved({ accepted: false })
  await send()
  const [entry] = await log(id)
  await mutate(harbor, 'replayWebhook', { webhookId: id, deliveryId: entry.id }, 'count')
  await send()
  expect(received.map((one) => one.id)).toEqual([entry.id, entry.id])
  const neither = await mutate(harbor, 'replayWebhook', { webhookId: id }, 'count')
  expect(neither.userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
})

test('another agency learns nothing of a webhook and can do nothing to it', async () => {
  const { id, version } = await newWebhook()
  await moved()
  await send()
  expect(await log(id, mercy)).toEqual([])
  for (const mutation of ['rotateWebhookSecret', 'disableWebhook', 'enableWebhook']) {
    const answer = await mutate(mercy, mutation, { webhookId: id, expectedVersion: version })
    expect(answer).toMatchObject({ webhook: null, userErrors: [{ __typename: 'NotFound' }] })
  }
  const replay = await mutate(
    mercy,
    'replayWebhook',
    { webhookId: id, since: '2026-01-01T00:00:00Z' },
    'count',
  )
  expect(replay).toMatchObject({ count: null, userErrors: [{ __typename: 'NotFound' }] })
  const foreign = await mutate(mercy, 'createWebhook', { agencyId: harbor.agencyId, url }, 'secret')
  expect(foreign).toMatchObject({ secret: null, userErrors: [{ __typename: 'NotFound' }] })
})

test('an agency that switched its webhook off is told nothing of the meantime', async () => {
  const { id, version } = await newWebhook()
  await mutate(harbor, 'disableWebhook', { webhookId: id, expectedVersion: version })
  await moved()
  await mutate(harbor, 'enableWebhook', { webhookId: id, expectedVersion: version + 1 })
  await send()
  expect(received).toHaveLength(0)
})

test('a webhook may be switched on at another address; its secret stays', async () => {
  const { id, version } = await newWebhook()
  await mutate(harbor, 'disableWebhook', { webhookId: id, expectedVersion: version })
  const on = { webhookId: id, expectedVersion: version + 1 }
  const bad = await mutate(harbor, 'enableWebhook', { ...on, url: 'ftp://example.org' })
  expect(bad.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'url'] }])
  const moveTo = `${url}/moved`
  expect((await mutate(harbor, 'enableWebhook', { ...on, url: moveTo })).webhook).toMatchObject({
    status: 'ACTIVE',
    url: moveTo,
  })
})

test('what the agency may no longer know is not told either: row-level security decides when it is sent', async () => {
  const { id } = await newWebhook()
  const referralId = await moved({ accepted: false })
  await start.subgraph.db.query(
    'update referral set agency_access_until = $2, version = version + 1 where id = $1',
    [referralId, start.clock.now()],
  )
  await send()
  expect(received).toHaveLength(0)
  expect(await log(id)).toMatchObject([{ status: 'SUPPRESSED', attempts: 0, referral: null }])
})

test('what happens after the patient took the agreement to share back is not told', async () => {
  const { id } = await newWebhook()
  const patientId = newId('patient')
  const agreement = consent(patientId)
  await start.subgraph.deliver(careRelationship(patientId, dana.id))
  await start.subgraph.deliver(agreement)
  const { id: referralId } = await sent(start, { patientId })
  await send()
  await start.subgraph.deliver(revoked(agreement, later(0), 1))
  const cancel = { mutation: 'cancelReferral', input: { referralId, reason: 'PATIENT_WITHDREW' } }
  expect((await step(start, dana, cancel)).referral.status).toBe('CANCELLED')
  await send()
  expect(received).toHaveLength(1)
  expect(await log(id)).toMatchObject([
    { status: 'SUPPRESSED', attempts: 0, referral: null },
    { status: 'DELIVERED', referral: null },
  ])
})

test('no more than five webhooks an agency', async () => {
  for (let n = 0; n < 5; n += 1) await newWebhook()
  const sixth = await mutate(harbor, 'createWebhook', { url }, 'secret')
  expect(sixth.userErrors).toMatchObject([{ __typename: 'LimitExceeded' }])
})

test('outside of development, private targets and plain http are refused when added and when sent', async () => {
  const strict = await testSubgraph(definition, {
    clock: clockAt('2026-12-02T14:10:00Z'),
    env: { WEBHOOK_PRIVATE_TARGETS: 'refuse' },
  })
  await createAgency({ subgraph: strict }, harbor.agencyId ?? '')
  const document = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } ${ERRORS} } }`
  for (const bad of [
    'http://example.org/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://u:p@example.org/',
    'x',
  ]) {
    const answer = await strict.query(harbor, document, { input: { url: bad } })
    expect(answer.data?.['createWebhook']).toMatchObject({
      webhook: null,
      userErrors: [{ field: ['input', 'url'] }],
    })
  }
  await strict.close()
  const sender = openWebhookSender({ allowPrivate: false })
  const message = { id: 'm', type: 't', occurredAt: new Date(0), referralId: 'r', secrets: [] }
  const now = new Date(0)
  const port = new URL(url).port
  expect(await sender.send({ ...message, url }, now)).toMatchObject({ ok: false, error: 'PRIVATE_TARGET' })
  expect(await sender.send({ ...message, url: `http://localhost:${port}/` }, now)).toMatchObject({
    ok: false,
    error: 'PRIVATE_TARGET',
  })
  expect(received).toHaveLength(0)
  await sender.close()
})
