import { expect, test } from '@jest/globals'
import { performanceOf, type AgencyFigures } from './agency-performance.js'

const figures: AgencyFigures = {
  agencyId: 'agency_1',
  sent: 60,
  accepted: 48,
  declined: 12,
  acceptedInTime: 24,
  closed: 30,
  openOver30Days: 12,
  attended: 102,
  noShows: 18,
  surveys: 29,
  topBox: 20,
  medianHoursToAccept: 25.83,
  medianDaysToClose: 9,
}

test('shares are of what was answered; 18 of 120 did not come; 29 surveys say nothing', () => {
  expect(performanceOf(figures, true)).toEqual({
    agencyId: 'agency_1',
    sent: 60,
    accepted: { numerator: 48, denominator: 60, rate: 0.8 },
    acceptedInTime: { numerator: 24, denominator: 48, rate: 0.5 },
    closed: { numerator: 30, denominator: 60, rate: 0.5 },
    noShows: { numerator: 18, denominator: 120, rate: 0.15 },
    topBox: { numerator: null, denominator: null, rate: null },
    openOver30Days: 12,
    medianHoursToAccept: 25.83,
    medianDaysToClose: 9,
    suppressed: false,
  })
  expect(performanceOf({ ...figures, surveys: 40 }, true).topBox.rate).toBe(0.5)
})

test.each([
  ['accepted', { accepted: 3 }],
  ['accepted', { declined: 1 }],
  ['acceptedInTime', { acceptedInTime: 45 }],
  ['closed', { closed: 55 }],
  ['noShows', { noShows: 7 }],
] as const)('%s is hidden where %o would be told', (share, few) => {
  const shown = performanceOf({ ...figures, ...few }, true)
  expect(shown[share]).toEqual({ numerator: null, denominator: null, rate: null })
  expect(shown.suppressed).toBe(true)
  expect(performanceOf({ ...figures, ...few }, false)[share].rate).not.toBeNull()
})

test('an agency that was sent ten referrals shows no count of them', () => {
  const shown = performanceOf({ ...figures, sent: 10, closed: 0, openOver30Days: 0 }, true)
  expect(shown).toMatchObject({ sent: null, closed: { denominator: null }, openOver30Days: null })
})
