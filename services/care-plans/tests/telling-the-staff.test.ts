import { startSandbox, type Sandbox } from '@baton/contact-sandbox/sandbox'
import { clockAt } from '@baton/service-kit/clock'
import type { GraphReader } from '@baton/service-kit/graph-client'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { messengerOver } from '../src/staff-messenger.js'
import { silentMonitors } from '../src/sweeps/silent-monitors.js'
import { staffMessages } from '../src/sweeps/staff-messages.js'
import { unansweredEscalations } from '../src/sweeps/unanswered-escalations.js'
import { newPatient, ofPatient, run } from './care-plan-fixtures.js'
import { told } from './fixtures.js'

const [dana, ida, jo, cho] = [viewer('dana'), viewer('ida'), viewer('jo'), viewer('cho')]
const START = '2026-12-05T08:20:00Z'
const clock = clockAt(START)
let sandbox: Sandbox
let service: TestSubgraph<CarePlansDeps>
let patientId: string

const staff: Readonly<Record<string, { email: string | null; mobile: string | null }>> = {
  [dana.id]: { email: 'dana@baton.example', mobile: '+12125550201' },
  [jo.id]: { email: 'jo@baton.example', mobile: '+12125550205' },
  [cho.id]: { email: null, mobile: null },
}
/** The staff directory, as the gateway would answer from it. */
const graph: GraphReader = {
  read: ({ variables }) => {
    const person = (id: string) => ({ id, active: true, ...(staff[id] ?? { email: null, mobile: null }) })
    if ('role' in variables) return Promise.resolve({ practitioners: { edges: [{ node: person(jo.id) }] } })
    return Promise.resolve({ practitioner: person(String(variables['id'])) })
  },
}

beforeAll(async () => {
  sandbox = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, replies: null })
  const env = {
    SMS_URL: sandbox.url,
    SMS_AUTH_TOKEN: 'a token of the tests, long enough',
    SMTP_URL: sandbox.smtpUrl,
  }
  service = await testSubgraph(definition, { clock, env })
  const channels = service.deps.config.staffChannels
  if (!channels) throw new Error('The providers are named, so there are channels.')
  service = { ...service, deps: { ...service.deps, messenger: messengerOver(channels, graph) } }
})
afterAll(async () => {
  await service.close()
  await sandbox.close()
})
beforeEach(async () => {
  clock.set(START)
  await service.db.query('update staff_message set sent_at = now() where sent_at is null')
  await service.db.query('delete from on_call')
  patientId = await newPatient(service)
})

const ESCALATION = 'escalation { id version rung status owner { id } actions { kind note } }'
const SBAR = { situation: 'breathless', background: 'COPD', assessment: 'worse', recommendation: 'visit' }

async function raise(severity = 'EMERGENT') {
  const input = { patientId, severity, ...SBAR }
  return (await run(service, 'raiseEscalation', { input, selection: ESCALATION })).escalation
}

async function seen(id: string) {
  const { escalations } = await ofPatient(service, patientId, `escalations { ${ESCALATION.slice(13, -2)} }`)
  return escalations.find((one: { id: string }) => one.id === id)
}

async function onCall(practitionerId: string, role: string, from = '2026-12-05T00:00:00Z') {
  const payload = {
    onCallId: newId('on_call'),
    practitionerId,
    role,
    from,
    until: '2026-12-06T00:00:00Z',
    at: from,
  }
  await service.deliver(told('on-call.set.v1', { payload, at: from }))
}

const arrived = () => sandbox.messages.map(({ channel, to }) => `${channel} ${to}`).sort()

test('staff are told by SMS and e-mail, once however many workers send, and without a word on health', async () => {
  const before = arrived()
  await raise()
  await Promise.all([staffMessages.run(service.deps), staffMessages.run(service.deps)])
  expect(arrived().filter((one) => !before.includes(one))).toEqual([
    'EMAIL dana@baton.example',
    'SMS +12125550201',
  ])
  const [sms] = sandbox.messages.filter(({ channel }) => channel === 'SMS')
  expect(sms?.text).toBe('Baton: an escalation waits for your answer now. Sign in and open your work queue.')
  expect(sandbox.messages.map(({ text }) => text).join()).not.toMatch(/breathless|COPD|patient_/)
})

