import { expect, test } from '@jest/globals'
import { charlson, charlsonGroupsOf } from './charlson.js'
import { hospital, type HospitalInput } from './hospital.js'
import { lace } from './lace.js'
import { comorbidityOf, comorbidityPoints, type Comorbidity } from './lace-comorbidities.js'

// Worked out by hand from the papers, with other values than their worked examples.

/** Each group of Quan 2005, Table 1: codes at the ends of its entries, and neighbors that it must not take. */
test.each([
  ['MI', 'I21 I21.4 I21.A1 I22.9 I25.2', 'I20.0 I23.0 I24.1 I25.1 I25.10 I25.3'],
  [
    'CHF',
    'I09.9 I11.0 I13.0 I13.2 I25.5 I42.0 I42.5 I42.9 I43 I50.22 P29.0',
    'I09.81 I11.9 I42.1 I42.4 I51.7 P29.1',
  ],
  [
    'PVD',
    'I70.213 I71.4 I73.1 I73.89 I73.9 I77.1 I79.0 I79.2 K55.1 K55.8 K55.9 Z95.820 Z95.9',
    'I72.0 I73.00 I77.3 I78.0 I79.1 I79.8 K55.0 K55.20 Z95.5 Z95.1',
  ],
  ['CEVD', 'G45.9 G46.3 H34.01 I60.9 I63.512 I69.354', 'G44.1 G47.0 H34.10 I59 I70'],
  ['DEM', 'F00.9 F01.50 F02.80 F03.90 F05.1 G30.9 G31.1', 'F04 F05 F05.0 G31.01 G31.83'],
  [
    'CPD',
    'I27.8 I27.81 I27.82 I27.9 J40 J42 J44.1 J45.20 J47.9 J60 J67.9 J68.4 J70.1 J70.3',
    'I27.0 I27.1 I27.2 I27.20 I28.0 J39.8 J48 J59 J68.0 J69.0 J70.2 J84.10',
  ],
  [
    'RHEUM',
    'M05.79 M06.9 M31.5 M32.10 M33.20 M34.9 M35.1 M35.3 M36.0',
    'M07.6 M30.0 M31.3 M31.6 M35.00 M35.2 M36.1 M08.0',
  ],
  ['PUD', 'K25.0 K26.9 K27.4 K28.9', 'K24 K29.00'],
  [
    'MLD',
    'B18.2 K70.0 K70.30 K70.9 K71.3 K71.50 K71.7 K73.9 K74.60 K76.0 K76.2 K76.4 K76.89 K76.9 Z94.4',
    'B17.10 B19.20 K70.5 K71.0 K71.2 K71.6 K71.8 K75.4 K76.1',
  ],
  [
    'MSLD',
    'I85.00 I85.9 I86.4 I98.2 K70.40 K71.10 K72.10 K72.91 K76.5 K76.6 K76.7',
    'I85.11 I86.3 K72.00 K72.01',
  ],
  ['HEMI', 'G04.1 G11.4 G80.1 G80.2 G81.94 G82.20 G83.0 G83.4 G83.9', 'G04.0 G11.3 G80.0 G80.3 G83.5 G83.81'],
  [
    'REN',
    'I12.0 I13.10 I13.11 N03.2 N03.7 N05.2 N05.7 N18.31 N19 N25.0 Z49.01 Z49.2 Z94.0 Z99.2',
    'I12.9 N02.2 N03.1 N03.8 N05.1 N05.8 N17.9 N25.1 N20.0 Z49.31 Z99.1',
  ],
  [
    'CANC',
    'C00.0 C26.9 C30.0 C34.90 C37 C41.9 C43.9 C45.0 C50.911 C58 C60.9 C76.0 C81.90 C85.9 C88.0 C90.00 C96.9 C97',
    'C27 C29 C35 C36 C42 C44.91 C59 C86.0 C87 C89 C4A.9 C7A.1 D00.0 D45',
  ],
  ['METS', 'C77.9 C78.7 C79.51 C80.1', 'C76.9 C81.0 C7B.02'],
  ['HIV', 'B20 B21 B22.0 B24', 'B19.9 B23.1 B25.0 Z21'],
])('Charlson: %s takes %s and not %s', (group, own, foreign) => {
  const written = own.split(' ').flatMap((code) => [code, code.replace('.', ''), code.toLowerCase()])
  expect(written.filter((code) => charlsonGroupsOf(code).join() !== group)).toEqual([])
  expect(foreign.split(' ').filter((code) => charlsonGroupsOf(code).some((one) => one === group))).toEqual([])
})

