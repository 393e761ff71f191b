import { readFileSync } from 'node:fs'
import { catalogue } from '@baton/events/catalogue'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { staffMessages } from '../src/sweeps/staff-messages.js'
import { unansweredEscalations } from '../src/sweeps/unanswered-escalations.js'
import { joinCareTeam, lookAfter, told } from './fixtures.js'

const clock = clockAt('2026-12-04T13:00:00Z')
const [dana, ida, cho] = [viewer('dana'), viewer('ida'), viewer('cho')]
let service: TestSubgraph<CarePlansDeps>
let henry: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  clock.set('2026-12-04T13:00:00Z')
  henry = newId('patient')
  await lookAfter(service, henry, 'dana')
  await joinCareTeam(service, henry, 'ida')
  await joinCareTeam(service, henry, 'cho')
})

const ESCALATION = `id version status statusReason severity cause causeId situation owner { id } rung acknowledgeBy acknowledgedAt
  acknowledgedInTime disposition availableTransitions actions { kind note } history { to reason }`
const ERRORS = `userErrors { __typename message field ... on VersionConflict { currentVersion }
  ... on TransitionNotAllowed { from requested allowed } }`
const RETURNS: Record<string, string> = {
  startMonitoring: 'monitoringPlan { id version status spo2Scale thresholds { measure low high } }',
  pauseMonitoring: 'monitoringPlan { id version status statusReason }',
  resumeMonitoring: 'monitoringPlan { id version status }',
  recordReading: `reading { id news2 { total band missing points { points } } alerts { code severity } escalation { ${ESCALATION} } }`,
}

