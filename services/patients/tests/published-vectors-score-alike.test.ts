import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

// The vectors of domain.md 2.5 to 2.9, as a coordinator enters them.
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

type Given = Readonly<Record<string, string | number | readonly string[]>>
interface Found {
  readonly total?: number | null
  readonly band?: string | null
  readonly positives?: readonly string[]
  readonly safetyConcern?: string | null
}

const answersOf = (given: Given) =>
  Object.entries(given).flatMap(([item, value]) =>
    (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ item, value: String(one) })),
  )
const numbered = (values: readonly (number | string)[]): Given =>
  Object.fromEntries(values.map((value, index) => [String(index + 1), value]))

const SELECT = 'assessment { total band positives safetyConcern }'
const send = (instrument: string, given: Given, id = patientId) =>
  ask.send(dana, 'recordAssessment', { patientId: id, instrument, answers: answersOf(given) }, SELECT)

const VITALS = [
  'respiratoryRate',
  'oxygenSaturation',
  'spo2Scale',
  'onOxygen',
  'systolicPressure',
  'pulse',
  'consciousness',
  'temperature',
]
const vitals = (...values: readonly (number | string)[]): Given =>
  Object.fromEntries(VITALS.map((item, index) => [item, values[index] ?? '']))
const STEADI = [
  ...['fell', 'usesAid', 'unsteady', 'holdsFurniture', 'worried', 'pushesUp', 'stepsOntoCurb'],
  ...['rushesToToilet', 'numbFeet', 'lightHeaded', 'sleepMedicine', 'sadOrDepressed'],
]
const steadi = (...yes: readonly string[]): Given =>
  Object.fromEntries(STEADI.map((item) => [item, yes.includes(item) ? 'yes' : 'no']))
const hrsn = (changes: Given, hits: readonly number[]): Given => ({
  ...{ livingSituation: 'steady', food1: 'never', food2: 'never', transportation: 'no', utilities: 'no' },
  ...Object.fromEntries(hits.map((value, index) => [`hits${index + 1}`, value])),
  ...changes,
})
const READINESS = [
  ...['knowsMedications', 'canLiftOrTransfer', 'availableOvernight'],
  ...['hasBackup', 'ownHealthOk', 'feelsAble'],
]
const readiness = (noes: number): Given =>
  Object.fromEntries(READINESS.map((item, index) => [item, index < noes ? 'no' : 'yes']))

