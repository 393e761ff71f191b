import { PERSONAS } from '@baton/auth/personas'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { missingMeasurements } from '../src/sweeps/missing-measurements.js'
import { silentMonitors } from '../src/sweeps/silent-monitors.js'
import { movePlan, newPatient, ofPatient, planFromTemplate, run, type Plan } from './care-plan-fixtures.js'
import { assessed, discharge, told } from './fixtures.js'

const clock = clockAt('2026-12-01T15:00:00Z')
let service: TestSubgraph<CarePlansDeps>
let patientId: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
})
afterAll(() => service.close())
beforeEach(async () => {
  clock.set('2026-12-01T15:00:00Z')
  patientId = await newPatient(service)
})

const planFrom = (templateCode: string) => planFromTemplate(service, patientId, templateCode)
const move = (mutation: string, plan: Plan, more: object = {}) => movePlan(service, mutation, { plan, more })

async function observe(code: string, value: number, at: string, unit: string | null = null): Promise<string> {
  clock.set(at)
  const observationId = newId('observation')
  const payload = { observationId, patientId, code: { system: 'http://loinc.org', code }, value, unit, at }
  const event = told('observation.recorded.v1', { payload, at })
  await service.deliver(event)
  await service.deliver(event)
  return observationId
}

const assess = (instrument: string, total: number, at: string) => {
  clock.set(at)
  return assessed(service, { patientId, instrument, total, at })
}

const ALERTS = `carePlans { alerts { rule status severity reason source endReason
  task { id version title status statusReason priority dueAt owner { id } }
  escalation { id version status severity cause situation disposition } } }`

async function alerts() {
  const { carePlans } = await ofPatient(service, patientId, ALERTS)
  return carePlans[0].alerts
}

async function queue(): Promise<string[]> {
  const answer = await service.query(
    viewer('dana'),
    `query ($p: ID!) { myWorkQueue(filter: { patientId: $p }, first: 50) { edges { node { label subject { __typename } reason } } } }`,
    { p: patientId },
  )
  return answer.data?.['myWorkQueue'].edges.map(({ node }: { node: { label: string } }) => node.label)
}
const weights = async (...list: [string, number][]) => {
  for (const [at, value] of list) await observe('29463-7', value, at, 'kg')
}

test('heart failure: 0.9 kg in a day is a task for today with its reason and source; back again, it is gone', async () => {
  await planFrom('heart-failure')
  await weights(['2026-12-02T13:00:00Z', 80], ['2026-12-03T13:00:00Z', 80.9])
  const [alert, ...others] = await alerts()
  expect(others).toEqual([])
  expect(alert).toMatchObject({
    rule: 'rise-29463-7-1',
    status: 'OPEN',
    severity: 'SAME_DAY',
    reason: 'Body weight up by 0.9 kg or more within 1 day: from 80 to 80.9 kg',
    source: expect.stringContaining('American Heart Association'),
    escalation: null,
    task: { priority: 'URGENT', owner: { id: PERSONAS.dana.id }, dueAt: '2026-12-04T04:59:59.000Z' },
  })
  expect(await queue()).toContain(`Alert: ${alert.reason}`)
  await weights(['2026-12-03T20:00:00Z', 81.2])
  expect(await alerts()).toHaveLength(1)
  await weights(['2026-12-04T13:00:00Z', 80.3])
  expect(await alerts()).toMatchObject([
    {
      status: 'ENDED',
      endReason: 'It is 80.3 kg again.',
      task: { status: 'CANCELLED', statusReason: 'The cause is over. It is 80.3 kg again.' },
    },
  ])
  expect(await queue()).not.toContain(`Alert: ${alert.reason}`)
})

test('what a person dealt with is answered, and a later gain is told anew', async () => {
  await planFrom('heart-failure')
  await weights(['2026-12-02T13:00:00Z', 80], ['2026-12-03T13:00:00Z', 81])
  const [{ task }] = await alerts()
  const input = { taskId: task.id, expectedVersion: task.version }
  await run(service, 'completeTask', { input, selection: 'task { status }' })
  expect(await alerts()).toMatchObject([{ status: 'ANSWERED', endReason: null }])
  await weights(['2026-12-04T12:00:00Z', 82])
  expect(await alerts()).toMatchObject([
    { rule: 'rise-29463-7-1', status: 'OPEN' },
    { rule: 'rise-29463-7-1', status: 'ANSWERED' },
  ])
})