async function ask(mutation: string, input: object, who = ida) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const returned = RETURNS[mutation] ?? `escalation { ${ESCALATION} }`
  const answer = await service.query(
    who,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${returned} ${ERRORS} } }`,
    { input },
  )
  expect(answer.errors).toBeUndefined()
  return answer.data?.[mutation]
}

async function watched(input: object = {}): Promise<string> {
  const { monitoringPlan } = await ask('startMonitoring', { patientId: henry, ...input })
  return monitoringPlan.id
}

const CALM = {
  respiratoryRate: 20,
  spo2: 91,
  onOxygen: false,
  systolic: 126,
  pulse: 88,
  consciousness: 'A',
  temperature: 36.8,
}
const WORSE = {
  respiratoryRate: 26,
  spo2: 90,
  onOxygen: true,
  systolic: 104,
  pulse: 112,
  consciousness: 'A',
  temperature: 37.5,
}

async function read(monitoringPlanId: string, at: string, values: object) {
  clock.set(at)
  const { reading, userErrors } = await ask('recordReading', {
    monitoringPlanId,
    at,
    automatic: true,
    ...values,
  })
  expect(userErrors).toEqual([])
  return reading
}

async function queueOf(who = dana) {
  const answer = await service.query(
    who,
    `query ($id: ID!) { myWorkQueue(filter: { patientId: $id }) { edges { node { kind label reason escalation { id } } } } }`,
    { id: henry },
  )
  return answer.data?.['myWorkQueue'].edges.map(({ node }: { node: object }) => node)
}

test('Henry (S7): calm at 0, an emergency at 8 on scale 2, answered in time, acted on, closed with a disposition', async () => {
  const plan = await watched({ spo2Scale: 2, spo2TargetSetBy: cho.id, hospitalAtHome: true })
  const calm = await read(plan, '2026-12-04T13:00:00Z', CALM)
  expect(calm).toMatchObject({ news2: { total: 0, band: 'LOW' }, alerts: [], escalation: null })
  const worse = await read(plan, '2026-12-05T08:20:20Z', WORSE)
  expect(worse.news2).toMatchObject({ total: 8, band: 'HIGH', missing: [] })
  const scored = (await service.outbox()).filter(({ type }) => type === 'reading.scored.v1')
  expect(scored).toMatchObject([
    {
      payload: {
        readingId: worse.id,
        patientId: henry,
        total: 8,
        band: 'HIGH',
        at: '2026-12-05T08:20:20.000Z',
      },
    },
  ])
  let now = worse.escalation
  expect(now).toMatchObject({
    status: 'OPEN',
    severity: 'EMERGENT',
    cause: 'DETERIORATION',
    causeId: worse.id,
    owner: { id: dana.id },
    rung: 'PRIMARY',
    acknowledgeBy: '2026-12-05T08:25:20.000Z',
    availableTransitions: ['ACKNOWLEDGED'],
  })
  expect(await queueOf()).toMatchObject([
    { kind: 'ESCALATION', label: 'Emergent escalation', escalation: { id: now.id } },
  ])
  const next = async (mutation: string, input: object = {}, who = cho) => {
    const answer = await ask(mutation, { escalationId: now.id, expectedVersion: now.version, ...input }, who)
    if (answer.escalation) now = answer.escalation
    return answer
  }
  const early = await next('disposeEscalation', { disposition: 'RETURNED_TO_WARD' })
  expect(early.userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'OPEN', requested: 'CLOSED' },
  ])
  clock.set('2026-12-05T08:24:00Z')
  await next('acknowledgeEscalation')
  expect(now).toMatchObject({ status: 'ACKNOWLEDGED', acknowledgedInTime: true, owner: { id: cho.id } })
  clock.set('2026-12-05T08:31:00Z')
  await next('logEscalationAction', { kind: 'VIDEO_VISIT' })
  clock.set('2026-12-05T08:38:00Z')
  await next('logEscalationAction', { kind: 'CALLED_911', note: 'ambulance under way' })
  expect(now.actions.map(({ kind }: { kind: string }) => kind)).toEqual([
    'ASKED',
    'VIDEO_VISIT',
    'CALLED_911',
  ])
  await next('disposeEscalation', { disposition: 'RETURNED_TO_WARD' })
  expect(now).toMatchObject({
    status: 'CLOSED',
    statusReason: 'RETURNED_TO_WARD',
    disposition: 'RETURNED_TO_WARD',
  })
  expect(now.history.map(({ to }: { to: string }) => to)).toEqual([
    'OPEN',
    'ACKNOWLEDGED',
    'ACTIONED',
    'CLOSED',
  ])
  expect(await queueOf()).toEqual([])
  const moved = (await service.outbox()).filter(
    ({ type, patientId }) => type === 'escalation.moved.v1' && patientId === henry,
  )
  expect(moved.map(({ payload }) => payload)).toMatchObject([
    { from: null, to: 'OPEN', severity: 'EMERGENT' },
    { to: 'ACKNOWLEDGED' },
    { to: 'ACTIONED' },
    { from: 'ACTIONED', to: 'CLOSED' },
  ])
  clock.set('2026-12-06T08:38:00Z')
  await next('reopenEscalation')
  expect(now).toMatchObject({ status: 'OPEN', statusReason: null, disposition: null, acknowledgedAt: null })
})

test('on the wrong scale the same reading is an 11, and scale 2 needs the clinician who set the target', async () => {
  const plan = await watched()
  expect((await read(plan, '2026-12-05T08:20:20Z', WORSE)).news2.total).toBe(11)
  const { userErrors } = await ask('startMonitoring', { patientId: henry, spo2Scale: 2 })
  expect(userErrors).toMatchObject([{ field: ['input', 'spo2TargetSetBy'] }])
})

test('nobody answers: the ladder is climbed rung by rung, each told without a word on health', async () => {
  const plan = await watched()
  const { escalation } = await read(plan, '2026-12-05T08:20:20Z', WORSE)
  const state = async () => {
    const answer = await service.query(
      dana,
      `query ($id: ID!) { escalation(id: $id) { rung owner { id } status } }`,
      { id: escalation.id },
    )
    return answer.data?.['escalation']
  }
  clock.set('2026-12-05T08:25:19Z')
  await unansweredEscalations.run(service.deps)
  expect(await state()).toMatchObject({ rung: 'PRIMARY' })
  clock.set('2026-12-05T08:25:20Z')
  await Promise.all([unansweredEscalations.run(service.deps), unansweredEscalations.run(service.deps)])
  expect(await state()).toEqual({ rung: 'SUPERVISOR', owner: null, status: 'OPEN' })
  clock.set('2026-12-05T08:30:20Z')
  await unansweredEscalations.run(service.deps)
  expect(await state()).toMatchObject({ rung: 'MEDICAL_DIRECTOR' })
  clock.set('2026-12-05T09:00:00Z')
  await unansweredEscalations.run(service.deps)
  expect(await state()).toMatchObject({ rung: 'MEDICAL_DIRECTOR', status: 'OPEN' })
  await staffMessages.run(service.deps)
  const sent = await service.db.query(
    'select recipient, channel, body, sent_at is not null as sent from staff_message where escalation_id = $1 order by created_at, channel',
    [escalation.id],
  )
  expect(sent.map((one: Record<string, unknown>) => [one['recipient'], one['channel'], one['sent']])).toEqual(
    [
      [dana.id, 'EMAIL', true],
      [dana.id, 'SMS', true],
      ['SUPERVISOR', 'EMAIL', true],
      ['SUPERVISOR', 'SMS', true],
      ['MEDICAL_DIRECTOR', 'EMAIL', true],
      ['MEDICAL_DIRECTOR', 'SMS', true],
    ],
  )
  expect(new Set(sent.map(({ body }: { body: string }) => body)).size).toBe(1)
  expect(sent[0].body).toBe(
    'Baton: an escalation waits for your answer now. Sign in and open your work queue.',
  )
})

test('a safety concern is a same-day escalation, once, that closes only with a disposition', async () => {
  const assessmentId = newId('assessment')
  const at = '2026-12-07T14:15:00Z'
  clock.set(at)
  const payload = { patientId: henry, assessmentId, reason: 'PHQ9_ITEM_9', at, coordinatorId: dana.id }
  await service.deliver(told('safety-concern.raised.v1', { payload, at }))
  await service.deliver(told('safety-concern.raised.v1', { payload, at }))
  const answer = await service.query(
    dana,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { escalations { ${ESCALATION} } } } }`,
    { r: [{ __typename: 'Patient', id: henry }] },
  )
  expect(answer.data?.['_entities'][0].escalations).toMatchObject([
    {
      severity: 'SAME_DAY',
      cause: 'SAFETY_CONCERN',
      causeId: null,
      acknowledgeBy: '2026-12-07T18:15:00.000Z',
    },
  ])
})

