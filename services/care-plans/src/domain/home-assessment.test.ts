import { expect, test } from '@jest/globals'
import { suggestionsOf, type HomeAssessment } from './home-assessment.js'

const home: HomeAssessment = {
  id: 'home_assessment_1',
  patientId: 'patient_1',
  mode: 'IN_PERSON',
  findings: [],
  steadiScore: null,
  fellInPastYear: null,
  caregiverNotReady: 0,
  note: null,
  assessedBy: 'practitioner_1',
  assessedAt: new Date('2026-12-07T14:00:00Z'),
}
const noGrabBars = [{ item: 'GRAB_BARS', safe: false, note: null }] as const

test.each([
  ['a safe home', {}, []],
  ['no grab bars, no fall risk', { findings: noGrabBars, steadiScore: 3 }, ['grab-bars']],
  ['no grab bars, fall risk not asked', { findings: noGrabBars }, ['grab-bars']],
  ['no grab bars and STEADI 4', { findings: noGrabBars, steadiScore: 4 }, ['grab-bars', 'walker']],
  ['fall risk in a safe home', { steadiScore: 9 }, []],
  [
    'a fall, whatever the score',
    { findings: noGrabBars, steadiScore: 2, fellInPastYear: true },
    ['grab-bars', 'walker'],
  ],
  ['one no of the caregiver', { caregiverNotReady: 1 }, []],
  ['a caregiver who is not ready', { caregiverNotReady: 2 }, ['caregiver-support']],
  ['a caregiver who can do nothing', { caregiverNotReady: 6 }, ['caregiver-support', 'social-work-consult']],
] as const)('%s', (_, changes, rules) => {
  expect(suggestionsOf({ ...home, ...changes }).map((suggestion) => suggestion.rule)).toEqual(rules)
})

test('a walker comes with what to ask the payer for', () => {
  const walker = suggestionsOf({ ...home, findings: noGrabBars, steadiScore: 4 }).at(-1)
  expect(walker?.content.authorization).toMatchObject({
    lines: [{ code: { code: 'E0143' }, quantity: 1 }],
    diagnoses: [{ code: 'Z91.81' }],
  })
})
