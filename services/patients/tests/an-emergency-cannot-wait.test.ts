import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@baton/contact-sandbox/sandbox'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { dueOutreach } from '../src/sweeps/due-outreach.js'
import { asking } from './ask.js'

const jo = viewer('jo')
const dana = viewer('dana')
const REASON = 'the water of the town is not safe to drink'
let now = new Date('2026-12-08T04:30:00Z') // half past eleven in New York
let patients: TestSubgraph<PatientsDeps>
let sandbox: Sandbox
let ask: ReturnType<typeof asking>
let people: { agreed: string; declined: string }

beforeAll(async () => {
  sandbox = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, replies: null })
  const env = { SMS_URL: sandbox.url, SMS_AUTH_TOKEN: 'a token of the tests, long enough' }
  patients = await testSubgraph(definition, { clock: { now: () => now }, env })
  ask = asking(patients)
  await ask.cast()
  people = { agreed: await person('Ames', '0111', false), declined: await person('Boyd', '0112', true) }
})
afterAll(async () => {
  await patients.close()
  await sandbox.close()
})

async function person(family: string, line: string, globalOptOut: boolean): Promise<string> {
  const contactPoints = [{ system: 'PHONE', value: `+1212555${line}`, use: 'mobile' }]
  const patientId = await ask.patient({ family, given: ['P'] }, { contactPoints })
  const smsConsents = [{ topic: '*', status: 'GRANTED' }]
  await ask.done(jo, 'setContactPreference', { patientId, expectedVersion: 0, globalOptOut, smsConsents })
  return patientId
}

async function campaign(who = jo): Promise<string> {
  const input = { name: 'Boil water', topic: 'gap-closure', patientIds: Object.values(people) }
  return (await ask.done(who, 'createCampaign', input, 'campaign { id }')).campaign.id
}

test('a supervisor says why and sends at night, beyond the caps; who wants nothing gets nothing', async () => {
  const id = await campaign()
  const entries = async (more: object) => {
    const asked = await ask.done(jo, 'previewCampaign', { id, ...more }, 'entries { denial patient { id } }')
    return asked.entries.map(({ denial }: { denial: string | null }) => denial).sort()
  }
  expect(await entries({ idempotencyKey: 'look' })).toEqual(['GLOBAL_OPT_OUT', 'QUIET_HOURS'])
  expect(await entries({ emergencyReason: REASON })).toEqual(['GLOBAL_OPT_OUT', null])
  const launch = { id, expectedVersion: 1, emergencyReason: REASON }
  const { campaign: launched } = await ask.done(jo, 'launchCampaign', launch, 'campaign { emergencyReason }')
  expect(launched.emergencyReason).toBe(REASON)
  await dueOutreach.run(patients.deps)
  expect(sandbox.messages).toMatchObject([{ channel: 'SMS', to: '+12125550111' }])
  now = new Date('2026-12-08T04:40:00Z')
  await ask.done(jo, 'launchCampaign', { ...launch, id: await campaign() })
  await dueOutreach.run(patients.deps)
  expect(sandbox.messages).toHaveLength(2)
})

test('a usual campaign waits for the morning, and nobody but a supervisor calls it an emergency', async () => {
  const id = await campaign(dana)
  const launch = { id, expectedVersion: 1 }
  const refused = await ask.send(dana, 'launchCampaign', { ...launch, emergencyReason: REASON })
  expect(refused.userErrors).toMatchObject([{ field: ['input', 'emergencyReason'] }])
  const short = await ask.send(jo, 'launchCampaign', { ...launch, emergencyReason: 'now' })
  expect(short.userErrors).toMatchObject([{ field: ['input', 'emergencyReason'] }])
  await ask.done(dana, 'launchCampaign', launch)
  await dueOutreach.run(patients.deps)
  expect(sandbox.messages).toHaveLength(2)
})

test('an attempt says who made it: whoever called, not whoever planned the call', async () => {
  now = new Date('2026-12-08T15:00:00Z')
  const patientId = await ask.patient({ family: 'Cole', given: ['P'] })
  await ask.done(jo, 'startOutreachProgram', { patientId, program: 'POST_ED' })
  now = new Date('2026-12-10T15:00:00Z')
  await dueOutreach.run(patients.deps)
  const call = { patientId, topic: 'post-ed', channel: 'CALL', outcome: 'NO_ANSWER' }
  await ask.done(dana, 'recordContactAttempt', call)
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { contactAttempts { outcome attemptedBy attemptedAt channel } } }`,
  )
  expect(patient.contactAttempts).toContainEqual({
    outcome: 'NO_ANSWER',
    attemptedBy: dana.id,
    attemptedAt: now.toISOString(),
    channel: 'CALL',
  })
})
