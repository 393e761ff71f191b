import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@baton/contact-sandbox/sandbox'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { receiveSms } from '../src/operations/outreach/receive-sms.js'
import { inSmsRoute } from '../src/routes/in-sms.js'
import { dueOutreach } from '../src/sweeps/due-outreach.js'

const TOKEN = 'a token of the tests, long enough'
const REPLY_URL = 'https://care.example/in/sms'
const jo = viewer('jo')
let patients: TestSubgraph<PatientsDeps>
let sandbox: Sandbox
let now = '2026-12-08T03:10:00Z'
const printDir = mkdtempSync(join(tmpdir(), 'baton-letters-'))

beforeAll(async () => {
  sandbox = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, replies: null })
  const sms = { SMS_URL: sandbox.url, SMS_AUTH_TOKEN: TOKEN, SMS_REPLY_URL: REPLY_URL }
  const env = { ...sms, SMTP_URL: sandbox.smtpUrl, PRINT_DIR: printDir }
  const clock = { ...clockAt(now), now: () => new Date(now) }
  patients = await testSubgraph(definition, { clock, env })
})
afterAll(async () => {
  await patients.close()
  await sandbox.close()
})

async function send(mutation: string, input: object, select: string) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${select} userErrors { code message } } }`
  const { data, errors } = await patients.query(jo, document, { input })
  expect(errors).toBeUndefined()
  return data?.[mutation]
}

interface Person {
  family: string
  zone: string
  phone: string
  language?: string
  mobile?: boolean
  consents?: boolean
  optOut?: boolean
}

async function register({
  family,
  zone,
  phone,
  language = 'en',
  mobile = true,
  consents = true,
  optOut = false,
}: Person): Promise<string> {
  const { patient } = await send(
    'registerPatient',
    {
      name: { family, given: ['P'] },
      timeZone: zone,
      languages: [{ code: language, preferred: true }],
      contactPoints: [
        { system: 'PHONE', value: phone, use: mobile ? 'mobile' : 'home' },
        { system: 'EMAIL', value: `${family.toLowerCase()}@example.org` },
      ],
      address: { lines: ['1 Main St'], city: 'Town' },
    },
    'patient { id }',
  )
  const smsConsents = consents ? [{ topic: '*', status: 'GRANTED' }] : []
  const told = await send(
    'setContactPreference',
    { patientId: patient.id, expectedVersion: 0, timeZone: zone, globalOptOut: optOut, smsConsents },
    'patient { contactPreference { version } }',
  )
  expect(told.userErrors).toEqual([])
  return patient.id
}

async function sentBefore(patientId: string, days: readonly string[]): Promise<void> {
  for (const [at, day] of days.entries())
    await patients.db.query(
      `insert into contact_attempt (id, patient_id, topic, step, kind, channel, status, is_automated, due_at, attempted_at, created_by, created_at)
       values ($1, $2, 'other', 1, 'MESSAGE', 'SMS', 'SENT', true, $3, $3, 'test', $3)`,
      [`before_${at}_${patientId}`, patientId, day],
    )
}

async function report(id: string) {
  const fields =
    'status report { eligible planned sent delayed excluded callTasks capped } attempts { status denial channel language outcome dueAt patient { id } }'
  return (await patients.query(jo, `{ campaign(id: "${id}") { version ${fields} } }`)).data?.['campaign']
}

let people: Record<'p1' | 'p2' | 'p3' | 'p4' | 'p5', string>
let campaignId: string

test('five people: one is texted in Spanish, one waits for the morning, one is left alone, one is called, one had enough', async () => {
  people = {
    p1: await register({ family: 'Uno', zone: 'America/Los_Angeles', phone: '213-555-0101', language: 'es' }),
    p2: await register({ family: 'Two', zone: 'America/New_York', phone: '212-555-0102' }),
    p3: await register({ family: 'Three', zone: 'America/Los_Angeles', phone: '213-555-0103', optOut: true }),
    p4: await register({
      family: 'Four',
      zone: 'America/Los_Angeles',
      phone: '213-555-0104',
      mobile: false,
      consents: false,
    }),
    p5: await register({ family: 'Five', zone: 'America/Los_Angeles', phone: '213-555-0105' }),
  }
  await sentBefore(people.p5, ['2026-12-03T18:00Z', '2026-12-05T18:00Z', '2026-12-06T18:00Z'])
  const created = await send(
    'createCampaign',
    { name: 'A1c overdue', topic: 'gap-closure', patientIds: Object.values(people) },
    'campaign { id version status }',
  )
  campaignId = created.campaign.id
  const preview = await send(
    'previewCampaign',
    { id: campaignId },
    'entries { allowed denial retryAt language patient { id } }',
  )
  const seen = new Map(preview.entries.map((one: { patient: { id: string } }) => [one.patient.id, one]))
  expect([people.p1, people.p2, people.p3, people.p4, people.p5].map((id) => seen.get(id))).toMatchObject([
    { allowed: true, language: 'es' },
    { denial: 'QUIET_HOURS', retryAt: '2026-12-08T13:00:00.000Z' },
    { denial: 'GLOBAL_OPT_OUT', retryAt: null },
    { denial: 'NO_CONSENT' },
    { denial: 'CAP_WEEK' },
  ])
  const launched = await send(
    'launchCampaign',
    { id: campaignId, expectedVersion: 1 },
    'campaign { status availableTransitions }',
  )
  expect(launched.campaign).toEqual({
    status: 'RUNNING',
    availableTransitions: ['PAUSED', 'CANCELLED', 'COMPLETED'],
  })
  await dueOutreach.run(patients.deps)
  await dueOutreach.run(patients.deps)
  expect((await report(campaignId)).report).toEqual({
    eligible: 5,
    planned: 0,
    sent: 1,
    delayed: 1,
    excluded: 1,
    callTasks: 1,
    capped: 1,
  })
  expect(sandbox.messages).toMatchObject([
    { channel: 'SMS', to: '+12135550101', text: expect.stringContaining('llame a su equipo') },
  ])
  const work = (await patients.outbox()).filter(({ type }) => type === 'work.raised.v1')
  expect(work).toMatchObject([{ payload: { kind: 'OUTREACH_CALL', patientId: people.p4 } }])
})

test('STOP ends the topic at once, with one confirmation; a second STOP of the same message is nothing', async () => {
  now = '2026-12-08T03:12:00Z'
  const reply = { from: '+12135550101', text: 'Stop.', providerMessageId: 'SM1' }
  await receiveSms(patients.deps, reply)
  await receiveSms(patients.deps, reply)
  await dueOutreach.run(patients.deps)
  expect(sandbox.messages.slice(1)).toMatchObject([
    { to: '+12135550101', text: expect.stringContaining('no recibirá más') },
  ])
  const { data } = await patients.query(
    jo,
    `{ patient(id: "${people.p1}") { contactPreference { smsConsents { topic status source } } } }`,
  )
  expect(data?.['patient'].contactPreference.smsConsents).toContainEqual({
    topic: 'gap-closure',
    status: 'REVOKED',
    source: 'reply',
  })
  const preview = await send(
    'previewCampaign',
    { id: campaignId, at: '2026-12-20T20:00:00Z' },
    'entries { denial patient { id } }',
  )
  expect(
    preview.entries.find((one: { patient: { id: string } }) => one.patient.id === people.p1).denial,
  ).toBe('TOPIC_OPT_OUT')
})

test('a paused campaign sends nothing; resumed, it sends in the morning', async () => {
  now = '2026-12-08T13:00:00Z'
  const because = 'The number is out of order.'
  const pause = { id: campaignId, expectedVersion: 2, reason: because }
  const paused = await send('pauseCampaign', pause, 'campaign { statusReason history { to by reason } }')
  expect(paused.campaign.statusReason).toBe(because)
  expect(paused.campaign.history.at(-1)).toEqual({ to: 'PAUSED', by: jo.id, reason: because })
  await dueOutreach.run(patients.deps)
  expect(sandbox.messages).toHaveLength(2)
  const resume = { id: campaignId, expectedVersion: 3 }
  const resumed = await send('resumeCampaign', resume, 'campaign { status statusReason }')
  expect(resumed.campaign).toEqual({ status: 'RUNNING', statusReason: null })
  await dueOutreach.run(patients.deps)
  expect(sandbox.messages.slice(2)).toMatchObject([
    { to: '+12125550102', text: expect.stringContaining('please call') },
  ])
})

test('after three calls in vain there is a letter and a task; it says nothing of health', async () => {
  for (const hour of [15, 16, 17]) {
    now = `2026-12-08T${hour}:00:00Z`
    const done = await send(
      'recordContactAttempt',
      { patientId: people.p4, campaignId, topic: 'gap-closure', outcome: 'NO_ANSWER' },
      'patient { id }',
    )
    expect(done.userErrors).toEqual([])
  }
  await dueOutreach.run(patients.deps)
  const [letter] = readdirSync(printDir)
  expect(
    readFileSync(join(printDir, letter ?? ''))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const events = (await patients.outbox()).filter(({ patientId }) => patientId === people.p4)
  const kinds = events.flatMap(({ type, payload }) =>
    type === 'work.raised.v1' && 'kind' in payload ? [payload.kind] : [],
  )
  expect(kinds).toEqual(['OUTREACH_CALL', 'CAMPAIGN_FAILED'])
  expect(events.filter(({ type }) => type === 'work.settled.v1')).toHaveLength(1)
  expect(events.filter(({ type }) => type === 'outreach.attempted.v1')).toHaveLength(4)
})

test('a mail is really received, and a cancelled campaign takes back what was planned', async () => {
  now = '2026-12-09T15:00:00Z'
  const { campaign } = await send(
    'createCampaign',
    { name: 'mail', topic: 'news', channel: 'EMAIL', patientIds: [people.p2] },
    'campaign { id }',
  )
  await send('launchCampaign', { id: campaign.id, expectedVersion: 1 }, 'campaign { id }')
  await dueOutreach.run(patients.deps)
  expect(sandbox.messages.at(-1)).toMatchObject({ channel: 'EMAIL', to: 'two@example.org' })
  const next = (
    await send('createCampaign', { name: 'later', topic: 'news', patientIds: [people.p2] }, 'campaign { id }')
  ).campaign
  await send('launchCampaign', { id: next.id, expectedVersion: 1 }, 'campaign { id }')
  const cancelled = await send(
    'cancelCampaign',
    { id: next.id, expectedVersion: 2 },
    'campaign { status attempts { status } }',
  )
  expect(cancelled.campaign).toEqual({ status: 'CANCELLED', attempts: [{ status: 'CANCELLED' }] })
  const again = await send('resumeCampaign', { id: next.id, expectedVersion: 3 }, 'campaign { id }')
  expect(again.userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }])
  const unseen = await patients.query(viewer('dana'), `{ campaign(id: "${next.id}") { id } }`)
  expect(unseen.data?.['campaign']).toBeNull()
})

test.each([
  ['SMS', 'SMS_FAILED', { family: 'Landline', phone: '500-555-0009' }],
  ['EMAIL', 'EMAIL_BOUNCED', { family: 'Nobody', phone: '212-555-0118' }],
] as const)('of whom the provider cannot reach by %s a person hears', async (channel, outcome, person) => {
  now = channel === 'SMS' ? '2026-12-14T15:00:00Z' : '2026-12-15T15:00:00Z'
  const id = await register({ ...person, zone: 'America/New_York' })
  const wanted = { name: 'refused', topic: 'news', channel, patientIds: [id], mostTries: 1 }
  const { campaign } = await send('createCampaign', wanted, 'campaign { id }')
  await send('launchCampaign', { id: campaign.id, expectedVersion: 1 }, 'campaign { id }')
  await dueOutreach.run(patients.deps)
  const { report: counted, attempts } = await report(campaign.id)
  expect(counted).toMatchObject({ eligible: 1, sent: 0, excluded: 1 })
  const letter = { status: 'PLANNED', channel: 'LETTER', outcome: null }
  expect(attempts).toMatchObject([{ status: 'FAILED', channel, outcome }, letter])
  const raised = (await patients.outbox()).flatMap(({ patientId, payload }) =>
    patientId === id && 'kind' in payload ? [payload.kind] : [],
  )
  expect(raised).toEqual(['CONTACT_DATA_WRONG', 'CAMPAIGN_FAILED'])
})

test.each([
  ['EMAIL', 'a@example.org,b'], // two mailboxes
  ['LETTER', '王'],
] as const)('what nobody or somebody else might get by %s is a call: %s', async (channel, family) => {
  now = '2026-12-16T15:00:00Z'
  const id = await register({ family, zone: 'America/New_York', phone: '212-555-0119' })
  const wanted = { name: 'by hand', topic: 'news', channel, patientIds: [id] }
  const { campaign } = await send('createCampaign', wanted, 'campaign { id }')
  await send('launchCampaign', { id: campaign.id, expectedVersion: 1 }, 'campaign { id }')
  await dueOutreach.run(patients.deps)
  expect((await report(campaign.id)).attempts).toMatchObject([{ status: 'CALL_TASK', denial: 'NO_ROUTE' }])
})

test('a campaign counts tries of nobody whom it does not mean, and none before it is launched', async () => {
  const wanted = { name: 'mine', topic: 'news', patientIds: [people.p2] }
  const { campaign } = await send('createCampaign', wanted, 'campaign { id }')
  const tried = async (patientId: string) => {
    const told = { patientId, campaignId: campaign.id, topic: 'news', outcome: 'NO_ANSWER' }
    return (await send('recordContactAttempt', told, 'patient { id }')).userErrors
  }
  expect(await tried(people.p2)).toMatchObject([{ code: 'NOT_FOUND' }])
  await send('launchCampaign', { id: campaign.id, expectedVersion: 1 }, 'campaign { id }')
  expect(await tried(people.p3)).toMatchObject([{ code: 'NOT_FOUND' }])
  expect(await tried(people.p2)).toEqual([])
  expect((await report(campaign.id)).report).toMatchObject({ eligible: 1, planned: 1 })
})

async function hook(fields: Readonly<Record<string, string>>, token = TOKEN): Promise<number> {
  const ordered = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
  const signed = ordered.reduce((all, [name, value]) => all + name + value, REPLY_URL)
  const headers = { 'x-twilio-signature': createHmac('sha1', token).update(signed).digest('base64') }
  const body = Buffer.from(new URLSearchParams(fields).toString())
  const request = {
    path: '/in/sms',
    viewer: null,
    requestId: 'r',
    stream: Readable.from(body),
    headers,
    body,
  }
  return (await inSmsRoute.handle(patients.deps, request)).status
}
const told = (MessageSid: string, MessageStatus: string, token = TOKEN) =>
  hook({ ErrorCode: '30006', MessageSid, MessageStatus }, token)

test('what became of a text is told by the provider alone, once, in any order, and a failure is a try in vain', async () => {
  now = '2026-12-17T15:00:00Z'
  const id = await register({ family: 'Told', zone: 'America/New_York', phone: '212-555-0120' })
  const wanted = { name: 'told', topic: 'news', patientIds: [id], mostTries: 1 }
  const { campaign } = await send('createCampaign', wanted, 'campaign { id }')
  await send('launchCampaign', { id: campaign.id, expectedVersion: 1 }, 'campaign { id }')
  await dueOutreach.run(patients.deps)
  const [{ sid }] = await patients.db.query(
    'select provider_message_id as sid from contact_attempt where patient_id = $1',
    [id],
  )
  const outcomes = async () =>
    (await report(campaign.id)).attempts.map(({ outcome }: { outcome: string | null }) => outcome)
  expect(await told(sid, 'undelivered', 'a token of somebody else')).toBe(403)
  expect(await told(sid, 'sent')).toBe(200)
  expect(await told('SM-of-nobody', 'undelivered')).toBe(200)
  expect(await outcomes()).toEqual([null])
  for (const status of ['undelivered', 'undelivered', 'sent', 'delivered'])
    expect(await told(sid, status)).toBe(200)
  expect(await outcomes()).toEqual(['SMS_FAILED', null])
  const raised = (await patients.outbox()).flatMap(({ patientId, payload }) =>
    patientId === id && 'kind' in payload ? [payload.kind] : [],
  )
  expect(raised).toEqual(['CONTACT_DATA_WRONG', 'CAMPAIGN_FAILED'])
  // A reply is one whatever else its hook says.
  await hook({ Body: 'STOP', From: '+12125550120', MessageSid: 'SM-stop', MessageStatus: 'received' })
  const select = 'contactPreference { smsConsents { topic status } }'
  const { data } = await patients.query(jo, `{ patient(id: "${id}") { ${select} } }`)
  expect(data?.['patient'].contactPreference.smsConsents).toContainEqual({ topic: 'news', status: 'REVOKED' })
})

test('a try of a campaign that was cancelled gives nobody up', async () => {
  const wanted = { name: 'off', topic: 'news', patientIds: [people.p3], mostTries: 1 }
  const { campaign } = await send('createCampaign', wanted, 'campaign { id }')
  await send('launchCampaign', { id: campaign.id, expectedVersion: 1 }, 'campaign { id }')
  await send('cancelCampaign', { id: campaign.id, expectedVersion: 2 }, 'campaign { id }')
  const tried = { patientId: people.p3, campaignId: campaign.id, topic: 'news', outcome: 'NO_ANSWER' }
  await send('recordContactAttempt', tried, 'patient { id }')
  expect((await report(campaign.id)).attempts).toMatchObject([
    { channel: 'SMS', status: 'CANCELLED' },
    { channel: 'CALL', status: 'DONE' },
  ])
})
