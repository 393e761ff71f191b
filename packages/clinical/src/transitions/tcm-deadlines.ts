import {
  endOfBusinessDayAfter,
  endOfCalendarDayAfter,
  type ExtraClosings,
} from '../calendar/business-days.js'
import type { ComputedDeadline } from '../calendar/deadline.js'
import { addDays, localDateOf, type LocalDate } from '../calendar/local-time.js'

/** The rules of transitional care management. */
export const TCM_RULES = {
  contact: {
    rule: 'tcm-contact',
    source: 'CMS MLN908628 (CPT 99495, 99496): interactive contact within 2 business days after discharge',
  },
  visit99496: {
    rule: 'tcm-visit-7',
    source: 'CMS MLN908628 (CPT 99496): face-to-face visit within 7 calendar days after discharge',
  },
  visit99495: {
    rule: 'tcm-visit-14',
    source: 'CMS MLN908628 (CPT 99495): face-to-face visit within 14 calendar days after discharge',
  },
} as const

/** What a discharge starts. */
export interface TcmDeadlines {
  /** Two-way contact with the patient or a caregiver, end of the second business day. */
  contact: ComputedDeadline
  /** The visit that high-complexity transitional care needs, end of day 7. */
  visit99496: ComputedDeadline
  /** The visit that moderate-complexity transitional care needs, end of day 14. */
  visit99495: ComputedDeadline
  /** The last day of the 30-day service period, D+29. */
  lastDay: LocalDate
}

const SERVICE_PERIOD_DAYS = 30

/**
 * The clocks that a discharge starts, counted in the patient's zone (CMS MLN908628). The discharge day is day 0 and
 * every deadline ends at 23:59:59 local. Business days are Monday to Friday without federal holidays, whatever the
 * practice's hours; `extraClosings` are presidential closings.
 */
export function tcmDeadlines(
  dischargedAt: Date,
  timeZone: string,
  extraClosings: ExtraClosings = [],
): TcmDeadlines {
  const clock = { startedAt: dischargedAt, timeZone }
  const visitBy = (count: number): Date => endOfCalendarDayAfter(dischargedAt, { count, timeZone })
  return {
    contact: {
      ...TCM_RULES.contact,
      ...clock,
      dueAt: endOfBusinessDayAfter(dischargedAt, { count: 2, timeZone, extraClosings }),
    },
    visit99496: { ...TCM_RULES.visit99496, ...clock, dueAt: visitBy(7) },
    visit99495: { ...TCM_RULES.visit99495, ...clock, dueAt: visitBy(14) },
    lastDay: addDays(localDateOf(dischargedAt, timeZone), SERVICE_PERIOD_DAYS - 1),
  }
}
