import type { HipaaStatus } from './agency.js'
import type { ReferralCategory } from './referral.js'

/** Everything that could ever be disclosed to an agency about a patient; nothing else has a name here. */
export const PAYLOAD_FIELDS = [
  'name',
  'birthDate',
  'ageBand',
  'phone',
  'language',
  'need',
  'urgency',
  'consentOnFile',
  'coordinator',
  'safetyNote',
  'address',
  'householdSize',
  'incomeBand',
  'mobility',
  'dietRestriction',
  'payerMemberId',
  'diagnosis',
] as const
/** One of PAYLOAD_FIELDS. */
export type PayloadField = (typeof PAYLOAD_FIELDS)[number]

/** The version of the table below; every disclosure remembers the one that it was made under. */
export const PAYLOAD_POLICY_VERSION = '2026-11-01'

const ALWAYS = [
  'name',
  'phone',
  'language',
  'need',
  'urgency',
  'consentOnFile',
  'coordinator',
  'safetyNote',
] as const

/**
 * The minimum necessary for each category of help (45 CFR 164.502(b), 164.514(d); domain.md 5.6). A social agency
 * learns an age band; who treats the patient must identify them and gets the date of birth.
 */
export const PAYLOAD_POLICY: Readonly<Record<ReferralCategory, readonly PayloadField[]>> = {
  SOCIAL: [...ALWAYS, 'ageBand', 'householdSize', 'incomeBand', 'dietRestriction'],
  TRANSPORT: [...ALWAYS, 'ageBand', 'address', 'mobility'],
  DME: [...ALWAYS, 'birthDate', 'address', 'mobility', 'payerMemberId'],
  HOME_HEALTH: [...ALWAYS, 'birthDate', 'address', 'mobility', 'payerMemberId', 'diagnosis'],
  SPECIALTY: [...ALWAYS, 'birthDate', 'payerMemberId', 'diagnosis'],
  BEHAVIORAL_HEALTH: [...ALWAYS, 'birthDate', 'payerMemberId'],
  SUBSTANCE_USE: [...ALWAYS, 'birthDate', 'payerMemberId'],
  PALLIATIVE_HOSPICE: [...ALWAYS, 'birthDate', 'address', 'payerMemberId', 'diagnosis'],
}

/** What an agency that HIPAA does not bind never gets, whatever it is asked to do. */
const NEVER_OUTSIDE_HIPAA: readonly PayloadField[] = ['payerMemberId', 'diagnosis']

/** The fields that this agency may receive with a referral of this category. */
export function allowedFields(category: ReferralCategory, hipaaStatus: HipaaStatus): readonly PayloadField[] {
  const fields = PAYLOAD_POLICY[category]
  return hipaaStatus === 'NEITHER' ? fields.filter((field) => !NEVER_OUTSIDE_HIPAA.includes(field)) : fields
}
