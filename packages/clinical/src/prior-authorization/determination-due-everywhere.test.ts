import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  determinationDue,
  type LineOfBusiness,
  type Priority,
  type ServiceKind,
} from './determination-due.js'

/* The clocks of domain: 6.2, counted once more with the calendar of the platform alone. */

const LINES: readonly LineOfBusiness[] = [
  'MEDICARE_ADVANTAGE',
  'MEDICAID_MCO',
  'MEDICAID_FFS',
  'CHIP',
  'QHP_FFE',
  'COMMERCIAL',
]
const KINDS: readonly ServiceKind[] = [
  'PRIOR_AUTHORIZATION',
  'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION',
  'PART_B_DRUG',
  'CONCURRENT_EXTENSION',
]
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
]

/** `2026-11-30 23:59:59` on the wall of a zone. */
function wall(instant: Date, timeZone: string): string {
  return instant.toLocaleString('sv-SE', { timeZone })
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

interface Length {
  readonly hours?: number
  readonly days?: number
  readonly extension: number
}

/** How long a payer has without any law of a state; null where federal law says nothing. */
function lengthOf(
  lob: LineOfBusiness,
  [priority, kind]: [Priority, ServiceKind],
  day: string,
): Length | null {
  const urgent = priority === 'EXPEDITED'
  if (lob === 'QHP_FFE' || lob === 'COMMERCIAL') {
    if (!urgent) return { days: 15, extension: 15 }
    return { hours: kind === 'CONCURRENT_EXTENSION' ? 24 : 72, extension: 0 }
  }
  if (kind === 'PART_B_DRUG')
    return lob === 'MEDICARE_ADVANTAGE' ? { hours: urgent ? 24 : 72, extension: 0 } : null
  if (urgent) return { hours: 72, extension: 14 }
  if (kind === 'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION')
    return lob === 'MEDICARE_ADVANTAGE' ? { days: 14, extension: 14 } : null
  return { days: day < '2026-01-01' ? 14 : 7, extension: 14 }
}

const asked = fc.record({
  lineOfBusiness: fc.constantFrom(...LINES),
  priority: fc.constantFrom<Priority>('STANDARD', 'EXPEDITED'),
  serviceKind: fc.constantFrom(...KINDS),
  receivedAt: fc.date({
    min: new Date('2025-06-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  }),
  timeZone: fc.constantFrom(...ZONES),
  extensionDays: fc.constantFrom(0, 0, 1, 14, 15, 40),
})

test('property: every line of business, priority and kind has its length, in every zone, on every day', () => {
  fc.assert(
    fc.property(asked, (request) => {
      const { lineOfBusiness, priority, serviceKind, timeZone } = request
      const receivedAt = new Date(Math.floor(request.receivedAt.getTime() / 1_000) * 1_000)
      const [day = '', time = ''] = wall(receivedAt, timeZone).split(' ')
      const length = lengthOf(lineOfBusiness, [priority, serviceKind], day)
      const due = determinationDue({ ...request, receivedAt, state: null })
      if (!length || !due) return length === null && due === null
      const more = Math.min(request.extensionDays, length.extension)
      if (length.days !== undefined)
        return wall(due.dueAt, timeZone) === `${later(day, length.days + more)} 23:59:59`
      if (more === 0) return due.dueAt.getTime() - receivedAt.getTime() === (length.hours ?? 0) * 3_600_000
      // Whole days more keep the time of day on the wall, but where the clocks leap over it.
      const plain = new Date(receivedAt.getTime() + (length.hours ?? 0) * 3_600_000)
      const [end = ''] = wall(plain, timeZone).split(' ')
      return wall(due.dueAt, timeZone).startsWith(later(end, more)) || time.startsWith('02')
    }),
    { numRuns: 500 },
  )
})

test('property: what was received later is never due earlier under the same rule', () => {
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 400_000 }), (request, seconds) => {
      const first = determinationDue({ ...request, state: null })
      const receivedAt = new Date(request.receivedAt.getTime() + seconds * 1_000)
      const second = determinationDue({ ...request, receivedAt, state: null })
      return !first || !second || first.rule !== second.rule || first.dueAt <= second.dueAt
    }),
  )
})

test('the calendar of the platform and ours agree on the days of the vectors', () => {
  const dueAt = new Date('2026-12-01T04:59:59Z')
  expect(wall(dueAt, 'America/New_York')).toBe('2026-11-30 23:59:59')
})
