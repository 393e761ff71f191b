import type { ReferralMessage } from './message.js'
import type { EvidenceKind, Referral } from './referral.js'

/** What the care team offers as proof that the service was delivered. */
export interface EvidenceOffer {
  readonly kind: EvidenceKind
  /** For PATIENT_CONFIRMATION: when the patient or the caregiver said so; the time of the contact unless told. */
  readonly confirmedAt: Date | null
  /** For PATIENT_CONFIRMATION: the contact in which they were reached. */
  readonly contact: ReachedContact | null
}

/** A contact in which the patient or a caregiver was reached. */
export interface ReachedContact {
  readonly id: string
  readonly at: Date
}

/**
 * Whether an offer proves delivery (domain.md 5.3): a document received, a service record with its day and code, the
 * patient's own word in a contact after the service, or a proof of enrollment. The agency's word alone never does. Null when it
 * does; otherwise what is missing.
 */
export function missingEvidence(
  referral: Referral,
  messages: readonly ReferralMessage[],
  { offer, now }: { offer: EvidenceOffer; now: Date },
): string | null {
  switch (offer.kind) {
    case 'DOCUMENT':
      return messages.some((message) => isOutcomeDocument(referral, message))
        ? null
        : 'No outcome document is attached to this referral.'
    case 'SERVICE_RECORD':
      return messages.some(isServiceRecord) ? null : 'The agency recorded no service with its day and code.'
    case 'ENROLLMENT_PROOF':
      return messages.some(({ enrollment }) => enrollment === 'ENROLLED')
        ? null
        : 'The agency recorded no enrollment.'
    case 'PATIENT_CONFIRMATION':
      return confirmationProblem(referral, offer, now)
  }
}

/** What went along with the request proves nothing; what came from the agency, or after it accepted, may. */
function isOutcomeDocument({ acceptedAt }: Referral, { kind, party, at }: ReferralMessage): boolean {
  return kind === 'DOCUMENT' && (party === 'AGENCY' || (acceptedAt !== null && at >= acceptedAt))
}

function isServiceRecord({ kind, code, occurredOn }: ReferralMessage): boolean {
  return kind === 'SERVICE_RECORD' && code !== null && occurredOn !== null
}

function confirmationProblem(
  { completedAt }: Referral,
  { contact, confirmedAt: told }: EvidenceOffer,
  now: Date,
): string | null {
  if (!contact || (completedAt && contact.at < completedAt))
    return 'No contact is recorded in which the patient or a caregiver was reached since: record it first.'
  const confirmedAt = told ?? contact.at
  if (confirmedAt > now) return 'The confirmation lies in the future.'
  if (completedAt && confirmedAt < completedAt)
    return 'The patient was asked before the service was completed.'
  return null
}
