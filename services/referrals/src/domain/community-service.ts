import type { CapacityAnswer } from './capacity.js'
import type { ReferralCategory } from './referral.js'

/** Whether a service is offered (HSDS 3 `service.status`). */
export const SERVICE_STATUSES = ['ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED'] as const
/** One of SERVICE_STATUSES. */
export type CommunityServiceStatus = (typeof SERVICE_STATUSES)[number]

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
}

/** A service with the name of the agency that offers it. */
export type ListedService = CommunityService & { readonly agencyName: string }