test('COPD: a saturation below 88 is an urgent escalation; it closes by itself unless somebody has answered', async () => {
  await planFrom('copd')
  await observe('2708-6', 87, '2026-12-02T13:00:00Z', '%')
  const [{ escalation }] = await alerts()
  expect(escalation).toMatchObject({ status: 'OPEN', severity: 'URGENT', cause: 'PLAN_ALERT' })
  expect(escalation.situation).toBe('Oxygen saturation below 88 %: 87 %')
  expect(await queue()).toContain('Urgent escalation')
  await observe('59408-5', 91, '2026-12-02T14:00:00Z', '%')
  expect(await alerts()).toMatchObject([
    { status: 'ENDED', escalation: { status: 'CLOSED', disposition: 'CAUSE_ENDED' } },
  ])
  expect(await queue()).not.toContain('Urgent escalation')
  const { escalations } = await ofPatient(service, patientId, 'escalations { history { to } }')
  expect(escalations[0].history.map(({ to }: { to: string }) => to)).toEqual([
    'OPEN',
    'ACKNOWLEDGED',
    'ACTIONED',
    'CLOSED',
  ])
  await observe('59408-5', 86, '2026-12-03T13:00:00Z', '%')
  const [{ escalation: second }] = await alerts()
  const which = { escalationId: second.id, expectedVersion: second.version }
  const answered = await run(service, 'acknowledgeEscalation', {
    input: which,
    selection: 'escalation { version }',
  })
  await observe('59408-5', 92, '2026-12-03T14:00:00Z', '%')
  expect((await alerts())[0]).toMatchObject({ status: 'ENDED', escalation: { status: 'ACKNOWLEDGED' } })
  const acted = await run(service, 'logEscalationAction', {
    input: { ...which, expectedVersion: answered.escalation.version, kind: 'CALLED_PATIENT' },
    selection: 'escalation { version }',
  })
  const close = { ...which, expectedVersion: acted.escalation.version, disposition: 'CAUSE_ENDED' }
  const refused = await run(service, 'disposeEscalation', { input: close, selection: 'escalation { id }' })
  expect(refused.userErrors).toMatchObject([{ field: ['input', 'disposition'] }])
})

test('depression: five points more on the PHQ-9, or 15, by the assessment alone; it also checks the goal', async () => {
  await planFrom('behavioral-health')
  await assess('PHQ_9', 9, '2026-12-02T15:00:00Z')
  expect(await alerts()).toEqual([])
  await assess('PHQ_9', 14, '2026-12-07T15:00:00Z')
  expect(await alerts()).toMatchObject([{ rule: 'phq9-worse', status: 'OPEN' }])
  await assess('PHQ_9', 17, '2026-12-08T15:00:00Z')
  expect((await alerts()).map(({ rule }: { rule: string }) => rule).sort()).toEqual([
    'phq9-high',
    'phq9-worse',
  ])
  await assess('PHQ_9', 6, '2026-12-20T15:00:00Z')
  expect(await alerts()).toMatchObject([{ status: 'ENDED' }, { status: 'ENDED' }])
})

test('diabetes: of 50 mg/dL the nurse hears once by an escalation, and the milder rule makes a task', async () => {
  await planFrom('diabetes')
  await observe('41653-7', 50, '2026-12-02T13:00:00Z', 'mg/dL')
  expect(await alerts()).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ rule: 'glucose-level-2', task: null }),
      expect.objectContaining({ rule: 'glucose-level-1', escalation: null }),
    ]),
  )
})

test('what does not come is a task, never while the patient is in a hospital; it is gone when it comes', async () => {
  await planFrom('heart-failure')
  clock.set('2026-12-03T14:59:59Z')
  await missingMeasurements.run(service.deps)
  expect(await alerts()).toEqual([])
  clock.set('2026-12-03T15:00:00Z')
  await Promise.all([missingMeasurements.run(service.deps), missingMeasurements.run(service.deps)])
  expect(await alerts()).toMatchObject([
    {
      rule: 'weight-missing',
      status: 'OPEN',
      reason: 'No Body weight for 2 days',
      task: { priority: 'ROUTINE' },
    },
  ])
  await weights(['2026-12-03T18:00:00Z', 80])
  expect(await alerts()).toMatchObject([{ status: 'ENDED', task: { status: 'CANCELLED' } }])
  const stay = { admittedAt: '2026-12-04T10:00:00Z', dischargedAt: '2026-12-08T15:00:00Z' }
  await discharge(service, patientId, stay)
  clock.set('2026-12-10T14:00:00Z')
  await missingMeasurements.run(service.deps)
  expect(await alerts()).toHaveLength(1)
  clock.set('2026-12-10T15:00:00Z')
  await missingMeasurements.run(service.deps)
  expect(await alerts()).toHaveLength(2)
})

