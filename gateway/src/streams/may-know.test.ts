import { newId } from '@baton/service-kit/ids'
import { expect, test } from '@jest/globals'
import { knows, questionOf } from './may-know.js'

test.each([
  ['encounter', 'MayKnowOfStay', 'patient'],
  ['transition_episode', 'MayKnowOfTransition', 'record'],
  ['escalation', 'MayKnowOfEscalation', 'record'],
  ['referral', 'MayKnowOfReferral', 'record'],
] as const)('a reader is asked about a record by the noun of its id: %s', (noun, name, variable) => {
  const question = questionOf('patient_1', newId(noun))
  expect(question?.query).toContain(name)
  expect(Object.keys(question?.variables ?? {})).toEqual([variable])
})

test('nobody can be asked about what has no question, and who is not told the id does not know', () => {
  expect(questionOf('patient_1', newId('note'))).toBeNull()
  expect(questionOf('patient_1', '')).toBeNull()
  const told = { data: { patient: { encounters: { edges: [{ node: { id: 'encounter_1' } }] } } } }
  expect([knows(told, 'encounter_1'), knows(told, 'encounter'), knows(told, 'encounter_2')]).toEqual([
    ...[true, false, false],
  ])
  expect(knows({ data: { escalation: null } }, 'null')).toBe(false)
})
