import type { Referral } from '../domain/referral.js'

/** Whose record a referral shows, and as how private. */
export type ShownReferral = Pick<Referral, 'patientId' | 'sensitivity'>

/** A resource, its version if it has one, and the referrals that it shows something of. */
export interface FhirResource {
  readonly resource: unknown
  readonly version: number | null
  readonly shown: readonly ShownReferral[]
}
