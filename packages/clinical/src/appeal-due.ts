import { lastBusinessDayOnOrBefore } from './business-days.js'
import type { LineOfBusiness } from './determination-rules.js'
import { addDays, endOfLocalDay } from './local-time.js'

/** How long there is to file a first appeal. */
export interface AppealRule {
  readonly id: string
  readonly source: string
  readonly lines: readonly LineOfBusiness[]
  /** Calendar days after the date of the notice. */
  readonly days: number
}

/** Level 1 of every line of business. */
export const APPEAL_RULES: readonly AppealRule[] = [
  {
    id: 'ma-reconsideration-65d',
    source: '42 CFR 422.582(b): 60 days after receipt, and receipt is presumed 5 days after the notice date',
    lines: ['MEDICARE_ADVANTAGE'],
    days: 65,
  },
  {
    id: 'medicaid-plan-appeal-60d',
    source: '42 CFR 438.402(c)(2)(ii)',
    lines: ['MEDICAID_MCO', 'CHIP'],
    days: 60,
  },
  {
    id: 'commercial-internal-appeal-180d',
    source: '29 CFR 2560.503-1(h)(3)(i), 45 CFR 147.136(b)(2)',
    lines: ['QHP_FFE', 'COMMERCIAL'],
    days: 180,
  },
]

/** By when a first appeal must be filed. */
export interface AppealDue {
  readonly rule: string
  readonly source: string
  /** The last day, payer's zone. */
  readonly day: string
  /** The last working day on or before it: file by this day; later is still in time until `day`. */
  readonly fileBy: string
  /** The end of the last day. */
  readonly dueAt: Date
}

/**
 * The last day to file a level 1 appeal against a notice of this date (`2026-11-27`). Null where the state sets the
 * period, as in Medicaid fee for service, where a fair hearing is the first appeal (42 CFR 431.221(d)).
 */
export function appealDue(
  lineOfBusiness: LineOfBusiness,
  noticeDate: string,
  timeZone: string,
): AppealDue | null {
  const rule = APPEAL_RULES.find((candidate) => candidate.lines.includes(lineOfBusiness))
  if (!rule) return null
  const day = addDays(noticeDate, rule.days)
  const { id, source } = rule
  return {
    rule: id,
    source,
    day,
    fileBy: lastBusinessDayOnOrBefore(day),
    dueAt: endOfLocalDay(day, timeZone),
  }
}
