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
async function goalOfPhq9(of = patientId) {
  const { carePlans } = await ofPatient(
    service,
    of,
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

const WEIGHT = { code: '29463-7', display: 'Weight' }
/** An imported observation has the name that its source gave it, which is the source's own only. */
interface Weighing {
  readonly of: string
  readonly id: string
  readonly at: string
}

async function watchWeight(of: string, template = 'behavioral-health'): Promise<void> {
  const carePlan = await planFromTemplate(service, of, template)
  const target = { measure: WEIGHT, comparator: 'LT', value: 82, unit: 'kg' }
  const goal = { ...SMART_GOAL, description: 'PHQ-9 below 5', target, status: 'ACTIVE' }
  await run(service, 'addGoal', { input: { carePlanId: carePlan.id, ...goal }, selection: 'goal { id }' })
}

function weigh({ of, id, at }: Weighing, value: number, toldAt = at) {
  const code = { system: 'http://loinc.org', code: WEIGHT.code }
  const payload = { observationId: id, patientId: of, code, value, unit: 'kg', at }
  return service.deliver(told('observation.recorded.v1', { payload, at: toldAt }))
}

function takeBack({ of, id, at }: Weighing) {
  const payload = { observationId: id, patientId: of, at, sensitivity: 'NONE' as const }
  return service.deliver(told('observation.retracted.v1', { payload, at }))
}

test('a measurement that was taken back checks no goal, whichever telling comes first', async () => {
  await watchWeight(patientId)
  const measured = (at: string) => ({ of: patientId, id: newId('observation'), at })
  const right = measured('2026-12-02T15:00:00Z')
  const wrong = measured('2026-12-03T15:00:00Z')
  const late = measured('2026-12-04T15:00:00Z')
  clock.set('2026-12-04T16:00:00Z')
  await weigh(right, 85)
  await weigh(wrong, 61)
  expect(await goalOfPhq9()).toMatchObject({ achievement: 'ACHIEVED', evidence: { value: 61 } })
  await takeBack({ ...wrong, at: '2026-12-04T16:00:00Z' })
  await takeBack({ ...late, at: '2026-12-04T16:00:00Z' })
  await weigh(late, 60)
  expect(await goalOfPhq9()).toMatchObject({
    evidence: { value: 85 },
    progress: [{ value: 85, retractedAt: null }],
    all: [{ value: 61, retractedAt: '2026-12-04T16:00:00.000Z' }, { value: 85 }],
  })
})

test('a measurement that its source takes back by mistake and tells again holds again, in whatever order it is heard', async () => {
  await watchWeight(patientId)
  clock.set('2026-12-06T16:00:00Z')
  const measured = { of: patientId, id: `Observation/${newId('observation')}`, at: '2026-12-02T15:00:00Z' }
  const tell = (toldAt: string) => weigh(measured, 61, toldAt)
  const cancel = (at: string) => takeBack({ ...measured, at })
  const holding = { achievement: 'ACHIEVED', progress: [{ value: 61, retractedAt: null }] }
  const takenBack = { achievement: null, progress: [] }
  await tell('2026-12-02T16:00:00Z')
  await cancel('2026-12-03T16:00:00Z')
  expect(await goalOfPhq9()).toMatchObject(takenBack)
  await tell('2026-12-03T15:00:00Z') // told before it was taken back, heard after
  expect(await goalOfPhq9()).toMatchObject(takenBack)
  await tell('2026-12-04T16:00:00Z')
  expect(await goalOfPhq9()).toMatchObject(holding)
  await cancel('2026-12-04T15:00:00Z') // the same the other way round
  expect(await goalOfPhq9()).toMatchObject(holding)
  await cancel('2026-12-05T16:00:00Z')
  expect(await goalOfPhq9()).toMatchObject(takenBack)
})

test('what one hospital takes back of its patient takes nothing from the patient of another who has the same id', async () => {
  const other = await newPatient(service)
  await watchWeight(other)
  await watchWeight(patientId, 'heart-failure')
  const id = `Observation/${newId('observation')}`
  clock.set('2026-12-04T16:00:00Z')
  await weigh({ of: other, id, at: '2026-12-02T15:00:00Z' }, 61)
  await weigh({ of: patientId, id: newId('observation'), at: '2026-12-03T13:00:00Z' }, 80)
  await weigh({ of: patientId, id, at: '2026-12-04T13:00:00Z' }, 80.9)
  await takeBack({ of: other, id, at: '2026-12-04T14:00:00Z' })
  expect(await goalOfPhq9(other)).toMatchObject({ achievement: null, progress: [], all: [{ value: 61 }] })
  const own = [{ value: 80.9, retractedAt: null }, { value: 80 }]
  expect(await goalOfPhq9()).toMatchObject({ progress: own, all: own })
  const open = [{ rule: 'rise-29463-7-1', status: 'OPEN' }]
  expect(await alerts()).toEqual(open)
  await weigh({ of: other, id: `${id}-2`, at: '2026-12-04T13:00:00Z' }, 62)
  await takeBack({ of: other, id: `${id}-2`, at: '2026-12-04T15:00:00Z' })
  await weigh({ of: patientId, id: `${id}-2`, at: '2026-12-04T15:30:00Z' }, 80.1)
  expect(await goalOfPhq9()).toMatchObject({ evidence: { value: 80.1 } })
  expect(await alerts()).toEqual([{ ...open[0], status: 'ENDED' }])
})

test('what was taken back stays so when records are merged, and comes back to its own when they are parted', async () => {
  const merged = await newPatient(service)
  await watchWeight(merged)
  const wrong = { of: merged, id: `Observation/${newId('observation')}`, at: '2026-12-02T15:00:00Z' }
  clock.set('2026-12-04T16:00:00Z')
  await weigh(wrong, 61)
  await takeBack({ ...wrong, at: '2026-12-03T15:00:00Z' })
  const both = { survivorId: patientId, mergedId: merged, at: '2026-12-04T16:00:00Z', epoch: 0 }
  await service.deliver(told('patient.merged.v1', { payload: both, at: both.at }))
  expect(await goalOfPhq9()).toMatchObject({ progress: [], all: [{ value: 61 }] })
  await service.deliver(told('patient.unmerged.v1', { payload: both, at: both.at }))
  expect(await goalOfPhq9(merged)).toMatchObject({ progress: [], all: [{ value: 61 }] })
})
