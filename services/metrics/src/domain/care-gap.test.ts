import { expect, test } from '@jest/globals'
import { reviewGaps, type CareGap, type GapFinding } from './care-gap.js'

const now = new Date('2026-11-30T17:00:00Z')
const before = new Date('2026-11-01T00:00:00Z')
const facts = {
  coordinators: new Map([['p', 'dana']]),
  raising: new Set(['visit']),
  now,
  newId: () => 'new',
}
const finding: GapFinding = {
  patientId: 'p',
  rule: 'visit',
  occasion: 'stay',
  status: 'OPEN',
  reason: 'waiting',
  dueAt: null,
  evidence: null,
}
const kept: CareGap = { ...finding, id: 'kept', since: before, raisedFor: 'dana' }

test('what is found for the first time is kept, and open ones are the coordinator’s work', () => {
  expect(reviewGaps([], [finding], facts)).toEqual([
    { before: null, gap: { ...finding, id: 'new', since: now, raisedFor: 'dana' } },
  ])
})

test('what stands as it stood changes nothing', () =>
  expect(reviewGaps([kept], [finding], facts)).toEqual([]))

test('a closed gap is nobody’s work any more', () => {
  const closed = { ...finding, status: 'CLOSED', reason: 'done-in-time' } as const
  expect(reviewGaps([kept], [closed], facts)).toMatchObject([
    { gap: { id: 'kept', status: 'CLOSED', since: now, raisedFor: null } },
  ])
})

test('another coordinator takes over without the gap becoming younger', () => {
  const [change] = reviewGaps([kept], [finding], { ...facts, coordinators: new Map([['p', 'omar']]) })
  expect(change?.gap).toMatchObject({ since: before, raisedFor: 'omar' })
})

test('what no rule finds any more does not apply any more, and only then', () => {
  expect(reviewGaps([kept], [], facts)).toMatchObject([
    { gap: { status: 'NOT_APPLICABLE', reason: 'no-longer-applies', raisedFor: null } },
  ])
})

test('a rule whose deadlines stand in the queue already raises nothing', () => {
  const [change] = reviewGaps([], [finding], { ...facts, raising: new Set() })
  expect(change?.gap.raisedFor).toBeNull()
})
