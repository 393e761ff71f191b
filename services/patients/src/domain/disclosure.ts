import type { Sensitivity } from '@baton/events/sensitivity'

/**
 * On what basis something was disclosed, and whether the patient is owed an account of it: 45 CFR 164.528(a)(1) exempts
 * treatment, payment and operations, what the patient got or authorized, what was incidental, limited data sets and
 * national security; all others count (164.512).
 */
export const DISCLOSURE_BASES = {
  TREATMENT: 'exempt',
  PAYMENT: 'exempt',
  OPERATIONS: 'exempt',
  TO_PATIENT: 'exempt',
  AUTHORIZATION: 'exempt',
  INCIDENTAL: 'exempt',
  LIMITED_DATA_SET: 'exempt',
  NATIONAL_SECURITY: 'exempt',
  REQUIRED_BY_LAW: 'accountable',
  PUBLIC_HEALTH: 'accountable',
  ABUSE_REPORT: 'accountable',
  HEALTH_OVERSIGHT: 'accountable',
  JUDICIAL: 'accountable',
  LAW_ENFORCEMENT: 'accountable',
  DECEDENT: 'accountable',
  ORGAN_DONATION: 'accountable',
  RESEARCH: 'accountable',
  SERIOUS_THREAT: 'accountable',
  SPECIALIZED_GOVERNMENT: 'accountable',
  WORKERS_COMPENSATION: 'accountable',
  IMPERMISSIBLE: 'accountable',
} as const satisfies Record<string, 'exempt' | 'accountable'>

/** The code of a basis. */
export type DisclosureBasis = keyof typeof DISCLOSURE_BASES

/** All codes. */
export const DISCLOSURE_BASIS_CODES = Object.keys(DISCLOSURE_BASES) as [DisclosureBasis, ...DisclosureBasis[]] // the keys above

/** The bases that the patient is owed an account of. */
export const ACCOUNTABLE_BASES = DISCLOSURE_BASIS_CODES.filter(
  (basis) => DISCLOSURE_BASES[basis] === 'accountable',
)

/** The table `disclosure`. Only ever added to. */
export interface DisclosureRow {
  readonly id: string
  readonly patientId: string
  readonly disclosedAt: Date
  /** Null for an agency or a payer that `recipientId` names. */
  readonly recipientName: string | null
  readonly recipientAddress: string | null
  readonly recipientId: string | null
  readonly basis: DisclosureBasis
  readonly purpose: string
  readonly description: string
  readonly fields: readonly string[]
  readonly consentId: string | null
  readonly sensitivity: Sensitivity
  readonly recordedAt: Date
  readonly recordedBy: string
  readonly toldAs: string | null
}

/** 45 CFR 164.528(a)(1). */
const YEARS = 6

/** The first instant that an account given at another goes back to: six years before unless told, on the calendar. */
export function accountedFrom(asOf: Date, years = YEARS): Date {
  const from = new Date(asOf)
  from.setUTCFullYear(from.getUTCFullYear() - years)
  // 29 February has no day like it in other years.
  if (from.getUTCMonth() !== asOf.getUTCMonth()) from.setUTCDate(0)
  return from
}
