import { startDeadline } from '@baton/clinical/calendar/deadline'
import { tcmDeadlines } from '@baton/clinical/transitions/tcm-deadlines'
import { expect, test } from '@jest/globals'
import { afterContacts } from './contact-window.js'
import type { ContactOutcome } from './transition-contact.js'

const { contact } = tcmDeadlines(new Date('2026-11-24T14:05:00-05:00'), 'America/New_York')
const deadline = { ...startDeadline(contact), id: 'deadline_1', episodeId: 'transition_episode_1' }

const at = (day: string, outcome: ContactOutcome) => ({ at: new Date(`2026-11-${day}:00-05:00`), outcome })
const failed = (day: string) => at(day, 'NO_ANSWER')

test.each([
  ['no attempt, window open', [], '27T12:00', 'DISCHARGED', 'RUNNING'],
  ['no attempt, window passed', [], '28T00:00', 'DISCHARGED', 'MISSED'],
  ['one failed attempt, window open', [failed('25T10:15')], '26T10:00', 'DISCHARGED', 'RUNNING'],
  ['one failed attempt, window passed', [failed('25T10:15')], '28T09:00', 'DISCHARGED', 'MISSED'],
  [
    'two failed attempts, window open',
    [failed('25T10:15'), failed('27T09:00')],
    '27T10:00',
    'DISCHARGED',
    'RUNNING',
  ],
  [
    'two failed attempts, window passed',
    [failed('25T10:15'), failed('27T09:00')],
    '28T09:00',
    'CONTACT_ATTEMPTED',
    'MISSED',
  ],
  [
    'a voicemail is an attempt',
    [at('25T10:15', 'VOICEMAIL'), failed('27T09:00')],
    '28T09:00',
    'CONTACT_ATTEMPTED',
    'MISSED',
  ],
  [
    'the second attempt came too late',
    [failed('25T10:15'), failed('28T09:00')],
    '28T09:30',
    'DISCHARGED',
    'MISSED',
  ],
  ['reached in time', [failed('25T10:15'), at('27T09:30', 'REACHED')], '27T09:30', 'CONTACTED', 'MET'],
  [
    'a caregiver reached in the last second',
    [at('27T23:59', 'REACHED_CAREGIVER')],
    '27T23:59',
    'CONTACTED',
    'MET',
  ],
  ['reached in time, recorded later', [at('27T09:30', 'REACHED')], '30T08:00', 'CONTACTED', 'MET'],
  ['reached too late', [at('30T09:30', 'REACHED')], '30T09:30', 'CONTACTED', 'MISSED'],
] as const)('%s', (_, contacts, now, status, clock) => {
  const result = afterContacts(
    { status: 'DISCHARGED', deadline, contacts },
    new Date(`2026-11-${now}:00-05:00`),
  )
  expect(result.status).toBe(status)
  expect(result.deadline.status).toBe(clock)
})

test('a patient who was seen stays seen', () => {
  const contacts = [at('27T09:30', 'REACHED')]
  const result = afterContacts({ status: 'SEEN', deadline, contacts }, new Date('2026-11-30T20:00:00Z'))
  expect(result).toEqual({ status: 'SEEN', deadline: { status: 'MET', metAt: contacts[0]?.at } })
})
