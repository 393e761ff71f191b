import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@baton/contact-sandbox/sandbox'
import { queueOn } from '@baton/jobs/queue'
import { connectForSending } from '@baton/jobs/redis'
import type { OutgoingMessage } from '@baton/messaging/channel'
import { testRedisUrl } from '@baton/testing/test-database'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { cancelTries } from '../src/operations/outreach/cancel-tries.js'
import { sendAttempt } from '../src/operations/outreach/send-attempt.js'
import { takePatientRow } from '../src/storage/patients.js'
import { dueOutreach } from '../src/sweeps/due-outreach.js'
import { asking } from './ask.js'

// Two machines run the same sweep: each message leaves once, and caps hold across programs, however they interleave.
const jo = viewer('jo')
let sandbox: Sandbox
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let now = new Date('2026-12-08T15:00:00Z')
let people: string[] = []
/** Who was texted, as the provider was asked: it takes its time, so that the workers are in each other's way. */
let asked: string[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, replies: null })
  const env = { SMS_URL: sandbox.url, SMS_AUTH_TOKEN: 'a token of the tests, long enough' }
  patients = await testSubgraph(definition, { clock: { now: () => now }, env })
  ask = asking(patients)
  await ask.cast()
})
beforeEach(async () => {
  now = new Date(now.getTime() + 10 * 86_400_000) // beyond all caps
  asked = []
  people = []
  for (let at = 0; at < 8; at++) people.push(await person(`Worker${at}`))
})
afterAll(async () => {
  await patients.close()
  await sandbox.close()
})

let number = 0
async function person(family: string): Promise<string> {
  number += 1
  const phone = `212555${String(1000 + number)}`
  const patientId = await ask.patient(
    { family, given: [`N${number}`] },
    { contactPoints: [{ system: 'PHONE', value: phone, use: 'mobile' }] },
  )
  await ask.done(jo, 'setContactPreference', {
    patientId,
    expectedVersion: 0,
    smsConsents: [{ topic: '*', status: 'GRANTED' }],
  })
  return patientId
}

async function campaign(name: string, patientIds: readonly string[]): Promise<string> {
  const input = { name, topic: 'gap-closure', patientIds }
  const created = await ask.done(jo, 'createCampaign', input, 'campaign { id }')
  await ask.done(jo, 'launchCampaign', { id: created.campaign.id, expectedVersion: 1 })
  return created.campaign.id
}

function worker(): PatientsDeps {
  const { deps } = patients
  const { sms } = deps.channels
  const slow = {
    send: async (message: OutgoingMessage) => {
      asked.push(message.to)
      await pause(20)
      return sms ? sms.send(message) : ''
    },
  }
  return { ...deps, redis: null, channels: { ...deps.channels, sms: slow } }
}

async function statuses(campaignId: string): Promise<Record<string, number>> {
  const rows: { status: string; count: number }[] = await patients.db.query(
    `select concat_ws(' ', status, denial) as status, count(*)::int as count from contact_attempt where campaign_id = $1 group by 1`,
    [campaignId],
  )
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

async function attemptsOf(campaignId: string): Promise<readonly { id: string }[]> {
  return patients.db.query('select id from contact_attempt where campaign_id = $1', [campaignId])
}

test('nobody is written to twice', async () => {
  const id = await campaign('once', people)
  await Promise.all([worker(), worker(), worker()].map((deps) => dueOutreach.run(deps)))
  expect(asked.length).toBe(people.length)
  expect(new Set(asked).size).toBe(people.length)
  expect(await statuses(id)).toEqual({ SENT: people.length })
})

test('of two programs that are due at once one waits for the next morning', async () => {
  const ids = [await campaign('first', people), await campaign('second', people)]
  await Promise.all([worker(), worker()].map((deps) => dueOutreach.run(deps)))
  expect(new Set(asked).size).toBe(people.length)
  expect(asked.length).toBe(people.length)
  const [one = {}, two = {}] = await Promise.all(ids.map(statuses))
  expect((one['SENT'] ?? 0) + (two['SENT'] ?? 0)).toBe(people.length)
  expect((one['PLANNED CAP_DAY'] ?? 0) + (two['PLANNED CAP_DAY'] ?? 0)).toBe(people.length)
})

test('a job that was queued before its campaign was paused sends nothing', async () => {
  const id = await campaign('paused', people)
  const queued = await attemptsOf(id)
  await ask.done(jo, 'pauseCampaign', { id, expectedVersion: 2 })
  for (const one of queued) await sendAttempt(worker(), one.id)
  expect(asked).toEqual([])
  expect(await statuses(id)).toEqual({ PLANNED: people.length })
})

test('a STOP and a message that is about to be sent do not wait for each other', async () => {
  const [patientId = ''] = people
  const id = await campaign('stopped', [patientId])
  const [one] = await attemptsOf(id)
  const { sent } = await patients.db.transaction(async (tx) => {
    await takePatientRow(tx, patientId) // as a STOP does first
    const sent = sendAttempt(worker(), one?.id ?? '')
    await pause(50)
    await cancelTries({ tx, deps: patients.deps }, { patientId })
    return { sent }
  })
  await sent
  expect(asked).toEqual([])
  expect(await statuses(id)).toEqual({ CANCELLED: 1 })
})

test('what is found due again while it waits is queued once', async () => {
  await campaign('queued', people)
  const redis = connectForSending(testRedisUrl())
  const queue = queueOn(redis, 'patients-outreach')
  await queue.waitUntilReady()
  await dueOutreach.run({ ...patients.deps, redis })
  const waiting = await queue.getWaitingCount()
  await pause(2_000 - (Date.now() % 2_000)) // the sweep comes every two seconds
  await dueOutreach.run({ ...patients.deps, redis })
  expect(waiting).toBeGreaterThanOrEqual(people.length)
  expect(await queue.getWaitingCount()).toBe(waiting)
  await queue.obliterate({ force: true })
  await queue.close()
  redis.disconnect()
})

async function merge(survivorId: string, mergedId: string): Promise<void> {
  const versions: { id: string; version: number }[] = await patients.db.query(
    'select id, version from patient',
  )
  const versionOf = (id: string) => versions.find((row) => row.id === id)?.version
  await ask.done(jo, 'mergePatients', {
    survivorId,
    mergedId,
    expectedVersion: versionOf(survivorId),
    mergedExpectedVersion: versionOf(mergedId),
    reason: 'one person',
  })
}

test('a campaign that means two records of one person writes once', async () => {
  const [survivorId = '', mergedId = ''] = people
  const id = await campaign('merged', [survivorId, mergedId])
  await merge(survivorId, mergedId)
  await dueOutreach.run(worker())
  expect(await statuses(id)).toEqual({ SENT: 1, CANCELLED: 1 })
})

test('a draft that names a record which was merged since means the one that stands for it', async () => {
  const [survivorId = '', mergedId = ''] = people
  const input = { name: 'draft', topic: 'gap-closure', patientIds: [mergedId] }
  const { id } = (await ask.done(jo, 'createCampaign', input, 'campaign { id }')).campaign
  await merge(survivorId, mergedId)
  const { entries } = await ask.done(jo, 'previewCampaign', { id }, 'entries { patient { id } }')
  expect(entries).toEqual([{ patient: { id: survivorId } }])
  await ask.done(jo, 'launchCampaign', { id, expectedVersion: 1 })
  await dueOutreach.run(worker())
  expect(await statuses(id)).toEqual({ SENT: 1 })
})
