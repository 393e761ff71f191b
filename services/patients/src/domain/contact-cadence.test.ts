import { expect, test } from '@jest/globals'
import { nextContactOf, type ContactFacts } from './contact-cadence.js'

const at = (day: string) => new Date(`${day}T15:00:00Z`)
const HIGH: ContactFacts = {
  patientId: 'patient_1',
  tier: 'HIGH',
  tierSince: at('2026-11-24'),
  coordinatorId: 'practitioner_1',
  coordinatedSince: at('2026-11-01'),
  reached: 0,
  lastReachedAt: null,
  isDeceased: false,
}
const RISING: ContactFacts = { ...HIGH, tier: 'RISING' }
const STANDARD: ContactFacts = { ...HIGH, tier: 'STANDARD', tierSince: null }
const ALONE = { coordinatorId: null, coordinatedSince: null }

test.each<[string, ContactFacts, string | null]>([
  ['HIGH, never reached', HIGH, '2026-12-01'],
  ['HIGH, reached three times', { ...HIGH, reached: 3, lastReachedAt: at('2026-12-10') }, '2026-12-17'],
  ['HIGH, reached four times', { ...HIGH, reached: 4, lastReachedAt: at('2026-12-17') }, '2026-12-31'],
  ['HIGH, nobody’s', { ...HIGH, ...ALONE }, '2026-12-01'],
  ['RISING, never reached', RISING, '2026-12-24'],
  ['RISING, reached', { ...RISING, reached: 1, lastReachedAt: at('2026-12-20') }, '2027-01-19'],
  ['RISING, nobody’s', { ...RISING, ...ALONE }, '2026-12-24'],
  ['STANDARD, on a caseload', STANDARD, '2027-01-30'],
  ['STANDARD, reached', { ...STANDARD, reached: 9, lastReachedAt: at('2026-12-01') }, '2027-03-01'],
  [
    'STANDARD, reached before it was on this caseload',
    { ...STANDARD, lastReachedAt: at('2026-10-01') },
    '2027-01-30',
  ],
  ['STANDARD, nobody’s', { ...STANDARD, ...ALONE }, null],
  ['somebody who died', { ...HIGH, isDeceased: true }, null],
])('%s', (_, facts, day) => {
  expect(nextContactOf(facts)).toEqual(day === null ? null : at(day))
})
