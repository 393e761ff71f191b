import { expect, test } from '@jest/globals'
import { openedBy, RECORD_KINDS } from './record-kinds.js'

test.each([
  ['sud-treatment', ['ALL']],
  ['substance-use-treatment', ['ALL']],
  ['all records', ['ALL']],
  ['*', ['ALL']],
  ['42 CFR Part 2', ['ALL']],
  ['Substance_Use_Disorder', ['ALL']],
  ['referral', ['REFERRAL']],
  ['Encounters', ['ENCOUNTER']],
  ['sud-diagnoses', ['CONDITION']],
  ['substance-use diagnosis', ['CONDITION']],
  ['MedicationRequest', ['MEDICATION']],
  ['AllergyIntolerance', ['ALLERGY']],
  ['allergies', ['ALLERGY']],
  ['lab results', ['OBSERVATION']],
  ['discharge summary', ['DOCUMENT']],
  ['progress-notes', ['DOCUMENT', 'NOTE']],
  ['treatment-plan', ['CARE_PLAN']],
  ['QuestionnaireResponse', ['ASSESSMENT']],
  ['food', []],
  ['demographics', []],
  ['', []],
] as const)('the scope "%s" opens %j', (scope, opened) => {
  expect(openedBy('PART2', [scope])).toEqual(opened)
})

test('several scopes open what each names, in one order and once', () => {
  const scopes = ['lab-results', 'visits', 'test results', 'food']
  expect(openedBy('PART2', scopes)).toEqual(['ENCOUNTER', 'OBSERVATION'])
  expect(openedBy('PART2', [...scopes, 'everything'])).toEqual(['ALL'])
  expect(openedBy('PART2', [])).toEqual([])
})

test('counseling notes are the whole of a consent of their own, and of no other', () => {
  expect(openedBy('PART2_COUNSELING', ['sud-counseling-notes'])).toEqual(['ALL'])
  expect(openedBy('PART2', ['counseling'])).toEqual([])
})

test('each kind is named by its own name', () => {
  const named = RECORD_KINDS.filter((kind) => kind !== 'NOTE')
  expect(named.map((kind) => openedBy('PART2', [kind]))).toEqual(named.map((kind) => [kind]))
})
