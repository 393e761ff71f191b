import type { CapacityAnswer } from './capacity.js'
import type { Schedule } from './opening-hours.js'
import type { ReferralCategory } from './referral.js'

/** Whether a service is offered (HSDS 3 `service.status`). */
export const SERVICE_STATUSES = ['ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED'] as const
/** One of SERVICE_STATUSES. */
export type CommunityServiceStatus = (typeof SERVICE_STATUSES)[number]

/** A place where a service is given. */
export interface ServiceLocation {
  readonly name: string | null
  readonly lines: readonly string[]
  readonly latitude: number | null
  readonly longitude: number | null
}

/** Something that an agency offers (HSDS 3 `service`). */
export interface CommunityService {
  readonly id: string
  readonly version: number
  readonly agencyId: string
  readonly name: string
  readonly description: string | null
  readonly category: ReferralCategory
  /** Codes of NEEDS. */
  readonly needs: readonly string[]
  /** BCP 47. */
  readonly languages: readonly string[]
  readonly status: CommunityServiceStatus
  readonly verifiedAt: Date | null
  /** Whether there is room, as the agency said last. */
  readonly capacity: CapacityAnswer | null
  readonly availableSlots: number | null
  readonly capacityAt: Date | null
  /** The directory that it came from, and its id there; null when somebody added it here. */
  readonly source: string | null
  readonly sourceId: string | null
  readonly eligibility: string | null
  readonly minimumAge: number | null
  readonly maximumAge: number | null
  readonly schedules: readonly Schedule[]
  readonly locations: readonly ServiceLocation[]
  /** The day on which its source last assured or changed it. */
  readonly assuredOn: string | null
}

/** A service with the name and the zone of the agency that offers it. */
export type ListedService = CommunityService & { readonly agencyName: string; readonly timeZone: string }
