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