test('a provider that is down is tried again; then nobody waits for the timer and the next is asked', async () => {
  await onCall(jo.id, 'Supervisor')
  const { id } = await raise()
  const send = () => Promise.reject(new Error('connection refused'))
  const broken = { ...service.deps, messenger: { send } }
  for (const at of ['08:20:00', '08:20:11', '08:20:42', '08:21:43']) {
    clock.set(`2026-12-05T${at}Z`)
    await staffMessages.run(broken)
    const waiting = await service.db.query(
      'select 1 from staff_message where escalation_id = $1 and failed_at is null',
      [id],
    )
    expect(waiting).toHaveLength(at === '08:21:43' ? 0 : 2)
  }
  await unansweredEscalations.run(service.deps)
  const now = await seen(id)
  expect(now).toMatchObject({ rung: 'SUPERVISOR', owner: { id: jo.id } })
  expect(now.actions.map(({ kind }: { kind: string }) => kind)).toEqual([
    'ASKED',
    'NOT_TOLD',
    'NOT_TOLD',
    'ASKED',
  ])
})

test('who has no address cannot be told: that is written down at once, not tried again', async () => {
  await onCall(cho.id, 'covering')
  await service.db.query(`update care_relationship set ends_at = $2 where patient_id = $1`, [
    patientId,
    START,
  ])
  const input = { patientId, severity: 'URGENT', ...SBAR }
  const { escalation } = await run(service, 'raiseEscalation', { input, selection: ESCALATION, who: jo })
  expect(escalation).toMatchObject({ rung: 'COVERING', owner: { id: cho.id } })
  await staffMessages.run(service.deps)
  const rows = await service.db.query(
    'select problem, attempts, sent_at as "sentAt" from staff_message where escalation_id = $1',
    [escalation.id],
  )
  const failed = { problem: 'NO_ADDRESS', attempts: 1, sentAt: null }
  expect(rows).toEqual([failed, failed])
})

test('the ladder reads the on-call list: its hours, its newest entry, any spelling; the record is opened to who is asked', async () => {
  await onCall(ida.id, 'nurse')
  await onCall(jo.id, 'SUPERVISOR', '2026-12-05T08:29:00Z')
  await onCall(cho.id, 'Medical director')
  const { id } = await raise()
  const climbed: string[] = []
  for (const at of ['08:25:01', '08:30:02', '08:35:03']) {
    clock.set(`2026-12-05T${at}Z`)
    await unansweredEscalations.run(service.deps)
    const { rung, owner } = await seen(id)
    climbed.push(`${rung} ${owner.id}`)
  }
  expect(climbed).toEqual([`COVERING ${ida.id}`, `SUPERVISOR ${jo.id}`, `MEDICAL_DIRECTOR ${cho.id}`])
  const asked = (await service.outbox()).filter(
    ({ type, subject }) => type === 'escalation.asked.v1' && subject === id,
  )
  expect(asked.map(({ payload }) => payload)).toMatchObject([
    { practitionerId: ida.id, rung: 'COVERING', until: '2026-12-06T08:30:01.000Z' },
    { practitionerId: jo.id },
    { practitionerId: cho.id },
  ])
})

test('no reading for more than 24 hours is an escalation, one a day, and a reading or a pause ends the waiting', async () => {
  const input = { patientId, spo2Scale: 1 }
  const started = await run(service, 'startMonitoring', { input, selection: 'monitoringPlan { id version }' })
  const monitoringPlanId = started.monitoringPlan.id
  const silences = async () => {
    await silentMonitors.run(service.deps)
    const { escalations } = await ofPatient(service, patientId, 'escalations { severity cause }')
    return escalations.filter(({ cause }: { cause: string }) => cause === 'SILENCE')
  }
  clock.set('2026-12-05T20:00:00Z')
  const reading = { monitoringPlanId, at: '2026-12-05T20:00:00Z', spo2: 97, automatic: true }
  await run(service, 'recordReading', { input: reading, selection: 'reading { id }' })
  clock.set('2026-12-06T20:00:00Z')
  expect(await silences()).toEqual([])
  clock.set('2026-12-06T20:00:01Z')
  expect(await silences()).toEqual([{ severity: 'SAME_DAY', cause: 'SILENCE' }])
  clock.set('2026-12-08T20:00:02Z')
  expect(await silences()).toHaveLength(1)
  expect(await toldOfReadings()).toEqual([
    ['readings.missed.v1', { silentSince: '2026-12-05T20:00:00.000Z', at: '2026-12-06T20:00:01.000Z' }],
  ])
  const paused = { monitoringPlanId, expectedVersion: 1, reason: 'on the ward' }
  await run(service, 'pauseMonitoring', { input: paused, selection: 'monitoringPlan { id }' })
  const [row] = await service.db.query('select reading_due_at as due from monitoring_plan where id = $1', [
    monitoringPlanId,
  ])
  expect(row.due).toBeNull()
  expect((await toldOfReadings()).slice(1)).toEqual([
    ['readings.resumed.v1', { at: '2026-12-08T20:00:02.000Z' }],
  ])
})

