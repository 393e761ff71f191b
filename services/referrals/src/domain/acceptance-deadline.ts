import { endOfBusinessDayAfter } from '@baton/clinical/calendar/business-days'
import { startDeadline, type Deadline } from '@baton/clinical/calendar/deadline'
import type { ReferralPriority } from './referral.js'

/** How long an agency has to accept. */
interface AcceptanceRule {
  readonly rule: string
  readonly businessDays: number
}

const WITHIN_ONE: AcceptanceRule = { rule: 'referral-accept-urgent', businessDays: 1 }

/** Service levels of domain.md 5.3: urgent within one business day, routine within three. */
export const ACCEPTANCE_RULES: Readonly<Record<ReferralPriority, AcceptanceRule>> = {
  ROUTINE: { rule: 'referral-accept-routine', businessDays: 3 },
  URGENT: WITHIN_ONE,
  ASAP: WITHIN_ONE,
  STAT: WITHIN_ONE,
}

/** Starts the clock by which the agency should accept: the end of the business day, in the organization's zone. */
export function acceptanceDeadline(priority: ReferralPriority, sentAt: Date, timeZone: string): Deadline {
  const { rule, businessDays } = ACCEPTANCE_RULES[priority]
  const dueAt = endOfBusinessDayAfter(sentAt, { count: businessDays, timeZone })
  return startDeadline({
    rule,
    source: 'Organization service level for referrals',
    startedAt: sentAt,
    dueAt,
    timeZone,
  })
}
