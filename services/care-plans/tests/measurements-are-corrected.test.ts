import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { newPatient, ofPatient, planFromTemplate, run, SMART_GOAL } from './care-plan-fixtures.js'
import { told } from './fixtures.js'

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

const WEIGHT = { code: '29463-7', display: 'Weight' }
const LIGHT = 'weight below 82 kg'

async function watchWeight(of: string, template = 'behavioral-health'): Promise<string> {
  clock.set('2026-12-01T15:00:00Z')
  const carePlan = await planFromTemplate(service, of, template)
  const target = { measure: WEIGHT, comparator: 'LT', value: 82, unit: 'kg' }
  const goal = { ...SMART_GOAL, description: LIGHT, target, status: 'ACTIVE' }
  const added = await run(service, 'addGoal', {
    input: { carePlanId: carePlan.id, ...goal },
    selection: 'goal { id }',
  })
  clock.set('2026-12-06T15:00:00Z')
  return added.goal.id
}

const CHECKS = 'value correctedAt retractedAt'
async function goalOf(patient = patientId) {
  const { carePlans } = await ofPatient(
    service,
    patient,
    `carePlans { goals { description achievement evidence { value } progress { ${CHECKS} }
       all: progress(includeRetracted: true) { ${CHECKS} } } alerts { rule status } }`,
  )
  const { goals, alerts } = carePlans[0]
  const goal = goals.find(({ description }: { description: string }) => description === LIGHT)
  return { ...goal, alerts }
}

/** What a source says of a weight, and when. */
interface Telling {
  readonly id: string
  readonly at?: string
  readonly toldAt: string
  readonly code?: string
  readonly unit?: string
  readonly of?: string
}

function weigh(value: number, { id, toldAt, ...rest }: Telling) {
  const { at = '2026-12-02T15:00:00Z', code = WEIGHT.code, unit = 'kg', of = patientId } = rest
  const about = { code: { system: 'http://loinc.org', code }, value, unit, at }
  const payload = { observationId: id, patientId: of, ...about }
  return service.deliver(told('observation.recorded.v1', { payload, at: toldAt }))
}

function label(sensitivity: 'PART2' | 'NONE', { id, toldAt, of = patientId }: Telling) {
  const payload = { recordId: id, patientId: of, type: 'Observation', sensitivity, at: toldAt }
  return service.deliver(told('record.labelled.v1', { payload, at: toldAt }))
}

const named = () => `urn:a#Observation/${newId('observation')}`
const MORNING = '2026-12-03T08:00:00Z'
const NOON = '2026-12-03T12:00:00Z'
const EVENING = '2026-12-03T18:00:00Z'

test('what a source corrects counts as it was told last; what counted before stays to be read', async () => {
  await watchWeight(patientId)
  const id = named()
  await weigh(81, { id, toldAt: MORNING })
  expect(await goalOf()).toMatchObject({
    achievement: 'ACHIEVED',
    progress: [{ value: 81, correctedAt: null }],
  })
  await weigh(91, { id, toldAt: NOON })
  const corrected = {
    achievement: 'IN_PROGRESS',
    evidence: { value: 91 },
    progress: [{ value: 91, correctedAt: null }],
    all: expect.arrayContaining([
      { value: 81, correctedAt: '2026-12-06T15:00:00.000Z', retractedAt: null },
      { value: 91, correctedAt: null, retractedAt: null },
    ]),
  }
  expect(await goalOf()).toMatchObject(corrected)
  await weigh(91, { id, toldAt: EVENING })
  await weigh(91, { id, toldAt: NOON })
  const again = await goalOf()
  expect(again).toMatchObject(corrected)
  expect(again.all).toHaveLength(2)
  await weigh(81, { id, toldAt: '2026-12-04T08:00:00Z' })
  const back = await goalOf()
  expect(back).toMatchObject({ achievement: 'ACHIEVED', progress: [{ value: 81 }] })
  expect(back.all).toHaveLength(2)
})

test.each([
  ['in order', [81, 91, 86]],
  ['backwards', [86, 91, 81]],
  ['the last one first', [86, 81, 91]],
  ['the last one between', [91, 86, 81]],
])('of three tellings heard %s the one that was told last counts', async (_, heard) => {
  await watchWeight(patientId)
  const id = named()
  const toldAt: Readonly<Record<number, string>> = { 81: MORNING, 91: NOON, 86: EVENING }
  for (const value of heard) await weigh(value, { id, toldAt: toldAt[value] ?? '' })
  expect(await goalOf()).toMatchObject({ evidence: { value: 86 }, progress: [{ value: 86 }] })
})

test('what is corrected to something else than the goal measures checks it no more, as long as it is told so', async () => {
  await watchWeight(patientId)
  const id = named()
  await weigh(81, { id, toldAt: MORNING })
  await weigh(181, { id, toldAt: NOON, code: '8302-2', unit: 'cm' })
  expect(await goalOf()).toMatchObject({ achievement: null, progress: [], all: [{ value: 81 }] })
  await weigh(81.5, { id, toldAt: '2026-12-03T10:00:00Z' }) // told before it was said to be a height, heard after
  expect(await goalOf()).toMatchObject({ achievement: null, progress: [] })
  await weigh(81, { id, toldAt: EVENING, unit: 'mm[Hg]' })
  expect(await goalOf()).toMatchObject({ achievement: null, progress: [] })
  await weigh(81, { id, toldAt: '2026-12-04T08:00:00Z' })
  expect(await goalOf()).toMatchObject({ achievement: 'ACHIEVED', progress: [{ value: 81 }] })
})

