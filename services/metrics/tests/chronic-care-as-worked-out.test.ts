import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startMetrics, type Started } from './fixtures.js'
import { forgetFacts } from './forget-facts.js'
import { counted, encounter, icd10, loinc, patientWith, type Clinical } from './histories.js'

let start: Started
beforeAll(async () => void (start = await startMetrics()), 120_000)
beforeEach(async () => {
  await forgetFacts(start)
  start.clock.set('2027-01-31T12:00:00Z')
})
afterAll(() => start.subgraph.close())

const YEAR = { start: '2026-01-01', end: '2026-12-31' }
const RECORDED = { recordedAt: '2027-01-02T12:00:00Z' }
type Fact = Omit<Clinical, 'id'>

const fill = (drug: string, on: string, supplyDays: number): Fact => ({
  type: 'MedicationDispense',
  status: 'completed',
  start: `${on}T17:00:00Z`,
  ingredients: [drug],
  supplyDays,
})

test.each([
  [
    'PDC-1',
    'pdc-diabetes',
    2018,
    [
      ['metformin', '03-25', 90],
      ['metformin', '07-05', 90],
      ['metformin', '09-25', 90],
    ],
    270,
    282,
    95.74,
  ],
  [
    'PDC-2',
    'pdc-renin-angiotensin',
    2026,
    [
      ['lisinopril', '01-10', 30],
      ['lisinopril', '02-05', 30],
      ['lisinopril', '03-20', 30],
      ['lisinopril', '05-01', 90],
    ],
    180,
    356,
    50.56,
  ],
  [
    'PDC-3 the same drug',
    'pdc-statins',
    2026,
    [
      ['atorvastatin', '07-01', 90],
      ['atorvastatin', '09-15', 90],
    ],
    180,
    184,
    97.83,
  ],
  [
    'PDC-4 another drug',
    'pdc-statins',
    2026,
    [
      ['atorvastatin', '07-01', 90],
      ['rosuvastatin', '09-15', 90],
    ],
    166,
    184,
    90.22,
  ],
] as const)('%s (domain 8.3)', async (_, code, year, fills, covered, days, percent) => {
  await patientWith(
    start,
    fills.map(([drug, on, supply]) => fill(drug, `${year}-${on}`, supply)),
    RECORDED,
  )
  const adherent = percent >= 80 ? 1 : 0
  expect(await counted(start, code, { start: `${year}-01-01`, end: `${year}-12-31` })).toMatchObject({
    denominator: 1,
    numerator: adherent,
    statistics: { 'covered-days': covered, 'treatment-days': days, 'average-percent': percent },
  })
})

test('exactly 80 % is adherent; one fill, a late beginning, hospice and a replacing drug leave out (PDC-5, PDC-6)', async () => {
  // 100 days from 2026-09-23 to the end of the year, 80 of them covered.
  await patientWith(
    start,
    [fill('simvastatin', '2026-09-23', 40), fill('simvastatin', '2026-11-10', 40)],
    RECORDED,
  )
  await patientWith(
    start,
    [fill('simvastatin', '2026-09-23', 40), fill('simvastatin', '2026-11-10', 39)],
    RECORDED,
  )
  await patientWith(start, [fill('simvastatin', '2026-05-01', 90)], RECORDED)
  await patientWith(
    start,
    [fill('simvastatin', '2026-11-01', 30), fill('simvastatin', '2026-12-01', 30)],
    RECORDED,
  )
  expect(await counted(start, 'pdc-statins', YEAR)).toMatchObject({
    initialPopulation: 4,
    denominator: 2,
    numerator: 1,
    exclusions: { 'one-fill': 1, 'too-short': 1 },
  })
  await patientWith(
    start,
    [
      fill('metformin', '2026-01-01', 180),
      fill('metformin', '2026-07-01', 180),
      fill('insulin', '2026-08-01', 30),
    ],
    RECORDED,
  )
  expect(await counted(start, 'pdc-diabetes', YEAR)).toMatchObject({
    denominator: 0,
    exclusions: { replaced: 1 },
  })
})

test('an unfinished year is judged by the days that have come', async () => {
  start.clock.set('2026-11-01T12:00:00Z')
  await patientWith(start, [fill('simvastatin', '2026-01-01', 150), fill('simvastatin', '2026-05-31', 155)], {
    recordedAt: '2026-10-01T12:00:00Z',
  })
  expect(await counted(start, 'pdc-statins', YEAR)).toMatchObject({
    numerator: 1,
    statistics: { 'covered-days': 305, 'treatment-days': 305 },
  })
})

const visits = [encounter('AMB', '2026-02-03'), encounter('AMB', '2026-05-05')]
const hypertension: Fact = {
  type: 'Condition',
  status: 'active',
  verification: 'confirmed',
  codes: [icd10('I10')],
  start: '2020-01-01T00:00:00Z',
}
const pressure = (
  systolic: number,
  diastolic: number,
  on = '2026-11-10',
  more: Partial<Clinical> = {},
): Fact => ({
  type: 'Observation',
  status: 'final',
  start: `${on}T17:00:00Z`,
  codes: [loinc('85354-9')],
  parts: [
    { codes: [loinc('8480-6')], value: systolic, unit: 'mm[Hg]' },
    { codes: [loinc('8462-4')], value: diastolic, unit: 'mm[Hg]' },
  ],
  ...more,
})