test.each(['E10', 'E11', 'E12', 'E13', 'E14'])(
  'Charlson: the fourth character of %s says what it comes with',
  (type) => {
    const groups = Array.from('0123456789', (digit) => charlsonGroupsOf(`${type}.${digit}1`).join())
    expect(groups).toEqual(['DM', 'DM', 'DMC', 'DMC', 'DMC', 'DMC', 'DM', 'DMC', 'DM', 'DM'])
    expect(charlsonGroupsOf(type)).toEqual([])
  },
)

/** Codes, the index by the weights of 1987 and of 2011, and the first of them with the points of an age. */
test.each([
  ['I21.4 I25.2 I22.0', 1, 0, 49, 1],
  ['I50.9 I11.0 i4290', 1, 2, 50, 2],
  ['E11.9 E11.65', 1, 0, 59, 2],
  ['E10.9 E11.22', 2, 1, 60, 4],
  ['E11.22 N18.4', 4, 2, 69, 6],
  ['K74.60 B18.2', 1, 2, 70, 4],
  ['K74.60 K72.90 I85.01', 3, 4, 79, 6],
  ['Z94.4 K76.7', 3, 4, 80, 7],
  ['C50.911', 2, 2, 99, 6],
  ['C50.911 C77.3', 6, 6, 40, 6],
  ['C61 C90.00 C81.90', 2, 2, 65, 4],
  ['C80.1', 6, 6, 18, 6],
  ['B20 B20', 6, 4, 35, 6],
  ['G81.91 I69.351', 3, 2, 71, 6],
  ['F03.90 G30.9 I63.9', 2, 2, 88, 6],
  ['J44.1 J45.909 I27.81', 1, 1, 55, 2],
  ['M06.9 M32.10 K25.4', 2, 1, 45, 2],
  ['I70.213 Z95.820', 1, 0, 62, 3],
  ['N18.31 Z99.2 I13.10', 2, 1, 50, 3],
  ['I13.2', 1, 2, 80, 5],
  ['K70.30 K72.90 E10.9 E10.22 C50.919 C78.7 B20 G81.91', 19, 17, 76, 22],
  ['I21.4 I50.9 I70.0 I63.9 F03.90 J44.9 M06.9 K25.9', 8, 6, 81, 12],
  ['I10 E78.5 Z87.891', 0, 0, 50, 1],
])('Charlson of %s is %i, or %i by the weights of 2011', (codes, of1987, of2011, age, withAge) => {
  const all = codes.split(' ')
  expect(charlson(all, { age })).toMatchObject({ total: of1987, ageAdjustedTotal: withAge })
  expect(charlson(all, { version: '2011' }).total).toBe(of2011)
})

/** LACE's rows of diagnoses: kidney disease is mild to stage 3, severe from stage 4 on, wherever the code says the stage. */
test.each([
  ['I21.4 I25.2', 'previousMyocardialInfarction'],
  ['N18.1 N18.2 N18.30 N18.9 N19 K74.60 B18.1 I13.10', 'mildLiverOrRenalDisease'],
  ['N18.4 N18.5 N18.6 I12.0 I13.11 Z99.2 Z94.0 K76.6 K72.90 I85.01', 'moderateOrSevereLiverOrRenalDisease'],
  ['E11.9 E10.65 E13.8', 'diabetes'],
  ['E11.21 E10.319 E14.5', 'diabetesWithEndOrganDamage'],
  ['C34.90 C81.90 C91.00', 'tumour'],
  ['C79.51 C80.0', 'metastaticSolidTumour'],
  ['M05.9 M34.9', 'connectiveTissueDisease'],
  ['I12.9 C44.91 Z21 I25.10 E11', null],
])('LACE takes %s as %s', (codes, comorbidity) => {
  const system = 'http://hl7.org/fhir/sid/icd-10-cm'
  const written = codes.split(' ').flatMap((code) => [code, code.replace('.', '').toLowerCase()])
  expect(written.filter((code) => comorbidityOf({ system, code }) !== comorbidity)).toEqual([])
})