test('only a plan in force is watched: its alerts end with it, and begin again with what is known', async () => {
  await weights(['2026-12-02T12:00:00Z', 80], ['2026-12-03T12:00:00Z', 81])
  const plan = await planFrom('heart-failure')
  expect(await alerts()).toMatchObject([{ rule: 'rise-29463-7-1', status: 'OPEN' }])
  const held = await move('holdCarePlan', plan, { reason: 'Abroad' })
  expect(await alerts()).toMatchObject([{ status: 'ENDED', endReason: 'The plan is ON_HOLD.' }])
  await weights(['2026-12-04T12:00:00Z', 83])
  expect(await alerts()).toHaveLength(1)
  const again = await move('resumeCarePlan', held)
  expect(await alerts()).toMatchObject([{ status: 'OPEN' }, { status: 'OPEN' }, { status: 'ENDED' }])
  await move('revokeCarePlan', again, { reason: 'Moved away' })
  expect((await alerts()).every(({ status }: { status: string }) => status === 'ENDED')).toBe(true)
})

test('a plan is completed although an alert is open: the alert and its task end with it', async () => {
  const plan = await planFrom('copd')
  clock.set('2026-12-08T15:00:00Z')
  await missingMeasurements.run(service.deps)
  expect(await alerts()).toMatchObject([{ rule: 'spo2-missing', status: 'OPEN' }])
  await service.db.query(
    `update goal set status = 'CANCELLED', status_reason = 'test' where care_plan_id = $1`,
    [plan.id],
  )
  const { tasks } = await ofPatient(
    service,
    patientId,
    'tasks(first: 50) { edges { node { id version code { code } } } }',
  )
  for (const { node } of tasks.edges) {
    if (node.code.code === 'plan-alert') continue
    const input = { taskId: node.id, expectedVersion: node.version, reason: 'test' }
    await run(service, 'cancelTask', { input, selection: 'task { id }' })
  }
  await move('completeCarePlan', plan)
  expect(await alerts()).toMatchObject([{ status: 'ENDED', task: { status: 'CANCELLED' } }])
})

test('nothing is watched of somebody who has died', async () => {
  await planFrom('copd')
  await observe('59408-5', 86, '2026-12-02T13:00:00Z', '%')
  const payload = { patientId, at: '2026-12-02T15:00:00Z' }
  await service.deliver(told('patient.died.v1', { payload, at: payload.at }))
  expect(await alerts()).toMatchObject([{ status: 'ENDED', escalation: { status: 'CLOSED' } }])
  clock.set('2026-12-30T15:00:00Z')
  await missingMeasurements.run(service.deps)
  expect(await alerts()).toHaveLength(1)
})

test('a reading is watched too, belongs to the escalation that it opened, and checks the goal', async () => {
  await planFrom('heart-failure')
  const { monitoringPlan } = await run(service, 'startMonitoring', {
    input: { patientId },
    selection: 'monitoringPlan { id }',
  })
  const read = async (at: string, values: object) => {
    clock.set(at)
    const input = { monitoringPlanId: monitoringPlan.id, at, automatic: true, ...values }
    const { reading } = await run(service, 'recordReading', {
      input,
      selection: 'reading { id escalation { id } }',
    })
    return reading
  }
  await read('2026-12-02T13:00:00Z', { weight: 80 })
  const reading = await read('2026-12-03T12:00:00Z', { weight: 81 })
  expect(await alerts()).toMatchObject([
    { rule: 'rise-29463-7-1', task: null, escalation: { id: reading.escalation.id, cause: 'THRESHOLD' } },
  ])
  const { goals } = await ofPatient(service, patientId, 'goals { status progress { value reading { id } } }')
  const active = goals.find(({ status }: { status: string }) => status === 'ACTIVE')
  expect(active.progress[0]).toMatchObject({ value: 81, reading: { id: reading.id } })
})

test('a weight that does not come has the patient asked; a questionnaire that does not come has not', async () => {
  const toldOfReadings = async () => {
    const all = (await service.outbox()).filter((one) => one.patientId === patientId)
    return all.flatMap(({ type, payload }) => (type.startsWith('readings.') ? [payload] : []))
  }
  await planFrom('behavioral-health')
  clock.set('2027-01-10T15:00:00Z')
  await missingMeasurements.run(service.deps)
  expect(await alerts()).toMatchObject([{ rule: 'phq9-missing', status: 'OPEN' }])
  expect(await toldOfReadings()).toEqual([])
  clock.set('2026-12-01T15:00:00Z')
  patientId = await newPatient(service)
  await planFrom('heart-failure')
  await weights(['2026-12-02T13:00:00Z', 80])
  clock.set('2026-12-04T13:00:01Z')
  for (const _ of 'twice') await missingMeasurements.run(service.deps)
  const missed = { patientId, silentSince: '2026-12-02T13:00:00.000Z', at: '2026-12-04T13:00:01.000Z' }
  expect(await toldOfReadings()).toEqual([missed])
  await weights(['2026-12-04T18:00:00Z', 80])
  expect(await toldOfReadings()).toEqual([missed, { patientId, at: '2026-12-04T18:00:00.000Z' }])
})

