import { expect, test } from '@jest/globals'
import {
  ALLOWED,
  availableTransitions,
  STATUSES,
  take,
  TRANSITION_NAMES,
  TRANSITIONS,
  type Party,
} from './transitions.js'
import type { Referral } from './referral.js'

const now = new Date('2026-12-02T14:10:00Z')
const referral = (status: Referral['status']): Referral => ({
  id: 'referral_1',
  version: 4,
  patientId: 'patient_1',
  agencyId: 'agency_1',
  serviceId: null,
  category: 'SOCIAL',
  priority: 'ROUTINE',
  status,
  statusReason: null,
  requestedBy: 'practitioner_1',
  createdAt: now,
  sentAt: null,
  acceptedAt: null,
})
const PARTIES: readonly Party[] = ['CARE_TEAM', 'AGENCY']
const CASES = STATUSES.flatMap((status) =>
  TRANSITION_NAMES.flatMap((transition) => PARTIES.map((party) => ({ status, transition, party }))),
)

test.each(CASES)(
  '$party takes $transition of a $status referral exactly where the table says so',
  (asked) => {
    const { status, transition, party } = asked
    const before = referral(status)
    const decision = take(before, { transition, party, now, reason: null })
    const may = TRANSITIONS[transition].by === party && ALLOWED[status].includes(TRANSITIONS[transition].to)
    expect(decision.ok).toBe(may)
    expect(availableTransitions(status, party).includes(transition)).toBe(may)
    if (decision.ok) expect(decision.next).toMatchObject({ status: TRANSITIONS[transition].to, version: 5 })
    expect(before).toEqual(referral(status))
  },
)

test('every state can be reached from DRAFT, and the terminal ones lead nowhere', () => {
  const reached = new Set<string>(['DRAFT'])
  for (const from of reached) for (const to of ALLOWED[from as Referral['status']]) reached.add(to) // a set of states
  expect([...reached].sort()).toEqual([...STATUSES].sort())
  for (const end of ['CLOSED_COMPLETED', 'CLOSED_UNSUCCESSFUL', 'CANCELLED'] as const)
    expect(ALLOWED[end]).toEqual([])
})
