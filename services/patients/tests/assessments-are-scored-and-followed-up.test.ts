import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase } from '@baton/database/open-database'
import { OWNER_ROLE } from '@baton/database/provision'
import { catalogue } from '@baton/events/catalogue'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

const dana = viewer('dana')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: clockAt('2026-12-07T14:15:00Z') })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

const answersOf = (answers: Record<string, string | number | null>) =>
  Object.entries(answers).map(([item, value]) => ({ item, value: value === null ? null : String(value) }))
const numbered = (answers: readonly number[]) =>
  answersOf(Object.fromEntries(answers.map((value, index) => [String(index + 1), value])))

// S8: Aaliyah Brooks, PHQ-9 of 17 with item 9.
const PHQ9 = numbered([3, 3, 2, 2, 2, 2, 2, 0, 1])

test('PHQ-9 of S8 is 17, moderately severe, and item 9 raises a safety concern with the coordinator', async () => {
  const input = { patientId, instrument: 'PHQ_9', answers: PHQ9, idempotencyKey: 'phq' }
  const { assessment } = await ask.done(
    dana,
    'recordAssessment',
    input,
    'assessment { total band positives safetyConcern version factors { code points } answers { item value } }',
  )
  expect(assessment).toMatchObject({
    total: 17,
    band: 'MODERATELY_SEVERE',
    positives: ['depression', 'suicide-risk'],
    safetyConcern: 'PHQ9_ITEM_9',
    version: 'kroenke-2001',
  })
  expect(assessment.answers).toHaveLength(9)
  await ask.done(dana, 'recordAssessment', input)
  expect(await ask.told('safety-concern.raised.v1')).toMatchObject([
    { patientId, reason: 'PHQ9_ITEM_9', coordinatorId: dana.id },
  ])
  expect(await ask.told('assessment.recorded.v1')).toMatchObject([
    { instrument: 'PHQ_9', total: 17, positives: ['depression', 'suicide-risk'] },
  ])
})

test.each([
  [[1, 1, 0, 0, 0, 0, 0, 0, null], 2, 'PHQ9_ITEM_9_UNANSWERED'],
  [[1, 1, 0, 0, 0, null, 0, 0, null], 3, 'PHQ9_ITEM_9_UNANSWERED'],
  [[1, 1, 0, 0, 0, null, 0, 0, 0], 2, null],
])(
  'PHQ-9 of %j prorated is %d; nobody takes an item 9 that was left out for a no',
  async (items, total, safetyConcern) => {
    const id = await ask.patient({ family: 'Brooks', given: [String(items)] })
    const answers = answersOf(Object.fromEntries(items.map((value, index) => [String(index + 1), value])))
    const input = { patientId: id, instrument: 'PHQ_9', answers, allowProrate: true }
    const { assessment } = await ask.done(
      dana,
      'recordAssessment',
      input,
      'assessment { total safetyConcern positives }',
    )
    expect(assessment).toEqual({ total, safetyConcern, positives: [] })
    const raised = (await ask.told('safety-concern.raised.v1')).filter(
      (told) => Reflect.get(told, 'patientId') === id,
    )
    expect(raised).toMatchObject(safetyConcern ? [{ reason: safetyConcern, coordinatorId: dana.id }] : [])
  },
)

test('the tier follows the screen, and is told with its reasons', async () => {
  const { patient } = await ask.read(dana, `{ patient(id: "${patientId}") { riskTier { tier reasons } } }`)
  expect(patient.riskTier).toEqual({ tier: 'RISING', reasons: ['PHQ9_HIGH'] })
  expect(await ask.told('risk-tier.changed.v1')).toMatchObject([
    { from: null, to: 'RISING', reasons: ['PHQ9_HIGH'] },
  ])
})

test('a form with missing or wrong items is refused item by item, and nothing of it is kept', async () => {
  const answers = [...numbered([3, 3, 2, 2, 2, 2, 9]), { item: 'x', value: '1' }]
  const { userErrors } = await ask.send(dana, 'recordAssessment', { patientId, instrument: 'PHQ_9', answers })
  expect(userErrors.map(({ field }: { field: string[] }) => field[2])).toEqual(['7', 'x'])
  const missing = await ask.send(dana, 'recordAssessment', {
    patientId,
    instrument: 'HUNGER_VITAL_SIGN',
    answers: answersOf({ 1: 'sometimes' }),
  })
  expect(missing.userErrors).toMatchObject([
    { field: ['input', 'answers', '2'], message: '2 is not answered' },
  ])
  const [count] = await patients.db.query('select count(*)::int as n from assessment where patient_id = $1', [
    patientId,
  ])
  expect(count).toEqual({ n: 1 })
})

