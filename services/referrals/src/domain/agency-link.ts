/** The steps that a link can stand for. */
export const LINK_STEPS = ['ACCEPT', 'REJECT', 'COMPLETE'] as const

/** A step that a link can stand for. */
export type LinkStep = (typeof LINK_STEPS)[number]

/** A door for an agency without an account: one link, one step of one referral, once. */
export interface AgencyLink {
  readonly id: string
  readonly referralId: string
  readonly agencyId: string
  readonly step: LinkStep
  readonly createdBy: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

/** Hours that a link lives at most: a week. */
export const LONGEST_LINK_HOURS = 168
/** Hours that a link lives unless told. */
export const LINK_HOURS = 72

/** Whether a link can be followed now, and if not, why. */
export function linkState(
  link: Pick<AgencyLink, 'usedAt' | 'expiresAt'>,
  now: Date,
): 'OPEN' | 'USED' | 'EXPIRED' {
  if (link.usedAt) return 'USED'
  return now < link.expiresAt ? 'OPEN' : 'EXPIRED'
}