test.each<[string, Fact[], number]>([
  ['139/89', [pressure(139, 89)], 1],
  ['140/88', [pressure(140, 88)], 0],
  ['138/90', [pressure(138, 90)], 0],
  ['142/86 and 136/92 on one day', [pressure(142, 86), pressure(136, 92)], 1],
  ['nothing', [], 0],
  ['an older good one and a later bad one', [pressure(120, 70, '2026-10-01'), pressure(150, 95)], 0],
  [
    'two observations of their own',
    [
      {
        type: 'Observation',
        start: '2026-11-10T17:00:00Z',
        codes: [loinc('8480-6')],
        value: 128,
        unit: 'mm[Hg]',
      },
      {
        type: 'Observation',
        start: '2026-11-10T17:00:00Z',
        codes: [loinc('8462-4')],
        value: 77,
        unit: 'mm[Hg]',
      },
    ],
    1,
  ],
])('a blood pressure of %s (domain 8.3)', async (_, readings, met) => {
  await patientWith(start, [hypertension, ...visits, ...readings], RECORDED)
  expect(await counted(start, 'blood-pressure-control', YEAR)).toMatchObject({
    denominator: 1,
    numerator: met,
  })
})

test('readings in hospital do not count; renal disease, pregnancy and one visit only leave out', async () => {
  await patientWith(
    start,
    [
      hypertension,
      ...visits,
      pressure(150, 95, '2026-06-01'),
      { ...encounter('IMP', '2026-11-09', '2026-11-12'), id: 'the-stay' },
      pressure(120, 70, '2026-11-10', { encounterId: 'the-stay' }),
    ],
    RECORDED,
  )
  const condition = (code: string): Fact => ({ ...hypertension, codes: [icd10(code)] })
  await patientWith(start, [hypertension, condition('N18.6'), ...visits], RECORDED)
  await patientWith(start, [hypertension, condition('O10.011'), ...visits], RECORDED)
  await patientWith(start, [hypertension, encounter('AMB', '2026-02-03')], RECORDED)
  await patientWith(start, [{ ...hypertension, verification: 'refuted' }, ...visits], RECORDED)
  await patientWith(start, [hypertension, ...visits], { ...RECORDED, bornOn: '1940-12-30' })
  expect(await counted(start, 'blood-pressure-control', YEAR)).toMatchObject({
    initialPopulation: 3,
    denominator: 1,
    numerator: 0,
    exclusions: { 'end-stage-renal-disease': 1, pregnancy: 1 },
  })
})

const diabetes: Fact = { ...hypertension, codes: [icd10('E11.9')] }
const result = (code: string, value: number, from: string, to?: string): Fact => ({
  type: 'Observation',
  status: 'final',
  codes: [loinc(code)],
  value,
  unit: '%',
  start: `${from}T17:00:00Z`,
  ...(to ? { end: `${to}T17:00:00Z` } : {}),
})
const A1C = '4548-4'
const GMI = '97506-0'

test.each<[string, Fact[], number, number]>([
  ['7.9', [result(A1C, 7.9, '2026-03-01')], 1, 0],
  ['8.0', [result(A1C, 8, '2026-03-01')], 0, 0],
  ['9.0', [result(A1C, 9, '2026-03-01')], 0, 0],
  ['9.1', [result(A1C, 9.1, '2026-03-01')], 0, 1],
  ['nothing', [], 0, 1],
  [
    '9.4 and then a GMI of 7.6',
    [result(A1C, 9.4, '2026-03-01'), result(GMI, 7.6, '2026-09-01', '2026-09-14')],
    1,
    0,
  ],
])('a glycemic status of %s (domain 8.3)', async (_, results, good, poor) => {
  await patientWith(start, [diabetes, ...results], { ...RECORDED, bornOn: '1956-01-01' })
  expect(await counted(start, 'glycemic-control', YEAR)).toMatchObject({ denominator: 1, numerator: good })
  expect(await counted(start, 'glycemic-poor-control', YEAR)).toMatchObject({
    denominator: 1,
    numerator: poor,
  })
})

test('84 visits in 15,000 member months are 5.60 and 67.2 per 1,000 (domain 8.4), here in a twelve-hundredth', async () => {
  // 25 people in one year are 300 member months; one visit and a half cannot be, so two: 6.67 and 80.
  for (let one = 0; one < 24; one += 1) await patientWith(start, [], RECORDED)
  await patientWith(
    start,
    [
      encounter('EMER', '2026-03-03T10:00:00Z', '2026-03-03T15:00:00Z'),
      encounter('EMER', '2026-04-03T10:00:00Z', '2026-04-03T15:00:00Z'),
      // This one ended in an admission.
      encounter('EMER', '2026-05-03T10:00:00Z', '2026-05-03T15:00:00Z'),
      encounter('IMP', '2026-05-03T16:00:00Z', '2026-05-06'),
    ],
    RECORDED,
  )
  // Born after the period, and covered for two months only.
  await patientWith(start, [], { ...RECORDED, bornOn: '2027-01-01' })
  await patientWith(
    start,
    [{ type: 'Coverage', status: 'active', start: '2026-01-01T05:00:00Z', end: '2026-03-01T04:59:59Z' }],
    RECORDED,
  )
  expect(await counted(start, 'ed-visits-per-1000', YEAR)).toMatchObject({
    initialPopulation: 27,
    denominator: 26,
    numerator: 1,
    exclusions: { 'not-a-member': 1 },
    statistics: {
      visits: 2,
      'member-months': 302,
      'per-1000-member-months': 6.62,
      'per-1000-per-year': 79.47,
    },
  })
})
