import type { AppealLevelRule, AppealSubject } from './appeal-rules.js'
import { businessDays, calendarDays, hours, type Span } from '../calendar/span.js'

const MEDICARE = ['MEDICARE_ADVANTAGE'] as const
const MANAGED = ['MEDICAID_MCO', 'CHIP'] as const
const PRIVATE = ['QHP_FFE', 'COMMERCIAL'] as const
const every = (span: Span): Record<AppealSubject, Span> => ({
  SERVICE: span,
  PAYMENT: span,
  PART_B_DRUG: span,
})
const NO_CLOCK = { expedited: null, standard: null } as const
const RECONSIDERATION_CLOCKS = {
  expedited: hours(72),
  standard: { SERVICE: calendarDays(30), PAYMENT: calendarDays(60), PART_B_DRUG: calendarDays(7) },
} as const

const HALF_CLOCKS = {
  expedited: hours(72),
  standard: { SERVICE: calendarDays(15), PAYMENT: calendarDays(30), PART_B_DRUG: calendarDays(15) },
} as const

/** Every level there is (domain: appeals), first to last within a line of business. */
export const APPEAL_LEVELS: readonly AppealLevelRule[] = [
  {
    id: 'ma-reconsideration-65d',
    level: 'RECONSIDERATION',
    source:
      '42 CFR 422.582(b): 60 days after receipt, and receipt is presumed 5 days after the notice date; 422.590',
    lines: MEDICARE,
    order: 1,
    body: 'PLAN',
    filing: { kind: 'days', count: 65 },
    decision: RECONSIDERATION_CLOCKS,
    extensionDays: 14,
  },
  {
    id: 'ma-independent-review',
    level: 'INDEPENDENT_REVIEW',
    // The contract of CMS with the reviewer sets its clock; the plan's own lengths are planned with.
    source: '42 CFR 422.592: the plan forwards what it upholds or misses (expedited: within 24 hours)',
    lines: MEDICARE,
    order: 2,
    body: 'INDEPENDENT_REVIEWER',
    filing: { kind: 'automatic' },
    decision: RECONSIDERATION_CLOCKS,
    extensionDays: 14,
  },
  {
    id: 'ma-alj-65d',
    level: 'ALJ_HEARING',
    source: '42 CFR 422.602(b): 60 days after receipt, presumed 5 days after the date of the notice',
    lines: MEDICARE,
    order: 3,
    body: 'STATE',
    filing: { kind: 'days', count: 65 },
    decision: NO_CLOCK,
    extensionDays: 0,
  },
  {
    id: 'ma-appeals-council-60d',
    level: 'APPEALS_COUNCIL',
    source: '42 CFR 422.608',
    lines: MEDICARE,
    order: 4,
    body: 'STATE',
    filing: { kind: 'days', count: 60 },
    decision: NO_CLOCK,
    extensionDays: 0,
  },
  {
    id: 'ma-district-court-60d',
    level: 'DISTRICT_COURT',
    source: '42 CFR 422.612',
    lines: MEDICARE,
    order: 5,
    body: 'COURT',
    filing: { kind: 'days', count: 60 },
    decision: NO_CLOCK,
    extensionDays: 0,
  },
  {
    id: 'medicaid-plan-appeal-60d',
    level: 'PLAN_APPEAL',
    source: '42 CFR 438.402(c)(2)(ii), 438.408(b)',
    lines: MANAGED,
    order: 1,
    body: 'PLAN',
    filing: { kind: 'days', count: 60 },
    decision: { expedited: hours(72), standard: every(calendarDays(30)) },
    extensionDays: 14,
  },
  {
    id: 'medicaid-fair-hearing',
    level: 'STATE_FAIR_HEARING',
    source:
      '42 CFR 438.408(f)(2): 90 to 120 days from the notice of resolution, as the state sets; 431.244(f)',
    lines: MANAGED,
    order: 2,
    body: 'STATE',
    filing: { kind: 'stateDays', least: 90, most: 120, usual: 120 },
    decision: { expedited: hours(72), standard: every(calendarDays(90)) },
    extensionDays: 0,
  },
  {
    id: 'medicaid-ffs-fair-hearing',
    level: 'STATE_FAIR_HEARING',
    source: '42 CFR 431.221(d): not more than 90 days from the notice, as the state sets; 431.244(f)',
    lines: ['MEDICAID_FFS'],
    order: 1,
    body: 'STATE',
    filing: { kind: 'stateDays', least: 20, most: 90, usual: 90 },
    decision: { expedited: hours(72), standard: every(calendarDays(90)) },
    extensionDays: 0,
  },
  {
    id: 'commercial-internal-appeal-180d',
    level: 'INTERNAL_APPEAL',
    source: '29 CFR 2560.503-1(h)(3)(i), (i)(2); 45 CFR 147.136(b)(2)',
    lines: PRIVATE,
    ofInternalLevels: 1,
    order: 1,
    body: 'PLAN',
    filing: { kind: 'days', count: 180 },
    decision: {
      expedited: hours(72),
      standard: { SERVICE: calendarDays(30), PAYMENT: calendarDays(60), PART_B_DRUG: calendarDays(30) },
    },
    extensionDays: 0,
  },
  {
    id: 'commercial-first-internal-appeal-180d',
    level: 'INTERNAL_APPEAL',
    source: '29 CFR 2560.503-1(h)(3)(i), (i)(2)(ii) and (iii): each of two levels has half the time',
    lines: ['COMMERCIAL'],
    ofInternalLevels: 2,
    order: 1,
    body: 'PLAN',
    filing: { kind: 'days', count: 180 },
    decision: HALF_CLOCKS,
    extensionDays: 0,
  },
  {
    id: 'commercial-second-internal-appeal-180d',
    level: 'SECOND_INTERNAL_APPEAL',
    source:
      '29 CFR 2560.503-1(c)(2): at most two internal levels; (i)(2)(ii) and (iii): each has half the time',
    lines: ['COMMERCIAL'],
    ofInternalLevels: 2,
    order: 2,
    body: 'PLAN',
    filing: { kind: 'days', count: 180 },
    decision: HALF_CLOCKS,
    extensionDays: 0,
  },
  {
    id: 'commercial-external-review-4mo',
    level: 'EXTERNAL_REVIEW',
    source:
      '45 CFR 147.136(d)(2): four months after receipt of the final notice; the reviewer has 45 days; (d)(2)(ii)(A) and 29 CFR 2590.715-2719(d)(3)(i)(A): an urgent case goes there beside its expedited internal appeal',
    lines: PRIVATE,
    order: 3,
    body: 'INDEPENDENT_REVIEWER',
    filing: { kind: 'months', count: 4 },
    decision: { expedited: hours(72), standard: every(calendarDays(45)) },
    extensionDays: 0,
    preliminary: businessDays(5),
    besideUrgent: true,
  },
]
