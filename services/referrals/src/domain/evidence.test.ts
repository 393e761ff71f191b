import { expect, test } from '@jest/globals'
import { missingEvidence, type ReachedContact } from './evidence.js'
import type { ReferralMessage } from './message.js'
import type { Referral } from './referral.js'

const now = new Date('2026-12-10T15:00:00Z')
const completedAt = new Date('2026-12-09T19:00:00Z')
const acceptedAt = new Date('2026-12-03T16:00:00Z')
const referral = { completedAt, acceptedAt } as Referral // the rule reads nothing else of it
const record = {
  kind: 'SERVICE_RECORD',
  party: 'AGENCY',
  at: completedAt,
  code: { system: null, code: 'G0442', display: null },
  occurredOn: '2026-12-05',
} as ReferralMessage // the rule reads nothing else of it
const check = (
  kind: Parameters<typeof missingEvidence>[2]['offer']['kind'],
  messages: readonly ReferralMessage[],
  confirmedAt: Date | null = null,
  contact: ReachedContact | null = null,
) => missingEvidence(referral, messages, { offer: { kind, confirmedAt, contact }, now })

test('the agency’s word alone proves nothing', () => {
  for (const kind of ['DOCUMENT', 'SERVICE_RECORD', 'ENROLLMENT_PROOF', 'PATIENT_CONFIRMATION'] as const) {
    expect(check(kind, [{ ...record, kind: 'PROGRESS', code: null }])).not.toBeNull()
  }
})

test('each kind of evidence is enough by itself', () => {
  expect(check('SERVICE_RECORD', [record])).toBeNull()
  expect(check('SERVICE_RECORD', [{ ...record, occurredOn: null }])).not.toBeNull()
  expect(check('DOCUMENT', [{ ...record, kind: 'DOCUMENT' }])).toBeNull()
  const early = {
    ...record,
    kind: 'DOCUMENT',
    party: 'CARE_TEAM',
    at: new Date('2026-12-02T16:00:00Z'),
  } as const
  expect(check('DOCUMENT', [early])).not.toBeNull()
  expect(check('ENROLLMENT_PROOF', [{ ...record, kind: 'INTAKE', enrollment: 'ENROLLED' }])).toBeNull()
})

test('the patient’s word counts when it was given after the service and not later than now', () => {
  const call = { id: 'contact_attempt_1', at: new Date('2026-12-10T14:00:00Z') }
  const confirmed = (at: string | null, contact: ReachedContact | null = call) =>
    check('PATIENT_CONFIRMATION', [], at === null ? null : new Date(at), contact)
  expect(confirmed('2026-12-10T15:00:00Z')).toBeNull()
  expect(confirmed(null)).toBeNull()
  expect(confirmed('2026-12-09T18:00:00Z')).not.toBeNull()
  expect(confirmed('2026-12-11T15:00:00Z')).not.toBeNull()
  expect(confirmed('2026-12-10T15:00:00Z', null)).toContain('record it first')
  expect(confirmed(null, { ...call, at: new Date('2026-12-09T18:00:00Z') })).toContain('record it first')
})