test('a panel is corrected value by value; of two values of one telling that measure the same one checks the goal', async () => {
  await watchWeight(patientId)
  const id = named()
  for (const toldAt of [MORNING, NOON]) {
    await weigh(toldAt === NOON ? 85 : 81, { id, toldAt })
    await weigh(toldAt === NOON ? 85.1 : 81.1, { id, toldAt, code: '3141-9' })
    await weigh(180, { id, toldAt, code: '8302-2', unit: 'cm' })
  }
  expect(await goalOf()).toMatchObject({ evidence: { value: 85 }, progress: [{ value: 85 }] })
})

test('an alert is over when its value is corrected, and a corrected value raises one', async () => {
  await watchWeight(patientId, 'heart-failure')
  const id = named()
  await weigh(80, { id: named(), at: '2026-12-05T13:00:00Z', toldAt: '2026-12-05T13:00:00Z' })
  const today = { id, at: '2026-12-06T13:00:00Z' }
  await weigh(80.9, { ...today, toldAt: '2026-12-06T13:00:00Z' })
  expect((await goalOf()).alerts).toEqual([{ rule: 'rise-29463-7-1', status: 'OPEN' }])
  await weigh(80.1, { ...today, toldAt: '2026-12-06T14:00:00Z' })
  expect((await goalOf()).alerts).toEqual([{ rule: 'rise-29463-7-1', status: 'ENDED' }])
  clock.set('2026-12-06T16:00:00Z')
  await weigh(81.2, { ...today, toldAt: '2026-12-06T15:30:00Z' })
  expect((await goalOf()).alerts).toContainEqual({ rule: 'rise-29463-7-1', status: 'OPEN' })
})

test('what is told without its label counts, be it heard before the label is known to be gone', async () => {
  await watchWeight(patientId)
  const id = named()
  await weigh(91, { id, toldAt: '2026-12-03T07:00:00Z' })
  await label('PART2', { id, toldAt: MORNING })
  await weigh(85, { id, toldAt: '2026-12-03T07:30:00Z' }) // before it had the label
  await weigh(81, { id, toldAt: EVENING })
  expect(await goalOf()).toMatchObject({ achievement: null, progress: [], all: [] })
  await label('NONE', { id, toldAt: EVENING })
  expect(await goalOf()).toMatchObject({ achievement: 'ACHIEVED', progress: [{ value: 81 }] })
})

test('what an ended goal was measured by is corrected in its history, and what was decided stands', async () => {
  const goalId = await watchWeight(patientId)
  const id = named()
  await weigh(81, { id, toldAt: MORNING })
  const [{ version }] = await service.db.query('select version from goal where id = $1', [goalId])
  const input = { goalId, expectedVersion: version, reason: 'moved away' }
  await run(service, 'cancelGoal', { input, selection: 'goal { id }' })
  await weigh(91, { id, toldAt: NOON })
  expect(await goalOf()).toMatchObject({
    achievement: 'ACHIEVED',
    evidence: { value: 81 },
    progress: [{ value: 91 }],
  })
})

async function counts(patient: string): Promise<unknown> {
  const each = ['measurement', 'goal_progress'].map(
    (table) => `(select count(*)::int from ${table} where patient_id = $1) as ${table}`,
  )
  const [found] = await service.db.query(`select ${each.join(', ')}`, [patient])
  return found
}

test.each([
  ['two patients', false],
  ['one patient', true],
])(
  'labels of two hospitals that give one id to what they measured of %s leave each other alone',
  async (_, isOne) => {
    const other = isOne ? patientId : await newPatient(service)
    await watchWeight(patientId)
    if (!isOne) await watchWeight(other)
    const number = newId('observation')
    const a = { id: `urn:a#Observation/${number}` }
    const b = { id: `urn:b#Observation/${number}`, of: other, at: '2026-12-02T16:00:00Z' }
    await weigh(81, { ...a, toldAt: MORNING })
    await weigh(85, { ...b, toldAt: MORNING })
    const shown = async (patient: string) =>
      (await goalOf(patient)).progress.map(({ value }: { value: number }) => value)
    const both = async () =>
      isOne ? shown(patientId) : [...(await shown(other)), ...(await shown(patientId))]
    const before = [await counts(patientId), await counts(other)]
    expect(await both()).toEqual([85, 81])
    await label('PART2', { ...a, toldAt: NOON })
    expect(await both()).toEqual([85])
    await label('NONE', { ...b, toldAt: NOON })
    expect(await both()).toEqual([85])
    await label('PART2', { ...b, toldAt: EVENING })
    expect(await both()).toEqual([])
    await label('NONE', { ...a, toldAt: EVENING })
    expect(await both()).toEqual([81])
    await label('NONE', { ...b, toldAt: '2026-12-04T08:00:00Z' })
    expect(await both()).toEqual([85, 81])
    expect([await counts(patientId), await counts(other)]).toEqual(before)
  },
)
