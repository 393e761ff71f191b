import { expect, test } from '@jest/globals'
import { appealDue } from './appeal-due.js'

const zone = 'America/New_York'

test('Medicare Advantage: 65 days after the notice, and the Friday before where the last day is a Sunday', () => {
  expect(appealDue('MEDICARE_ADVANTAGE', '2026-11-27', zone)).toMatchObject({
    day: '2027-01-31',
    fileBy: '2027-01-29',
  })
})

test('Medicaid managed care: 60 days after the notice', () => {
  expect(appealDue('MEDICAID_MCO', '2026-11-27', zone)).toMatchObject({
    day: '2027-01-26',
    fileBy: '2027-01-26',
  })
  expect(appealDue('MEDICAID_MCO', '2026-12-22', zone)).toMatchObject({
    day: '2027-02-20',
    fileBy: '2027-02-19',
  })
})

test('a commercial plan: 180 days after the notice', () => {
  expect(appealDue('COMMERCIAL', '2026-11-27', zone)?.day).toBe('2027-05-26')
})

test('Medicaid fee for service has no plan to appeal to', () => {
  expect(appealDue('MEDICAID_FFS', '2026-11-27', zone)).toBeNull()
})
