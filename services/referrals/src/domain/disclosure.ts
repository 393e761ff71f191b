import type { ReferralPriority } from './referral.js'

/** A coded value. */
export interface Code {
  readonly system: string | null
  readonly code: string
  readonly display: string | null
}

/** Exactly what an agency received about a patient. A field that was not disclosed is absent. */
export interface DisclosedPayload {
  readonly name?: { readonly given: string | null; readonly family: string | null }
  readonly birthDate?: string
  readonly ageBand?: string
  readonly phone?: { readonly number: string; readonly bestTime: string | null }
  readonly language?: { readonly code: string; readonly interpreterNeeded: boolean }
  readonly need?: Code
  readonly urgency?: ReferralPriority
  readonly consentOnFile?: boolean
  readonly coordinator?: { readonly name: string; readonly phone: string | null }
  readonly safetyNote?: string
  readonly address?: readonly string[]
  readonly householdSize?: number
  readonly incomeBand?: string
  readonly mobility?: string
  readonly dietRestriction?: string
  readonly payerMemberId?: string
  readonly diagnosis?: Code
}

/** Why a disclosure was allowed (45 CFR 164.506, 164.508; 42 CFR 2.31). */
export type DisclosureBasis = 'TREATMENT' | 'AUTHORIZATION' | 'PART2_CONSENT'

/** That something about a patient went to somebody, when, why and what (45 CFR 164.528). */
export interface Disclosure {
  readonly id: string
  readonly patientId: string
  readonly referralId: string
  /** An agency or a practitioner. */
  readonly recipientId: string
  readonly basis: DisclosureBasis
  readonly purpose: string
  readonly consentId: string | null
  /** The version of the Part 2 notice that went along; null without Part 2 records. */
  readonly noticeVersion: string | null
  readonly policyVersion: string | null
  readonly at: Date
  /** Until when the recipient may use the grant; null when the consent names no end. */
  readonly expiresAt: Date | null
  /** Null until the worker has read the chart; a message to a person has none. */
  readonly payload: DisclosedPayload | null
  readonly fields: readonly string[]
  /** WITHHELD: the consent ended or the referral was withdrawn before anything was told. */
  readonly status: 'DUE' | 'MADE' | 'WITHHELD'
}
