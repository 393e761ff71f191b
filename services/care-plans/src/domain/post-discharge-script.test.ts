import { expect, test } from '@jest/globals'
import { askedFor, refuseScript, SCRIPT_QUESTIONS, type ScriptAnswer } from './post-discharge-script.js'

const whole = (changes: Partial<Record<string, ScriptAnswer['answer']>> = {}): ScriptAnswer[] =>
  SCRIPT_QUESTIONS.map((question) => ({ question, answer: changes[question] ?? 'YES' }))
const reached = { outcome: 'REACHED' } as const

test.each<[string, ScriptAnswer[], Parameters<typeof refuseScript>[1], string | null]>([
  ['all is well', whole(), reached, null],
  ['nothing was asked', [], { outcome: 'NO_ANSWER' }, null],
  ['a caregiver answers', whole(), { outcome: 'REACHED_CAREGIVER' }, null],
  ['no equipment was ordered', whole({ SERVICES_STARTED: 'NOT_APPLICABLE' }), reached, null],
  ['a voicemail answers nothing', whole(), { outcome: 'VOICEMAIL' }, 'Only somebody who was reached'],
  ['half of it', whole().slice(0, 10), reached, 'Not answered: NEXT_CONTACT_AGREED.'],
  ['twice', [...whole(), ...whole().slice(3, 4)], reached, 'Each question has one answer.'],
  ['a stranger on the phone', whole({ IDENTITY_CONFIRMED: 'NO' }), reached, 'was not reached'],
  [
    'red flags always apply',
    whole({ NO_RED_FLAGS: 'NOT_APPLICABLE' }),
    reached,
    'Always applies: NO_RED_FLAGS.',
  ],
])('answers of a call after a discharge: %s', (_, answers, contact, message) => {
  const refusal = refuseScript(answers, contact)
  if (message === null) expect(refusal).toBeNull()
  else expect(refusal).toMatchObject({ message: expect.stringContaining(message) })
})

test('every no but that of the identity asks for one task, in the order of the script', () => {
  const noes = whole(Object.fromEntries(SCRIPT_QUESTIONS.map((question) => [question, 'NO'])))
  const codes = askedFor(noes).map(({ code }) => code)
  expect(new Set(codes).size).toBe(SCRIPT_QUESTIONS.length - 1)
  expect(askedFor([...noes].reverse()).map(({ code }) => code)).toEqual(codes)
  expect(askedFor(whole({ TRANSPORT_ARRANGED: 'NOT_APPLICABLE' }))).toEqual([])
})