test('silence ends with the next reading when nobody has answered yet', async () => {
  const { monitoringPlan } = await run(service, 'startMonitoring', {
    input: { patientId },
    selection: 'monitoringPlan { id }',
  })
  clock.set('2026-12-02T15:00:01Z')
  await silentMonitors.run(service.deps)
  const read = 'escalations { cause status disposition }'
  expect((await ofPatient(service, patientId, read)).escalations).toMatchObject([
    { cause: 'SILENCE', status: 'OPEN' },
  ])
  const at = '2026-12-02T16:00:00Z'
  clock.set(at)
  const input = { monitoringPlanId: monitoringPlan.id, at, spo2: 97 }
  await run(service, 'recordReading', { input, selection: 'reading { id }' })
  expect((await ofPatient(service, patientId, read)).escalations).toEqual([
    { cause: 'SILENCE', status: 'CLOSED', disposition: 'CAUSE_ENDED' },
  ])
  expect(await queue()).toEqual([])
  const again = { ...input, at: '2026-12-02T16:00:00Z' }
  await run(service, 'recordReading', { input: again, selection: 'reading { id }' })
  const told = (await service.outbox()).filter((one) => one.patientId === patientId)
  expect(told.map(({ type }) => type).filter((type) => type.startsWith('readings.'))).toEqual([
    'readings.missed.v1',
    'readings.resumed.v1',
  ])
})

test('a published template watches by rules of its own; a rule must be whole; the upgrade shows what is new', async () => {
  const plan = await planFrom('copd')
  const measure = { code: '8867-4', display: 'Heart rate' }
  const rule = {
    code: 'pulse-high',
    measure,
    kind: 'VALUE',
    severity: 'SAME_DAY',
    source: 'Our cardiologists, 2026',
  }
  const input = {
    expectedVersion: 1,
    code: 'copd',
    title: 'COPD',
    problems: [],
    tasks: [],
    goals: [{ description: 'Breathe', dueInDays: 30 }],
  }
  const publish = (alertRules: object[]) =>
    run(service, 'publishPlanTemplate', {
      input: { ...input, alertRules },
      selection: 'planTemplate { version alertRules { code title } }',
      who: viewer('jo'),
    })
  const broken = await publish([rule, { ...rule, kind: 'MISSING', value: 2 }])
  const fields = broken.userErrors.map(({ field }: { field: string[] }) => field.join('.'))
  expect(fields).toEqual(
    expect.arrayContaining([
      'input.alertRules.0.comparator',
      'input.alertRules.0.value',
      'input.alertRules.0.unit',
      'input.alertRules.1.withinDays',
      'input.alertRules.1.value',
    ]),
  )
  const whole = { ...rule, comparator: 'GT', value: 110, unit: '/min' }
  expect((await publish([whole])).planTemplate).toEqual({
    version: 2,
    alertRules: [{ code: 'pulse-high', title: 'Heart rate above 110 /min' }],
  })
  const { carePlans } = await ofPatient(service, patientId, 'carePlans { id templateUpgrade { alerts } }')
  expect(carePlans).toEqual([{ id: plan.id, templateUpgrade: { alerts: ['Heart rate above 110 /min'] } }])
  await observe('8867-4', 120, '2026-12-02T13:00:00Z', '/min')
  expect(await alerts()).toEqual([])
  const upgrade = (toVersion: number) =>
    run(service, 'upgradeCarePlan', {
      input: { carePlanId: plan.id, expectedVersion: plan.version, toVersion },
      selection:
        'carePlan { templateVersion templateUpgrade { toVersion } goals { description status } revisions { reason } }',
    })
  expect((await upgrade(1)).userErrors).toMatchObject([{ field: ['input', 'toVersion'] }])
  expect((await upgrade(3)).userErrors).toMatchObject([{ field: ['input', 'toVersion'] }])
  const { carePlan } = await upgrade(2)
  expect(carePlan).toMatchObject({ templateVersion: 2, templateUpgrade: null })
  expect(carePlan.goals).toContainEqual({ description: 'Breathe', status: 'PROPOSED' })
  expect(carePlan.revisions[0].reason).toBe('Template copd, version 2.')
  expect(await alerts()).toMatchObject([{ rule: 'pulse-high', status: 'OPEN' }])
  patientId = await newPatient(service)
  await planFrom('copd')
  await observe('8867-4', 120, '2026-12-02T13:00:00Z', '/min')
  expect(await alerts()).toMatchObject([{ rule: 'pulse-high', source: 'Our cardiologists, 2026' }])
})
