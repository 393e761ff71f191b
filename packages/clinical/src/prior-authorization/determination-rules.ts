import { businessDays, calendarDays, hours, type Span } from '../calendar/span.js'

/** The kind of plan. */
export type LineOfBusiness =
  'MEDICARE_ADVANTAGE' | 'MEDICAID_MCO' | 'MEDICAID_FFS' | 'CHIP' | 'QHP_FFE' | 'COMMERCIAL'

/** How soon an answer is needed. */
export type Priority = 'STANDARD' | 'EXPEDITED'

/** What kind of request it is; with the line of business it chooses the clock. */
export type ServiceKind =
  'PRIOR_AUTHORIZATION' | 'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION' | 'PART_B_DRUG' | 'CONCURRENT_EXTENSION'

/** One dated rule: how long a payer has to decide. */
export interface DeterminationRule {
  readonly id: string
  readonly source: string
  readonly lines: readonly LineOfBusiness[]
  readonly priority: Priority
  readonly serviceKinds: readonly ServiceKind[]
  /** Only under the law of this state, two letters; null for everywhere. */
  readonly state: string | null
  /** Only where the request was complete and not for hospital care. */
  readonly onlyCompleteNonHospital?: true
  /** Received on this day or later (payer's zone); null without a beginning. */
  readonly from: string | null
  /** Received before this day; null without an end. */
  readonly until: string | null
  readonly span: Span
  /** How many days the payer may take in addition; 0 where it may not. */
  readonly extensionDays: number
}

const GOVERNMENT = ['MEDICARE_ADVANTAGE', 'MEDICAID_MCO', 'MEDICAID_FFS', 'CHIP'] as const
const PRIVATE = ['QHP_FFE', 'COMMERCIAL'] as const
const PA = ['PRIOR_AUTHORIZATION', 'CONCURRENT_EXTENSION'] as const

type Short = Omit<DeterminationRule, 'state' | 'from' | 'until'> &
  Partial<Pick<DeterminationRule, 'state' | 'from' | 'until'>>
const rule = (short: Short): DeterminationRule => ({ state: null, from: null, until: null, ...short })

/** Every clock that may apply. Where several do, the shortest wins; a rule of a state never binds Medicare Advantage. */
export const DETERMINATION_RULES: readonly DeterminationRule[] = [
  rule({
    id: 'pa-expedited-72h',
    source: '42 CFR 422.572(a), 438.210(d)(2), 440.230(e), 457.495(d)',
    lines: GOVERNMENT,
    priority: 'EXPEDITED',
    serviceKinds: [...PA, 'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION'],
    span: hours(72),
    extensionDays: 14,
  }),
  rule({
    id: 'pa-standard-7d',
    source:
      'CMS-0057-F, 89 FR 8758: 42 CFR 422.568(b)(1), 438.210(d)(1), 440.230(e), 457.495(d), from 2026-01-01',
    lines: GOVERNMENT,
    priority: 'STANDARD',
    serviceKinds: PA,
    from: '2026-01-01',
    span: calendarDays(7),
    extensionDays: 14,
  }),
  rule({
    id: 'pa-standard-14d-before-2026',
    source: '42 CFR 422.568(b)(1), 438.210(d)(1), 440.230, 457.495(d) as in force before 2026-01-01',
    lines: GOVERNMENT,
    priority: 'STANDARD',
    serviceKinds: PA,
    until: '2026-01-01',
    span: calendarDays(14),
    extensionDays: 14,
  }),
  rule({
    id: 'ma-not-subject-to-pa-14d',
    source: '42 CFR 422.568(b)(1)(i)',
    lines: ['MEDICARE_ADVANTAGE'],
    priority: 'STANDARD',
    serviceKinds: ['NOT_SUBJECT_TO_PRIOR_AUTHORIZATION'],
    span: calendarDays(14),
    extensionDays: 14,
  }),
  rule({
    id: 'ma-part-b-drug-expedited-24h',
    source: '42 CFR 422.572(a)(2)',
    lines: ['MEDICARE_ADVANTAGE'],
    priority: 'EXPEDITED',
    serviceKinds: ['PART_B_DRUG'],
    span: hours(24),
    extensionDays: 0,
  }),
  rule({
    id: 'ma-part-b-drug-standard-72h',
    source: '42 CFR 422.568(b)(3)',
    lines: ['MEDICARE_ADVANTAGE'],
    priority: 'STANDARD',
    serviceKinds: ['PART_B_DRUG'],
    span: hours(72),
    extensionDays: 0,
  }),
  rule({
    id: 'commercial-urgent-72h',
    source: '29 CFR 2560.503-1(f)(2)(i), 45 CFR 147.136(b)',
    lines: PRIVATE,
    priority: 'EXPEDITED',
    serviceKinds: ['PRIOR_AUTHORIZATION', 'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION', 'PART_B_DRUG'],
    span: hours(72),
    extensionDays: 0,
  }),
  rule({
    id: 'commercial-pre-service-15d',
    source: '29 CFR 2560.503-1(f)(2)(iii)(A), 45 CFR 147.136(b)',
    lines: PRIVATE,
    priority: 'STANDARD',
    serviceKinds: [
      'PRIOR_AUTHORIZATION',
      'CONCURRENT_EXTENSION',
      'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION',
      'PART_B_DRUG',
    ],
    span: calendarDays(15),
    extensionDays: 15,
  }),
  rule({
    id: 'commercial-concurrent-urgent-24h',
    source: '29 CFR 2560.503-1(f)(2)(ii)(B)',
    lines: PRIVATE,
    priority: 'EXPEDITED',
    serviceKinds: ['CONCURRENT_EXTENSION'],
    span: hours(24),
    extensionDays: 0,
  }),
  rule({
    id: 'texas-mco-3bd',
    source: 'Tex. Gov. Code 540.0303; 1 TAC 353.425',
    lines: ['MEDICAID_MCO'],
    priority: 'STANDARD',
    serviceKinds: PA,
    state: 'TX',
    onlyCompleteNonHospital: true,
    span: businessDays(3),
    extensionDays: 14,
  }),
  rule({
    id: 'arkansas-2bd',
    source: 'Ark. Code 23-99-1105',
    lines: [...PRIVATE, 'MEDICAID_MCO'],
    priority: 'STANDARD',
    serviceKinds: PA,
    state: 'AR',
    onlyCompleteNonHospital: true,
    span: businessDays(2),
    extensionDays: 0,
  }),
]
