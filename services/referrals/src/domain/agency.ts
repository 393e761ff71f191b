import type { ReferralCategory } from './referral.js'

/** An organization's position under HIPAA (45 CFR 160.103). */
export const HIPAA_STATUSES = ['COVERED_ENTITY', 'BUSINESS_ASSOCIATE', 'NEITHER'] as const
/** One of HIPAA_STATUSES. */
export type HipaaStatus = (typeof HIPAA_STATUSES)[number]

/**
 * The classes of recipients to which an agency belongs; a consent for all future care may name a class instead of
 * recipients (42 CFR 2.31(a)(4)). The function `consent_covers` says the same.
 */
export function recipientClassesOf({ hipaaStatus }: Pick<Agency, 'hipaaStatus'>): readonly string[] {
  if (hipaaStatus === 'COVERED_ENTITY') return ['TREATING_PROVIDERS']
  return hipaaStatus === 'BUSINESS_ASSOCIATE' ? ['OPERATIONS'] : []
}

/** An organization outside that takes referrals. */
export interface Agency {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly hipaaStatus: HipaaStatus
  /** A substance use program under 42 CFR Part 2. */
  readonly part2Program: boolean
  /** The kind of help that it gives, which decides what it is told; null where that depends on the referral. */
  readonly category: ReferralCategory | null
  readonly timeZone: string
  readonly createdAt: Date
  /** The directory that it came from, and its id there; null when somebody added it here. */
  readonly source: string | null
  readonly sourceId: string | null
}
