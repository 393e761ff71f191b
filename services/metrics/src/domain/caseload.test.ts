import { expect, test } from '@jest/globals'
import { snapshotOf, withoutName, type Caseload } from './caseload.js'

const at = new Date('2026-11-30T17:00:00Z')
const of = (high: number, rising: number, standard: number, fullTimeEquivalent = 1): Caseload => ({
  coordinatorId: 'practitioner_1',
  high,
  rising,
  standard,
  fullTimeEquivalent,
})

test.each([
  [of(40, 0, 30), 150, []],
  [of(40, 0, 31), 151, ['WEIGHTED_OVER_150']],
  [of(41, 0, 0), 123, ['HIGH_OVER_40']],
  [of(41, 10, 20), 163, ['WEIGHTED_OVER_150', 'HIGH_OVER_40']],
  [of(0, 0, 0), 0, []],
  [of(20, 0, 15, 0.5), 75, []],
  [of(20, 0, 16, 0.5), 76, ['WEIGHTED_OVER_150']],
  [of(21, 0, 0, 0.5), 63, ['HIGH_OVER_40']],
  [of(30, 10, 10, 0.8), 120, []],
])('%j weighs %i and is flagged %j', (caseload, weighted, flags) => {
  expect(snapshotOf(caseload, at)).toMatchObject({ weighted, flags })
})

test('75 patients in three quarters of a position are 100 in a full one', () => {
  expect(snapshotOf(of(0, 0, 75, 0.75), at)).toMatchObject({
    ...{ patients: 75, fullTimeEquivalent: 0.75, patientsPerFullTime: 100, weightedPerFullTime: 100 },
  })
})

test('a small count hides itself, and every sum that it is part of', () => {
  expect(withoutName(snapshotOf(of(0, 4, 56), at))).toMatchObject({
    ...{
      coordinatorId: null,
      high: 0,
      rising: null,
      standard: 56,
      patients: null,
      weighted: null,
      flags: null,
    },
  })
  expect(withoutName(snapshotOf(of(41, 11, 0), at))).toMatchObject({
    ...{ coordinatorId: null, high: 41, rising: 11, standard: 0, patients: 52, weighted: 145 },
    flags: ['HIGH_OVER_40'],
  })
})
