import type { LineOfBusiness } from './determination-rules.js'
import { calendarDays, endOfSpan } from '../calendar/span.js'

/** What it means that a payer did not decide in time. */
export interface Lapse {
  /** DENIED: an adverse determination that can be appealed at once. APPROVED: the request is allowed by law. */
  readonly effect: 'DENIED' | 'APPROVED'
  readonly source: string
  /** From when it counts. */
  readonly at: Date
}

/** The clock that ran out. */
interface MissedClock {
  readonly lineOfBusiness: LineOfBusiness
  readonly state: string | null
  readonly startedAt: Date
  readonly dueAt: Date
  readonly timeZone: string
}

const DENIED_BY: Readonly<Record<LineOfBusiness, string>> = {
  MEDICARE_ADVANTAGE: '42 CFR 422.568(f): an adverse organization determination',
  MEDICAID_MCO: '42 CFR 438.404(c)(5): an adverse benefit determination on the day the clock ends',
  CHIP: '42 CFR 457.1260 with 438.404(c)(5)',
  MEDICAID_FFS: '42 CFR 431.220(a)(1): not acted upon with reasonable promptness',
  QHP_FFE: '45 CFR 147.136(b)(2)(ii)(F): the internal process counts as exhausted',
  COMMERCIAL: '29 CFR 2560.503-1(l): the administrative remedies count as exhausted',
}

/** Pennsylvania, fee for service: no answer in 21 days is an approval (55 Pa. Code 1101.67). */
const PENNSYLVANIA_DAYS = 21

/** What a missed determination clock means, and from when. */
export function lapseOf({ lineOfBusiness, state, startedAt, dueAt, timeZone }: MissedClock): Lapse {
  if (lineOfBusiness === 'MEDICAID_FFS' && state === 'PA') {
    const at = endOfSpan(calendarDays(PENNSYLVANIA_DAYS), { startedAt, timeZone })
    return { effect: 'APPROVED', source: '55 Pa. Code 1101.67', at }
  }
  return { effect: 'DENIED', source: DENIED_BY[lineOfBusiness], at: dueAt }
}