test.each([
  ['weight up 0.9 kg in a day', [{ weight: 80 }, { weight: 80.9 }], 'WEIGHT_GAIN_DAY', 'SAME_DAY'],
  ['glucose below 54', [{ glucose: 53 }], 'GLUCOSE_LOW', 'URGENT'],
  ['glucose below 70', [{ glucose: 69 }], 'GLUCOSE_LOW', 'SAME_DAY'],
  ['pressure above 180', [{ systolic: 181 }], 'SYSTOLIC_HIGH', 'SAME_DAY'],
  ['temperature 38.0', [{ temperature: 38 }], 'TEMPERATURE_HIGH', 'SAME_DAY'],
])('%s escalates', async (_, values, code, severity) => {
  const plan = await watched()
  let last
  for (const [index, one] of values.entries()) last = await read(plan, `2026-12-05T0${index + 8}:00:00Z`, one)
  expect(last.alerts).toEqual([{ code, severity }])
  expect(last.escalation).toMatchObject({ severity, cause: 'THRESHOLD' })
  const again = await read(plan, '2026-12-05T11:00:00Z', values.at(-1) ?? {})
  expect(again.escalation?.id ?? last.escalation.id).toBe(last.escalation.id)
})

test('NEWS2 is not made for a child; days of remote monitoring count device readings of distinct local days', async () => {
  const at = '2026-12-01T00:00:00Z'
  const stratum = {
    patientId: henry,
    sex: 'male',
    birthYear: 2017,
    timeZone: 'America/New_York',
    language: null,
    postalCode3: null,
    deceased: false,
  }
  await service.deliver(told('patient.registered.v1', { payload: stratum, at }))
  const plan = await watched()
  expect((await read(plan, '2026-12-05T03:30:00Z', CALM)).news2).toBeNull()
  // Whoever turns 16 this year may be 15 today.
  const bornIn = (birthYear: number, day: string) =>
    service.deliver(
      told('patient.updated.v1', { payload: { ...stratum, birthYear }, at: `${day}T00:00:00Z` }),
    )
  await bornIn(2010, '2026-12-02')
  expect((await read(plan, '2026-12-05T03:40:00Z', { ...CALM, automatic: false })).news2).toBeNull()
  await bornIn(2009, '2026-12-03')
  expect((await read(plan, '2026-12-05T03:50:00Z', { ...CALM, automatic: false })).news2).not.toBeNull()
  await read(plan, '2026-12-05T04:30:00Z', { spo2: 97 })
  await read(plan, '2026-12-05T12:00:00Z', { spo2: 97 })
  await read(plan, '2026-12-06T20:00:00Z', { spo2: 97, automatic: false })
  const answer = await service.query(
    dana,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { monitoring {
       remoteMonitoringDays(from: "2026-12-02") { to distinctDays supplyCode } } } } }`,
    { r: [{ __typename: 'Patient', id: henry }] },
  )
  // 22:30 on the 4th and 23:30 on the 4th, the 5th; the one of the 6th was typed in.
  expect(answer.data?.['_entities'][0].monitoring[0].remoteMonitoringDays).toEqual({
    to: '2026-12-31',
    distinctDays: 2,
    supplyCode: '99445',
  })
})

test('where a plan stands and its scale are told when it starts, pauses and resumes', async () => {
  const id = await watched({ spo2Scale: 2, spo2TargetSetBy: cho.id })
  const reason = 'on the ward'
  await ask('pauseMonitoring', { monitoringPlanId: id, expectedVersion: 1, reason })
  await ask('resumeMonitoring', { monitoringPlanId: id, expectedVersion: 2, reason: 'home again' })
  const told = (await service.outbox()).filter(
    ({ type, subject }) => type === 'monitoring.moved.v1' && subject === id,
  )
  expect(told.map(({ payload }) => payload)).toMatchObject(
    ['ACTIVE', 'ON_HOLD', 'ACTIVE'].map((status) => ({ patientId: henry, status, spo2Scale: 2 })),
  )
})

test('of plans from before it is told once, too, where they stand and by which scale they go', async () => {
  const id = await watched({ spo2Scale: 2, spo2TargetSetBy: cho.id })
  await ask('pauseMonitoring', { monitoringPlanId: id, expectedVersion: 1, reason: 'on the ward' })
  const before = (await service.outbox()).length
  const migration = '../src/storage/migrations/0227-monitoring-plans-are-told.sql'
  await service.db.query(readFileSync(new URL(migration, import.meta.url), 'utf8'))
  const told = (await service.outbox()).slice(before).filter(({ subject }) => subject === id)
  expect(told).toMatchObject([
    {
      type: 'monitoring.moved.v1',
      patientId: henry,
      payload: { planId: id, patientId: henry, status: 'ON_HOLD', spo2Scale: 2 },
    },
  ])
  expect(catalogue['monitoring.moved.v1'].safeParse(told[0]?.payload).success).toBe(true)
})

test('paused monitoring takes no readings; strangers and lost updates are refused', async () => {
  const plan = await watched()
  const paused = await ask('pauseMonitoring', {
    monitoringPlanId: plan,
    expectedVersion: 1,
    reason: 'on the ward',
  })
  expect(paused.monitoringPlan).toMatchObject({ status: 'ON_HOLD', version: 2, statusReason: 'on the ward' })
  const refused = await ask('recordReading', { monitoringPlanId: plan, at: '2026-12-04T12:00:00Z', ...CALM })
  expect(refused.userErrors).toMatchObject([{ __typename: 'TransitionNotAllowed', from: 'ON_HOLD' }])
  const stale = await ask('resumeMonitoring', { monitoringPlanId: plan, expectedVersion: 1, reason: 'home' })
  expect(stale.userErrors).toMatchObject([{ __typename: 'VersionConflict', currentVersion: 2 }])
  const SBAR = {
    situation: 'short of breath',
    background: 'COPD',
    assessment: 'worse',
    recommendation: 'visit today',
  }
  const stranger = await ask('raiseEscalation', { patientId: newId('patient'), severity: 'ROUTINE', ...SBAR })
  expect(stranger.userErrors).toMatchObject([{ __typename: 'NotFound' }])
  const partial = await ask('raiseEscalation', {
    patientId: henry,
    severity: 'ROUTINE',
    ...SBAR,
    background: '',
  })
  expect(partial.userErrors).toMatchObject([{ field: ['input', 'background'] }])
  const routine = await ask('raiseEscalation', { patientId: henry, severity: 'ROUTINE', ...SBAR })
  expect(routine.escalation.acknowledgeBy).toBe('2026-12-09T04:59:59.000Z')
})
