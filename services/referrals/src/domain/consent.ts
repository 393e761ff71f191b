import type { HipaaStatus } from './agency.js'
import { isPart2, type Sensitivity } from './referral.js'

/** The kinds of consent that this service asks for; patients records them. */
export type ConsentKind = 'PART2' | 'PART2_COUNSELING' | 'SHARING'

/** A patient's consent as this service knows it from events. */
export interface Consent {
  readonly consentId: string
  readonly patientId: string
  readonly kind: string
  readonly form: string
  /** What it covers, as codes. */
  readonly scopes: readonly string[]
  /** The agencies and people that it names; empty names none in particular. */
  readonly recipientIds: readonly string[]
  readonly purpose: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly revokedAt: Date | null
}

/** What is about to be disclosed, to whom. */
export interface Recipient {
  readonly id: string
  readonly hipaaStatus: HipaaStatus
}

/**
 * The consent that sending to an agency needs. Substance use records never leave without one (42 CFR 2.31); an
 * agency that HIPAA does not bind gets nothing without the patient's agreement (domain.md 5.2, 5.5).
 */
export function consentNeeded(sensitivity: Sensitivity, recipient: Recipient): ConsentKind | null {
  if (sensitivity === 'PART2_COUNSELING') return 'PART2_COUNSELING'
  if (sensitivity === 'PART2') return 'PART2'
  return recipient.hipaaStatus === 'NEITHER' ? 'SHARING' : null
}

/** Whether a consent is in force at an instant. What was disclosed before a revocation stays. */
export function isInForce({ startsAt, endsAt, revokedAt }: Consent, at: Date): boolean {
  return startsAt <= at && (!endsAt || endsAt > at) && (!revokedAt || revokedAt > at)
}

/** The consent among these that covers a disclosure of this kind to this recipient at an instant. */
export function coveringConsent(
  consents: readonly Consent[],
  need: { kind: ConsentKind; recipientId: string; at: Date },
): Consent | null {
  return (
    consents.find(
      (consent) =>
        consent.kind === need.kind && isInForce(consent, need.at) && names(consent, need.recipientId),
    ) ?? null
  )
}

/** A Part 2 consent is written and names its recipients (42 CFR 2.31(a)); an agreement to share may be spoken. */
function names({ kind, form, recipientIds }: Consent, recipientId: string): boolean {
  if (kind === 'SHARING') return recipientIds.length === 0 || recipientIds.includes(recipientId)
  return form === 'WRITTEN' && recipientIds.includes(recipientId)
}

/** The notice that goes with every disclosure of Part 2 records, and its version (42 CFR 2.32(a)(2)). */
export const PART2_NOTICE = {
  version: '2024-02-16',
  text: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.',
} as const

/** The notice that a record of this sensitivity carries. */
export function noticeFor(sensitivity: Sensitivity): string | null {
  return isPart2(sensitivity) ? PART2_NOTICE.text : null
}