const MI = 'previousMyocardialInfarction'
const HF = 'congestiveHeartFailure'
const COPD = 'chronicPulmonaryDisease'
const MILD = 'mildLiverOrRenalDisease'
const SEVERE = 'moderateOrSevereLiverOrRenalDisease'
const stays: readonly (readonly [number, boolean, readonly Comorbidity[], number, number, string])[] = [
  [0, false, [], 0, 0, 'LOW'],
  [0, true, [], 1, 4, 'LOW'],
  [2, true, [], 0, 5, 'MODERATE'],
  [4, false, [], 0, 4, 'LOW'],
  [6, false, [MI], 0, 5, 'MODERATE'],
  [7, true, [], 1, 9, 'MODERATE'],
  [7, true, [MI], 1, 10, 'HIGH'],
  [13, false, [HF], 3, 10, 'HIGH'],
  [14, false, [], 0, 7, 'MODERATE'],
  [14, true, [], 0, 10, 'HIGH'],
  [1, true, [MI, 'diabetes', 'cerebrovascularDisease'], 0, 7, 'MODERATE'],
  [1, true, [MI, 'diabetes', 'cerebrovascularDisease', 'peripheralVascularDisease'], 0, 9, 'MODERATE'],
  [3, true, ['diabetes', 'diabetesWithEndOrganDamage'], 0, 8, 'MODERATE'],
  [3, true, [MILD, SEVERE], 0, 11, 'HIGH'],
  [3, false, [MILD, MI], 0, 6, 'MODERATE'],
  [2, true, ['tumour', 'metastaticSolidTumour'], 0, 10, 'HIGH'],
  [2, true, ['connectiveTissueDisease'], 2, 10, 'HIGH'],
  [2, false, ['aids'], 4, 11, 'HIGH'],
  [5, true, [COPD, COPD], 9, 13, 'HIGH'],
]
test.each(stays)(
  'LACE of %i days, acute %s, with %j and %i visits is %i',
  (days, acute, found, visits, total, band) => {
    const stay = { lengthOfStayDays: days, acute, comorbidities: found, emergencyVisits: visits }
    expect(lace(stay)).toMatchObject({ ok: true, lace: { total, band, incomplete: false } })
  },
)

test('the weights of LACE come to what its paper prints, one by one', () => {
  const one = (comorbidity: Comorbidity) => comorbidityPoints([comorbidity]).sum
  expect([one(MI), one('cerebrovascularDisease'), one('peripheralVascularDisease'), one('diabetes')]).toEqual(
    [1, 1, 1, 1],
  )
  expect([one(HF), one('diabetesWithEndOrganDamage'), one(COPD), one(MILD), one('tumour')]).toEqual([
    2, 2, 2, 2, 2,
  ])
  expect([
    one('dementia'),
    one('connectiveTissueDisease'),
    one('aids'),
    one(SEVERE),
    one('metastaticSolidTumour'),
  ]).toEqual([3, 3, 4, 4, 6])
})

type Stay = readonly [hb: number, na: number, admissions: number, days: number, yes: string]
/** What was said of the rest by its letter: oncology, procedure, urgent. The totals of 2016, of 2013 and simplified. */
test.each([
  [[11.9, 135, 0, 4, ''], 1, 1, 1],
  [[11.99, 134.9, 0, 4, ''], 2, 2, 2],
  [[12, 135, 1, 4, ''], 0, 2, 0],
  [[15, 140, 2, 4, ''], 2, 2, 2],
  [[15, 140, 5, 5, ''], 4, 4, 4],
  [[15, 140, 6, 4, ''], 5, 5, 5],
  [[15, 140, 0, 5, 'p'], 3, 3, 2],
  [[15, 140, 0, 0, 'o'], 2, 2, 2],
  [[15, 140, 0, 0, 'u'], 1, 1, 1],
  [[10, 130, 1, 4, 'opu'], 6, 8, 5],
  [[10, 130, 2, 4, 'u'], 5, 5, 5],
  [[10, 130, 5, 12, 'ou'], 9, 9, 9],
  [[10, 140, 6, 12, 'p'], 9, 9, 8],
] as readonly (readonly [Stay, number, number, number])[])(
  'HOSPITAL of %j is %i, by 2013 %i, simplified %i',
  (stay, of2016, of2013, simplified) => {
    const [hb, sodium, priorAdmissions, lengthOfStayDays, yes] = stay
    const input = (unit: 'g/dL' | 'g/L'): HospitalInput => ({
      hemoglobin: { value: unit === 'g/L' ? hb * 10 : hb, unit },
      sodium,
      priorAdmissions,
      lengthOfStayDays,
      oncology: yes.includes('o'),
      procedure: yes.includes('p'),
      urgent: yes.includes('u'),
    })
    for (const unit of ['g/dL', 'g/L'] as const)
      expect([
        hospital(input(unit)).total,
        hospital(input(unit), '2013').total,
        hospital(input(unit), 'simplified').total,
      ]).toEqual([of2016, of2013, simplified])
  },
)