test.each<[string, string, Given, Found]>([
  ['N-1', 'NEWS2', vitals(16, 97, 1, 'no', 128, 78, 'A', 36.8), { total: 0, band: 'LOW' }],
  ['N-2', 'NEWS2', vitals(22, 93, 1, 'no', 118, 96, 'A', 38.3), { total: 6, band: 'MEDIUM' }],
  ['N-3', 'NEWS2', vitals(26, 90, 2, 'yes', 104, 112, 'A', 37.5), { total: 8, band: 'HIGH' }],
  ['N-3 by the wrong scale', 'NEWS2', vitals(26, 90, 1, 'yes', 104, 112, 'A', 37.5), { total: 11 }],
  ['N-4', 'NEWS2', vitals(18, 96, 2, 'yes', 130, 84, 'A', 36.9), { total: 4, band: 'LOW' }],
  ['N-5', 'NEWS2', vitals(18, 95, 2, 'no', 130, 84, 'A', 36.9), { total: 0, band: 'LOW' }],
  ['N-6', 'NEWS2', vitals(18, 96, 1, 'no', 124, 72, 'V', 36.9), { total: 3, band: 'LOW_MEDIUM' }],
  ['N-7', 'NEWS2', vitals(25, 89, 1, 'yes', 88, 132, 'C', 39.4), { total: 19, band: 'HIGH' }],
  ['38.05 is 38.1', 'NEWS2', vitals(16, 97, 1, 'no', 128, 78, 'A', 38.05), { total: 1 }],
  ['Q-1', 'PHQ_9', numbered([0, 1, 1, 1, 0, 0, 0, 0, 0]), { total: 3, band: 'MINIMAL', safetyConcern: null }],
  ['Q-2', 'PHQ_9', numbered([2, 2, 1, 2, 1, 1, 0, 0, 0]), { total: 9, band: 'MILD', positives: [] }],
  ['Q-3', 'PHQ_9', numbered([3, 3, 2, 2, 2, 2, 2, 0, 1]), { total: 17, safetyConcern: 'PHQ9_ITEM_9' }],
  ['Q-4', 'PHQ_9', numbered([1, 1, 0, 0, 0, 0, 0, 0, 1]), { total: 3, safetyConcern: 'PHQ9_ITEM_9' }],
  ['PHQ-2 of 2', 'PHQ_2', numbered([1, 1]), { total: 2, band: 'NEGATIVE' }],
  ['PHQ-2 of 3', 'PHQ_2', numbered([1, 2]), { total: 3, band: 'POSITIVE' }],
  ['GAD-7 of 4', 'GAD_7', numbered([1, 1, 0, 1, 0, 1, 0]), { total: 4, band: 'MINIMAL', positives: [] }],
  ['GAD-7 of 10', 'GAD_7', numbered([2, 2, 1, 2, 1, 1, 1]), { total: 10, band: 'MODERATE' }],
  ['GAD-7 of 16', 'GAD_7', numbered([3, 3, 3, 2, 2, 2, 1]), { total: 16, positives: ['anxiety'] }],
  ['never, never', 'HUNGER_VITAL_SIGN', numbered(['never', 'never']), { band: 'NEGATIVE' }],
  ['sometimes, never', 'HUNGER_VITAL_SIGN', numbered(['sometimes', 'never']), { band: 'POSITIVE' }],
  ['often, often', 'HUNGER_VITAL_SIGN', numbered(['often', 'often']), { band: 'POSITIVE' }],
  ['refused, never', 'HUNGER_VITAL_SIGN', numbered(['refused', 'never']), { band: 'INDETERMINATE' }],
  ['no need', 'AHC_HRSN', hrsn({}, [1, 1, 1, 1]), { positives: [] }],
  [
    'two needs, HITS 10',
    'AHC_HRSN',
    hrsn({ livingSituation: 'worried', housingProblems: ['mold'], food1: 'sometimes' }, [2, 3, 3, 2]),
    { positives: ['housing-instability', 'food-insecurity'] },
  ],
  ['no place', 'AHC_HRSN', hrsn({ livingSituation: 'none' }, [1, 1, 1, 1]), { positives: ['homelessness'] }],
  [
    'mold, housed',
    'AHC_HRSN',
    hrsn({ housingProblems: ['mold'] }, [1, 1, 1, 1]),
    { positives: ['inadequate-housing'] },
  ],
  ['HITS 11', 'AHC_HRSN', hrsn({}, [3, 3, 3, 2]), { positives: ['intimate-partner-violence'] }],
  ['no fall', 'STEADI', steadi(), { total: 0, band: 'NOT_AT_RISK' }],
  ['three', 'STEADI', steadi('unsteady', 'rushesToToilet', 'numbFeet'), { total: 3, band: 'NOT_AT_RISK' }],
  ['S6', 'STEADI', steadi('fell', 'holdsFurniture', 'sleepMedicine'), { total: 4, band: 'AT_RISK' }],
  ['fell only', 'STEADI', steadi('fell'), { total: 2, band: 'AT_RISK' }],
  ['all', 'STEADI', steadi(...STEADI), { total: 14, band: 'AT_RISK' }],
  [
    'no key question',
    'STEADI_KEY_QUESTIONS',
    { fell: 'no', unsteady: 'no', worried: 'no' },
    { total: 0, band: 'NOT_AT_RISK' },
  ],
  [
    'worried only',
    'STEADI_KEY_QUESTIONS',
    { fell: 'no', unsteady: 'no', worried: 'yes' },
    { total: 1, band: 'AT_RISK' },
  ],
  [
    'none of the problems',
    'AHC_HRSN',
    { ...hrsn({}, [1, 1, 1, 1]), housingProblems: ['none'] },
    { total: 0, band: 'NEGATIVE' },
  ],
  [
    'how difficult it was',
    'GAD_7',
    { ...numbered([1, 1, 0, 1, 0, 1, 0]), difficulty: 3 },
    { total: 4, band: 'MINIMAL' },
  ],
  ['Morse 25', 'MORSE', numbered([0, 15, 0, 0, 10, 0]), { total: 25, band: 'MODERATE' }],
  ['Morse 95', 'MORSE', numbered([25, 15, 15, 20, 20, 0]), { total: 95, band: 'HIGH' }],
  ['Morse 0', 'MORSE', numbered([0, 0, 0, 0, 0, 0]), { total: 0, band: 'LOW' }],
  ['ZBI 5', 'ZBI_4', numbered([1, 1, 2, 1]), { total: 5, band: 'NEGATIVE' }],
  ['ZBI 8', 'ZBI_4', numbered([2, 2, 2, 2]), { total: 8, band: 'POSITIVE' }],
  ['ZBI 16', 'ZBI_4', numbered([4, 4, 4, 4]), { total: 16, band: 'POSITIVE' }],
  ['no noes', 'CAREGIVER_READINESS', readiness(0), { band: 'READY' }],
  ['two noes', 'CAREGIVER_READINESS', readiness(2), { band: 'SUPPORT' }],
  ['six noes', 'CAREGIVER_READINESS', readiness(6), { band: 'SUPPORT_AND_SOCIAL_WORK' }],
])('%s of %s scores as published', async (_, instrument, given, found) => {
  const { assessment, userErrors } = await send(instrument, given)
  expect(userErrors).toEqual([])
  // A positive safety screen is kept from the coordinator's own answer only where a label says so.
  expect(assessment).toMatchObject(found)
})

