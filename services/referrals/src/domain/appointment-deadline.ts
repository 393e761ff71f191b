import { endOfCalendarDayAfter } from '@baton/clinical/calendar/business-days'
import { startDeadline, type Deadline } from '@baton/clinical/calendar/deadline'
import type { Referral } from './referral.js'

/** How many calendar days may pass until the patient is first seen, and the rule's name. */
interface AppointmentRule {
  readonly rule: string
  readonly days: number
}

/** Service levels of domain.md 5.3: urgent 3 days, behavioral health 7, specialty 30, everything else 14. */
export function appointmentRule({
  priority,
  category,
}: Pick<Referral, 'priority' | 'category'>): AppointmentRule {
  if (priority !== 'ROUTINE') return { rule: 'referral-appointment-urgent', days: 3 }
  if (category === 'BEHAVIORAL_HEALTH') return { rule: 'referral-appointment-behavioral-health', days: 7 }
  if (category === 'SPECIALTY') return { rule: 'referral-appointment-specialty', days: 30 }
  return { rule: 'referral-appointment-routine', days: 14 }
}

/** Starts the clock by which the patient should first be seen: the end of the calendar day in the zone. */
export function appointmentDeadline(referral: Referral, sentAt: Date, timeZone: string): Deadline {
  const { rule, days } = appointmentRule(referral)
  return startDeadline({
    rule,
    source: 'Organization service level for referrals',
    startedAt: sentAt,
    dueAt: endOfCalendarDayAfter(sentAt, { count: days, timeZone }),
    timeZone,
  })
}
