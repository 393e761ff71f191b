import type { Opened } from '@baton/auth/record-kinds'
import { recipientClassesOf, type Agency, type HipaaStatus } from './agency.js'
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
  /** The kinds of records that a Part 2 consent opens: what its scopes name. */
  readonly opens: readonly Opened[]
  /** The agencies and people that it names; empty names none in particular. */
  readonly recipientIds: readonly string[]
  /** Whole classes that it names, such as TREATING_PROVIDERS. */
  readonly recipientClasses: readonly string[]
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

/** Whether a consent is in force at an instant: from its start until it ends or is taken back, that instant not counted. */
export function isInForce({ startsAt, endsAt, revokedAt }: Consent, at: Date): boolean {
  return startsAt <= at && (!endsAt || endsAt > at) && (!revokedAt || revokedAt > at)
}

/** What is disclosed by consent: a referral with what is written on it, or a document that goes along. */
export type Disclosed = 'REFERRAL' | 'DOCUMENT'

/** A disclosure that may need a consent. */
interface Need {
  readonly kind: ConsentKind
  readonly discloses: Disclosed
  readonly recipient: Pick<Agency, 'id' | 'hipaaStatus'>
  readonly at: Date
}

/** The consent among these that covers a disclosure of this kind to this recipient at an instant. */
export function coveringConsent(
  consents: readonly Consent[],
  { kind, discloses, recipient, at }: Need,
): Consent | null {
  return (
    consents.find(
      (consent) =>
        consent.kind === kind &&
        isInForce(consent, at) &&
        names(consent, recipient) &&
        (kind === 'SHARING' || opens(consent, discloses)),
    ) ?? null
  )
}

/** Whether a Part 2 consent names what is disclosed (42 CFR 2.31(a)(3)); the function `consent_covers` says the same. */
export function opens({ opens: named }: Pick<Consent, 'opens'>, discloses: Disclosed | 'NOTE'): boolean {
  return named.includes('ALL') || named.includes(discloses)
}

/**
 * A Part 2 consent is written and names its recipients or their class, for counseling notes always the recipients
 * themselves (42 CFR 2.31(a), (b)); an agreement to share may be spoken, and may name nobody in particular.
 */
function names(consent: Consent, recipient: Pick<Agency, 'id' | 'hipaaStatus'>): boolean {
  const { kind, form, recipientIds, recipientClasses } = consent
  if (kind !== 'SHARING' && form !== 'WRITTEN') return false
  if (recipientIds.includes(recipient.id)) return true
  const isOfClass = recipientClassesOf(recipient).some((one) => recipientClasses.includes(one))
  if (isOfClass && kind !== 'PART2_COUNSELING') return true
  return kind === 'SHARING' && recipientIds.length === 0 && recipientClasses.length === 0
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
