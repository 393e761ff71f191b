import type { ProxyScope } from '@baton/auth/proxy'
import { birthdayOf } from './calendar.js'
import type { ContactPoint, Demographics, HumanName } from './patient.js'

/** The table `related_person`. */
export interface RelatedPersonRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  /** Whom they sign in as. */
  readonly personId: string
  readonly name: HumanName
  /** A code of HL7 v3 RoleCode: MTH, SPS, GUARD. */
  readonly relationship: string
  readonly contactPoints: readonly ContactPoint[]
  readonly emergencyContact: boolean
  readonly addedBy: string
  readonly addedAt: Date
}

/** What makes somebody's word count as the patient's. */
export const PROXY_AUTHORITIES = [
  'PATIENT_AUTHORIZATION',
  'PARENT_OF_MINOR',
  'GUARDIAN',
  'HEALTH_CARE_PROXY',
  'POWER_OF_ATTORNEY',
] as const

/** The table `proxy_grant`. */
export interface ProxyGrantRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly relatedPersonId: string
  readonly personId: string
  readonly authority: (typeof PROXY_AUTHORITIES)[number]
  readonly scopes: readonly ProxyScope[]
  readonly documentId: string | null
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly grantedBy: string
  readonly grantedAt: Date
  readonly revokedAt: Date | null
  readonly revokedBy: string | null
  readonly revocationReason: string | null
}

/** Where a grant stands; it begins and ends by the clock. */
export type ProxyStatus = 'PENDING' | 'ACTIVE' | 'EXPIRED' | 'REVOKED'

/** Where a grant may go by a person's word. */
export const PROXY_MOVES: Readonly<Record<ProxyStatus, readonly ProxyStatus[]>> = {
  PENDING: ['REVOKED'],
  ACTIVE: ['REVOKED'],
  EXPIRED: [],
  REVOKED: [],
}

/** Where a grant stands at a moment; it is over at the instant that it names, not after it. */
export function proxyStatus(
  { startsAt, endsAt, revokedAt }: Pick<ProxyGrantRow, 'startsAt' | 'endsAt' | 'revokedAt'>,
  now: Date,
): ProxyStatus {
  if (revokedAt !== null) return 'REVOKED'
  if (endsAt !== null && endsAt <= now) return 'EXPIRED'
  return startsAt > now ? 'PENDING' : 'ACTIVE'
}

/** A parent's word counts for a child until this birthday, on which the parent's grants end: the law of most states. */
const ADULT_AT = 18

/**
 * When a patient comes of age, or may: of a birth date of which the year or the month alone is known, from its first day, so
 * that no parent sees the record of somebody who is of age. Null where nothing is known.
 */
export function comesOfAge(
  { birthDate, timeZone }: Pick<Demographics, 'birthDate' | 'timeZone'>,
  organizationZone: string,
): Date | null {
  return birthDate === null ? null : birthdayOf(birthDate, ADULT_AT, timeZone ?? organizationZone)
}

/**
 * When a parent's grant ends now that the child is known to come of age at this instant: then, or now if that is over, and one that
 * would begin later ends as it begins. Null where it ends no later anyway: an end is never put off.
 */
export function parentsEnd(
  { startsAt, endsAt }: Pick<ProxyGrantRow, 'startsAt' | 'endsAt'>,
  ofAgeAt: Date,
  now: Date,
): Date | null {
  const end = new Date(Math.max(startsAt.getTime() + 1, ofAgeAt.getTime(), now.getTime()))
  return endsAt !== null && endsAt <= end ? null : end
}

/** The moves of a grant, oldest first. */
export function proxyHistory(grant: ProxyGrantRow): {
  at: Date
  by: string
  from: ProxyStatus | null
  to: ProxyStatus
  reason: string | null
}[] {
  const { grantedAt, grantedBy, startsAt, endsAt, revokedAt, revokedBy, revocationReason } = grant
  const first: ProxyStatus = startsAt > grantedAt ? 'PENDING' : 'ACTIVE'
  const granted = { at: grantedAt, by: grantedBy, from: null, to: first, reason: null }
  if (!revokedAt || !revokedBy) return [granted]
  const from = proxyStatus({ startsAt, endsAt, revokedAt: null }, revokedAt)
  return [granted, { at: revokedAt, by: revokedBy, from, to: 'REVOKED', reason: revocationReason }]
}
