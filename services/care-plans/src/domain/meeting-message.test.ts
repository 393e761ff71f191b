import { expect, test } from '@jest/globals'
import { meetingBody, wordsOnScheduling } from './meeting-message.js'

const startsAt = new Date('2026-12-02T15:00:00Z')

test.each([
  [
    'two days before',
    '2026-11-30T15:00:00Z',
    ['INVITATION now EMAIL', 'REMINDER 24 EMAIL', 'REMINDER 1 SMS'],
  ],
  ['a day before', '2026-12-01T15:00:00Z', ['INVITATION now EMAIL', 'REMINDER 1 SMS']],
  ['half an hour before', '2026-12-02T14:30:00Z', ['INVITATION now EMAIL']],
])('scheduled %s', (_, at, expected) => {
  const now = new Date(at)
  const words = wordsOnScheduling({ startsAt }, now).map((word) => {
    const hours = (startsAt.getTime() - word.at.getTime()) / 3_600_000
    return `${word.kind} ${word.at === now ? 'now' : hours} ${word.channel}`
  })
  expect(words).toEqual(expected)
})

test('a message says when in the zone of the meeting, in letters that every phone shows', () => {
  const body = meetingBody({ startsAt, timeZone: 'America/New_York' }, 'REMINDER')
  expect(body).toBe(
    'Baton: a care team meeting begins soon, Wednesday, December 2, 2026 at 10:00 AM (America/New_York). Sign in for more.',
  )
})
