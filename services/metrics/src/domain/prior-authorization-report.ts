/** What a payer did with one request, as we know it. */
export interface RequestFact {
  readonly priority: 'STANDARD' | 'EXPEDITED'
  /** Fully approved, partly, or denied; null while undecided. */
  readonly outcome: 'APPROVED' | 'PARTIAL' | 'DENIED' | null
  readonly extended: boolean
  readonly appealed: boolean
  readonly overturned: boolean
  /** From receipt to decision, in hours; null while undecided. */
  readonly hours: number | null
  readonly onTime: boolean | null
  /** For a drug: CMS-0057-F counts items and services only. */
  readonly drug: boolean
  /** Taken back before or after a decision. */
  readonly withdrawn: boolean
  /** The payer's system did not take it (AAA). */
  readonly rejected: boolean
}

/** What was asked for, and how often. */
export interface RequestedItem {
  readonly code: string
  readonly requests: number
}

/** Where a partly approved request is counted; payers differ (domain 6.1). */
export type PartialAs = 'DENIED' | 'SEPARATE' | 'APPROVED'

/** A share: a count of a count. */
export interface Share {
  readonly numerator: number
  readonly denominator: number
}

/** The numbers about one priority. */
export interface PriorityFigures {
  readonly received: number
  readonly approved: Share
  /** Fully or partly denied, as the managed-care form counts. */
  readonly denied: Share
  readonly partial: Share
  readonly averageTime: number | null
  readonly medianTime: number | null
  readonly onTime: Share
}

/** The public metrics of CMS-0057-F about one payer, from our own requests. */
export interface PriorAuthorizationFigures {
  readonly standard: PriorityFigures
  readonly expedited: PriorityFigures
  /** Standard requests that an appeal overturned, of all standard requests received. */
  readonly approvedAfterAppeal: Share
  /** The same, of the appeals: our extra figure. */
  readonly appealsOverturned: Share
  /** Extended and approved, of all requests. */
  readonly extendedAndApproved: Share
  /** Requests that were taken back, and that the payer's system did not take: they stand beside the table. */
  readonly withdrawn: number
  readonly rejected: number
  /** Requests for drugs, which are in no figure. */
  readonly drugsLeftOut: number
}

const HOURS_A_DAY = 24

/** Counts a payer's requests of a year (42 CFR 422.122(c), 438.210(f) and their siblings; domain 6.1). */
export function figuresOf(
  received: readonly RequestFact[],
  partialAs: PartialAs = 'DENIED',
): PriorAuthorizationFigures {
  const requests = received.filter(({ drug }) => !drug)
  const standard = requests.filter(({ priority }) => priority === 'STANDARD')
  const expedited = requests.filter(({ priority }) => priority === 'EXPEDITED')
  const overturned = standard.filter((request) => request.overturned).length
  const appealed = standard.filter((request) => request.appealed).length
  const extended = requests.filter((request) => request.extended && request.outcome === 'APPROVED').length
  return {
    standard: priorityFigures(standard, HOURS_A_DAY, partialAs),
    expedited: priorityFigures(expedited, 1, partialAs),
    approvedAfterAppeal: { numerator: overturned, denominator: standard.length },
    appealsOverturned: { numerator: overturned, denominator: appealed },
    extendedAndApproved: { numerator: extended, denominator: requests.length },
    withdrawn: requests.filter(({ withdrawn }) => withdrawn).length,
    rejected: requests.filter(({ rejected }) => rejected).length,
    drugsLeftOut: received.length - requests.length,
  }
}

const APPROVED: Readonly<Record<PartialAs, readonly RequestFact['outcome'][]>> = {
  DENIED: ['APPROVED'],
  SEPARATE: ['APPROVED'],
  APPROVED: ['APPROVED', 'PARTIAL'],
}
const DENIED: Readonly<Record<PartialAs, readonly RequestFact['outcome'][]>> = {
  DENIED: ['DENIED', 'PARTIAL'],
  SEPARATE: ['DENIED'],
  APPROVED: ['DENIED'],
}

function priorityFigures(
  requests: readonly RequestFact[],
  hoursPerUnit: number,
  partialAs: PartialAs,
): PriorityFigures {
  const count = (...outcomes: readonly RequestFact['outcome'][]): Share => ({
    numerator: requests.filter(({ outcome }) => outcomes.includes(outcome)).length,
    denominator: requests.length,
  })
  const times = requests
    .flatMap(({ hours }) => (hours === null ? [] : [hours / hoursPerUnit]))
    .sort((a, b) => a - b)
  const decided = requests.filter(({ onTime }) => onTime !== null)
  return {
    received: requests.length,
    approved: count(...APPROVED[partialAs]),
    denied: count(...DENIED[partialAs]),
    partial: count('PARTIAL'),
    averageTime:
      times.length === 0 ? null : rounded(times.reduce((sum, time) => sum + time, 0) / times.length),
    medianTime: medianOf(times),
    onTime: { numerator: decided.filter(({ onTime }) => onTime).length, denominator: decided.length },
  }
}

function medianOf(sorted: readonly number[]): number | null {
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? null : rounded((low + high) / 2)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