test.each<[string, string, Given, string[]]>([
  ['an item of four', 'PHQ_9', numbered([4, 0, 0, 0, 0, 0, 0, 0, 0]), ['1']],
  ['half an item', 'GAD_7', numbered([0.5, 0, 0, 0, 0, 0, 0]), ['1']],
  ['an item that is not there', 'PHQ_2', numbered([1, 1, 1]), ['3']],
  ['a HITS of six', 'AHC_HRSN', hrsn({}, [6, 1, 1, 1]), ['hits1']],
  ['no HITS', 'AHC_HRSN', hrsn({}, [1, 1, 1]), ['hits4']],
  ['a part of Morse with 10', 'MORSE', numbered([10, 15, 0, 0, 10, 0]), ['1']],
  ['a caregiver with five', 'ZBI_4', numbered([5, 0, 0, 0]), ['1']],
  [
    'a problem beside none',
    'AHC_HRSN',
    { ...hrsn({}, [1, 1, 1, 1]), housingProblems: ['none', 'mold'] },
    ['housingProblems'],
  ],
  [
    'a difficulty of four',
    'PHQ_9',
    { ...numbered([0, 0, 0, 0, 0, 0, 0, 0, 0]), difficulty: 4 },
    ['difficulty'],
  ],
  ['a word that is no answer', 'HUNGER_VITAL_SIGN', numbered(['always', 'never']), ['1']],
])('%s is refused by its item: %s', async (_, instrument, given, items) => {
  const { assessment, userErrors } = await send(instrument, given)
  expect(assessment).toBeNull()
  expect(userErrors.map(({ field }: { field: string[] }) => field[2])).toEqual(items)
})

test('a form is refused that is dated before the birth or after now, and one for a record that another stands for', async () => {
  const born = await ask.patient({ family: 'Neu', given: ['Nils'] }, { birthDate: '2026-12-01' })
  const given = { patientId: born, instrument: 'PHQ_2', answers: answersOf(numbered([0, 0])) }
  const at = (assessedAt: string) => ask.send(dana, 'recordAssessment', { ...given, assessedAt })
  for (const instant of ['2026-11-30T09:59:59Z', '2026-12-07T14:15:01Z'])
    // nowhere is it the day of birth yet
    expect((await at(instant)).userErrors).toMatchObject([{ field: ['input', 'assessedAt'] }])
  expect((await at('2026-12-01T12:00:00Z')).userErrors).toEqual([])
})

test('the assessments of two records that are merged are one list, the tier counts them, and no concern is raised again', async () => {
  const [survivorId, mergedId] = [
    await ask.patient({ family: 'Twin', given: ['One'] }),
    await ask.patient({ family: 'Twin', given: ['Too'] }),
  ]
  const severe = numbered([3, 3, 3, 2, 2, 2, 0, 0, 1])
  expect((await send('PHQ_9', severe, mergedId)).userErrors).toEqual([])
  expect((await send('GAD_7', numbered([0, 0, 0, 0, 0, 0, 0]), survivorId)).userErrors).toEqual([])
  const concerns = (await ask.told('safety-concern.raised.v1')).length
  await ask.done(viewer('jo'), 'mergePatients', {
    survivorId,
    mergedId,
    reason: 'same person twice',
    expectedVersion: 1,
    mergedExpectedVersion: 1,
  })
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${survivorId}") { riskTier { tier } assessments { edges { node { instrument } } } } }`,
  )
  const instruments = patient.assessments.edges.map(
    ({ node }: { node: { instrument: string } }) => node.instrument,
  )
  expect(instruments.sort()).toEqual(['GAD_7', 'PHQ_9'])
  expect(patient.riskTier.tier).toBe('RISING')
  expect(await ask.told('safety-concern.raised.v1')).toHaveLength(concerns)
  const late = await send('PHQ_9', severe, mergedId)
  expect(late.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'patientId'] }])
})

test('NEWS2 is refused the day before the sixteenth birthday and scored on it', async () => {
  const born = (birthDate: string) => ask.patient({ family: 'Young', given: [birthDate] }, { birthDate })
  const given = vitals(16, 97, 1, 'no', 128, 78, 'A', 36.8)
  const young = await send('NEWS2', given, await born('2010-12-08'))
  expect(young.assessment).toBeNull()
  expect(young.userErrors).toHaveLength(1)
  expect((await send('NEWS2', given, await born('2010-12-07'))).assessment).toMatchObject({ total: 0 })
})