test('one "sometimes true" is food insecurity: a problem to be confirmed, once', async () => {
  const input = {
    patientId,
    instrument: 'HUNGER_VITAL_SIGN',
    answers: answersOf({ 1: 'sometimes', 2: 'never' }),
  }
  for (let times = 0; times < 2; times += 1) await ask.done(dana, 'recordAssessment', input)
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { conditions { edges { node { code { code } verificationStatus } } } } }`,
  )
  expect(patient.conditions.edges).toEqual([
    { node: { code: { code: 'food-insecurity' }, verificationStatus: 'unconfirmed' } },
  ])
})

test('NEWS2 of a twelve-year-old is refused; of an adult without a temperature it has no total and names it', async () => {
  const child = await ask.patient({ family: 'Ramirez', given: ['Diego'] }, { birthDate: '2014-06-01' })
  const taken = {
    respiratoryRate: 26,
    oxygenSaturation: 90,
    spo2Scale: 2,
    onOxygen: 'yes',
    systolicPressure: 104,
    pulse: 112,
    consciousness: 'A',
    temperature: 37.5,
  }
  const input = { instrument: 'NEWS2', answers: answersOf(taken) }
  const refused = await ask.send(dana, 'recordAssessment', { ...input, patientId: child })
  expect(refused.userErrors).toMatchObject([{ __typename: 'InvalidInput', code: 'NOT_VALIDATED_AGE' }])
  const select = 'assessment { total band incomplete missing positives }'
  const whole = await ask.done(dana, 'recordAssessment', { ...input, patientId }, select)
  expect(whole.assessment).toMatchObject({ total: 8, band: 'HIGH', incomplete: false })
  const part = await ask.done(
    dana,
    'recordAssessment',
    { patientId, instrument: 'NEWS2', answers: answersOf({ ...taken, temperature: null }) },
    select,
  )
  expect(part.assessment).toMatchObject({
    total: null,
    incomplete: true,
    missing: ['T'],
    positives: ['deterioration'],
  })
})

test('a positive safety screen raises a concern and is shown neither to the patient nor to a proxy', async () => {
  const screen = {
    livingSituation: 'steady',
    food1: 'never',
    food2: 'never',
    transportation: 'no',
    utilities: 'no',
    hits1: 3,
    hits2: 3,
    hits3: 3,
    hits4: 2,
  }
  await ask.done(dana, 'recordAssessment', { patientId, instrument: 'AHC_HRSN', answers: answersOf(screen) })
  const raised = await ask.told('safety-concern.raised.v1')
  expect(raised.filter((told) => Reflect.get(told, 'patientId') === patientId)).toHaveLength(2)
  const shown = `{ patient(id: "${patientId}") { assessments(instrument: AHC_HRSN) { edges { node { positives } } } } }`
  const seenBy = async (who: typeof dana) => (await ask.read(who, shown))['patient'].assessments.edges
  expect(await seenBy(dana)).toEqual([{ node: { positives: ['intimate-partner-violence'] } }])
  expect(await seenBy(viewer('rosa', { patientIds: [patientId] }))).toEqual([])
  expect(await seenBy(await ask.proxy(patientId))).toEqual([])
})

test('a total of another system may name any social need; violence among them is as private as a positive safety screen', async () => {
  const before = (await ask.told('safety-concern.raised.v1')).length
  const imported = (...domain: string[]) => ({
    patientId,
    instrument: 'PRAPARE',
    answers: [{ item: 'total', value: '4' }, ...domain.map((value) => ({ item: 'domain', value }))],
  })
  await ask.done(dana, 'recordAssessment', imported('stress', 'employment-status'))
  expect(await ask.told('safety-concern.raised.v1')).toHaveLength(before)
  await ask.done(dana, 'recordAssessment', imported('food-insecurity', 'elder-abuse'))
  expect((await ask.told('safety-concern.raised.v1')).slice(before)).toMatchObject([
    { reason: 'VIOLENCE_FLAGGED' },
  ])
  const shown = `{ patient(id: "${patientId}") { assessments(instrument: PRAPARE) { edges { node { positives } } } } }`
  const seenBy = async (who: typeof dana) => (await ask.read(who, shown))['patient'].assessments.edges
  expect(await seenBy(dana)).toHaveLength(2)
  expect(await seenBy(viewer('rosa', { patientIds: [patientId] }))).toEqual([
    { node: { positives: ['employment-status', 'stress'] } },
  ])
})

/** Runs a migration once more, as the owner of the tables, after another statement. */
async function migrated(name: string, before = 'select 1') {
  const { url = '' } = patients.db.options as { url?: string } // the database was opened by its URL
  const asOwner = Object.assign(new URL(url), { username: OWNER_ROLE }).href
  const owner = await openDatabase({ url: asOwner, entities: [], applicationName: 'test', poolSize: 1 })
  const file = new URL(`../src/storage/migrations/${name}.sql`, import.meta.url)
  for (const sql of [before, readFileSync(file, 'utf8')]) await owner.query(sql)
  await owner.destroy()
}

test('a total that told of violence before it had a label has one, and whoever keeps it hears of that; no concern is raised', async () => {
  const concerns = (await ask.told('safety-concern.raised.v1')).length
  const labels = async () => (await ask.told('record.labelled.v1')).length
  const before = await labels()
  await migrated(
    '0277-scores-that-tell-of-violence',
    `update assessment set sensitivity = 'NONE' where instrument = 'PRAPARE'`,
  )
  const told = (await ask.told('record.labelled.v1')).slice(before)
  expect(told).toMatchObject([{ patientId, type: 'Assessment', sensitivity: 'IPV' }])
  expect(catalogue['record.labelled.v1'].safeParse(told[0]).success).toBe(true)
  const shown = `{ patient(id: "${patientId}") { assessments(instrument: PRAPARE) { edges { node { positives } } } } }`
  const rosa = await ask.read(viewer('rosa', { patientIds: [patientId] }), shown)
  expect(rosa['patient'].assessments.edges).toEqual([
    { node: { positives: ['employment-status', 'stress'] } },
  ])
  expect(await ask.told('safety-concern.raised.v1')).toHaveLength(concerns)
  await migrated('0277-scores-that-tell-of-violence')
  expect(await labels()).toBe(before + 1) // the second time nothing is left
})

test('a need that a form tells of which is not shown is not shown either, now or of a form from before', async () => {
  const family = await ask.patient({ family: 'Need', given: ['Nora'] })
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId: family, practitionerId: dana.id })
  const answers = [{ item: 'total', value: '4' }]
  for (const value of ['food-insecurity', 'intimate-partner-violence'])
    answers.push({ item: 'domain', value })
  await ask.done(dana, 'recordAssessment', { patientId: family, instrument: 'PRAPARE', answers })
  const shown = `{ patient(id: "${family}") { conditions { edges { node { code { code } } } } } }`
  const seenBy = async (who: typeof dana) => (await ask.read(who, shown))['patient'].conditions.edges.length
  const all = [await seenBy(dana), 0, 0]
  const [rosa, proxy] = [viewer('rosa', { patientIds: [family] }), await ask.proxy(family)]
  const seen = async () => [await seenBy(dana), await seenBy(rosa), await seenBy(proxy)]
  expect(all[0]).toBeGreaterThan(0)
  expect(await seen()).toEqual(all)
  await patients.db.query(`update condition set sensitivity = 'NONE' where patient_id = $1`, [family])
  expect(await seen()).toEqual([all[0], all[0], all[0]])
  await migrated('0278-needs-as-private-as-their-forms')
  expect(await seen()).toEqual(all)
})

test('a need that is noted under a label is noted by an open form, too, once: its absence would tell of the other', async () => {
  const family = await ask.patient({ family: 'Twice', given: ['Nora'] })
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId: family, practitionerId: dana.id })
  const form = async (...found: string[]) => {
    const answers = [{ item: 'total', value: '4' }, ...found.map((value) => ({ item: 'domain', value }))]
    await ask.done(dana, 'recordAssessment', { patientId: family, instrument: 'PRAPARE', answers })
  }
  const shown = `{ patient(id: "${family}") { conditions { edges { node { code { code } } } } } }`
  const seenBy = async (who: typeof dana) => (await ask.read(who, shown))['patient'].conditions.edges.length
  const rosa = viewer('rosa', { patientIds: [family] })
  const seen = async () => [await seenBy(dana), await seenBy(rosa)]
  await form('food-insecurity', 'elder-abuse')
  await form('food-insecurity', 'elder-abuse')
  expect(await seen()).toEqual([1, 0])
  await form('food-insecurity')
  await form('food-insecurity')
  expect(await seen()).toEqual([2, 1])
  await form('food-insecurity', 'elder-abuse')
  expect(await seen()).toEqual([2, 1])
  const kept = await patients.db.query('select sensitivity from condition where patient_id = $1 order by 1', [
    family,
  ])
  expect(kept).toEqual([{ sensitivity: 'IPV' }, { sensitivity: 'NONE' }])
})

test('a clinician puts another tier above the computed one: both stay, with the reason', async () => {
  const select = 'patient { riskTier { version tier computedTier reasons override { tier reason by } } }'
  const before = await ask.read(dana, `{ patient(id: "${patientId}") { riskTier { version } } }`)
  const expectedVersion = before['patient'].riskTier.version
  const input = { patientId, tier: 'HIGH', reason: 'lives alone since June', expectedVersion }
  const { patient } = await ask.done(dana, 'overrideRiskTier', input, select)
  expect(patient.riskTier).toMatchObject({
    tier: 'HIGH',
    computedTier: 'RISING',
    override: { tier: 'HIGH', reason: 'lives alone since June', by: dana.id },
  })
  expect((await ask.told('risk-tier.changed.v1')).at(-1)).toMatchObject({ from: 'RISING', to: 'HIGH' })
  const stale = await ask.send(dana, 'overrideRiskTier', input)
  expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
})

test('whoever does not look after the patient can neither record nor override', async () => {
  const ida = viewer('ida')
  const recorded = await ask.send(ida, 'recordAssessment', { patientId, instrument: 'PHQ_9', answers: PHQ9 })
  const overridden = await ask.send(ida, 'overrideRiskTier', { patientId, tier: 'HIGH', reason: 'because' })
  expect([recorded.userErrors[0].code, overridden.userErrors[0].code]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
})

test('a medication is written down once, shows to who looks after the patient, and is refused by the field', async () => {
  const code = {
    system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
    code: '617314',
    display: 'atorvastatin 40 MG',
  }
  const input = { patientId, code, dosage: 'one at night', startedOn: '2026-02-01', idempotencyKey: 'statin' }
  for (let times = 0; times < 2; times += 1) await ask.done(dana, 'recordMedication', input)
  const stopped = { ...input, status: 'STOPPED', endedOn: '2026-03-01', idempotencyKey: 'stopped' }
  const { medication } = await ask.done(
    dana,
    'recordMedication',
    stopped,
    'medication { id status patient { id } }',
  )
  expect(medication).toMatchObject({ status: 'STOPPED', patient: { id: patientId } })
  const list = `{ patient(id: "${patientId}") { medications { edges { node { status dosage startedOn endedOn
    code { code } } } } } }`
  const { patient } = await ask.read(dana, list)
  const taken = { dosage: 'one at night', startedOn: '2026-02-01', code: { code: '617314' } }
  expect(patient.medications.edges.map(({ node }: { node: object }) => node)).toEqual([
    { ...taken, status: 'STOPPED', endedOn: '2026-03-01' },
    { ...taken, status: 'ACTIVE', endedOn: null },
  ])
  const backwards = await ask.send(dana, 'recordMedication', {
    ...input,
    endedOn: '2026-01-01',
    idempotencyKey: 'b',
  })
  expect(backwards.userErrors).toMatchObject([{ field: ['input', 'endedOn'] }])
  const stranger = await ask.send(viewer('ida'), 'recordMedication', { ...input, idempotencyKey: 'other' })
  expect(stranger.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('a measurement is kept with its unit, told to the others, and refused without one', async () => {
  const code = { system: 'http://loinc.org', code: '29463-7', display: 'Body weight' }
  const input = { patientId, code, value: 81.4, unit: 'kg', idempotencyKey: 'weight' }
  for (let times = 0; times < 2; times += 1) await ask.done(dana, 'recordObservation', input)
  expect(await ask.told('observation.recorded.v1')).toMatchObject([
    { patientId, code: { code: '29463-7' }, value: 81.4, unit: 'kg' },
  ])
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { observations(code: "29463-7") { edges { node { value unit code { display } } } } } }`,
  )
  expect(patient.observations.edges).toEqual([
    { node: { value: 81.4, unit: 'kg', code: { display: 'Body weight' } } },
  ])
  const bare = await ask.send(dana, 'recordObservation', { patientId, code, value: 81.4 })
  expect(bare.userErrors).toMatchObject([{ field: ['input', 'unit'] }])
  const stranger = await ask.send(viewer('ida'), 'recordObservation', { ...input, idempotencyKey: 'other' })
  expect(stranger.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})
