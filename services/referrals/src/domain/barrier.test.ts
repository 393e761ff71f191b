import { expect, test } from '@jest/globals'
import { outcomeProblem, type Barrier, type Outcome } from './barrier.js'

const transport: Barrier = {
  id: 'barrier_1',
  version: 1,
  patientId: 'patient_priya',
  referralId: 'referral_1',
  kind: 'TRANSPORT',
  note: null,
  plan: 'Ride benefit',
  status: 'OPEN',
  recordedBy: 'practitioner_1',
  recordedAt: new Date('2026-12-15T15:00:00Z'),
  resolvedAt: null,
  outcomeId: null,
}
const seen: Outcome = {
  kind: 'APPOINTMENT',
  patientId: 'patient_priya',
  referralIds: ['referral_0', 'referral_1'],
  status: 'ATTENDED',
  at: new Date('2027-01-11T15:00:00Z'),
}

test('the patient came: the barrier is gone (S5)', () => expect(outcomeProblem(transport, seen)).toBeNull())

test('a barrier of no referral is gone by any visit', () =>
  expect(
    outcomeProblem({ ...transport, referralId: null }, { ...seen, referralIds: ['referral_2'] }),
  ).toBeNull())

test.each<[string, Outcome | null]>([
  ['nothing', null],
  ['a booking', { ...seen, status: 'BOOKED' }],
  ['another patient’s visit', { ...seen, patientId: 'patient_2' }],
  ['a visit of another referral', { ...seen, referralIds: ['referral_2'] }],
  ['a visit before it was noted', { ...seen, at: new Date('2026-12-14T15:00:00Z') }],
  [
    'a referral that failed',
    {
      kind: 'REFERRAL',
      patientId: 'patient_priya',
      referralIds: ['referral_1'],
      status: 'CLOSED_UNSUCCESSFUL',
      at: new Date('2027-01-11T15:00:00Z'),
    },
  ],
])('%s does not resolve it', (_, outcome) => expect(outcomeProblem(transport, outcome)).not.toBeNull())