/** What outreach hears of the patient's readings, in order. */
async function toldOfReadings(): Promise<[string, object][]> {
  const all = (await service.outbox()).filter((one) => one.patientId === patientId)
  return all.flatMap(({ type, payload }): [string, object][] => {
    const { patientId: _, ...rest } = payload as { patientId: string }
    return type.startsWith('readings.') ? [[type, rest]] : []
  })
}

test('a patient in hospital at home is visited, and not written to', async () => {
  const input = { patientId, spo2Scale: 1, hospitalAtHome: true }
  await run(service, 'startMonitoring', { input, selection: 'monitoringPlan { id }' })
  clock.set('2027-01-20T20:00:00Z')
  await silentMonitors.run(service.deps)
  expect(await toldOfReadings()).toEqual([])
})

async function meet(attendeeIds: readonly string[], startsAt: string): Promise<string> {
  for (const memberId of attendeeIds) {
    const member = { patientId, memberId, role: 'NURSE' }
    await run(service, 'addCareTeamMember', { input: member, selection: 'careTeamMember { id }' })
  }
  const input = { patientId, purpose: 'Goals of care', startsAt, timeZone: 'America/New_York', attendeeIds }
  const selection = 'teamMeeting { id }'
  return (await run(service, 'scheduleTeamMeeting', { input, selection })).teamMeeting.id
}

const tellingsOf = async (meetingId: string): Promise<string[]> => {
  const rows = await service.db.query(
    `select kind || ' ' || channel || case when sent_at is null then ' ' || coalesce(problem, 'waits') else '' end as what,
            recipient, body from staff_message where meeting_id = $1 order by next_attempt_at, created_at, recipient`,
    [meetingId],
  )
  expect(rows.map(({ body }: { body: string }) => body).join()).not.toContain('Goals of care')
  return rows.map(({ what }: { what: string }) => what)
}

test('who is asked to a meeting is invited, reminded a day and an hour before, and told when it is called off', async () => {
  const meetingId = await meet([dana.id], '2026-12-07T15:00:00Z')
  await staffMessages.run(service.deps)
  expect(await tellingsOf(meetingId)).toEqual([
    'INVITATION EMAIL',
    'REMINDER EMAIL waits',
    'REMINDER SMS waits',
  ])
  clock.set('2026-12-06T15:00:00Z')
  await Promise.all([staffMessages.run(service.deps), staffMessages.run(service.deps)])
  expect(await tellingsOf(meetingId)).toEqual(['INVITATION EMAIL', 'REMINDER EMAIL', 'REMINDER SMS waits'])
  const off = { teamMeetingId: meetingId, expectedVersion: 1, reason: 'Snow' }
  await run(service, 'cancelTeamMeeting', { input: off, selection: 'teamMeeting { id }' })
  clock.set('2026-12-07T14:00:00Z')
  await staffMessages.run(service.deps)
  expect(await tellingsOf(meetingId)).toEqual([
    'INVITATION EMAIL',
    'REMINDER EMAIL',
    'CANCELLATION EMAIL',
    'REMINDER SMS NOT_SO_ANY_MORE',
  ])
})

test('who left the care team is not reminded; a reminder that is too late is not sent', async () => {
  const meetingId = await meet([dana.id, jo.id], '2026-12-07T15:00:00Z')
  await staffMessages.run(service.deps)
  const { careTeam } = await ofPatient(service, patientId, 'careTeam { id version memberId }')
  const left = careTeam.find(({ memberId }: { memberId: string }) => memberId === jo.id)
  const input = { careTeamMemberId: left.id, expectedVersion: left.version, reason: 'Moved' }
  await run(service, 'endCareTeamMembership', { input, selection: 'careTeamMember { id }' })
  clock.set('2026-12-06T15:00:00Z')
  await staffMessages.run(service.deps)
  const problems = async () => (await tellingsOf(meetingId)).filter((what) => what.includes('NOT_SO')).length
  expect(await problems()).toBe(1)
  clock.set('2026-12-07T15:00:01Z')
  await staffMessages.run(service.deps)
  expect(await problems()).toBe(3)
})
