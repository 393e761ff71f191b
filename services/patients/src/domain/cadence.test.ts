import { expect, test } from '@jest/globals'
import { triesOf, type OutreachProgram } from './cadence.js'
import { WEEKDAYS } from './contact-hours.js'

const zone = 'America/New_York'

test.each<[OutreachProgram, string, string[]]>([
  // Discharged on the Tuesday before Thanksgiving: Thursday is no business day (domain.md 3.1, 7.3).
  [
    'POST_DISCHARGE',
    '2026-11-24T19:05:00Z',
    [
      'CALL 2026-11-25T14:00:00.000Z',
      'CALL 2026-11-25T20:00:00.000Z',
      'CALL 2026-11-27T14:00:00.000Z',
      'CALL 2026-11-27T20:00:00.000Z',
      'SMS 2026-11-28T14:00:00.000Z',
      'LETTER 2026-12-01T14:00:00.000Z',
    ],
  ],
  // Clocks go forward on the Sunday: nine o'clock stays nine o'clock.
  [
    'POST_DISCHARGE',
    '2026-03-06T20:00:00Z',
    [
      'CALL 2026-03-09T13:00:00.000Z',
      'CALL 2026-03-09T19:00:00.000Z',
      'CALL 2026-03-10T13:00:00.000Z',
      'SMS 2026-03-10T13:00:00.000Z',
      'CALL 2026-03-10T19:00:00.000Z',
      'LETTER 2026-03-13T13:00:00.000Z',
    ],
  ],
  // They go back on the Sunday.
  [
    'POST_DISCHARGE',
    '2026-10-30T20:00:00Z',
    [
      'CALL 2026-11-02T14:00:00.000Z',
      'CALL 2026-11-02T20:00:00.000Z',
      'CALL 2026-11-03T14:00:00.000Z',
      'SMS 2026-11-03T14:00:00.000Z',
      'CALL 2026-11-03T20:00:00.000Z',
      'LETTER 2026-11-06T14:00:00.000Z',
    ],
  ],
  // An emergency visit on a Saturday: the call on Monday is also the one of two days later.
  [
    'POST_ED',
    '2026-12-05T16:00:00Z',
    ['CALL 2026-12-07T14:00:00.000Z', 'CALL 2026-12-07T14:00:00.000Z', 'SMS 2026-12-10T14:00:00.000Z'],
  ],
  [
    'GAP_CLOSURE',
    '2026-12-08T03:10:00Z',
    ['LETTER 2026-12-08T03:10:00.000Z', 'SMS 2026-12-14T14:00:00.000Z', 'CALL 2026-12-21T14:00:00.000Z'],
  ],
  [
    'RPM_NON_REPORTING',
    '2026-12-01T10:30:00Z',
    ['SMS 2026-12-02T10:30:00.000Z', 'CALL 2026-12-03T10:30:00.000Z', 'CALL 2026-12-04T10:30:00.000Z'],
  ],
])('%s that begins at %s', (program, startsAt, expected) => {
  const tries = triesOf(program, { startsAt: new Date(startsAt), timeZone: zone, hours: null })
  expect(tries.map(({ channel, dueAt }) => `${channel} ${dueAt.toISOString()}`)).toEqual(expected)
  expect(tries.map(({ step }) => step)).toEqual(tries.map((_, index) => index + 1))
})

test('calls are placed in the best time of their day; two of one day stay two, and a text stays where it is', () => {
  const weekdays = WEEKDAYS.slice(0, 5)
  const best = [{ days: weekdays, from: '17:30', to: '19:00' }]
  const hours = { zones: [zone] as const, quiet: [], best }
  const tries = triesOf('POST_DISCHARGE', {
    startsAt: new Date('2026-11-24T19:05:00Z'),
    timeZone: zone,
    hours,
  })
  expect(tries.map(({ step, channel, dueAt }) => `${step} ${channel} ${dueAt.toISOString()}`)).toEqual([
    '1 CALL 2026-11-25T20:00:00.000Z',
    '2 CALL 2026-11-25T22:30:00.000Z',
    '3 CALL 2026-11-27T20:00:00.000Z',
    '4 CALL 2026-11-27T22:30:00.000Z',
    '5 SMS 2026-11-28T14:00:00.000Z',
    '6 LETTER 2026-12-01T14:00:00.000Z',
  ])
})
