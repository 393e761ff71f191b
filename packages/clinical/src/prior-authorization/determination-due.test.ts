import { expect, test } from '@jest/globals'
import { determinationDue, type DeterminationRequest } from './determination-due.js'

const zone = 'America/New_York'
const base: DeterminationRequest = {
  lineOfBusiness: 'MEDICARE_ADVANTAGE',
  priority: 'STANDARD',
  serviceKind: 'PRIOR_AUTHORIZATION',
  receivedAt: new Date('2026-11-23T14:30:00-05:00'),
  timeZone: zone,
  state: null,
}
const due = (change: Partial<DeterminationRequest>) => determinationDue({ ...base, ...change })
const endOf = (day: string): Date => new Date(`${day}T23:59:59-05:00`)
const expedited = { priority: 'EXPEDITED' } as const

test.each(['MEDICARE_ADVANTAGE', 'MEDICAID_MCO', 'MEDICAID_FFS', 'CHIP'] as const)(
  'a %s plan has 72 hours, through the holiday, or 7 calendar days',
  (lineOfBusiness) => {
    expect(due({ lineOfBusiness, ...expedited })?.dueAt).toEqual(new Date('2026-11-26T14:30:00-05:00'))
    expect(due({ lineOfBusiness })?.dueAt).toEqual(endOf('2026-11-30'))
    expect(due({ lineOfBusiness, extensionDays: 14 })?.dueAt).toEqual(endOf('2026-12-14'))
    const extended = due({ lineOfBusiness, ...expedited, extensionDays: 14 })
    expect(extended?.dueAt).toEqual(new Date('2026-12-10T14:30:00-05:00'))
  },
)

test.each(['QHP_FFE', 'COMMERCIAL'] as const)(
  'a %s plan has 72 hours, or 15 days and 15 more',
  (lineOfBusiness) => {
    expect(due({ lineOfBusiness, ...expedited })?.dueAt).toEqual(new Date('2026-11-26T14:30:00-05:00'))
    expect(due({ lineOfBusiness })?.dueAt).toEqual(endOf('2026-12-08'))
    expect(due({ lineOfBusiness, extensionDays: 15 })?.dueAt).toEqual(endOf('2026-12-23'))
  },
)

test('what was received on the last day of 2025 still has 14 days, and the first of 2026 has 7', () => {
  const lastDay = new Date('2025-12-31T14:30:00-05:00')
  expect(due({ receivedAt: lastDay })?.dueAt).toEqual(endOf('2026-01-14'))
  expect(due({ receivedAt: lastDay, extensionDays: 14 })?.dueAt).toEqual(endOf('2026-01-28'))
  expect(due({ receivedAt: new Date('2026-01-01T00:00:00-05:00') })?.dueAt).toEqual(endOf('2026-01-08'))
})

test('an item that needs no prior authorization has 14 days in Medicare Advantage', () => {
  expect(due({ serviceKind: 'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION' })?.dueAt).toEqual(endOf('2026-12-07'))
})

test('a Part B drug has 24 or 72 hours, and nobody may extend them', () => {
  const drug = { serviceKind: 'PART_B_DRUG', extensionDays: 14 } as const
  expect(due({ ...drug, ...expedited })?.dueAt).toEqual(new Date('2026-11-24T14:30:00-05:00'))
  expect(due(drug)?.dueAt).toEqual(new Date('2026-11-26T14:30:00-05:00'))
})

test('more of an ongoing treatment, urgent, has 24 hours at a commercial plan', () => {
  const more = due({ lineOfBusiness: 'COMMERCIAL', serviceKind: 'CONCURRENT_EXTENSION', ...expedited })
  expect(more?.dueAt).toEqual(new Date('2026-11-24T14:30:00-05:00'))
})

test('the shorter clock of a state wins, but never over Medicare Advantage', () => {
  const complete = { completeNonHospital: true } as const
  expect(due({ lineOfBusiness: 'MEDICAID_MCO', state: 'TX', ...complete })?.dueAt).toEqual(
    endOf('2026-11-27'),
  )
  expect(due({ lineOfBusiness: 'COMMERCIAL', state: 'AR', ...complete })?.dueAt).toEqual(endOf('2026-11-25'))
  expect(due({ lineOfBusiness: 'MEDICAID_MCO', state: 'TX' })?.dueAt).toEqual(endOf('2026-11-30'))
  expect(due({ state: 'TX', ...complete })?.rule).toBe('pa-standard-7d')
})

test('72 hours are elapsed time also over the night when the clocks change', () => {
  const received = new Date('2026-10-31T12:00:00-04:00')
  expect(due({ ...expedited, receivedAt: received })?.dueAt).toEqual(new Date('2026-11-03T11:00:00-05:00'))
})
