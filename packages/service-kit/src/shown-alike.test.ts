import { expect, test } from '@jest/globals'
import { shownAlike } from './shown-alike.js'

const fields = (...names: string[]): Set<string> => new Set(names)

test('patients of whom the same was read stand together, their fields in order', () => {
  const seen = new Map([
    ['a', fields('Patient.name', 'Patient.age')],
    ['b', fields('Patient.name', 'Patient.age')],
    ['c', fields('Patient.name')],
  ])
  expect(shownAlike({ seen })).toEqual([
    { patientIds: ['a', 'b'], fields: ['Patient.age', 'Patient.name'] },
    { patientIds: ['c'], fields: ['Patient.name'] },
  ])
})

test('of whom all has a label stands apart from whom it has none, and from whom it has another', () => {
  const seen = new Map(['a', 'b', 'c', 'd'].map((id) => [id, fields('Condition.code')]))
  const labels = new Map([
    ['a', ['BH'] as const],
    ['c', ['HIV'] as const],
    ['d', ['BH'] as const],
  ])
  expect(shownAlike({ seen, labels })).toEqual([
    { patientIds: ['a', 'd'], fields: ['Condition.code'], labels: ['BH'] },
    { patientIds: ['b'], fields: ['Condition.code'] },
    { patientIds: ['c'], fields: ['Condition.code'], labels: ['HIV'] },
  ])
})
