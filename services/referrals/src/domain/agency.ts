/** An organization's position under HIPAA (45 CFR 160.103). */
export const HIPAA_STATUSES = ['COVERED_ENTITY', 'BUSINESS_ASSOCIATE', 'NEITHER'] as const
/** One of HIPAA_STATUSES. */
export type HipaaStatus = (typeof HIPAA_STATUSES)[number]

/** An organization outside that takes referrals. */
export interface Agency {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly hipaaStatus: HipaaStatus
  /** A substance use program under 42 CFR Part 2. */
  readonly part2Program: boolean
  readonly timeZone: string
  readonly createdAt: Date
  /** The directory that it came from, and its id there; null when somebody added it here. */
  readonly source: string | null
  readonly sourceId: string | null
}
