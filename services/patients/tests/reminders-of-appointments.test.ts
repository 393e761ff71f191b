import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '@baton/contact-sandbox/sandbox'
import type { EventType } from '@baton/events/catalogue'
import type { DomainEvent } from '@baton/events/event'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { dueOutreach } from '../src/sweeps/due-outreach.js'

const jo = viewer('jo')
const clock = clockAt('2026-12-03T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, replies: null })
  const env = {
    SMS_URL: sandbox.url,
    SMS_AUTH_TOKEN: 'a token of the tests, long enough',
    SMTP_URL: sandbox.smtpUrl,
  }
  patients = await testSubgraph(definition, { clock, env })
})
afterAll(async () => {
  await patients.close()
  await sandbox.close()
})

async function change(mutation: string, input: object, select: string) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${select} userErrors { code } } }`
  const { data, errors } = await patients.query(jo, document, { input })
  expect([errors, data?.[mutation].userErrors]).toEqual([undefined, []])
  return data?.[mutation]
}

/** Somebody in New York with a mobile number, who agreed to text messages unless told. */
async function register(phone: string, preference: object = {}): Promise<string> {
  const { patient } = await change(
    'registerPatient',
    {
      name: { family: 'Delgado', given: ['R'] },
      timeZone: 'America/New_York',
      languages: [{ code: 'en', preferred: true }],
      contactPoints: [{ system: 'PHONE', value: phone, use: 'mobile' }],
    },
    'patient { id }',
  )
  const granted = { smsConsents: [{ topic: '*', status: 'GRANTED' }], timeZone: 'America/New_York' }
  const input = { patientId: patient.id, expectedVersion: 0, ...granted, ...preference }
  await change('setContactPreference', input, 'patient { id }')
  return String(patient.id)
}

async function tell<T extends EventType>(type: T, patientId: string, payload: DomainEvent<T>['payload']) {
  const at = clock.now()
  const about = { source: 'referrals', subject: patientId, patientId, occurredAt: at, recordedAt: at }
  await patients.deliver({ id: newId('event'), type, ...about, payload })
}

/** An appointment of tomorrow that is booked, and its reminder. */
async function remind(patientId: string, startAt = '2026-12-05T15:00:00.000Z') {
  const appointmentId = newId('appointment')
  const when = { startAt, timeZone: 'America/New_York', at: clock.now().toISOString() }
  const move = (to: string, changed = startAt) =>
    tell('appointment.moved.v1', patientId, {
      appointmentId,
      referralId: null,
      patientId,
      agencyId: null,
      ...when,
      startAt: changed,
      from: null,
      to,
      cancelledBy: null,
      late: false,
      at: clock.now().toISOString(),
    })
  await move('BOOKED')
  const reminder = { reminderId: newId('reminder'), appointmentId, patientId, kind: 'DAY_BEFORE', ...when }
  await tell('appointment.reminder-due.v1', patientId, reminder)
  return { move }
}

async function attemptsOf(patientId: string) {
  return patients.db.query(
    `select channel, status, denial, topic, due_at as "dueAt" from contact_attempt where patient_id = $1`,
    [patientId],
  )
}
const textsTo = (phone: string) => sandbox.messages.filter(({ to }) => to === phone)

test('a reminder goes out once over the channel that may be used, and says nothing of health', async () => {
  const rosa = await register('212-555-0111')
  await remind(rosa)
  await dueOutreach.run(patients.deps)
  await dueOutreach.run(patients.deps)
  expect(textsTo('+12125550111')).toMatchObject([
    { channel: 'SMS', text: expect.stringContaining('you have an appointment soon') },
  ])
  expect(await attemptsOf(rosa)).toMatchObject([{ status: 'SENT', topic: 'appointment-reminder' }])
  const told = (await patients.outbox()).filter(({ type }) => type === 'outreach.attempted.v1')
  expect(told).toMatchObject([{ patientId: rosa, payload: { campaignId: null, automated: true } }])
})

test('in the quiet hours it waits for the morning', async () => {
  clock.set('2026-12-04T03:30:00Z') // 22:30 in New York
  const rosa = await register('212-555-0112')
  await remind(rosa)
  await dueOutreach.run(patients.deps)
  expect(await attemptsOf(rosa)).toMatchObject([
    { status: 'PLANNED', denial: 'QUIET_HOURS', dueAt: new Date('2026-12-04T13:00:00Z') },
  ])
  clock.set('2026-12-04T13:00:00Z')
  await dueOutreach.run(patients.deps)
  expect(textsTo('+12125550112')).toHaveLength(1)
})

test('without consent to texts a person calls; who opted out of everything is left alone', async () => {
  const called = await register('212-555-0113', { smsConsents: [] })
  const silent = await register('212-555-0114', { globalOptOut: true })
  for (const id of [called, silent]) await remind(id)
  await dueOutreach.run(patients.deps)
  expect(await attemptsOf(called)).toMatchObject([{ channel: 'CALL', status: 'CALL_TASK' }])
  expect(await attemptsOf(silent)).toMatchObject([{ status: 'SUPPRESSED', denial: 'GLOBAL_OPT_OUT' }])
  expect([...textsTo('+12125550113'), ...textsTo('+12125550114')]).toEqual([])
  const work = (await patients.outbox()).filter(({ type }) => type === 'work.raised.v1')
  expect(work).toMatchObject([{ patientId: called, payload: { kind: 'OUTREACH_CALL' } }])
})

test('what was cancelled, moved or begins before the reminder may go is not reminded of', async () => {
  clock.set('2026-12-04T03:30:00Z')
  const [cancelled, moved, early] = [
    await register('212-555-0115'),
    await register('212-555-0116'),
    await register('212-555-0117'),
  ]
  const first = await remind(cancelled)
  const second = await remind(moved)
  await remind(early, '2026-12-04T12:30:00.000Z') // 7:30, before the quiet hours end
  await first.move('CANCELLED')
  await second.move('BOOKED', '2026-12-09T15:00:00.000Z')
  clock.set('2026-12-04T13:00:00Z')
  await dueOutreach.run(patients.deps)
  for (const id of [cancelled, moved, early])
    expect(await attemptsOf(id)).toMatchObject([{ status: 'CANCELLED' }])
})
