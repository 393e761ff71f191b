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
  need: null,
  sensitivity: 'NONE',
  authorizationId: null,
  rerouteOf: null,
  details: null,
  waitlistPosition: null,
  expectedOn: null,
  completedAt: null,
  closedAt: null,
  evidence: null,
  evidenceContactId: null,
  noShowLimit: 3,
  agencyAccessUntil: null,
})
const PARTIES: readonly Party[] = ['CARE_TEAM', 'AGENCY', 'SYSTEM']
const CASES = STATUSES.flatMap((status) =>
  TRANSITION_NAMES.flatMap((transition) => PARTIES.map((party) => ({ status, transition, party }))),
)

test.each(CASES)(
  '$party takes $transition of a $status referral exactly where the table says so',
  (asked) => {
    const { status, transition, party } = asked
    const before = referral(status)
    const decision = take(before, { transition, party, now, reason: null })
    const rule: { to: Referral['status']; by: readonly Party[]; from?: readonly string[] } =
      TRANSITIONS[transition]
    const from = rule.from ?? STATUSES
    const may = rule.by.includes(party) && ALLOWED[status].includes(rule.to) && from.includes(status)
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

test('an agency drives only what it does itself: accept, decline, waitlist, schedule, no-show, start and complete', () => {
  const to = TRANSITION_NAMES.filter((name) => (TRANSITIONS[name].by as readonly Party[]).includes('AGENCY'))
  expect(to).toEqual([
    'ACCEPT',
    'REJECT',
    'WAITLIST',
    'SCHEDULE',
    'MISS_APPOINTMENT',
    'CANCEL_APPOINTMENT',
    'ATTEND',
    'START',
    'COMPLETE',
  ])
})

test('a referral that ended stays readable to its agency for 90 days', () => {
  const decision = take(referral('SERVICE_COMPLETED'), {
    transition: 'VERIFY',
    party: 'CARE_TEAM',
    now,
    reason: null,
  })
  expect(decision).toMatchObject({
    ok: true,
    next: { closedAt: now, agencyAccessUntil: new Date('2027-03-02T14:10:00Z') },
  })
})
