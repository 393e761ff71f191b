import { expect, test } from '@jest/globals'
import { lace, laceBand, type LaceInput } from './lace.js'
import { comorbidityOf, comorbidityPoints, counted, type Comorbidity } from './lace-comorbidities.js'

type Vector = [
  name: string,
  days: number,
  acute: boolean,
  found: Comorbidity[],
  ed: number,
  points: number[],
  total: number,
  band: string,
]

const vectors: Vector[] = [
  ['L-1', 1, false, [], 0, [1, 0, 0, 0], 1, 'LOW'],
  ['L-2', 3, true, ['diabetes', 'congestiveHeartFailure'], 0, [3, 3, 3, 0], 9, 'MODERATE'],
  ['L-3', 5, true, ['chronicPulmonaryDisease'], 1, [4, 3, 2, 1], 10, 'HIGH'],
  ['L-4', 8, true, ['congestiveHeartFailure', 'chronicPulmonaryDisease'], 0, [5, 3, 5, 0], 13, 'HIGH'],
  ['L-5', 14, true, ['metastaticSolidTumour'], 4, [7, 3, 5, 4], 19, 'HIGH'],
  ['L-6', 0, false, ['dementia'], 2, [0, 0, 3, 2], 5, 'MODERATE'],
  [
    'S1 Rosa Delgado',
    6,
    true,
    ['congestiveHeartFailure', 'chronicPulmonaryDisease'],
    2,
    [4, 3, 5, 2],
    14,
    'HIGH',
  ],
]

test.each(vectors)(
  'vector %s',
  (_name, lengthOfStayDays, acute, comorbidities, emergencyVisits, points, total, band) => {
    const result = compute({ lengthOfStayDays, acute, comorbidities, emergencyVisits })
    const { l, a, c, e } = result.points
    expect([l, a, c, e]).toEqual(points)
    expect(result).toMatchObject({ total, highestTotal: total, band, incomplete: false })
  },
)

test('an unknown emergency history gives a range and says so', () => {
  const result = compute({ lengthOfStayDays: 3, acute: true, comorbidities: [], emergencyVisits: null })
  expect(result).toMatchObject({ total: 6, highestTotal: 10, incomplete: true, band: 'MODERATE' })
  expect(result.points.e).toBeNull()
})

test('five emergency visits count as four', () => {
  expect(compute({ lengthOfStayDays: 0, acute: false, comorbidities: [], emergencyVisits: 5 }).points.e).toBe(
    4,
  )
})

test('a stay that ends before it begins is refused, and so is half a day', () => {
  const rest = { acute: false, comorbidities: [], emergencyVisits: 0 }
  expect(lace({ ...rest, lengthOfStayDays: -1 })).toEqual({ ok: false, fault: 'LENGTH_OF_STAY_INVALID' })
  expect(lace({ ...rest, lengthOfStayDays: 1.5 })).toEqual({ ok: false, fault: 'LENGTH_OF_STAY_INVALID' })
  expect(lace({ ...rest, lengthOfStayDays: 1, emergencyVisits: -2 })).toEqual({
    ok: false,
    fault: 'EMERGENCY_VISITS_INVALID',
  })
})

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [6, 4],
  [7, 5],
  [13, 5],
  [14, 7],
  [90, 7],
])('%i days of stay are %i points', (lengthOfStayDays, points) => {
  expect(compute({ lengthOfStayDays, acute: false, comorbidities: [], emergencyVisits: 0 }).points.l).toBe(
    points,
  )
})

test('bands begin at 0, 5 and 10', () => {
  expect([0, 4, 5, 9, 10, 19].map(laceBand)).toEqual(['LOW', 'LOW', 'MODERATE', 'MODERATE', 'HIGH', 'HIGH'])
})

test('the worse form of a disease counts instead of the milder one, and nothing counts twice', () => {
  expect(counted(['diabetes', 'diabetesWithEndOrganDamage', 'diabetesWithEndOrganDamage'])).toEqual([
    'diabetesWithEndOrganDamage',
  ])
  expect(comorbidityPoints(['tumour', 'metastaticSolidTumour'])).toEqual({ sum: 6, points: 5 })
})

test.each([
  ['http://snomed.info/sct', '88805009', 'congestiveHeartFailure'],
  ['http://snomed.info/sct', '112141AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', null],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'I50.22', 'congestiveHeartFailure'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'E11.22', 'diabetesWithEndOrganDamage'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'E11.9', 'diabetes'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'N18.31', 'mildLiverOrRenalDisease'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'N18.6', 'moderateOrSevereLiverOrRenalDisease'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'C44.91', null],
  ['http://loinc.org', 'I50.22', null],
])('%s %s is %s', (system, code, comorbidity) => {
  expect(comorbidityOf({ system, code })).toBe(comorbidity)
})

function compute(input: LaceInput) {
  const result = lace(input)
  if (!result.ok) throw new Error(result.fault)
  return result.lace
}
