import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { newPatient, ofPatient, planFromTemplate, run, SMART_GOAL } from './care-plan-fixtures.js'
import { assessed, told } from './fixtures.js'

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

const phq9 = (total: number, at: string) => {
  if (new Date(at) > clock.now()) clock.set(at)
  return assessed(service, { patientId, instrument: 'PHQ_9', total, at })
}

async function alerts() {
  const { carePlans } = await ofPatient(service, patientId, 'carePlans { alerts { rule status } }')
  return carePlans[0].alerts
}

async function retract(assessmentId: string, at: string): Promise<void> {
  clock.set(at)
  const about = { assessmentId, patientId, instrument: 'PHQ_9', at, sensitivity: 'NONE' as const }
  await service.deliver(told('assessment.retracted.v1', { payload: about, at }))
}

const BELOW_5 = {
  ...SMART_GOAL,
  description: 'PHQ-9 below 5',
  target: { measure: { code: '44261-6', display: 'PHQ-9' }, comparator: 'LT', value: 5, unit: '{score}' },
  baseline: { value: 18, on: '2026-12-01' },
  status: 'ACTIVE',
}
const CHECKS = 'value retractedAt assessment { id }'
async function goalOfPhq9() {
  const { carePlans } = await ofPatient(
    service,
    patientId,
    `carePlans { goals { description achievement evidence { value } progress { ${CHECKS} }
       all: progress(includeRetracted: true) { ${CHECKS} } history { to } } }`,
  )
  return carePlans[0].goals.find(
    ({ description }: { description: string }) => description === 'PHQ-9 below 5',
  )
}

test('a total that was taken back checks no goal: the goal stands where it stood, and shows the check to whoever asks', async () => {
  const carePlan = await planFromTemplate(service, patientId, 'behavioral-health')
  await run(service, 'addGoal', {
    input: { carePlanId: carePlan.id, ...BELOW_5 },
    selection: 'goal { id }',
  })
  await phq9(14, '2026-12-02T15:00:00Z')
  const wrong = await phq9(3, '2026-12-03T15:00:00Z')
  expect(await goalOfPhq9()).toMatchObject({ achievement: 'ACHIEVED', evidence: { value: 3 } })
  await retract(wrong, '2026-12-03T16:00:00Z')
  expect(await goalOfPhq9()).toMatchObject({
    achievement: 'IMPROVING',
    evidence: { value: 14 },
    progress: [{ value: 14, retractedAt: null }],
    all: [{ value: 3, retractedAt: '2026-12-03T16:00:00.000Z', assessment: { id: wrong } }, { value: 14 }],
  })
  const late = newId('assessment')
  await retract(late, '2026-12-04T16:00:00Z')
  const payload = {
    assessmentId: late,
    patientId,
    instrument: 'PHQ_9',
    version: '1',
    total: 2,
    band: null,
    positives: [],
  }
  const at = '2026-12-04T15:00:00Z'
  await service.deliver(told('assessment.recorded.v1', { payload: { ...payload, at }, at }))
  expect(await goalOfPhq9()).toMatchObject({ achievement: 'IMPROVING', progress: [{ value: 14 }] })
})

test('a total whose form got a label with its stay checks no goal as long as the label stays', async () => {
  const carePlan = await planFromTemplate(service, patientId, 'behavioral-health')
  await run(service, 'addGoal', {
    input: { carePlanId: carePlan.id, ...BELOW_5 },
    selection: 'goal { id }',
  })
  await phq9(14, '2026-12-02T15:00:00Z')
  const labelled = await phq9(3, '2026-12-03T15:00:00Z')
  const before = await goalOfPhq9()
  const label = async (sensitivity: 'PART2' | 'NONE', at: string) => {
    const payload = { recordId: labelled, patientId, type: 'Assessment', sensitivity, at }
    await service.deliver(told('record.labelled.v1', { payload, at }))
  }
  await label('PART2', '2026-12-03T16:00:00Z')
  expect(await goalOfPhq9()).toMatchObject({
    achievement: 'IMPROVING',
    evidence: { value: 14 },
    progress: [{ value: 14 }],
    all: [{ value: 14 }],
  })
  await label('NONE', '2026-12-03T17:00:00Z')
  const { history: _, ...after } = await goalOfPhq9()
  expect(before).toMatchObject(after)
})

test('an alert of a total that was taken back stays until a person or a later value ends it', async () => {
  await planFromTemplate(service, patientId, 'behavioral-health')
  await phq9(9, '2026-12-02T15:00:00Z')
  const wrong = await phq9(16, '2026-12-07T15:00:00Z')
  const open = expect.arrayContaining([expect.objectContaining({ rule: 'phq9-high', status: 'OPEN' })])
  expect(await alerts()).toEqual(open)
  await retract(wrong, '2026-12-07T16:00:00Z')
  await phq9(9, '2026-12-01T18:00:00Z') // an old one that comes late has the rules look again
  expect(await alerts()).toEqual(open)
  await phq9(8, '2026-12-08T15:00:00Z')
  expect((await alerts()).map(({ status }: { status: string }) => status)).toEqual(['ENDED', 'ENDED'])
})

test('a measurement that was taken back checks no goal, whichever telling comes first', async () => {
  const carePlan = await planFromTemplate(service, patientId, 'behavioral-health')
  const measured = {
    measure: { code: '29463-7', display: 'Weight' },
    comparator: 'LT',
    value: 82,
    unit: 'kg',
  }
  const goal = { ...SMART_GOAL, description: 'PHQ-9 below 5', target: measured, status: 'ACTIVE' }
  await run(service, 'addGoal', { input: { carePlanId: carePlan.id, ...goal }, selection: 'goal { id }' })
  const observation = (value: number, at: string) => {
    const code = { system: 'http://loinc.org', code: '29463-7' }
    const payload = { observationId: newId('observation'), patientId, code, value, unit: 'kg', at }
    return { id: payload.observationId, event: told('observation.recorded.v1', { payload, at }) }
  }
  const takeBack = (observationId: string, at: string) => {
    const payload = { observationId, patientId, at, sensitivity: 'NONE' as const }
    return service.deliver(told('observation.retracted.v1', { payload, at }))
  }
  const right = observation(85, '2026-12-02T15:00:00Z')
  const wrong = observation(61, '2026-12-03T15:00:00Z')
  const late = observation(60, '2026-12-04T15:00:00Z')
  clock.set('2026-12-04T16:00:00Z')
  for (const { event } of [right, wrong]) await service.deliver(event)
  expect(await goalOfPhq9()).toMatchObject({ achievement: 'ACHIEVED', evidence: { value: 61 } })
  await takeBack(wrong.id, '2026-12-04T16:00:00Z')
  await takeBack(late.id, '2026-12-04T16:00:00Z')
  await service.deliver(late.event)
  expect(await goalOfPhq9()).toMatchObject({
    evidence: { value: 85 },
    progress: [{ value: 85, retractedAt: null }],
    all: [{ value: 61, retractedAt: '2026-12-04T16:00:00.000Z' }, { value: 85 }],
  })
})
